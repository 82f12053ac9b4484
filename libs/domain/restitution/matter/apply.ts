import { fen } from '#domain/money/fen';
import type {
  FreezeEnds,
  RecoveryDecided,
  RecoveryNoted,
  RecoveryProposed,
  RemedyDecided,
  RestitutionEvent,
  RestitutionOpened,
  SendersLed,
  SettledLine,
} from '#domain/restitution/matter/events';
import {
  type BankNotice,
  type Claim,
  isPending,
  type Payout,
  payoutsOf,
  type Recovery,
  type Restitution,
  restitutionClock,
  type RestitutionPlan,
  type Sender,
} from '#domain/restitution/matter/restitution';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Restitution | undefined, entry: Entry<RestitutionEvent>): Restitution {
  const { happened } = entry;
  if (happened.event === 'RestitutionOpened') return opened(happened);
  if (!known) throw new Error(`The record of a restitution begins with ${happened.event}.`);
  switch (happened.event) {
    case 'VictimsTold':
      return { ...known, victimsToldAt: entry.at };
    case 'ApplicationReceived':
    case 'PapersHandedOver':
    case 'ApplicationCompleted':
    case 'ApplicationRejected':
    case 'PayoutAccountChanged':
      return { ...known, claims: { ...known.claims, [happened.claimId]: claimAfter(known, happened) } };
    case 'MoneyTraced': {
      const { event: _, transfers: __, justified: ___, ...trace } = happened;
      return { ...known, traces: { ...known.traces, [trace.traceId]: trace } };
    }
    case 'ObjectionRaised': {
      const { objectionId, version } = happened;
      return { ...known, objections: { ...known.objections, [objectionId]: { objectionId, version, status: 'open' } } };
    }
    case 'RemedyRaised': {
      const { remedyId, claimId, kind } = happened;
      return { ...known, remedies: { ...known.remedies, [remedyId]: { remedyId, claimId, kind, status: 'open' } } };
    }
    case 'RemedyDecided':
      return remedyDecided(known, happened);
    case 'SenderNoted':
      return { ...known, senders: { ...known.senders, [happened.senderKey]: { state: happened.state } } };
    case 'SendersLed':
      return { ...known, senders: { ...known.senders, ...ledSenders(known, happened) } };
    case 'RecoveryProposed':
    case 'RecoveryDecided':
    case 'RecoveryNoted':
      return { ...known, recoveries: { ...known.recoveries, ...recoveryAfter(known, happened, entry) } };
    case 'MoneyLeftToJudgment':
      return { ...known, leftToJudgment: [...(known.leftToJudgment ?? []), ...happened.itemKeys] };
    case 'DisputeReported': {
      const { accountKey, superiorUnitId } = happened;
      return { ...known, disputes: { ...known.disputes, [accountKey]: { superiorUnitId, status: 'reported' } } };
    }
    case 'UnitNamed': {
      const { accountKey, unitId } = happened;
      const dispute = known.disputes?.[accountKey];
      return {
        ...{ ...known, namedUnits: { ...known.namedUnits, [accountKey]: unitId } },
        ...(dispute && { disputes: { ...known.disputes, [accountKey]: { ...dispute, status: 'named' } } }),
      };
    }
    case 'BankNoticesIssued': {
      const issued = happened.notices.map((one): BankNotice => {
        return { ...one, number: entry.numbers?.[one.noticeId] ?? '', status: 'issued', payouts: {} };
      });
      return { ...known, notices: { ...known.notices, ...byId(issued) } };
    }
    case 'NoticePresented':
    case 'CompletionAsked':
    case 'PapersCompleted':
    case 'NoticeAccepted':
    case 'PayoutsPrepared':
    case 'PayoutsConfirmed': {
      const before = known.notices[happened.noticeId];
      if (!before) return known;
      return { ...known, notices: { ...known.notices, [before.noticeId]: noticeAfter(before, happened, entry) } };
    }
    default:
      return withPlans(known, happened, entry);
  }
}

