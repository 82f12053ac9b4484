import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { ListingDesk } from './listing.desk.js';
import {
  listingLine,
  type ListingLineView,
  listingsQuery,
  type ListingsQuery,
  listingView,
  type ListingView,
} from './listing.dto.js';

/** 挂牌督办 as both sides read it. */
@Controller('listings')
export class ListingsController {
  constructor(@Inject(ListingDesk) private readonly desk: ListingDesk) {}

  @Get()
  @Act('listing.read')
  @Narrowed()
  @Answers(pageSchema(listingLine))
  list(@Query({ schema: listingsQuery }) query: ListingsQuery, @Acting() actor: Actor): Promise<Page<ListingLineView>> {
    return this.desk.page(actor, query);
  }

  @Get(':listingId')
  @Act('listing.read')
  @Relation('listingId', 'listing')
  @Answers(listingView)
  one(@Param('listingId') listingId: string, @Acting() actor: Actor): Promise<ListingView> {
    return this.desk.one(actor, listingId);
  }
}
