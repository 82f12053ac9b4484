import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 常住人口: what areas are ranked by; a later count stands beside the earlier. */
export class KeepPopulations20261130084000 implements MigrationInterface {
  readonly name = 'KeepPopulations20261130084000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table populations (
        matter_id text not null, unit_id text not null, area_name text not null, people bigint not null check (people > 0),
        source text not null, counted_on date not null, loaded_at timestamptz not null, primary key (matter_id, unit_id)
      );
      create index populations_newest on populations (unit_id, counted_on desc, loaded_at desc)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
