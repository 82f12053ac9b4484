import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';
import type { AnswerFault, ItemAnswer, StopFacts } from '#domain/stop-payment-order/answer.types';
import {
  answeredClocks,
  askedIn,
  type Hold,
  type Item,
  type ReportedStop,
  type Round,
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

/** One line of an answer, with the item and the stop of which it speaks. */
interface Line {
  readonly item: Item;
  readonly round: Round;
  readonly given: ItemAnswer;
}

interface Read {
  readonly itemNo: number;
  readonly faults: readonly AnswerFault[];
  /** Absent where the order has no such item. */
  readonly line?: Line;
}

/**
 * Takes the answer of the bank, item by item: what is sound stands, what is not comes back with its code.
 *
 * An incomplete "stopped" does not stop the answer clock, but what it states is kept and a protective clock runs from it.
 *
 * @throws STOP_PAYMENT_ORDER.NOTHING_STANDS with the faults of every item; MATTER.NOT_FOUND for another bank.
 */
export function answer(
  order: StopPaymentOrder | undefined,
  { answers }: AnswerStopPayment,
  act: Act,
): Decision<StopPaymentOrderEvent> {
  const known = ofTheAddressee(order, act);
  const seen = new Set<number>();
  const read = answers.map((given): Read => {
    const { itemNo } = given;
    const item = known.items[itemNo];
    const again = seen.has(itemNo);
    seen.add(itemNo);
    if (!item || again) return { itemNo, faults: [item ? 'ITEM.TWICE' : 'ITEM.UNKNOWN'] };
    if (item.waiting !== 'first-stop' && item.waiting !== 'second-stop')
      return { itemNo, faults: ['ITEM.NOT_WAITING'] };
    const line: Line = { item, given, round: item.waiting === 'second-stop' ? 2 : 1 };
    return { itemNo, line, faults: faultsOf(line, item.orderedAt, act) };
  });
  const kept = read.filter(isKept).map(({ line }) => line);
  return decisionOn(known, { read, kept }, { event: 'StopPaymentAnswered' });
}

/**
 * A bank corrects what it has answered: a new act, the old one stays, and the clocks run from what is true.
 *
 * A correction is complete or it is none: what was proved is never replaced by what is not.
 *
 * @throws STOP_PAYMENT_ORDER.NOTHING_TO_CORRECT, .NOTHING_STANDS, .THIRD_STOP; MATTER.NOT_FOUND for another bank.
 */
export function correctAnswer(
  order: StopPaymentOrder | undefined,
  { answer: given, reason }: CorrectAnswer,
  act: Act,
): Decision<StopPaymentOrderEvent> {
  const known = ofTheAddressee(order, act);
  const item = known.items[given.itemNo];
  const round = item && answeredRoundOf(known, item, act);
  if (!round) {
    const message = 'There is no answer of the bank that could be corrected.';
    throw new DomainError('conflict', 'STOP_PAYMENT_ORDER.NOTHING_TO_CORRECT', message, { itemNo: given.itemNo });
  }
  refuseThirdStop(known, { item, given, round }, act);
  const line: Line = { item, given, round };
  const faults = faultsOf(line, round === 2 ? item.orderedAt : known.issuedAt, act);
  const read = [{ itemNo: item.itemNo, line, faults }];
  return decisionOn(known, { read, kept: [] }, { event: 'StopPaymentAnswerCorrected', reason });
}

export function ofTheAddressee(order: StopPaymentOrder | undefined, { by }: Act): StopPaymentOrder {
  if (!order || by.unitId !== order.bankUnitId)
    throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return order;
}

/** Of which stop the newest answer speaks. What was refused may, corrected, be the second stop of an account that was ordered anew. */
function answeredRoundOf({ caseId }: StopPaymentOrder, item: Item, { taken }: Act): Round | undefined {
  const { hold, stops, accountKey } = item;
  if (hold.status === 'stopped') return hold.round;
  if (hold.status !== 'refused' && hold.status !== 'moved-out') return undefined;
  return stops > 0 || taken.has(stopClaimOf(caseId, accountKey, 1)) ? 2 : 1;
}

/** The bank stopped what it had said it refused, and meanwhile two other orders have stopped the account. */
function refuseThirdStop({ caseId }: StopPaymentOrder, { item, given, round }: Line, { taken }: Act): void {
  const isNew = given.result === 'stopped' && item.stops < round;
  if (!isNew || !taken.has(stopClaimOf(caseId, item.accountKey, 2))) return;
  const message = 'An account is stopped twice at the most in one case.';
  throw new DomainError('conflict', 'STOP_PAYMENT_ORDER.THIRD_STOP', message, { itemNo: item.itemNo });
}

function faultsOf({ item, given }: Line, orderedAt: Instant, { receivedAt }: Act): AnswerFault[] {
  if (given.result === 'refused') return given.code ? [] : ['ITEM.NO_REFUSAL_CODE'];
  if (given.result === 'moved-out') return given.next?.length ? [] : ['ITEM.NO_NEXT_ACCOUNT'];
  const { stoppedAt, stoppedFen } = given;
  const faults: AnswerFault[] = [];
  if (stoppedAt && isBefore(receivedAt, stoppedAt)) faults.push('ITEM.IN_THE_FUTURE');
  if (stoppedAt && isBefore(stoppedAt, orderedAt) && !given.ownStop) faults.push('ITEM.BEFORE_THE_ORDER');
  if (stoppedFen !== undefined && stoppedFen > item.amountFen) faults.push('ITEM.MORE_THAN_ASKED');
  if (!isComplete(given)) faults.push('ITEM.INCOMPLETE');
  return faults;
}

const isComplete = (given: ItemAnswer): given is ItemAnswer & StopFacts =>
  given.stoppedFen !== undefined &&
  given.balanceFen !== undefined &&
  given.stoppedAt !== undefined &&
  Boolean(given.operator) &&
  Boolean(given.bankReference);

const isKept = (read: Read): read is Read & { line: Line } =>
  read.line?.given.result === 'stopped' && read.faults.length === 1 && read.faults[0] === 'ITEM.INCOMPLETE';

function decisionOn(
  order: StopPaymentOrder,
  { read, kept }: { readonly read: readonly Read[]; readonly kept: readonly Line[] },
  what: Pick<StopPaymentAnswered, 'event' | 'reason'>,
): Decision<StopPaymentOrderEvent> {
  const sound = read.flatMap(({ faults, line }) => (line && faults.length === 0 ? [line] : []));
  const returned = read.filter(({ faults }) => faults.length > 0).map(({ itemNo, faults }) => ({ itemNo, faults }));
  if (sound.length + kept.length === 0) {
    const message = 'No item of the answer can stand.';
    throw new DomainError('invalid', 'STOP_PAYMENT_ORDER.NOTHING_STANDS', message, { items: returned });
  }
  const stands = sound.map(standing);
  const reported = kept.map(reporting);
  const settled = sound.filter(({ item, round, given }) => isSettled(item, round, given)).map(({ item }) => item);
  return {
    happened: { ...what, stands, reported, returned },
    takes: sound
      .filter(({ item, round, given }) => given.result === 'stopped' && item.stops < round)
      .map(claimIn(order)),
    releases: sound.flatMap((line) => releasedBy(order, line)),
    opens: [...stands.flatMap((one) => stopClock(order, one)), ...kept.map((line) => protectiveClock(order, line))],
    closes: [...[...sound, ...kept].flatMap(replacedClock), ...answeredClocks(order, settled, '银行已全部答复')],
  };
}

/** A correction of the first stop leaves an order for the second, or a lift of what is held, to be waited for. */
function isSettled({ waiting }: Item, round: Round, { result }: ItemAnswer): boolean {
  if (waiting === 'lift') return result !== 'stopped';
  return waiting === askedIn(round);
}

function standing({ item, round, given }: Line): StandingAnswer {
  const { itemNo } = item;
  if (given.result === 'moved-out') return { itemNo, result: 'moved-out', round, next: given.next ?? [] };
  if (given.result === 'refused') {
    const goesOn = round === 2 ? firstThatGoesOn(item) : undefined;
    return { itemNo, result: 'refused', round, code: given.code ?? 'other', ...(goesOn && { goesOn }) };
  }
  const { stoppedFen, balanceFen, stoppedAt, operator, bankReference } = given as ItemAnswer & StopFacts;
  const facts = { stoppedFen, balanceFen, stoppedAt, operator, bankReference };
  return {
    itemNo,
    result: 'stopped',
    round,
    deadlineId: clockOf(ruleOf(round), item),
    ...facts,
    next: given.next ?? [],
  };
}

/** The first stop, where the second had taken its place; its 48 hours are counted from where they began. */
function firstThatGoesOn(item: Item): Hold | undefined {
  const { first } = item;
  if (!first || !replacesFirst(item)) return undefined;
  return first.status === 'stopped' ? { ...first, deadlineId: clockOf(ruleOf(1), item) } : first;
}

const replacesFirst = ({ hold }: Item): boolean => 'round' in hold && hold.round === 2;

const reporting = ({ item, round, given }: Line): ReportedStop => {
  const { itemNo, next: _, ...kept } = given;
  return { itemNo, round, kept, deadlineId: clockOf('FRZ-04-reported', item), faults: ['ITEM.INCOMPLETE'] };
};

const ruleOf = (round: Round): string => (round === 2 ? 'FRZ-05-second' : 'FRZ-04');

/** Every answer opens a clock of its own, because the one before stays in the record with what it said. */
const clockOf = (ruleId: string, { itemNo, answers }: Item): string =>
  `${ruleId}/${itemNo}${answers > 0 ? `.${answers + 1}` : ''}`;

function stopClock({ issuerUnitId }: StopPaymentOrder, stands: StandingAnswer): DeadlineOpening[] {
  const held = stands.result === 'stopped' ? stands : stands.result === 'refused' ? stands.goesOn : undefined;
  if (!held || !('stoppedAt' in held)) return [];
  const { deadlineId, stoppedAt, round } = held;
  const startEvent = round === 2 ? '银行再次止付时点' : '银行止付时点';
  return [{ deadlineId, ruleId: ruleOf(round), startEvent, startedAt: stoppedAt, ownerUnitId: issuerUnitId }];
}

function protectiveClock({ issuerUnitId }: StopPaymentOrder, { item, given: { stoppedAt } }: Line): DeadlineOpening {
  return {
    deadlineId: clockOf('FRZ-04-reported', item),
    ruleId: 'FRZ-04-reported',
    startEvent: stoppedAt ? '银行报称的止付时点（待证实）' : '止付指令发出（银行未报时点）',
    startedAt: stoppedAt ?? item.orderedAt,
    ownerUnitId: issuerUnitId,
  };
}

/** A refused second stop leaves the clock of the first running. */
function replacedClock({ item: { hold }, round, given }: Line): DeadlineClosing[] {
  const firstGoesOn = given.result === 'refused' && round === 2 && hold.status === 'stopped' && hold.round === 1;
  return 'deadlineId' in hold && !firstGoesOn ? [{ deadlineId: hold.deadlineId, reason: '银行已另行答复' }] : [];
}

const claimIn =
  ({ caseId }: StopPaymentOrder) =>
  ({ item, round }: Line): string =>
    stopClaimOf(caseId, item.accountKey, round);

/** A stop that the bank refused was none and does not count; where a second was ordered already, that one counts as the first. */
function releasedBy({ caseId }: StopPaymentOrder, { item, round, given }: Line): string[] {
  if (given.result === 'stopped' || item.stops < round) return [];
  const nowFirst = round === 1 && item.waiting === 'second-stop';
  return [stopClaimOf(caseId, item.accountKey, nowFirst ? 2 : round)];
}
