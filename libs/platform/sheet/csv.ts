import { setImmediate as others } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { CELL_LENGTH_MAX, type ReadSheet, type SheetLimits, type SheetRow } from './cell.js';
import { decodeText } from './encoding.js';
import { faultCodeOf, refuse } from './refuse.js';

const DELIMITERS = [',', '\t', ';', '|'];
const PIECE = 64 * 1024;
/** After so many rows other requests have their turn. */
const ROWS_PER_TURN = 2_000;

/** Reads delimited text. The delimiter is the one that the first filled line uses most. */
export async function readCsv(file: Buffer, limits: SheetLimits): Promise<ReadSheet> {
  const { text, encoding } = decodeText(file);
  const parser = parse({
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: CELL_LENGTH_MAX * 4,
  });
  feed(parser, text);
  const rows: SheetRow[] = [];
  try {
    for await (const found of parser as AsyncIterable<Found>) {
      const row = rowOf(found, limits);
      if (row) rows.push(row);
      if (rows.length % ROWS_PER_TURN === 0) await others();
      if (rows.length > limits.rows) throw refuse('SHEET.TOO_MANY_ROWS', { limit: limits.rows });
    }
  } catch (error) {
    throw faultCodeOf(error).startsWith('CSV_') ? refuse('SHEET.BROKEN') : error;
  }
  return { format: 'csv', rows, encoding, otherSheets: [] };
}

interface Found {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The number of a row is the line on which it begins: a quoted cell may reach over several. */
function rowOf({ record, info }: Found, limits: SheetLimits): SheetRow | undefined {
  if (record.length > limits.columns) throw refuse('SHEET.TOO_WIDE', { limit: limits.columns });
  if (record.every((cell) => cell.trim() === '')) return undefined;
  const breaks = record.reduce((count, cell) => count + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
  return { row: info.lines - breaks, cells: record.map(unguarded) };
}

/** Takes back the guard of `writeCsv` against formulas. */
const unguarded = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

function feed(parser: ReturnType<typeof parse>, text: string): void {
  let at = 0;
  const next = (): void => {
    while (at < text.length) {
      at += PIECE;
      if (!parser.write(text.slice(at - PIECE, at))) {
        parser.once('drain', next);
        return;
      }
    }
    parser.end();
  };
  next();
}

function delimiterOf(text: string): string {
  const line = /^.*\S.*$/m.exec(text.slice(0, PIECE))?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
