import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 落实: what banks and operators have said of each entry, beside it. */
export class CarryOutPunishments20261201000000 implements MigrationInterface {
  readonly name = 'CarryOutPunishments20261201000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table punishment_entries add column carried_out jsonb not null default '[]'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
