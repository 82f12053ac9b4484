import type { EntityManager } from 'typeorm';
import type { BankReportEvent, BankReportFiled } from '#domain/bank-report/bank-report';
import type { Instant } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';

/** Keeps the rows of a bank's report in step with its record, in the transaction of the act. */
export class BankReportRepository {
  async project(manager: EntityManager, reportId: string, entry: Entry<BankReportEvent>): Promise<void> {
    const { happened, at, by } = entry;
    const officerId = by?.officerId ?? null;
    switch (happened.event) {
      case 'BankReportFiled':
        return this.filed(manager, happened, entry);
      case 'BankReportTaken':
        return this.set(
          manager,
          `update bank_reports set stage = 'taken', taken_by = $2, taken_at = $3 where report_id = $1`,
          [reportId, officerId, at],
        );
      case 'BankReportTurned':
        return this.set(
          manager,
          `update bank_reports set stage = 'turned', settled_by = $2, settled_at = $3, case_id = $4, order_id = $5 where report_id = $1`,
          [reportId, officerId, at, happened.caseId, happened.orderId ?? null],
        );
      case 'BankReportClosed':
        return this.set(
          manager,
          `update bank_reports set stage = 'closed', settled_by = $2, settled_at = $3, reason = $4,
             release = case when stopped_at is not null then 'asked' end where report_id = $1`,
          [reportId, officerId, at, happened.reason],
        );
      case 'OwnStopReleased':
        return this.set(
          manager,
          `update bank_reports set stage = 'closed', settled_by = coalesce(settled_by, $2), settled_at = coalesce(settled_at, $3),
             release = 'done', released_at = $4 where report_id = $1`,
          [reportId, officerId, at, happened.releasedAt],
        );
    }
  }

  private async filed(
    manager: EntityManager,
    { reportId, kind, bankCode, bankUnitId, centreUnitId, accounts, facts, stop }: BankReportFiled,
    { at, by, numbers }: Entry,
  ): Promise<void> {
    await manager.query(
      `insert into bank_reports (report_id, report_number, kind, bank_code, bank_unit_id, centre_unit_id, facts_id, filed_at, filed_by,
         stopped_at, stopped_fen, stage) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'filed')`,
      [
        reportId,
        numbers?.['reportNumber'] ?? '',
        kind,
        bankCode,
        bankUnitId,
        centreUnitId,
        facts.subjectId,
        at,
        by?.officerId ?? '',
        stop?.stoppedAt ?? null,
        stop?.stoppedFen.toString() ?? null,
      ],
    );
    await manager.query(
      `insert into bank_report_accounts (report_id, account_no, row_id, account_key, commitment)
       select $1, "accountNo", "rowId", "accountKey", commitment
       from jsonb_to_recordset($2::jsonb) as one ("accountNo" int, "rowId" uuid, "accountKey" text, commitment text)`,
      [reportId, JSON.stringify(accounts.map((account, index) => ({ accountNo: index + 1, ...account })))],
    );
    await this.refer(manager, [facts.subjectId, ...accounts.map(({ rowId }) => rowId)], at);
  }

  private async set(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<void> {
    await manager.query(sql, [...values]);
  }

  /** What an act refers to stays; what no act refers to is swept after 24 hours. */
  private async refer(manager: EntityManager, subjectIds: readonly string[], at: Instant): Promise<void> {
    await manager.query(
      'update subject_values set referred_at = $2 where subject_id = any($1::uuid[]) and referred_at is null',
      [subjectIds, at],
    );
  }
}
