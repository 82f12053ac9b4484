import { Body, Controller, Get, Inject, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { streamed } from '#desk/document/served';
import { caseLine, casesQuery, type CasesQuery, caseView, type CaseView, type CaseLineView } from '#desk/case/case.dto';
import { CaseReader } from '#desk/case/case.reader';
import { caseMatterId } from '#contracts/case/case.messages';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { IdempotencyKey } from '#platform/http/idempotency-key';
import { type Page, pageSchema } from '#platform/http/paging';
import { Commands } from '#platform/temporal/commands';
import { WorkflowGateway } from '#platform/temporal/workflow-gateway';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { caseOpened, discardRows, ordersSent, type OrdersSent, reportCase, type ReportCase, sendOrders, type SendOrders } from './cases.dto.js';
import { ReportReceipt } from './report-receipt.js';
import { ReportService } from './report.service.js';
import { SendService } from './send.service.js';

/** 案件 at the police: report, look, send. */
@Controller('cases')
export class CasesController {
  constructor(
    @Inject(ReportService) private readonly reports: ReportService,
    @Inject(SendService) private readonly sender: SendService,
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(ReportReceipt) private readonly receipts: ReportReceipt,
    @Inject(Commands) private readonly commands: Commands,
    @Inject(WorkflowGateway) private readonly workflows: WorkflowGateway,
  ) {}

  @Post()
  @Act('case.report')
  @Answers(caseOpened, { status: 201 })
  async report(@Body({ schema: reportCase }) body: ReportCase, @Acting() actor: Actor, @IdempotencyKey() key: string): Promise<object> {
    const opened = await this.reports.open(actor, key, body);
    const { caseNumber } = await this.cases.one(actor, opened.caseId);
    return { ...opened, caseNumber };
  }

  @Get()
  @Act('case.read')
  @Narrowed()
  @Answers(pageSchema(caseLine))
  list(@Query({ schema: casesQuery }) query: CasesQuery, @Acting() actor: Actor): Promise<Page<CaseLineView>> {
    return this.cases.page(actor, query);
  }

  @Get(':caseId')
  @Act('case.read')
  @Relation('caseId', 'case')
  @Answers(caseView)
  one(@Param('caseId') caseId: string, @Acting() actor: Actor): Promise<CaseView> {
    return this.cases.one(actor, caseId);
  }

  /** 受案回执, with the access code of the victim; it can be printed at once. */
  @Get(':caseId/receipt')
  @Act('case.list-accounts')
  @Relation('caseId', 'case')
  async receipt(@Param('caseId') caseId: string, @Acting() actor: Actor, @Query('download') download: string | undefined, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return streamed(await this.receipts.serve(actor, caseId), response, download !== undefined);
  }

  @Post(':caseId/stop-payment-orders')
  @Act('stop-payment-order.issue')
  @Relation('caseId', 'case')
  @Answers(ordersSent, { status: 201 })
  send(@Param('caseId') caseId: string, @Body({ schema: sendOrders }) body: SendOrders, @Acting() actor: Actor, @IdempotencyKey() key: string): Promise<OrdersSent> {
    return this.sender.send({ actor, key, caseId }, body);
  }

  @Post(':caseId/accounts/discards')
  @Act('case.list-accounts')
  @Relation('caseId', 'case')
  @Answers(receipt)
  async discard(@Param('caseId') caseId: string, @Body({ schema: discardRows }) body: { rowIds: string[]; reason: string }, @Acting() actor: Actor, @IdempotencyKey() key: string): Promise<Receipt> {
    return this.workflows.act(caseMatterId(caseId), 'discardRows', await this.commands.from({ actor, key, body }));
  }
}
