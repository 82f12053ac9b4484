import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { ProtectiveActs } from '#desk/protective-stop/protective-acts';
import { appealStop } from '#desk/protective-stop/protective-stop.dto';
import { reason, receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { OrderStopService } from './order-stop.service.js';
import { orderStop, type OrderStop, stopOrdered, type StopOrdered } from './protective-stops.dto.js';

const withReason = z.object({ reason });
const decision = z.object({ upheld: z.boolean(), reason });

/** 保护性止付 at the anti-fraud centre: order, withdraw, release, hear the holder. */
@Controller('protective-stops')
export class ProtectiveStopsController {
  constructor(
    @Inject(OrderStopService) private readonly orders: OrderStopService,
    @Inject(ProtectiveActs) private readonly stops: ProtectiveActs,
  ) {}

  @Post()
  @Act('protective-stop.order')
  @Narrowed()
  @Answers(stopOrdered, { status: 201 })
  order(@Body({ schema: orderStop }) body: OrderStop, @Asked() asker: Asker): Promise<StopOrdered> {
    return this.orders.order(asker, body);
  }

  @Post(':stopId/withdrawal')
  @Act('protective-stop.keep')
  @Relation('stopId', 'protective-stop')
  @Answers(receipt)
  withdraw(
    @Param('stopId') stopId: string,
    @Body({ schema: withReason }) body: { reason: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.stops.act({ ...asker, stopId }, 'withdrawProtectiveStop', body);
  }

  @Post(':stopId/release')
  @Act('protective-stop.keep')
  @Relation('stopId', 'protective-stop')
  @Answers(receipt)
  release(
    @Param('stopId') stopId: string,
    @Body({ schema: withReason }) body: { reason: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.stops.act({ ...asker, stopId }, 'releaseProtectiveStop', body);
  }

  @Post(':stopId/appeals')
  @Act('protective-stop.appeal')
  @Relation('stopId', 'protective-stop')
  @Answers(receipt)
  appeal(
    @Param('stopId') stopId: string,
    @Body({ schema: appealStop }) body: { text: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.stops.appeal({ ...asker, stopId }, body);
  }

  @Post(':stopId/appeal-decision')
  @Act('protective-stop.keep')
  @Relation('stopId', 'protective-stop')
  @Answers(receipt)
  decide(
    @Param('stopId') stopId: string,
    @Body({ schema: decision }) body: z.infer<typeof decision>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.stops.act({ ...asker, stopId }, 'decideProtectiveAppeal', body);
  }
}
