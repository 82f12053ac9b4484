import { Body, Controller, Inject, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { Documents } from '#desk/document/documents.service';
import { Act, Relation } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { receiveUpload } from '#platform/store/receive-upload';
import type { z } from 'zod';
import { RecommendationDesk } from './recommendation-desk.js';
import {
  fileTaken,
  moreTimeBody,
  replyBody,
  type ReplyBody,
  replyDecision,
  worded,
  type Worded,
} from './recommendation.dto.js';

const LIMIT = 20 * 1024 * 1024;

/** 检察建议 at the unit that it addresses: acknowledge, plan, object, reply point by point. */
@Controller('recommendations/:recommendationId')
export class ReceivedRecommendationsController {
  constructor(
    @Inject(RecommendationDesk) private readonly desk: RecommendationDesk,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Post('acknowledgement')
  @Act('recommendation.answer')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  acknowledge(@Param('recommendationId') recommendationId: string, @Asked() asker: Asker): Promise<Receipt> {
    return this.desk.act({ ...asker, recommendationId }, 'acknowledgeRecommendation', { body: {}, request: {} });
  }

  @Post('opinion')
  @Act('recommendation.answer')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  opinion(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: worded }) body: Worded,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'giveOpinion', body);
  }

  @Post('plans')
  @Act('recommendation.answer')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  plan(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: worded }) body: Worded,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'planMeasures', body);
  }

  @Post('objections')
  @Act('recommendation.answer')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  object(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: worded }) body: Worded,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'objectToRecommendation', body);
  }

  /** It moves no legal date. */
  @Post('more-time-requests')
  @Act('recommendation.answer')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  moreTime(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: moreTimeBody }) body: z.infer<typeof moreTimeBody>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'requestMoreTime', {
      ...body,
      until: body.until as Instant,
    });
  }

  @Post('replies')
  @Act('recommendation.answer')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  async reply(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: replyBody }) body: ReplyBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const named = { ...asker, recommendationId };
    await this.desk.refuseMissing(body.points.flatMap(({ evidence }) => evidence));
    const given = body.points.map(({ text }, index) => [`point-${index}`, text] as const);
    const texts = await this.desk.texts(named, { text: body.text, ...Object.fromEntries(given) });
    const points = body.points.map(({ text: _, ...point }, index) => ({
      ...point,
      ...(texts as Record<string, { textId: string; commitment: string }>)[`point-${index}`]!,
    }));
    return this.desk.act(named, 'prepareReply', {
      body: { number: body.number, ...texts.text, points },
      request: body,
    });
  }

  @Post('reply-decisions')
  @Act('recommendation.approve-reply')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  async decideReply(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: replyDecision }) body: z.infer<typeof replyDecision>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const named = { ...asker, recommendationId };
    const reason = body.reason === undefined ? undefined : await this.desk.text(named, body.reason);
    return this.desk.act(named, 'replyToRecommendation', {
      body: { decision: body.decision, ...(reason && { reason }) },
      request: body,
    });
  }

  /** Evidence of a point: stored first, named by the reply. */
  @Post('evidence-files')
  @Act('recommendation.answer')
  @Relation('recommendationId', 'recommendation')
  @Takes('multipart/form-data')
  @Answers(fileTaken, { status: 201 })
  async file(@Req() request: Request): Promise<z.infer<typeof fileTaken>> {
    const upload = await receiveUpload(request, { limitBytes: LIMIT, store: this.documents.store });
    return { fileId: upload.hash, sha256: upload.hash, mediaType: upload.mediaType, name: upload.name };
  }
}
