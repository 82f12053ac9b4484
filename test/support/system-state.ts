import type { DataSource } from 'typeorm';

/** What an act may change, and what makes two states the same. Delivery marks and wake-up marks are no part of it. */
const STATE: Readonly<Record<string, string>> = {
  acts: 'matter_id, number, hash',
  matter_heads: 'matter_id, number, hash, state, ended_at',
  matter_parties: 'matter_id, unit_id, role, until',
  claims: 'key, matter_id, number',
  facts: 'key, version',
  number_registers: 'unit_id, kind, period, next',
  drawn_numbers: 'unit_id, kind, period, number, matter_id',
  deadlines: 'matter_id, deadline_id, due_at, status',
  rung_firings: 'matter_id, deadline_id, rung_id',
  owed_commands: 'owed_id, matter_id, update_name',
  notices: 'notice_id, channel, address, subject, body',
  cases: 'case_id, case_number',
  account_lists: 'list_id',
  case_accounts: 'row_id, status, account_key, amount_fen',
  stop_payment_orders: 'order_id, waiting, held, taken_by, ended_at',
  stop_payment_items: 'order_id, item_no, status, waiting, stops, returned, ends_at',
};

/** One line for each table: what stands there now, in a word. */
export async function stateOf(database: DataSource): Promise<Record<string, string>> {
  const state: Record<string, string> = {};
  for (const [table, columns] of Object.entries(STATE)) {
    const [row]: { digest: string }[] = await database.query(
      `select count(*) || ' ' || coalesce(md5(string_agg(line, E'\\n' order by line)), '-') as digest
       from (select (row(${columns}))::text as line from ${table}) lines`,
    );
    state[table] = row?.digest ?? '';
  }
  return state;
}
