import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CaseReader } from '#desk/case/case.reader';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import {
  caseOpened,
  discardRows,
  ordersSent,
  type OrdersSent,
  reportCase,
  type ReportCase,
  sendOrders,
  type SendOrders,
} from './cases.dto.js';
import { ReportService } from './report.service.js';
import { AccountListService } from './account-list.service.js';
import { SendService } from './send.service.js';

/** 案件 at the police: report, look, send. */
@Controller('cases')
export class CasesController {
  constructor(
    @Inject(ReportService) private readonly reports: ReportService,
    @Inject(SendService) private readonly sender: SendService,
    @Inject(CaseReader) private readonly cases: CaseReader,
    @Inject(AccountListService) private readonly lists: AccountListService,
  ) {}

  @Post()
  @Act('case.report')
  @Answers(caseOpened, { status: 201 })
  async report(@Body({ schema: reportCase }) body: ReportCase, @Asked() asker: Asker): Promise<object> {
    const opened = await this.reports.open(asker, body);
    const { caseNumber } = await this.cases.one(asker.actor, opened.caseId);
    return { ...opened, caseNumber };
  }

  @Post(':caseId/stop-payment-orders')
  @Act('stop-payment-order.issue')
  @Relation('caseId', 'case')
  @Answers(ordersSent, { status: 201 })
  send(
    @Param('caseId') caseId: string,
    @Body({ schema: sendOrders }) body: SendOrders,
    @Asked() asker: Asker,
  ): Promise<OrdersSent> {
    return this.sender.send({ ...asker, caseId }, body);
  }

  @Post(':caseId/accounts/discards')
  @Act('case.list-accounts')
  @Relation('caseId', 'case')
  @Answers(receipt)
  discard(
    @Param('caseId') caseId: string,
    @Body({ schema: discardRows }) body: { rowIds: string[]; reason: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.lists.discard({ ...asker, caseId }, body);
  }
}
