import { Body, Controller, Get, Inject, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Documents } from '#desk/document/documents.service';
import { receivedList, type TemplateQuery, templateOf, templateQuery } from '#desk/document/uploaded-list';
import type { Actor } from '#domain/agency/actor';
import { populationTemplate } from '#domain/population/population-file';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { AreaListingDesk } from './area-listing.desk.js';
import {
  areaListed,
  listAreaIn,
  type ListAreaIn,
  loadPopulationIn,
  type LoadPopulationIn,
  populationFields,
  populationFileLoaded,
  type PopulationFileLoaded,
  populationLoaded,
  ranking,
  type RankingQuery,
  rankingQuery,
  type RankingView,
} from './area-listing.dto.js';
import { AreaRankingReader } from './area-ranking.reader.js';

/** What the office does that ranks areas and lists the worst. */
@Controller()
export class AreasController {
  constructor(
    @Inject(AreaListingDesk) private readonly desk: AreaListingDesk,
    @Inject(AreaRankingReader) private readonly rankings: AreaRankingReader,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Get('area-ranking')
  @Act('area-listing.rank')
  @Answers(ranking, { description: '各区域万人发案率，由高到低' })
  ranking(@Query({ schema: rankingQuery }) query: RankingQuery, @Acting() actor: Actor): Promise<RankingView> {
    return this.rankings.ranking(actor, query);
  }

  @Post('populations')
  @Act('area-listing.load')
  @Answers(populationLoaded, { status: 201 })
  load(
    @Body({ schema: loadPopulationIn }) body: LoadPopulationIn,
    @Asked() asker: Asker,
  ): Promise<{ populationId: string; receipt: Receipt }> {
    return this.desk.load(asker, body);
  }

  @Get('population-template')
  @Act('area-listing.load')
  template(
    @Query({ schema: templateQuery }) query: TemplateQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return templateOf(response, query, { name: '常住人口', rows: populationTemplate() });
  }

  @Post('populations/files')
  @Act('area-listing.load')
  @Takes('multipart/form-data')
  @Answers(populationFileLoaded, { status: 201, description: '以文件（xlsx、csv）登记；表单字段 source、countedOn' })
  async loadFile(@Req() request: Request, @Asked() asker: Asker): Promise<PopulationFileLoaded> {
    const { fields, list } = await receivedList(request, this.documents.store, populationFields);
    return this.desk.loadFile(asker, fields, list);
  }

  @Post('area-listings')
  @Act('area-listing.open')
  @Answers(areaListed, { status: 201 })
  list(
    @Body({ schema: listAreaIn }) body: ListAreaIn,
    @Asked() asker: Asker,
  ): Promise<{ listingId: string; receipt: Receipt }> {
    return this.desk.list(asker, body);
  }
}
