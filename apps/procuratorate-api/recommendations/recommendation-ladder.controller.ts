import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { RecommendationDesk } from '#desk/recommendation/recommendation-desk';
import {
  type AmendmentBody,
  amendmentBody,
  copySent,
  flowAnswer,
  orderBody,
  rungBody,
  type RungBody,
  worded,
} from '#desk/recommendation/recommendation.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { DraftsService } from './drafts.service.js';
import { LadderService } from './ladder.service.js';

/** 检察建议 beside its main line: the ladder, copies, what the higher procuratorate orders, notices of the own office. */
@Controller('recommendations/:recommendationId')
export class RecommendationLadderController {
  constructor(
    @Inject(RecommendationDesk) private readonly desk: RecommendationDesk,
    @Inject(DraftsService) private readonly drafts: DraftsService,
    @Inject(LadderService) private readonly ladder: LadderService,
  ) {}

  /** One step of the ladder (JCJ-11): taken, or skipped with a reason. */
  @Post('ladder-decisions')
  @Act('recommendation.decide')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  decideRung(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: rungBody }) body: RungBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.ladder.decide({ ...asker, recommendationId }, body);
  }

  /** A copy to an organ outside the house (JCJ-06). */
  @Post('copies-sent')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  async sendCopy(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: copySent }) body: z.infer<typeof copySent>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const { copy, sentAt, paper } = body;
    await this.desk.refuseMissing([paper]);
    const given = { copy, sentAt: sentAt as Instant, ...(paper && { paper }) };
    return this.desk.act({ ...asker, recommendationId }, 'sendCopy', { body: given, request: body });
  }

  /** JCJ-12: the higher procuratorate orders a change or the withdrawal. */
  @Post('correction-orders')
  @Act('recommendation.order')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  order(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: orderBody }) body: z.infer<typeof orderBody>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'orderCorrection', body);
  }

  @Post('amendments')
  @Act('recommendation.decide')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  amend(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: amendmentBody }) body: AmendmentBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.drafts.amend({ ...asker, recommendationId }, body);
  }

  /** JCJ-18: 案件流程监控通知书. */
  @Post('flow-notices')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  flowNotice(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: worded }) body: z.infer<typeof worded>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'issueFlowNotice', body);
  }

  @Post('flow-answers')
  @Act('recommendation.handle')
  @Relation('recommendationId', 'recommendation')
  @Answers(receipt)
  flowAnswer(
    @Param('recommendationId') recommendationId: string,
    @Body({ schema: flowAnswer }) body: z.infer<typeof flowAnswer>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.withText({ ...asker, recommendationId }, 'answerFlowNotice', body);
  }
}
