import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 多地冻结同一账户: what the common superior was asked, by account (RST-17). */
export class ReportDisputes20261130087100 implements MigrationInterface {
  readonly name = 'ReportDisputes20261130087100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table restitutions add column disputes jsonb not null default '{}'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
