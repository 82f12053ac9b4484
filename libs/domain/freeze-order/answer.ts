import { dayAt, endOf, monthsLater, msOf } from '#domain/calendar/shanghai';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import {
  type AnsweredItem,
  existing,
  freezeClaimOf,
  type FreezeFault,
  type FreezeItem,
  type FreezeOrder,
  type FreezeOrderEvent,
  type FreezeRefusal,
  type FrozenFacts,
  holdsClaim,
  itemsOf,
  ruleOf,
} from '#domain/freeze-order/freeze-order';
import { published } from '#domain/freeze-order/published';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

/** One line of a bank's answer, as it comes in: what is not stated is absent. */
export interface FreezeItemAnswer extends Partial<FrozenFacts> {
  readonly itemNo: number;
  readonly result: 'frozen' | 'queued' | 'refused';
  readonly queuedAt?: Instant;
  readonly position?: number;
  readonly code?: FreezeRefusal;
}

export interface AnswerFreeze {
  readonly answers: readonly FreezeItemAnswer[];
}

interface Read {
  readonly itemNo: number;
  readonly faults: readonly FreezeFault[];
  readonly item?: FreezeItem;
  readonly given: FreezeItemAnswer;
  readonly late?: true;
}

/**
 * Takes the answer of the bank, item by item: what is sound stands, what is not comes back with its code.
 *
 * What the bank has frozen although the order was taken back has no basis: it is kept as the bank states it, unproved, and is
 * to be released at once (FRZ-16).
 *
 * @throws FREEZE_ORDER.NOTHING_STANDS with the faults of every item; MATTER.NOT_FOUND for another bank.
 */
export function answerFreeze(
  order: FreezeOrder | undefined,
  { answers }: AnswerFreeze,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = ofTheBank(order, act);
  const seen = new Set<number>();
  const read = answers.map((given): Read => {
    const { itemNo } = given;
    const item = known.items[itemNo];
    const again = seen.has(itemNo);
    seen.add(itemNo);
    if (!item || again) return { itemNo, given, faults: [item ? 'ITEM.TWICE' : 'ITEM.UNKNOWN'] };
    if (isLate(item, given)) return { itemNo, given, item, faults: [], late: true };
    if (item.waiting !== 'answer' && item.waiting !== 'turn') return { itemNo, given, faults: ['ITEM.NOT_WAITING'] };
    const gains = given.result === 'frozen' && !holdsClaim(item);
    const doubled: readonly FreezeFault[] =
      gains && act.taken.has(freezeClaimOf(item.accountKey)) ? ['ITEM.DOUBLE_FREEZE'] : [];
    return { itemNo, given, item, faults: [...faultsOf(known, { item, given }, act), ...doubled] };
  });
  const returned = read.filter(({ faults }) => faults.length > 0).map(({ itemNo, faults }) => ({ itemNo, faults }));
  const taken = read.flatMap(({ item, given, faults, late }) =>
    item && faults.length === 0 ? [{ item, given, late }] : [],
  );
  if (taken.length === 0)
    throw new DomainError('invalid', 'FREEZE_ORDER.NOTHING_STANDS', 'No item of the answer can stand.', {
      items: returned,
    });
  const [sound, late] = [taken.filter((line) => !line.late), taken.filter((line) => line.late)];
  return reporting(known, { answered: standing(known, { sound, returned }, act), late }, act);
}

const isLate = ({ hold, waiting }: FreezeItem, { result }: FreezeItemAnswer): boolean =>
  result === 'frozen' && hold.status === 'withdrawn' && waiting === undefined;

function reporting(
  known: FreezeOrder,
  { answered, late }: { readonly answered: Decision<FreezeAnswered>; readonly late: readonly Line[] },
  { at }: Act,
): Decision<FreezeOrderEvent> {
  if (late.length === 0) return answered;
  const reported = late.map(({ given: { itemNo, frozenFen, frozenAt, operator, bankReference } }) => ({
    itemNo,
    ...(frozenFen !== undefined && { frozenFen }),
    ...(frozenAt && { frozenAt }),
    ...(operator && { operator }),
    ...(bankReference && { bankReference }),
  }));
  return {
    ...answered,
    happened: { ...answered.happened, reported },
    opens: [...(answered.opens ?? []), releaseClock(known, '银行反馈已冻结，而冻结已撤回', at)],
  };
}

/** Until when the bank says that it has released (FRZ-16). */
export const releaseClock = (known: FreezeOrder, startEvent: string, startedAt: Instant): DeadlineOpening => ({
  ...{ deadlineId: `FRZ-16-confirm/${known.clocks + 1}`, ruleId: 'FRZ-16-confirm' },
  ...{ startEvent, startedAt, ownerUnitId: known.bankUnitId },
});

type FreezeAnswered = Extract<FreezeOrderEvent, { event: 'FreezeAnswered' }>;

interface Line {
  readonly item: FreezeItem;
  readonly given: FreezeItemAnswer;
}

function standing(
  order: FreezeOrder,
  {
    sound,
    returned,
  }: {
    readonly sound: readonly Line[];
    readonly returned: readonly { itemNo: number; faults: readonly FreezeFault[] }[];
  },
  act: Act,
): Decision<FreezeAnswered> {
  const stands = sound.map((line) => standsAs(order, line));
  const happened: FreezeAnswered = { event: 'FreezeAnswered', stands, returned };
  const opens = stands.flatMap((one) => periodOf(order, one));
  const freed = sound.filter(({ item, given }) => given.result !== 'frozen' && holdsClaim(item));
  const gained = sound.filter(
    ({ item, given }) => given.result === 'frozen' && item.queued && item.waiting === 'answer',
  );
  return {
    happened,
    opens,
    closes: answeredClocks(
      order,
      sound.map(({ item }) => item),
      '银行已反馈',
    ),
    takes: gained.map(({ item }) => freezeClaimOf(item.accountKey)),
    releases: freed.map(({ item }) => freezeClaimOf(item.accountKey)),
    publishes: published(order, happened, {
      at: act.at,
      itemNos: stands.map(({ itemNo }) => itemNo),
      reckoned: opens.map(({ deadlineId }) => deadlineId),
    }),
  };
}

