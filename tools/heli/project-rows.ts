import type { EntityManager } from 'typeorm';

/** The rows that an area makes of its acts: how they are shown for comparison, and how they are unmade before they are made again. */
export interface AreaRows {
  /** Each query takes the id of the matter without its area. */
  readonly shown: readonly string[];
  readonly unmade: readonly string[];
}

/** A new area is a line here; `registers` and what a command refers to are stored before the act and are not made of it. */
const ROWS: Readonly<Record<string, AreaRows>> = {
  restitution: {
    shown: [
      'select to_jsonb(row) as row from restitutions row where restitution_id = $1',
      'select to_jsonb(row) as row from restitution_claims row where restitution_id = $1 order by claim_id',
      'select to_jsonb(row) as row from restitution_traces row where restitution_id = $1 order by trace_id',
      'select to_jsonb(row) as row from restitution_plans row where restitution_id = $1 order by version',
      'select to_jsonb(row) as row from restitution_objections row where restitution_id = $1 order by objection_id',
      'select to_jsonb(row) as row from restitution_senders row where restitution_id = $1 order by sender_key',
      'select to_jsonb(row) as row from restitution_notices row where restitution_id = $1 order by notice_id',
      `select to_jsonb(row) as row from restitution_payouts row join restitution_notices using (notice_id)
       where restitution_id = $1 order by notice_id, line_no`,
    ],
    // Shares and statements are stored before the act and stay.
    unmade: [
      'delete from restitution_payouts where notice_id in (select notice_id from restitution_notices where restitution_id = $1)',
      ...['senders', 'notices', 'objections', 'plans', 'traces', 'claims'].map(
        (rows) => `delete from restitution_${rows} where restitution_id = $1`,
      ),
      'delete from restitutions where restitution_id = $1',
    ],
  },
  'stop-payment-order': {
    shown: [
      'select to_jsonb(row) as row from stop_payment_orders row where order_id = $1',
      'select to_jsonb(row) as row from stop_payment_items row where order_id = $1 order by item_no',
    ],
    unmade: [
      'delete from stop_payment_items where order_id = $1',
      'delete from stop_payment_orders where order_id = $1',
    ],
  },
  case: {
    shown: [
      'select to_jsonb(row) as row from cases row where case_id = $1',
      `select to_jsonb(row) - 'changed_at' as row from case_accounts row where case_id = $1 order by row_id`,
    ],
    unmade: [
      'delete from cases where case_id = $1',
      // Uploaded rows stay. Those that acts have named wait as discarded, because two rows of one transfer must never both be ready.
      `update case_accounts set status = 'discarded', listed_by = null, hop = 1, draft_id = null, parent_order_id = null, order_id = null
       where case_id = $1 and listed_by is not null`,
    ],
  },
};

const HEAD = `select jsonb_build_object('title', title, 'state', state, 'case_id', case_id, 'ended', ended_at is not null,
  'number', number, 'hash', hash) as row from matter_heads where matter_id = $1`;

export const rebuiltAreas = (): readonly string[] => Object.keys(ROWS);

export function rowsOf(area: string): AreaRows {
  const rows = ROWS[area];
  if (!rows) throw new Error(`The rows of "${area}" cannot be rebuilt; those of ${rebuiltAreas().join(', ')} can.`);
  return rows;
}

/** All rows of a matter as text, in an order that never changes. */
export async function pictureOf(
  manager: EntityManager,
  { matterId, id, rows }: { readonly matterId: string; readonly id: string; readonly rows: AreaRows },
): Promise<string[]> {
  const lines: string[] = [];
  for (const [sql, value] of [...rows.shown.map((one) => [one, id] as const), [HEAD, matterId] as const]) {
    const found: { row: unknown }[] = await manager.query(sql, [value]);
    lines.push(...found.map(({ row }) => JSON.stringify(row)));
  }
  return lines;
}
