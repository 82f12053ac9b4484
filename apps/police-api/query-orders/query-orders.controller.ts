import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { queryOrderMatterId } from '#contracts/query-order/query-order.messages';
import { Acts } from '#desk/request/acts';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import {
  chosenWithReason,
  type ChosenWithReason,
  proposeQueries,
  type ProposeQueries,
  queriesProposed,
  type QueriesProposed,
  receipt,
} from './query-orders.dto.js';
import { QueryOrdersService } from './query-orders.service.js';

/** 协助查询 as the police see it. */
@Controller()
export class QueryOrdersController {
  constructor(
    @Inject(QueryOrdersService) private readonly queries: QueryOrdersService,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  @Post('cases/:caseId/query-orders')
  @Act('query-order.propose')
  @Relation('caseId', 'case')
  @Answers(queriesProposed, { status: 201 })
  propose(
    @Param('caseId') caseId: string,
    @Body({ schema: proposeQueries }) body: ProposeQueries,
    @Asked() asker: Asker,
  ): Promise<QueriesProposed> {
    return this.queries.propose({ ...asker, caseId }, body);
  }

  @Post('query-orders/:orderId/withdrawals')
  @Act('query-order.withdraw')
  @Relation('orderId', 'query-order')
  @Answers(receipt)
  withdraw(
    @Param('orderId') orderId: string,
    @Body({ schema: chosenWithReason }) body: ChosenWithReason,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.acts.act(queryOrderMatterId(orderId), 'withdrawQuery', { ...asker, body });
  }

  @Post('query-orders/:orderId/watch-ends')
  @Act('query-order.withdraw')
  @Relation('orderId', 'query-order')
  @Answers(receipt)
  endWatch(
    @Param('orderId') orderId: string,
    @Body({ schema: chosenWithReason }) body: ChosenWithReason,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.acts.act(queryOrderMatterId(orderId), 'endWatch', { ...asker, body });
  }
}
