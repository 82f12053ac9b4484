import { Body, Controller, Inject, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { Documents } from '#desk/document/documents.service';
import { RecommendationDesk } from '#desk/recommendation/recommendation-desk';
import {
  closureBody,
  draftBody,
  type DraftBody,
  fileTaken,
  objectionDecision,
  paperBody,
  reviewsBody,
  reviseBody,
  serviceBody,
} from '#desk/recommendation/recommendation.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { receiveUpload } from '#platform/store/receive-upload';
import { DraftsService } from './drafts.service.js';

const opened = z.object({ recommendationId: z.string(), receipt, repeats: z.string().optional() });
const proposed = z.object({ approvalId: z.string(), approverUnitName: z.string(), receipt });
const LIMIT = 20 * 1024 * 1024;

/** 检察建议 at the procuratorate: from the draft to the closure. */
@Controller('recommendations')
export class RecommendationsController {
  constructor(
    @Inject(RecommendationDesk) private readonly desk: RecommendationDesk,
    @Inject(DraftsService) private readonly drafts: DraftsService,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  /** From one case or from a pattern of cases (类案). */
  @Post()
  @Act('recommendation.draft')
  @Answers(opened, { status: 201 })
  draft(@Body({ schema: draftBody }) body: DraftBody, @Asked() asker: Asker): Promise<z.infer<typeof opened>> {
    return this.drafts.draft(asker, body);
  }

  @Post(':recommendationId/revisions')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  revise(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: reviseBody }) body: z.infer<typeof reviseBody>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.drafts.revise({ ...asker, recommendationId }, body);
  }

  @Post(':recommendationId/opinion-requests')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  askOpinion(@Param('recommendationId') recommendationId: string, @Asked() asker: Asker): Promise<Receipt> {
    return this.desk.act({ ...asker, recommendationId }, 'askOpinion', { body: {}, request: {} });
  }

  @Post(':recommendationId/issue-proposals')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(proposed, { description: '提请检察长决定，出现在检察长的“审批”中' })
  propose(
    @Param('recommendationId') recommendationId: string,
    @Asked() asker: Asker,
  ): Promise<z.infer<typeof proposed>> {
    return this.drafts.propose({ ...asker, recommendationId });
  }

  @Post(':recommendationId/services')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  async proveService(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: serviceBody }) body: z.infer<typeof serviceBody>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    await this.desk.refuseMissing([body.paper]);
    const given = { ...body, receivedAt: body.receivedAt as Instant };
    return this.desk.act({ ...asker, recommendationId }, 'proveService', { body: given, request: body });
  }

  @Post(':recommendationId/filing')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  async file(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: paperBody }) body: z.infer<typeof paperBody>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const { paper } = body;
    await this.desk.refuseMissing([paper]);
    return this.desk.act({ ...asker, recommendationId }, 'fileWithHigher', {
      body: paper ? { paper } : {},
      request: body,
    });
  }

  @Post(':recommendationId/reviews')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  review(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: reviewsBody }) body: z.infer<typeof reviewsBody>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.drafts.review({ ...asker, recommendationId }, body);
  }

  @Post(':recommendationId/objection-decisions')
  @Act('recommendation.decide')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  decideObjection(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: objectionDecision }) body: z.infer<typeof objectionDecision>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.drafts.decideObjection({ ...asker, recommendationId }, body);
  }

  @Post(':recommendationId/closure')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  close(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: closureBody }) body: z.infer<typeof closureBody>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, recommendationId }, 'closeRecommendation', { body, request: body });
  }

  /** 送达回证, 宣告笔录 and other papers: stored first, named by the act. */
  @Post(':recommendationId/files')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Takes('multipart/form-data')
  @Answers(fileTaken, { status: 201 })
  async paper(@Req() request: Request): Promise<z.infer<typeof fileTaken>> {
    const upload = await receiveUpload(request, { limitBytes: LIMIT, store: this.documents.store });
    return { fileId: upload.hash, sha256: upload.hash, mediaType: upload.mediaType, name: upload.name };
  }
}
