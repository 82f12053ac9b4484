import { heldByColleague } from '#domain/agency/hands';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Act, Decision } from '#domain/shared/record';
import { ofTheAddressee } from '#domain/stop-payment-order/answer';
import {
  answerClockOf,
  answeredClocks,
  isCounted,
  isHeld,
  type Item,
  stopClaimOf,
  type StopPaymentOrder,
  type StopPaymentOrderEvent,
} from '#domain/stop-payment-order/stop-payment-order';

export interface ChosenItems {
  readonly itemNos: readonly number[];
}

export interface ChosenItemsWithReason extends ChosenItems {
  readonly reason: string;
}

export interface ConfirmLift {
  readonly items: readonly { readonly itemNo: number; readonly liftedAt: Instant }[];
}

/** A clerk takes the order, so that no colleague answers it twice. "Received" stops no clock. */
export function take(order: StopPaymentOrder | undefined, _: object, act: Act): Decision<StopPaymentOrderEvent> {
  const known = ofTheAddressee(order, act);
  const held = heldByColleague(known.takenBy, act);
  if (held) {
    throw new DomainError('conflict', 'STOP_PAYMENT_ORDER.TAKEN', 'A colleague has taken this order.', {
      officerId: held.officerId,
      at: held.at,
    });
  }
  return { happened: { event: 'StopPaymentTaken', officerId: act.by.officerId } };
}

/** Hands the order on to a colleague of the same desk. */
export function handOn(
  order: StopPaymentOrder | undefined,
  { officerId }: { readonly officerId: string },
  act: Act,
): Decision<StopPaymentOrderEvent> {
  ofTheAddressee(order, act);
  return { happened: { event: 'StopPaymentTaken', officerId } };
}

/**
 * Orders the second stop of accounts whose first one was carried out (FRZ-05, tx 100105); a third is never possible.
 *
 * @throws STOP_PAYMENT_ORDER.THIRD_STOP, .NOT_STOPPED, .UNPROVED
 */
export function stopAgain(
  order: StopPaymentOrder | undefined,
  { itemNos }: ChosenItems,
  act: Act,
): Decision<StopPaymentOrderEvent> {
  const known = existing(order);
  const items = chosen(known, itemNos);
  for (const item of items) {
    const taken = act.taken.has(stopClaimOf(known.caseId, item.accountKey, 2));
    if (item.stops === 2 || taken)
      throw refusal('STOP_PAYMENT_ORDER.THIRD_STOP', 'An account is stopped twice at the most in one case.', item);
    if (item.hold.status === 'reported')
      throw refusal(
        'STOP_PAYMENT_ORDER.UNPROVED',
        'The first stop is reported but not proved; the bank must complete its answer first.',
        item,
      );
    if (item.stops === 0 || item.waiting)
      throw refusal(
        'STOP_PAYMENT_ORDER.NOT_STOPPED',
        'A second stop follows a first one that the bank has carried out.',
        item,
      );
  }
  const deadlineId = answerClockOf(known.answerClocks + 1, 'second-stop');
  return {
    happened: { event: 'SecondStopOrdered', itemNos: numbersOf(items) },
    takes: items.map((item) => stopClaimOf(known.caseId, item.accountKey, 2)),
    opens: [answerClock(known, { deadlineId, ruleId: 'FRZ-03', startEvent: '再次止付指令发出', startedAt: act.at })],
  };
}

/**
 * Takes back what the bank has not carried out yet. A stop that was reported and lapsed unproved counts as one of the two.
 *
 * @throws STOP_PAYMENT_ORDER.CARRIED_OUT
 */
export function withdraw(
  order: StopPaymentOrder | undefined,
  { itemNos, reason }: ChosenItemsWithReason,
  _: Act,
): Decision<StopPaymentOrderEvent> {
  const known = existing(order);
  const items = chosen(known, itemNos);
  for (const item of items) {
    const asked = item.waiting === 'first-stop' || item.waiting === 'second-stop';
    if (!asked || item.hold.status === 'reported')
      throw refusal(
        'STOP_PAYMENT_ORDER.CARRIED_OUT',
        'Only what the bank has not carried out can be withdrawn; a stop is lifted.',
        item,
      );
  }
  return {
    happened: { event: 'StopPaymentItemsWithdrawn', itemNos: numbersOf(items), reason },
    releases: items.flatMap((item) => releasedBy(known, item)),
    closes: answeredClocks(known, items, '未执行事项已撤回'),
  };
}

/**
 * Orders the bank to lift a stop before it lapses (tx 100103). The stop ends when the bank says so, or lapses by itself.
 *
 * A second stop that is ordered and not carried out is taken back with it.
 *
 * @throws STOP_PAYMENT_ORDER.NOT_HELD, .LIFT_ORDERED
 */
