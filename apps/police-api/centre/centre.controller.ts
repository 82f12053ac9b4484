import { Controller, Get, Inject, Query } from '@nestjs/common';
import { z } from 'zod';
import { draftLine, type DraftView } from '#desk/case/case.dto';
import { CaseReader } from '#desk/case/case.reader';
import { liveStop, type LiveStopView } from '#desk/stop-payment-order/order.dto';
import { OrderReader } from '#desk/stop-payment-order/order.reader';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageQuery, type PageQuery, pageSchema } from '#platform/http/paging';

/** 反诈中心: every live stop of the area by the time left, and every draft that nobody has sent. */
@Controller('centre')
export class CentreController {
  constructor(
    @Inject(OrderReader) private readonly orders: OrderReader,
    @Inject(CaseReader) private readonly cases: CaseReader,
  ) {}

  @Get('live-stops')
  @Act('stop-payment-order.read')
  @Narrowed()
  @Answers(pageSchema(liveStop))
  liveStops(@Query({ schema: pageQuery }) query: PageQuery, @Acting() actor: Actor): Promise<Page<LiveStopView>> {
    return this.orders.liveStops(actor, query);
  }

  @Get('drafts')
  @Act('case.read')
  @Narrowed()
  @Answers(z.object({ items: z.array(draftLine) }))
  async drafts(@Acting() actor: Actor): Promise<{ items: DraftView[] }> {
    return { items: await this.cases.drafts({ centreUnitId: actor.unitId }) };
  }
}
