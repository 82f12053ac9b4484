import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { AreaListingDesk } from './area-listing.desk.js';
import {
  askAssessmentIn,
  type AskAssessmentIn,
  nameAreaLeaderIn,
  type NameAreaLeaderIn,
  reportAreaIn,
  type ReportAreaIn,
} from './area-listing.dto.js';

/** What the unit does whose area is listed. */
@Controller('area-listings/:listingId')
export class AreaListingsLeadingController {
  constructor(@Inject(AreaListingDesk) private readonly desk: AreaListingDesk) {}

  @Put('leader')
  @Act('area-listing.lead')
  @Relation('listingId', 'area-listing')
  @Answers(receipt)
  leader(
    @Param('listingId') listingId: string,
    @Body({ schema: nameAreaLeaderIn }) body: NameAreaLeaderIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.nameLeader({ ...asker, listingId }, body);
  }

  @Post('reports')
  @Act('area-listing.lead')
  @Relation('listingId', 'area-listing')
  @Answers(receipt)
  report(
    @Param('listingId') listingId: string,
    @Body({ schema: reportAreaIn }) body: ReportAreaIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.report({ ...asker, listingId }, body);
  }

  @Post('assessment')
  @Act('area-listing.lead')
  @Relation('listingId', 'area-listing')
  @Answers(receipt)
  assessment(
    @Param('listingId') listingId: string,
    @Body({ schema: askAssessmentIn }) body: AskAssessmentIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.ask({ ...asker, listingId }, body);
  }
}
