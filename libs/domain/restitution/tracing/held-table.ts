import { type FenTable, roundTable } from '#domain/money/controlled-rounding';
import { PARTS } from '#domain/money/fraction';
import { grouped } from '#domain/money/grouped';
import { type Cells, type Question, pushCell, unitsOf } from './mixtures.js';

/** What the cells must add up to: the claims by row, the money on the holders by column, and what is on no asked holder. */
export interface Sums {
  readonly rows: BigInt64Array;
  readonly columns: BigInt64Array;
  readonly elsewhere: bigint;
}

/**
 * Makes whole fen of exact cells: each is rounded up or down, every claim and every holder adds up to the fen.
 *
 * The table gets a last row for money of no claim and a last column for holders that were not asked about; what the computation has
 * lost below a millionth of a fen goes there, or to cells that the claim already has.
 */
export function roundedTable(cells: Cells, question: Question, sums: Sums): FenTable {
  const open = openUnits(cells, sums);
  fillElsewhere(cells, open, question);
  if (open.rows.some((units) => units > 0n)) fillOwnCells(cells, open);
  fillAnyColumn(cells, open);
  open.columns.forEach((units, column) => pushUnits(cells, question.claims.length, column, units));
  const table = {
    rows: question.claims.length + 1,
    columns: question.holders.length + 1,
    row: cells.row.view(),
    column: cells.column.view(),
    fen: cells.fen.view(),
    parts: cells.parts.view(),
  };
  roundTable(table);
  return table;
}

/** What is missing to the sums, in millionths of a fen; the last column is elsewhere. */
interface Open {
  readonly rows: bigint[];
  readonly columns: bigint[];
}

function openUnits({ row, column, fen, parts }: Cells, sums: Sums): Open {
  const rowParts = new Float64Array(sums.rows.length);
  const columnParts = new Float64Array(sums.columns.length);
  const rowFen = sums.rows.slice();
  const columnFen = sums.columns.slice();
  for (let cell = 0; cell < row.size; cell += 1) {
    const [r, c] = [row.at(cell), column.at(cell)];
    rowFen[r] = BigInt.asIntN(64, rowFen[r]! - fen.at(cell));
    columnFen[c] = BigInt.asIntN(64, columnFen[c]! - fen.at(cell));
    rowParts[r]! += parts.at(cell);
    columnParts[c]! += parts.at(cell);
  }
  const units = (left: bigint, lost: number): bigint => unitsOf(left) - BigInt(lost);
  return {
    rows: Array.from(rowFen, (left, r) => units(left, rowParts[r]!)),
    columns: [...Array.from(columnFen, (left, c) => units(left, columnParts[c]!)), unitsOf(sums.elsewhere)],
  };
}

function pushUnits(cells: Cells, row: number, column: number, units: bigint): void {
  if (units > 0n) {
    const parts = Number(units % BigInt(PARTS));
    pushCell(cells, row, column, { fen: units / BigInt(PARTS), parts });
  }
}

const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);

function fillElsewhere(cells: Cells, open: Open, { holders }: Question): void {
  const elsewhere = holders.length;
  open.rows.forEach((units, row) => {
    const filled = lesser(units, open.columns[elsewhere]!);
    pushUnits(cells, row, elsewhere, filled);
    open.rows[row]! -= filled;
    open.columns[elsewhere]! -= filled;
  });
}

function fillOwnCells(cells: Cells, open: Open): void {
  const byRow = grouped(cells.row.view(), open.rows.length);
  open.rows.forEach((_, row) => {
    for (let at = byRow.start[row]!; at < byRow.start[row + 1]! && open.rows[row]! > 0n; at += 1) {
      const cell = byRow.list[at]!;
      const column = cells.column.at(cell);
      const filled = lesser(open.rows[row]!, open.columns[column]!);
      addUnits(cells, cell, filled);
      open.rows[row]! -= filled;
      open.columns[column]! -= filled;
    }
  });
}

function addUnits({ fen, parts }: Cells, cell: number, units: bigint): void {
  const sum = BigInt(parts.at(cell)) + units;
  fen.add(cell, sum / BigInt(PARTS));
  parts.set(cell, Number(sum % BigInt(PARTS)));
}

/** The last millionths find a place in whichever holder is not full. */
function fillAnyColumn(cells: Cells, open: Open): void {
  let column = 0;
  open.rows.forEach((_, row) => {
    for (; open.rows[row]! > 0n; column += open.columns[column] === 0n ? 1 : 0) {
      if (column >= open.columns.length) throw new Error('more is claimed than is held');
      const filled = lesser(open.rows[row]!, open.columns[column]!);
      pushUnits(cells, row, column, filled);
      open.rows[row]! -= filled;
      open.columns[column]! -= filled;
    }
  });
}
