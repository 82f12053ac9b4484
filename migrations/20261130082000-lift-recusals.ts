import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A recusal may be lifted by a chief; what was recused stays in the record. */
export class LiftRecusals20261130082000 implements MigrationInterface {
  readonly name = 'LiftRecusals20261130082000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table recusals add column lifted_at timestamptz');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
