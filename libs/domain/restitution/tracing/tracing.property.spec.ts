import fc from 'fast-check';
import { type Legs, legsOf, sourceOf } from './legs.js';
import { heldBy, HYPOTHESES, type Rule, RULES, traceBy } from './trace.js';
import { ACCOUNTS, anyStory, RUNS } from './any-story.spec-support.js';
import { aTrail, type Held, type Row, shown, type Story } from './trail.spec-support.js';

/** Where two holdings differ by more than a fen. */
const apart = (one: Held, other: Held, names: readonly string[], claimIds: readonly string[]): string[] =>
  names.flatMap((name) =>
    claimIds.flatMap((claimId) => {
      const difference = (one[name]?.[claimId] ?? 0n) - (other[name]?.[claimId] ?? 0n);
      return difference < -1n || difference > 1n ? [`${name}/${claimId}: ${difference}`] : [];
    }),
  );

const anyRule = fc.constantFrom<Rule>(...RULES);

describe.each(RULES)('%s, for any transfers', (rule) => {
  it('keeps every claim to the fen, and holds no more on an account than is there', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const trail = aTrail(story);
        const traced = traceBy(rule, trail);
        const held = heldBy(traced);
        const byClaim = new BigInt64Array(trail.claimIds.length);
        const byHolder = held.unseparated.slice();
        const wrong: bigint[] = [];
        held.fen.forEach((fen, at) => {
          if (fen <= 0n) wrong.push(fen);
          byClaim[held.claim[at]!]! += fen;
          byHolder[held.holder[at]!]! += fen;
        });
        byHolder.forEach((fen, holder) => {
          if (fen > traced.legs.closing[holder]!) wrong.push(fen);
        });
        const separated = held.unseparated.every((fen) => fen === 0n);
        byClaim.forEach((fen, claim) => {
          if (fen > trail.claimed[claim]!) wrong.push(fen);
        });
        expect(wrong).toEqual([]);
        if (separated) expect([...byClaim]).toEqual([...trail.claimed]);
        expect([...held.claimed]).toEqual([...byHolder.map((fen, holder) => fen - held.unseparated[holder]!)]);
      }),
      { numRuns: RUNS },
    );
  });

  it('lets no fen into a mixture that does not leave it', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { flow } = traceBy(rule, aTrail(story));
        const out = new BigInt64Array(flow.mixtures);
        expect([...flow.amount.subarray(0, flow.edges)].filter((fen) => fen <= 0n)).toEqual([]);
        for (let edge = 0; edge < flow.edges; edge += 1) {
          if (flow.from[edge]! >= 0) out[flow.from[edge]!]! += flow.amount[edge]!;
        }
        expect([...out]).toEqual([...flow.total]);
      }),
      { numRuns: RUNS },
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyStory, fc.integer(), (story, seed) => {
        const shuffled = { ...story, rows: shuffle(story.rows, seed) };
        const [trail, other] = [aTrail(story), aTrail(shuffled)];
        expect(shown(other, heldBy(traceBy(rule, other)))).toEqual(shown(trail, heldBy(traceBy(rule, trail))));
      }),
      { numRuns: RUNS },
    );
  });

  it('gives asked accounts the same totals and within a fen the same shares as all accounts together', () => {
    fc.assert(
      fc.property(anyStory, fc.subarray(ACCOUNTS, { minLength: 1 }), (story, asked) => {
        const trail = aTrail(story);
        const traced = traceBy(rule, trail);
        const numbers = asked.flatMap((name) => trail.accountOf(name) ?? []);
        const all = shown(trail, heldBy(traced));
        const some = shown(trail, heldBy(traced, numbers));
        expect(apart(all, some, asked, trail.claimIds)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('a transfer that is booked in two parts changes nothing', () => {
    fc.assert(
      fc.property(anyStory, fc.array(fc.nat(59), { minLength: 1, maxLength: 8 }), (story, places) => {
        const [whole, split] = [aTrail(story), aTrail(splitAt(story, new Set(places)))];
        expect(shown(split, heldBy(traceBy(rule, split)))).toEqual(shown(whole, heldBy(traceBy(rule, whole))));
      }),
      { numRuns: RUNS },
    );
  });
});

describe.each(HYPOTHESES)('%s, for any transfers', (rule) => {
  it('two payments in the place of one change nothing, or a fen where money is shared', () => {
    fc.assert(
      fc.property(anyStory, fc.array(fc.nat(59), { minLength: 1, maxLength: 8 }), (story, places) => {
        const trail = aTrail(story);
        const legs = legsOf(trail);
        const before = shown(trail, heldBy(traceBy(rule, trail, legs)));
        const after = shown(trail, heldBy(traceBy(rule, trail, splitLegs(legs, new Set(places)))));
        if (rule === 'fifo') expect(after).toEqual(before);
        const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        expect(apart(before, after, names, trail.claimIds)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

it('every hypothesis takes the timestamps as they are: nothing is unseparated', () => {
  fc.assert(
    fc.property(anyStory, fc.constantFrom(...HYPOTHESES), (story, rule) => {
      expect(heldBy(traceBy(rule, aTrail(story))).unseparated.every((fen) => fen === 0n)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

it('every source is used up', () => {
  fc.assert(
    fc.property(anyStory, anyRule, (story, rule) => {
      const trail = aTrail(story);
      const { flow, legs } = traceBy(rule, trail, legsOf(trail));
      expect(legs.closing.every((fen) => fen >= 0n)).toBe(true);
      const sent = new BigInt64Array(trail.claimIds.length);
      for (let edge = 0; edge < flow.edges; edge += 1) {
        const claim = -2 - flow.from[edge]!;
        if (claim >= 0) {
          expect(sourceOf(claim)).toBe(flow.from[edge]);
          sent[claim]! += flow.amount[edge]!;
        }
      }
      expect(sent).toEqual(trail.claimed);
    }),
    { numRuns: RUNS },
  );
});

function shuffle<T>(rows: readonly T[], seed: number): T[] {
  const rank = (index: number): number => Math.imul(index + 1, (seed | 1) ^ 0x9e3779b1) >>> 0;
  return rows
    .map((row, index) => ({ row, rank: rank(index) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}

/** Each chosen transfer becomes two at the same instant, next to each other in the order of references. */
function splitAt(story: Story, places: ReadonlySet<number>): Story {
  const rows = story.rows.flatMap((row, index): Row[] => {
    if (!places.has(index) || row.fen < 2n) return [row];
    const part = row.fen / 3n + 1n;
    return [
      { ...row, fen: part },
      { ...row, id: `${row.id}+`, fen: row.fen - part },
    ];
  });
  const splitIds = new Set(rows.map(({ id }) => id));
  const both = (id: string): string[] => (splitIds.has(`${id}+`) ? [id, `${id}+`] : [id]);
  const claims = Object.entries(story.claims).map(([claimId, ids]) => [claimId, ids.flatMap(both)] as const);
  return { ...story, rows, claims: Object.fromEntries(claims) };
}

/** As if each chosen leg were two, one right after the other. */
function splitLegs(legs: Legs, places: ReadonlySet<number>): Legs {
  const parts = Array.from({ length: legs.count }, (_, leg) => leg).flatMap((leg) => {
    const amount = legs.amount[leg]!;
    const part = places.has(leg) ? amount / 3n + 1n : amount;
    return part < amount
      ? [
          { leg, amount: part },
          { leg, amount: amount - part },
        ]
      : [{ leg, amount }];
  });
  return {
    ...legs,
    count: parts.length,
    from: Int32Array.from(parts, ({ leg }) => legs.from[leg]!),
    to: Int32Array.from(parts, ({ leg }) => legs.to[leg]!),
    transfer: Int32Array.from(parts, ({ leg }) => legs.transfer[leg]!),
    amount: BigInt64Array.from(parts, ({ amount }) => amount),
  };
}
