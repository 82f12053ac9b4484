import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is punished finds the own decision by the number of its notice. */
export class FindPunishments20261130088000 implements MigrationInterface {
  readonly name = 'FindPunishments20261130088000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index punishment_entries_number on punishment_entries (number)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
