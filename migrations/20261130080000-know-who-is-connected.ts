import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Institutions without a desk here, and what they answered on paper. */
export class KnowWhoIsConnected20261130080000 implements MigrationInterface {
  readonly name = 'KnowWhoIsConnected20261130080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table units add column connected boolean not null default true;
      create table paper_answers (
        matter_id text not null, number integer not null, addressee_unit_id text not null, paper_number text,
        received_at timestamptz not null, sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), item_nos integer[] not null,
        entered_unit_id text, entered_by text, entered_at timestamptz not null,
        primary key (matter_id, number)
      )`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
