import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { TalkDesk } from './talk.desk.js';
import { correctIn, type CorrectIn, talkLine, type TalkLineView, talkView, type TalkView } from './talk.dto.js';

/** 约谈 as every desk reads it, and as the unit that was summoned corrects. */
@Controller('talks')
export class TalksController {
  constructor(@Inject(TalkDesk) private readonly desk: TalkDesk) {}

  @Get()
  @Act('talk.read')
  @Narrowed()
  @Answers(pageSchema(talkLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<TalkLineView>> {
    return this.desk.page(actor, query);
  }

  @Get(':talkId')
  @Act('talk.read')
  @Relation('talkId', 'talk')
  @Answers(talkView)
  one(@Param('talkId') talkId: string, @Acting() actor: Actor): Promise<TalkView> {
    return this.desk.one(actor, talkId);
  }

  @Post(':talkId/corrections')
  @Act('talk.correct')
  @Relation('talkId', 'talk')
  @Answers(receipt)
  correct(
    @Param('talkId') talkId: string,
    @Body({ schema: correctIn }) body: CorrectIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.correct({ ...asker, talkId }, body);
  }
}
