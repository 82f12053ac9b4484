import type { EntityManager } from 'typeorm';
import { fromWire, toWire, type Wire } from '#contracts/shared/wire';
import type { Instant } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';
import type { Item, StopPaymentOrder, StopPaymentOrderEvent } from '#domain/stop-payment-order/stop-payment-order';

const HELD: readonly Item['hold']['status'][] = ['stopped', 'reported', 'freeze-unanswered'];

/** How many items wait for the bank, for an answer to a stop, and are held; and what is held. */
export interface Tally {
  readonly waiting: number;
  readonly awaited: number;
  readonly held: number;
  readonly heldFen: bigint;
}

/** The part of an order that an act touches, as the rows keep it, and how its other items stand. */
export interface TouchedOrder {
  readonly order: StopPaymentOrder;
  readonly others: Tally;
}

export async function touchedOrder(
  manager: EntityManager,
  orderId: string,
  itemNos: readonly number[],
): Promise<TouchedOrder | undefined> {
  const [row]: OrderRow[] = await manager.query(
    `select order_id as "orderId", order_number as "orderNumber", case_id as "caseId", bank_code as "bankCode",
       bank_unit_id as "bankUnitId", issuer_unit_id as "issuerUnitId", hop, issued_at as "issuedAt", answer_clocks as "answerClocks",
       items.touched, items.others
     from stop_payment_orders, lateral (
       select coalesce(jsonb_agg(item) filter (where item_no = any($2)), '[]') as touched, jsonb_build_object(
           'waiting', count(*) filter (where item_no <> all($2) and waiting is not null),
           'awaited', count(*) filter (where item_no <> all($2) and waiting <> 'lift'),
           'held', count(*) filter (where item_no <> all($2) and status = any($3)),
           'heldFen', coalesce(sum(stopped_fen) filter (where item_no <> all($2) and status = 'stopped'), 0)::text) as others
       from stop_payment_items items where items.order_id = stop_payment_orders.order_id) items
     where order_id = $1`,
    [orderId, itemNos, HELD],
  );
  if (!row) return undefined;
  const { touched, others, ...order } = row;
  const items = touched.map((item) => {
    if (!item) throw new Error(`The items of the order ${orderId} are older than this build: rebuild its rows.`);
    return fromWire<Item>(item);
  });
  return {
    order: {
      ...order,
      issuedAt: order.issuedAt.toISOString() as Instant,
      items: Object.fromEntries(items.map((item) => [item.itemNo, item])),
    },
    others: { ...others, heldFen: BigInt(others.heldFen) },
  };
}

type OrderRow = Omit<StopPaymentOrder, 'items' | 'issuedAt'> & {
  readonly issuedAt: Date;
  readonly touched: readonly (Wire<Item> | null)[];
  readonly others: Omit<Tally, 'heldFen'> & { readonly heldFen: string };
};

/** The whole order as it stands: its touched items beside the others. */
export function tallyOf({ items }: StopPaymentOrder, others: Tally): Tally {
  return Object.values(items).reduce<Tally>(
    ({ waiting, awaited, held, heldFen }, item) => ({
      waiting: waiting + (item.waiting ? 1 : 0),
      awaited: awaited + (item.waiting && item.waiting !== 'lift' ? 1 : 0),
      held: held + (HELD.includes(item.hold.status) ? 1 : 0),
      heldFen: heldFen + (item.hold.status === 'stopped' ? item.hold.stoppedFen : 0n),
    }),
    others,
  );
}

/** Which items an act speaks of; what happens in every matter alike, a reminder say, speaks of none. */
export function itemsIn(happened: StopPaymentOrderEvent): number[] {
  switch (happened.event) {
    case 'StopPaymentAnswered':
    case 'StopPaymentAnswerCorrected':
      return [...happened.stands, ...happened.reported, ...happened.returned].map(({ itemNo }) => itemNo);
    case 'StopPaymentLifted':
    case 'StopPaymentLapsed':
      return happened.items.map(({ itemNo }) => itemNo);
    case 'StopPaymentIssued':
      return happened.items.map(({ itemNo }) => itemNo);
    case 'SecondStopOrdered':
    case 'StopPaymentItemsWithdrawn':
    case 'StopPaymentLiftOrdered':
    case 'FreezeDelivered':
    case 'FreezeAnswerNoted':
      return [...happened.itemNos];
    default:
      return [];
  }
}

