import type { Firing } from '#domain/deadline/deadline';
import type { Decision } from '#domain/shared/record';
import { unansweredClock } from '#domain/stop-payment-order/follow-freeze';
import {
  answeredClocks,
  itemsOf,
  type StopPaymentOrder,
  type StopPaymentOrderEvent,
} from '#domain/stop-payment-order/stop-payment-order';

/**
 * After 48 hours a stop ends by itself (FRZ-04, FRZ-07): the law acts, and the act names the exact instant of each item.
 *
 * Who was told to lift it need no longer do so; who owes an answer to an order to stop still owes it.
 */
export function due(order: StopPaymentOrder, ended: readonly Firing[]): Decision<StopPaymentOrderEvent> | undefined {
  const endedAt = new Map(ended.map(({ deadlineId, dueAt }) => [deadlineId, dueAt]));
  const lapsing = itemsOf(order).flatMap((item) => {
    const at = 'deadlineId' in item.hold ? endedAt.get(item.hold.deadlineId) : undefined;
    return at ? [{ item, at }] : [];
  });
  if (lapsing.length === 0) return undefined;
  const toBeLifted = lapsing.map(({ item }) => item).filter(({ waiting }) => waiting === 'lift');
  const closes = answeredClocks(order, toBeLifted, '止付期满，无须解除');
  const unanswered = lapsing.filter(({ item }) => item.freeze);
  return {
    happened: {
      event: 'StopPaymentLapsed',
      items: lapsing.map(({ item: { itemNo, freeze }, at }) => ({
        ...{ itemNo, at },
        ...(freeze && { freezeUnanswered: true as const }),
      })),
    },
    ...(unanswered.length > 0 && { opens: unanswered.map(({ item, at }) => unansweredClock(order, item, at)) }),
    ...(closes.length > 0 && { closes }),
  };
}
