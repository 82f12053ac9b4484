import type { Complaint, Paper } from '#domain/complaint/complaint';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act, DeadlineClosing } from '#domain/shared/record';

export function refuse(kind: RefusalKind, code: `COMPLAINT.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

export function running(known: Complaint | undefined): Complaint {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (known.withdrawn) refuse('conflict', 'COMPLAINT.WITHDRAWN', 'The complaint has been withdrawn.');
  return known;
}

export function needUnit(unitId: string, { by }: Act): void {
  if (by.unitId !== unitId) refuse('forbidden', 'COMPLAINT.OTHER_UNIT', 'This act belongs to another unit.');
}

/** A reply and an opinion give reasons: an empty one is none. */
export function needText({ subjectId }: Paper): void {
  if (subjectId === '') refuse('invalid', 'COMPLAINT.REASON_MISSING', 'Give the reasons.');
}

export const clock = (
  deadlineId: string,
  given: Pick<DeadlineOpening, 'startEvent' | 'startedAt' | 'ownerUnitId'>,
): DeadlineOpening => ({ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', ...given });

export const closing = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });
