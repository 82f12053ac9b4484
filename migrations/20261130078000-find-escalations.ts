import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every act that closes a deadline asks whether an escalation waits for it: by its matter, and not through all that was ever owed. */
export class FindEscalations20261130078000 implements MigrationInterface {
  readonly name = 'FindEscalations20261130078000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index owed_commands_reaching on owed_commands (matter_id) where update_name = 'reachRung'`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
