import { entryIn, found, refuse } from '#domain/punishment-listing/guards';
import type {
  CarriedOut,
  PunishmentEntry,
  PunishmentListing,
  PunishmentListingEvent,
} from '#domain/punishment-listing/punishment-listing';
import type { Act, Decision } from '#domain/shared/record';

type Known = PunishmentListing | undefined;
type Decided = Decision<PunishmentListingEvent>;

/** The word of one institution; its head office speaks for all its branches, and the API knows the register. */
export interface OnCarryingOut {
  readonly entryNo: number;
  readonly institutionUnitId: string;
}

export const carriedOutBy = ({ carriedOut = [] }: PunishmentEntry, institutionUnitId: string): CarriedOut | undefined =>
  carriedOut.find(({ unitId }) => unitId === institutionUnitId);

/** 落实. Only what runs is told, so only that is carried out. @throws PUNISHMENT_LISTING.NO_ENTRY, .NOT_IN_FORCE, .CARRIED_OUT_ALREADY */
export function carryOutPunishment(known: Known, given: OnCarryingOut, _: Act): Decided {
  const entry = entryIn(found(known), given.entryNo);
  if (entry.status !== 'running') refuse('conflict', 'PUNISHMENT_LISTING.NOT_IN_FORCE', 'This entry is not in force.');
  if (carriedOutBy(entry, given.institutionUnitId))
    refuse('conflict', 'PUNISHMENT_LISTING.CARRIED_OUT_ALREADY', 'The institution has said so already.');
  return { happened: { event: 'PunishmentCarriedOut', ...given } };
}

/** 解除落实, after the end. @throws PUNISHMENT_LISTING.NO_ENTRY, .STILL_IN_FORCE, .NOT_CARRIED_OUT, .LIFTED_ALREADY */
export function liftPunishment(known: Known, given: OnCarryingOut, _: Act): Decided {
  const entry = entryIn(found(known), given.entryNo);
  const own = carriedOutBy(entry, given.institutionUnitId);
  if (!own)
    return refuse('conflict', 'PUNISHMENT_LISTING.NOT_CARRIED_OUT', 'The institution has not said that it punishes.');
  if (entry.status !== 'ended') refuse('conflict', 'PUNISHMENT_LISTING.STILL_IN_FORCE', 'This entry has not ended.');
  if (own.lifted) refuse('conflict', 'PUNISHMENT_LISTING.LIFTED_ALREADY', 'The institution has lifted it already.');
  return { happened: { event: 'PunishmentLifted', ...given } };
}
