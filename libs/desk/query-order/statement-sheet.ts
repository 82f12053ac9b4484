import { createHash } from 'node:crypto';
import { present } from '#desk/shown';
import { readMoney } from '#domain/account-list/amount';
import { type SheetCell, type SheetRow, textOf } from '#domain/account-list/cell';
import { readTime } from '#domain/account-list/transfer-time';
import { type Fen, fen } from '#domain/money/fen';
import { DomainError } from '#domain/shared/domain-error';
import type { StatementLine } from '#persistence/query-order/statement.repository';

/** The columns of a statement, as the template names them; banks' own usual names are read as well. */
const STATEMENT_COLUMNS = {
  bankReference: ['交易流水号', '流水号', '银行流水号'],
  at: ['交易时间', '交易日期时间'],
  direction: ['收付标志', '借贷标志', '收/付'],
  amount: ['金额', '交易金额', '金额（元）', '交易金额（元）'],
  counterpartNumber: ['对方账号', '对方卡号'],
  counterpartName: ['对方户名', '对方名称'],
  summary: ['摘要', '附言', '备注'],
} as const;

type Column = keyof typeof STATEMENT_COLUMNS;
const COLUMNS = Object.keys(STATEMENT_COLUMNS) as Column[];
const REQUIRED: readonly Column[] = ['bankReference', 'at', 'direction', 'amount'];
const DIRECTIONS: Readonly<Record<string, 'in' | 'out'>> = {
  ...{ 收: 'in', 贷: 'in', 转入: 'in', 进: 'in', C: 'in', in: 'in' },
  ...{ 付: 'out', 借: 'out', 转出: 'out', 出: 'out', D: 'out', out: 'out' },
};

export interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
}

export interface ReadStatement {
  readonly lines: readonly StatementLine[];
  readonly inFen: Fen;
  readonly outFen: Fen;
  /** Of all lines in order. */
  readonly digest: string;
}

const MOST_SHOWN = 500;

/**
 * Reads a statement row by row. One bad row makes the statement incomplete, so it is refused whole with every row named:
 * money that cannot be read must not look like money that did not move.
 *
 * @throws STATEMENT.COLUMN_MISSING, STATEMENT.ROWS_FAULTY with row, column, reason and remedy
 */
export function readStatement(rows: readonly SheetRow[]): ReadStatement {
  const [header, ...body] = rows;
  const places = placesIn(header?.cells ?? []);
  const missing = REQUIRED.filter((column) => places[column] === undefined);
  if (missing.length > 0)
    throw new DomainError('invalid', 'STATEMENT.COLUMN_MISSING', 'The statement lacks a column.', {
      columns: missing.map((column) => STATEMENT_COLUMNS[column][0]).join('、'),
    });
  const problems: RowProblem[] = [];
  const seen = new Set<string>();
  const lines = body
    .filter(({ cells }) => cells.some((cell) => textOf(cell).trim() !== ''))
    .flatMap((row, index) => lineOf({ row, index, places, seen }, problems));
  if (problems.length > 0)
    throw new DomainError('invalid', 'STATEMENT.ROWS_FAULTY', 'Some rows of the statement cannot be read.', {
      count: problems.length,
      problems: problems.slice(0, MOST_SHOWN),
    });
  return { lines, ...sums(lines), digest: digestOf(lines) };
}

type Places = Readonly<Partial<Record<Column, number>>>;

function placesIn(titles: readonly SheetCell[]): Places {
  const names = titles.map((title) => textOf(title).replace(/\s/g, ''));
  return Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const known: readonly string[] = STATEMENT_COLUMNS[column];
      const place = names.findIndex((name) => known.includes(name));
      return place < 0 ? [] : [[column, place]];
    }),
  );
}

interface Given {
  readonly row: SheetRow;
  readonly index: number;
  readonly places: Places;
  readonly seen: Set<string>;
}

function lineOf({ row: { row, cells }, index, places, seen }: Given, problems: RowProblem[]): StatementLine[] {
  const before = problems.length;
  const cell = (column: Column): SheetCell => cells[places[column] ?? -1] ?? '';
  const words = (column: Column): string => textOf(cell(column)).trim();
  const wrong = (column: Column, code: string, [reason, remedy]: readonly [string, string]): void =>
    void problems.push({ row, column: STATEMENT_COLUMNS[column][0], code, reason, remedy });
  const bankReference = words('bankReference');
  if (!bankReference) wrong('bankReference', 'STATEMENT.REFERENCE_MISSING', ['没有流水号', '请补填银行流水号']);
  else if (seen.has(bankReference))
    wrong('bankReference', 'STATEMENT.REFERENCE_REPEATED', ['流水号与前面的行重复', '请核对并只保留一行']);
  seen.add(bankReference);
  const at = readTime(cell('at'));
  if (!('value' in at))
    wrong('at', 'STATEMENT.TIME', ['时间格式不正确', '请按 2026-11-20 23:30:00 的格式填写，须有时分']);
  const amount = readMoney(cell('amount'));
  if (!('value' in amount)) wrong('amount', 'STATEMENT.AMOUNT', ['金额格式不正确', '请填写以元为单位的正数']);
  const direction = DIRECTIONS[words('direction')];
  if (!direction) wrong('direction', 'STATEMENT.DIRECTION', ['收付标志无法识别', '请填写“收”或“付”']);
  if (problems.length > before || !('value' in at) || !('value' in amount) || !direction) return [];
  const optional = { counterpartNumber: words('counterpartNumber'), counterpartName: words('counterpartName') };
  return [
    {
      ...{ line: index + 1, bankReference, at: at.value, direction, amountFen: amount.value.toString() },
      ...Object.fromEntries(Object.entries({ ...optional, summary: words('summary') }).filter(([, text]) => text)),
    },
  ];
}

type StatedLine = { readonly [Key in Exclude<keyof StatementLine, 'line'>]?: string | undefined };

/** The same of lines that came in a message. */
export const statementOf = (given: readonly StatedLine[]): ReadStatement => {
  const lines = given.map((line, index) => ({ ...present({ ...line }), line: index + 1 }) as unknown as StatementLine);
  return { lines, ...sums(lines), digest: digestOf(lines) };
};

function sums(lines: readonly StatementLine[]): Pick<ReadStatement, 'inFen' | 'outFen'> {
  const of = (side: 'in' | 'out'): Fen =>
    fen(lines.reduce((sum, { direction, amountFen }) => sum + (direction === side ? BigInt(amountFen) : 0n), 0n));
  return { inFen: of('in'), outFen: of('out') };
}

function digestOf(lines: readonly StatementLine[]): string {
  const hash = createHash('sm3');
  for (const { bankReference, at, direction, amountFen, counterpartNumber = '' } of lines)
    hash.update(`${JSON.stringify([bankReference, at, direction, amountFen, counterpartNumber])}\n`);
  return hash.digest('hex');
}

/** The sheet that a bank fills in. */
export const statementTemplate = (): string[][] => [COLUMNS.map((column) => STATEMENT_COLUMNS[column][0])];
