import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { Acts } from '#desk/request/acts';
import { z } from 'zod';
import { itemNos, reason, receipt } from '#desk/stop-payment-order/order.dto';
import {
  stopPaymentOrderMatterId,
  type StopPaymentOrderCommands,
} from '#contracts/stop-payment-order/stop-payment-order.messages';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

const chosen = z.object({ itemNos });
const chosenWithReason = z.object({ itemNos, reason });
type Chosen = z.infer<typeof chosen>;
type ChosenWithReason = z.infer<typeof chosenWithReason>;

/** 紧急止付 as the police see it. */
@Controller('stop-payment-orders')
export class StopPaymentOrdersController {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Post(':orderId/second-stops')
  @Act('stop-payment-order.stop-again')
  @Relation('orderId', 'stop-payment-order')
  @Answers(receipt)
  stopAgain(
    @Param('orderId') orderId: string,
    @Body({ schema: chosen }) body: Chosen,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.act(orderId, 'stopPaymentAgain', { ...asker, body });
  }

  @Post(':orderId/withdrawals')
  @Act('stop-payment-order.withdraw')
  @Relation('orderId', 'stop-payment-order')
  @Answers(receipt)
  withdraw(
    @Param('orderId') orderId: string,
    @Body({ schema: chosenWithReason }) body: ChosenWithReason,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.act(orderId, 'withdrawStopPayment', { ...asker, body });
  }

  @Post(':orderId/lifts')
  @Act('stop-payment-order.lift')
  @Relation('orderId', 'stop-payment-order')
  @Answers(receipt)
  lift(
    @Param('orderId') orderId: string,
    @Body({ schema: chosenWithReason }) body: ChosenWithReason,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.act(orderId, 'liftStopPayment', { ...asker, body });
  }

  private act<Name extends keyof StopPaymentOrderCommands>(
    orderId: string,
    update: Name,
    asked: Asker & { readonly body: StopPaymentOrderCommands[Name] },
  ): Promise<Receipt> {
    return this.acts.act(stopPaymentOrderMatterId(orderId), update, asked);
  }
}
