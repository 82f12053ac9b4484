import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import {
  bankReportLine,
  type BankReportLine,
  bankReportsQuery,
  type BankReportsQuery,
  bankReportView,
  type BankReportView,
} from './bank-report.dto.js';
import { BankReportReader } from './bank-report.reader.js';

/** 银行报送 to read, the same at every desk that may see it. */
@Controller('bank-reports')
export class BankReportsReadingController {
  constructor(@Inject(BankReportReader) private readonly reports: BankReportReader) {}

  @Get()
  @Act('bank-report.read')
  @Narrowed()
  @Answers(pageSchema(bankReportLine))
  list(
    @Query({ schema: bankReportsQuery }) query: BankReportsQuery,
    @Acting() actor: Actor,
  ): Promise<Page<BankReportLine>> {
    return this.reports.page(actor, query);
  }

  @Get(':reportId')
  @Act('bank-report.read')
  @Relation('reportId', 'bank-report')
  @Answers(bankReportView)
  one(@Param('reportId') reportId: string): Promise<BankReportView> {
    return this.reports.one(reportId);
  }
}
