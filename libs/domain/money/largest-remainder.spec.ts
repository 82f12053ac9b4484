import fc from 'fast-check';
import { largestRemainder } from './largest-remainder.js';

const RUNS = Number(process.env['HELI_RUNS'] ?? 200);
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 1, maxLength: 30 });
const whole = fc.bigInt({ min: 0n, max: 10n ** 15n });
const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);

describe('the largest remainder', () => {
  it.each([
    ['E5', 100_000_001n, [100_000_000n, 200_000_000n, 300_000_000n], [16_666_667n, 33_333_334n, 50_000_000n]],
    ['E5b: a tie goes to the first', 100_000_001n, [5n, 5n, 5n], [33_333_334n, 33_333_334n, 33_333_333n]],
    ['nothing to divide', 0n, [5n, 5n], [0n, 0n]],
    ['nobody to divide among', 7n, [0n, 0n], [0n, 0n]],
  ])('divides %s', (_, given, among, expected) => {
    expect(largestRemainder(given, among)).toEqual(expected);
  });

  it('adds up to the whole, and no part is a unit away from its exact value', () => {
    fc.assert(
      fc.property(whole, weights, (given, among) => {
        const total = sum(among);
        fc.pre(total > 0n);
        const parts = largestRemainder(given, among);
        expect(sum(parts)).toBe(given);
        parts.forEach((part, index) => {
          const distance = part * total - given * among[index]!;
          expect(distance < total && -distance < total).toBe(true);
        });
      }),
      { numRuns: RUNS },
    );
  });
});
