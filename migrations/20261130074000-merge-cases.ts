import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 并案、分案: into which case one was merged, and from which matter one came that nobody reported. */
export class MergeCases20261130074000 implements MigrationInterface {
  readonly name = 'MergeCases20261130074000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases add column merged_into text references cases (case_id), add column origin text;
      create index cases_merged on cases (merged_into) where merged_into is not null;
      create index cases_of_origin on cases (origin) where origin is not null`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