export function lift(
  order: StopPaymentOrder | undefined,
  { itemNos, reason }: ChosenItemsWithReason,
  act: Act,
): Decision<StopPaymentOrderEvent> {
  const known = existing(order);
  const items = chosen(known, itemNos);
  for (const item of items) {
    if (!isHeld(item)) throw refusal('STOP_PAYMENT_ORDER.NOT_HELD', 'The bank holds nothing under this item.', item);
    if (item.waiting === 'lift')
      throw refusal('STOP_PAYMENT_ORDER.LIFT_ORDERED', 'The bank has been told to lift this stop.', item);
  }
  const deadlineId = answerClockOf(known.answerClocks + 1, 'lift');
  return {
    happened: { event: 'StopPaymentLiftOrdered', itemNos: numbersOf(items), reason },
    releases: items.filter(({ waiting }) => waiting === 'second-stop').flatMap((item) => releasedBy(known, item)),
    opens: [
      answerClock(known, { deadlineId, ruleId: 'FRZ-03-lift', startEvent: '解除止付指令发出', startedAt: act.at }),
    ],
    closes: answeredClocks(known, items, '已改为解除止付'),
  };
}

/**
 * The bank says when it lifted (tx 100104).
 *
 * @throws STOP_PAYMENT_ORDER.NO_LIFT_ORDERED, .LIFTED_IN_THE_FUTURE, .LIFTED_BEFORE_THE_STOP; MATTER.NOT_FOUND for another bank.
 */
export function confirmLift(
  order: StopPaymentOrder | undefined,
  { items }: ConfirmLift,
  act: Act,
): Decision<StopPaymentOrderEvent> {
  const known = ofTheAddressee(order, act);
  const liftedAt = new Map(items.map((one) => [one.itemNo, one.liftedAt]));
  const lifted = chosen(known, [...liftedAt.keys()]).map((item) => ({ item, at: liftedAt.get(item.itemNo) ?? act.at }));
  for (const { item, at } of lifted) {
    if (item.waiting !== 'lift')
      throw refusal('STOP_PAYMENT_ORDER.NO_LIFT_ORDERED', 'Nobody has ordered this stop to be lifted.', item);
    if (isBefore(act.receivedAt, at))
      throw refusal(
        'STOP_PAYMENT_ORDER.LIFTED_IN_THE_FUTURE',
        'The instant of lifting lies in the future.',
        item,
        'invalid',
      );
    if (item.hold.status === 'stopped' && isBefore(at, item.hold.stoppedAt))
      throw refusal(
        'STOP_PAYMENT_ORDER.LIFTED_BEFORE_THE_STOP',
        'The instant of lifting lies before the stop.',
        item,
        'invalid',
      );
  }
  const confirmed = lifted.map(({ item }) => item);
  return {
    happened: {
      event: 'StopPaymentLifted',
      items: lifted.map(({ item: { itemNo }, at }) => ({ itemNo, liftedAt: at })),
    },
    closes: [
      ...confirmed.flatMap(clockOf).map((deadlineId) => ({ deadlineId, reason: '已提前解除' })),
      ...answeredClocks(known, confirmed, '银行已反馈解除'),
    ],
  };
}

export function existing(order: StopPaymentOrder | undefined): StopPaymentOrder {
  if (!order) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return order;
}

function chosen(order: StopPaymentOrder, itemNos: readonly number[]): Item[] {
  if (itemNos.length === 0)
    throw new DomainError('invalid', 'STOP_PAYMENT_ORDER.NO_ITEMS', 'Choose at least one item.');
  return [...new Set(itemNos)].map((itemNo) => {
    const item = order.items[itemNo];
    if (!item)
      throw new DomainError('not-found', 'STOP_PAYMENT_ORDER.NO_SUCH_ITEM', 'The order has no such item.', { itemNo });
    return item;
  });
}

const refusal = (
  code: string,
  message: string,
  { itemNo }: Item,
  kind: 'conflict' | 'invalid' = 'conflict',
): DomainError => new DomainError(kind, code, message, { itemNo });

const numbersOf = (items: readonly Item[]): number[] => items.map(({ itemNo }) => itemNo);

const clockOf = ({ hold }: Item): string[] => ('deadlineId' in hold ? [hold.deadlineId] : []);

/** The claim of the stop that is no longer asked for; one that the bank has reported counts and stays. */
const releasedBy = ({ caseId }: StopPaymentOrder, item: Item): string[] =>
  isCounted(item) ? [] : [stopClaimOf(caseId, item.accountKey, item.waiting === 'second-stop' ? 2 : 1)];

const answerClock = (
  { bankUnitId }: StopPaymentOrder,
  opened: Omit<DeadlineOpening, 'ownerUnitId'>,
): DeadlineOpening => ({ ...opened, ownerUnitId: bankUnitId });