/** A review that is right: the application is examined again, or the decided version is not carried out any further. */
function remedyDecided(known: Restitution, { remedyId, outcome }: RemedyDecided): Restitution {
  const remedy = known.remedies?.[remedyId];
  if (!remedy) return known;
  const after = { ...known, remedies: { ...known.remedies, [remedyId]: { ...remedy, status: outcome } } };
  const claim = known.claims[remedy.claimId];
  if (outcome === 'dismissed' || remedy.kind === 'appeal' || !claim) return after;
  if (claim.status === 'rejected') {
    const status = claim.receivedByUnitId === known.handlerUnitId ? 'applied' : 'handed-over';
    return { ...after, claims: { ...known.claims, [claim.claimId]: { ...claim, status } } };
  }
  // A later version that was refused or given up does not keep the decided one on the road.
  const living = known.plans.findLast((plan) => plan.status === 'decided' || isPending(plan));
  const plans = known.plans.map((plan) =>
    plan === living && plan.status === 'decided' ? { ...plan, status: 'set-aside' as const } : plan,
  );
  return { ...after, plans };
}

const ledSenders = ({ senders }: Restitution, { senderKeys, to }: SendersLed): Record<string, Sender> =>
  Object.fromEntries(
    senderKeys.flatMap((key) => {
      const before = senders?.[key];
      return before ? [[key, { ...before, ledTo: to }]] : [];
    }),
  );

const byId = (notices: readonly BankNotice[]): Record<string, BankNotice> =>
  Object.fromEntries(notices.map((one) => [one.noticeId, one]));

function opened({ event: _, superiorUnitIds: __, frozenAt: ___, ...given }: RestitutionOpened): Restitution {
  return { ...given, claims: {}, traces: {}, plans: [], objections: {}, notices: {}, namedUnits: {} };
}

function recoveryAfter(
  { recoveries = {} }: Restitution,
  happened: RecoveryProposed | RecoveryDecided | RecoveryNoted,
  { numbers }: Entry<RestitutionEvent>,
): Record<string, Recovery> {
  if (happened.event === 'RecoveryProposed') {
    const { event: _, reason: __, ...stated } = happened;
    return { [stated.recoveryId]: { ...stated, recoveredFen: fen(0n), status: 'proposed' } };
  }
  const before = recoveries[happened.recoveryId];
  if (!before) return {};
  if (happened.event === 'RecoveryDecided') {
    const decisionNumber = numbers?.['decisionNumber'];
    const status = happened.decision === 'approved' ? 'decided' : 'refused';
    return { [before.recoveryId]: { ...before, status, ...(decisionNumber !== undefined && { decisionNumber }) } };
  }
  const recoveredFen = fen(before.recoveredFen + happened.amountFen);
  const status = recoveredFen === before.amountFen ? 'recovered' : 'decided';
  return { [before.recoveryId]: { ...before, recoveredFen, status } };
}

type OnClaim = Exclude<
  Extract<RestitutionEvent, { readonly claimId: string }>,
  { event: 'RemedyRaised' | 'RecoveryProposed' }
>;

function claimAfter({ claims }: Restitution, happened: OnClaim): Claim {
  if (happened.event === 'ApplicationReceived') {
    const { event: _, ...stated } = happened;
    return { ...stated, status: 'applied' };
  }
  const before = claims[happened.claimId];
  if (!before) throw new Error(`The record names the claim ${happened.claimId} before it is received.`);
  switch (happened.event) {
    case 'PapersHandedOver':
      return { ...before, status: 'handed-over' };
    case 'ApplicationCompleted':
      return { ...before, status: 'complete' };
    case 'ApplicationRejected':
      return { ...before, status: 'rejected' };
    case 'PayoutAccountChanged':
      return { ...before, account: happened.account };
  }
}

type OnNotice = Exclude<Extract<RestitutionEvent, { readonly noticeId: string }>, { event: 'RecoveryProposed' }>;

function noticeAfter(before: BankNotice, happened: OnNotice, { by }: Entry<RestitutionEvent>): BankNotice {
  switch (happened.event) {
    case 'NoticePresented':
      return { ...before, status: 'presented' };
    case 'CompletionAsked':
      return { ...before, status: 'completion-asked' };
    case 'PapersCompleted':
      return { ...before, status: before.acceptedBy === undefined ? 'presented' : 'accepted' };
    case 'NoticeAccepted':
      return { ...before, status: 'accepted', acceptedBy: by?.officerId ?? '' };
    case 'PayoutsPrepared': {
      const prepared = happened.lines.map((line): Payout => ({ ...line, status: 'prepared' }));
      return { ...before, payouts: { ...before.payouts, ...byLine(prepared) } };
    }
    case 'PayoutsConfirmed':
      return settled(before, happened.results);
  }
}

