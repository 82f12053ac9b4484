import writeXlsxFile, { type Row } from 'write-excel-file/node';

/** A sheet to download: titles first. Every cell is text, so that an account number stays what it is. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** So many empty lines below that are text already: a spreadsheet makes a number of the account typed into any other cell. */
  readonly blankRows?: number;
}

const WIDTH_MIN = 12;
const WIDTH_MAX = 40;

export async function writeXlsx(sheets: readonly SheetToWrite[]): Promise<Buffer> {
  const written = sheets.map(({ name, rows, blankRows = 0 }) => ({
    sheet: name,
    data: [
      ...rows.map((cells, at) => cells.map((cell) => textCell(cell, at === 0))),
      ...Array.from({ length: blankRows }, () => (rows[0] ?? []).map(() => BLANK)),
    ],
    columns: widthsOf(rows).map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(written).toBuffer();
}

const BLANK: Row[number] = { type: String, format: '@' };

const textCell = (cell: string, title: boolean): Row[number] =>
  cell === '' ? null : { value: cell, type: String, format: '@', ...(title ? { fontWeight: 'bold' as const } : {}) };

/** A Chinese character is as wide as two Latin ones. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const cells of rows.slice(0, 200)) {
    cells.forEach((cell, at) => {
      const width = [...cell].reduce((total, sign) => total + (sign > '\u00ff' ? 2 : 1), 2);
      widths[at] = Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, width, widths[at] ?? 0));
    });
  }
  return widths;
}

/** UTF-8 with the mark by which Excel knows it; lines end as RFC 4180 says. */
export const writeCsv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\ufeff${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`, 'utf8');

/**
 * Two guards for spreadsheets that open a text: what would be taken for a formula gets an apostrophe, and a long number
 * gets a tab behind it, without which Excel shows and saves fifteen digits. `readSheet` and the domain undo both.
 */
function csvCell(cell: string): string {
  const guarded = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : /^\d{12,}$/.test(cell) ? `${cell}\t` : cell;
  return /[",\r\n\t]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
