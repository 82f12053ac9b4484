import type { DeadlineOpening } from '#domain/deadline/deadline';
import {
  isInForce,
  type Paper,
  type PunishmentEntry,
  type PunishmentListing,
} from '#domain/punishment-listing/punishment-listing';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act, DeadlineClosing } from '#domain/shared/record';

export function refuse(kind: RefusalKind, code: `PUNISHMENT_LISTING.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

export function found(known: PunishmentListing | undefined): PunishmentListing {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

export function entryIn(listing: PunishmentListing, entryNo: number): PunishmentEntry {
  const entry = listing.entries.find((one) => one.entryNo === entryNo);
  return entry ?? refuse('not-found', 'PUNISHMENT_LISTING.NO_ENTRY', 'The listing has no such entry.');
}

export function inForce(listing: PunishmentListing, entryNo: number): PunishmentEntry {
  const entry = entryIn(listing, entryNo);
  if (!isInForce(entry)) refuse('conflict', 'PUNISHMENT_LISTING.NOT_IN_FORCE', 'This entry is not in force.');
  return entry;
}

/** The unit that proposed it and the one that decided it both serve, enter and keep. */
export function needEither({ proposerUnitId, deciderUnitId }: PunishmentEntry, { by }: Act): void {
  if (by.unitId !== proposerUnitId && by.unitId !== deciderUnitId)
    refuse('forbidden', 'PUNISHMENT_LISTING.OTHER_UNIT', 'This act belongs to another unit.');
}

export function needDecider({ deciderUnitId }: PunishmentEntry, { by }: Act): void {
  if (by.unitId !== deciderUnitId)
    refuse('forbidden', 'PUNISHMENT_LISTING.NOT_THE_DECIDER', 'The unit that listed decides.');
}

export function needText({ subjectId }: Paper): void {
  if (subjectId === '') refuse('invalid', 'PUNISHMENT_LISTING.REASON_MISSING', 'Give the reasons.');
}

export const clock = (
  deadlineId: string,
  given: Pick<DeadlineOpening, 'startEvent' | 'startedAt' | 'ownerUnitId'>,
): DeadlineOpening => ({ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', ...given });

export const closing = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });
