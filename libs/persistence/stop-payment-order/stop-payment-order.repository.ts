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
import { itemsIn, loadOrder, storeItems } from '#persistence/stop-payment-order/item.rows';

/** Keeps the rows of an order in step with its record, in the transaction of the act: they are made by the fold itself. */
export class StopPaymentOrderRepository {
  async project(manager: EntityManager, orderId: string, entry: Entry<StopPaymentOrderEvent>): Promise<void> {
    const { happened, at } = entry;
    if (happened.event === 'StopPaymentIssued') return this.issued(manager, happened, entry);
    if (happened.event === 'StopPaymentTaken') return this.taken(manager, orderId, happened.officerId, at);
    const itemNos = itemsIn(entry);
    if (itemNos.length === 0) return;
    const before = await loadOrder(manager, orderId, itemNos);
    const order = apply(before, entry);
    await storeItems(manager, order, entry);
    await this.count(manager, { orderId, at, answerClocks: order.answerClocks });
  }

  private async issued(
    manager: EntityManager,
    happened: StopPaymentIssued,
    entry: Entry<StopPaymentOrderEvent>,
  ): Promise<void> {
    const { at, by, numbers } = entry;
    const { orderId, items } = happened;
    const total = items.reduce((sum, { amountFen }) => sum + amountFen, 0n);
    await manager.query(
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
    await manager.query(
      `insert into stop_payment_items (order_id, item_no, row_id, account_key, commitment, amount_fen, transferred_at, waiting, item)
       select $1, row."itemNo", row."rowId", row."accountKey", row.commitment, row."amountFen", row."transferredAt", row.waiting, row.item
       from jsonb_to_recordset($2::jsonb) as row ("itemNo" int, "rowId" uuid, "accountKey" text, commitment text,
         "amountFen" bigint, "transferredAt" timestamptz, waiting text, item jsonb)`,
      [orderId, JSON.stringify(toWire(rows))],
    );
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
    { orderId, at, answerClocks }: { orderId: string; at: Instant; answerClocks: number },
  ): Promise<void> {
    await manager.query(
      `update stop_payment_orders set waiting = now.waiting, held = now.held, held_fen = now.held_fen, answer_clocks = $3,
         answered_at = case when now.awaited = 0 then coalesce(answered_at, $2) end,
         ended_at = case when now.waiting = 0 and now.held = 0 then coalesce(ended_at, $2) end
       from (select count(*) filter (where waiting is not null) as waiting, count(*) filter (where waiting <> 'lift') as awaited,
               count(*) filter (where status in ('stopped', 'reported', 'freeze-unanswered')) as held,
               coalesce(sum(stopped_fen) filter (where status = 'stopped'), 0) as held_fen
             from stop_payment_items where order_id = $1) now
       where order_id = $1`,
      [orderId, at, answerClocks],
    );
  }
}
