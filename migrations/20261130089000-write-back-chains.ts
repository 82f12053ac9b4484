import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a chain of the procedure decided on the case: that it must be filed, that it is not prosecuted. */
export class WriteBackChains20261130089000 implements MigrationInterface {
  readonly name = 'WriteBackChains20261130089000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cases add column filing_required jsonb, add column prosecution jsonb');
    // Few cases have a level: a list of them does not walk through all.
    await runner.query('create index on cases (level, batch, opened_at desc) where level is not null');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
