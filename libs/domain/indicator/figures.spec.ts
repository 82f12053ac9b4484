import fc from 'fast-check';
import { FIGURES, MEASURE_OF, percentOf, rateOf, seesAllNumbers } from '#domain/indicator/figures';
import type { Fen } from '#domain/money/fen';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };

const rate = (recovered: bigint, lost: bigint): string | undefined => {
  const hundredths = rateOf(recovered as Fen, lost as Fen);
  return hundredths === undefined ? undefined : percentOf(hundredths);
};

it('recomputes the recovery rate of the worked example (E15)', () => {
  expect(rate(55_634_0000n, 4_803_861_0000n)).toBe('1.16%');
});

it.each([
  [125n, 10_000n, '1.25%'],
  [165n, 10_000n, '1.65%'],
  [46n, 10_000n, '0.46%'],
  [68n, 10_000n, '0.68%'],
  [5n, 100_000n, '0.01%'],
  [4n, 100_000n, '0.00%'],
  [3n, 2n, '150.00%'],
])('says %s of %s as %s', (recovered, lost, said) => expect(rate(recovered, lost)).toBe(said));

it('has no rate of nothing', () => expect(rate(5n, 0n)).toBeUndefined());

it('rounds to the nearest hundredth of a percent', () => {
  const fen = fc.bigInt(1n, 10n ** 15n);
  fc.assert(
    fc.property(fen, fen, (recovered, lost) => {
      const hundredths = rateOf(recovered as Fen, lost as Fen) ?? -1n;
      const off = hundredths * lost - recovered * 10_000n;
      expect((off < 0n ? -off : off) * 2n <= lost).toBe(true);
    }),
    RUNS,
  );
});

it('knows what each figure measures, and whose numbers an office may see', () => {
  expect(Object.keys(MEASURE_OF).sort()).toEqual([...FIGURES].sort());
  expect([seesAllNumbers({ kind: 'joint-meeting-office' }), seesAllNumbers({ kind: 'police-bureau' })]).toEqual([
    true,
    false,
  ]);
});
