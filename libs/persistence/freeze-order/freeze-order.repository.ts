import type { EntityManager } from 'typeorm';
import { fromWire, toWire, type Wire } from '#contracts/shared/wire';
import { apply } from '#domain/freeze-order/apply';
import { statusOf } from '#domain/freeze-order/fact';
import {
  type FreezeItem,
  type FreezeOrder,
  type FreezeOrderEvent,
  type FreezeProposed,
  hasEnded,
  itemsOf,
} from '#domain/freeze-order/freeze-order';
import type { Entry } from '#domain/shared/record';

/** Keeps the rows of a freeze order in step with its record, in the transaction of the act: they are made by the fold itself. */
export class FreezeOrderRepository {
  /** Answers with the order as it stands after the act. */
  async project(manager: EntityManager, orderId: string, entry: Entry<FreezeOrderEvent>): Promise<FreezeOrder> {
    const { happened } = entry;
    if (happened.event === 'FreezeProposed') {
      const order = apply(undefined, entry);
      await this.proposed(manager, order, { ...entry, happened });
      await this.storeItems(manager, order, itemsOf(order));
      return order;
    }
    const before = await this.load(manager, orderId);
    const order = apply(before, entry);
    await this.storeOrder(manager, order, entry);
    await this.storeItems(
      manager,
      order,
      itemsOf(order).filter((item) => item !== before.items[item.itemNo]),
    );
    await this.remark(manager, orderId, happened);
    return order;
  }

  async load(manager: EntityManager, orderId: string): Promise<FreezeOrder> {
    const [row]: { state: Wire<Omit<FreezeOrder, 'items'>> }[] = await manager.query(
      'select state from freeze_orders where order_id = $1',
      [orderId],
    );
    if (!row) throw new Error(`There is no row of the freeze order ${orderId}.`);
    const rows: { item: Wire<FreezeItem> }[] = await manager.query(
      'select item from freeze_items where order_id = $1',
      [orderId],
    );
    const items = rows.map(({ item }) => fromWire<FreezeItem>(item));
    return {
      ...fromWire<Omit<FreezeOrder, 'items'>>(row.state),
      items: Object.fromEntries(items.map((item) => [item.itemNo, item])),
    };
  }

  private async proposed(
    manager: EntityManager,
    { items: _, ...state }: FreezeOrder,
    { happened, at, by }: Entry<FreezeProposed>,
  ): Promise<void> {
    const { orderId, caseId, caseNumber, filingNumber, bankCode, bankUnitId, issuerUnitId, approval, major } = happened;
    await manager.query(
      `insert into freeze_orders (order_id, case_id, case_number, filing_number, bank_code, bank_unit_id, issuer_unit_id,
         authority_unit_id, level, major, status, approval_id, proposed_at, proposed_by, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'proposed', $11, $12, $13, $14)`,
      [
        ...[orderId, caseId, caseNumber, filingNumber, bankCode, bankUnitId, issuerUnitId, approval.approverUnitId],
        ...[approval.level, major, approval.approvalId, at, by?.officerId ?? '', JSON.stringify(toWire(state))],
      ],
    );
    await manager.query(
      'update subject_values set referred_at = coalesce(referred_at, $2) where subject_id = any($1::uuid[])',
      [[...happened.items.map(({ rowId }) => rowId), ...lettersOf(happened)], at],
    );
  }

  private async storeOrder(
    manager: EntityManager,
    { items, ...state }: FreezeOrder,
    { happened, at, numbers }: Entry<FreezeOrderEvent>,
  ): Promise<void> {
    const paper = happened.event === 'FreezeIssued' ? happened.approval.paper?.number : undefined;
    await manager.query(
      `update freeze_orders set state = $2, status = $3, order_number = $4, issued_at = $5, paper_number = coalesce($6, paper_number),
         renewal_number = coalesce($7, renewal_number), release_number = coalesce($8, release_number),
         ended_at = case when $9 then coalesce(ended_at, $10::timestamptz) end where order_id = $1`,
      [
        ...[state.orderId, JSON.stringify(toWire(state)), state.status, state.orderNumber, state.issuedAt ?? null],
        ...[paper ?? null, numbers?.['renewalNumber'] ?? null, numbers?.['releaseNumber'] ?? null],
        ...[hasEnded({ ...state, items }), at],
      ],
    );
  }

