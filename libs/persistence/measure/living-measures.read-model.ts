import type { EntityManager } from 'typeorm';
import type { LivingMeasure } from '#domain/shared/living-measure';
import { CASE_WITH_PARTS } from '#persistence/case/case-with-parts';

export interface LivingRow {
  readonly area: 'stop-payment-order' | 'freeze-order';
  readonly orderId: string;
  readonly number: string;
  readonly itemNo: number;
  readonly kind: NonNullable<LivingMeasure['kind']>;
  readonly accountId: string;
  readonly bankUnitId: string;
  readonly amountFen: string | null;
  readonly endsAt: Date | null;
  /** Of a freeze: whose word its renewal needs. */
  readonly authorityUnitId: string | null;
}

/** What binds money now: live stops, freezes and those that wait behind another (CRD-27). */
const livingWhere = (which: string): string =>
  `select * from (
     select 'stop-payment-order' as area, orders.order_id as "orderId", orders.order_number as number, item.item_no as "itemNo", 'stop' as kind,
       item.row_id as "accountId", orders.bank_unit_id as "bankUnitId", coalesce(item.stopped_fen, item.amount_fen)::text as "amountFen",
       item.ends_at as "endsAt", null as "authorityUnitId"
     from stop_payment_items item join stop_payment_orders orders on orders.order_id = item.order_id
     where ${which} and (item.status in ('stopped', 'reported') or item.waiting is not null)
     union all
     select 'freeze-order', orders.order_id, orders.order_number, item.item_no, case item.status when 'queued' then 'queued' else 'freeze' end,
       item.row_id, orders.bank_unit_id, coalesce(item.frozen_fen, item.asked_fen)::text, item.ends_at, orders.authority_unit_id
     from freeze_items item join freeze_orders orders on orders.order_id = item.order_id
     where ${which} and orders.status = 'issued' and (item.status in ('frozen', 'queued') or item.waiting = 'answer')) living
   order by kind = 'stop' desc, "endsAt" nulls last, "orderId", "itemNo" limit 1000`;

export class LivingMeasuresReadModel {
  /** Of a case and of those that are part of it: they go where it goes. */
  of(manager: EntityManager, caseId: string): Promise<LivingRow[]> {
    const which = `orders.case_id in ${CASE_WITH_PARTS}`;
    return manager.query(livingWhere(which), [caseId]);
  }

  /** What has become of those of these matters, whatever case they belong to by now. */
  async amongst(manager: EntityManager, matterIds: readonly string[]): Promise<LivingRow[]> {
    if (matterIds.length === 0) return [];
    const orderIds = matterIds.map((matterId) => matterId.slice(matterId.indexOf('/') + 1));
    return manager.query(livingWhere('orders.order_id = any($1)'), [orderIds]);
  }

  /** Who names a case need not have it: its measures go only with the police that have it, or the procuratorate that was given it. */
  async mayGive(manager: EntityManager, caseId: string, unitId: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `select 1 where exists (select 1 from matter_parties where matter_id = 'case/' || $1 and unit_id = $2 and role in ('handler', 'centre')
           and until is null)
         or exists (select 1 from folded_matters where area = 'procedure' and case_id = $1 and state ->> 'chain' = 'prosecution'
           and state #>> '{units,procuratorate}' = $2 and exists (select 1 from matter_parties where matter_id = 'case/' || $1
             and unit_id = state ->> 'openedByUnitId' and role in ('handler', 'centre')))`,
      [caseId, unitId],
    );
    return rows.length > 0;
  }
}

/** As it is signed: plain text in one fixed form. */
export const measureOf = (row: LivingRow): LivingMeasure => ({
  ...{ matterId: `${row.area}/${row.orderId}`, itemNo: row.itemNo, kind: row.kind, number: row.number },
  ...{ accountId: row.accountId, bankUnitId: row.bankUnitId },
  ...(row.amountFen !== null && { fenText: row.amountFen }),
  ...(row.endsAt && { endsAt: row.endsAt.toISOString() as NonNullable<LivingMeasure['endsAt']> }),
});
