import fc from 'fast-check';
import { type Fen, fen, sum } from '#domain/money/fen';
import type { Basis, ProvenLoss } from '#domain/restitution/share-out';
import { differences, directPlan, type FrozenPool, proportionalPlan } from '#domain/restitution/share-plan';
import type { Instant } from '#domain/shared/instant';
import { must } from '#domain/shared/must.spec-support';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const yuan = (amount: number): Fen => fen(BigInt(Math.round(amount * 100)));
const aLoss = (claimId: string, loss: Fen, given: Partial<ProvenLoss> = {}): ProvenLoss => ({
  ...{ claimId, loss, compensated: fen(0n) },
  firstCreditAt: `2026-01-0${claimId.slice(-1)}T09:00:00.000Z` as Instant,
  ...given,
});
const aPool = (itemKey: string, pool: Fen): FrozenPool => ({ itemKey, pool });
const amounts = ({ lines }: ReturnType<typeof directPlan>): [string, string, bigint][] =>
  lines.map(({ claimId, itemKey, amount }) => [claimId, itemKey, amount]);

describe('a proportional plan', () => {
  it('E5: shares 1,000,000.01 among losses of one, two and three million to the fen', () => {
    const losses = [1, 2, 3].map((n) => aLoss(`c${n}`, yuan(n * 1_000_000)));
    const plan = proportionalPlan([aPool('o/1', yuan(1_000_000.01))], losses, 'net');
    expect(plan.lines.map(({ amount }) => amount)).toEqual([yuan(166_666.67), yuan(333_333.34), yuan(500_000)]);
    expect(plan.residue).toBe(0n);
  });

  it('E5b: gives the fen that are left over to the earliest credits', () => {
    const losses = [1, 2, 3].map((n) => aLoss(`c${n}`, yuan(500_000)));
    const plan = proportionalPlan([aPool('o/1', yuan(1_000_000.01))], losses, 'net');
    expect(plan.lines.map(({ amount }) => amount)).toEqual([yuan(333_333.34), yuan(333_333.34), yuan(333_333.33)]);
  });

  it('draws a share that meets the end of one account from the next', () => {
    const plan = proportionalPlan(
      [aPool('o/2', fen(30n)), aPool('o/1', fen(50n))],
      [aLoss('c1', fen(60n)), aLoss('c2', fen(20n))],
      'net',
    );
    expect(amounts(plan)).toEqual([
      ['c1', 'o/1', 50n],
      ['c1', 'o/2', 10n],
      ['c2', 'o/2', 20n],
    ]);
  });

  it('pays losses below the pool in full, and the rest stays frozen', () => {
    const plan = proportionalPlan([aPool('o/1', fen(100n))], [aLoss('c1', fen(60n))], 'net');
    expect([plan.total, plan.residue, plan.shared.get('o/1')]).toEqual([60n, 40n, 60n]);
  });
});

describe('a direct plan', () => {
  it('gives each victim what is traced to them, never more than is lost or than is frozen there', () => {
    const traced = [
      { claimId: 'c1', itemKey: 'o/1', held: fen(70n) },
      { claimId: 'c1', itemKey: 'o/2', held: fen(70n) },
      { claimId: 'c2', itemKey: 'o/2', held: fen(50n) },
    ];
    const pools = [aPool('o/1', fen(60n)), aPool('o/2', fen(65n))];
    const plan = directPlan(pools, [aLoss('c1', fen(100n)), aLoss('c2', fen(50n), { compensated: fen(30n) })], traced);
    expect(amounts(plan)).toEqual([
      ['c1', 'o/1', 60n],
      ['c1', 'o/2', 40n],
      ['c2', 'o/2', 20n],
    ]);
    expect(plan.residue).toBe(5n);
  });
});

it.each<Basis>(['net', 'gross'])('of any shape adds up to the fen, and nobody has more than the loss (%s)', (basis) => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
  const pools = fc.array(amount, { minLength: 1, maxLength: 8 });
  const losses = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(pools, losses, (frozen, lost) => {
      const given = lost.map(([a, b], n) =>
        aLoss(`c${n}`, fen(a > b ? a : b), { compensated: fen(a > b ? b : a), firstCreditAt: `${n % 7}` as Instant }),
      );
      const items = frozen.map((pool, n) => aPool(`o/${n}`, fen(pool)));
      const plan = proportionalPlan(items, given, basis);
      expect(plan.total + plan.residue).toBe(sum(items.map(({ pool }) => pool)));
      for (const { itemKey, pool } of items) {
        const drawn = sum(plan.lines.filter((line) => line.itemKey === itemKey).map((line) => line.amount));
        must(drawn === plan.shared.get(itemKey), `the lines draw ${drawn} from ${itemKey}`);
        must(drawn <= pool, `${itemKey} holds ${pool}, and ${drawn} is drawn`);
      }
      for (const { claimId, loss, compensated } of given) {
        const share = sum(plan.lines.filter((line) => line.claimId === claimId).map((line) => line.amount));
        must(share <= loss - compensated, `${claimId} is given ${share}`);
      }
      expect(plan.lines.length).toBeLessThanOrEqual(given.length + items.length);
      expect(plan.lines.every((line, n) => line.lineNo === n + 1 && line.amount > 0n)).toBe(true);
    }),
    RUNS,
  );
});

it('a new version names whose share changes, and takes back nothing that is paid', () => {
  const before = [
    { claimId: 'c1', share: fen(50n), paid: fen(50n) },
    { claimId: 'c2', share: fen(50n), paid: fen(0n) },
  ];
  const lines = [
    { lineNo: 1, claimId: 'c2', itemKey: 'o/1', amount: fen(30n) },
    { lineNo: 2, claimId: 'c3', itemKey: 'o/1', amount: fen(20n) },
  ];
  expect(differences(before, lines)).toEqual([
    { claimId: 'c2', before: 50n, after: 30n, paid: 0n },
    { claimId: 'c3', before: 0n, after: 20n, paid: 0n },
  ]);
});
