import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 复查 and 申诉 of victims against a return. */
export class KeepRemedies20261130072000 implements MigrationInterface {
  readonly name = 'KeepRemedies20261130072000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table restitution_remedies (
        remedy_id text primary key, restitution_id text not null, claim_id text not null, kind text not null, channel text not null,
        subject_id uuid not null, status text not null, raised_at timestamptz not null, decided_at timestamptz, reason text
      );
      create index restitution_remedies_of_matter on restitution_remedies (restitution_id, raised_at);
      create index restitution_remedies_of_claim on restitution_remedies (claim_id)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
