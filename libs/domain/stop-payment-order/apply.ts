import type { Entry } from '#domain/shared/record';
import type { Instant } from '#domain/shared/instant';
import {
  answerClockOf,
  askedIn,
  type Hold,
  isCounted,
  type Item,
  type ReportedStop,
  type StandingAnswer,
  type StopPaymentIssued,
  type StopPaymentOrder,
  type StopPaymentOrderEvent,
} from '#domain/stop-payment-order/stop-payment-order';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(order: StopPaymentOrder | undefined, entry: Entry<StopPaymentOrderEvent>): StopPaymentOrder {
  const { happened, at } = entry;
  if (happened.event === 'StopPaymentIssued') return issued(happened, entry);
  if (!order) throw new Error(`The record of an order begins with ${happened.event}.`);
  if (happened.event === 'StopPaymentTaken') return { ...order, takenBy: { officerId: happened.officerId, at } };
  const clocks = order.answerClocks + (opensAnswerClock(happened) ? 1 : 0);
  const items = { ...order.items };
  for (const { itemNo, ...item } of changedItems(happened, { clocks, at })) {
    const before = items[itemNo];
    if (before) items[itemNo] = item.become(before);
  }
  return { ...order, answerClocks: clocks, items };
}

type Changing = Exclude<StopPaymentOrderEvent, { event: 'StopPaymentIssued' | 'StopPaymentTaken' }>;

interface ChangedItem {
  readonly itemNo: number;
  readonly become: (item: Item) => Item;
}

const opensAnswerClock = ({ event }: Changing): boolean =>
  event === 'SecondStopOrdered' || event === 'StopPaymentLiftOrdered';

/** What an act makes of each of its items. The rows of the desks are made by the same functions. */
function changedItems(happened: Changing, now: { clocks: number; at: Instant }): ChangedItem[] {
  const each = (itemNos: readonly number[], become: (item: Item) => Item): ChangedItem[] =>
    itemNos.map((itemNo) => ({ itemNo, become }));
  switch (happened.event) {
    case 'StopPaymentAnswered':
    case 'StopPaymentAnswerCorrected':
      return [
        ...happened.stands.map((one) => ({ itemNo: one.itemNo, become: (item: Item) => stood(item, one) })),
        ...happened.reported.map((one) => ({ itemNo: one.itemNo, become: (item: Item) => reported(item, one) })),
      ];
    case 'SecondStopOrdered':
      return each(happened.itemNos, (item) => orderedAgain(item, now));
    case 'StopPaymentItemsWithdrawn':
      return each(happened.itemNos, withdrawn);
    case 'StopPaymentLiftOrdered':
      return each(happened.itemNos, (item) => toBeLifted(item, now));
    case 'StopPaymentLifted':
      return happened.items.map(({ itemNo, liftedAt }) => ({ itemNo, become: (item) => lifted(item, liftedAt) }));
    case 'StopPaymentLapsed':
      return happened.items.map(({ itemNo, at, freezeUnanswered }) => ({
        itemNo,
        become: (item) => (freezeUnanswered ? unanswered(lapsed(item, at), at) : lapsed(item, at)),
      }));
    case 'FreezeDelivered':
      return each(happened.itemNos, (item) => ({ ...item, freeze: happened.freezeOrderId }));
    case 'FreezeAnswerNoted':
      return each(happened.itemNos, followed);
  }
}

function issued(happened: StopPaymentIssued, { at, numbers }: Entry): StopPaymentOrder {
  const { orderId, caseId, bankCode, bankUnitId, issuerUnitId, hop } = happened;
  const answerClock = answerClockOf(1, 'first-stop');
  const items = happened.items.map((item): Item => ({
    ...item,
    hold: { status: 'none' },
    waiting: 'first-stop',
    answerClock,
    stops: 1,
    orderedAt: at,
    answers: 0,
  }));
  return {
    orderId,
    caseId,
    bankCode,
    bankUnitId,
    issuerUnitId,
    hop,
    issuedAt: at,
    answerClocks: 1,
    orderNumber: numbers?.['orderNumber'] ?? '',
    items: Object.fromEntries(items.map((item) => [item.itemNo, item])),
  };
}