  /** One statement for all items of an act: five hundred cost little more than one. */
  private async storeItems(
    manager: EntityManager,
    { orderId }: FreezeOrder,
    items: readonly FreezeItem[],
  ): Promise<void> {
    if (items.length === 0) return;
    await manager.query(
      `insert into freeze_items (order_id, item_no, row_id, account_key, commitment, kind, asked_fen, justified_fen, status, waiting,
         frozen_fen, frozen_at, ends_at, ended_at, deadline_id, queued_at, queue_position, refusal_code, operator, bank_reference,
         item, stop_order_id, stop_item_no)
       select $1, row."itemNo", row."rowId", row."accountKey", row.commitment, row.kind, row."askedFen", row."justifiedFen", row.state,
         row.waiting, row."frozenFen", row."frozenAt", row."endsAt", row."endedAt", row."deadlineId", row."queuedAt", row.position,
         row.code, row.operator, row."bankReference", row.item, row."stopOrderId", row."stopItemNo"
       from jsonb_to_recordset($2::jsonb) as row ("itemNo" int, "rowId" uuid, "accountKey" text, commitment text, kind text,
         "askedFen" bigint, "justifiedFen" bigint, state text, waiting text, "frozenFen" bigint, "frozenAt" timestamptz,
         "endsAt" timestamptz, "endedAt" timestamptz, "deadlineId" text, "queuedAt" timestamptz, position int, code text,
         operator text, "bankReference" text, item jsonb, "stopOrderId" text, "stopItemNo" int)
       on conflict (order_id, item_no) do update set justified_fen = excluded.justified_fen, status = excluded.status,
         waiting = excluded.waiting, frozen_fen = excluded.frozen_fen, ended_at = excluded.ended_at,
         frozen_at = case when excluded.status in ('released', 'lapsed') then freeze_items.frozen_at else excluded.frozen_at end,
         ends_at = case when excluded.status in ('released', 'lapsed') then freeze_items.ends_at else excluded.ends_at end,
         deadline_id = coalesce(excluded.deadline_id, freeze_items.deadline_id), queued_at = coalesce(excluded.queued_at, freeze_items.queued_at),
         queue_position = excluded.queue_position, refusal_code = excluded.refusal_code,
         operator = coalesce(excluded.operator, freeze_items.operator),
         bank_reference = coalesce(excluded.bank_reference, freeze_items.bank_reference), item = excluded.item`,
      [orderId, JSON.stringify(toWire(items.map(rowOf)))],
    );
  }

  /** What the act says of an item beyond the item itself: faults of an answer, and how long a release took. */
  private async remark(manager: EntityManager, orderId: string, happened: FreezeOrderEvent): Promise<void> {
    if (happened.event === 'FreezeAnswered') {
      await manager.query(`update freeze_items set returned = '{}' where order_id = $1 and item_no = any($2)`, [
        orderId,
        happened.stands.map(({ itemNo }) => itemNo),
      ]);
      await manager.query(
        `update freeze_items held set returned = row.faults
         from jsonb_to_recordset($2::jsonb) as row ("itemNo" int, faults text[])
         where held.order_id = $1 and held.item_no = row."itemNo"`,
        [orderId, JSON.stringify(happened.returned.map(({ itemNo, faults }) => ({ itemNo, faults })))],
      );
    }
    if (happened.event === 'ReleaseOrdered')
      await manager.query('update freeze_items set needed_until = $3 where order_id = $1 and item_no = any($2)', [
        ...[orderId, [...happened.items.map(({ itemNo }) => itemNo), ...happened.withdrawn], happened.neededUntil],
      ]);
    if (happened.event === 'FreezeReleased')
      await manager.query(
        `update freeze_items held set released_in_ms = (extract(epoch from (row."releasedAt" - held.needed_until)) * 1000)::bigint
         from jsonb_to_recordset($2::jsonb) as row ("itemNo" int, "releasedAt" timestamptz)
         where held.order_id = $1 and held.item_no = row."itemNo"`,
        [orderId, JSON.stringify(happened.items.map(({ itemNo, releasedAt }) => ({ itemNo, releasedAt })))],
      );
  }
}

function rowOf(item: FreezeItem): object {
  const { itemNo, rowId, accountKey, commitment, kind, askedFen, justifiedFen, waiting, hold, stop } = item;
  return {
    ...{ itemNo, rowId, accountKey, commitment, kind, askedFen, justifiedFen, waiting, item, state: statusOf(item) },
    ...(hold.status === 'frozen' && hold),
    ...((hold.status === 'released' || hold.status === 'lapsed') && { endedAt: hold.at }),
    ...(hold.status === 'queued' && { queuedAt: hold.queuedAt, position: hold.position }),
    ...(hold.status === 'refused' && { code: hold.code }),
    ...(stop && { stopOrderId: stop.orderId, stopItemNo: stop.itemNo }),
  };
}

const lettersOf = ({ cooperation }: FreezeProposed): string[] =>
  cooperation ? [cooperation.request, ...cooperation.papers].map(({ subjectId }) => subjectId) : [];
