import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';
import {
  type Item,
  itemsOf,
  type StopPaymentOrder,
  type StopPaymentOrderEvent,
} from '#domain/stop-payment-order/stop-payment-order';
import { existing } from '#domain/stop-payment-order/undo';

/** A freeze that follows stops of this order (FRZ-06): it has reached the bank, or the bank has answered it. */
export interface FreezeOfStop {
  readonly freezeOrderId: string;
  readonly itemNos: readonly number[];
}

/** While a freeze is delivered and unanswered, the end of the stop is no release. */
export function noteFreezeDelivered(
  order: StopPaymentOrder | undefined,
  { freezeOrderId, itemNos }: FreezeOfStop,
  _: Act,
): Decision<StopPaymentOrderEvent> {
  const known = existing(order);
  const present = itemNos.filter((itemNo) => known.items[itemNo]);
  return { happened: { event: 'FreezeDelivered', freezeOrderId, itemNos: present } };
}

export function noteFreezeAnswered(
  order: StopPaymentOrder | undefined,
  { freezeOrderId, itemNos }: FreezeOfStop,
  _: Act,
): Decision<StopPaymentOrderEvent> {
  const items = itemsOf(existing(order)).filter(
    ({ itemNo, freeze }) => itemNos.includes(itemNo) && freeze === freezeOrderId,
  );
  const waited = items.filter(({ hold }) => hold.status === 'freeze-unanswered');
  const closes = waited.map((item) => ({ deadlineId: clockIdOf(item), reason: '银行已反馈冻结结果' }));
  return {
    happened: { event: 'FreezeAnswerNoted', freezeOrderId, itemNos: items.map(({ itemNo }) => itemNo) },
    ...(closes.length > 0 && { closes }),
  };
}

const clockIdOf = ({ itemNo, freeze }: Item): string => `FRZ-06-unanswered/${itemNo}.${freeze ?? ''}`;

/** It climbs at once: the bank, its desk head, the police and their superior hear of it in the minute in which the stop ends. */
export const unansweredClock = ({ bankUnitId }: StopPaymentOrder, item: Item, startedAt: Instant): DeadlineOpening => ({
  ...{ deadlineId: clockIdOf(item), ruleId: 'FRZ-06-unanswered', startEvent: '止付期满，冻结已送达未反馈' },
  ...{ startedAt, ownerUnitId: bankUnitId },
});
