import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { RecommendationDesk } from '#desk/recommendation/recommendation-desk';
import {
  legalityBody,
  moreTimeAnswer,
  reexaminationBody,
  visitBody,
  worded,
} from '#desk/recommendation/recommendation.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

/** 检察建议 at the procuratorate: the acts that are one text beside a few facts. */
@Controller('recommendations/:recommendationId')
export class RecommendationActsController {
  constructor(@Inject(RecommendationDesk) private readonly desk: RecommendationDesk) {}

  @Post('legality-reviews')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  reviewLegality(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: legalityBody }) body: z.infer<typeof legalityBody>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'reviewLegality', body);
  }

  @Post('abandonment')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  abandon(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: worded }) body: z.infer<typeof worded>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'abandonRecommendation', body);
  }

  @Post('withdrawal')
  @Act('recommendation.decide')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  withdraw(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: worded }) body: z.infer<typeof worded>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'withdrawRecommendation', body);
  }

  @Post('urgings')
  @Act('recommendation.decide')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  urge(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: worded }) body: z.infer<typeof worded>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'urgeReply', body);
  }

  @Post('objection-reexaminations')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  reexamine(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: reexaminationBody }) body: z.infer<typeof reexaminationBody>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'reexamineObjection', body);
  }

  @Post('visits')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  visit(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: visitBody }) body: z.infer<typeof visitBody>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'recordVisit', body);
  }

  @Post('more-time-answers')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  answerMoreTime(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: moreTimeAnswer }) body: z.infer<typeof moreTimeAnswer>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const { heldUntil, ...plain } = body;
    return this.desk.withText({ ...asker, recommendationId }, 'answerMoreTime', {
      ...plain,
      ...(heldUntil && { heldUntil: heldUntil as Instant }),
    });
  }
}
