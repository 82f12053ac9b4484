import type { RecommendationView } from './client';
import { RUNG_NAMES } from './words';

/** A form of its own: more than one text. */
export type FormName =
  | { readonly name: 'reply' | 'review' | 'service' | 'revise' | 'close' | 'more-time' | 'more-time-answer' }
  | { readonly name: 'order' | 'amend-own' }
  | { readonly name: 'rung'; readonly rung: string; readonly otherBasis?: true }
  | { readonly name: 'amend' | 'visit'; readonly no: number };

export interface Choice {
  readonly label: string;
  readonly path?: string;
  readonly at?: string;
  readonly body?: object;
  /** Asks for a text, and where it goes in the body. */
  readonly asks?: 'text' | 'reason';
  readonly form?: FormName;
  readonly advice?: string;
  readonly primary?: true;
  readonly danger?: true;
}
type Maybe = Choice | false | undefined;

const real = (all: readonly Maybe[]): Choice[] => all.filter((choice): choice is Choice => typeof choice === 'object');

/** What the procuratorate may do now, in the order in which it is likely to be done. */
export function ofTheProcuratorate(one: RecommendationView, roles: readonly string[]): Choice[] {
  const chief = roles.includes('chief-prosecutor');
  return real([...beforeIssue(one, chief), ...afterIssue(one, chief), ...atTheEnd(one, chief)]);
}

function beforeIssue(one: RecommendationView, chief: boolean): Maybe[] {
  const drafted = one.status === 'drafted';
  const review = (label: string, passed: boolean): Maybe =>
    drafted && {
      ...{ label, path: '/legality-reviews', body: { passed }, asks: 'text' },
      advice: '审核人不得为拟稿人，请写明审核意见。',
    };
  return [
    drafted && { label: '修改拟稿', form: { name: 'revise' } },
    review('合法性审核通过', true),
    review('合法性审核不通过', false),
    drafted && !one.opinion && { label: '征求对方意见', path: '/opinion-requests' },
    drafted && { label: '提请检察长决定', path: '/issue-proposals', primary: true },
    ...(chief && one.proposal && !one.proposal.mine ? onProposal(one.recommendationId, one.proposal.approvalId) : []),
    (drafted || one.status === 'proposed') && { label: '放弃', path: '/abandonment', asks: 'text', danger: true },
  ];
}

function onProposal(recommendationId: string, approvalId: string): Choice[] {
  const decided = (decision: 'approved' | 'refused') => ({
    ...{ at: '/api/approvals', path: `/${approvalId}/decision` },
    body: { matterId: `recommendation/${recommendationId}`, decision },
  });
  return [
    { label: '同意制发', ...decided('approved'), primary: true },
    { label: '退回修改', ...decided('refused'), asks: 'reason' },
  ];
}

function afterIssue(one: RecommendationView, chief: boolean): Maybe[] {
  const objection = one.objections.find(({ outcome }) => !outcome);
  const running = one.issuedAt !== undefined && one.endedAt === undefined;
  const asked = one.moreTime.at(-1);
  return [
    running && { label: '录入送达证明', form: { name: 'service' } },
    running &&
      one.receivedAt !== undefined &&
      one.pointList.some(({ status }) => status === 'answered') && {
        ...{ label: '逐项审查', form: { name: 'review' }, primary: true },
      },
    one.issuedAt !== undefined && !one.filedAt && one.filed && { label: '报上级院备案', path: '/filing' },
    ...(objection ? onObjection(objection, chief) : []),
    asked && asked.granted === undefined && { label: '答复延期说明', form: { name: 'more-time-answer' } },
    chief &&
      one.wanting && {
        ...{ label: '督促', path: '/urgings', asks: 'text', primary: true },
        advice: '督促函将编号发给被建议单位。',
      },
    ...(chief ? onRung(one) : []),
  ];
}

