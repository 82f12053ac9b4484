import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import { NO_RANK, tagRank } from '#persistence/risk-tag/tag-rank';
import { visible } from '#persistence/visibility/visible';
import { CASE_WITH_PARTS } from '#persistence/case/case-with-parts';

export interface OrderStanding {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly caseId: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
  readonly hop: number;
}

export interface OrderLine {
  /** 0 where a tag puts it first in a queue; only where it was read from one. */
  readonly rank?: number;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly bankCode: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
  readonly hop: number;
  readonly issuedAt: Date;
  readonly issuedBy: string;
  readonly items: number;
  readonly waiting: number;
  readonly held: number;
  readonly amountFen: string;
  readonly heldFen: string;
  readonly takenBy: string | null;
  readonly takenAt: Date | null;
  readonly endedAt: Date | null;
  readonly nextEndsAt: Date | null;
  readonly answerBy: Date | null;
}

export interface ItemLine {
  readonly itemNo: number;
  readonly rowId: string;
  readonly value: { readonly accountName?: string; readonly accountNumber?: string; readonly bankGiven?: string };
  readonly amountFen: string;
  readonly transferredAt: Date;
  readonly status: string;
  readonly waiting: string | null;
  readonly stops: number;
  readonly round: number | null;
  readonly stoppedFen: string | null;
  readonly balanceFen: string | null;
  readonly stoppedAt: Date | null;
  readonly endsAt: Date | null;
  readonly deadlineId: string | null;
  readonly operator: string | null;
  readonly bankReference: string | null;
  readonly refusalCode: string | null;
  readonly reported: unknown;
  readonly returned: readonly string[];
}

export interface LiveStop extends ItemLine {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly bankCode: string;
}

export interface IssuedOrder {
  readonly orderId: string;
  readonly bankCode: string;
  readonly bankUnitId: string;
  readonly rowIds: readonly string[];
}

/** What of an order is still alive: what the bank holds and is not lifting, and what it has been asked and has not answered. */
export interface LiveStopOrder {
  readonly orderId: string;
  readonly held: readonly number[];
  readonly asked: readonly number[];
}

export interface OrderPage {
  readonly caseId?: string | undefined;
  readonly state?: 'waiting' | 'held' | 'ended' | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

const ORDER = `known.order_id as "orderId", known.order_number as "orderNumber", known.case_id as "caseId", known.case_number as "caseNumber",
  known.bank_code as "bankCode", known.bank_unit_id as "bankUnitId", known.issuer_unit_id as "issuerUnitId", known.hop, known.issued_at as "issuedAt",
  known.issued_by as "issuedBy", known.items, known.waiting, known.held, known.amount_fen as "amountFen", known.held_fen as "heldFen",
  known.taken_by as "takenBy", known.taken_at as "takenAt", known.ended_at as "endedAt",
  (select min(ends_at) from stop_payment_items where stop_payment_items.order_id = known.order_id and status in ('stopped', 'reported')) as "nextEndsAt",
  (select min(due_at) from deadlines where matter_id = 'stop-payment-order/' || known.order_id and rule_id = 'FRZ-03' and status in ('open', 'overdue')) as "answerBy"`;
const ITEM = `item.item_no as "itemNo", item.row_id as "rowId", subject.value, item.amount_fen as "amountFen", item.transferred_at as "transferredAt",
  item.status, item.waiting, item.stops, item.round, item.stopped_fen as "stoppedFen", item.balance_fen as "balanceFen", item.stopped_at as "stoppedAt",
  item.ends_at as "endsAt", item.deadline_id as "deadlineId", item.operator, item.bank_reference as "bankReference", item.refusal_code as "refusalCode",
  item.reported, item.returned`;
const RANK = tagRank('stop_payment_items');

const STATES = {
  waiting: 'known.waiting > 0',
  held: 'known.held > 0',
  ended: 'known.waiting = 0 and known.held = 0',
} as const;

/** What the desks and the relay read of orders. */
export class StopPaymentOrderReadModel {
  async standingOf(manager: EntityManager, orderId: string): Promise<OrderStanding> {
    const [row]: OrderStanding[] = await manager.query(
      `select order_id as "orderId", order_number as "orderNumber", case_id as "caseId", bank_unit_id as "bankUnitId",
         issuer_unit_id as "issuerUnitId", hop from stop_payment_orders where order_id = $1`,
      [orderId],
    );
    if (!row) throw new Error(`There is no row of the order ${orderId}.`);
    return row;
  }

