import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Approvals that are asked for, given and refused: one inbox for all areas. */
export class CreateApprovals20261130010000 implements MigrationInterface {
  readonly name = 'CreateApprovals20261130010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table approvals (
        approval_id text primary key, matter_id text not null, asked_by integer not null, kind text not null, title text not null,
        proposer_unit_id text not null, proposer_id text not null, approver_unit_id text not null, level text not null,
        asked_at timestamptz not null, settled_by integer, decision text check (decision in ('approved', 'refused')), reason text,
        paper jsonb, decided_unit_id text, decided_id text, decided_at timestamptz
      );
      create index approvals_to_decide on approvals (approver_unit_id, asked_at) where decision is null;
      create index approvals_of_approver on approvals (approver_unit_id, asked_at);
      create index approvals_of_proposer on approvals (proposer_unit_id, asked_at)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
