import fc from 'fast-check';
import { anyStory, RUNS } from './any-story.spec-support.js';
import { accounted, balances, discrepancies } from './conservation.js';
import { legsOf } from './legs.js';
import { heldBy, type Rule, RULES, traceBy } from './trace.js';
import { aTrail } from './trail.spec-support.js';

const trail = aTrail({
  openings: { A: 500n, B: 0n },
  rows: [
    { id: 't1', from: 'V', to: 'A', fen: 1000n },
    { id: 't2', from: 'A', to: 'B', fen: 1700n },
    { id: 't3', from: 'B', to: '', fen: 100n },
  ],
  claims: { c1: ['t1'] },
});
const [a, b] = [trail.accountOf('A')!, trail.accountOf('B')!];

describe('期初 + 转入 = 转出 + 期末', () => {
  it('is reckoned account by account', () => {
    const found = balances(trail, legsOf(trail));
    expect(found[a]).toEqual({
      account: a,
      opening: 500n,
      openingIsStated: true,
      in: 1000n,
      out: 1700n,
      closing: -200n,
    });
    expect(found[b]).toEqual({ account: b, opening: 0n, openingIsStated: true, in: 1700n, out: 100n, closing: 1600n });
  });

  it('names the payment that exceeds the balance, and the closing balance that the bank states otherwise', () => {
    const stated = new Map([
      ['A', -200n],
      ['B', 1599n],
    ]);
    expect(discrepancies(trail, legsOf(trail), stated)).toEqual([
      { kind: 'overspent', account: a, transfer: 1, fen: 200n },
      { kind: 'closing-differs', account: b, computed: 1600n, stated: 1599n },
    ]);
  });
});

it('all claimed money is accounted for under every rule', () => {
  fc.assert(
    fc.property(anyStory, fc.constantFrom<Rule>(...RULES), (story, rule) => {
      const traced = traceBy(rule, aTrail(story));
      const { conserved, claimed, onAccounts, gone, inPools } = accounted(traced, heldBy(traced));
      expect(conserved).toBe(true);
      expect(onAccounts + gone + inPools).toBe(claimed);
    }),
    { numRuns: RUNS },
  );
});
