import type { EntityManager } from 'typeorm';
import type { AreaName } from '#contracts/matter/areas';

/** The rows that an area makes of its acts: how they are shown for comparison, and how they are unmade before they are made again. */
export interface AreaRows {
  /** Each query takes the id of the matter without its area. */
  readonly shown: readonly string[];
  readonly unmade: readonly string[];
}

/** The row of a matter that is folded whole. */
const folded = (area: string): AreaRows => ({
  shown: [`select to_jsonb(row) as row from folded_matters row where matter_id = '${area}/' || $1`],
  unmade: [`delete from folded_matters where matter_id = '${area}/' || $1`],
});

/** A publication's act asks for a simulation, and the rules and calendars in force hang on its row: it is not made again. */
type NotRebuilt = 'calendar-publication' | 'rule-revision';

/** A new area is a line here; `registers` and what a command refers to are stored before the act and are not made of it. */
const ROWS: Readonly<Record<Exclude<AreaName, NotRebuilt>, AreaRows>> = {
  'area-listing': folded('area-listing'),
  assistance: folded('assistance'),
  bulletin: folded('bulletin'),
  campaign: folded('campaign'),
  complaint: folded('complaint'),
  consultation: folded('consultation'),
  designation: folded('designation'),
  disposal: folded('disposal'),
  'double-inquiry': folded('double-inquiry'),
  escalation: folded('escalation'),
  evidence: folded('evidence'),
  listing: folded('listing'),
  look: folded('look'),
  meeting: folded('meeting'),
  procedure: folded('procedure'),
  referral: folded('referral'),
  reward: folded('reward'),
  talk: folded('talk'),
  'task-register': folded('task-register'),
  ticket: folded('ticket'),
  'bank-report': {
    shown: [
      'select to_jsonb(row) as row from bank_reports row where report_id = $1',
      'select to_jsonb(row) as row from bank_report_accounts row where report_id = $1 order by account_no',
    ],
    unmade: ['delete from bank_report_accounts where report_id = $1', 'delete from bank_reports where report_id = $1'],
  },
  'protective-stop': {
    shown: [
      'select to_jsonb(row) as row from protective_stops row where stop_id = $1',
      'select to_jsonb(row) as row from protective_stop_accounts row where stop_id = $1 order by account_no',
    ],
    unmade: [
      'delete from protective_stop_accounts where stop_id = $1',
      'delete from protective_stops where stop_id = $1',
    ],
  },
  recommendation: {
    shown: [
      'select to_jsonb(row) as row from recommendations row where recommendation_id = $1',
      'select to_jsonb(row) as row from recommendation_cases row where recommendation_id = $1 order by case_number',
    ],
    unmade: [
      'delete from recommendation_cases where recommendation_id = $1',
      'delete from recommendations where recommendation_id = $1',
    ],
  },
  restitution: {
    shown: [
      'select to_jsonb(row) as row from restitutions row where restitution_id = $1',
      'select to_jsonb(row) as row from restitution_claims row where restitution_id = $1 order by claim_id',
      'select to_jsonb(row) as row from restitution_traces row where restitution_id = $1 order by trace_id',
      'select to_jsonb(row) as row from restitution_plans row where restitution_id = $1 order by version',
      'select to_jsonb(row) as row from restitution_objections row where restitution_id = $1 order by objection_id',
      'select to_jsonb(row) as row from restitution_senders row where restitution_id = $1 order by sender_key',
      'select to_jsonb(row) as row from restitution_recoveries row where restitution_id = $1 order by recovery_id',
      'select to_jsonb(row) as row from restitution_remedies row where restitution_id = $1 order by remedy_id',
      'select to_jsonb(row) as row from restitution_notices row where restitution_id = $1 order by notice_id',
      `select to_jsonb(row) as row from restitution_payouts row join restitution_notices using (notice_id)
       where restitution_id = $1 order by notice_id, line_no`,
    ],
    // Shares and statements are stored before the act and stay.
    unmade: [
      'delete from restitution_payouts where notice_id in (select notice_id from restitution_notices where restitution_id = $1)',
      ...['recoveries', 'remedies', 'senders', 'notices', 'objections', 'plans', 'traces', 'claims'].map(
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
  'freeze-order': {
    shown: [
      'select to_jsonb(row) as row from freeze_orders row where order_id = $1',
      'select to_jsonb(row) as row from freeze_items row where order_id = $1 order by item_no',
    ],
    unmade: ['delete from freeze_items where order_id = $1', 'delete from freeze_orders where order_id = $1'],
  },
  'query-order': {
    shown: [
      'select to_jsonb(row) as row from query_orders row where order_id = $1',
      'select to_jsonb(row) as row from query_items row where order_id = $1 order by item_no',
    ],
    // What a bank has stated is stored before its act and stays.
    unmade: ['delete from query_items where order_id = $1', 'delete from query_orders where order_id = $1'],
  },
  population: {
    shown: [
      ...folded('population').shown,
      `select to_jsonb(row) as row from populations row where matter_id = 'population/' || $1 order by unit_id`,
    ],
    unmade: [`delete from populations where matter_id = 'population/' || $1`, ...folded('population').unmade],
  },
  'risk-tag': {
    shown: [
      ...folded('risk-tag').shown,
      'select to_jsonb(row) as row from risk_tag_accounts row where tag_id = $1 order by account_key',
    ],
    unmade: ['delete from risk_tag_accounts where tag_id = $1', ...folded('risk-tag').unmade],
  },
  'punishment-listing': {
    shown: [
      ...folded('punishment-listing').shown,
      `select to_jsonb(row) as row from punishment_entries row where matter_id = 'punishment-listing/' || $1 order by entry_no`,
    ],
    unmade: [
      `delete from punishment_entries where matter_id = 'punishment-listing/' || $1`,
      ...folded('punishment-listing').unmade,
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

/** What the record keeps of every matter, whatever its area. */
const HEAD = `select jsonb_build_object('title', title, 'state', state, 'case_id', case_id, 'ended', ended_at is not null,
  'number', number, 'hash', hash) as row from matter_heads where matter_id = $1`;
const ON_PAPER = 'select to_jsonb(row) as row from paper_answers row where matter_id = $1 order by number';

/** What the projections of an area write to, whatever has made them. */
export const tablesRebuilt = (): ReadonlySet<string> =>
  new Set(
    [...Object.values(ROWS).flatMap(({ unmade }) => unmade), HEAD, ON_PAPER].flatMap((sql) =>
      [...sql.matchAll(/(?:from|update) ([a-z_]+)/g)].map(([, table = '']) => table),
    ),
  );

export const rebuiltAreas = (): readonly string[] => Object.keys(ROWS);

export function rowsOf(area: string): AreaRows {
  const rows = (ROWS as Readonly<Record<string, AreaRows>>)[area];
  if (!rows) throw new Error(`The rows of "${area}" cannot be rebuilt; those of ${rebuiltAreas().join(', ')} can.`);
  return rows;
}

/** All rows of a matter as text, in an order that never changes. */
export async function pictureOf(
  manager: EntityManager,
  { matterId, id, rows }: { readonly matterId: string; readonly id: string; readonly rows: AreaRows },
): Promise<string[]> {
  const lines: string[] = [];
  const asked = [
    ...rows.shown.map((one) => [one, id] as const),
    ...[HEAD, ON_PAPER].map((one) => [one, matterId] as const),
  ];
  for (const [sql, value] of asked) {
    const found: { row: unknown }[] = await manager.query(sql, [value]);
    lines.push(...found.map(({ row }) => JSON.stringify(row)));
  }
  return lines;
}
