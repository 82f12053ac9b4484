const START = 64;

/** Whole numbers of 32 bits in a row, as many as come. */
export class Int32List {
  private data = new Int32Array(START);
  size = 0;

  push(value: number): void {
    if (this.size === this.data.length) this.data = grown(this.data, new Int32Array(this.size * 2));
    this.data[this.size] = value;
    this.size += 1;
  }

  at(index: number): number {
    return this.data[index]!;
  }

  set(index: number, value: number): void {
    this.data[index] = value;
  }

  view(): Int32Array {
    return this.data.subarray(0, this.size);
  }
}

/** Microseconds since 1970: whole numbers below 2^53, which is the year 2255. */
export class TimeList {
  private data = new Float64Array(START);
  size = 0;

  push(value: number): void {
    if (this.size === this.data.length) this.data = grown(this.data, new Float64Array(this.size * 2));
    this.data[this.size] = value;
    this.size += 1;
  }

  at(index: number): number {
    return this.data[index]!;
  }

  set(index: number, value: number): void {
    this.data[index] = value;
  }

  view(): Float64Array {
    return this.data.subarray(0, this.size);
  }
}

/** Amounts in fen, 64 bits each. */
export class FenList {
  private data = new BigInt64Array(START);
  size = 0;

  push(value: bigint): void {
    if (this.size === this.data.length) this.data = grown(this.data, new BigInt64Array(this.size * 2));
    this.data[this.size] = value;
    this.size += 1;
  }

  at(index: number): bigint {
    return this.data[index]!;
  }

  add(index: number, value: bigint): void {
    this.data[index] = BigInt.asIntN(64, this.data[index]! + value);
  }

  view(): BigInt64Array {
    return this.data.subarray(0, this.size);
  }
}

function grown<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from);
  return into;
}
