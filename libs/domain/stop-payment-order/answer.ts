import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError } from '#domain/shared/domain-error';
import { isBefore } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';
import type { AnswerFault, ItemAnswer, StopFacts } from '#domain/stop-payment-order/answer.types';
import {
  answerClockOf,
  type Item,
  itemsOf,
  type StandingAnswer,
  stopClaimOf,
  type StopPaymentAnswered,
  type StopPaymentOrder,
  type StopPaymentOrderEvent,
} from '#domain/stop-payment-order/stop-payment-order';

export interface AnswerStopPayment {
  readonly answers: readonly ItemAnswer[];
}

export interface CorrectAnswer {
  readonly answer: ItemAnswer;
  readonly reason: string;
}

interface Read {
  readonly item?: Item;
  readonly answer: ItemAnswer;
  readonly faults: readonly AnswerFault[];
}

/**
 * Takes the answer of the bank, item by item: what is sound stands, what is not comes back with its code.
 *
 * An incomplete "stopped" does not stop the answer clock, but what it states is kept and a protective clock runs from it.
 *
 * @throws STOP_PAYMENT_ORDER.NOTHING_STANDS with the faults of every item; MATTER.NOT_FOUND for another bank.
 */
export function answer(order: StopPaymentOrder | undefined, { answers }: AnswerStopPayment, act: Act): Decision<StopPaymentOrderEvent> {
  const known = ofTheAddressee(order, act);
  const seen = new Set<number>();
  const read = answers.map((given): Read => {
    const item = known.items[given.itemNo];
    const faults = seen.has(given.itemNo) ? (['ITEM.TWICE'] as const) : faultsOf(item, given, act);
    seen.add(given.itemNo);
    return { answer: given, faults, ...(item && { item }) };
  });
  return decisionOn(known, read, { event: 'StopPaymentAnswered' });
}

/** A bank corrects what it has answered: a new act, the old one stays, and the clocks run from what is true. */
export function correctAnswer(order: StopPaymentOrder | undefined, { answer: given, reason }: CorrectAnswer, act: Act): Decision<StopPaymentOrderEvent> {
  const known = ofTheAddressee(order, act);
  const item = known.items[given.itemNo];
  const correctable = item && ['stopped', 'reported', 'refused', 'moved-out'].includes(item.hold.status);
  if (!correctable) throw new DomainError('conflict', 'STOP_PAYMENT_ORDER.NOTHING_TO_CORRECT', 'There is no answer of the bank that could be corrected.');
  const round = 'round' in item.hold ? item.hold.round : 1;
  const asked: Item = { ...item, waiting: round === 2 ? 'second-stop' : 'first-stop' };
  const faults = faultsOf(asked, given, act);
  return decisionOn(known, [{ item: asked, answer: given, faults }], { event: 'StopPaymentAnswerCorrected', reason });
}

export function ofTheAddressee(order: StopPaymentOrder | undefined, { by }: Act): StopPaymentOrder {
  if (!order || by.unitId !== order.bankUnitId) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return order;
}

function faultsOf(item: Item | undefined, given: ItemAnswer, { receivedAt }: Act): AnswerFault[] {
  if (!item) return ['ITEM.UNKNOWN'];
  if (item.waiting !== 'first-stop' && item.waiting !== 'second-stop') return ['ITEM.NOT_WAITING'];
  if (given.result === 'refused') return given.code ? [] : ['ITEM.NO_REFUSAL_CODE'];
  if (given.result === 'moved-out') return given.next?.length ? [] : ['ITEM.NO_NEXT_ACCOUNT'];
  const { stoppedAt, stoppedFen } = given;
  const faults: AnswerFault[] = [];
  if (stoppedAt && isBefore(receivedAt, stoppedAt)) faults.push('ITEM.IN_THE_FUTURE');
  if (stoppedAt && isBefore(stoppedAt, item.orderedAt) && !given.ownStop) faults.push('ITEM.BEFORE_THE_ORDER');
  if (stoppedFen !== undefined && stoppedFen > item.amountFen) faults.push('ITEM.MORE_THAN_ASKED');
  if (!isComplete(given)) faults.push('ITEM.INCOMPLETE');
  return faults;
}

const isComplete = (given: ItemAnswer): given is ItemAnswer & StopFacts =>
  given.stoppedFen !== undefined && given.balanceFen !== undefined && given.stoppedAt !== undefined && Boolean(given.operator) && Boolean(given.bankReference);

const isKept = ({ answer: given, faults }: Read): boolean => given.result === 'stopped' && faults.length === 1 && faults[0] === 'ITEM.INCOMPLETE';

