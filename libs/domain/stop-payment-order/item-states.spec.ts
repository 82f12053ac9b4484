import type { Actor } from '#domain/agency/actor';
import { DomainError } from '#domain/shared/domain-error';
import { InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import { answer, correctAnswer } from '#domain/stop-payment-order/answer';
import type { ItemAnswer } from '#domain/stop-payment-order/answer.types';
import { hasEnded } from '#domain/stop-payment-order/stop-payment-order';
import {
  after,
  anOrder,
  at,
  BANK,
  brokenIn,
  itemOf,
  movedOut,
  type OrderInMemory,
  POLICE,
  refused,
  reported,
  stopped,
} from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { confirmLift, lift, stopAgain, withdraw } from '#domain/stop-payment-order/undo';

const START = at('2026-02-14T18:20');
const BEFORE = after(START, { minutes: -30 });

type Move = (order: OrderInMemory, now: Instant) => void;

const police =
  (move: (order: OrderInMemory, by: { by: Actor; at: Instant }) => unknown): Move =>
  (order, now) =>
    void move(order, { by: POLICE, at: now });
const bank =
  (move: (order: OrderInMemory, by: { by: Actor; at: Instant }) => unknown): Move =>
  (order, now) =>
    void move(order, { by: BANK, at: now });
const answers = (given: (now: Instant) => ItemAnswer): Move =>
  bank((order, by) => order.act(answer, { answers: [given(by.at)] }, by));
const corrects = (given: (now: Instant) => ItemAnswer): Move =>
  bank((order, by) => order.act(correctAnswer, { answer: given(by.at), reason: '操作员误填' }, by));
const ofTheItem = { itemNos: [1], reason: '核实无关' };

/** Everything that anybody can do to an item, the passing of time included. */
const MOVES: Readonly<Record<string, Move>> = {
  'the bank stops': answers((now) => stopped(1, now)),
  'the bank stopped by itself before': answers((now) => stopped(1, after(now, { hours: -30 }), { ownStop: true })),
  'the bank reports': answers((now) => reported(1, now)),
  'the bank reports no instant': answers(() => reported(1)),
  'the bank refuses': answers(() => refused(1)),
  'the money has moved out': answers(() => movedOut(1)),
  'corrected: stopped now': corrects((now) => stopped(1, now)),
  'corrected: stopped before': corrects((now) => stopped(1, after(now, { hours: -20 }), { ownStop: true })),
  'corrected: refused': corrects(() => refused(1)),
  'corrected: moved out': corrects(() => movedOut(1)),
  'a second stop': police((order, by) => order.act(stopAgain, ofTheItem, by)),
  withdrawn: police((order, by) => order.act(withdraw, ofTheItem, by)),
  'to be lifted': police((order, by) => order.act(lift, ofTheItem, by)),
  lifted: bank((order, by) => order.act(confirmLift, { items: [{ itemNo: 1, liftedAt: by.at }] }, by)),
  'a day goes by': (order, now) => void order.fire(after(now, { hours: 24 })),
};

interface Reached {
  readonly order: OrderInMemory;
  readonly record: InMemoryRecord;
  readonly now: Instant;
  readonly path: readonly string[];
}

/** One move further; undefined where it is refused, which changes nothing. */
function step(from: Reached, move: string): Reached | undefined {
  const tried = after(from.now, { minutes: 10 });
  try {
    MOVES[move]?.(from.order, tried);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
  const now = move === 'a day goes by' ? after(tried, { hours: 24 }) : tried;
  from.order.fire(now);
  return { ...from, now, path: [...from.path, move] };
}

/** Plays a path from the start; undefined where a move is refused. */
function play(path: readonly string[]): Reached | undefined {
  const record = new InMemoryRecord();
  const start: Reached = { order: anOrder({}, { record, issuedAt: START }), record, now: START, path: [] };
  return path.reduce<Reached | undefined>((from, move) => from && step(from, move), start);
}

/** Two paths that end in the same shape need not both be followed. */
function shapeOf({ order, now }: Reached): string {
  const { hold, first, waiting, stops } = itemOf(order);
  const clock = order.clocks.openDeadlines.find(
    ({ deadlineId }) => 'deadlineId' in hold && deadlineId === hold.deadlineId,
  );
  const left = clock ? Math.ceil((Date.parse(clock.dueAt) - Date.parse(now)) / 86_400_000) : 0;
  const runsOn = first?.status === 'stopped' && Date.parse(now) < Date.parse(after(first.stoppedAt, { hours: 48 }));
  return [hold.status, 'round' in hold ? hold.round : '', waiting ?? '', stops, left, first?.status ?? '', runsOn].join(
    '/',
  );
}

function explore(): Reached[] {
  const seen = new Map<string, Reached>();
  const start = play([])!;
  seen.set(shapeOf(start), start);
  const queue = [start];
  for (let next = queue.shift(); next; next = queue.shift()) {
    let here = play(next.path)!;
    for (const move of Object.keys(MOVES)) {
      const reached = step(here, move);
      if (!reached) continue;
      // What is reached stays as it is; the next move begins in the same state once more.
      here = play(next.path)!;
      if (seen.has(shapeOf(reached))) continue;
      seen.set(shapeOf(reached), reached);
      queue.push(reached);
    }
  }
  return [...seen.values()];
}

const all = explore();
const told = ({ path, order }: Reached): string => `${path.join(', ')}: ${itemOf(order).hold.status}`;

describe('every state that an item can reach', () => {
  it('is found', () => {
    expect(all.length).toBeGreaterThan(40);
    expect(Math.max(...all.map(({ path }) => path.length))).toBeLessThan(15);
    expect(new Set(all.map(({ order }) => itemOf(order).hold.status))).toEqual(
      new Set(['none', 'reported', 'stopped', 'lapsed', 'lifted', 'refused', 'moved-out', 'withdrawn']),
    );
  });

  it('is sound: whatever is held or waited for has its clock, and every stop its claim', () => {
    const broken = all.flatMap((reached) => {
      const faults = brokenIn(reached.order, reached.record, reached.now);
      return faults.length > 0 ? [`${told(reached)}: ${faults.join('; ')}`] : [];
    });
    expect(broken).toEqual([]);
  });

  it('is no dead end: it has ended, or a clock ends it, or somebody can answer, withdraw or lift', () => {
    const stuck = all.filter(({ order, path }) => {
      if (hasEnded(order.state!)) return false;
      const ends = ['the bank stops', 'the bank refuses', 'withdrawn', 'lifted', 'to be lifted', 'a day goes by'];
      return !ends.some((move) => play([...path, move]));
    });
    expect(stuck.map(told)).toEqual([]);
  });

  it('leaves no account that was stopped once and cannot be stopped a second time', () => {
    const lost = all.filter(({ order, path }) => {
      const { stops, waiting, hold } = itemOf(order);
      return stops === 1 && !waiting && hold.status !== 'reported' && !play([...path, 'a second stop']);
    });
    expect(lost.map(told)).toEqual([]);
  });

  it('leaves no account that was never stopped and cannot be ordered again', () => {
    const lost = all.filter(({ order, record }) => {
      if (itemOf(order).stops > 0) return false;
      return anOrder({ orderId: 'order-2' }, { record }).state === undefined;
    });
    expect(lost.map(told)).toEqual([]);
  });

  it('ends by itself or with the police: nothing is held for ever where the bank is silent', () => {
    const held = all.filter(({ path }) => {
      const silent = play([...path, ...Array.from({ length: 5 }, () => 'a day goes by')])!;
      const item = itemOf(silent.order);
      return item.hold.status === 'stopped' || item.hold.status === 'reported';
    });
    expect(held.map(told)).toEqual([]);
  });

  it('forgets nothing of what was ordered before the answer: an instant before the order is never taken', () => {
    const order = anOrder();
    expect(() => order.act(answer, { answers: [stopped(1, BEFORE)] }, { by: BANK, at: START })).toThrow(DomainError);
  });
});
