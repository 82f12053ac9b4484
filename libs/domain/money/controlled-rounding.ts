import { PART_BITS, PARTS } from './fraction.js';
import { grouped } from './grouped.js';

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
/** Up to so many columns the larger remainder is looked for between every two of them. */
const PAIRED_COLUMNS_MAX = 16;
/** Up to so many columns a table with a place for every two of them is small. */
const TABLED_COLUMNS_MAX = 2048;

/**
 * Rounds each cell up or down to the fen so that no sum of a row or of a column changes (controlled rounding: M. Bacharach,
 * Matrix Rounding Problems, Management Science 12 (1966); L. Cox, JASA 82 (1987)).
 *
 * Where two rows have parts in the same two columns, parts change places until one of the four cells is whole. What is left is cleared
 * bit by bit. Then, in a table of few columns, the larger remainder goes before the smaller between every two of them, equal ones in the order of the
 * rows. The same table is rounded in the same way everywhere.
 */
export function roundTable(table: FenTable): void {
  const given = table.parts.slice();
  if (table.columns <= TABLED_COLUMNS_MAX) new Exchange(table).run();
  const rest = given.map((_, cell) => cell).filter((cell) => isOpen(table.parts[cell]!));
  for (let bit = 0; bit < PART_BITS; bit += 1) clearBit(table, rest, 1 << bit);
  if (table.columns <= PAIRED_COLUMNS_MAX) preferLargerRemainders(table, given);
  for (let cell = 0; cell < given.length; cell += 1) {
    if (table.parts[cell] === PARTS) table.fen[cell] = table.fen[cell]! + 1n;
    table.parts[cell] = 0;
  }
}

const isOpen = (parts: number): boolean => parts > 0 && parts < PARTS;

/** Goes through the rows; of each two columns at most one row waits there with two open cells. */
class Exchange {
  private readonly left: Int32Array;
  private readonly right: Int32Array;
  /** The one open cell of a row that has no other to go with yet. */
  private readonly single: Int32Array;
  private readonly due: number[] = [];

  constructor(private readonly table: FenTable) {
    this.left = new Int32Array(table.columns ** 2).fill(NONE);
    this.right = new Int32Array(table.columns ** 2).fill(NONE);
    this.single = new Int32Array(table.rows).fill(NONE);
  }

  run(): void {
    const { row, rows } = this.table;
    for (const cell of grouped(row, rows).list) {
      for (let next: number | undefined = cell; next !== undefined; next = this.due.pop()) this.enter(next);
    }
  }

  private enter(cell: number): void {
    if (!isOpen(this.table.parts[cell]!)) return;
    const row = this.table.row[cell]!;
    const other = this.single[row]!;
    this.single[row] = other === NONE ? cell : NONE;
    if (other !== NONE) this.meet(other, cell);
  }

  /** Two open cells of one row meet the row that waits in their columns, or wait there themselves. */
  private meet(one: number, other: number): void {
    const { column, columns, parts } = this.table;
    const [a, b] = column[one]! < column[other]! ? [one, other] : [other, one];
    const place = column[a]! * columns + column[b]!;
    const [c, d] = [this.left[place]!, this.right[place]!];
    if (c !== NONE) {
      push(parts, { a, b, c, d });
      if (isOpen(parts[c]!) && isOpen(parts[d]!)) {
        this.due.push(a, b);
        return;
      }
      this.due.push(c, d);
      this.left[place] = NONE;
      if (!isOpen(parts[a]!) || !isOpen(parts[b]!)) {
        this.due.push(a, b);
        return;
      }
    }
    this.left[place] = a;
    this.right[place] = b;
  }
}

/** The first cell of one row gains what the second loses, and the other row pays for it, until one of the four is whole; the larger remainders gain. */
function push(parts: Int32Array, { a, b, c, d }: Record<'a' | 'b' | 'c' | 'd', number>): void {
  const up = parts[a]! + parts[d]! >= parts[b]! + parts[c]!;
  const step = up
    ? Math.min(PARTS - parts[a]!, PARTS - parts[d]!, parts[b]!, parts[c]!)
    : -Math.min(parts[a]!, parts[d]!, PARTS - parts[b]!, PARTS - parts[c]!);
  parts[a]! += step;
  parts[d]! += step;
  parts[b]! -= step;
  parts[c]! -= step;
}

/**
 * The cells that have the lowest bit are even in number in every row and column. Paired there, they form circles; along a circle one cell
 * gains what the next loses.
 */
function clearBit(table: FenTable, rest: Int32Array, bit: number): void {
  const { parts, row, column, rows, columns } = table;
  const cells = rest.filter((cell) => (parts[cell]! & bit) !== 0);
  const mates = { row: matesIn(cells, row, rows), column: matesIn(cells, column, columns) };
  for (let start = 0; start < cells.length; start += 1) {
    if ((parts[cells[start]!]! & bit) === 0) continue;
    let lean = 0;
    eachOfCircle(start, mates, (at, sign) => (lean += sign * parts[cells[at]!]!));
    const step = lean >= 0 ? bit : -bit;
    eachOfCircle(start, mates, (at, sign) => (parts[cells[at]!]! += sign * step));
  }
}

/** Two by two, in the order in which they stand, within each line. */
function matesIn(cells: Int32Array, lineOf: Int32Array, lines: number): Int32Array {
  const waiting = new Int32Array(lines).fill(NONE);
  const mates = new Int32Array(cells.length);
  for (let at = 0; at < cells.length; at += 1) {
    const line = lineOf[cells[at]!]!;
    const other = waiting[line]!;
    waiting[line] = other === NONE ? at : NONE;
    if (other === NONE) continue;
    mates[at] = other;
    mates[other] = at;
  }
  return mates;
}

interface Mates {
  readonly row: Int32Array;
  readonly column: Int32Array;
}

/** From a cell to the other of its row, from there to the other of its column, and so on around. */
function eachOfCircle(start: number, mates: Mates, take: (at: number, sign: 1 | -1) => void): void {
  let at = start;
  do {
    const across = mates.row[at]!;
    take(at, 1);
    take(across, -1);
    at = mates.column[across]!;
  } while (at !== start);
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
  for (let b = 1; b < table.columns; b += 1) {
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
