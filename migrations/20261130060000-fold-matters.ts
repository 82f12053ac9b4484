import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The folded state of matters between agencies (移送、指定管辖、协作、会商、诉讼环节), as the desks read it. */
export class FoldMatters20261130060000 implements MigrationInterface {
  readonly name = 'FoldMatters20261130060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table folded_matters (
        matter_id text primary key, area text not null, case_id text, number text not null default '',
        state jsonb not null, acts integer not null, opened_at timestamptz not null, acted_at timestamptz not null
      );
      create index folded_matters_of_area on folded_matters (area, acted_at desc, matter_id desc);
      create index folded_matters_of_case on folded_matters (case_id) where case_id is not null`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
