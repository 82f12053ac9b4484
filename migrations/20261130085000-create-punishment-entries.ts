import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 联合惩戒名单 as banks and operators take it: one row for each decision, found by when it last changed. */
export class CreatePunishmentEntries20261130085000 implements MigrationInterface {
  readonly name = 'CreatePunishmentEntries20261130085000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table punishment_entries (
        matter_id text not null, entry_no integer not null, number text not null, decider_unit_id text not null,
        subject_id uuid not null, ground text not null, measures text[] not null, status text not null,
        starts_at timestamptz, ends_at timestamptz, ended_at timestamptz, changed_at timestamptz not null,
        primary key (matter_id, entry_no)
      );
      create index punishment_entries_changed on punishment_entries (changed_at, matter_id, entry_no);
      create index punishment_entries_running on punishment_entries (changed_at, matter_id, entry_no) where status = 'running'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