export function faultsOf(order: FreezeOrder, { item, given }: Line, { receivedAt }: Act): FreezeFault[] {
  if (given.result === 'refused') return given.code ? [] : ['ITEM.NO_REFUSAL_CODE'];
  const at = given.result === 'frozen' ? given.frozenAt : given.queuedAt;
  const faults: FreezeFault[] = [];
  if (at && isBefore(receivedAt, at)) faults.push('ITEM.IN_THE_FUTURE');
  if (at && order.issuedAt && isBefore(at, order.issuedAt)) faults.push('ITEM.BEFORE_THE_ORDER');
  if (given.result === 'queued') return at && given.position ? faults : [...faults, 'ITEM.INCOMPLETE'];
  if (given.frozenFen !== undefined && given.frozenFen > item.askedFen) faults.push('ITEM.MORE_THAN_ASKED');
  if (contradicts(order, { item, given })) faults.push('ITEM.END_CONTRADICTS_PERIOD');
  const complete = given.frozenFen !== undefined && at && given.operator && given.bankReference;
  return complete ? faults : [...faults, 'ITEM.INCOMPLETE'];
}

/** The end that a bank registers may lie a little before the end of the law, and never after its last day (CNT-13). */
function contradicts({ major }: FreezeOrder, { item, given: { frozenAt, registeredEnd } }: Line): boolean {
  if (!frozenAt || !registeredEnd) return false;
  return (
    !isBefore(frozenAt, registeredEnd) || msOf(registeredEnd) > latestEnd(frozenAt, ruleOf(item.kind, major).months)
  );
}

export const latestEnd = (from: Instant, months: number): number => endOf(monthsLater(dayAt(msOf(from)), months));

export function standsAs({ major }: FreezeOrder, { item, given }: Line): AnsweredItem {
  const { itemNo } = item;
  if (given.result === 'refused') return { itemNo, result: 'refused', code: given.code ?? 'other' };
  if (given.result === 'queued')
    return {
      itemNo,
      result: 'queued',
      queuedAt: (given.queuedAt ?? given.frozenAt) as Instant,
      position: given.position ?? 1,
    };
  const { frozenFen, frozenAt, operator, bankReference, registeredEnd } = given as FreezeItemAnswer & FrozenFacts;
  return {
    ...{ itemNo, result: 'frozen', frozenFen, frozenAt, operator, bankReference },
    ...(registeredEnd && { registeredEnd }),
    deadlineId: `${ruleOf(item.kind, major).ruleId}/${itemNo}${item.answers > 0 ? `.${item.answers + 1}` : ''}`,
  };
}

export function periodOf({ issuerUnitId }: FreezeOrder, one: AnsweredItem): DeadlineOpening[] {
  if (one.result !== 'frozen') return [];
  const { deadlineId, frozenAt, registeredEnd } = one;
  return [
    {
      ...{ deadlineId, ruleId: deadlineId.slice(0, deadlineId.indexOf('/')), startEvent: '银行冻结时点' },
      ...{ startedAt: frozenAt, ownerUnitId: issuerUnitId },
      ...(registeredEnd && { facts: { registeredEnd } }),
    },
  ];
}

export function ofTheBank(order: FreezeOrder | undefined, { by }: Act): FreezeOrder {
  if (!order || by.unitId !== order.bankUnitId || order.status !== 'issued')
    throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return order;
}

/** The clocks that end because nobody waits under them any more once these items are answered for. */
export function answeredClocks(order: FreezeOrder, settled: readonly FreezeItem[], reason: string): DeadlineClosing[] {
  const done = new Set(settled.map(({ itemNo }) => itemNo));
  const clocks = new Set(settled.flatMap(({ answerClock }) => answerClock ?? []));
  for (const { itemNo, answerClock } of itemsOf(order))
    if (answerClock && !done.has(itemNo)) clocks.delete(answerClock);
  return [...clocks].map((deadlineId) => ({ deadlineId, reason }));
}

/**
 * The freeze in front has ended: the next in the queue takes its turn, and the bank says when it took effect (FRZ-18, UNCONFIRMED).
 *
 * @throws FREEZE_ORDER.NOT_QUEUED, .DOUBLE_FREEZE
 */
export function noteQueueAdvanced(
  order: FreezeOrder | undefined,
  { itemNo }: { readonly itemNo: number },
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = existing(order);
  const item = known.items[itemNo];
  if (item?.hold.status !== 'queued' || item.waiting)
    throw new DomainError('conflict', 'FREEZE_ORDER.NOT_QUEUED', 'This item waits behind no freeze.', { itemNo });
  if (act.taken.has(freezeClaimOf(item.accountKey)))
    throw new DomainError('conflict', 'FREEZE_ORDER.DOUBLE_FREEZE', 'Another freeze holds the account.', { itemNo });
  return {
    happened: { event: 'QueueAdvanced', itemNo },
    takes: [freezeClaimOf(item.accountKey)],
    opens: [
      {
        deadlineId: `FRZ-18-turn/${known.clocks + 1}`,
        ruleId: 'FRZ-18-turn',
        startEvent: '在先冻结解除或期满',
        startedAt: act.at,
        ownerUnitId: known.bankUnitId,
      },
    ],
  };
}
