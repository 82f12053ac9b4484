import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 查询反馈列入溯源: which answered statements a file of the tracing set was made of. */
export class TraceQueryStatements20261130073000 implements MigrationInterface {
  readonly name = 'TraceQueryStatements20261130073000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table trace_files add column statement_ids text[] not null default '{}'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
