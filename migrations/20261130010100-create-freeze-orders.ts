import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a case is filed, freeze orders with their items, and what a stop that has ended waits for. */
export class CreateFreezeOrders20261130010100 implements MigrationInterface {
  readonly name = 'CreateFreezeOrders20261130010100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases add column filing_status text not null default 'reported', add column filing_number text,
        add column accepted_at timestamptz, add column filed_at timestamptz`);
    await runner.query(`
      create table freeze_orders (
        order_id text primary key, order_number text not null default '', case_id text not null, case_number text not null,
        filing_number text not null, bank_code text not null, bank_unit_id text not null, issuer_unit_id text not null,
        authority_unit_id text not null, level text not null, major boolean not null, status text not null,
        approval_id text not null, proposed_at timestamptz not null, proposed_by text not null, issued_at timestamptz,
        paper_number text, renewal_number text, release_number text, state jsonb not null, ended_at timestamptz
      );
      create index freeze_orders_of_case on freeze_orders (case_id, proposed_at);
      create index freeze_orders_of_bank on freeze_orders (bank_unit_id, issued_at) where ended_at is null;
      create table freeze_items (
        order_id text not null references freeze_orders (order_id), item_no integer not null, row_id uuid not null,
        account_key text not null, commitment text not null, kind text not null, asked_fen bigint not null, justified_fen bigint not null,
        status text not null, waiting text, frozen_fen bigint, frozen_at timestamptz, ends_at timestamptz, ended_at timestamptz,
        deadline_id text, queued_at timestamptz, queue_position integer, refusal_code text, operator text, bank_reference text,
        needed_until timestamptz, released_in_ms bigint, returned text[] not null default '{}', item jsonb not null,
        stop_order_id text, stop_item_no integer, primary key (order_id, item_no)
      );
      create index freeze_items_of_account on freeze_items (account_key);
      create index freeze_items_held on freeze_items (ends_at) where status = 'frozen';
      create index freeze_items_queued on freeze_items (account_key, queued_at) where status = 'queued'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
