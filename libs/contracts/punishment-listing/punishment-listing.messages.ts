import type { DecideApproval } from '#domain/agency/approval.types';
import type { OnCarryingOut } from '#domain/punishment-listing/carrying-out';
import type { ProposePunishment, ServePunishmentNotice } from '#domain/punishment-listing/decide';
import type { Paper } from '#domain/punishment-listing/punishment-listing';
import type {
  AppealPunishment,
  AskRepair,
  DecidePunishmentAppeal,
  DecideRepair,
} from '#domain/punishment-listing/remedy';

export const PUNISHMENT_LISTING_WORKFLOW = 'punishmentListingWorkflow';

/** One for each person or organisation: its id follows from their number, by a key that is not given away. */
export const punishmentListingMatterId = (listingId: string): string => `punishment-listing/${listingId}`;
export const punishmentListingIdOf = (matterId: string): string => matterId.slice('punishment-listing/'.length);

/** The commands of a punishment listing, by the name of their update. */
export interface PunishmentListingCommands {
  proposePunishment: ProposePunishment;
  decideApproval: DecideApproval;
  servePunishmentNotice: ServePunishmentNotice;
  appealPunishment: AppealPunishment;
  decidePunishmentAppeal: DecidePunishmentAppeal;
  keepDeclaration: { readonly paper: Paper };
  askRepair: AskRepair;
  decideRepair: DecideRepair;
  carryOutPunishment: OnCarryingOut;
  liftPunishment: OnCarryingOut;
}
