import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What banks report without being asked. */
export class CreateBankReports20261130025000 implements MigrationInterface {
  readonly name = 'CreateBankReports20261130025000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bank_reports (
        report_id text primary key, report_number text not null,
        kind text not null check (kind in ('own-stop', 'crime', 'unusual-opening', 'case-account', 'unusual-event')),
        bank_code text not null, bank_unit_id text not null, centre_unit_id text not null, facts_id uuid not null,
        filed_at timestamptz not null, filed_by text not null, stopped_at timestamptz, stopped_fen bigint,
        stage text not null check (stage in ('filed', 'taken', 'turned', 'closed')),
        taken_by text, taken_at timestamptz, settled_by text, settled_at timestamptz, reason text, case_id text, order_id text,
        release text check (release in ('asked', 'done')), released_at timestamptz
      );
      create index bank_reports_of_centre on bank_reports (centre_unit_id, filed_at) where stage in ('filed', 'taken');
      create index bank_reports_of_bank on bank_reports (bank_unit_id, filed_at);
      create table bank_report_accounts (
        report_id text not null references bank_reports (report_id), account_no integer not null, row_id uuid not null,
        account_key text not null, commitment text not null, primary key (report_id, account_no)
      );
      create index bank_report_accounts_of_account on bank_report_accounts (account_key)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
