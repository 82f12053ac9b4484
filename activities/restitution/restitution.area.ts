import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { type NoteReturned, restitutionIdOf } from '#contracts/restitution/restitution.messages';
import type { Party } from '#domain/agency/actor';
import type {
  MoneyTraced,
  PayoutsConfirmed,
  PlanNoticePublished,
  RestitutionEvent,
  RestitutionOpened,
} from '#domain/restitution/matter/events';
import { restitutionClock } from '#domain/restitution/matter/restitution';
import { isBefore } from '#domain/shared/instant';
import type { RestitutionReadModel, RestitutionStanding } from '#persistence/restitution/restitution.read-model';
import type { RestitutionRepository } from '#persistence/restitution/restitution.repository';

type RestitutionAct = AreaAct<RestitutionEvent>;

/** What a restitution does with its acts: the rows of the desks, who must be told, and what the freeze orders learn. */
export const restitutionArea = (
  restitutions: RestitutionRepository,
  read: RestitutionReadModel,
): Area<RestitutionEvent> => ({
  async project(transaction, { matterId, entry }) {
    const stage = await restitutions.project(transaction, restitutionIdOf(matterId), entry);
    const isPaid = stage === 'closed' || stage === 'residual-frozen';
    const ended = isPaid && !(await restitutions.isKeptOpen(transaction, restitutionIdOf(matterId)));
    // Whoever decides about a remedy must see it, even before any plan was put before that unit.
    const isReview = entry.happened.event === 'RemedyRaised' && entry.happened.kind === 'review';
    const { approverUnitId } = await read.standingOf(transaction, restitutionIdOf(matterId));
    const joins: HeadChange = isReview ? { joins: [{ unitId: approverUnitId, role: 'approver' }] } : {};
    return { ...headOf(entry.happened), ...joins, state: stage, ended };
  },

  notices: async (manager, act) => noticesOf(act, await read.standingOf(manager, restitutionIdOf(act.matterId))),

  owes: async (manager, act) => {
    const { happened } = act.entry;
    if (happened.event === 'PlanNoticePublished') return renewalsFor(act, happened);
    if (happened.event === 'MoneyTraced') return restated(act, happened);
    return happened.event === 'PayoutsConfirmed'
      ? returnedTo(act, happened, await paidIn(read, manager, happened))
      : [];
  },
});

type Manager = Parameters<Area['notices']>[0];

const paidIn = (
  read: RestitutionReadModel,
  manager: Manager,
  { noticeId, results }: PayoutsConfirmed,
): Promise<{ itemKey: string; amount: string }[]> =>
  read.paidByItem(
    manager,
    noticeId,
    results.filter(({ result }) => result === 'paid').map(({ lineNo }) => lineNo),
  );

function headOf(happened: RestitutionEvent): HeadChange {
  switch (happened.event) {
    case 'RestitutionOpened':
      return { caseId: happened.caseId, title: `${happened.caseNumber} 冻结资金返还`, joins: partiesOf(happened) };
    case 'ApplicationReceived':
      return { joins: [{ unitId: happened.receivedByUnitId, role: 'copied' }] };
    case 'BankNoticesIssued':
      return { joins: happened.notices.map(({ bankUnitId }): Party => ({ unitId: bankUnitId, role: 'addressee' })) };
    default:
      return {};
  }
}

const partiesOf = ({ handlerUnitId, superiorUnitIds }: RestitutionOpened): Party[] => [
  { unitId: handlerUnitId, role: 'handler' },
  ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
];

