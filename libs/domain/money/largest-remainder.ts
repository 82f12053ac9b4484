/** A part of a whole: what division gives, and what it leaves over. */
interface Part {
  readonly index: number;
  readonly remainder: bigint;
}

/**
 * Divides a whole among weights in integers that add up to it exactly (最大余数法).
 *
 * The units that division leaves over go to the largest remainders; equal remainders keep the order of the weights, so that
 * whoever wants another order of ties sorts first. All weights zero: nobody has anything, and the whole is left over.
 */
export function largestRemainder(whole: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => (whole * weight) / total);
  const leftOver = whole - parts.reduce((sum, part) => sum + part, 0n);
  const remainders = weights.map((weight, index): Part => ({ index, remainder: (whole * weight) % total }));
  for (const { index } of remainders.sort(byLargestRemainder).slice(0, Number(leftOver))) parts[index]! += 1n;
  return parts;
}

function byLargestRemainder(a: Part, b: Part): number {
  if (a.remainder === b.remainder) return a.index - b.index;
  return a.remainder > b.remainder ? -1 : 1;
}
