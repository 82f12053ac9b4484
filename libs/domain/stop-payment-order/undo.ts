import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';
import { ofTheAddressee } from '#domain/stop-payment-order/answer';
import { answerClockOf, isHeld, type Item, itemsOf, stopClaimOf, type StopPaymentOrder, type StopPaymentOrderEvent } from '#domain/stop-payment-order/stop-payment-order';

export interface ChosenItems {
  readonly itemNos: readonly number[];
}

export interface ChosenItemsWithReason extends ChosenItems {
  readonly reason: string;
}

export interface ConfirmLift {
  readonly items: readonly { readonly itemNo: number; readonly liftedAt: Instant }[];
}

/** How long an order stays with the clerk who took it before a colleague may take it over (DESIGN). */
export const TAKE_OVER_AFTER_MS = 10 * 60_000;

/** A clerk takes the order, so that no colleague answers it twice. "Received" stops no clock. */
export function take(order: StopPaymentOrder | undefined, _: object, act: Act): Decision<StopPaymentOrderEvent> {
  const known = ofTheAddressee(order, act);
  const { takenBy } = known;
  const fresh = takenBy && Date.parse(act.at) - Date.parse(takenBy.at) < TAKE_OVER_AFTER_MS;
  if (fresh && takenBy.officerId !== act.by.officerId) {
    throw new DomainError('conflict', 'STOP_PAYMENT_ORDER.TAKEN', 'A colleague has taken this order.', { officerId: takenBy.officerId, at: takenBy.at });
  }
  return { happened: { event: 'StopPaymentTaken', officerId: act.by.officerId } };
}

/** Hands the order on to a colleague of the same desk. */
export function handOn(order: StopPaymentOrder | undefined, { officerId }: { readonly officerId: string }, act: Act): Decision<StopPaymentOrderEvent> {
  ofTheAddressee(order, act);
  return { happened: { event: 'StopPaymentTaken', officerId } };
}

/**
 * Orders the second stop of accounts whose first one is proved (FRZ-05, tx 100105); a third is never possible.
 *
 * @throws STOP_PAYMENT_ORDER.THIRD_STOP, .NOT_STOPPED, .UNPROVED
 */
export function stopAgain(order: StopPaymentOrder | undefined, { itemNos }: ChosenItems, act: Act): Decision<StopPaymentOrderEvent> {
  const known = existing(order);
  const items = chosen(known, itemNos);
  for (const item of items) {
    const claim = stopClaimOf(known.caseId, item.accountKey, 2);
    if (item.stops === 2 || act.taken.has(claim)) throw refusal('THIRD_STOP', 'An account is stopped twice at the most in one case.', item);
    if (item.hold.status === 'reported') throw refusal('UNPROVED', 'The first stop is reported but not proved; the bank must complete its answer first.', item);
    const stoppedOnce = item.hold.status === 'stopped' || item.hold.status === 'lapsed' || item.hold.status === 'lifted';
    if (!stoppedOnce || item.waiting) throw refusal('NOT_STOPPED', 'A second stop follows a first one that the bank has carried out.', item);
  }
  return {
    happened: { event: 'SecondStopOrdered', itemNos },
    takes: items.map((item) => stopClaimOf(known.caseId, item.accountKey, 2)),
    opens: [
      {
        deadlineId: answerClockOf(known.answerClocks + 1),
        ruleId: 'FRZ-03',
        startEvent: '再次止付指令发出',
        startedAt: act.at,
        ownerUnitId: known.bankUnitId,
      },
    ],
  };
}

/** Takes back what the bank has not carried out yet. */
export function withdraw(order: StopPaymentOrder | undefined, { itemNos, reason }: ChosenItemsWithReason, _: Act): Decision<StopPaymentOrderEvent> {
  const known = existing(order);
  const items = chosen(known, itemNos);
  for (const item of items) {
    const unexecuted = (item.waiting === 'first-stop' && item.hold.status === 'none') || item.waiting === 'second-stop';
    if (!unexecuted) throw refusal('CARRIED_OUT', 'Only what the bank has not carried out can be withdrawn; a stop is lifted.', item);
  }
  return {
    happened: { event: 'StopPaymentItemsWithdrawn', itemNos, reason },
    releases: items.map((item) => stopClaimOf(known.caseId, item.accountKey, item.waiting === 'second-stop' ? 2 : 1)),
    closes: answeredWithout(known, itemNos),
  };
}

/** Orders the bank to lift a stop before it lapses (tx 100103). The stop ends when the bank says so, or lapses by itself. */
export function lift(order: StopPaymentOrder | undefined, { itemNos, reason }: ChosenItemsWithReason, _: Act): Decision<StopPaymentOrderEvent> {
  const known = existing(order);
  for (const item of chosen(known, itemNos)) {
    if (!isHeld(item)) throw refusal('NOT_HELD', 'The bank holds nothing under this item.', item);
    if (item.waiting === 'lift') throw refusal('LIFT_ORDERED', 'The bank has been told to lift this stop.', item);
  }
  return { happened: { event: 'StopPaymentLiftOrdered', itemNos, reason } };
}

/** The bank says when it lifted (tx 100104). */
export function confirmLift(order: StopPaymentOrder | undefined, { items }: ConfirmLift, act: Act): Decision<StopPaymentOrderEvent> {
  const known = ofTheAddressee(order, act);
  for (const { itemNo, liftedAt } of items) {
    const [item] = chosen(known, [itemNo]);
    if (item?.waiting !== 'lift') throw new DomainError('conflict', 'STOP_PAYMENT_ORDER.NO_LIFT_ORDERED', 'Nobody has ordered this stop to be lifted.', { itemNo });
    if (isBefore(act.receivedAt, liftedAt)) throw new DomainError('invalid', 'STOP_PAYMENT_ORDER.LIFTED_IN_THE_FUTURE', 'The instant of lifting lies in the future.', { itemNo });
  }
  return {
    happened: { event: 'StopPaymentLifted', items },
    closes: items.flatMap(({ itemNo }) => clockOf(known.items[itemNo])).map((deadlineId) => ({ deadlineId, reason: '已提前解除' })),
  };
}

export function existing(order: StopPaymentOrder | undefined): StopPaymentOrder {
  if (!order) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return order;
}

function chosen(order: StopPaymentOrder, itemNos: readonly number[]): Item[] {
  if (itemNos.length === 0) throw new DomainError('invalid', 'STOP_PAYMENT_ORDER.NO_ITEMS', 'Choose at least one item.');
  return [...new Set(itemNos)].map((itemNo) => {
    const item = order.items[itemNo];
    if (!item) throw new DomainError('not-found', 'STOP_PAYMENT_ORDER.NO_SUCH_ITEM', 'The order has no such item.', { itemNo });
    return item;
  });
}

const refusal = (reason: string, message: string, { itemNo }: Item): DomainError => new DomainError('conflict', `STOP_PAYMENT_ORDER.${reason}`, message, { itemNo });

const clockOf = (item: Item | undefined): string[] => (item && 'deadlineId' in item.hold ? [item.hold.deadlineId] : []);

function answeredWithout(order: StopPaymentOrder, itemNos: readonly number[]): DeadlineClosing[] {
  const left = itemsOf(order).some(({ itemNo, waiting }) => waiting && waiting !== 'lift' && !itemNos.includes(itemNo));
  if (left) return [];
  return Array.from({ length: order.answerClocks }, (_, index) => ({ deadlineId: answerClockOf(index + 1), reason: '未执行事项已撤回' }));
}
