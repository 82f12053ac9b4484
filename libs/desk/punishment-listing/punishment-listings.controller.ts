import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import {
  punishmentListingLine,
  type PunishmentListingLineView,
  punishmentListingView,
  type PunishmentListingView,
} from './punishment-listing.dto.js';
import { PunishmentListingReader } from './punishment-listing.reader.js';

/** 联合惩戒名单 as it is read. */
@Controller('punishment-listings')
export class PunishmentListingsController {
  constructor(@Inject(PunishmentListingReader) private readonly reader: PunishmentListingReader) {}

  @Get()
  @Act('punishment-listing.read')
  @Narrowed()
  @Answers(pageSchema(punishmentListingLine))
  list(
    @Query({ schema: mattersQuery }) query: MattersQuery,
    @Acting() actor: Actor,
  ): Promise<Page<PunishmentListingLineView>> {
    return this.reader.page(actor, query);
  }

  @Get(':listingId')
  @Act('punishment-listing.read')
  @Relation('listingId', 'punishment-listing')
  @Answers(punishmentListingView)
  one(@Param('listingId') listingId: string, @Acting() actor: Actor): Promise<PunishmentListingView> {
    return this.reader.one(actor, listingId);
  }
}
