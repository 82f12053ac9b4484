import fc from 'fast-check';
import { fen, sum } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import { type Basis, type ProvenLoss, shareOut, unpaid } from './share-out.js';

const RUNS = Number(process.env['HELI_RUNS'] ?? 200);

const aLoss = (index: number, loss: bigint, compensated = 0n, day = index + 1): ProvenLoss => ({
  claimId: `c${index + 1}`,
  loss: fen(loss),
  compensated: fen(compensated),
  firstCreditAt: `2026-03-${String(day).padStart(2, '0')}T02:00:00.000Z` as Instant,
});
const losses = (...amounts: bigint[]): ProvenLoss[] => amounts.map((amount, index) => aLoss(index, amount));
const amounts = (pool: bigint, given: readonly ProvenLoss[], basis: Basis = 'net'): bigint[] =>
  shareOut(fen(pool), given, basis).shares.map(({ amount }) => amount);

describe('worked examples of the rule book', () => {
  it('E5: the two fen that are left over go to the largest remainders', () => {
    const given = losses(100_000_000n, 200_000_000n, 300_000_000n);
    expect(amounts(100_000_001n, given)).toEqual([16_666_667n, 33_333_334n, 50_000_000n]);
  });

  it('E5b: among equal remainders the earliest credit goes first', () => {
    expect(amounts(100_000_001n, losses(50_000_000n, 50_000_000n, 50_000_000n))).toEqual([
      33_333_334n,
      33_333_334n,
      33_333_333n,
    ]);
    const lastPaidFirst = [aLoss(0, 50_000_000n, 0n, 9), aLoss(1, 50_000_000n, 0n, 8), aLoss(2, 50_000_000n, 0n, 7)];
    expect(amounts(100_000_001n, lastPaidFirst)).toEqual([33_333_333n, 33_333_334n, 33_333_334n]);
  });

  it('E5b: credits of the same instant go by the claim id', () => {
    const together = [aLoss(2, 5n, 0n, 1), aLoss(1, 5n, 0n, 1), aLoss(0, 5n, 0n, 1)];
    expect(amounts(7n, together)).toEqual([3n, 2n, 2n]);
  });

  it('3.1: losses of one fen less than the pool are paid in full, and the fen stays frozen', () => {
    expect(shareOut(fen(100_000_001n), losses(100_000_000n), 'net')).toMatchObject({
      shares: [{ claimId: 'c1', amount: 100_000_000n }],
      residue: 1n,
    });
  });
});

describe('已获退赔', () => {
  const given = [aLoss(0, 600n, 300n), aLoss(1, 600n, 0n), aLoss(2, 300n, 290n)];

  it('net: the unpaid loss is the weight', () => {
    expect(shareOut(fen(455n), given, 'net')).toMatchObject({
      shares: [{ amount: 150n }, { amount: 300n }, { amount: 5n }],
      residue: 0n,
    });
  });

  it('gross: the share of the full loss is less what was compensated, and what is freed is not shared again', () => {
    // 455 over 600 : 600 : 300 is 182 : 182 : 91.
    expect(shareOut(fen(455n), given, 'gross')).toMatchObject({
      shares: [{ amount: 0n }, { amount: 182n }, { amount: 0n }],
      residue: 273n,
    });
  });

  it('gross: losses that are not more than the pool are paid in full, less what was compensated', () => {
    expect(amounts(1600n, given, 'gross')).toEqual([300n, 600n, 10n]);
  });
});

it.each([
  ['RESTITUTION.CLAIM_REPEATED', [aLoss(0, 5n), aLoss(0, 6n)]],
  ['RESTITUTION.COMPENSATED_MORE_THAN_LOSS', [aLoss(0, 5n, 6n)]],
])('refuses with %s', (code, given) => {
  expect(() => shareOut(fen(1n), given, 'net')).toThrow(expect.objectContaining({ code }));
});

describe('for any losses', () => {
  const money = fc.bigInt({ min: 0n, max: 10n ** 14n });
  const anyLosses = fc
    .array(fc.tuple(money, money, fc.integer({ min: 1, max: 5 })), { maxLength: 25 })
    .map((rows) => rows.map(([a, b, day], index) => aLoss(index, a > b ? a : b, a > b ? b : a, day)));
  const basis = fc.constantFrom<Basis>('net', 'gross');

  it('shares and residue add up to the pool, and nobody has more than the unpaid loss', () => {
    fc.assert(
      fc.property(money, anyLosses, basis, (pool, given, reading) => {
        const { shares, residue } = shareOut(fen(pool), given, reading);
        expect(sum([...shares.map(({ amount }) => amount), residue])).toBe(pool);
        const limit = new Map(given.map((loss) => [loss.claimId, unpaid(loss)]));
        const wrong = shares.filter(({ claimId, amount }) => amount < 0n || amount > limit.get(claimId)!);
        expect(wrong).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('on the net reading the pool is used up before anything stays', () => {
    fc.assert(
      fc.property(money, anyLosses, (pool, given) => {
        const owed = sum(given.map(unpaid));
        expect(shareOut(fen(pool), given, 'net').residue).toBe(pool > owed ? pool - owed : 0n);
      }),
      { numRuns: RUNS },
    );
  });

  it('the order of the input does not matter', () => {
    fc.assert(
      fc.property(
        money,
        anyLosses.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
          ),
        ),
        basis,
        (pool, [given, shuffled], reading) => {
          expect(shareOut(fen(pool), shuffled, reading)).toEqual(shareOut(fen(pool), given, reading));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