  /** What is waited for first, the oldest on top; then what is held, by what ends first. */
  page(
    manager: EntityManager,
    scope: Scope | undefined,
    { caseId, state, after, limit }: OrderPage,
  ): Promise<OrderLine[]> {
    const may = visible(`('stop-payment-order/' || known.order_id)`, scope, 6);
    const rank = state === 'waiting' ? RANK : NO_RANK;
    return manager.query(
      `select ${ORDER}, ${rank} as rank from stop_payment_orders known
       where ($1::text is null or known.case_id = $1) and ${state ? STATES[state] : 'true'}
         and ($2::timestamptz is null or (${rank}, known.issued_at, known.order_id) > ($5::int, $2::timestamptz, $3)) and ${may.sql}
       order by ${rank}, known.issued_at, known.order_id limit $4`,
      [caseId ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1, after?.[0] ?? null, ...may.values],
    );
  }

  async one(manager: EntityManager, orderId: string): Promise<OrderLine | undefined> {
    const [row]: OrderLine[] = await manager.query(
      `select ${ORDER} from stop_payment_orders known where known.order_id = $1`,
      [orderId],
    );
    return row;
  }

  /** The orders of a case that were issued by commands whose id begins so, with the rows that they name. */
  issuedBy(manager: EntityManager, caseId: string, commandPrefix: string): Promise<IssuedOrder[]> {
    return manager.query(
      `select known.order_id as "orderId", known.bank_code as "bankCode", known.bank_unit_id as "bankUnitId",
         (select array_agg(row_id::text) from stop_payment_items item where item.order_id = known.order_id) as "rowIds"
       from stop_payment_orders known join acts on acts.matter_id = 'stop-payment-order/' || known.order_id and acts.number = 1
       where known.case_id = $1 and starts_with(acts.command_id, $2) order by known.issued_at, known.order_id`,
      [caseId, commandPrefix],
    );
  }

  items(manager: EntityManager, orderId: string): Promise<ItemLine[]> {
    return manager.query(
      `select ${ITEM} from stop_payment_items item join subject_values subject on subject.subject_id = item.row_id
       where item.order_id = $1 order by item.item_no`,
      [orderId],
    );
  }

  /** Every live stop of an area by the time that is left. */
  liveStops(
    manager: EntityManager,
    scope: Scope | undefined,
    { after, limit }: Pick<OrderPage, 'after' | 'limit'>,
  ): Promise<LiveStop[]> {
    const may = visible(`('stop-payment-order/' || item.order_id)`, scope, 5);
    return manager.query(
      `select ${ITEM}, known.order_id as "orderId", known.order_number as "orderNumber", known.case_id as "caseId", known.case_number as "caseNumber",
         known.bank_code as "bankCode"
       from stop_payment_items item join stop_payment_orders known on known.order_id = item.order_id
       join subject_values subject on subject.subject_id = item.row_id
       where item.status in ('stopped', 'reported') and ($1::timestamptz is null or (item.ends_at, item.order_id, item.item_no) > ($1::timestamptz, $2, $3::int)) and ${may.sql}
       order by item.ends_at, item.order_id, item.item_no limit $4`,
      [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1, ...may.values],
    );
  }

  /** The live stops of a case, order by order. */
  liveOf(manager: EntityManager, caseId: string): Promise<LiveStopOrder[]> {
    return manager.query(
      `select item.order_id as "orderId",
         coalesce(array_agg(item.item_no order by item.item_no) filter (where item.status in ('stopped', 'reported')), '{}') as held,
         coalesce(array_agg(item.item_no order by item.item_no) filter (where item.status not in ('stopped', 'reported')), '{}') as asked
       from stop_payment_items item join stop_payment_orders known on known.order_id = item.order_id
       where known.case_id in ${CASE_WITH_PARTS} and item.waiting is distinct from 'lift' and (item.status in ('stopped', 'reported') or item.waiting is not null)
       group by item.order_id order by item.order_id`,
      [caseId],
    );
  }
}
