import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, their account lists, and stop-payment orders: the rows that the desks read. */
export class CreateCases20261121000200 implements MigrationInterface {
  readonly name = 'CreateCases20261121000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases (
        case_id text primary key, case_number text not null unique, handler_unit_id text not null, centre_unit_id text not null,
        division_code text not null, channel text not null, reported_at timestamptz not null, loss_fen bigint not null,
        victim_id uuid not null, facts_id uuid not null, access_code_id uuid not null, opened_at timestamptz not null
      );
      create index cases_of_unit on cases (handler_unit_id, opened_at desc)`);
    await runner.query(`
      create table account_lists (
        list_id text primary key, case_id text not null, name text not null, file_hash text, rows integer not null,
        notes jsonb not null default '[]', uploaded_by text not null, uploaded_at timestamptz not null
      );
      create table case_accounts (
        row_id uuid primary key, case_id text not null, list_id text not null, file_row integer, hop integer not null default 1,
        parent_order_id text, draft_id text, order_id text,
        status text not null check (status in ('faulty', 'ready', 'ordered', 'already-ordered', 'discarded')),
        bank_code text, bank_unit_id text, account_key text, transfer_key text, amount_fen bigint, transferred_at timestamptz,
        commitment text not null, problems jsonb not null default '[]', warnings jsonb not null default '[]',
        listed_by integer, changed_at timestamptz not null default clock_timestamp()
      );
      create index case_accounts_of_case on case_accounts (case_id, status, hop, bank_code);
      create index case_accounts_of_list on case_accounts (list_id, file_row);
      create index case_accounts_of_draft on case_accounts (draft_id) where draft_id is not null;
      create unique index case_accounts_same_transfer on case_accounts (case_id, transfer_key) where transfer_key is not null and status <> 'discarded'`);
    await runner.query(`
      create table stop_payment_orders (
        order_id text primary key, order_number text not null, case_id text not null, case_number text not null,
        bank_code text not null, bank_unit_id text not null, issuer_unit_id text not null, centre_unit_id text not null,
        hop integer not null, issued_at timestamptz not null, issued_by text not null, items integer not null, waiting integer not null,
        held integer not null, held_fen bigint not null default 0, amount_fen bigint not null, taken_by text, taken_at timestamptz,
        answered_at timestamptz, ended_at timestamptz
      );
      create index stop_payment_orders_of_bank on stop_payment_orders (bank_unit_id, issued_at) where waiting > 0;
      create index stop_payment_orders_of_case on stop_payment_orders (case_id);
      create table stop_payment_items (
        order_id text not null references stop_payment_orders (order_id), item_no integer not null, row_id uuid not null, account_key text not null,
        commitment text not null, amount_fen bigint not null, transferred_at timestamptz not null, status text not null default 'ordered',
        waiting text, stops integer not null default 1, round integer, stopped_fen bigint, balance_fen bigint, stopped_at timestamptz,
        ends_at timestamptz, deadline_id text, operator text, bank_reference text, refusal_code text, reported jsonb,
        returned text[] not null default '{}', settled_at timestamptz,
        primary key (order_id, item_no)
      );
      create index stop_payment_items_of_account on stop_payment_items (account_key);
      create index stop_payment_items_held on stop_payment_items (ends_at) where status in ('stopped', 'reported')`);
    await runner.query(`
      create table request_outcomes (
        unit_id text not null, key text not null, digest text not null, outcome jsonb not null,
        settled_at timestamptz not null default clock_timestamp(), primary key (unit_id, key))`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
