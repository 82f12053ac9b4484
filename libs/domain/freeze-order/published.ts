import { itemsAfter } from '#domain/freeze-order/apply';
import { factsOf, type FreezeFact } from '#domain/freeze-order/fact';
import { type FreezeOrder, type FreezeOrderEvent, isFrozen } from '#domain/freeze-order/freeze-order';
import type { Instant } from '#domain/shared/instant';

export interface Publication {
  readonly at: Instant;
  readonly itemNos: readonly number[];
  /** Clocks whose end the record is about to reckon: it fills in the date. */
  readonly reckoned?: readonly string[];
}

/** The facts of these items as they will stand when this has happened. */
export function published(
  order: FreezeOrder,
  happened: FreezeOrderEvent,
  { at, itemNos, reckoned = [] }: Publication,
): Record<string, FreezeFact> {
  const after = { ...order.items, ...itemsAfter(order, { happened, at }) };
  const items = itemNos.flatMap((itemNo) => after[itemNo] ?? []);
  // An item that goes out now is waited for under a clock that the record is about to open.
  const waiting =
    happened.event === 'FreezeIssued' ? items.map((item) => ({ ...item, waiting: 'answer' as const })) : items;
  return factsOf(order, waiting, (item) => {
    if (!isFrozen(item)) return null;
    const { deadlineId, endsAt } = item.hold;
    return reckoned.includes(deadlineId) ? `{{due:${deadlineId}}}` : endsAt;
  });
}
