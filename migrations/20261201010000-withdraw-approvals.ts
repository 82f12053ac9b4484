import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asked for an approval may take it back before it is decided. */
export class WithdrawApprovals20261201010000 implements MigrationInterface {
  readonly name = 'WithdrawApprovals20261201010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table approvals drop constraint approvals_decision_check,
        add constraint approvals_decision_check check (decision in ('approved', 'refused', 'withdrawn'))`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
