import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Acts } from '#desk/request/acts';
import { type BankReportCommands, bankReportMatterId } from '#contracts/bank-report/bank-report.messages';
import { scopeOf } from '#domain/agency/permission';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { BankReportReadModel } from '#persistence/bank-report/bank-report.read-model';
import type { Asker } from '#platform/http/asked.decorator';

interface Asking extends Asker {
  readonly reportId: string;
}

/** What the centre does with a report: the case and the order that it names are looked at first. */
@Injectable()
export class BankReportsDesk {
  private readonly reports = new BankReportReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  act({ actor, key, reportId }: Asking, update: keyof BankReportCommands, body: object): Promise<Receipt> {
    return this.acts.act(bankReportMatterId(reportId), update, { actor, key, body });
  }

  async turn(asking: Asking, given: { caseId?: string | undefined; orderId?: string | undefined }): Promise<Receipt> {
    const { manager } = this.database;
    const { orderId } = given;
    const caseId = orderId ? await this.reports.caseOfOrder(manager, asking.reportId, orderId) : (given.caseId ?? '');
    if (caseId === undefined) {
      throw new DomainError('invalid', 'BANK_REPORT.OTHER_ACCOUNTS', 'The order names no account of this report.');
    }
    if (!(await this.reports.mayReadCase(manager, scopeOf(asking.actor, 'case.read'), caseId))) {
      throw new DomainError('invalid', 'BANK_REPORT.CASE_UNKNOWN', 'There is no such case within this unit.');
    }
    return this.act(asking, 'turnBankReport', { caseId, ...(orderId && { orderId }) });
  }
}
