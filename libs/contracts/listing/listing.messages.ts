import type { DecideApproval } from '#domain/agency/approval.types';
import type { AskDelisting, NameLeader, OpenListing, RaiseListing, ReportListing } from '#domain/listing/decide';
import type { Watched } from '#domain/listing/listing';

/** One for each case: its id is the case's own. */
export const listingMatterId = (caseId: string): string => `listing/${caseId}`;
export const listingIdOf = (matterId: string): string => matterId.slice('listing/'.length);

/** The commands of a listing, by the name of their update. */
export interface ListingCommands {
  openListing: OpenListing;
  handListingOver: Watched;
  nameLeader: NameLeader;
  reportListing: ReportListing;
  raiseListing: RaiseListing;
  askDelisting: AskDelisting;
  decideApproval: DecideApproval;
}
