import fc from 'fast-check';
import { type FenTable, roundTable } from './controlled-rounding.js';
import { PARTS } from './fraction.js';

const RUNS = Number(process.env['HELI_RUNS'] ?? 200);

/** A table is given by its inner cells; the last row and the last column take what is missing to whole fen. */
function tableOf(inner: readonly (readonly number[])[]): FenTable {
  const completed = inner.map((row) => [...row, missing(row)]);
  const columns = completed[0]!.length;
  const lastRow = Array.from({ length: columns }, (_, column) => missing(completed.map((row) => row[column]!)));
  const cells = [...completed, lastRow].flatMap((row, r) => row.map((value, c) => ({ r, c, value })));
  return {
    rows: completed.length + 1,
    columns,
    row: Int32Array.from(cells, ({ r }) => r),
    column: Int32Array.from(cells, ({ c }) => c),
    fen: BigInt64Array.from(cells, ({ value }) => BigInt(Math.floor(value / PARTS))),
    parts: Int32Array.from(cells, ({ value }) => value % PARTS),
  };
}
const missing = (values: readonly number[]): number =>
  (PARTS - (values.reduce((total, value) => total + value, 0) % PARTS)) % PARTS;

function sums({ fen, parts }: FenTable, lineOf: Int32Array, lines: number): bigint[] {
  const found = Array<bigint>(lines).fill(0n);
  lineOf.forEach((line, cell) => (found[line]! += fen[cell]! * BigInt(PARTS) + BigInt(parts[cell]!)));
  return found;
}

const inner = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 20 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 5 * PARTS }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe('controlled rounding', () => {
  it('keeps every row and column and moves no cell by a fen', () => {
    fc.assert(
      fc.property(inner, (given) => {
        const table = tableOf(given);
        const before = { ...table, fen: table.fen.slice(), parts: table.parts.slice() };
        roundTable(table);
        expect(sums(table, table.row, table.rows)).toEqual(sums(before, table.row, table.rows));
        expect(sums(table, table.column, table.columns)).toEqual(sums(before, table.column, table.columns));
        const moved = [...table.fen].filter((fen, cell) => {
          const up = before.parts[cell] === 0 ? 0n : 1n;
          return fen !== before.fen[cell]! && fen !== before.fen[cell]! + up;
        });
        expect(moved).toEqual([]);
        expect(table.parts.every((parts) => parts === 0)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('is the largest remainder where there is one column to fill', () => {
    const table = tableOf([0.83, 0.67, 0.5].map((share) => [Math.floor(share * PARTS)]));
    roundTable(table);
    const first = [...table.fen].filter((_, cell) => table.column[cell] === 0);
    expect(first).toEqual([1n, 1n, 0n, 0n]);
  });
});
