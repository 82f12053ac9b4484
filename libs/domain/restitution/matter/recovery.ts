import { type ApprovalAsked, asking, type DecideApproval, decidedBy, settling } from '#domain/agency/approval';
import type { RecoveryNoted, RecoveryProposed, RestitutionEvent } from '#domain/restitution/matter/events';
import { allSeen, type PaidTotal, paidTotalOf, reliesOn, totalAfter, valueOf } from '#domain/restitution/matter/guards';
import { planOf, recoveriesOf, type Recovery, type Restitution } from '#domain/restitution/matter/restitution';
import { claimIn, conflict, existing, invalid } from '#domain/restitution/matter/refuse';
import { register } from '#domain/restitution/matter/register';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

export interface ProposeRecovery extends Omit<RecoveryProposed, 'event' | 'approval' | 'claimId' | 'version'> {
  readonly approvalId: string;
}
export type NoteRecovered = Omit<RecoveryNoted, 'event'>;

/**
 * 追回 of a wrong payment. The words we could read give liability and no procedure (RST-22): a paid decision is never edited, so a
 * recovery is a decision of its own, linked to the payment and to the decision that it corrects, by whoever decided (DESIGN). What is
 * missing the other way (补发) is a new version of the plan.
 *
 * @throws RESTITUTION.NOT_PAID, .MORE_THAN_PAID, .RECOVERY_PROPOSED, .REASON_MISSING
 */
export function proposeRecovery(
  known: Restitution | undefined,
  { approvalId, ...given }: ProposeRecovery,
  act: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  const { recoveryId, noticeId, lineNo, amountFen, reason } = given;
  if (here.recoveries?.[recoveryId]) throw conflict('RESTITUTION.RECOVERY_PROPOSED', 'This recovery is proposed.');
  const notice = here.notices[noticeId];
  const payout = notice?.payouts[lineNo];
  const plan = notice && planOf(here, notice.version);
  if (payout?.status !== 'paid' || !plan)
    throw conflict('RESTITUTION.NOT_PAID', 'Only what has been paid is recovered.', { lineNo });
  const before = recoveriesOf(here).filter(
    (one) => one.noticeId === noticeId && one.lineNo === lineNo && one.status !== 'refused',
  );
  const left = before.reduce((rest, one) => rest - one.amountFen, payout.amountFen as bigint);
  if (amountFen === 0n || amountFen > left)
    throw invalid('RESTITUTION.MORE_THAN_PAID', 'More is to be recovered than was paid.', { left: `${left}` });
  if (reason.trim() === '') throw invalid('RESTITUTION.REASON_MISSING', 'Say why.');
  const { agency, unitId, officerId } = act.by;
  const approval: ApprovalAsked = {
    ...{ approvalId, kind: 'restitution-recovery', askedAt: act.at, proposer: { agency, unitId, officerId } },
    title: `${here.caseNumber} 追回已返还资金（${plan.decisionNumber ?? `第${plan.version}版`}）`,
    approverUnitId: plan.decider?.unitId ?? here.approverUnitId,
    level: plan.decider ? 'county' : 'city',
  };
  return {
    happened: { event: 'RecoveryProposed', ...given, claimId: payout.claimId, version: plan.version, approval },
    ...asking(approval),
  };
}

/** The new decision that a correction needs, under a number of its own. */
export function decideRecovery(
  here: Restitution,
  { recovery, given }: { readonly recovery: Recovery; readonly given: DecideApproval },
  act: Act,
): Decision<RestitutionEvent> {
  const approval = decidedBy(recovery.approval, given, act);
  const { recoveryId, version } = recovery;
  const { approvalId, decision, reason = '' } = approval;
  const decided = { event: 'RecoveryDecided', recoveryId, approvalId, decision, reason } as const;
  if (decision === 'refused') return { happened: decided, ...settling(approval) };
  const { decider } = planOf(here, version) ?? {};
  return {
    happened: decided,
    ...settling(approval),
    draws: {
      decisionNumber: decider
        ? register(act, 'early-return', decider.unitId, decider.documentWord)
        : register(act, 'restitution-decision', here.approverUnitId, here.approverDocumentWord),
    },
  };
}

export const recoveryAsked = (here: Restitution, approvalId: string): Recovery | undefined =>
  recoveriesOf(here).find((one) => one.status === 'proposed' && one.approval.approvalId === approvalId);

/**
 * What has come back, all or a part. The victim's total over all units becomes less by it; the freeze has released that money and does
 * not hold it again: it is with the police, and goes to the court's list with the case (DESIGN).
 *
 * @throws RESTITUTION.NO_SUCH_RECOVERY, .NOT_DECIDED, .MORE_THAN_PAID
 */
export function noteRecovered(
  known: Restitution | undefined,
  given: NoteRecovered,
  act: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  const recovery = here.recoveries?.[given.recoveryId];
  if (!recovery) throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_RECOVERY', 'There is no such recovery.');
  if (recovery.status !== 'decided')
    throw conflict('RESTITUTION.NOT_DECIDED', 'This recovery is not decided, or done.', { status: recovery.status });
  const left = recovery.amountFen - recovery.recoveredFen;
  if (given.amountFen === 0n || given.amountFen > left)
    throw invalid('RESTITUTION.MORE_THAN_PAID', 'More has come back than was to be recovered.', { left: `${left}` });
  const claim = claimIn(here, recovery.claimId);
  const key = paidTotalOf(claim.victimKey);
  const less = -given.amountFen;
  return {
    happened: { event: 'RecoveryNoted', ...given },
    relies: reliesOn([key], act),
    ...(allSeen([key], act) && {
      publishes: { [key]: totalAfter(claim, less, valueOf<PaidTotal>(act.facts[key])) },
    }),
  };
}
