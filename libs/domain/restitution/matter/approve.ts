import { type ApprovalAsked, asking, type DecideApproval, decidedBy, settling } from '#domain/agency/approval';
import type { RestitutionEvent } from '#domain/restitution/matter/events';
import {
  allSeen,
  type FreezeFact,
  freezeFactOf,
  refuseDeadFreezes,
  reliesOn,
  valueOf,
} from '#domain/restitution/matter/guards';
import { drawingsOf, factsOf, freezeEndsOf } from '#domain/restitution/matter/plan';
import {
  type Decider,
  openObjections,
  type Restitution,
  restitutionClock,
  type RestitutionPlan,
} from '#domain/restitution/matter/restitution';
import { decideRecovery, recoveryAsked } from '#domain/restitution/matter/recovery';
import { conflict, existing, invalid, newest } from '#domain/restitution/matter/refuse';
import { register } from '#domain/restitution/matter/register';
import { DomainError } from '#domain/shared/domain-error';
import { isBefore } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

export interface SubmitReport {
  readonly version: number;
  readonly approvalId: string;
  /** Facts of other freezes on the same accounts, as they stand now. */
  readonly rivals: readonly string[];
  /** 县级以上公安机关: who decides an early return (RST-23). */
  readonly decider?: Decider;
}

/**
 * 呈请返还资金报告书 (附件2): after the notice, with no objection open, while the freeze is alive (RST-05, RST-12, RST-17). The bank has
 * three working days: a freeze that ends within them is put up for renewal first, and the city waits for it (RST-13; from the report: DESIGN).
 *
 * @throws RESTITUTION.NOTICE_MISSING, .NOTICE_RUNNING, .OBJECTION_OPEN, .SUBMITTED_ALREADY, .NO_DECIDER, and what guards a freeze.
 */
export function submitReport(
  known: Restitution | undefined,
  { version, approvalId, rivals, decider }: SubmitReport,
  act: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  const plan = newest(here, version);
  refuseBeforeItsTime(here, plan);
  const keys = factsOf(plan, rivals);
  if (allSeen(keys, act)) refuseDeadFreezes(here, { drawings: drawingsOf(plan), rivals }, act);
  const { agency, unitId, officerId } = act.by;
  const early = plan.earlyReturn && decider;
  if (plan.earlyReturn && !decider)
    throw invalid('RESTITUTION.NO_DECIDER', 'An early return names the county that decides.');
  const approval: ApprovalAsked = {
    approvalId,
    kind: 'restitution-plan',
    title: `${here.caseNumber} ${early ? '支付账户资金先行发还' : '冻结资金返还'}方案第${version}版`,
    proposer: { agency, unitId, officerId },
    approverUnitId: early ? early.unitId : here.approverUnitId,
    level: early ? 'county' : 'city',
    askedAt: act.at,
  };
  return {
    happened: {
      ...{ event: 'ReportSubmitted', version, rivals, approval, freezeEnds: freezeEndsOf(plan.items, act) },
      ...(early && { decider: early }),
    },
    ...asking(approval),
    opens: [
      {
        deadlineId: restitutionClock.payment(version),
        ruleId: 'RST-13-first',
        startEvent: '呈请返还',
        startedAt: act.at,
        ownerUnitId: here.handlerUnitId,
      },
    ],
    relies: reliesOn(keys, act),
    draws: { reportNumber: register(act, 'restitution-report', here.handlerUnitId, here.documentWord) },
  };
}

function refuseBeforeItsTime(here: Restitution, plan: RestitutionPlan): void {
  const { status, kind, noticeEndsAt } = plan;
  if (status === 'noticed')
    throw conflict('RESTITUTION.NOTICE_RUNNING', 'The period of the notice is still running.', {
      endsAt: noticeEndsAt,
    });
  if (kind === 'proportional' && status === 'proposed')
    throw conflict('RESTITUTION.NOTICE_MISSING', 'A plan in proportion is announced first.');
  if (openObjections(here).length > 0)
    throw conflict('RESTITUTION.OBJECTION_OPEN', 'An objection has not been decided.');
  if (status !== 'proposed' && status !== 'notice-ended')
    throw conflict('RESTITUTION.SUBMITTED_ALREADY', 'This version has been submitted or given up.');
}

/**
 * 冻结资金返还决定书 (附件3): decided by the police of a city with districts, or above (RST-06); the number is COD-04.
 *
 * @throws APPROVAL.NOT_ASKED, .SAME_OFFICER, .WRONG_LEVEL, .REASON_MISSING; RESTITUTION.RENEWAL_FIRST and what guards a freeze.
 */
export function decideApproval(
  known: Restitution | undefined,
  given: DecideApproval,
  act: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  const recovery = recoveryAsked(here, given.approvalId);
  if (recovery) return decideRecovery(here, { recovery, given }, act);
  const plan = here.plans.find(
    ({ status, approval }) => status === 'submitted' && approval?.approvalId === given.approvalId,
  );
  const approval = decidedBy(plan?.approval, given, act);
  if (!plan) throw new DomainError('not-found', 'APPROVAL.NOT_ASKED', 'No such approval is asked for.');
  const { version } = plan;
  const { approvalId, decision, reason = '' } = approval;
  if (decision === 'refused')
    return {
      happened: { event: 'RestitutionPlanRefused', version, approvalId, reason },
      ...settling(approval),
      closes: paymentClock(plan),
    };
  const keys = factsOf(plan, plan.rivals);
  if (allSeen(keys, act)) {
    refuseDeadFreezes(here, { drawings: drawingsOf(plan), rivals: plan.rivals }, act);
    refuseBeforeRenewal(plan, act);
  }
  return {
    happened: { event: 'RestitutionPlanApproved', version, approvalId },
    ...settling(approval),
    closes: paymentClock(plan),
    relies: reliesOn(keys, act),
    draws: {
      decisionNumber: plan.decider
        ? register(act, 'early-return', plan.decider.unitId, plan.decider.documentWord)
        : register(act, 'restitution-decision', here.approverUnitId, here.approverDocumentWord),
    },
  };
}

/** Records from before a submitted plan waited have no such clock. */
const paymentClock = ({ version, earliestPaymentAt }: RestitutionPlan): DeadlineClosing[] =>
  earliestPaymentAt ? [{ deadlineId: restitutionClock.payment(version), reason: '已作出决定' }] : [];

/** 先续冻后返还. @throws RESTITUTION.RENEWAL_FIRST */
function refuseBeforeRenewal({ waitsForRenewal, earliestPaymentAt }: RestitutionPlan, { facts }: Act): void {
  for (const itemKey of waitsForRenewal) {
    const endsAt = valueOf<FreezeFact>(facts[freezeFactOf(itemKey)])?.endsAt;
    if (!endsAt || !earliestPaymentAt || !isBefore(endsAt, earliestPaymentAt)) continue;
    throw conflict('RESTITUTION.RENEWAL_FIRST', 'This freeze ends before the earliest payment and is renewed first.', {
      ...{ itemKey, endsAt, earliestPaymentAt },
    });
  }
}
