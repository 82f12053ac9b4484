import type { EntityManager } from 'typeorm';

export interface OrderStanding {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly caseId: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
  readonly hop: number;
}

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

  async headOf(manager: EntityManager, orderId: string): Promise<{ state: string; ended: boolean }> {
    const [row]: { waiting: number; held: number }[] = await manager.query('select waiting, held from stop_payment_orders where order_id = $1', [orderId]);
    const waiting = Number(row?.waiting ?? 0);
    const held = Number(row?.held ?? 0);
    return { state: waiting > 0 ? 'waiting' : held > 0 ? 'held' : 'ended', ended: waiting + held === 0 };
  }
}
