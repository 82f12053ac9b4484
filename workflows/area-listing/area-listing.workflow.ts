import type { AreaListingCommands } from '#contracts/area-listing/area-listing.messages';
import { apply } from '#domain/area-listing/apply';
import { type AreaListing, type AreaListingEvent, hasEnded } from '#domain/area-listing/area-listing';
import { askAssessment, decideApproval, listArea, nameAreaLeader, reportArea } from '#domain/area-listing/decide';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One listed area, until the office takes it off the list. */
export const areaListingWorkflow = matterWorkflow<AreaListing, AreaListingEvent, AreaListingCommands>({
  apply,
  decisions: { listArea, nameAreaLeader, reportArea, askAssessment, decideApproval },
  ended: hasEnded,
});
