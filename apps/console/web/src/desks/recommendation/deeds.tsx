import { Button } from 'antd';
import { useState } from 'react';
import { Fault } from '../../parts/fault';
import { ReasonDialog } from '../../parts/reason';
import { useSession, useMe } from '../../shell/officer';
import { legalNow } from '../../time/legal-clock';
import { useDeed } from './api';
import type { RecommendationView } from './client';
import { ReplyForm } from './reply-form';
import { ReviewForm } from './review-form';
import { ServiceForm } from './service-form';
import { RUNG_NAMES } from './words';

interface Choice {
  readonly label: string;
  readonly path: string;
  readonly at?: string;
  readonly body?: object;
  /** Asks for a text, and where it goes in the body. */
  readonly asks?: 'text' | 'reason';
  readonly advice?: string;
  readonly primary?: true;
  readonly danger?: true;
}

const DAY_MS = 86_400_000;

/** What this officer may do now, in the order in which it is likely to be done. */
export function Deeds({ one }: { one: RecommendationView }) {
  const { desk } = useSession();
  const roles = useMe()?.roles ?? [];
  const deed = useDeed();
  const [asking, setAsking] = useState<Choice | undefined>();
  const [form, setForm] = useState<'reply' | 'review' | 'service' | undefined>();
  const base = `/${one.recommendationId}`;
  const choices = desk === 'procuratorate' ? ofTheProcuratorate(one, roles) : ofTheAddressee(one, roles, desk);
  const run = ({ path, at, body = {} }: Choice, more: object = {}): void => {
    const given = { ...body, ...more };
    const deedOf = at ? { at, path, body: given } : { path: `${base}${path}`, body: given };
    void deed.send(deedOf).then((done) => done && setAsking(undefined));
  };
  const received = one.receivedAt !== undefined && one.endedAt === undefined;
  const addressee = desk !== 'procuratorate' && desk !== 'supervisor';
  return (
    <div className="deeds" style={{ display: 'flex', flexWrap: 'wrap', gap: 8, margin: '8px 0' }}>
      {desk === 'procuratorate' && one.issuedAt && !one.endedAt && (
        <Button onClick={() => setForm('service')}>录入送达证明</Button>
      )}
      {desk === 'procuratorate' && received && one.pointList.some(({ status }) => status === 'answered') && (
        <Button type="primary" onClick={() => setForm('review')}>
          逐项审查
        </Button>
      )}
      {addressee && received && !one.replyDraft && one.adequate < one.points && (
        <Button type="primary" onClick={() => setForm('reply')}>
          逐项回复
        </Button>
      )}
      {choices.map((choice) => (
        <Button
          key={choice.label}
          type={choice.primary ? 'primary' : 'default'}
          danger={choice.danger ?? false}
          loading={deed.pending}
          onClick={() => (choice.asks ? setAsking(choice) : run(choice))}
        >
          {choice.label}
        </Button>
      ))}
      {!asking && <Fault error={deed.error} onClose={deed.reset} />}
      <ReasonDialog
        open={asking !== undefined}
        title={asking?.label ?? ''}
        advice={asking?.advice ?? '请写明内容，对方可以看到。'}
        okText="确定"
        pending={deed.pending}
        error={deed.error}
        danger={asking?.danger ?? false}
        onOk={(text) => asking && run(asking, { [asking.asks ?? 'text']: text })}
        onClose={() => setAsking(undefined)}
      />
      {form === 'reply' && <ReplyForm one={one} onClose={() => setForm(undefined)} />}
      {form === 'review' && <ReviewForm one={one} onClose={() => setForm(undefined)} />}
      {form === 'service' && <ServiceForm one={one} onClose={() => setForm(undefined)} />}
    </div>
  );
}

