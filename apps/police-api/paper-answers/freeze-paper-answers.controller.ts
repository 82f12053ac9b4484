import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { freezeOrderMatterId } from '#contracts/freeze-order/freeze-order.messages';
import {
  answerFreeze,
  confirmRelease,
  confirmRenewal,
  correctFreezeAnswer,
  freezeAnswerTaken,
  type FreezeAnswerTaken,
} from '#desk/freeze-order/freeze-answers.dto';
import { type Asking, FreezeAnswersService } from '#desk/freeze-order/freeze-answers.service';
import { paperAnswerIn, type PaperAnswerIn } from '#desk/paper-answer/paper-answer.dto';
import { PaperAnswers } from '#desk/paper-answer/paper-answers';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

const answers = answerFreeze.extend({ onPaper: paperAnswerIn });
const correction = correctFreezeAnswer.extend({ onPaper: paperAnswerIn });
const renewals = confirmRenewal.extend({ onPaper: paperAnswerIn });
const releases = confirmRelease.extend({ onPaper: paperAnswerIn });

/** 冻结 by an institution that is not connected: answer, renewal and release, entered from its papers. */
@Controller('freeze-orders/:orderId')
export class FreezePaperAnswersController {
  constructor(
    @Inject(FreezeAnswersService) private readonly answers: FreezeAnswersService,
    @Inject(PaperAnswers) private readonly papers: PaperAnswers,
  ) {}

  @Post('answers')
  @Act('freeze-order.answer-on-paper')
  @Relation('orderId', 'freeze-order')
  @Answers(freezeAnswerTaken, { description: '录入纸质冻结反馈' })
  async answer(
    @Param('orderId') orderId: string,
    @Body({ schema: answers }) { onPaper, ...body }: z.infer<typeof answers>,
    @Asked() asker: Asker,
  ): Promise<FreezeAnswerTaken> {
    return this.answers.answer(await this.asking(orderId, asker, onPaper), body.answers);
  }

  @Post('answer-corrections')
  @Act('freeze-order.answer-on-paper')
  @Relation('orderId', 'freeze-order')
  @Answers(freezeAnswerTaken, { description: '录入纸质更正' })
  async correct(
    @Param('orderId') orderId: string,
    @Body({ schema: correction }) { onPaper, ...body }: z.infer<typeof correction>,
    @Asked() asker: Asker,
  ): Promise<FreezeAnswerTaken> {
    return this.answers.correct(await this.asking(orderId, asker, onPaper), body);
  }

  @Post('renewal-confirmations')
  @Act('freeze-order.answer-on-paper')
  @Relation('orderId', 'freeze-order')
  @Answers(receipt, { description: '录入纸质续冻反馈' })
  async confirmRenewal(
    @Param('orderId') orderId: string,
    @Body({ schema: renewals }) { onPaper, ...body }: z.infer<typeof renewals>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.answers.act(await this.asking(orderId, asker, onPaper), 'confirmRenewal', { body });
  }

  @Post('release-confirmations')
  @Act('freeze-order.answer-on-paper')
  @Relation('orderId', 'freeze-order')
  @Answers(receipt, { description: '录入纸质解除反馈' })
  async confirmRelease(
    @Param('orderId') orderId: string,
    @Body({ schema: releases }) { onPaper, ...body }: z.infer<typeof releases>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.answers.act(await this.asking(orderId, asker, onPaper), 'confirmRelease', { body });
  }

  private async asking(orderId: string, asker: Asker, given: PaperAnswerIn): Promise<Asking> {
    return { ...asker, orderId, onPaper: await this.papers.of(freezeOrderMatterId(orderId), given) };
  }
}
