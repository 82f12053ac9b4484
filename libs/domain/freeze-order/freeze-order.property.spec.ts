import fc from 'fast-check';
import { instantAt } from '#domain/calendar/shanghai';
import { noteReturned } from '#domain/freeze-order/course';
import { continuityOf } from '#domain/freeze-order/continuity';
import { isFrozen } from '#domain/freeze-order/freeze-order';
import {
  anApproval,
  approve,
  BANK,
  codeOf,
  filedRecord,
  frozen,
  later,
  POLICE,
} from '#domain/freeze-order/freeze-order.spec-support';
import { confirmRelease, proposeRelease } from '#domain/freeze-order/release';
import { confirmRenewal, proposeRenewal } from '#domain/freeze-order/renew';
import { fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import { must } from '#domain/shared/must.spec-support';

const DAY = 86_400_000;
const RUNS = Number(process.env['HELI_RUNS'] ?? 200);
const START = '2026-08-31T03:00:00.000Z' as Instant;

const move = fc.record({
  what: fc.constantFrom('renew', 'release', 'return', 'wait', 'confirm' as const),
  days: fc.integer({ min: 0, max: 120 }),
  fen: fc.integer({ min: 1, max: 9_000_00 }),
});

/** The history said once more in plain numbers: when it ends, how much is held, and whether it is held at all. */
interface Oracle {
  endsAt: number;
  heldFen: bigint;
  live: boolean;
  waiting: 'renewal' | 'release' | undefined;
  asked: bigint | undefined;
}

it('held is what the oracle says, in every history of renewals, releases, returns and late words', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
      const record = filedRecord();
      const freeze = frozen({}, record);
      let now = Date.parse(START);
      const first = freeze.state?.items[1];
      if (!first || !isFrozen(first)) throw new Error('not frozen');
      const oracle: Oracle = {
        ...{ endsAt: Date.parse(first.hold.endsAt), heldFen: 8_000_00n, live: true },
        waiting: undefined,
        asked: undefined,
      };
      moves.forEach((one, index) => {
        now += one.days * DAY;
        const at = instantAt(now);
        freeze.fire(later(at, 3_000));
        if (oracle.live && now >= oracle.endsAt - 3_000)
          Object.assign(oracle, { live: false, heldFen: 0n, waiting: undefined });
        const refused = codeOf(() => play(freeze, one, { at: later(at, 4_000), key: `k-${index}` })) !== 'no refusal';
        const item = freeze.state?.items[1];
        if (!refused) follow(oracle, one, item && isFrozen(item) ? Date.parse(item.hold.endsAt) : 0);
        const held = item && isFrozen(item) ? item.hold.frozenFen : 0n;
        must(
          held === oracle.heldFen,
          `${one.what} holds ${held} and not ${oracle.heldFen}, refused or not: ${refused}`,
        );
        must(record.claims.size === (oracle.live ? 1 : 0), 'who holds nothing claims, or the other way about');
        if (item && isFrozen(item)) {
          must(held <= item.askedFen, 'more is held than was asked');
          must(Date.parse(item.hold.endsAt) === oracle.endsAt, `it ends at ${item.hold.endsAt}`);
          must(now < oracle.endsAt, 'it is held after its end');
        }
      });
      expect(freeze.folded().state).toEqual(freeze.state);
    }),
    { numRuns: RUNS },
  );
});

type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;
type Freeze = ReturnType<typeof frozen>;

function play(freeze: Freeze, { what, fen: amount }: Move, { at, key }: { at: Instant; key: string }): void {
  const police = { by: POLICE, at };
  switch (what) {
    case 'wait':
      return;
    case 'renew':
      freeze.act(proposeRenewal, { itemNos: [1], approval: anApproval(key), reason: '继续侦查' }, police);
      return approve(freeze, at, key);
    case 'release': {
      const items = [{ itemNo: 1, amountFen: fen(BigInt(amount)) }];
      freeze.act(proposeRelease, { items, approval: anApproval(key), reason: '不再需要', neededUntil: at }, police);
      return approve(freeze, at, key);
    }
    case 'return':
      return void freeze.act(noteReturned, { payoutId: key, itemNo: 1, amountFen: fen(BigInt(amount)) }, police);
    case 'confirm': {
      const bank = { by: BANK, at };
      if (freeze.state?.items[1]?.waiting === 'renewal')
        return void freeze.act(confirmRenewal, { items: [{ itemNo: 1 }] }, bank);
      return void freeze.act(confirmRelease, { items: [{ itemNo: 1, releasedAt: at }] }, bank);
    }
  }
}

function follow(oracle: Oracle, { what, fen: amount }: Move, renewedEnd: number): void {
  const lessen = (by: bigint): void => {
    oracle.heldFen = oracle.heldFen > by ? oracle.heldFen - by : 0n;
    if (oracle.heldFen === 0n) Object.assign(oracle, { live: false, waiting: undefined });
  };
  switch (what) {
    case 'renew':
      must(renewedEnd - oracle.endsAt > 179 * DAY, 'a renewal is shorter than six months');
      must(renewedEnd - oracle.endsAt < 186 * DAY, 'a renewal is longer than six months');
      oracle.endsAt = renewedEnd;
      oracle.waiting = 'renewal';
      return;
    case 'release':
      oracle.waiting = 'release';
      oracle.asked = BigInt(amount);
      return;
    case 'return':
      return lessen(BigInt(amount));
    case 'confirm':
      if (oracle.waiting === 'release') lessen(oracle.asked ?? 0n);
      if (oracle.live) oracle.waiting = undefined;
      return;
    case 'wait':
  }
}

const SECONDS = Array.from({ length: 82 }, (_, n) => later(START, n * 1_000));
const second = (n: number): Instant => SECONDS[n]!;

it('the union of all stretches is what a count second by second says, and no gap of a second is missed', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const { held, gaps } = continuityOf(
        spans.map(([from, length]) => ({ from: second(from), to: second(from + length) })),
      );
      const covered = (n: number): boolean => spans.some(([from, length]) => n >= from && n < from + length);
      const within = (list: typeof held, n: number): boolean =>
        list.some(({ from, to }) => second(n) >= from && second(n) < to);
      const firstHeld = Math.min(...spans.map(([from]) => from));
      const lastHeld = Math.max(...spans.map(([from, length]) => from + length));
      for (let n = 0; n <= 80; n += 1) {
        must(within(held, n) === covered(n), `second ${n} is held or not, and counted otherwise`);
        const isGap = n >= firstHeld && n < lastHeld && !covered(n);
        must(within(gaps, n) === isGap, `second ${n} is a gap or not, and counted otherwise`);
      }
    }),
    { numRuns: RUNS },
  );
});
