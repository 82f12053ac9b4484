import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The row of an item carries the item as its record folds it, so that rows and record are made by one function. */
export class KeepFoldedItems20261121000700 implements MigrationInterface {
  readonly name = 'KeepFoldedItems20261121000700';

  async up(runner: QueryRunner): Promise<void> {
    // Rows of an older build get theirs by `heli project --rebuild stop-payment-order`.
    await runner.query('alter table stop_payment_items add column item jsonb');
    await runner.query('alter table stop_payment_orders add column answer_clocks integer not null default 1');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
