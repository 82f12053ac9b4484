import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The level of a case and the batch under which it was given out. */
export class GradeCases20261130082100 implements MigrationInterface {
  readonly name = 'GradeCases20261130082100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table cases add column level text check (level in ('national', 'ministry', 'province', 'city')), add column batch int`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
