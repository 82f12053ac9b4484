const DIGIT_BITS = 16;
const BUCKETS = 1 << DIGIT_BITS;
const PASSES = 4;
/** Below this many rows the passes over the buckets cost more than the comparisons that they save. */
const FEW = 4_096;

/**
 * The numbers 0 … n-1 in the order of their times, equal times in the order that `compare` gives.
 *
 * A radix sort where there are many: a comparison of a million rows by a function costs more than reading them.
 */
export function inTimeOrder(times: Float64Array, compare: (a: number, b: number) => number): Uint32Array {
  let order: Uint32Array = Uint32Array.from({ length: times.length }, (_, index) => index);
  if (times.length < FEW) return order.sort((a, b) => times[a]! - times[b]! || compare(a, b));
  if (!isSorted(times)) {
    let other: Uint32Array = new Uint32Array(times.length);
    for (let pass = 0; pass < PASSES; pass += 1) [order, other] = sortByDigit(times, order, other, pass);
  }
  sortEqualTimes(times, order, compare);
  return order;
}

function isSorted(times: Float64Array): boolean {
  for (let index = 1; index < times.length; index += 1) if (times[index - 1]! > times[index]!) return false;
  return true;
}

function sortByDigit(
  times: Float64Array,
  order: Uint32Array,
  into: Uint32Array,
  pass: number,
): [Uint32Array, Uint32Array] {
  const unit = 2 ** (DIGIT_BITS * pass);
  const digit = (index: number): number => Math.floor(times[index]! / unit) % BUCKETS;
  const starts = new Uint32Array(BUCKETS + 1);
  for (const index of order) starts[digit(index) + 1]! += 1;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) starts[bucket + 1]! += starts[bucket]!;
  for (const index of order) into[starts[digit(index)]!++] = index;
  return [into, order];
}

function sortEqualTimes(times: Float64Array, order: Uint32Array, compare: (a: number, b: number) => number): void {
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && times[order[end]!] === times[order[start]!]) end += 1;
    if (end - start > 1) order.subarray(start, end).sort(compare);
    start = end;
  }
}
