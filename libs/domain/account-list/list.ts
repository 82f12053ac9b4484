import { withoutBlanks } from '#domain/code/text';
import { isBlank, type SheetCell, type SheetRow, textOf } from './cell.js';
import { type Problem, problem } from './fault.js';
import { findHeader, type Header } from './header.js';
import {
  type CheckedRow,
  checkRow,
  type GivenCells,
  LIST_COLUMN_NAMES,
  LIST_COLUMNS,
  type ListColumn,
  type ListedTransfer,
  type ListFacts,
  rowKey,
} from './row.js';

/** 涉案账户清单: the accounts that a report names, row by row. Good rows can be sent while bad rows wait for correction. */
export interface CheckedList {
  readonly header: Header<ListColumn>;
  readonly good: readonly GoodRow[];
  /** Rows with at least one error. */
  readonly bad: readonly CheckedRow[];
  /** Rows that say again what another row or an earlier list has said. */
  readonly repeated: readonly Problem<ListColumn>[];
  /** Rows of totals, which are no transfers. */
  readonly totals: readonly number[];
}

export interface GoodRow extends CheckedRow {
  readonly transfer: ListedTransfer;
  readonly key: string;
}

export type Judged =
  | { readonly outcome: 'good'; readonly row: GoodRow }
  | { readonly outcome: 'bad'; readonly row: CheckedRow }
  | { readonly outcome: 'repeated'; readonly problem: Problem<ListColumn> }
  | { readonly outcome: 'blank' | 'total' };

/** Judges row after row and remembers the transfers it has seen; a caller with a long list rests between rows. */
function listJudge(
  header: Header<ListColumn>,
  facts: ListFacts,
  earlier: ReadonlySet<string> = new Set(),
): (row: SheetRow) => Judged {
  const seen = new Map<string, number>();
  return (row) => {
    if (isBlank(row)) return { outcome: 'blank' };
    const cells = pick(row, header);
    if (isTotal(row, cells)) return { outcome: 'total' };
    const checked = checkRow(row.row, cells, facts);
    if (!checked.transfer) return { outcome: 'bad', row: checked };
    const key = rowKey(checked.transfer);
    const before = seen.get(key);
    const place = { row: row.row, column: 'accountNumber' as const };
    if (before !== undefined) {
      return {
        outcome: 'repeated',
        problem: problem(place, 'ACCOUNT_LIST.ROW_REPEATED_IN_LIST', `首次出现在第${before}行`),
      };
    }
    if (earlier.has(key)) return { outcome: 'repeated', problem: problem(place, 'ACCOUNT_LIST.ROW_REPEATED_EARLIER') };
    seen.set(key, row.row);
    return { outcome: 'good', row: { ...checked, transfer: checked.transfer, key } };
  };
}

const findListHeader = (rows: readonly SheetRow[]): Header<ListColumn> => findHeader(rows, LIST_COLUMNS);

/** Checks a whole list at once. */
export function checkList(rows: readonly SheetRow[], facts: ListFacts, earlier?: ReadonlySet<string>): CheckedList {
  const header = findListHeader(rows);
  const judge = listJudge(header, facts, earlier);
  const good: GoodRow[] = [];
  const bad: CheckedRow[] = [];
  const repeated: Problem<ListColumn>[] = [];
  const totals: number[] = [];
  for (const row of rows) {
    if (row.row <= header.row) continue;
    const judged = judge(row);
    if (judged.outcome === 'good') good.push(judged.row);
    else if (judged.outcome === 'bad') bad.push(judged.row);
    else if (judged.outcome === 'repeated') repeated.push(judged.problem);
    else if (judged.outcome === 'total') totals.push(row.row);
  }
  return { header, good, bad, repeated, totals };
}

function pick(row: SheetRow, header: Header<ListColumn>): GivenCells {
  const cellOf = (column: ListColumn): SheetCell => row.cells[header.columns[column] ?? -1] ?? '';
  return Object.fromEntries(LIST_COLUMN_NAMES.map((column) => [column, cellOf(column)])) as GivenCells;
}

/** A line of totals has no account of its own. */
const isTotal = (row: SheetRow, cells: GivenCells): boolean =>
  /^(?:合计|总计|小计|共计)/.test(withoutBlanks(row.cells.map(textOf).join(''))) &&
  !/\d{5}/.test(textOf(cells.accountNumber));

/** The file that an officer downloads to fill in. */
export const listTemplate = (): readonly (readonly string[])[] => [
  LIST_COLUMN_NAMES.map((column) => LIST_COLUMNS[column].title),
];
