import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tags on accounts, and approvals that are on the fast path because of one. */
export class CreateRiskTags20261130080100 implements MigrationInterface {
  readonly name = 'CreateRiskTags20261130080100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table risk_tag_accounts (
        tag_id text not null, account_key text not null, row_id uuid not null, kind text not null, standing boolean not null,
        primary key (tag_id, account_key)
      );
      create index risk_tag_accounts_standing on risk_tag_accounts (account_key) where standing;
      alter table approvals add column fast boolean not null default false`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
