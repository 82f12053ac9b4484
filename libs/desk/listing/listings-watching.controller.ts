import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { ListingDesk } from './listing.desk.js';
import {
  listingOpened,
  openListingIn,
  type OpenListingIn,
  raiseListingIn,
  type RaiseListingIn,
} from './listing.dto.js';

/** What the office does that watches the case. */
@Controller()
export class ListingsWatchingController {
  constructor(@Inject(ListingDesk) private readonly desk: ListingDesk) {}

  @Post('cases/:caseId/listing')
  @Act('listing.open')
  @Relation('caseId', 'case')
  @Answers(listingOpened, { status: 201 })
  open(
    @Param('caseId') caseId: string,
    @Body({ schema: openListingIn }) body: OpenListingIn,
    @Asked() asker: Asker,
  ): Promise<{ listingId: string; receipt: Receipt }> {
    return this.desk.open(asker, caseId, body);
  }

  @Post('listings/:listingId/levels')
  @Act('listing.watch')
  @Relation('listingId', 'listing')
  @Answers(receipt)
  raise(
    @Param('listingId') listingId: string,
    @Body({ schema: raiseListingIn }) body: RaiseListingIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.raise({ ...asker, listingId }, body);
  }
}
