import { halfWidth, withoutBlanks } from './text.js';

/** A cell as a reader of sheets hands it over. */
export type TitledCell = string | { readonly text: string };

export interface TitledRow {
  /** As the officer sees it in the file. */
  readonly row: number;
  readonly cells: readonly TitledCell[];
}

/** What is wrong with a row, and what to do about it. */
export interface RowFault {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
  readonly remedy: string;
}

/** Every column by the titles that people give it; the first is ours. */
export type Titles<Column extends string> = Readonly<Record<Column, readonly string[]>>;

export interface TitledSheet<Column extends string> {
  /** The titles that are needed and that the file does not have. */
  readonly missing: readonly string[];
  readonly lines: readonly { readonly row: number; readonly cell: (column: Column) => string }[];
}

const ROWS_SEARCHED = 20;

const textOf = (cell: TitledCell | undefined): string => (typeof cell === 'string' ? cell : (cell?.text ?? '')).trim();
export const plainName = (name: string): string => withoutBlanks(halfWidth(name));

/** Finds the row of titles below whatever heading a file has, and reads what stands under them. */
export function titledSheet<Column extends string>(
  rows: readonly TitledRow[],
  titles: Titles<Column>,
  needed: readonly Column[],
): TitledSheet<Column> {
  const columns = Object.keys(titles) as Column[];
  const placesIn = (cells: readonly TitledCell[]): ReadonlyMap<Column, number> => {
    const found = cells.map((cell) => plainName(textOf(cell)).replace(/^\*|[*:]$/g, ''));
    const places = columns.map(
      (column) => [column, found.findIndex((title) => titles[column].includes(title))] as const,
    );
    return new Map(places.filter(([, place]) => place >= 0));
  };
  const header = rows
    .slice(0, ROWS_SEARCHED)
    .map(({ row, cells }) => ({ row, places: placesIn(cells) }))
    .find(({ places }) => places.size >= 2);
  const missing = needed.filter((column) => !header?.places.has(column)).map((column) => titles[column][0] ?? column);
  const lines = rows
    .filter(({ row, cells }) => header && row > header.row && cells.some((cell) => textOf(cell) !== ''))
    .map(({ row, cells }) => ({ row, cell: (column: Column) => textOf(cells[header?.places.get(column) ?? -1]) }));
  return { missing, lines };
}

/** A part of a unit's name is not guessed; what it may have meant is shown. */
export function unitRemedy(name: string, known: ReadonlyMap<string, string>): string {
  const alike = [...known.keys()]
    .filter((one) => one.includes(name) || name.includes(one))
    .toSorted((one, other) => one.length - other.length)
    .slice(0, 3);
  return alike.length > 0 ? `请填单位全称，是否为：${alike.join('、')}` : '请按“单位与人员”中的单位全称填写';
}
