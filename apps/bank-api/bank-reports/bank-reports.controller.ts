import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import { CODE_OF_KIND, REPORT_KINDS, type ReportKind } from '#domain/bank-report/bank-report';
import type { Receipt } from '#domain/shared/record';
import { Act, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import {
  fileReport,
  type FileReport,
  releaseStop,
  reportFiled,
  type ReportFiled,
  reportMessage,
  type ReportMessage,
} from './bank-reports.dto.js';
import { BankReportsService } from './bank-reports.service.js';

/** 主动报送 at the bank's desk and from its own system. */
@Controller()
export class BankReportsController {
  constructor(@Inject(BankReportsService) private readonly reports: BankReportsService) {}

  @Post('bank-reports')
  @Act('bank-report.file')
  @Narrowed()
  @Answers(reportFiled, { status: 201 })
  file(@Body({ schema: fileReport }) body: FileReport, @Asked() asker: Asker): Promise<ReportFiled> {
    return this.reports.file(asker, body);
  }

  @Post('messages/reports')
  @Act('bank-report.file')
  @Narrowed()
  @Answers(reportFiled, { status: 201 })
  tell(@Body({ schema: reportMessage }) message: ReportMessage, @Asked() asker: Asker): Promise<ReportFiled> {
    const { code, ...report } = message;
    return this.reports.file(asker, { ...report, kind: kindOf(code, report.stop !== undefined) }, message);
  }

  @Post('bank-reports/:reportId/release')
  @Act('bank-report.release')
  @Relation('reportId', 'bank-report')
  @Answers(receipt)
  release(
    @Param('reportId') reportId: string,
    @Body({ schema: releaseStop }) body: { releasedAt: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.reports.release(asker, reportId, body);
  }
}

/** 100401 with a stop tells of an own stop. */
const kindOf = (code: string, stopped: boolean): ReportKind =>
  code === CODE_OF_KIND['own-stop'] && stopped
    ? 'own-stop'
    : (REPORT_KINDS.find((kind) => kind !== 'own-stop' && CODE_OF_KIND[kind] === code) ?? 'crime');
