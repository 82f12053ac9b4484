import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In whose hands a matter lies at each desk, and who is recused from it. */
export class KeepHands20261130075000 implements MigrationInterface {
  readonly name = 'KeepHands20261130075000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matter_takers (
        matter_id text not null, unit_id text not null, officer_id text not null, taken_at timestamptz not null,
        primary key (matter_id, unit_id)
      );
      create table recusals (
        matter_id text not null, officer_id text not null, unit_id text not null, successor_id text not null,
        decided_by text not null check (decided_by in ('officer', 'chief')), at timestamptz not null,
        primary key (matter_id, officer_id)
      );
      create index recusals_of_officer on recusals (officer_id)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
