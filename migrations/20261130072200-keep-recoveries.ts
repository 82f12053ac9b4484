import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 追回 of payments: each a decision of its own about a payment that stays as it is. */
export class KeepRecoveries20261130072200 implements MigrationInterface {
  readonly name = 'KeepRecoveries20261130072200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table restitution_recoveries (
        recovery_id text primary key, restitution_id text not null, notice_id text not null, line_no integer not null, claim_id text not null,
        version integer not null, amount_fen bigint not null, recovered_fen bigint not null default 0, reason text not null, status text not null,
        decision_number text, "references" jsonb not null default '[]', proposed_at timestamptz not null, decided_at timestamptz
      );
      create index restitution_recoveries_of_matter on restitution_recoveries (restitution_id, proposed_at)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
