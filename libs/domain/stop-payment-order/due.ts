import type { Firing } from '#domain/deadline/deadline';
import type { Decision } from '#domain/shared/record';
import { itemsOf, type StopPaymentOrder, type StopPaymentOrderEvent } from '#domain/stop-payment-order/stop-payment-order';

/** After 48 hours a stop ends by itself (FRZ-04, FRZ-07): the law acts, and the act names the exact instant of each item. */
export function due(order: StopPaymentOrder, ended: readonly Firing[]): Decision<StopPaymentOrderEvent> | undefined {
  const endedAt = new Map(ended.map(({ deadlineId, dueAt }) => [deadlineId, dueAt]));
  const items = itemsOf(order).flatMap(({ itemNo, hold }) => {
    const at = 'deadlineId' in hold ? endedAt.get(hold.deadlineId) : undefined;
    return at ? [{ itemNo, at }] : [];
  });
  return items.length > 0 ? { happened: { event: 'StopPaymentLapsed', items } } : undefined;
}
