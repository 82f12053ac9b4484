import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { streamed } from '#desk/document/served';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { RecommendationDocument } from './recommendation-document.js';
import {
  recommendationLine,
  type RecommendationLineView,
  recommendationsQuery,
  type RecommendationsQuery,
  recommendationView,
  type RecommendationView,
} from './recommendation.dto.js';
import { RecommendationReader } from './recommendation.reader.js';

/** 检察建议 to read, the same at every desk that may see it. */
@Controller('recommendations')
export class RecommendationsReadingController {
  constructor(
    @Inject(RecommendationReader) private readonly recommendations: RecommendationReader,
    @Inject(RecommendationDocument) private readonly papers: RecommendationDocument,
  ) {}

  @Get()
  @Act('recommendation.read')
  @Narrowed()
  @Answers(pageSchema(recommendationLine))
  list(
    @Query({ schema: recommendationsQuery }) query: RecommendationsQuery,
    @Acting() actor: Actor,
  ): Promise<Page<RecommendationLineView>> {
    return this.recommendations.page(actor, query);
  }

  @Get(':recommendationId')
  @Act('recommendation.read')
  @Relation('recommendationId', 'recommendation')
  @Answers(recommendationView)
  one(
    @Param('recommendationId') recommendationId: string,
    @Acting() { officerId }: Actor,
  ): Promise<RecommendationView> {
    return this.recommendations.one(recommendationId, officerId);
  }

  @Get(':recommendationId/document')
  @Act('recommendation.read')
  @Relation('recommendationId', 'recommendation')
  async document(
    @Param('recommendationId') recommendationId: string,
    @Query('download') download: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.papers.serve(recommendationId), response, download !== undefined);
  }
}
