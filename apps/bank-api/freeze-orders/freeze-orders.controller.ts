import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import {
  answerFreeze,
  type AnswerFreezeBody,
  confirmRelease,
  type ConfirmReleaseBody,
  confirmRenewal,
  type ConfirmRenewalBody,
  correctFreezeAnswer,
  type CorrectFreezeAnswerBody,
  freezeAnswerTaken,
  type FreezeAnswerTaken,
} from '#desk/freeze-order/freeze-answers.dto';
import { FreezeAnswersService } from '#desk/freeze-order/freeze-answers.service';

/** 冻结 at the bank's desk: answer, correct, confirm the renewal, confirm the release. */
@Controller('freeze-orders/:orderId')
export class FreezeOrdersController {
  constructor(@Inject(FreezeAnswersService) private readonly answers: FreezeAnswersService) {}

  @Post('answers')
  @Act('freeze-order.answer')
  @Relation('orderId', 'freeze-order')
  @Answers(freezeAnswerTaken)
  answer(
    @Param('orderId') orderId: string,
    @Body({ schema: answerFreeze }) body: AnswerFreezeBody,
    @Asked() asker: Asker,
  ): Promise<FreezeAnswerTaken> {
    return this.answers.answer({ ...asker, orderId }, body.answers);
  }

  @Post('answer-corrections')
  @Act('freeze-order.answer')
  @Relation('orderId', 'freeze-order')
  @Answers(freezeAnswerTaken, { description: '更正已反馈的冻结结果' })
  correct(
    @Param('orderId') orderId: string,
    @Body({ schema: correctFreezeAnswer }) body: CorrectFreezeAnswerBody,
    @Asked() asker: Asker,
  ): Promise<FreezeAnswerTaken> {
    return this.answers.correct({ ...asker, orderId }, body);
  }

  @Post('renewal-confirmations')
  @Act('freeze-order.answer')
  @Relation('orderId', 'freeze-order')
  @Answers(receipt)
  confirmRenewal(
    @Param('orderId') orderId: string,
    @Body({ schema: confirmRenewal }) body: ConfirmRenewalBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.answers.act({ ...asker, orderId }, 'confirmRenewal', { body });
  }

  @Post('release-confirmations')
  @Act('freeze-order.answer')
  @Relation('orderId', 'freeze-order')
  @Answers(receipt)
  confirmRelease(
    @Param('orderId') orderId: string,
    @Body({ schema: confirmRelease }) body: ConfirmReleaseBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.answers.act({ ...asker, orderId }, 'confirmRelease', { body });
  }
}
