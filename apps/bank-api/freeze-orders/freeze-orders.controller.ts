import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { freezeOrderMatterId, type FreezeOrderCommands } from '#contracts/freeze-order/freeze-order.messages';
import { Acts } from '#desk/request/acts';
import { fenText, instantText, receipt } from '#desk/stop-payment-order/order.dto';
import { FREEZE_REFUSALS, type FreezeRefusal } from '#domain/freeze-order/freeze-order';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

const itemNo = z.number().int().min(1).max(500);
const answerLine = z.object({
  itemNo,
  result: z.enum(['frozen', 'queued', 'refused']),
  frozenFen: fenText.optional(),
  frozenAt: instantText.optional(),
  registeredEnd: instantText.optional().describe('银行登记的到期时刻（CNT-13）'),
  operator: z.string().trim().max(64).optional(),
  bankReference: z.string().trim().max(64).optional(),
  queuedAt: instantText.optional(),
  position: z.number().int().min(1).max(99).optional().describe('轮候顺位'),
  code: z.enum(Object.keys(FREEZE_REFUSALS) as [FreezeRefusal, ...FreezeRefusal[]]).optional(),
});
const answers = z.object({ answers: z.array(answerLine).min(1).max(500) });
const renewals = z.object({
  items: z
    .array(z.object({ itemNo, registeredEnd: instantText.optional() }))
    .min(1)
    .max(500),
});
const releases = z.object({
  items: z
    .array(z.object({ itemNo, releasedAt: instantText }))
    .min(1)
    .max(500),
});

/** 冻结 at the bank's desk: answer, confirm the renewal, confirm the release. */
@Controller('freeze-orders/:orderId')
export class FreezeOrdersController {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Post('answers')
  @Act('freeze-order.answer')
  @Relation('orderId', 'freeze-order')
  @Answers(receipt)
  answer(
    @Param('orderId') orderId: string,
    @Body({ schema: answers }) body: z.infer<typeof answers>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.act(orderId, 'answerFreeze', { ...asker, body });
  }

  @Post('renewal-confirmations')
  @Act('freeze-order.answer')
  @Relation('orderId', 'freeze-order')
  @Answers(receipt)
  confirmRenewal(
    @Param('orderId') orderId: string,
    @Body({ schema: renewals }) body: z.infer<typeof renewals>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.act(orderId, 'confirmRenewal', { ...asker, body });
  }

  @Post('release-confirmations')
  @Act('freeze-order.answer')
  @Relation('orderId', 'freeze-order')
  @Answers(receipt)
  confirmRelease(
    @Param('orderId') orderId: string,
    @Body({ schema: releases }) body: z.infer<typeof releases>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.act(orderId, 'confirmRelease', { ...asker, body });
  }

  private act(
    orderId: string,
    update: keyof FreezeOrderCommands,
    asked: Asker & { readonly body: object },
  ): Promise<Receipt> {
    return this.acts.act(freezeOrderMatterId(orderId), update, asked);
  }
}
