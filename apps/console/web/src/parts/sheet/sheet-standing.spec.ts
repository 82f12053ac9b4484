import { anchorAt, cursorOf, standingAt } from './sheet-standing';
import type { SheetColumn, SheetRow } from './sheet.types';

const columns = (...keys: string[]): SheetColumn[] => keys.map((key) => ({ key, title: key, width: 80 }));
const rows = (...ids: string[]): SheetRow[] => ids.map((id) => ({ id, head: id, cells: {} }));

const BEFORE = { columns: columns('account', 'result', 'stopped'), rows: rows('1', '2', '3', '4') };
const ON_4_STOPPED = { row: 3, column: 2 };

describe('the cell on which the officer stands', () => {
  const standing = standingAt({ at: ON_4_STOPPED, from: { row: 1, column: 2 } }, BEFORE);

  it('is the same cell after the rows above are answered and a column of remarks has come', () => {
    const after = { columns: columns('account', 'returned', 'result', 'stopped'), rows: rows('2', '4') };
    expect(cursorOf(standing, after)).toEqual({ at: { row: 1, column: 3 }, from: { row: 0, column: 3 } });
  });

  it('is the row that lies there now, where its own is gone, and never one beyond the last', () => {
    expect(cursorOf(standing, { ...BEFORE, rows: rows('1', '2', '3', '5', '6') }).at).toEqual(ON_4_STOPPED);
    expect(cursorOf(standing, { ...BEFORE, rows: rows('1', '2') }).at).toEqual({ row: 1, column: 2 });
    expect(cursorOf(standing, { ...BEFORE, rows: [] }).at).toEqual({ row: 0, column: 2 });
  });

  it('is where it was put, also in a table that is still empty', () => {
    const at = anchorAt({ row: 0, column: 1 }, { ...BEFORE, rows: [] });
    expect(cursorOf({ at, from: at }, BEFORE).at).toEqual({ row: 0, column: 1 });
  });
});
