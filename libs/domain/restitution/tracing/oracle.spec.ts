import fc from 'fast-check';
import { must } from '#domain/shared/must.spec-support';
import { ACCOUNTS, anyStory, RUNS } from './any-story.spec-support.js';
import { type Legs, legsOf, OTHER } from './legs.js';
import { heldBy, type Rule, traceBy } from './trace.js';
import { aTrail, shown } from './trail.spec-support.js';

/** The rules once more, as slowly and as plainly as they can be written: fractions of whole numbers, lists, one leg after the other. */
interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}
const ZERO: Ratio = { over: 0n, under: 1n };
const ratio = (over: bigint, under: bigint): Ratio => {
  const divisor = gcd(over < 0n ? -over : over, under);
  return { over: over / divisor, under: under / divisor };
};
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const add = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under + b.over * a.under, a.under * b.under);
const times = (a: Ratio, over: bigint, under: bigint): Ratio => ratio(a.over * over, a.under * under);

type Purse = Map<number, Ratio>;

const give = (purse: Purse, source: number, amount: Ratio): void =>
  void purse.set(source, add(purse.get(source) ?? ZERO, amount));

/** Takes the same part of everything in the purse. */
function takeEvenly(purse: Purse, amount: bigint, whole: bigint): Purse {
  const taken: Purse = new Map();
  for (const [source, held] of purse) {
    taken.set(source, times(held, amount, whole));
    purse.set(source, times(held, whole - amount, whole));
  }
  return taken;
}

const wholeOf = (purse: Purse): bigint => {
  const total = [...purse.values()].reduce(add, ZERO);
  expect(total.under).toBe(1n);
  return total.over;
};

function play(legs: Legs, take: (purse: Purse, amount: bigint) => Purse): Purse[] {
  const purses: Purse[] = Array.from(legs.closing, () => new Map<number, Ratio>());
  for (let leg = 0; leg < legs.count; leg += 1) {
    const [from, to, amount] = [legs.from[leg]!, legs.to[leg]!, legs.amount[leg]!];
    const moved = from < 0 ? new Map([[from, ratio(amount, 1n)]]) : take(purses[from]!, amount);
    for (const [source, part] of moved) give(purses[to]!, source, part);
  }
  return purses;
}

const rolling = (legs: Legs): Purse[] => play(legs, (purse, amount) => takeEvenly(purse, amount, wholeOf(purse)));

const lowestBalance = (legs: Legs): Purse[] =>
  play(legs, (purse, amount) => {
    const own = purse.get(OTHER) ?? ZERO;
    const first = own.over < amount ? own.over : amount;
    purse.delete(OTHER);
    const rest = amount - first;
    const taken = rest > 0n ? takeEvenly(purse, rest, wholeOf(purse)) : new Map<number, Ratio>();
    give(purse, OTHER, ratio(own.over - first, 1n));
    give(taken, OTHER, ratio(first, 1n));
    return taken;
  });

function queues(legs: Legs): Purse[] {
  const rows: { source: number; amount: bigint }[][] = Array.from(legs.closing, () => []);
  for (let leg = 0; leg < legs.count; leg += 1) {
    const [from, to] = [legs.from[leg]!, legs.to[leg]!];
    let open = legs.amount[leg]!;
    if (from < 0) rows[to]!.push({ source: from, amount: open });
    else {
      while (open > 0n) {
        const first = rows[from]![0]!;
        const amount = first.amount < open ? first.amount : open;
        rows[to]!.push({ source: first.source, amount });
        first.amount -= amount;
        open -= amount;
        if (first.amount === 0n) rows[from]!.shift();
      }
    }
  }
  return rows.map((row) => {
    const purse: Purse = new Map();
    for (const { source, amount } of row) give(purse, source, ratio(amount, 1n));
    return purse;
  });
}

it.each<[Rule, (legs: Legs) => Purse[], boolean]>([
  ['fifo', queues, true],
  ['rolling-charge', rolling, false],
  ['lowest-intermediate-balance', lowestBalance, false],
])('%s is what the plain calculation gives', (rule, oracle, isExact) => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const trail = aTrail(story);
      const legs = legsOf(trail);
      const held = shown(trail, heldBy(traceBy(rule, trail, legs)));
      const purses = oracle(legs);
      for (const name of ACCOUNTS) {
        const account = trail.accountOf(name);
        if (account === undefined) continue;
        trail.claimIds.forEach((claimId, claim) => {
          const exact = purses[account]!.get(-2 - claim) ?? ZERO;
          const difference = (held[name]?.[claimId] ?? 0n) * exact.under - exact.over;
          const most = isExact ? 0n : exact.under;
          must(difference <= most && -difference <= most, `${claimId} has another share of ${name}`);
        });
      }
    }),
    { numRuns: RUNS },
  );
});
