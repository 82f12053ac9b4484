/**
 * Fractions of money as whole numbers of 64 bits: two sorts, both rounded down, so that a sum of parts never exceeds the whole.
 *
 * A *weight* is one outflow of a mixture over all of it, in units of 2^-64. A *share* is the part of a fen that ends
 * somewhere, in units of 2^-62. Each step loses less than two units of 2^-62 of the sum that is followed.
 */
const { asUintN } = BigInt;

const WHOLE_WEIGHT = (1n << 64n) - 1n;
export const WHOLE_SHARE = (1n << 62n) - 1n;

/** What an amount is counted in below the fen while it is not yet rounded. */
export const PART_BITS = 20;
export const PARTS = 1 << PART_BITS;

const LOW = 0xffff_ffffn;

export const weightOf = (part: bigint, whole: bigint): bigint =>
  part >= whole ? WHOLE_WEIGHT : asUintN(64, (part << 64n) / whole);

export const shareOf = (part: bigint, whole: bigint): bigint =>
  part >= whole ? WHOLE_SHARE : asUintN(64, (part * WHOLE_SHARE) / whole);

/** The upper 64 of the 128 bits of a product. Written with halves, because only then does it run on machine words. */
export function timesHigh(a: bigint, b: bigint): bigint {
  const aLow = asUintN(64, a & LOW);
  const aHigh = asUintN(64, a >> 32n);
  const bLow = asUintN(64, b & LOW);
  const bHigh = asUintN(64, b >> 32n);
  const low = asUintN(64, aLow * bLow);
  const middle = asUintN(64, asUintN(64, aHigh * bLow) + asUintN(64, low >> 32n));
  const second = asUintN(64, asUintN(64, aLow * bHigh) + asUintN(64, middle & LOW));
  const carried = asUintN(64, asUintN(64, middle >> 32n) + asUintN(64, second >> 32n));
  return asUintN(64, asUintN(64, aHigh * bHigh) + carried);
}

/** A share of a mixture's outflow: a whole outflow passes it on as it is. */
export const weighed = (weight: bigint, share: bigint): bigint =>
  weight === WHOLE_WEIGHT ? share : timesHigh(weight, share);

/** The whole fen in a share of an amount. */
export const wholeFenOf = (amount: bigint, share: bigint): bigint => timesHigh(amount, asUintN(64, share << 2n));

/** What a share of an amount has below the fen, in units of 2^-20. */
export const partsOf = (amount: bigint, share: bigint): number =>
  Number(asUintN(64, asUintN(64, amount * asUintN(64, share << 2n)) >> BigInt(64 - PART_BITS)));
