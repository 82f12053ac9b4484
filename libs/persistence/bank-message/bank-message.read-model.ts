import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import { visible } from '#persistence/visibility/visible';

export interface AskedItem {
  readonly area: 'stop-payment-order' | 'freeze-order' | 'query-order';
  readonly orderId: string;
  readonly orderNumber: string;
  readonly issuedAt: Date;
  readonly itemNo: number;
  /** What is waited for, in the word of its area. */
  readonly waiting: string;
  readonly round: number;
  readonly value: { readonly accountName?: string; readonly accountNumber?: string } | null;
  readonly amountFen: string | null;
  readonly transferredAt: Date | null;
  readonly filingNumber: string | null;
  readonly kind: string | null;
  readonly major: boolean | null;
  readonly scope: string | null;
  readonly withProceeds: boolean | null;
  readonly releasingFen: string | null;
  readonly endsAt: Date | null;
  readonly periodFrom: Date | null;
  readonly periodTo: Date | null;
}

export interface AskedPage {
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

const STOPS = `select 'stop-payment-order' as area, known.order_id, known.order_number, known.issued_at, item.item_no, item.waiting,
    greatest(1, item.stops) as round, item.row_id, item.amount_fen, item.transferred_at, null::text as filing_number, null::text as kind,
    null::boolean as major, null::jsonb as item, null::timestamptz as ends_at, null::timestamptz as period_from, null::timestamptz as period_to
  from stop_payment_items item join stop_payment_orders known on known.order_id = item.order_id
  where known.waiting > 0 and item.waiting is not null`;

/** A round of a freeze is its clock: what was asked for twice has two numbers. */
const FREEZES = `select 'freeze-order', known.order_id, known.order_number, known.issued_at, item.item_no, item.waiting,
    coalesce(substring(item.item ->> 'answerClock' from '[0-9]+$')::int, 1), item.row_id, item.asked_fen, null, known.filing_number,
    item.kind, known.major, item.item, item.ends_at, null, null
  from freeze_items item join freeze_orders known on known.order_id = item.order_id
  where known.status = 'issued' and item.waiting is not null`;

const QUERIES = `select 'query-order', known.order_id, known.order_number, known.issued_at, item.item_no,
    case item.status when 'ending' then 'watch-end' else known.kind end, 1, item.row_id, null, null, null, null, null, null, null,
    known.period_from, known.period_to
  from query_items item join query_orders known on known.order_id = item.order_id
  where known.status = 'issued' and item.status in ('waiting', 'ending')`;

/** What the police ask of banks, item by item, over all areas of the machine interface. */
export class BankMessageReadModel {
  /** What the bank's own system has to do, in the order in which it was asked for. */
  asked(manager: EntityManager, scope: Scope | undefined, { after, limit }: AskedPage): Promise<AskedItem[]> {
    const may = visible(`(asked.area || '/' || asked.order_id)`, scope, 5);
    return this.select(
      manager,
      `($1::timestamptz is null or (asked.issued_at, asked.order_id, asked.item_no) > ($1::timestamptz, $2, $3::int)) and ${may.sql}
       order by asked.issued_at, asked.order_id, asked.item_no limit $4`,
      [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1, ...may.values],
    );
  }

  /** What is waited for of one item, if anything. */
  async one(manager: EntityManager, orderId: string, itemNo: number): Promise<AskedItem | undefined> {
    const [row] = await this.select(manager, 'asked.order_id = $1 and asked.item_no = $2', [orderId, itemNo]);
    return row;
  }

  private select(manager: EntityManager, condition: string, values: readonly unknown[]): Promise<AskedItem[]> {
    return manager.query(
      `select asked.area, asked.order_id as "orderId", asked.order_number as "orderNumber", asked.issued_at as "issuedAt",
         asked.item_no as "itemNo", asked.waiting, asked.round, subject.value, asked.amount_fen as "amountFen",
         asked.transferred_at as "transferredAt", asked.filing_number as "filingNumber", asked.kind, asked.major,
         asked.item ->> 'scope' as scope, (asked.item -> 'withProceeds')::boolean as "withProceeds",
         asked.item ->> 'releasingFen' as "releasingFen", asked.ends_at as "endsAt", asked.period_from as "periodFrom",
         asked.period_to as "periodTo"
       from (${STOPS} union all ${FREEZES} union all ${QUERIES}) asked join subject_values subject on subject.subject_id = asked.row_id
       where ${condition}`,
      [...values],
    );
  }
}
