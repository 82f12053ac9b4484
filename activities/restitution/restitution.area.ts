import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { type NoteReturned, restitutionIdOf } from '#contracts/restitution/restitution.messages';
import type { Party } from '#domain/agency/actor';
import type {
  MoneyTraced,
  FreezeEnds,
  PayoutsConfirmed,
  RestitutionEvent,
  RestitutionOpened,
} from '#domain/restitution/matter/events';
import { endingBefore } from '#domain/restitution/matter/apply';
import { restitutionClock } from '#domain/restitution/matter/restitution';
import { wordsOf } from '#activities/restitution/words';
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
    const renewal = renewalNeeded(act);
    if (renewal) return renewalsFor(act, renewal, await read.standingOf(manager, restitutionIdOf(act.matterId)));
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
    case 'DisputeReported':
      return { joins: [{ unitId: happened.superiorUnitId, role: 'superior' }] };
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

/** One notice per act and unit; no name, no account. */
function noticesOf({ entry: { happened } }: RestitutionAct, standing: RestitutionStanding): NoticeDraft[] {
  const words = wordsOf(happened, standing);
  if (!words) return [];
  const { template, to, subject, body, link = `/restitutions/${standing.restitutionId}` } = words;
  return to.map((unitId) => ({
    template,
    to: { unitId },
    subject: `【${subject}】${standing.caseNumber}`,
    body,
    link,
  }));
}

interface Renewal {
  readonly freezeEnds: FreezeEnds;
  /** What ends before this deadline is renewed first. */
  readonly deadlineId: string;
  readonly reason: string;
}

/** Three times the end of a freeze is weighed: when objections begin to be taken, at the report, and when the bank's days begin. */
function renewalNeeded({ entry: { happened } }: RestitutionAct): Renewal | undefined {
  switch (happened.event) {
    case 'PlanNoticePublished':
      return {
        freezeEnds: happened.freezeEnds,
        deadlineId: restitutionClock.notice(happened.version),
        reason: '返还公告期满前冻结将到期，先续冻后返还',
      };
    case 'ReportSubmitted':
      return {
        freezeEnds: happened.freezeEnds ?? {},
        deadlineId: restitutionClock.payment(happened.version),
        reason: '预计返还日之前冻结将到期，先续冻后返还',
      };
    case 'NoticeAccepted':
      return {
        freezeEnds: happened.freezeEnds ?? {},
        deadlineId: restitutionClock.bank(happened.noticeId),
        reason: '银行办理返还的期限内冻结将到期，先续冻后返还',
      };
    default:
      return undefined;
  }
}

/** 先续冻后返还: what ends too early is renewed first, by the authority that approved the freeze (RST-13). */
function renewalsFor(
  { matterId, number, entry: { by, at, deadlines = [] } }: RestitutionAct,
  { freezeEnds, deadlineId, reason }: Renewal,
  { handlerUnitId }: RestitutionStanding,
): OwedCommand[] {
  const endsAt = deadlines.find((one) => one.deadlineId === deadlineId)?.dueAt ?? at;
  const orders = Map.groupBy(endingBefore(freezeEnds, endsAt), (itemKey) => itemKey.slice(0, itemKey.lastIndexOf('/')));
  // The police ask, also where it is the bank's acceptance that shows how long the money is needed.
  const asker = by?.agency === 'police' ? by : { unitId: handlerUnitId, officerId: restitutionIdOf(matterId) };
  return [...orders].map(([orderId, itemKeys]) => ({
    what: `askRenewal.${orderId}`,
    matterId: `freeze-order/${orderId}`,
    update: 'askRenewal',
    actor: { ...asker, agency: 'police', roles: ['machine'] },
    body: {
      itemNos: itemKeys.map((itemKey) => Number(itemKey.slice(itemKey.lastIndexOf('/') + 1))),
      approvalId: `renewal.${restitutionIdOf(matterId)}.${number}.${orderId}`.slice(0, 120),
      reason,
    },
  }));
}

/** 比例原则: the freeze learns at once what the trace justifies, and shows what is held beyond it. */
const restated = (
  { matterId, entry: { by } }: RestitutionAct,
  { traceId, justified = [] }: MoneyTraced,
): OwedCommand[] =>
  justified.map(({ itemKey, keepFen, frozenFen }) => {
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
        // What is held beyond it stays until its release has been approved, and says so.
        ...(BigInt(keepFen) < BigInt(frozenFen) && { overrideReason: '超出部分待提请解除冻结' }),
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
