import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Query orders, their items, and the statements that banks answer with. */
export class CreateQueryOrders20261130020100 implements MigrationInterface {
  readonly name = 'CreateQueryOrders20261130020100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table query_orders (
        order_id text primary key, order_number text not null default '', case_id text not null, case_number text not null,
        kind text not null, period_from timestamptz, period_to timestamptz, bank_code text not null, bank_unit_id text not null,
        issuer_unit_id text not null, status text not null, proposed_at timestamptz not null, proposed_by text not null,
        issued_at timestamptz, approval_id text not null, paper_number text, taken_by text, taken_at timestamptz, ended_at timestamptz
      );
      create index query_orders_of_case on query_orders (case_id, proposed_at);
      create index query_orders_of_bank on query_orders (bank_unit_id, issued_at) where ended_at is null;
      create table query_items (
        order_id text not null references query_orders (order_id), item_no integer not null, row_id uuid not null, account_key text not null,
        commitment text not null, status text not null, refusal_code text, answer_id uuid, statement_id text, returned text[] not null default '{}',
        answered_at timestamptz, primary key (order_id, item_no)
      );
      create index query_items_of_account on query_items (account_key)`);
    await runner.query(`
      create table query_statements (
        statement_id text primary key, order_id text not null, item_no integer not null, bank_unit_id text not null, digest text not null,
        file_hash text, rows integer not null, opening_fen bigint not null, closing_fen bigint not null, in_fen bigint not null,
        out_fen bigint not null, stored_at timestamptz not null default clock_timestamp(), stands_since timestamptz
      );
      create table query_statement_lines (
        statement_id text not null references query_statements (statement_id) on delete cascade, line integer not null,
        bank_reference text not null, at timestamptz not null, direction text not null check (direction in ('in', 'out')),
        amount_fen bigint not null, counterpart_number text, counterpart_name text, summary text,
        primary key (statement_id, line)
      )`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
