import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { receipt } from '#desk/stop-payment-order/order.dto';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { AnswersService } from '#desk/stop-payment-order/answers.service';
import {
  answerOrder,
  type AnswerOrder,
  type AnswerTaken,
  answerTaken,
  confirmLift,
  type ConfirmLiftBody,
  correctAnswer,
  type CorrectAnswerBody,
} from '#desk/stop-payment-order/answers.dto';

const nothing = z.object({});
const clerk = z.object({ officerId: z.string().min(1).max(64) });

/** 紧急止付 at the bank's desk: take, answer, correct, confirm. */
@Controller('stop-payment-orders')
export class StopPaymentOrdersController {
  constructor(
    @Inject(AnswersService) private readonly answers: AnswersService,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  @Put(':orderId/taking')
  @Act('stop-payment-order.take')
  @Relation('orderId', 'stop-payment-order')
  @Answers(receipt)
  take(
    @Param('orderId') orderId: string,
    @Body({ schema: nothing }) body: object,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.answers.act({ ...asker, orderId }, 'takeStopPayment', { body });
  }

  @Put(':orderId/clerk')
  @Act('stop-payment-order.take')
  @Relation('orderId', 'stop-payment-order')
  @Answers(receipt)
  async handOn(
    @Param('orderId') orderId: string,
    @Body({ schema: clerk }) body: { officerId: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    const colleague = (await this.agencies.world()).officer(body.officerId);
    if (colleague?.unitId !== asker.actor.unitId)
      throw new DomainError(
        'invalid',
        'STOP_PAYMENT_ORDER.NOT_A_COLLEAGUE',
        'An order is handed on within the desk alone.',
      );
    return this.answers.act({ ...asker, orderId }, 'handOnStopPayment', { body });
  }

  @Post(':orderId/answers')
  @Act('stop-payment-order.answer')
  @Relation('orderId', 'stop-payment-order')
  @Answers(answerTaken)
  async answer(
    @Param('orderId') orderId: string,
    @Body({ schema: answerOrder }) body: AnswerOrder,
    @Asked() asker: Asker,
  ): Promise<AnswerTaken> {
    return this.answers.answer({ ...asker, orderId }, await this.answers.checked(body.answers), body);
  }

  @Post(':orderId/answer-corrections')
  @Act('stop-payment-order.correct-answer')
  @Relation('orderId', 'stop-payment-order')
  @Answers(answerTaken)
  async correct(
    @Param('orderId') orderId: string,
    @Body({ schema: correctAnswer }) body: CorrectAnswerBody,
    @Asked() asker: Asker,
  ): Promise<AnswerTaken> {
    const [answer] = await this.answers.checked([body.answer]);
    if (!answer) throw new DomainError('invalid', 'STOP_PAYMENT_ORDER.NO_ITEMS', 'Choose at least one item.');
    return this.answers.correct({ ...asker, orderId }, answer, body.reason);
  }

  @Post(':orderId/lift-confirmations')
  @Act('stop-payment-order.answer')
  @Relation('orderId', 'stop-payment-order')
  @Answers(receipt)
  confirmLift(
    @Param('orderId') orderId: string,
    @Body({ schema: confirmLift }) body: ConfirmLiftBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.answers.act({ ...asker, orderId }, 'confirmLiftOfStopPayment', { body });
  }
}
