import fc from 'fast-check';
import { partsOf, PARTS, shareOf, timesHigh, weighed, weightOf, wholeFenOf, WHOLE_SHARE } from './fraction.js';

const RUNS = Number(process.env['HELI_RUNS'] ?? 200);
const word = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
const amount = fc.bigInt({ min: 1n, max: (1n << 62n) - 1n });

describe('fractions of 64 bits', () => {
  it('multiplies exactly to 128 bits', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(timesHigh(a, b)).toBe((a * b) >> 64n);
      }),
      { numRuns: RUNS },
    );
  });

  it('never gives more than the exact part, and less by less than a millionth of a fen and one unit of 2^-62', () => {
    fc.assert(
      fc.property(amount, amount, amount, (money, one, other) => {
        const [part, whole] = one < other ? [one, other] : [other, one];
        const share = weighed(weightOf(part, whole), WHOLE_SHARE);
        const found = wholeFenOf(money, share) * BigInt(PARTS) + BigInt(partsOf(money, share));
        const exact = (money * part * BigInt(PARTS)) / whole;
        expect(found <= exact).toBe(true);
        expect(exact - found <= 1n + ((3n * money * BigInt(PARTS)) >> 62n)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('passes a whole outflow on as it is', () => {
    expect(weighed(weightOf(7n, 7n), 123n)).toBe(123n);
    expect(shareOf(7n, 7n)).toBe(WHOLE_SHARE);
  });
});
