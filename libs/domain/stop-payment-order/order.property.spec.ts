import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { must, unstacked } from '#domain/shared/must.spec-support';
import { aMove, aTable, type Move, ORDERS, playOn, type Table } from '#domain/stop-payment-order/moves.spec-support';
import { hasEnded, isHeld, itemsOf } from '#domain/stop-payment-order/stop-payment-order';
import {
  after,
  at,
  brokenIn,
  type OrderInMemory,
  POLICE,
} from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { withdraw } from '#domain/stop-payment-order/undo';

const RUNS = Number(process.env['HELI_RUNS'] ?? 200);
/** The full count is twenty thousand sequences. */
const SEQUENCES = RUNS >= 1_000 ? 20 * RUNS : RUNS;
const LONGEST_MS = 300_000;
const START = at('2026-02-14T18:20');

/** All that the record knows, as text: what a refusal must leave untouched. */
const pictureOf = ({ orders, record }: Table): string =>
  JSON.stringify(
    [
      [...record.claims],
      [...orders.values()].map(({ state, acts, clocks }) => [state, acts.length, clocks.openDeadlines]),
    ],
    (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
  );

/** An account is held by whoever holds one of its two claims, and by nobody else. */
function stoppedTooOften({ orders, record }: Table): string[] {
  const held = [...orders.values()].flatMap(({ state, id }) =>
    state
      ? itemsOf(state).flatMap((item) => (isHeld(item) ? [{ id, key: `stop:case-1/${item.accountKey}` }] : []))
      : [],
  );
  return held.flatMap(({ id, key }) => {
    const mine = [1, 2].some((round) => record.claims.get(`${key}:${round}`) === id);
    const count = held.filter((other) => other.key === key).length;
    return mine && count <= 2 ? [] : [`${id} holds ${key}, which is held ${count} times`];
  });
}

interface Step {
  readonly move: Move;
  readonly minutes: number;
}

const steps = fc.array(
  fc.record({
    move: aMove,
    minutes: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 2_880 })),
  }),
  { minLength: 1, maxLength: 25 },
);

const NOTHING = (): void => undefined;

/** Plays a sequence; after each step every clock that time has reached has fired, as in the matter itself. */
function play(sequence: readonly Step[], check: (table: Table, now: Instant) => void = NOTHING): [Table, Instant] {
  const table = aTable();
  let now: Instant = START;
  const fire = (): void => {
    for (const order of table.orders.values()) order.fire(now);
  };
  for (const { move, minutes } of sequence) {
    now = after(now, { minutes });
    fire();
    tryOn(table, move, now);
    fire();
    check(table, now);
  }
  return [table, now];
}

function tryOn(table: Table, move: Move, now: Instant): void {
  const before = pictureOf(table);
  try {
    unstacked(() => playOn(table, move, now));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    must(pictureOf(table) === before, `a refused ${move.kind} has changed something`);
  }
}

const withdrawAll = (order: OrderInMemory, now: Instant): void => {
  const asked = itemsOf(order.state!).filter(({ waiting }) => waiting === 'first-stop' || waiting === 'second-stop');
  const itemNos = asked.map(({ itemNo }) => itemNo);
  if (itemNos.length > 0) order.act(withdraw, { itemNos, reason: '银行长期不答复' }, { by: POLICE, at: now });
};

describe('any sequence of acts by anybody, with time passing', () => {
  it(
    'changes nothing by a refusal, stops no account three times, and leaves nothing without its clock and claim',
    () => {
      const sound = (table: Table, now: Instant): void => {
        const broken = [...table.orders.values()].flatMap((order) => brokenIn(order, table.record, now));
        must(broken.length === 0, broken.join());
        must(stoppedTooOften(table).length === 0, stoppedTooOften(table).join());
      };
      fc.assert(
        fc.property(steps, (sequence) => void play(sequence, sound)),
        { numRuns: SEQUENCES },
      );
    },
    LONGEST_MS,
  );

  it('folds to the same state from its acts, as after a lost worker', () => {
    const refolds = (sequence: readonly Step[]): void => {
      for (const order of play(sequence)[0].orders.values()) {
        const { state, clocks } = order.folded();
        expect([state, clocks.openDeadlines]).toEqual([order.state, order.clocks.openDeadlines]);
      }
    };
    fc.assert(fc.property(steps, refolds), { numRuns: RUNS });
  });

  it('ends where the banks fall silent and the police withdraw what nobody answers', () => {
    const ends = (sequence: readonly Step[]): void => {
      const [{ orders }, now] = play(sequence);
      for (const order of orders.values()) {
        order.fire(after(now, { hours: 49 }));
        if (order.state) withdrawAll(order, after(now, { hours: 49 }));
        must(order.state === undefined || hasEnded(order.state), `${order.id} has not ended`);
      }
    };
    fc.assert(fc.property(steps, ends), { numRuns: RUNS });
  });

  it('keeps the number of stops of an account by its claims, whichever order they stand in', () => {
    const counted = (sequence: readonly Step[]): void => {
      const [{ orders, record }] = play(sequence);
      const stops = [...record.claims.keys()].filter((key) => key.startsWith('stop:case-1/'));
      const held = [...orders.values()]
        .flatMap(({ state }) => (state ? itemsOf(state) : []))
        .filter(({ stops: n }) => n > 0);
      expect(new Set(held.map(({ accountKey }) => accountKey))).toEqual(new Set(stops.map((key) => key.slice(12, -2))));
    };
    fc.assert(fc.property(steps, counted), { numRuns: RUNS });
  });

  it('is played by officers of every kind', () => {
    expect(new Set(fc.sample(aMove, 500).map(({ by }: { by: Actor }) => by.officerId)).size).toBeGreaterThan(3);
    expect(ORDERS.length).toBeGreaterThan(1);
  });
});