const byLine = (payouts: readonly Payout[]): Record<number, Payout> =>
  Object.fromEntries(payouts.map((one) => [one.lineNo, one]));

export function settled(before: BankNotice, results: readonly SettledLine[]): BankNotice {
  const after = results.flatMap(({ lineNo, result }): Payout[] => {
    const payout = before.payouts[lineNo];
    return payout ? [{ ...payout, status: result }] : [];
  });
  const notice = { ...before, payouts: { ...before.payouts, ...byLine(after) } };
  const paid = payoutsOf(notice).filter(({ status }) => status === 'paid').length;
  return paid === notice.lines ? { ...notice, status: 'paid' } : notice;
}

type OnPlan = Extract<
  RestitutionEvent,
  {
    readonly event:
      | 'RestitutionPlanProposed'
      | 'PlanNoticePublished'
      | 'ObjectionDecided'
      | 'PlanNoticeEnded'
      | 'ReportSubmitted'
      | 'RestitutionPlanApproved'
      | 'RestitutionPlanRefused';
  }
>;

function withPlans(known: Restitution, happened: OnPlan, entry: Entry<RestitutionEvent>): Restitution {
  if (happened.event === 'RestitutionPlanProposed') {
    const { event: _, ...stated } = happened;
    const earlier = known.plans.map((plan) => (isPending(plan) ? { ...plan, status: 'superseded' as const } : plan));
    return { ...known, plans: [...earlier, { ...stated, status: 'proposed', waitsForRenewal: [] }] };
  }
  if (happened.event === 'ObjectionDecided') return objectionDecided(known, happened);
  const plans = known.plans.map((plan) =>
    plan.version === happened.version ? planAfter(plan, happened, entry) : plan,
  );
  return { ...known, plans };
}

function objectionDecided(known: Restitution, happened: Extract<OnPlan, { event: 'ObjectionDecided' }>): Restitution {
  const { objectionId, outcome } = happened;
  const objection = known.objections[objectionId];
  if (!objection) return known;
  const plans =
    outcome === 'dismissed'
      ? known.plans
      : known.plans.map((plan) =>
          plan.version === objection.version && isPending(plan) ? { ...plan, status: 'set-aside' as const } : plan,
        );
  return { ...known, plans, objections: { ...known.objections, [objectionId]: { ...objection, status: outcome } } };
}

export const endingBefore = (ends: FreezeEnds, limit: Instant): string[] =>
  Object.entries(ends)
    .filter(([, end]) => isBefore(end, limit))
    .map(([itemKey]) => itemKey);

function planAfter(
  plan: RestitutionPlan,
  happened: Exclude<OnPlan, { event: 'RestitutionPlanProposed' | 'ObjectionDecided' }>,
  { at, numbers, deadlines = [] }: Entry<RestitutionEvent>,
): RestitutionPlan {
  switch (happened.event) {
    case 'PlanNoticePublished': {
      const clock = deadlines.find(({ deadlineId }) => deadlineId === restitutionClock.notice(plan.version));
      const noticeEndsAt = clock?.dueAt ?? at;
      const waitsForRenewal = endingBefore(happened.freezeEnds, noticeEndsAt);
      return { ...plan, status: 'noticed', noticeEndsAt, waitsForRenewal };
    }
    case 'PlanNoticeEnded':
      return plan.status === 'noticed' ? { ...plan, status: 'notice-ended' } : plan;
    case 'ReportSubmitted': {
      const { approval, rivals, decider, freezeEnds = {} } = happened;
      const reportNumber = numbers?.['reportNumber'] ?? '';
      const { dueAt } = deadlines.find(({ deadlineId }) => deadlineId === restitutionClock.payment(plan.version)) ?? {};
      return {
        ...{ ...plan, status: 'submitted', approval, rivals, reportNumber },
        waitsForRenewal: dueAt ? endingBefore(freezeEnds, dueAt) : [],
        ...(dueAt && { earliestPaymentAt: dueAt }),
        ...(decider && { decider }),
      };
    }
    case 'RestitutionPlanApproved':
      return { ...plan, status: 'decided', decidedAt: at, decisionNumber: numbers?.['decisionNumber'] ?? '' };
    case 'RestitutionPlanRefused':
      return { ...plan, status: 'refused' };
  }
}
