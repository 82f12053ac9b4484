import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { EscalationDesk } from './escalation.desk.js';
import {
  answerIn,
  type AnswerIn,
  escalationLine,
  type EscalationLineView,
  escalationView,
  type EscalationView,
} from './escalation.dto.js';

/** 升级督办 as every desk reads it, and as the late unit answers it. */
@Controller('escalations')
export class EscalationsController {
  constructor(@Inject(EscalationDesk) private readonly desk: EscalationDesk) {}

  @Get()
  @Act('escalation.read')
  @Narrowed()
  @Answers(pageSchema(escalationLine))
  list(
    @Query({ schema: mattersQuery }) query: MattersQuery,
    @Acting() actor: Actor,
  ): Promise<Page<EscalationLineView>> {
    return this.desk.page(actor, query);
  }

  @Get(':escalationId')
  @Act('escalation.read')
  @Relation('escalationId', 'escalation')
  @Answers(escalationView)
  one(@Param('escalationId') escalationId: string, @Acting() actor: Actor): Promise<EscalationView> {
    return this.desk.one(actor, escalationId);
  }

  @Post(':escalationId/answers')
  @Act('escalation.answer')
  @Relation('escalationId', 'escalation')
  @Answers(receipt)
  answer(
    @Param('escalationId') escalationId: string,
    @Body({ schema: answerIn }) body: AnswerIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.answer({ ...asker, escalationId }, body);
  }
}
