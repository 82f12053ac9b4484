export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The one key that sets it. */
  readonly key: string;
}

export interface SheetColumn {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly align?: 'right';
  readonly choices?: readonly Choice[];
  readonly readOnly?: boolean;
  readonly hint?: string;
  /** What is shown where the stored text is not for reading. */
  readonly show?: (value: string) => string;
  /** Signs that no content begins with, and what they put into the cell: `=` the amount of the order, `;` the time. */
  readonly signs?: Readonly<Record<string, (row: SheetRow) => string>>;
  /** Opens something of its own instead of being typed into. */
  readonly opens?: (rowId: string) => void;
}

/** One line: its texts by column. */
export interface SheetRow {
  readonly id: string;
  readonly head: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly locked?: boolean;
}

export interface CellChange {
  readonly rowId: string;
  readonly column: string;
  readonly value: string;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the officer stands, and how far the selection reaches from there. */
export interface Cursor {
  readonly at: Place;
  readonly from: Place;
}

export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const blockOf = ({ at, from }: Cursor): Block => ({
  top: Math.min(at.row, from.row),
  bottom: Math.max(at.row, from.row),
  left: Math.min(at.column, from.column),
  right: Math.max(at.column, from.column),
});

export const isWithin = ({ top, bottom, left, right }: Block, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
