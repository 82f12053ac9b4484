import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageQuery, type PageQuery, pageSchema } from '#platform/http/paging';
import { QueryDocument } from './query-document.js';
import {
  queriesQuery,
  type QueriesQuery,
  queryLine,
  type QueryLineView,
  queryView,
  type QueryView,
  statementLine,
  type StatementLineView,
} from './query-order.dto.js';
import { QueryOrderReader } from './query-order.reader.js';

/** 协助查询 to read, the same at every desk that may see it. */
@Controller('query-orders')
export class QueriesReadingController {
  constructor(
    @Inject(QueryOrderReader) private readonly queries: QueryOrderReader,
    @Inject(QueryDocument) private readonly papers: QueryDocument,
  ) {}

  @Get()
  @Act('query-order.read')
  @Narrowed()
  @Answers(pageSchema(queryLine))
  list(@Query({ schema: queriesQuery }) query: QueriesQuery, @Acting() actor: Actor): Promise<Page<QueryLineView>> {
    return this.queries.page(actor, query);
  }

  @Get(':orderId')
  @Act('query-order.read')
  @Relation('orderId', 'query-order')
  @Answers(queryView)
  one(@Param('orderId') orderId: string): Promise<QueryView> {
    return this.queries.one(orderId);
  }

  @Get(':orderId/statements/:statementId')
  @Act('query-order.read')
  @Relation('orderId', 'query-order')
  @Answers(pageSchema(statementLine), { description: '流水逐笔明细，按银行原有顺序' })
  lines(
    @Param('orderId') orderId: string,
    @Param('statementId') statementId: string,
    @Query({ schema: pageQuery }) page: PageQuery,
  ): Promise<Page<StatementLineView>> {
    return this.queries.lines({ orderId, statementId }, page);
  }

  @Get(':orderId/document')
  @Act('query-order.read')
  @Relation('orderId', 'query-order')
  async document(
    @Param('orderId') orderId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.papers.serve(orderId), response, download);
  }
}
