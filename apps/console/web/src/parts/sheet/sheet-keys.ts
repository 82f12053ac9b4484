import { blockOf, type CellChange, type Cursor, type Place, type SheetColumn, type SheetRow } from './sheet.types';

export interface SheetView {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly cursor: Cursor;
  /** How many rows a page key moves. */
  readonly pageRows: number;
}

export interface Pressed {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
  readonly alt: boolean;
}

/** What a key means in a table that is worked by keyboard alone. */
export type Meaning =
  | { readonly kind: 'move'; readonly to: Place; readonly extends: boolean }
  | { readonly kind: 'change'; readonly changes: readonly CellChange[]; readonly then?: Place }
  | { readonly kind: 'edit' };

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

function moved(
  { rows, columns, cursor: { at }, pageRows }: SheetView,
  { key, control, shift }: Pressed,
): Place | undefined {
  const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1];
  const to = (row: number, column: number): Place => ({ row: clamp(row, lastRow), column: clamp(column, lastColumn) });
  switch (key) {
    case 'ArrowUp':
      return to(control ? 0 : at.row - 1, at.column);
    case 'ArrowDown':
      return to(control ? lastRow : at.row + 1, at.column);
    case 'ArrowLeft':
      return to(at.row, control ? 0 : at.column - 1);
    case 'ArrowRight':
      return to(at.row, control ? lastColumn : at.column + 1);
    case 'PageUp':
      return to(at.row - pageRows, at.column);
    case 'PageDown':
      return to(at.row + pageRows, at.column);
    case 'Home':
      return to(control ? 0 : at.row, 0);
    case 'End':
      return to(control ? lastRow : at.row, lastColumn);
    case 'Tab':
      return shift ? backward(at, to) : at.column === lastColumn ? to(at.row + 1, 0) : to(at.row, at.column + 1);
    default:
      return undefined;
  }
}

function backward(at: Place, to: (row: number, column: number) => Place): Place {
  if (at.column > 0) return to(at.row, at.column - 1);
  return at.row > 0 ? to(at.row - 1, Number.MAX_SAFE_INTEGER) : at;
}

/** Tab leaves the table at its ends, so that nobody is caught in it. */
export const leaves = ({ rows, columns, cursor: { at } }: SheetView, { key, shift }: Pressed): boolean =>
  key === 'Tab' &&
  (shift ? at.row === 0 && at.column === 0 : at.row === rows.length - 1 && at.column === columns.length - 1);

export const mayChange = (row: SheetRow | undefined, column: SheetColumn | undefined): boolean =>
  row !== undefined && column !== undefined && !row.locked && !column.readOnly && !column.opens;

/** One value for every cell of the selection that is in the given column, or in any where none is given. */
function filled(
  { rows, columns, cursor }: SheetView,
  valueOf: (column: SheetColumn, row: SheetRow) => string | undefined,
): CellChange[] {
  const { top, bottom, left, right } = blockOf(cursor);
  return rows.slice(top, bottom + 1).flatMap((row) =>
    columns.slice(left, right + 1).flatMap((column) => {
      const value = valueOf(column, row);
      return value === undefined || !mayChange(row, column) ? [] : [{ rowId: row.id, column: column.key, value }];
    }),
  );
}

/** Copies the first row of the selection into the rows below it; a single cell takes the one above. */
export function fillDown(view: SheetView): CellChange[] {
  const { top, bottom } = blockOf(view.cursor);
  const source = top === bottom ? view.rows[top - 1] : view.rows[top];
  return source ? filled(view, ({ key }) => source.cells[key] ?? '') : [];
}

function choiceAt(view: SheetView, key: string, column: SheetColumn | undefined): CellChange[] {
  const choice = column?.choices?.find((candidate) => candidate.key === key);
  if (!column || !choice) return [];
  const wide = { ...view, columns: [column], cursor: oneColumn(view.cursor) };
  return filled(wide, () => choice.value);
}

const oneColumn = ({ at, from }: Cursor): Cursor => ({
  at: { row: at.row, column: 0 },
  from: { row: from.row, column: 0 },
});

/** Undefined: the key is left to the browser and begins to type. */
export function meaningOf(view: SheetView, pressed: Pressed): Meaning | undefined {
  const { rows, columns, cursor } = view;
  const row = rows[cursor.at.row];
  const column = columns[cursor.at.column];
  if (!row || !column) return undefined;
  if (pressed.alt) {
    const changes = choiceAt(
      view,
      pressed.key,
      columns.find(({ choices }) => choices),
    );
    return changes.length > 0 ? { kind: 'change', changes } : undefined;
  }
  const to = moved(view, pressed);
  if (to) return { kind: 'move', to, extends: pressed.shift && pressed.key !== 'Tab' };
  if (pressed.control)
    return pressed.key.toLowerCase() === 'd' ? { kind: 'change', changes: fillDown(view) } : undefined;
  if (pressed.key === 'Delete' || pressed.key === 'Backspace')
    return { kind: 'change', changes: filled(view, () => '') };
  if (pressed.key === 'Enter' || pressed.key === 'F2') return { kind: 'edit' };
  const sign = column.signs?.[pressed.key];
  const changes = sign
    ? filled(view, ({ signs }, of) => signs?.[pressed.key]?.(of))
    : choiceAt(view, pressed.key, column);
  if (changes.length === 0) return undefined;
  return {
    kind: 'change',
    changes,
    then: { row: clamp(blockOf(cursor).bottom + 1, rows.length - 1), column: cursor.at.column },
  };
}

/** Lines from a spreadsheet, laid down from the cell on which the officer stands. */
export function pasted({ rows, columns, cursor }: SheetView, text: string): CellChange[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  const { top, left } = blockOf(cursor);
  return lines.flatMap((cells, down) =>
    cells.flatMap((value, across) => {
      const row = rows[top + down];
      const column = columns[left + across];
      return row && column && mayChange(row, column)
        ? [{ rowId: row.id, column: column.key, value: readIn(column, value.trim()) }]
        : [];
    }),
  );
}

/** A choice may be pasted by its words. */
const readIn = ({ choices }: SheetColumn, value: string): string =>
  choices
    ? (choices.find(({ label, value: known, key }) => value === label || value === known || value === key)?.value ?? '')
    : value;

export function copied({ rows, columns, cursor }: SheetView): string {
  const { top, bottom, left, right } = blockOf(cursor);
  return rows
    .slice(top, bottom + 1)
    .map((row) =>
      columns
        .slice(left, right + 1)
        .map((column) => shownIn(column, row))
        .join('\t'),
    )
    .join('\n');
}

export function shownIn(column: SheetColumn, row: SheetRow): string {
  const value = row.cells[column.key] ?? '';
  if (column.choices) return column.choices.find((choice) => choice.value === value)?.label ?? value;
  return column.show ? column.show(value) : value;
}
