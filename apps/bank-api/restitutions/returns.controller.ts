import { Body, Controller, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Documents } from '#desk/document/documents.service';
import { noticeLineView, type NoticeLineView, noticeView, type NoticeView } from '#desk/restitution/restitution.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageQuery, type PageQuery, pageSchema } from '#platform/http/paging';
import { SHEET_LIMITS } from '#platform/sheet/cell';
import { readSheet } from '#platform/sheet/read-sheet';
import { receiveUpload } from '#platform/store/receive-upload';
import { readReceipts } from './receipt-file.js';
import {
  completionRequest,
  confirmed,
  type Confirmed,
  noticesQuery,
  type NoticesQuery,
  presentation,
  type Presentation,
  release,
  type Release,
  released,
  type Released,
  results,
  type Results,
} from './returns.dto.js';
import { ReturnsService } from './returns.service.js';

/** 协助返还 at the bank's desk. */
@Controller()
export class ReturnsController {
  constructor(
    @Inject(ReturnsService) private readonly returns: ReturnsService,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Get('restitution-notices')
  @Act('restitution.bank-read')
  @Narrowed()
  @Answers(pageSchema(noticeView))
  list(@Query({ schema: noticesQuery }) query: NoticesQuery, @Acting() actor: Actor): Promise<Page<NoticeView>> {
    return this.returns.page(actor, query);
  }

  @Get('restitutions/:restitutionId/bank-notices/:noticeId')
  @Act('restitution.bank-read')
  @Relation('restitutionId', 'restitution')
  @Answers(noticeView)
  one(
    @Param('restitutionId') restitutionId: string,
    @Param('noticeId') noticeId: string,
    @Acting() actor: Actor,
  ): Promise<NoticeView> {
    return this.returns.one(actor, restitutionId, noticeId);
  }

  @Get('restitutions/:restitutionId/bank-notices/:noticeId/lines')
  @Act('restitution.bank-read')
  @Relation('restitutionId', 'restitution')
  @Answers(pageSchema(noticeLineView))
  lines(
    @Param('restitutionId') restitutionId: string,
    @Param('noticeId') noticeId: string,
    @Query({ schema: pageQuery }) query: PageQuery,
    @Acting() actor: Actor,
  ): Promise<Page<NoticeLineView>> {
    return this.returns.lines(actor, { restitutionId, noticeId }, query);
  }

  @Post('restitutions/:restitutionId/bank-notices/:noticeId/presentation')
  @Act('restitution.present')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  present(
    @Param('restitutionId') restitutionId: string,
    @Param('noticeId') noticeId: string,
    @Body({ schema: presentation }) body: Presentation,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.returns.present({ ...asker, restitutionId, noticeId }, body);
  }

  @Post('restitutions/:restitutionId/bank-notices/:noticeId/completion-requests')
  @Act('restitution.accept')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  askCompletion(
    @Param('restitutionId') restitutionId: string,
    @Param('noticeId') noticeId: string,
    @Body({ schema: completionRequest }) { missing }: { missing: string[] },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.returns.act({ ...asker, restitutionId }, 'askCompletion', { noticeId, missing });
  }

  @Post('restitutions/:restitutionId/bank-notices/:noticeId/acceptance')
  @Act('restitution.accept')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  accept(
    @Param('restitutionId') restitutionId: string,
    @Param('noticeId') noticeId: string,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.returns.act({ ...asker, restitutionId }, 'acceptNotice', { noticeId });
  }

  @Post('restitutions/:restitutionId/bank-notices/:noticeId/releases')
  @Act('restitution.release')
  @Relation('restitutionId', 'restitution')
  @Answers(released)
  release(
    @Param('restitutionId') restitutionId: string,
    @Param('noticeId') noticeId: string,
    @Body({ schema: release }) { lineNos }: Release,
    @Asked() asker: Asker,
  ): Promise<Released> {
    return this.returns.release({ ...asker, restitutionId, noticeId }, lineNos);
  }

  @Post('restitutions/:restitutionId/bank-notices/:noticeId/receipts')
  @Act('restitution.confirm')
  @Relation('restitutionId', 'restitution')
  @Answers(confirmed)
  confirm(
    @Param('restitutionId') restitutionId: string,
    @Param('noticeId') noticeId: string,
    @Body({ schema: results }) body: Results,
    @Asked() asker: Asker,
  ): Promise<Confirmed> {
    return this.returns.confirm({ ...asker, restitutionId, noticeId }, body);
  }

  @Post('restitutions/:restitutionId/bank-notices/:noticeId/receipt-files')
  @Act('restitution.confirm')
  @Relation('restitutionId', 'restitution')
  @Takes('multipart/form-data')
  @Answers(confirmed)
  async confirmByFile(
    @Param('restitutionId') restitutionId: string,
    @Param('noticeId') noticeId: string,
    @Req() request: Request,
    @Asked() asker: Asker,
  ): Promise<Confirmed> {
    const upload = await receiveUpload(request, { limitBytes: SHEET_LIMITS.bytes, store: this.documents.store });
    const sheet = await readSheet(await this.documents.store.open(upload.hash));
    return this.returns.reconcile({ ...asker, restitutionId, noticeId }, readReceipts(sheet.rows));
  }
}
