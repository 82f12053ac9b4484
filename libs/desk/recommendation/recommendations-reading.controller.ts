import { Controller, Get, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { Documents } from '#desk/document/documents.service';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
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

const which = documentQuery.extend({
  actNumber: z.coerce.number().int().min(1),
  kind: z.string().max(40),
});

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'text/plain': '.txt',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
};

/** 检察建议 to read, the same at every desk that may see it. */
@Controller('recommendations')
export class RecommendationsReadingController {
  constructor(
    @Inject(RecommendationReader) private readonly recommendations: RecommendationReader,
    @Inject(RecommendationDocument) private readonly papers: RecommendationDocument,
    @Inject(Documents) private readonly documents: Documents,
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
  one(@Param('recommendationId') recommendationId: string, @Acting() actor: Actor): Promise<RecommendationView> {
    return this.recommendations.one(recommendationId, actor);
  }

  /** A proof of service, or what proves that a point was done. */
  @Get(':recommendationId/files/:fileId')
  @Act('recommendation.read')
  @Relation('recommendationId', 'recommendation')
  async file(
    @Param('recommendationId') recommendationId: string,
    @Param('fileId') fileId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { sha256, mediaType } = await this.recommendations.file(recommendationId, fileId);
    response.setHeader('cache-control', 'private, no-store');
    const name = encodeURIComponent(`附件${sha256.slice(0, 8)}${EXTENSIONS[mediaType ?? ''] ?? ''}`);
    return new StreamableFile(await this.documents.store.open(sha256), {
      type: 'application/octet-stream',
      disposition: `attachment; filename*=UTF-8''${name}`,
    });
  }

  @Get(':recommendationId/document')
  @Act('recommendation.read')
  @Relation('recommendationId', 'recommendation')
  async document(
    @Param('recommendationId') recommendationId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.papers.serve(recommendationId, actor), response, download);
  }

  /** 督促函、抄送函、报告、通报 and the rest: which act of the matter it puts down, and in which form. */
  @Get(':recommendationId/papers')
  @Act('recommendation.read')
  @Relation('recommendationId', 'recommendation')
  async paper(
    @Param('recommendationId') recommendationId: string,
    @Query({ schema: which }) { actNumber, kind, download }: z.infer<typeof which>,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const paper = await this.papers.serve(recommendationId, actor, { actNumber, kind });
    return streamed(paper, response, download);
  }
}