function ofTheProcuratorate(one: RecommendationView, roles: readonly string[]): Choice[] {
  const chief = roles.includes('chief-prosecutor');
  const over = one.endedAt !== undefined;
  const drafted = one.status === 'drafted';
  const objection = one.objections.find(({ outcome }) => !outcome);
  const all: (Choice | false | undefined)[] = [
    drafted && {
      label: '合法性审核通过',
      path: '/legality-reviews',
      body: { passed: true },
      asks: 'text',
      advice: '审核人不得为拟稿人，请写明审核意见。',
    },
    drafted && !one.opinion && { label: '征求对方意见', path: '/opinion-requests' },
    drafted && { label: '提请检察长决定', path: '/issue-proposals', primary: true },
    ...(chief && one.proposal && !one.proposal.mine ? onProposal(one.recommendationId, one.proposal.approvalId) : []),
    (drafted || one.status === 'proposed') && { label: '放弃', path: '/abandonment', asks: 'text', danger: true },
    one.issuedAt !== undefined && !one.filedAt && { label: '已报上级院备案', path: '/filing' },
    ...(objection ? onObjection(objection, chief) : []),
    one.moreTime.at(-1)?.granted === undefined &&
      one.moreTime.length > 0 && {
        label: '答复延期：暂缓督促 15 日',
        path: '/more-time-answers',
        body: { granted: true, heldUntil: new Date(legalNow() + 15 * DAY_MS).toISOString() },
        asks: 'text',
        advice: '法定回复期限不变，只是暂缓督促。',
      },
    chief &&
      one.wanting && {
        label: '督促',
        path: '/urgings',
        asks: 'text',
        primary: true,
        advice: '督促书将编号发给被建议单位。',
      },
    ...(chief && one.nextRung ? onRung(one.nextRung) : []),
    !over &&
      one.points > 0 &&
      one.adequate === one.points && {
        label: '办结（90 日后回头看）',
        path: '/closure',
        body: { visitDays: [90] },
        primary: true,
      },
    ...one.visits
      .filter(({ outcome }) => !outcome)
      .map(({ no }): Choice => ({
        label: `第 ${no} 次回访：未反弹`,
        path: '/visits',
        body: { no, outcome: 'kept' },
        asks: 'text',
      })),
    chief && one.issuedAt !== undefined && !over && { label: '撤回', path: '/withdrawal', asks: 'text', danger: true },
  ];
  return all.filter((choice): choice is Choice => typeof choice === 'object');
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

function onObjection({ no, valid }: RecommendationView['objections'][number], chief: boolean): (Choice | false)[] {
  const found = (label: string, isValid: boolean): Choice => ({
    label,
    path: '/objection-reexaminations',
    body: { no, valid: isValid },
    asks: 'text',
  });
  if (valid === undefined) return [found('复核：异议成立', true), found('复核：异议不成立', false)];
  const decided = (label: string, outcome: string): Choice => ({
    label,
    path: '/objection-decisions',
    body: { no, outcome },
    asks: 'text',
    primary: true,
  });
  return [chief && (valid ? decided('决定撤回', 'withdrawn') : decided('同意说明理由', 'explained'))];
}

const onRung = (rung: string): Choice[] => [
  {
    label: `决定：${RUNG_NAMES[rung] ?? rung}`,
    path: '/ladder-decisions',
    body: { rung, taken: true, unjustified: true },
    asks: 'text',
    danger: true,
    advice: '确认已经督促、无正当理由且未落实或者落实不到位。请写明认定的理由；本步骤由你决定，系统不会自动上报。',
  },
  {
    label: '不采取这一步',
    path: '/ladder-decisions',
    body: { rung, taken: false },
    asks: 'text',
    advice: `跳过“${RUNG_NAMES[rung] ?? rung}”，请写明理由。`,
  },
];

function ofTheAddressee(one: RecommendationView, roles: readonly string[], desk: string): Choice[] {
  if (desk === 'supervisor') return [];
  const leader = roles.includes('regulator-leader') || roles.includes('desk-head');
  const running = one.issuedAt !== undefined && one.endedAt === undefined;
  const received = running && one.receivedAt !== undefined;
  const acknowledged = one.proofs.some(({ manner }) => manner === 'acknowledged');
  const all: (Choice | false | undefined)[] = [
    running && !acknowledged && { label: '签收', path: '/acknowledgement', primary: true },
    one.status === 'drafted' && { label: '反馈意见', path: '/opinion', asks: 'text', primary: true },
    leader &&
      one.replyDraft && {
        label: '审批并发出回复',
        path: '/reply-decisions',
        body: { decision: 'approved' },
        primary: true,
      },
    leader &&
      one.replyDraft && { label: '退回重写', path: '/reply-decisions', body: { decision: 'returned' }, asks: 'reason' },
    received && !one.plan && { label: '填报整改计划', path: '/plans', asks: 'text' },
    received && {
      label: '请求延期 15 日',
      path: '/more-time-requests',
      body: { until: new Date(legalNow() + 15 * DAY_MS).toISOString() },
      asks: 'text',
      advice: '请求延期不改变法定回复期限，只能请求暂缓督促。',
    },
    running && {
      label: '提出异议',
      path: '/objections',
      asks: 'text',
      advice: '异议没有期限限制，检察机关将立即复核。',
    },
  ];
  return all.filter((choice): choice is Choice => typeof choice === 'object');
}