interface Words {
  readonly template: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** One notice per act and unit; no name, no account. */
function noticesOf({ entry: { happened } }: RestitutionAct, standing: RestitutionStanding): NoticeDraft[] {
  const words = wordsOf(happened, standing);
  if (!words) return [];
  const { template, to, subject, body } = words;
  const link = `/restitutions/${standing.restitutionId}`;
  return to.map((unitId) => ({
    template,
    to: { unitId },
    subject: `【${subject}】${standing.caseNumber}`,
    body,
    link,
  }));
}

const REVIEW_ASKED = {
  template: 'restitution-review',
  subject: '返还复查申请',
  body: '被害人申请复查，请审查并书面答复。',
};

/** How many freezes hold more than the trace justifies. */
const excessIn = ({ justified = [] }: MoneyTraced): number =>
  justified.filter(({ keepFen, frozenFen }) => BigInt(keepFen) < BigInt(frozenFen)).length;

function wordsOf(
  happened: RestitutionEvent,
  { handlerUnitId, approverUnitId, waits }: RestitutionStanding,
): Words | undefined {
  const police = (template: string, subject: string, body: string): Words => ({
    ...{ template, subject, body },
    to: [handlerUnitId],
  });
  switch (happened.event) {
    case 'ApplicationReceived':
      return police('restitution-applied', '返还申请', '收到一份资金返还申请，请审查材料是否齐全。');
    case 'MoneyTraced': {
      const excess = excessIn(happened);
      return excess > 0
        ? police(
            'restitution-excess',
            '冻结超出依据',
            `${excess} 笔冻结的数额超出资金流向所能证明的涉案数额，请在“规则比较”页核对，提请解除超出部分。`,
          )
        : undefined;
    }
    case 'PlanNoticePublished':
      return waits > 0
        ? police(
            'restitution-renew-first',
            '先续冻后返还',
            `${waits} 笔冻结将在最早可返还日之前到期，系统已呈请继续冻结，方案在续冻后继续。`,
          )
        : undefined;
    case 'ObjectionRaised':
      return police('restitution-objection', '返还异议', '公告期内收到异议，请审查；审查结束前不得返还。');
    case 'RemedyRaised':
      return happened.kind === 'review'
        ? { ...REVIEW_ASKED, to: [approverUnitId] }
        : police('restitution-appeal', '返还申诉', '收到被害人申诉，请在三十日内书面答复。');
    case 'RecoveryDecided':
      return police(
        'restitution-recovery',
        happened.decision === 'approved' ? '追回决定' : '追回未批准',
        happened.decision === 'approved' ? '追回决定已批准，请办理追回并登记到账。' : `未批准追回：${happened.reason}`,
      );
    case 'RemedyDecided':
      return happened.outcome === 'upheld'
        ? police('restitution-remedy', '复查、申诉成立', '请按答复意见办理；更正已决定的返还须作出新的决定。')
        : undefined;
    case 'PlanNoticeEnded':
      return police('restitution-notice-ended', '公告期满', '返还公告期已满，无待审异议的可以呈请审批。');
    case 'RestitutionPlanApproved':
      return police('restitution-approved', '返还决定', '返还方案已批准，请向银行出具协助返还通知书。');
    case 'BankNoticesIssued':
      return {
        template: 'restitution-notice',
        to: happened.notices.map(({ bankUnitId }) => bankUnitId),
        subject: '协助返还通知',
        body: '收到协助返还通知书。民警到场后请核对人民警察证和通知书，材料齐全的受理并在三个工作日内办理。',
      };
    case 'CompletionAsked':
      return police('restitution-completion', '银行要求补正', `银行要求补正：${happened.missing.join('、')}。`);
    case 'PayoutsConfirmed': {
      const bounced = happened.results.filter(({ result }) => result === 'bounced').length;
      return bounced > 0
        ? police('restitution-bounced', '返还退汇', `${bounced} 笔返还被退汇，请核实收款账户后重新返还。`)
        : police('restitution-paid', '返还回执', `银行已返还 ${happened.results.length} 笔并送交回执。`);
    }
    default:
      return undefined;
  }
}

/** 先续冻后返还: what ends before the objections do is renewed first, by the authority that approved the freeze (RST-13). */
function renewalsFor(
  { matterId, number, entry: { by, at, deadlines = [] } }: RestitutionAct,
  { version, freezeEnds }: PlanNoticePublished,
): OwedCommand[] {
  const endsAt = deadlines.find(({ deadlineId }) => deadlineId === restitutionClock.notice(version))?.dueAt ?? at;
  const early = Object.entries(freezeEnds).filter(([, end]) => isBefore(end, endsAt));
  const orders = Map.groupBy(early, ([itemKey]) => itemKey.slice(0, itemKey.lastIndexOf('/')));
  return [...orders].map(([orderId, items]) => ({
    what: `askRenewal.${orderId}`,
    matterId: `freeze-order/${orderId}`,
    update: 'askRenewal',
    actor: { agency: 'police', unitId: '', officerId: restitutionIdOf(matterId), ...by, roles: ['machine'] },
    body: {
      itemNos: items.map(([itemKey]) => Number(itemKey.slice(itemKey.lastIndexOf('/') + 1))),
      approvalId: `renewal.${restitutionIdOf(matterId)}.${number}.${orderId}`.slice(0, 120),
      reason: '返还公告期满前冻结将到期，先续冻后返还',
    },
  }));
}

/** 比例原则: the freeze learns at once what the trace justifies, and shows what is held beyond it. */
const restated = (
  { matterId, entry: { by } }: RestitutionAct,
  { traceId, justified = [] }: MoneyTraced,
): OwedCommand[] =>
  justified.map(({ itemKey, keepFen }) => {
    const cut = itemKey.lastIndexOf('/');
    return {
      what: `restateJustification.${itemKey}.${traceId}`,
      matterId: `freeze-order/${itemKey.slice(0, cut)}`,
      update: 'restateJustification',
      actor: { agency: 'police', unitId: '', officerId: restitutionIdOf(matterId), ...by, roles: ['machine'] },
      body: {
        itemNo: Number(itemKey.slice(cut + 1)),
        justifiedFen: `${keepFen}`,
        reason: '资金流向计算所能证明的涉案数额',
      },
    };
  });

/** A confirmed payout is at the same time a partial release of the frozen item; the rest stays frozen to its original end (RST-13). */
function returnedTo(
  { matterId, number, entry: { by } }: RestitutionAct,
  { noticeId }: PayoutsConfirmed,
  paid: readonly { readonly itemKey: string; readonly amount: string }[],
): OwedCommand[] {
  return paid.map(({ itemKey, amount }) => {
    const cut = itemKey.lastIndexOf('/');
    const body: Omit<NoteReturned, 'amountFen'> & { amountFen: string } = {
      payoutId: `${noticeId}.${number}`,
      itemNo: Number(itemKey.slice(cut + 1)),
      amountFen: amount,
    };
    return {
      what: `noteReturned.${itemKey}`,
      matterId: `freeze-order/${itemKey.slice(0, cut)}`,
      update: 'noteReturned',
      actor: { agency: 'bank', unitId: '', officerId: restitutionIdOf(matterId), ...by, roles: ['machine'] },
      body,
    };
  });
}
