import { type CsvRow, CsvRows } from './csv-rows.js';
import { isFault, readHeader } from './header.js';
import { rowFault, type RowFault } from './row-fault.js';

/** A row of a list that is small enough to be held as texts. */
export interface TextRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export type SmallTable = { readonly rows: readonly TextRow[] } | { readonly fault: RowFault };

/** Reads a CSV with the named columns, all of them required; the first bad row refuses the whole. */
export function readSmallTable(bytes: Uint8Array, columns: readonly string[]): SmallTable {
  const rows: TextRow[] = [];
  let places: Record<string, number> | undefined;
  let width = 0;
  let fault: RowFault | undefined;
  const reader = new CsvRows((row) => {
    if (places) {
      const read = readRow(row, places, width);
      if ('cells' in read) rows.push(read);
      else fault = read;
      return !fault;
    }
    const found = readHeader(row, { required: columns });
    if (isFault(found)) fault = found;
    else [places, width] = [found, row.cells];
    return !fault;
  });
  reader.push(bytes);
  reader.end();
  fault ??= reader.fault ?? (places ? undefined : rowFault(1, 'TRANSFER.FILE_EMPTY'));
  return fault ? { fault } : { rows };
}

function readRow(row: CsvRow, places: Readonly<Record<string, number>>, width: number): TextRow | RowFault {
  if (row.cells !== width) return rowFault(row.number, 'TRANSFER.CELLS_MISMATCHED', `${row.cells}`);
  const cells: Record<string, string> = {};
  for (const [column, place] of Object.entries(places)) {
    const text = row.text(place);
    if (text === undefined || CONTROL.test(text)) return rowFault(row.number, 'TRANSFER.TEXT_UNREADABLE');
    cells[column] = text;
  }
  return { row: row.number, cells };
}

// eslint-disable-next-line no-control-regex -- finding them is the purpose
const CONTROL = /[\u0000-\u001f\u007f]/;
