import type { Entry } from '#domain/shared/record';
import type { Instant } from '#domain/shared/instant';
import {
  type Item,
  type StandingAnswer,
  type StopPaymentAnswered,
  type StopPaymentIssued,
  type StopPaymentOrder,
  type StopPaymentOrderEvent,
} from '#domain/stop-payment-order/stop-payment-order';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(order: StopPaymentOrder | undefined, entry: Entry<StopPaymentOrderEvent>): StopPaymentOrder {
  const { happened, at } = entry;
  if (happened.event === 'StopPaymentIssued') return issued(happened, entry);
  if (!order) throw new Error(`The record of an order begins with ${happened.event}.`);
  switch (happened.event) {
    case 'StopPaymentTaken':
      return { ...order, takenBy: { officerId: happened.officerId, at } };
    case 'StopPaymentAnswered':
    case 'StopPaymentAnswerCorrected':
      return answered(order, happened);
    case 'SecondStopOrdered':
      return { ...changed(order, happened.itemNos, (item) => ({ ...item, waiting: 'second-stop', stops: 2, orderedAt: at })), answerClocks: order.answerClocks + 1 };
    case 'StopPaymentItemsWithdrawn':
      return changed(order, happened.itemNos, withdrawn);
    case 'StopPaymentLiftOrdered':
      return changed(order, happened.itemNos, (item) => ({ ...item, waiting: 'lift' }));
    case 'StopPaymentLifted':
      return happened.items.reduce((before, { itemNo, liftedAt }) => changed(before, [itemNo], (item) => settled(item, { status: 'lifted', round: roundOf(item), at: liftedAt })), order);
    case 'StopPaymentLapsed':
      return happened.items.reduce((before, { itemNo, at: lapsedAt }) => changed(before, [itemNo], (item) => lapsed(item, lapsedAt)), order);
  }
}

function issued(happened: StopPaymentIssued, { at, numbers }: Entry): StopPaymentOrder {
  const { orderId, caseId, bankCode, bankUnitId, issuerUnitId, hop } = happened;
  const items = happened.items.map((item): Item => ({ ...item, hold: { status: 'none' }, waiting: 'first-stop', stops: 1, orderedAt: at, corrections: 0 }));
  return {
    ...{ orderId, caseId, bankCode, bankUnitId, issuerUnitId, hop, issuedAt: at, answerClocks: 1 },
    orderNumber: numbers?.['orderNumber'] ?? '',
    items: Object.fromEntries(items.map((item) => [item.itemNo, item])),
  };
}

function answered(order: StopPaymentOrder, { stands, reported, event }: StopPaymentAnswered): StopPaymentOrder {
  const correction = event === 'StopPaymentAnswerCorrected' ? 1 : 0;
  const afterStands = stands.reduce(
    (before, answer) => changed(before, [answer.itemNo], (item) => ({ ...stood(item, answer), corrections: item.corrections + correction })),
    order,
  );
  return reported.reduce(
    (before, { itemNo, kept, deadlineId }) => changed(before, [itemNo], (item) => ({ ...item, hold: { status: 'reported', kept, deadlineId } })),
    afterStands,
  );
}

function stood(item: Item, answer: StandingAnswer): Item {
  switch (answer.result) {
    case 'stopped': {
      const { round, deadlineId, stoppedFen, balanceFen, stoppedAt, operator, bankReference } = answer;
      return { ...settled(item, { status: 'stopped', round, deadlineId, stoppedFen, balanceFen, stoppedAt, operator, bankReference }), stops: round };
    }
    case 'refused':
      return refused(item, answer.code);
    case 'moved-out':
      return { ...settled(item, { status: 'moved-out' }), stops: stopsBefore(item) };
  }
}

/** A refused stop does not count as one of the two; a refused second one leaves the first as it is. */
function refused(item: Item, code: string): Item {
  const { waiting, hold, ...rest } = item;
  const stops = stopsBefore(item);
  if (waiting !== 'second-stop') return { ...rest, stops, hold: { status: 'refused', code } };
  if (hold.status === 'stopped' && hold.round === 2) return { ...rest, stops, hold: { status: 'lapsed', round: 1, at: hold.stoppedAt } };
  return { ...rest, stops, hold };
}

const stopsBefore = ({ stops, waiting }: Item): 0 | 1 => (waiting === 'second-stop' || stops === 2 ? 1 : 0);

function lapsed(item: Item, at: Instant): Item {
  const hold = { status: 'lapsed', round: roundOf(item), at } as const;
  return item.waiting === 'second-stop' || item.waiting === 'first-stop' ? { ...item, hold } : settled(item, hold);
}

/** A second stop that is taken back leaves the first as it is. */
function withdrawn(item: Item): Item {
  const { waiting, ...rest } = item;
  return waiting === 'second-stop' ? { ...rest, stops: 1 } : { ...rest, stops: 0, hold: { status: 'withdrawn' } };
}

function settled(item: Item, hold: Item['hold']): Item {
  const { waiting: _, ...rest } = item;
  return { ...rest, hold };
}

export const roundOf = ({ hold }: Item): 1 | 2 => ('round' in hold ? hold.round : 1);

function changed(order: StopPaymentOrder, itemNos: readonly number[], change: (item: Item) => Item): StopPaymentOrder {
  const items = { ...order.items };
  for (const itemNo of itemNos) {
    const item = items[itemNo];
    if (item) items[itemNo] = change(item);
  }
  return { ...order, items };
}

