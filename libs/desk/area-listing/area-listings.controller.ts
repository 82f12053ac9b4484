import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { type DocumentQuery, documentQuery, streamed } from '#desk/document/served';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { AreaListingDesk } from './area-listing.desk.js';
import {
  areaListingLine,
  type AreaListingLineView,
  areaListingView,
  type AreaListingView,
} from './area-listing.dto.js';
import { AreaListingDocument } from './area-listing-document.js';

/** 重点区域挂牌整治 as both sides read it. */
@Controller('area-listings')
export class AreaListingsController {
  constructor(
    @Inject(AreaListingDesk) private readonly desk: AreaListingDesk,
    @Inject(AreaListingDocument) private readonly documents: AreaListingDocument,
  ) {}

  @Get()
  @Act('area-listing.read')
  @Narrowed()
  @Answers(pageSchema(areaListingLine))
  list(
    @Query({ schema: mattersQuery }) query: MattersQuery,
    @Acting() actor: Actor,
  ): Promise<Page<AreaListingLineView>> {
    return this.desk.page(actor, query);
  }

  @Get(':listingId')
  @Act('area-listing.read')
  @Relation('listingId', 'area-listing')
  @Answers(areaListingView)
  one(@Param('listingId') listingId: string, @Acting() actor: Actor): Promise<AreaListingView> {
    return this.desk.one(actor, listingId);
  }

  @Get(':listingId/notice')
  @Act('area-listing.read')
  @Relation('listingId', 'area-listing')
  async paper(
    @Param('listingId') listingId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.serve(listingId), response, download);
  }
}
