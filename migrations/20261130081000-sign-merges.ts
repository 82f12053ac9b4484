import type { MigrationInterface, QueryRunner } from 'typeorm';

/** CRD-27: what was alive in a case when it was merged, and who has signed for it. */
export class SignMerges20261130081000 implements MigrationInterface {
  readonly name = 'SignMerges20261130081000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cases add column merge_manifest jsonb');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
