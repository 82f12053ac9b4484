import type { EntityManager } from 'typeorm';
import { toWire } from '#contracts/shared/wire';
import type { Instant } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';
import { apply } from '#domain/stop-payment-order/apply';
import {
  itemsOf,
  type StopPaymentIssued,
  type StopPaymentOrderEvent,
} from '#domain/stop-payment-order/stop-payment-order';
import {
  itemsIn,
  storeItems,
  type Tally,
  tallyOf,
  type TouchedOrder,
  touchedOrder,
} from '#persistence/stop-payment-order/item.rows';

/** How an order stands in every list: what is waited for first, then what is held. */
export interface OrderHead {
  readonly state: 'waiting' | 'held' | 'ended';
  readonly ended: boolean;
}

/** Keeps the rows of an order in step with its record, in the transaction of the act: they are made by the fold itself. */
export class StopPaymentOrderRepository {
  /** What of the rows the act will change; nothing where it speaks of no item that is there already. */
  async before(
    manager: EntityManager,
    orderId: string,
    happened: StopPaymentOrderEvent,
  ): Promise<TouchedOrder | undefined> {
    const itemNos = happened.event === 'StopPaymentIssued' ? [] : itemsIn(happened);
    return itemNos.length > 0 ? touchedOrder(manager, orderId, itemNos) : undefined;
  }

  /** Sends the rows and says how the order stands after the act; nothing of that where the act does not change it. */
  project(
    manager: EntityManager,
    { orderId, entry }: { readonly orderId: string; readonly entry: Entry<StopPaymentOrderEvent> },
    touched: TouchedOrder | undefined,
  ): { readonly sent: readonly Promise<unknown>[]; readonly head?: OrderHead } {
    const { happened, at } = entry;
    if (happened.event === 'StopPaymentIssued') return { sent: this.issued(manager, happened, entry) };
    if (happened.event === 'StopPaymentTaken') return { sent: [this.taken(manager, orderId, happened.officerId, at)] };
    if (itemsIn(happened).length === 0) return { sent: [] };
    if (!touched) throw new Error(`There is no row of the order ${orderId}.`);
    const order = apply(touched.order, entry);
    const tally = tallyOf(order, touched.others);
    const { waiting, held } = tally;
    return {
      sent: [
        storeItems(manager, order, entry),
        this.count(manager, { ...{ orderId, at, tally }, answerClocks: order.answerClocks }),
      ],
      head: { state: waiting > 0 ? 'waiting' : held > 0 ? 'held' : 'ended', ended: waiting + held === 0 },
    };
  }

  private issued(
    manager: EntityManager,
    happened: StopPaymentIssued,
    entry: Entry<StopPaymentOrderEvent>,
  ): Promise<unknown>[] {
    const { at, by, numbers } = entry;
    const { orderId, items } = happened;
    const total = items.reduce((sum, { amountFen }) => sum + amountFen, 0n);
    const order = manager.query(
      `insert into stop_payment_orders (order_id, order_number, case_id, case_number, bank_code, bank_unit_id, issuer_unit_id,
         centre_unit_id, hop, issued_at, issued_by, items, waiting, held, amount_fen)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, 0, $13)`,
      [
        ...[orderId, numbers?.['orderNumber'] ?? '', happened.caseId, happened.caseNumber, happened.bankCode],
        ...[happened.bankUnitId, happened.issuerUnitId, happened.centreUnitId, happened.hop, at],
        ...[by?.officerId ?? '', items.length, total.toString()],
      ],
    );
    const rows = itemsOf(apply(undefined, entry)).map((item) => ({ ...item, item }));
    const stored = manager.query(
      `insert into stop_payment_items (order_id, item_no, row_id, account_key, commitment, amount_fen, transferred_at, waiting, item)
       select $1, row."itemNo", row."rowId", row."accountKey", row.commitment, row."amountFen", row."transferredAt", row.waiting, row.item
       from jsonb_to_recordset($2::jsonb) as row ("itemNo" int, "rowId" uuid, "accountKey" text, commitment text,
         "amountFen" bigint, "transferredAt" timestamptz, waiting text, item jsonb)`,
      [orderId, JSON.stringify(toWire(rows))],
    );
    return [order, stored];
  }

  private async taken(manager: EntityManager, orderId: string, officerId: string, at: Instant): Promise<void> {
    await manager.query('update stop_payment_orders set taken_by = $2, taken_at = $3 where order_id = $1', [
      orderId,
      officerId,
      at,
    ]);
  }

  private async count(
    manager: EntityManager,
    { orderId, at, tally, answerClocks }: { orderId: string; at: Instant; tally: Tally; answerClocks: number },
  ): Promise<void> {
    const { waiting, awaited, held, heldFen } = tally;
    await manager.query(
      `update stop_payment_orders set waiting = $3, held = $4, held_fen = $5, answer_clocks = $6,
         answered_at = case when $7 then coalesce(answered_at, $2) end,
         ended_at = case when $8 then coalesce(ended_at, $2) end
       where order_id = $1`,
      [orderId, at, waiting, held, heldFen.toString(), answerClocks, awaited === 0, waiting + held === 0],
    );
  }
}
