import type { EntityManager } from 'typeorm';
import { FAST_KINDS, type TagKind } from '#domain/risk-tag/risk-tag';

export interface TagOnRow {
  readonly tagId: string;
  readonly kind: TagKind;
  readonly rowId: string;
  readonly itemNo: number | null;
  readonly until: Date | null;
}

/** Where the accounts of a matter stand, by its area; the rows of a case have no number of their own. */
const ROWS: Readonly<Record<string, string>> = {
  'stop-payment-order': 'select row_id, item_no, account_key from stop_payment_items where order_id = $1',
  'freeze-order': 'select row_id, item_no, account_key from freeze_items where order_id = $1',
  'query-order': 'select row_id, item_no, account_key from query_items where order_id = $1',
  case: `select row_id, null::int as item_no, account_key from case_accounts where case_id = $1 and status <> 'discarded'`,
};

/** What the desks read of tags: on which rows of a matter one stands, and whether an approval is on the fast path. */
export class RiskTagReadModel {
  async onRowsOf(manager: EntityManager, matterId: string): Promise<TagOnRow[]> {
    const [area = '', id] = matterId.split('/');
    const rows = ROWS[area];
    if (!rows) return [];
    return manager.query(
      `select tag.tag_id as "tagId", tag.kind, known.row_id as "rowId", known.item_no as "itemNo", clock.due_at as until
       from (${rows}) known join risk_tag_accounts tag on tag.account_key = known.account_key and tag.standing
       left join deadlines clock on clock.matter_id = 'risk-tag/' || tag.tag_id and clock.deadline_id = 'TAG-01'
       order by tag.kind, tag.tag_id, known.item_no, known.row_id limit 1000`,
      [id],
    );
  }

  async isFast(manager: EntityManager, accountKeys: readonly string[]): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      'select 1 from risk_tag_accounts where account_key = any($1) and kind = any($2) and standing limit 1',
      [accountKeys, FAST_KINDS],
    );
    return rows.length > 0;
  }

  async isFastFreeze(manager: EntityManager, orderId: string, itemNos: readonly number[]): Promise<boolean> {
    const rows: { accountKey: string }[] = await manager.query(
      'select account_key as "accountKey" from freeze_items where order_id = $1 and item_no = any($2)',
      [orderId, itemNos],
    );
    return this.isFast(
      manager,
      rows.map(({ accountKey }) => accountKey),
    );
  }
}
