import type { Cursor, Place, SheetColumn, SheetRow } from './sheet.types';

interface Table {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** A cell by what it is. Where it lies is asked anew whenever the table is drawn. */
interface Anchor {
  readonly rowId: string | undefined;
  readonly column: string | undefined;
  /** Where it lay when the officer went there, for when it is gone. */
  readonly lay: Place;
}

/** Where the officer stands, by what the cells are. */
export interface Standing {
  readonly at: Anchor;
  readonly from: Anchor;
}

export const anchorAt = (lay: Place, { columns, rows }: Table): Anchor => ({
  rowId: rows[lay.row]?.id,
  column: columns[lay.column]?.key,
  lay,
});

export const standingAt = ({ at, from }: Cursor, table: Table): Standing => ({
  at: anchorAt(at, table),
  from: anchorAt(from, table),
});

/** Rows that are answered go, a column of remarks comes: the officer stays on the cell on which they stood. */
export const cursorOf = ({ at, from }: Standing, table: Table): Cursor => ({
  at: placeOf(at, table),
  from: placeOf(from, table),
});

function placeOf({ rowId, column, lay }: Anchor, { columns, rows }: Table): Place {
  const row = rows[lay.row]?.id === rowId ? lay.row : rows.findIndex(({ id }) => id === rowId);
  const at = columns.findIndex(({ key }) => key === column);
  return {
    row: Math.max(0, Math.min(row >= 0 ? row : lay.row, rows.length - 1)),
    column: at >= 0 ? at : lay.column,
  };
}
