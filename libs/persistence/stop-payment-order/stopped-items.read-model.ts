import type { EntityManager } from 'typeorm';

export interface StoppedItem {
  readonly orderId: string;
  readonly itemNo: number;
  readonly stoppedAt: Date;
}

/** The stops of a case that a bank has executed and that are alive, the earliest first. */
export class StoppedItemsReadModel {
  ofCase(manager: EntityManager, caseId: string): Promise<StoppedItem[]> {
    return manager.query(
      `select item.order_id as "orderId", item.item_no as "itemNo", item.stopped_at as "stoppedAt"
       from stop_payment_items item join stop_payment_orders orders on orders.order_id = item.order_id
       where orders.case_id = $1 and item.status = 'stopped' and item.stopped_at is not null
       order by item.stopped_at, item.order_id, item.item_no limit 1000`,
      [caseId],
    );
  }
}
