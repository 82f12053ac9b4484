import type { CsvRow } from './csv-rows.js';
import { rowFault, type RowFault } from './row-fault.js';

/** Where each column stands; optional ones may be missing. */
export type Places<Column extends string, Optional extends string = never> = Readonly<Record<Column, number>> &
  Readonly<Partial<Record<Optional, number>>>;

export interface Columns {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** Finds the named columns in the first row, in any order; columns of other names are passed over. */
export function readHeader(row: CsvRow, { required, optional = [] }: Columns): Record<string, number> | RowFault {
  const names = Array.from({ length: row.cells }, (_, cell) => row.text(cell)?.toLowerCase());
  const places: Record<string, number> = {};
  for (const column of [...required, ...optional]) {
    const place = names.indexOf(column);
    if (place >= 0) places[column] = place;
    else if (required.includes(column)) return rowFault(row.number, 'TRANSFER.COLUMN_MISSING', column);
    if (names.indexOf(column, place + 1) > place && place >= 0) {
      return rowFault(row.number, 'TRANSFER.COLUMN_REPEATED', column);
    }
  }
  return places;
}

export const isFault = (found: Record<string, number> | RowFault): found is RowFault => 'code' in found;