function onObjection({ no, valid }: RecommendationView['objections'][number], chief: boolean): Maybe[] {
  const found = (label: string, isValid: boolean): Choice => ({
    ...{ label, path: '/objection-reexaminations', body: { no, valid: isValid }, asks: 'text' },
  });
  if (valid === undefined) return [found('复核：异议成立', true), found('复核：异议不成立', false)];
  const decided = (label: string, outcome: string): Choice => ({
    ...{ label, path: '/objection-decisions', body: { no, outcome }, asks: 'text', primary: true },
  });
  if (!chief) return [];
  return valid
    ? [{ label: '决定修改', form: { name: 'amend', no }, primary: true }, decided('决定撤回', 'withdrawn')]
    : [decided('同意说明理由', 'explained')];
}

/** The next step of the ladder; and a suit on the basis of 反电诈法 47, where it is none of its steps. */
const onRung = ({ nextRung, ladder, kind, climbs }: RecommendationView): Maybe[] => [
  nextRung !== undefined && {
    ...{ label: `是否${RUNG_NAMES[nextRung] ?? nextRung}`, form: { name: 'rung', rung: nextRung }, danger: true },
  },
  climbs &&
    !ladder.some(({ rung }) => rung === 'suit') &&
    !REPORT_ALONE.includes(kind) && {
      ...{ label: '依反电诈法第47条起诉', form: { name: 'rung', rung: 'suit', otherBasis: true } },
    },
];
const REPORT_ALONE = ['correction-notice', 'procuratorial-opinion', 'retrial'];

function atTheEnd(one: RecommendationView, chief: boolean): Maybe[] {
  const over = one.endedAt !== undefined;
  return [
    !over && one.points > 0 && one.adequate === one.points && { label: '办结', form: { name: 'close' }, primary: true },
    ...one.visits
      .filter(({ outcome }) => !outcome)
      .map(({ no }): Choice => ({ label: `第 ${no} 次回访`, form: { name: 'visit', no } })),
    ...one.flowNotices
      .filter(({ answer, mine }) => answer === undefined && !mine)
      .map(({ no, number }): Choice => ({
        ...{ label: `回复流程监控通知 ${number}`, path: '/flow-answers', body: { no }, asks: 'text' },
      })),
    one.endedAt === undefined && { label: '发流程监控通知', path: '/flow-notices', asks: 'text', advice: FLOW_ADVICE },
    chief && one.issuedAt !== undefined && !over && { label: '自行修改', form: { name: 'amend-own' } },
    chief && one.issuedAt !== undefined && !over && { label: '撤回', path: '/withdrawal', asks: 'text', danger: true },
  ];
}

const FLOW_ADVICE = '案件管理部门发现办理中的问题，通知承办检察官在十日内书面回复。承办人本人不能发出。';

/** What the higher procuratorate may do (JCJ-12). */
export const ofTheHigher = (one: RecommendationView, roles: readonly string[]): Choice[] =>
  roles.includes('chief-prosecutor') && one.issuedAt !== undefined && one.endedAt === undefined
    ? [{ label: '要求改正', form: { name: 'order' } }]
    : [];

const LEADERS = ['regulator-leader', 'desk-head', 'approver'];

/** What the unit may do that the paper addresses. */
export function ofTheAddressee(one: RecommendationView, roles: readonly string[]): Choice[] {
  const leader = roles.some((role) => LEADERS.includes(role));
  const running = one.issuedAt !== undefined && one.endedAt === undefined;
  const received = running && one.receivedAt !== undefined;
  const acknowledged = one.proofs.some(({ manner }) => manner === 'acknowledged');
  const decided = { path: '/reply-decisions' };
  return real([
    running && !acknowledged && { label: '签收', path: '/acknowledgement', primary: true },
    one.status === 'drafted' && { label: '反馈意见', path: '/opinion', asks: 'text', primary: true },
    received &&
      !one.replyDraft &&
      one.adequate < one.points && { label: '逐项回复', form: { name: 'reply' }, primary: true },
    leader && one.replyDraft && { ...decided, label: '审批并发出回复', body: { decision: 'approved' }, primary: true },
    leader && one.replyDraft && { ...decided, label: '退回重写', body: { decision: 'returned' }, asks: 'reason' },
    received && !one.plan && { label: '填报整改计划', path: '/plans', asks: 'text' },
    received && { label: '请求延期', form: { name: 'more-time' } },
    running && {
      ...{ label: '提出异议', path: '/objections', asks: 'text' },
      advice: '异议没有期限限制，检察机关将立即复核。',
    },
  ]);
}
