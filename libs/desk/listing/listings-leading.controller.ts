import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { ListingDesk } from './listing.desk.js';
import {
  askDelistingIn,
  type AskDelistingIn,
  nameLeaderIn,
  type NameLeaderIn,
  reportListingIn,
  type ReportListingIn,
} from './listing.dto.js';

/** What the unit does whose case is watched. */
@Controller('listings/:listingId')
export class ListingsLeadingController {
  constructor(@Inject(ListingDesk) private readonly desk: ListingDesk) {}

  @Put('leader')
  @Act('listing.lead')
  @Relation('listingId', 'listing')
  @Answers(receipt)
  leader(
    @Param('listingId') listingId: string,
    @Body({ schema: nameLeaderIn }) body: NameLeaderIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.nameLeader({ ...asker, listingId }, body);
  }

  @Post('reports')
  @Act('listing.lead')
  @Relation('listingId', 'listing')
  @Answers(receipt)
  report(
    @Param('listingId') listingId: string,
    @Body({ schema: reportListingIn }) body: ReportListingIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.report({ ...asker, listingId }, body);
  }

  @Post('delisting')
  @Act('listing.lead')
  @Relation('listingId', 'listing')
  @Answers(receipt)
  delisting(
    @Param('listingId') listingId: string,
    @Body({ schema: askDelistingIn }) body: AskDelistingIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.askDelisting({ ...asker, listingId }, body);
  }
}
