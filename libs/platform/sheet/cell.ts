/**
 * A cell as it stands in the file. Text is plain; a spreadsheet also has numbers (the digits as stored), points in time
 * (local wall time) and formulas without a result. The domain has the same shape, and a test keeps them equal.
 */
export type SheetCell = string | { readonly kind: 'number' | 'time' | 'fault'; readonly text: string };

export interface SheetRow {
  /** The number of the row in the file, counted from 1 as the officer sees it. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

export interface ReadSheet {
  readonly format: 'xlsx' | 'csv';
  /** Filled rows only; blank ones are left out and keep their numbers. */
  readonly rows: readonly SheetRow[];
  readonly encoding?: string;
  /** Further sheets of the workbook, which are not read: the desk says so. */
  readonly otherSheets: readonly string[];
}

export interface SheetLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  /** What the parts of an .xlsx may come to once unpacked. */
  readonly unpackedBytes: number;
}

export const SHEET_LIMITS: SheetLimits = {
  bytes: 20 * 1024 * 1024,
  rows: 200_000,
  columns: 256,
  unpackedBytes: 256 * 1024 * 1024,
};

/** Excel's own limit; what is longer is a file whose quotes never close. */
export const CELL_LENGTH_MAX = 32_767;
