import { Body, Controller, Get, Inject, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { Acts } from '#desk/request/acts';
import type { Response } from 'express';
import { z } from 'zod';
import {
  itemNos,
  orderLine,
  ordersQuery,
  type OrderLineView,
  type OrdersQuery,
  orderView,
  type OrderView,
  reason,
  receipt,
} from '#desk/stop-payment-order/order.dto';
import { OrderDocument } from '#desk/stop-payment-order/order-document';
import { OrderReader } from '#desk/stop-payment-order/order.reader';
import { streamed } from '#desk/document/served';
import {
  stopPaymentOrderMatterId,
  type StopPaymentOrderCommands,
} from '#contracts/stop-payment-order/stop-payment-order.messages';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';

const chosen = z.object({ itemNos });
const chosenWithReason = z.object({ itemNos, reason });
type Chosen = z.infer<typeof chosen>;
type ChosenWithReason = z.infer<typeof chosenWithReason>;

/** 紧急止付 as the police see it. */
@Controller('stop-payment-orders')
export class StopPaymentOrdersController {
  constructor(
    @Inject(OrderReader) private readonly orders: OrderReader,
    @Inject(OrderDocument) private readonly papers: OrderDocument,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  @Get()
  @Act('stop-payment-order.read')
  @Narrowed()
  @Answers(pageSchema(orderLine))
  list(@Query({ schema: ordersQuery }) query: OrdersQuery, @Acting() actor: Actor): Promise<Page<OrderLineView>> {
    return this.orders.page(actor, query);
  }

  @Get(':orderId')
  @Act('stop-payment-order.read')
  @Relation('orderId', 'stop-payment-order')
  @Answers(orderView)
  one(@Param('orderId') orderId: string): Promise<OrderView> {
    return this.orders.one(orderId);
  }

  @Get(':orderId/document')
  @Act('stop-payment-order.read')
  @Relation('orderId', 'stop-payment-order')
  async document(
    @Param('orderId') orderId: string,
    @Query('download') download: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.papers.serve(orderId), response, download !== undefined);
  }

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
