import type { EntityManager } from 'typeorm';
import type { Deadline } from '#domain/deadline/deadline';
import type { Entry } from '#domain/shared/record';
import type { Instant } from '#domain/shared/instant';
import type { StopPaymentAnswered, StopPaymentIssued, StopPaymentLapsed, StopPaymentLifted, StopPaymentOrderEvent } from '#domain/stop-payment-order/stop-payment-order';

const json = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner));

/** Keeps the rows of an order in step with its record, in the transaction of the act; one statement for all items. */
export class StopPaymentOrderRepository {
  async project(manager: EntityManager, orderId: string, entry: Entry<StopPaymentOrderEvent>): Promise<void> {
    const { happened, at } = entry;
    switch (happened.event) {
      case 'StopPaymentIssued':
        return this.issued(manager, happened, entry);
      case 'StopPaymentTaken':
        await manager.query('update stop_payment_orders set taken_by = $2, taken_at = $3 where order_id = $1', [orderId, happened.officerId, at]);
        return;
      case 'StopPaymentAnswered':
      case 'StopPaymentAnswerCorrected':
        await this.answered(manager, orderId, happened, entry);
        break;
      case 'SecondStopOrdered':
        await this.change(manager, orderId, happened.itemNos, "waiting = 'second-stop', stops = 2");
        break;
      case 'StopPaymentItemsWithdrawn':
        await this.change(
          manager,
          orderId,
          happened.itemNos,
          "status = case when waiting = 'first-stop' then 'withdrawn' else status end, stops = stops - 1, waiting = null",
        );
        break;
      case 'StopPaymentLiftOrdered':
        await this.change(manager, orderId, happened.itemNos, "waiting = 'lift'");
        break;
      case 'StopPaymentLifted':
        await this.ended(manager, orderId, 'lifted', happened.items.map(({ itemNo, liftedAt }) => ({ itemNo, at: liftedAt })));
        break;
      case 'StopPaymentLapsed':
        await this.ended(manager, orderId, 'lapsed', happened.items);
        break;
    }
    await this.count(manager, orderId, at);
  }

  private async issued(manager: EntityManager, happened: StopPaymentIssued, { at, by, numbers }: Entry): Promise<void> {
    const { orderId, items } = happened;
    const total = items.reduce((sum, { amountFen }) => sum + amountFen, 0n);
    await manager.query(
      `insert into stop_payment_orders (order_id, order_number, case_id, case_number, bank_code, bank_unit_id, issuer_unit_id,
         centre_unit_id, hop, issued_at, issued_by, items, waiting, held, amount_fen)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, 0, $13)`,
      [
        ...[orderId, numbers?.['orderNumber'] ?? '', happened.caseId, happened.caseNumber, happened.bankCode, happened.bankUnitId],
        ...[happened.issuerUnitId, happened.centreUnitId, happened.hop, at, by?.officerId ?? '', items.length, total.toString()],
      ],
    );
    await manager.query(
      `insert into stop_payment_items (order_id, item_no, row_id, account_key, commitment, amount_fen, transferred_at, waiting)
       select $1, item."itemNo", item."rowId", item."accountKey", item.commitment, item."amountFen", item."transferredAt", 'first-stop'
       from jsonb_to_recordset($2::jsonb) as item ("itemNo" int, "rowId" uuid, "accountKey" text, commitment text, "amountFen" bigint, "transferredAt" timestamptz)`,
      [orderId, json(items)],
    );
  }

