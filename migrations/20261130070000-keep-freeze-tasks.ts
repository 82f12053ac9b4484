import type { MigrationInterface, QueryRunner } from 'typeorm';

/** FRZ-30: the task that an anti-fraud centre has handed to the local police, as the desks read it. */
export class KeepFreezeTasks20261130070000 implements MigrationInterface {
  readonly name = 'KeepFreezeTasks20261130070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cases add column freeze_task jsonb');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
