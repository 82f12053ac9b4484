/**
 * A cell as a reader of sheets hands it over. Plain text is the common case; a spreadsheet also knows numbers (as the
 * digits stored in the file), points in time (as local wall time) and cells whose formula has no result.
 */
export type SheetCell = string | TypedCell;

export interface TypedCell {
  readonly kind: 'number' | 'time' | 'fault';
  readonly text: string;
}

export interface SheetRow {
  /** The number of the row in the file, as the officer sees it there. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

export const textOf = (cell: SheetCell | undefined): string => (typeof cell === 'string' ? cell : (cell?.text ?? ''));

export const isNumber = (cell: SheetCell): cell is TypedCell => typeof cell !== 'string' && cell.kind === 'number';
export const isFault = (cell: SheetCell): cell is TypedCell => typeof cell !== 'string' && cell.kind === 'fault';

export const isBlank = ({ cells }: SheetRow): boolean => cells.every((cell) => textOf(cell).trim() === '');
