import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 保护性止付 of the own accounts of people who are being deceived. */
export class CreateProtectiveStops20261130025100 implements MigrationInterface {
  readonly name = 'CreateProtectiveStops20261130025100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table protective_stops (
        stop_id text primary key, stop_number text not null, centre_unit_id text not null, bank_code text not null, bank_unit_id text not null,
        basis text not null check (basis in ('consent', 'notice')), told_at timestamptz not null, told_by text not null,
        hours integer not null, facts_id uuid not null, ordered_at timestamptz not null, ordered_by text not null,
        stage text not null check (stage in ('ordered', 'held', 'releasing', 'released', 'lapsed', 'refused', 'withdrawn')),
        stopped_at timestamptz, reference text, reason text, appeal_id uuid, appealed_at timestamptz, appeal_outcome text, appeal_reason text,
        ended_at timestamptz
      );
      create index protective_stops_of_centre on protective_stops (centre_unit_id, ordered_at);
      create index protective_stops_of_bank on protective_stops (bank_unit_id, ordered_at);
      create table protective_stop_accounts (
        stop_id text not null references protective_stops (stop_id), account_no integer not null, row_id uuid not null,
        account_key text not null, commitment text not null, primary key (stop_id, account_no)
      );
      create index protective_stop_accounts_of_account on protective_stop_accounts (account_key)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
