import type { ListingCommands } from '#contracts/listing/listing.messages';
import { apply } from '#domain/listing/apply';
import {
  askDelisting,
  decideApproval,
  handListingOver,
  nameLeader,
  openListing,
  raiseListing,
  reportListing,
} from '#domain/listing/decide';
import { hasEnded, type Listing, type ListingEvent } from '#domain/listing/listing';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One case that is watched by name, until the office takes it off the list. */
export const listingWorkflow = matterWorkflow<Listing, ListingEvent, ListingCommands>({
  apply,
  decisions: {
    ...{ openListing, handListingOver, nameLeader, reportListing, raiseListing },
    ...{ askDelisting, decideApproval },
  },
  ended: hasEnded,
});
