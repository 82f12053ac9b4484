import type { RemedyDecided, RemedyRaised, RestitutionEvent } from '#domain/restitution/matter/events';
import { openRemedies, remedyUnitOf, type Restitution, restitutionClock } from '#domain/restitution/matter/restitution';
import { claimIn, conflict, existing, invalid } from '#domain/restitution/matter/refuse';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

export type RaiseRemedy = Omit<RemedyRaised, 'event'>;
export type DecideRemedy = Omit<RemedyDecided, 'event'>;

/**
 * 复查、申诉 of a victim. The words of 41号 that we could read give no remedy and no period for it, so nothing here ever comes too late:
 * a review (复查) is asked of the police that decide (DESIGN days), a complaint (申诉) of the unit that handles the money, which answers in
 * writing within thirty days (程序规定 196, 刑诉法 117, FRZ-20). Neither stops a payment (DESIGN).
 *
 * @throws RESTITUTION.NO_SUCH_CLAIM, .REMEDY_ASKED, .NOTHING_TO_REVIEW
 */
export function raiseRemedy(known: Restitution | undefined, given: RaiseRemedy, act: Act): Decision<RestitutionEvent> {
  const here = existing(known);
  const { status } = claimIn(here, given.claimId);
  const same = openRemedies(here).some(({ claimId, kind }) => claimId === given.claimId && kind === given.kind);
  if (same || here.remedies?.[given.remedyId])
    throw conflict('RESTITUTION.REMEDY_ASKED', 'This has been asked and is being examined.');
  const decided = here.plans.some((plan) => plan.status === 'decided');
  if (given.kind === 'review' && status !== 'rejected' && !decided)
    throw conflict('RESTITUTION.NOTHING_TO_REVIEW', 'Nothing has been decided that could be reviewed.');
  const isReview = given.kind === 'review';
  return {
    happened: { event: 'RemedyRaised', ...given },
    opens: [
      {
        deadlineId: restitutionClock.remedy(given),
        ruleId: isReview ? 'RST-06-review' : 'FRZ-20',
        startEvent: isReview ? '收到复查申请' : '收到申诉',
        startedAt: act.at,
        ownerUnitId: remedyUnitOf(here, given.kind),
      },
    ],
  };
}

/**
 * The unit answers with its reasons. A review that is right opens the application again, or takes the decided version off the road:
 * what is paid stays paid, and only a new version and a new decision correct it.
 *
 * @throws RESTITUTION.NO_SUCH_REMEDY, .REMEDY_DECIDED, .OTHER_UNIT, .REASON_MISSING
 */
export function decideRemedy(
  known: Restitution | undefined,
  given: DecideRemedy,
  act: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  const remedy = here.remedies?.[given.remedyId];
  if (!remedy) throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_REMEDY', 'There is no such request.');
  if (act.by.unitId !== remedyUnitOf(here, remedy.kind))
    throw new DomainError('forbidden', 'RESTITUTION.OTHER_UNIT', 'Another unit decides about this.');
  if (remedy.status !== 'open') throw conflict('RESTITUTION.REMEDY_DECIDED', 'This has been decided.');
  if (given.reason.trim() === '') throw invalid('RESTITUTION.REASON_MISSING', 'Say why.');
  return {
    happened: { event: 'RemedyDecided', ...given },
    closes: [{ deadlineId: restitutionClock.remedy(remedy), reason: '已书面答复' }],
  };
}