function stood(item: Item, answer: StandingAnswer): Item {
  const heard = { ...item, answers: item.answers + 1 };
  if (answer.result === 'stopped') return stopped(heard, answer);
  return answer.round === 1 ? noFirstStop(heard, answer) : noSecondStop(heard, answer);
}

/** What was asked meanwhile, a second stop or a lift, goes on being waited for. */
function stopped(item: Item, answer: StandingAnswer & { result: 'stopped' }): Item {
  const { itemNo: _, result, next: __, ...facts } = answer;
  const { round } = facts;
  const left = item.waiting === askedIn(round) ? settled(item) : item;
  const stops = item.waiting === 'second-stop' ? 2 : round;
  return { ...left, ...firstOf(item, round), stops, hold: { status: result, ...facts } };
}

/** Where a second stop is ordered already, it is now the first. */
function noFirstStop(item: Item, answer: StandingAnswer & { result: 'refused' | 'moved-out' }): Item {
  if (item.waiting === 'second-stop') return { ...item, waiting: 'first-stop', stops: 1, hold: { status: 'none' } };
  return { ...settled(item), stops: 0, hold: endOf(answer) };
}

/** A refused stop does not count as one of the two; a refused second one leaves the first as it is. */
function noSecondStop(item: Item, answer: StandingAnswer & { result: 'refused' | 'moved-out' }): Item {
  const { first: _, ...rest } = item;
  const goesOn = answer.result === 'refused' ? (answer.goesOn ?? item.hold) : undefined;
  if (!goesOn) return { ...settled(rest), stops: 1, hold: endOf(answer) };
  const stillToBeLifted = item.waiting === 'lift' && goesOn.status === 'stopped';
  return { ...(stillToBeLifted ? rest : settled(rest)), stops: 1, hold: goesOn };
}

const endOf = (answer: StandingAnswer & { result: 'refused' | 'moved-out' }): Hold =>
  answer.result === 'refused' ? { status: 'refused', code: answer.code } : { status: 'moved-out' };

function reported(item: Item, { round, kept, deadlineId }: ReportedStop): Item {
  const hold = { status: 'reported', round, kept, deadlineId } as const;
  return { ...item, ...firstOf(item, round), hold, answers: item.answers + 1 };
}

const firstOf = ({ first, hold }: Item, round: 1 | 2): Pick<Item, 'first'> =>
  round === 2 && !first ? { first: hold } : {};

const orderedAgain = (item: Item, { clocks, at }: { clocks: number; at: Instant }): Item => ({
  ...item,
  waiting: 'second-stop',
  stops: 2,
  orderedAt: at,
  answerClock: answerClockOf(clocks, 'second-stop'),
});

/** A second stop that is taken back leaves the first as it is. What the bank has reported counts. */
function withdrawn(item: Item): Item {
  if (isCounted(item)) return settled(item);
  if (item.waiting === 'second-stop') return { ...settled(item), stops: 1 };
  return { ...settled(item), stops: 0, hold: { status: 'withdrawn' } };
}

/** Who orders a lift no longer waits for a second stop that nobody has carried out. */
const toBeLifted = (item: Item, { clocks }: { clocks: number }): Item => ({
  ...item,
  waiting: 'lift',
  answerClock: answerClockOf(clocks, 'lift'),
  stops: item.waiting === 'second-stop' && !isCounted(item) ? 1 : item.stops,
});

const lifted = (item: Item, at: Instant): Item => ({
  ...settled(item),
  hold: { status: 'lifted', round: roundOf(item), at },
});

function lapsed(item: Item, at: Instant): Item {
  const hold = { status: 'lapsed', round: roundOf(item), at } as const;
  return { ...(item.waiting === 'lift' ? settled(item) : item), hold };
}

const unanswered = (item: Item, at: Instant): Item => ({
  ...item,
  hold: { status: 'freeze-unanswered', round: roundOf(item), at },
});

/** The bank has answered the freeze: the stop has ended when it ended. */
function followed({ freeze: _, ...item }: Item): Item {
  const { hold } = item;
  return hold.status === 'freeze-unanswered' ? { ...item, hold: { ...hold, status: 'lapsed' } } : item;
}

function settled(item: Item): Item {
  const { waiting: _, ...rest } = item;
  return rest;
}

const roundOf = ({ hold }: Item): 1 | 2 => ('round' in hold ? hold.round : 1);
