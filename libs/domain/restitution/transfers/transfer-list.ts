import type { TextTable } from './text-table.js';
import { inTimeOrder } from './time-order.js';

/** No account: cash that is paid in or drawn, or the far side of a statement that names none. */
export const NOBODY = -1;

/**
 * The transfers of a case in columns, in the order of their timestamps, equal ones in the order of their references.
 *
 * Rows are numbers into typed arrays: three million of them fit where objects would not. Amounts are fen of 64 bits.
 */
export interface TransferList {
  readonly size: number;
  readonly accounts: TextTable;
  /** Microseconds since 1970. */
  readonly at: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly amount: BigInt64Array;
  /** 1 where a transfer was undone by the bank (冲正) or is what undid it: neither moved money in the end. */
  readonly undone: Uint8Array;
  referenceOf(transfer: number): string;
  /** The transfer with a bank reference, or nothing. */
  find(reference: string): number | undefined;
}

/** In any order; the reference of a row has the row's number. */
export interface TransferColumns {
  readonly references: TextTable;
  readonly accounts: TextTable;
  readonly at: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly amount: BigInt64Array;
  readonly undone: Uint8Array;
}

export function transferList(given: TransferColumns): TransferList {
  const order = inTimeOrder(given.at, (a, b) => given.references.compare(a, b));
  let placeOf: Int32Array | undefined;
  return {
    size: order.length,
    accounts: given.accounts,
    at: permuted(given.at, order, new Float64Array(order.length)),
    from: permuted(given.from, order, new Int32Array(order.length)),
    to: permuted(given.to, order, new Int32Array(order.length)),
    amount: permutedFen(given.amount, order),
    undone: permuted(given.undone, order, new Uint8Array(order.length)),
    referenceOf: (transfer) => given.references.text(order[transfer]!),
    find: (text) => {
      const number = given.references.find(text);
      placeOf ??= inverse(order);
      return number === undefined ? undefined : placeOf[number];
    },
  };
}

function permuted<T extends Int32Array | Float64Array | Uint8Array>(from: T, order: Uint32Array, into: T): T {
  for (let place = 0; place < order.length; place += 1) into[place] = from[order[place]!]!;
  return into;
}

function permutedFen(from: BigInt64Array, order: Uint32Array): BigInt64Array {
  const into = new BigInt64Array(order.length);
  for (let place = 0; place < order.length; place += 1) into[place] = from[order[place]!]!;
  return into;
}

function inverse(order: Uint32Array): Int32Array {
  const places = new Int32Array(order.length);
  order.forEach((row, place) => (places[row] = place));
  return places;
}
