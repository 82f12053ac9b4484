import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { stopPaymentOrderMatterId } from '#contracts/stop-payment-order/stop-payment-order.messages';
import { paperAnswerIn, type PaperAnswerIn } from '#desk/paper-answer/paper-answer.dto';
import { PaperAnswers } from '#desk/paper-answer/paper-answers';
import {
  answerOrder,
  type AnswerTaken,
  answerTaken,
  confirmLift,
  correctAnswer,
} from '#desk/stop-payment-order/answers.dto';
import { AnswersService, type Asking } from '#desk/stop-payment-order/answers.service';
import { receipt } from '#desk/stop-payment-order/order.dto';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

const answers = answerOrder.extend({ onPaper: paperAnswerIn });
const correction = correctAnswer.extend({ onPaper: paperAnswerIn });
const lifts = confirmLift.extend({ onPaper: paperAnswerIn });

/** 止付 by an institution that is not connected: the bank's own answer, entered from its paper. */
@Controller('stop-payment-orders/:orderId')
export class StopPaymentPaperAnswersController {
  constructor(
    @Inject(AnswersService) private readonly answers: AnswersService,
    @Inject(PaperAnswers) private readonly papers: PaperAnswers,
  ) {}

  @Post('answers')
  @Act('stop-payment-order.answer-on-paper')
  @Relation('orderId', 'stop-payment-order')
  @Answers(answerTaken, { description: '录入纸质止付反馈' })
  async answer(
    @Param('orderId') orderId: string,
    @Body({ schema: answers }) { onPaper, ...body }: z.infer<typeof answers>,
    @Asked() asker: Asker,
  ): Promise<AnswerTaken> {
    const asking = await this.asking(orderId, asker, onPaper);
    return this.answers.answer(asking, await this.answers.checked(body.answers), body);
  }

  @Post('answer-corrections')
  @Act('stop-payment-order.answer-on-paper')
  @Relation('orderId', 'stop-payment-order')
  @Answers(answerTaken, { description: '录入纸质更正' })
  async correct(
    @Param('orderId') orderId: string,
    @Body({ schema: correction }) { onPaper, answer, reason }: z.infer<typeof correction>,
    @Asked() asker: Asker,
  ): Promise<AnswerTaken> {
    const asking = await this.asking(orderId, asker, onPaper);
    const [checked] = await this.answers.checked([answer]);
    if (!checked) throw new DomainError('invalid', 'STOP_PAYMENT_ORDER.NO_ITEMS', 'Choose at least one item.');
    return this.answers.correct(asking, checked, reason);
  }

  @Post('lift-confirmations')
  @Act('stop-payment-order.answer-on-paper')
  @Relation('orderId', 'stop-payment-order')
  @Answers(receipt, { description: '录入纸质解除反馈' })
  async confirmLift(
    @Param('orderId') orderId: string,
    @Body({ schema: lifts }) { onPaper, ...body }: z.infer<typeof lifts>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.answers.act(await this.asking(orderId, asker, onPaper), 'confirmLiftOfStopPayment', { body });
  }

  private async asking(orderId: string, asker: Asker, given: PaperAnswerIn): Promise<Asking> {
    return { ...asker, orderId, onPaper: await this.papers.of(stopPaymentOrderMatterId(orderId), given) };
  }
}