  private async answered(manager: EntityManager, orderId: string, { stands, reported, returned }: StopPaymentAnswered, { deadlines, at }: Entry): Promise<void> {
    const endsAt = new Map((deadlines ?? []).map((deadline: Deadline) => [deadline.deadlineId, deadline.dueAt]));
    const dated = stands.map(({ ...answer }) => ('deadlineId' in answer ? { ...answer, next: undefined, endsAt: endsAt.get(answer.deadlineId) } : { ...answer, next: undefined }));
    await manager.query(
      `update stop_payment_items held set
         status = case when answer.result = 'refused' and held.waiting = 'second-stop' then held.status else answer.result end,
         stops = case when answer.result = 'stopped' then answer.round when held.waiting = 'second-stop' or held.stops = 2 then 1 else 0 end,
         waiting = null, returned = '{}', reported = null, settled_at = $3, refusal_code = answer.code, round = coalesce(answer.round, held.round),
         stopped_fen = coalesce(answer."stoppedFen", held.stopped_fen), balance_fen = coalesce(answer."balanceFen", held.balance_fen),
         stopped_at = coalesce(answer."stoppedAt", held.stopped_at), ends_at = coalesce(answer."endsAt", held.ends_at),
         deadline_id = coalesce(answer."deadlineId", held.deadline_id), operator = coalesce(answer.operator, held.operator),
         bank_reference = coalesce(answer."bankReference", held.bank_reference)
       from jsonb_to_recordset($2::jsonb) as answer ("itemNo" int, result text, code text, round int, "stoppedFen" bigint, "balanceFen" bigint,
         "stoppedAt" timestamptz, "endsAt" timestamptz, "deadlineId" text, operator text, "bankReference" text)
       where held.order_id = $1 and held.item_no = answer."itemNo"`,
      [orderId, json(dated), at],
    );
    await manager.query(
      `update stop_payment_items held set status = 'reported', reported = answer.kept, returned = answer.faults, deadline_id = answer."deadlineId",
         ends_at = answer."endsAt"
       from jsonb_to_recordset($2::jsonb) as answer ("itemNo" int, kept jsonb, faults text[], "deadlineId" text, "endsAt" timestamptz)
       where held.order_id = $1 and held.item_no = answer."itemNo"`,
      [orderId, json(reported.map((one) => ({ ...one, endsAt: endsAt.get(one.deadlineId) })))],
    );
    await manager.query(
      `update stop_payment_items held set returned = answer.faults
       from jsonb_to_recordset($2::jsonb) as answer ("itemNo" int, faults text[]) where held.order_id = $1 and held.item_no = answer."itemNo" and held.waiting is not null`,
      [orderId, json(returned)],
    );
  }

  private async ended(
    manager: EntityManager,
    orderId: string,
    status: 'lapsed' | 'lifted',
    items: StopPaymentLapsed['items'] | readonly { itemNo: number; at: StopPaymentLifted['items'][number]['liftedAt'] }[],
  ): Promise<void> {
    await manager.query(
      `update stop_payment_items held set status = $2, settled_at = ended.at, waiting = case when held.waiting = 'lift' then null else held.waiting end
       from jsonb_to_recordset($3::jsonb) as ended ("itemNo" int, at timestamptz) where held.order_id = $1 and held.item_no = ended."itemNo"`,
      [orderId, status, json(items)],
    );
  }

  private async change(manager: EntityManager, orderId: string, itemNos: readonly number[], assignment: string): Promise<void> {
    await manager.query(`update stop_payment_items set ${assignment} where order_id = $1 and item_no = any($2)`, [orderId, itemNos]);
  }

  private async count(manager: EntityManager, orderId: string, at: Instant): Promise<void> {
    await manager.query(
      `update stop_payment_orders set waiting = now.waiting, held = now.held, held_fen = now.held_fen,
         answered_at = case when now.awaited = 0 then coalesce(answered_at, $2) end,
         ended_at = case when now.waiting = 0 and now.held = 0 then coalesce(ended_at, $2) end
       from (select count(*) filter (where waiting is not null) as waiting, count(*) filter (where waiting <> 'lift') as awaited,
               count(*) filter (where status in ('stopped', 'reported')) as held,
               coalesce(sum(stopped_fen) filter (where status = 'stopped'), 0) as held_fen
             from stop_payment_items where order_id = $1) now
       where order_id = $1`,
      [orderId, at],
    );
  }
}
