import { halfWidth, withoutBlanks } from '#domain/code/text';
import { DomainError } from '#domain/shared/domain-error';
import { isBlank, type SheetRow, textOf } from './cell.js';

/** The columns of one sort of file: the title that we print, and what others call it, best name first. */
export type ColumnTable<Column extends string> = Readonly<
  Record<Column, { readonly title: string; readonly synonyms: readonly string[]; readonly required: boolean }>
>;

export interface Header<Column extends string> {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  /** Titles of columns that nobody reads, shown as a note. */
  readonly ignored: readonly string[];
}

/** Titles and remarks may stand above the header. */
const ROWS_SEARCHED = 20;

/** Finds the row of titles: any order, any of the known names, extra columns ignored with a note. */
export function findHeader<Column extends string>(
  rows: readonly SheetRow[],
  table: ColumnTable<Column>,
): Header<Column> {
  const filled = rows.slice(0, ROWS_SEARCHED * 5).filter((row) => !isBlank(row));
  if (filled.length === 0) throw new DomainError('invalid', 'ACCOUNT_LIST.EMPTY', 'The file has no filled row.');
  const candidates = filled.slice(0, ROWS_SEARCHED).map((row) => recognize(row, table));
  const best = candidates.reduce((a, b) => (known(b) > known(a) ? b : a));
  if (known(best) < 2) {
    throw new DomainError('invalid', 'ACCOUNT_LIST.HEADER_MISSING', 'No row of the file has the known column titles.');
  }
  refuseGaps(best, table);
  refuseTwins(
    filled.find((row) => row.row === best.row)!,
    best,
  );
  return best;
}

const known = (header: Header<string>): number => Object.keys(header.columns).length;

function recognize<Column extends string>(row: SheetRow, table: ColumnTable<Column>): Header<Column> {
  const titles = row.cells.map((cell) => plainTitle(textOf(cell)));
  const columns: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(table) as Column[]) {
    const name = [table[column].title, ...table[column].synonyms]
      .map(plainTitle)
      .find((given) => titles.includes(given));
    if (name === undefined) continue;
    columns[column] = titles.indexOf(name);
  }
  const used = new Set(Object.values(columns));
  const ignored = row.cells
    .map((cell) => textOf(cell).trim().slice(0, TITLE_LENGTH_MAX))
    .filter((title, at) => title !== '' && !used.has(at));
  return { row: row.row, columns, ignored };
}

/** What is longer is a remark and no title. */
const TITLE_LENGTH_MAX = 60;

/** A unit in brackets, a star for a required column and a colon do not change what a title means. */
const plainTitle = (title: string): string =>
  withoutBlanks(halfWidth(title.slice(0, TITLE_LENGTH_MAX)))
    .replace(/^[*#]+|[*:]+$/g, '')
    .replace(/\((?:必填|选填|人民币|元|单位:元)\)/g, '')
    .replace(/\*$/, '')
    .replaceAll('帐', '账');

function refuseGaps<Column extends string>(header: Header<Column>, table: ColumnTable<Column>): void {
  const inTenThousands = header.ignored.find((title) => /金额.*万元?/.test(halfWidth(title)));
  if (inTenThousands !== undefined) {
    const message = `The column ${inTenThousands} is in units of 10,000 yuan.`;
    throw new DomainError('invalid', 'ACCOUNT_LIST.AMOUNT_IN_TEN_THOUSANDS', message, { column: inTenThousands });
  }
  const missing = (Object.keys(table) as Column[])
    .filter((column) => table[column].required && header.columns[column] === undefined)
    .map((column) => table[column].title);
  if (missing.length > 0) {
    const message = `The file lacks the columns ${missing.join(', ')}.`;
    throw new DomainError('invalid', 'ACCOUNT_LIST.COLUMN_MISSING', message, { missing });
  }
}

/** Two columns with one title leave open which of them counts. */
function refuseTwins(row: SheetRow, header: Header<string>): void {
  const titles = row.cells.map((cell) => plainTitle(textOf(cell)));
  for (const at of Object.values(header.columns)) {
    if (at === undefined || titles.indexOf(titles[at]!) === titles.lastIndexOf(titles[at]!)) continue;
    const title = textOf(row.cells[at]).trim();
    const message = `Two columns are called ${title}.`;
    throw new DomainError('invalid', 'ACCOUNT_LIST.COLUMN_TWICE', message, { column: title });
  }
}
