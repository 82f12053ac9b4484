/** Entries grouped by a key: those of key k are `list` from `start[k]` to `start[k + 1]`, in the order in which they stand. */
export interface Grouped {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** The numbers 0 … n-1 of entries grouped by their key, in their order; entries with a key below zero are left out. */
export function grouped(keys: Int32Array, groups: number): Grouped {
  const start = new Int32Array(groups + 1);
  for (const key of keys) if (key >= 0) start[key + 1]! += 1;
  for (let group = 0; group < groups; group += 1) start[group + 1]! += start[group]!;
  const next = start.slice();
  const list = new Int32Array(start[groups]!);
  for (let entry = 0; entry < keys.length; entry += 1) {
    const key = keys[entry]!;
    if (key >= 0) list[next[key]!++] = entry;
  }
  return { start, list };
}
