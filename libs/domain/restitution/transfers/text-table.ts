const EMPTY = -1;
const START_SLOTS = 1 << 6;
const START_BYTES = 1 << 10;

/**
 * Texts by number: each different text is kept once, as its bytes in UTF-8, and numbered in the order in which it came.
 *
 * Millions of references and account numbers cost a few bytes more than they are long, and no object each.
 */
export class TextTable {
  private bytes = new Uint8Array(START_BYTES);
  private ends = new Uint32Array(START_SLOTS);
  private hashes = new Int32Array(START_SLOTS);
  private slots = new Int32Array(START_SLOTS).fill(EMPTY);
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();
  size = 0;

  numberOf(text: string): number {
    const bytes = this.encoder.encode(text);
    return this.intern(bytes, 0, bytes.length);
  }

  /** Nothing where the text is not in the table. */
  find(text: string): number | undefined {
    const bytes = this.encoder.encode(text);
    const found = this.slots[this.slotOf(hashOf(bytes, 0, bytes.length), bytes, 0, bytes.length)]!;
    return found === EMPTY ? undefined : found;
  }

  /** The number of the text that these bytes are; `size` before and after tells whether it is new. */
  intern(source: Uint8Array, start: number, end: number): number {
    const hash = hashOf(source, start, end);
    const slot = this.slotOf(hash, source, start, end);
    const found = this.slots[slot]!;
    if (found !== EMPTY) return found;
    const number = this.append(source, start, end);
    this.hashes[number] = hash;
    this.slots[slot] = number;
    if (this.size * 2 > this.slots.length) this.rehash(this.slots.length * 2);
    return number;
  }

  text(number: number): string {
    return this.decoder.decode(this.bytes.subarray(this.startOf(number), this.ends[number]));
  }

  /** By bytes, which is the order of the code points on every machine. */
  compare(a: number, b: number): number {
    const { bytes } = this;
    let [atA, atB] = [this.startOf(a), this.startOf(b)];
    const [endA, endB] = [this.ends[a]!, this.ends[b]!];
    while (atA < endA && atB < endB && bytes[atA] === bytes[atB]) [atA, atB] = [atA + 1, atB + 1];
    if (atA === endA || atB === endB) return endA - atA - (endB - atB);
    return bytes[atA]! - bytes[atB]!;
  }

  private startOf(number: number): number {
    return number === 0 ? 0 : this.ends[number - 1]!;
  }

  private slotOf(hash: number, source: Uint8Array, start: number, end: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot]!;
      if (number === EMPTY) return slot;
      if (this.hashes[number] === hash && this.holds(number, source, start, end)) return slot;
    }
  }

  private holds(number: number, source: Uint8Array, start: number, end: number): boolean {
    const own = this.startOf(number);
    if (this.ends[number]! - own !== end - start) return false;
    for (let at = start; at < end; at += 1) if (this.bytes[own + at - start] !== source[at]) return false;
    return true;
  }

  private append(source: Uint8Array, start: number, end: number): number {
    const from = this.startOf(this.size);
    const to = from + end - start;
    if (to > this.bytes.length) this.bytes = enlarged(this.bytes, new Uint8Array(Math.max(to, this.bytes.length * 2)));
    if (this.size === this.ends.length) {
      this.ends = enlarged(this.ends, new Uint32Array(this.size * 2));
      this.hashes = enlarged(this.hashes, new Int32Array(this.size * 2));
    }
    for (let at = start; at < end; at += 1) this.bytes[from + at - start] = source[at]!;
    this.ends[this.size] = to;
    return this.size++;
  }

  private rehash(length: number): void {
    this.slots = new Int32Array(length).fill(EMPTY);
    const mask = length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.hashes[number]! & mask;
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }
}

/** FNV-1a, with its bits mixed once more because numbers of accounts differ in their last digits only. */
function hashOf(source: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ source[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function enlarged<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from);
  return into;
}