/** What the act says of an item beyond the item itself. `undefined` leaves the column as it is. */
interface Remarks {
  readonly answered?: true;
  readonly code?: string;
  readonly faults?: readonly string[];
  readonly settledAt?: Instant;
}

function remarksOf({ happened, at }: Entry<StopPaymentOrderEvent>, { itemNo, waiting }: Item): Remarks {
  if (happened.event === 'StopPaymentLapsed' || happened.event === 'StopPaymentLifted') return { settledAt: at };
  if (happened.event !== 'StopPaymentAnswered' && happened.event !== 'StopPaymentAnswerCorrected') return {};
  const stands = happened.stands.find((one) => one.itemNo === itemNo);
  if (stands) return { answered: true, settledAt: at, ...(stands.result === 'refused' && { code: stands.code }) };
  const returned = happened.returned.find((one) => one.itemNo === itemNo);
  return returned && waiting ? { faults: returned.faults } : {};
}

function rowOf(entry: Entry<StopPaymentOrderEvent>, item: Item, endsAt: ReadonlyMap<string, Instant>): object {
  const { itemNo, hold, waiting, stops } = item;
  const deadlineId = 'deadlineId' in hold ? hold.deadlineId : undefined;
  const kept = hold.status === 'reported' ? hold.kept : undefined;
  return {
    ...{ itemNo, waiting, stops, item, kept, deadlineId },
    status: hold.status === 'none' ? 'ordered' : hold.status,
    ...('round' in hold && { round: hold.round }),
    ...(hold.status === 'stopped' && hold),
    ...(deadlineId && { endsAt: endsAt.get(deadlineId) }),
    ...remarksOf(entry, item),
  };
}

/** One statement for all items of an act: five hundred cost little more than one. */
export async function storeItems(
  manager: EntityManager,
  { orderId, items }: StopPaymentOrder,
  entry: Entry<StopPaymentOrderEvent>,
): Promise<void> {
  const endsAt = new Map((entry.deadlines ?? []).map(({ deadlineId, dueAt }) => [deadlineId, dueAt]));
  const rows = Object.values(items).map((item) => rowOf(entry, item, endsAt));
  await manager.query(
    `update stop_payment_items held set item = row.item, status = row.status, waiting = row.waiting, stops = row.stops,
       round = coalesce(row.round, held.round), stopped_fen = coalesce(row."stoppedFen", held.stopped_fen),
       balance_fen = coalesce(row."balanceFen", held.balance_fen), stopped_at = coalesce(row."stoppedAt", held.stopped_at),
       ends_at = coalesce(row."endsAt", held.ends_at), deadline_id = coalesce(row."deadlineId", held.deadline_id),
       operator = coalesce(row.operator, held.operator), bank_reference = coalesce(row."bankReference", held.bank_reference),
       refusal_code = case when row.answered then row.code else held.refusal_code end,
       reported = case when row.answered then null else coalesce(row.kept, held.reported) end,
       returned = case when row.answered then '{}' else coalesce(row.faults, held.returned) end,
       settled_at = coalesce(row."settledAt", held.settled_at)
     from jsonb_to_recordset($2::jsonb) as row ("itemNo" int, item jsonb, status text, waiting text, stops int, round int,
       "stoppedFen" bigint, "balanceFen" bigint, "stoppedAt" timestamptz, "endsAt" timestamptz, "deadlineId" text, operator text,
       "bankReference" text, answered boolean, code text, kept jsonb, faults text[], "settledAt" timestamptz)
     where held.order_id = $1 and held.item_no = row."itemNo"`,
    [orderId, JSON.stringify(toWire(rows))],
  );
}
