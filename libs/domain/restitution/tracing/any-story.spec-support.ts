import fc from 'fast-check';
import type { Row, Story } from './trail.spec-support.js';

export const RUNS = Number(process.env['HELI_RUNS'] ?? 200);

export const ACCOUNTS = ['A', 'B', 'C', 'D', 'E', 'F'];
const account = fc.constantFrom(...ACCOUNTS);

interface Drawn {
  readonly kind: 'claim' | 'in' | 'out' | 'move';
  readonly from: string;
  readonly to: string;
  readonly fen: bigint;
  readonly at: number;
}

/** A quick run tries shorter stories: most of what can go wrong between six accounts goes wrong within thirty transfers. */
const LONGEST = RUNS < 1_000 ? 30 : 60;

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom('claim', 'in', 'out', 'move', 'move', 'move', 'move'),
  from: account,
  to: account,
  fen: fc.oneof(fc.bigInt({ min: 1n, max: 12n }), fc.bigInt({ min: 1n, max: 100_000n }), fc.constant(500n)),
  at: fc.integer({ min: 0, max: 25 }),
});

/** Circles, equal timestamps, payments beyond the balance, accounts with and without a stated opening balance. */
export const anyStory: fc.Arbitrary<Story> = fc
  .tuple(
    fc.array(drawn, { minLength: 1, maxLength: LONGEST }),
    fc.dictionary(account, fc.bigInt({ min: 0n, max: 900n })),
  )
  .map(([moves, openings]) => storyOf(moves, openings));

function storyOf(moves: readonly Drawn[], openings: Record<string, bigint>): Story {
  const claims: Record<string, string[]> = {};
  const rows = moves.map(({ kind, from, to, fen, at }, index): Row => {
    const id = `t${index}`;
    if (kind === 'claim') (claims[`c${index % 7}`] ??= []).push(id);
    const payee = kind === 'out' ? '' : to;
    const payer = kind === 'in' ? '' : kind === 'claim' && (index % 3 > 0 || from === to) ? `V${index}` : from;
    return { id, at, from: payer, to: payee, fen };
  });
  return { rows, openings, claims };
}
