import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import { CODE_OF_KIND } from '#domain/bank-report/bank-report';
import { DomainError } from '#domain/shared/domain-error';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { BankReportReadModel, type ReportLine } from '#persistence/bank-report/bank-report.read-model';
import { keyIn, type Page, pageOf } from '#platform/http/paging';
import { present, shown } from '../shown.js';
import type { BankReportLine, BankReportsQuery, BankReportView } from './bank-report.dto.js';

/** Banks' reports as every desk reads them; each agency within what it may see. */
@Injectable()
export class BankReportReader {
  private readonly reports = new BankReportReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  async page(actor: Actor, { state, cursor, limit }: BankReportsQuery): Promise<Page<BankReportLine>> {
    const rows = await this.reports.page(this.database.manager, scopeOf(actor, 'bank-report.read'), {
      state,
      after: keyIn(cursor, 2),
      limit,
    });
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [row.filedAt.toISOString(), row.reportId]);
    return { ...page, items: page.items.map((row) => lineView(row, world)) };
  }

  async one(reportId: string): Promise<BankReportView> {
    const { manager } = this.database;
    const [row, accounts, facts, world] = await Promise.all([
      this.reports.one(manager, reportId),
      this.reports.accounts(manager, reportId),
      this.reports.factsOf(manager, reportId),
      this.agencies.world(),
    ]);
    if (!row) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    return {
      ...lineView(row, world),
      facts,
      accountList: accounts.map(({ accountNo, value }) => ({
        accountNo,
        accountName: value.accountName ?? '',
        accountNumber: value.accountNumber ?? '',
      })),
    };
  }
}

function lineView(row: ReportLine, world: AgencyWorld): BankReportLine {
  const { reportId, reportNumber, kind, stage, accounts, bankUnitId, centreUnitId, filedBy } = row;
  const nameOf = (officerId: string | null): string | undefined =>
    officerId === null ? undefined : shownOfficer(world, officerId);
  const { stoppedAt, stoppedFen, takenAt, settledAt, reason, caseId, orderId, release, releasedAt, dueAt, dueRule } =
    row;
  return {
    ...{ reportId, reportNumber, kind, stage, accounts },
    code: CODE_OF_KIND[kind],
    bankName: shownUnit(world.tree, bankUnitId),
    centreName: shownUnit(world.tree, centreUnitId),
    filedAt: shown(row.filedAt),
    filedByName: nameOf(filedBy) ?? '',
    ...present({ takenByName: nameOf(row.takenBy), settledByName: nameOf(row.settledBy) }),
    ...present({
      stoppedAt,
      stoppedFen,
      takenAt,
      settledAt,
      reason,
      caseId,
      orderId,
      release,
      releasedAt,
      dueAt,
      dueRule,
    }),
  } as BankReportLine;
}
