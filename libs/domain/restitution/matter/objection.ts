import type { ObjectionDecided, ObjectionRaised, RestitutionEvent } from '#domain/restitution/matter/events';
import { type Restitution, restitutionClock } from '#domain/restitution/matter/restitution';
import { conflict, existing, newest } from '#domain/restitution/matter/refuse';
import { isInTime, isPostedBy } from '#domain/calendar/posted';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

export type RaiseObjection = Omit<ObjectionRaised, 'event'>;
export type DecideObjection = Omit<ObjectionDecided, 'event'>;

/**
 * A victim or an interested party objects within the period of the notice (RST-12). What arrived or was posted in time counts, whenever
 * it is entered.
 *
 * @throws RESTITUTION.NO_NOTICE, .NOTICE_ENDED, .OBJECTED_ALREADY, .POSTED_IN_THE_FUTURE
 */
export function raiseObjection(
  known: Restitution | undefined,
  given: RaiseObjection,
  act: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  const plan = newest(here, given.version);
  if (here.objections[given.objectionId])
    throw conflict('RESTITUTION.OBJECTED_ALREADY', 'This objection has been received.');
  if (!plan.noticeEndsAt) throw conflict('RESTITUTION.NO_NOTICE', 'No notice of this plan has been published.');
  const open = plan.status === 'noticed' || plan.status === 'notice-ended';
  const { posted } = given;
  if (posted && !isPostedBy(act.receivedAt, posted))
    throw new DomainError('invalid', 'RESTITUTION.POSTED_IN_THE_FUTURE', 'The day of posting lies in the future.');
  if (!open || !isInTime(plan.noticeEndsAt, act.receivedAt, posted))
    throw conflict('RESTITUTION.NOTICE_ENDED', 'The period for objections has ended.', { endedAt: plan.noticeEndsAt });
  return { happened: { event: 'ObjectionRaised', ...given } };
}

/**
 * The police examine before anything is paid (RST-12). An objection that is right sets the version aside: a new one is made and announced.
 *
 * @throws RESTITUTION.NO_SUCH_OBJECTION, .OBJECTION_DECIDED
 */
export function decideObjection(
  known: Restitution | undefined,
  given: DecideObjection,
  _: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  const objection = here.objections[given.objectionId];
  if (!objection) throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_OBJECTION', 'There is no such objection.');
  if (objection.status !== 'open') throw conflict('RESTITUTION.OBJECTION_DECIDED', 'This objection has been decided.');
  const runs = here.plans[objection.version - 1]?.status === 'noticed';
  return {
    happened: { event: 'ObjectionDecided', ...given },
    ...(given.outcome === 'upheld' &&
      runs && {
        closes: [{ deadlineId: restitutionClock.notice(objection.version), reason: '异议成立，本方案不再执行' }],
      }),
  };
}
