import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 先续冻后返还: before when nobody can count on the payment of a submitted plan (RST-13-first). */
export class WaitForRenewal20261130087000 implements MigrationInterface {
  readonly name = 'WaitForRenewal20261130087000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table restitution_plans add column earliest_payment_at timestamptz');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
