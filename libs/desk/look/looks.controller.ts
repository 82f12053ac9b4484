import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import { shownAct, timelineAct } from '#desk/timeline/timeline.controller';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageQuery, type PageQuery, pageSchema } from '#platform/http/paging';
import { LookDesk } from './look.desk.js';
import {
  lookLine,
  type LookLineView,
  lookTaken,
  type LookTaken,
  lookView,
  type LookView,
  takeLookIn,
  type TakeLookIn,
} from './look.dto.js';

/** 查阅: with reason, right and record. */
@Controller('looks')
export class LooksController {
  constructor(@Inject(LookDesk) private readonly desk: LookDesk) {}

  @Get()
  @Act('look.read')
  @Narrowed()
  @Answers(pageSchema(lookLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<LookLineView>> {
    return this.desk.page(actor, query);
  }

  @Post()
  @Act('look.take')
  @Answers(lookTaken, { status: 201 })
  take(@Body({ schema: takeLookIn }) body: TakeLookIn, @Asked() asker: Asker): Promise<LookTaken> {
    return this.desk.take(asker, body);
  }

  @Get(':lookId')
  @Act('look.read')
  @Relation('lookId', 'look')
  @Answers(lookView)
  one(@Param('lookId') lookId: string, @Acting() actor: Actor): Promise<LookView> {
    return this.desk.one(actor, lookId);
  }

  @Get(':lookId/acts')
  @Act('look.use')
  @Relation('lookId', 'look')
  @Answers(pageSchema(timelineAct), { description: '查阅期间，事项的办理记录；最新在前' })
  async acts(
    @Param('lookId') lookId: string,
    @Query({ schema: pageQuery }) query: PageQuery,
    @Acting() actor: Actor,
  ): Promise<object> {
    const { page, world } = await this.desk.content(actor, lookId, query);
    return { ...page, items: page.items.map((row) => shownAct(row, world)) };
  }

  @Post(':lookId/end')
  @Act('look.use')
  @Relation('lookId', 'look')
  @Answers(receipt)
  end(@Param('lookId') lookId: string, @Asked() asker: Asker): Promise<Receipt> {
    return this.desk.end(asker, lookId);
  }
}
