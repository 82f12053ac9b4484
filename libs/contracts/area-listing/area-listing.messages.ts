import type { DecideApproval } from '#domain/agency/approval.types';
import type { AskAssessment, ListArea, NameAreaLeader, ReportArea } from '#domain/area-listing/decide';

export const AREA_LISTING_WORKFLOW = 'areaListingWorkflow';
export const areaListingMatterId = (listingId: string): string => `area-listing/${listingId}`;
export const areaListingIdOf = (matterId: string): string => matterId.slice('area-listing/'.length);

/** The commands of a listed area, by the name of their update. */
export interface AreaListingCommands {
  listArea: ListArea;
  nameAreaLeader: NameAreaLeader;
  reportArea: ReportArea;
  askAssessment: AskAssessment;
  decideApproval: DecideApproval;
}
