import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money on payment accounts: returned early by a county, or left to the judgment. */
export class KeepRoads20261130072100 implements MigrationInterface {
  readonly name = 'KeepRoads20261130072100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table restitution_plans add column early_return jsonb;
      alter table restitutions add column left_to_judgment jsonb not null default '[]'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
