import { Controller, Get, Inject, Param, ParseIntPipe, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { OrderDocument } from './order-document.js';
import { OrderPapers } from './order-papers.js';
import {
  orderLine,
  orderPapers,
  type OrderPaperView,
  type OrderLineView,
  ordersQuery,
  type OrdersQuery,
  orderView,
  type OrderView,
} from './order.dto.js';
import { OrderReader } from './order.reader.js';

/** 紧急止付 to read, the same at every desk that may see it. */
@Controller('stop-payment-orders')
export class OrdersReadingController {
  constructor(
    @Inject(OrderReader) private readonly orders: OrderReader,
    @Inject(OrderDocument) private readonly first: OrderDocument,
    @Inject(OrderPapers) private readonly papers: OrderPapers,
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
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.first.serve(orderId), response, download);
  }

  /** Every 再次止付, 解除止付 and 撤回止付 notice of the order, in their order. */
  @Get(':orderId/papers')
  @Act('stop-payment-order.read')
  @Relation('orderId', 'stop-payment-order')
  @Answers(orderPapers)
  async papersOf(@Param('orderId') orderId: string): Promise<{ items: OrderPaperView[] }> {
    return { items: await this.papers.list(orderId) };
  }

  @Get(':orderId/papers/:actNumber')
  @Act('stop-payment-order.read')
  @Relation('orderId', 'stop-payment-order')
  async paper(
    @Param('orderId') orderId: string,
    @Param('actNumber', ParseIntPipe) actNumber: number,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.papers.serve(orderId, actNumber), response, download);
  }
}
