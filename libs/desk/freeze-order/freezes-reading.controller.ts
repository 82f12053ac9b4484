import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageQuery, type PageQuery, pageSchema } from '#platform/http/paging';
import { FreezePapers } from './freeze-papers.js';
import { FreezeDocument } from './freeze-document.js';
import {
  freezeLine,
  freezePapers,
  type FreezePaperView,
  type FreezeLineView,
  freezesQuery,
  type FreezesQuery,
  freezeView,
  type FreezeView,
  heldFreeze,
  type HeldFreezeView,
} from './freeze-order.dto.js';
import { FreezeOrderReader } from './freeze-order.reader.js';

/** 冻结 to read, the same at every desk that may see it. */
@Controller()
export class FreezesReadingController {
  constructor(
    @Inject(FreezeOrderReader) private readonly orders: FreezeOrderReader,
    @Inject(FreezeDocument) private readonly documents: FreezeDocument,
    @Inject(FreezePapers) private readonly papers: FreezePapers,
  ) {}

  @Get('freeze-orders')
  @Act('freeze-order.read')
  @Narrowed()
  @Answers(pageSchema(freezeLine))
  list(@Query({ schema: freezesQuery }) query: FreezesQuery, @Acting() actor: Actor): Promise<Page<FreezeLineView>> {
    return this.orders.page(actor, query);
  }

  @Get('held-freezes')
  @Act('freeze-order.read')
  @Narrowed()
  @Answers(pageSchema(heldFreeze), { description: '在冻账户，最先到期者在前' })
  held(@Query({ schema: pageQuery }) query: PageQuery, @Acting() actor: Actor): Promise<Page<HeldFreezeView>> {
    return this.orders.held(actor, query);
  }

  @Get('freeze-orders/:orderId')
  @Act('freeze-order.read')
  @Relation('orderId', 'freeze-order')
  @Answers(freezeView)
  one(@Param('orderId') orderId: string): Promise<FreezeView> {
    return this.orders.one(orderId);
  }

  @Get('freeze-orders/:orderId/document')
  @Act('freeze-order.read')
  @Relation('orderId', 'freeze-order')
  async document(
    @Param('orderId') orderId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.serve(orderId), response, download);
  }

  /** Every 继续冻结 and 解除冻结 notice of the order, in their order. */
  @Get('freeze-orders/:orderId/papers')
  @Act('freeze-order.read')
  @Relation('orderId', 'freeze-order')
  @Answers(freezePapers)
  async papersOf(@Param('orderId') orderId: string): Promise<{ items: FreezePaperView[] }> {
    return { items: await this.papers.list(orderId) };
  }

  @Get('freeze-orders/:orderId/papers/:actNumber')
  @Act('freeze-order.read')
  @Relation('orderId', 'freeze-order')
  async paper(
    @Param('orderId') orderId: string,
    @Param('actNumber') actNumber: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.papers.serve(orderId, Number(actNumber)), response, download);
  }
}
