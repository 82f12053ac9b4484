import { PART_BITS, PARTS } from './fraction.js';

/**
 * A table of amounts between fen, of which every row and every column adds up to whole fen.
 *
 * Its cells are a list (row, column, whole fen, parts of a fen); a cell that is not in the list is zero.
 */
export interface FenTable {
  readonly rows: number;
  readonly columns: number;
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly fen: BigInt64Array;
  readonly parts: Int32Array;
}

const NONE = -1;
/** Up to so many columns the larger remainder is looked for between every two of them, above only against the last one. */
const PAIRED_COLUMNS_MAX = 16;

/**
 * Rounds each cell up or down to the fen so that no sum of a row or of a column changes (controlled rounding: M. Bacharach,
 * Matrix Rounding Problems, Management Science 12 (1966); L. Cox, JASA 82 (1987)).
 *
 * It clears the parts bit by bit. The cells that have the lowest bit are even in number in every row and column; paired there, they
 * form circles, and along a circle one cell gains what the next loses. Then, between two columns, the larger remainder
 * goes before the smaller, equal ones in the order of the rows. The same table is rounded in the same way everywhere.
 */
export function roundTable(table: FenTable): void {
  const given = table.parts.slice();
  const mates = { row: new Int32Array(given.length), column: new Int32Array(given.length) };
  for (let bit = 0; bit < PART_BITS; bit += 1) clearBit(table, given, mates, 1 << bit);
  preferLargerRemainders(table, given);
  for (let cell = 0; cell < given.length; cell += 1) {
    if (table.parts[cell] === PARTS) table.fen[cell] = table.fen[cell]! + 1n;
    table.parts[cell] = 0;
  }
}

interface Mates {
  readonly row: Int32Array;
  readonly column: Int32Array;
}

function clearBit(table: FenTable, given: Int32Array, mates: Mates, bit: number): void {
  const { parts } = table;
  pair(parts, bit, table.row, new Int32Array(table.rows).fill(NONE), mates.row);
  pair(parts, bit, table.column, new Int32Array(table.columns).fill(NONE), mates.column);
  const circle: number[] = [];
  for (let start = 0; start < parts.length; start += 1) {
    if ((parts[start]! & bit) === 0) continue;
    const lean = walk(start, circle, mates, (cell) => parts[cell]! - given[cell]!);
    let step = lean > 0 ? -bit : bit;
    for (const cell of circle) {
      parts[cell]! += step;
      step = -step;
    }
  }
}

/** Two by two, in the order of the list, within a row or within a column. */
function pair(parts: Int32Array, bit: number, lineOf: Int32Array, waiting: Int32Array, mates: Int32Array): void {
  for (let cell = 0; cell < parts.length; cell += 1) {
    if ((parts[cell]! & bit) === 0) continue;
    const line = lineOf[cell]!;
    const other = waiting[line]!;
    if (other === NONE) waiting[line] = cell;
    else {
      mates[other] = cell;
      mates[cell] = other;
      waiting[line] = NONE;
    }
  }
}

/** Writes down the circle through a cell; gives by how much its first, third … cells have gained more than the others. */
function walk(start: number, circle: number[], mates: Mates, gained: (cell: number) => number): number {
  circle.length = 0;
  let lean = 0;
  for (let cell = start; ; ) {
    const across = mates.row[cell]!;
    circle.push(cell, across);
    lean += gained(cell) - gained(across);
    cell = mates.column[across]!;
    if (cell === start) return lean;
  }
}

/** A row that was rounded up in one of the two columns and down in the other. */
interface Split {
  readonly inA: number;
  readonly inB: number;
  /** By how much the remainder in A is larger than that in B. */
  readonly claimToA: number;
}

function preferLargerRemainders(table: FenTable, given: Int32Array): void {
  const byColumn = cellsByColumn(table, given);
  const last = table.columns - 1;
  for (let b = table.columns <= PAIRED_COLUMNS_MAX ? 1 : last; b <= last; b += 1) {
    const inB = new Int32Array(table.rows).fill(NONE);
    for (const cell of byColumn[b]!) inB[table.row[cell]!] = cell;
    for (let a = 0; a < b; a += 1) exchange(table, splitsOf(table, given, byColumn[a]!, inB));
  }
}

function cellsByColumn({ columns, column }: FenTable, given: Int32Array): Int32Array[] {
  const sizes = new Int32Array(columns);
  given.forEach((parts, cell) => parts !== 0 && (sizes[column[cell]!]! += 1));
  const cells = Array.from(sizes, (size) => new Int32Array(size));
  given.forEach((parts, cell) => parts !== 0 && (cells[column[cell]!]![(sizes[column[cell]!]! -= 1)] = cell));
  return cells;
}

function splitsOf({ row, parts }: FenTable, given: Int32Array, cellsOfA: Int32Array, cellInB: Int32Array): Split[] {
  const splits: Split[] = [];
  for (const inA of cellsOfA) {
    const inB = cellInB[row[inA]!]!;
    if (inB !== NONE && parts[inA] !== parts[inB]) splits.push({ inA, inB, claimToA: given[inA]! - given[inB]! });
  }
  return splits;
}

function exchange({ row, parts }: FenTable, splits: Split[]): void {
  const upInA = splits.filter(({ inA }) => parts[inA] === PARTS).length;
  if (upInA === 0 || upInA === splits.length) return;
  splits.sort((x, y) => y.claimToA - x.claimToA || row[x.inA]! - row[y.inA]!);
  splits.forEach(({ inA, inB }, rank) => {
    parts[inA] = rank < upInA ? PARTS : 0;
    parts[inB] = rank < upInA ? 0 : PARTS;
  });
}