function decisionOn(order: StopPaymentOrder, read: readonly Read[], what: Pick<StopPaymentAnswered, 'event' | 'reason'>): Decision<StopPaymentOrderEvent> {
  const sound = read.filter((line): line is Read & { item: Item } => line.faults.length === 0 && line.item !== undefined);
  const kept = read.filter((line): line is Read & { item: Item } => isKept(line) && line.item !== undefined);
  const returned = read.filter((line) => line.faults.length > 0).map(({ answer: given, faults }) => ({ itemNo: given.itemNo, faults }));
  if (sound.length + kept.length === 0) {
    throw new DomainError('invalid', 'STOP_PAYMENT_ORDER.NOTHING_STANDS', 'No item of the answer can stand.', { items: returned });
  }
  const stands = sound.map(({ item, answer: given }) => standing(item, given));
  const reported = kept.map(({ item, answer: given, faults }) => {
    const { itemNo, next: _, ...stated } = given;
    return { itemNo, kept: stated, deadlineId: clockOf('FRZ-04-reported', item), faults };
  });
  return {
    happened: { ...what, stands, reported, returned },
    takes: takenAgainBy(order, sound),
    releases: releasedBy(order, sound),
    opens: [...stands.flatMap((one) => stopClock(order, one)), ...kept.flatMap(({ item, answer: given }) => protectiveClock(order, item, given))],
    closes: [...[...sound, ...kept].flatMap(closedClocks), ...answeredClocks(order, sound)],
  };
}

function standing(item: Item, given: ItemAnswer): StandingAnswer {
  const { itemNo } = item;
  if (given.result === 'refused') return { itemNo, result: 'refused', code: given.code ?? 'other' };
  if (given.result === 'moved-out') return { itemNo, result: 'moved-out', next: given.next ?? [] };
  const { stoppedFen, balanceFen, stoppedAt, operator, bankReference } = given as ItemAnswer & StopFacts;
  const round = item.waiting === 'second-stop' ? 2 : 1;
  const deadlineId = clockOf(round === 2 ? 'FRZ-05-second' : 'FRZ-04', item);
  return { itemNo, result: 'stopped', round, deadlineId, stoppedFen, balanceFen, stoppedAt, operator, bankReference, next: given.next ?? [] };
}

/** A corrected answer opens a clock of its own, because the old one stays in the record with what it said. */
const clockOf = (ruleId: string, { itemNo, corrections, hold }: Item): string => {
  const answers = corrections + (hold.status === 'reported' ? 1 : 0);
  return `${ruleId}/${itemNo}${answers > 0 ? `.${answers + 1}` : ''}`;
};

function stopClock({ issuerUnitId }: StopPaymentOrder, given: StandingAnswer): DeadlineOpening[] {
  if (given.result !== 'stopped') return [];
  const { deadlineId, stoppedAt, round } = given;
  const ruleId = round === 2 ? 'FRZ-05-second' : 'FRZ-04';
  return [{ deadlineId, ruleId, startEvent: round === 2 ? '银行再次止付时点' : '银行止付时点', startedAt: stoppedAt, ownerUnitId: issuerUnitId }];
}

function protectiveClock({ issuerUnitId }: StopPaymentOrder, item: Item, { stoppedAt }: ItemAnswer): DeadlineOpening[] {
  return [
    {
      deadlineId: clockOf('FRZ-04-reported', item),
      ruleId: 'FRZ-04-reported',
      startEvent: stoppedAt ? '银行报称的止付时点（待证实）' : '止付指令发出（银行未报时点）',
      startedAt: stoppedAt ?? item.orderedAt,
      ownerUnitId: issuerUnitId,
    },
  ];
}

/** A refused second stop leaves the clock of the first running. */
function closedClocks({ item: { hold, waiting }, answer: given }: { item: Item; answer: ItemAnswer }): DeadlineClosing[] {
  const firstGoesOn = given.result === 'refused' && waiting === 'second-stop' && 'round' in hold && hold.round === 1;
  return 'deadlineId' in hold && !firstGoesOn ? [{ deadlineId: hold.deadlineId, reason: '银行已另行答复' }] : [];
}

/** The answer clock ends with the last item that was waited for; an unproved report does not count. */
function answeredClocks(order: StopPaymentOrder, sound: readonly { item: Item }[]): DeadlineClosing[] {
  const settled = new Set(sound.map(({ item }) => item.itemNo));
  const waiting = itemsOf(order).some(({ itemNo, waiting: awaited }) => awaited && awaited !== 'lift' && !settled.has(itemNo));
  if (waiting) return [];
  return Array.from({ length: order.answerClocks }, (_, index) => ({ deadlineId: answerClockOf(index + 1), reason: '银行已全部答复' }));
}

/** A refusal that turns out to have been a stop counts again. */
function takenAgainBy({ caseId }: StopPaymentOrder, sound: readonly { item: Item; answer: ItemAnswer }[]): string[] {
  return sound
    .filter(({ item, answer: given }) => given.result === 'stopped' && item.stops === 0)
    .map(({ item }) => stopClaimOf(caseId, item.accountKey, 1));
}

/** A stop that the bank refused was none: it does not count as one of the two. */
function releasedBy({ caseId }: StopPaymentOrder, sound: readonly { item: Item; answer: ItemAnswer }[]): string[] {
  return sound
    .filter(({ item, answer: given }) => given.result !== 'stopped' && item.stops > 0)
    .map(({ item }) => stopClaimOf(caseId, item.accountKey, item.waiting === 'second-stop' ? 2 : 1));
}
