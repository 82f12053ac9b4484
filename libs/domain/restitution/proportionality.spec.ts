import fc from 'fast-check';
import { fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import { type FrozenMoney, proposeReleases } from './proportionality.js';

const RUNS = Number(process.env['HELI_RUNS'] ?? 200);

const frozen = (itemId: string, amount: bigint, day = 1, account = 'A'): FrozenMoney => ({
  ...{ itemId, account, frozen: fen(amount) },
  frozenAt: `2026-03-0${day}T00:00:00.000Z` as Instant,
});

describe('the release of what is frozen too much', () => {
  it.each([
    ['nothing where the trace justifies all of it', [frozen('f1', 100n)], 100n, []],
    ['the excess', [frozen('f1', 100n)], 30n, [{ itemId: 'f1', keep: 30n, release: 70n }]],
    ['all where the trace shows nothing', [frozen('f1', 100n)], 0n, [{ itemId: 'f1', keep: 0n, release: 100n }]],
    [
      'of two freezes that of the later',
      [frozen('f2', 100n, 2), frozen('f1', 100n)],
      130n,
      [{ itemId: 'f2', keep: 30n, release: 70n }],
    ],
  ])('is proposed for %s', (_, items, justified, expected) => {
    expect(proposeReleases(items, new Map([['A', fen(justified)]]))).toMatchObject(expected);
  });

  it('keeps what is justified, and no fen more, on every account', () => {
    const items = fc
      .array(fc.tuple(fc.bigInt({ min: 1n, max: 1000n }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('A', 'B')))
      .map((rows) => rows.map(([amount, day, account], index) => frozen(`f${index}`, amount, day, account)));
    fc.assert(
      fc.property(items, fc.bigInt({ min: 0n, max: 3000n }), (given, justified) => {
        const proposals = proposeReleases(given, new Map([['A', fen(justified)]]));
        const total = given.filter(({ account }) => account === 'A').reduce((sum, item) => sum + item.frozen, 0n);
        const released = proposals
          .filter(({ account }) => account === 'A')
          .reduce((sum, { release }) => sum + release, 0n);
        expect(total - released).toBe(total < justified ? total : justified);
      }),
      { numRuns: RUNS },
    );
  });
});
