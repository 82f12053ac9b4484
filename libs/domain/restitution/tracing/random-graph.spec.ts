import { isDeepStrictEqual } from 'node:util';
import { RUNS } from './any-story.spec-support.js';
import { accounted, discrepancies } from './conservation.js';
import { legsOf } from './legs.js';
import { heldBy, RULES, traceBy } from './trace.js';
import { aTrail, type Row, type Story } from './trail.spec-support.js';

/** A hundred thousand transfers in the full run; enough of them in the quick one. */
const TRANSFERS = Math.min(100_000, RUNS ** 2 / 10);
const ACCOUNTS = 200;
const CLAIMS = 80;

/** Everybody pays everybody, in circles, many at the same instant; every account can pay what it pays. */
function town(): Story {
  let state = 20_260_301;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const balance = new Map<string, number>();
  const rows: Row[] = [];
  const claims: Record<string, string[]> = {};
  for (let index = 0; index < TRANSFERS; index += 1) {
    const [id, at, to] = [`t${index}`, Math.floor(index / 3), `A${draw(ACCOUNTS)}`];
    const from = `A${draw(ACCOUNTS)}`;
    const has = balance.get(from) ?? 0;
    const isClaim = index % Math.ceil(TRANSFERS / CLAIMS) === 0;
    if (isClaim) claims[`c${index}`] = [id];
    const outside = isClaim || has < 100 || from === to;
    const fen = outside ? 1 + draw(1_000_000) : draw(3) === 0 ? has : 1 + draw(has);
    const cash = !outside && draw(100) === 0;
    if (!outside) balance.set(from, has - fen);
    if (!cash) balance.set(to, (balance.get(to) ?? 0) + fen);
    rows.push({ id: id.padStart(8, '0'), at, from: outside ? '' : from, to: cash ? '' : to, fen: BigInt(fen) });
  }
  const padded = Object.entries(claims).map(([claim, ids]) => [claim, ids.map((id) => id.padStart(8, '0'))] as const);
  return { rows, claims: Object.fromEntries(padded) };
}

const story = town();
const trail = aTrail(story);
const legs = legsOf(trail);
const turned = aTrail({ ...story, rows: [...story.rows].reverse() });

it('in a town where all pay all nobody pays what is not there', () => {
  expect(discrepancies(trail, legs)).toEqual([]);
});

it.each(RULES)(
  '%s: in a town where all pay all every fen is found again, whatever the order of the rows',
  (rule) => {
    const traced = traceBy(rule, trail, legs);
    const held = heldBy(traced);
    expect(accounted(traced, held)).toMatchObject({ conserved: true });
    expect(isDeepStrictEqual(heldBy(traceBy(rule, turned)), held)).toBe(true);
  },
  300_000,
);
