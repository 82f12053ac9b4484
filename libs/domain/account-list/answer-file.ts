import { normalizeAccountNumber } from '#domain/code/account-number';
import type { Fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import { readMoney, yuanText } from './amount.js';
import { isBlank, type SheetCell, type SheetRow, textOf } from './cell.js';
import { type Fault, fault, type Problem, problem, type Reading, value } from './fault.js';
import { type ColumnTable, findHeader, type Header } from './header.js';
import { checkRow, type GivenCells, LIST_COLUMNS, type ListedTransfer, type ListFacts } from './row.js';
import { notLaterThan, readCell, readName } from './row.js';
import { readTime, timeText } from './transfer-time.js';

/** 紧急止付结果反馈 as a file: the items of one order, prefilled, with the columns that the bank fills in (tx 100102). */
export const ANSWER_COLUMNS = {
  sequence: { title: '序号', required: true, synonyms: ['编号', '项号'] },
  accountName: { ...LIST_COLUMNS.accountName, required: false },
  accountNumber: LIST_COLUMNS.accountNumber,
  bank: { ...LIST_COLUMNS.bank, required: false },
  amount: { ...LIST_COLUMNS.amount, required: false },
  transferredAt: { ...LIST_COLUMNS.transferredAt, required: false },
  outcome: { title: '处理结果', required: true, synonyms: ['结果', '止付结果', '反馈结果'] },
  stopped: { title: '止付金额', required: true, synonyms: ['实际止付金额', '已止付金额'] },
  balance: { title: '账户余额', required: true, synonyms: ['余额', '止付时余额'] },
  stoppedAt: { title: '止付时间', required: true, synonyms: ['止付起始时间', '执行时间', '止付时点'] },
  operator: { title: '操作员', required: true, synonyms: ['经办人', '操作人', '柜员号'] },
  reference: { title: '银行流水号', required: true, synonyms: ['流水号', '业务流水号', '银行参考号'] },
  refusal: { title: '拒绝代码', required: true, synonyms: ['失败原因', '拒绝原因', '返回码'] },
} as const satisfies ColumnTable<string>;

export type AnswerColumn = keyof typeof ANSWER_COLUMNS;
const COLUMN_NAMES = Object.keys(ANSWER_COLUMNS) as readonly AnswerColumn[];

/** One item of the order as the file carries it. */
export interface AnswerableItem extends ListedTransfer {
  readonly sequence: number;
}

/** A refusal that a bank may give, by the code of the machine interface and by its Chinese name. */
export interface RefusalChoice {
  readonly code: string;
  readonly name: string;
}

export interface AnswerFacts extends ListFacts {
  readonly items: readonly AnswerableItem[];
  readonly refusals: readonly RefusalChoice[];
}

export type AnswerOutcome = 'stopped' | 'refused' | 'moved-out';

/** What the bank states for one item. Whether it suffices is decided by the order, not by the file. */
export interface FileAnswer {
  readonly sequence: number;
  readonly outcome: AnswerOutcome;
  readonly stoppedFen?: Fen;
  readonly balanceFen?: Fen;
  readonly stoppedAt?: Instant;
  readonly operator?: string;
  readonly reference?: string;
  readonly refusalCode?: string;
  /** Where the money went, for `moved-out`. */
  readonly next: readonly ListedTransfer[];
}

export interface ReadAnswers {
  readonly header: Header<AnswerColumn>;
  readonly answers: readonly FileAnswer[];
  /** Items with a fault wait as a whole; the others stand. */
  readonly errors: readonly Problem<AnswerColumn>[];
  /** What a taken answer still lacks: it is reported, unproved, until the bank completes it. */
  readonly incomplete: readonly Problem<AnswerColumn>[];
  readonly unanswered: readonly number[];
}

const OUTCOME_WORDS: Readonly<Record<string, AnswerOutcome | 'next'>> = Object.fromEntries([
  ...['已止付', '止付成功', '成功', '止付', '100000'].map((word) => [word, 'stopped'] as const),
  ...['拒绝', '未止付', '止付失败', '失败'].map((word) => [word, 'refused'] as const),
  ...['已转出', '资金已转出', '转出'].map((word) => [word, 'moved-out'] as const),
  ...['下级账户', '下一级账户', '下级', '下一级'].map((word) => [word, 'next'] as const),
]);

/** What each outcome must state to count as proved. */
const NEEDED: Readonly<Record<AnswerOutcome, readonly AnswerColumn[]>> = {
  stopped: ['stopped', 'balance', 'stoppedAt', 'operator', 'reference'],
  refused: ['refusal', 'operator'],
  'moved-out': ['operator', 'reference'],
};

/** The rows of the file that a bank downloads: the items prefilled, the bank's columns empty. */
export function answerSheet(items: readonly AnswerableItem[]): readonly (readonly string[])[] {
  const titles = COLUMN_NAMES.map((column) => ANSWER_COLUMNS[column].title);
  const rows = items.map((item) => {
    const filled: Partial<Record<AnswerColumn, string>> = {
      sequence: String(item.sequence),
      accountName: item.accountName,
      accountNumber: item.accountNumber,
      bank: item.bankGiven,
      amount: yuanText(item.amountFen),
      transferredAt: timeText(item.transferredAt),
    };
    return COLUMN_NAMES.map((column) => filled[column] ?? '');
  });
  return [titles, ...rows];
}

interface Line {
  readonly row: number;
  readonly cells: Readonly<Record<AnswerColumn, SheetCell>>;
}

/** Reads a filled file back. Good items can be sent at once; each fault names row, column, reason and remedy. */
export function readAnswers(rows: readonly SheetRow[], facts: AnswerFacts): ReadAnswers {
  const header = findHeader(rows, ANSWER_COLUMNS);
  const lines = rows.filter((row) => row.row > header.row && !isBlank(row)).map((row) => lineOf(row, header));
  const items = new Map(facts.items.map((item) => [item.sequence, item]));
  const errors: Problem<AnswerColumn>[] = [];
  const groups = new Map<AnswerableItem, Line[]>();
  for (const line of lines) {
    const item = items.get(Number(textOf(line.cells.sequence).trim() || Number.NaN));
    if (item) (groups.get(item) ?? groups.set(item, []).get(item)!).push(line);
    else errors.push(problem({ row: line.row, column: 'sequence' }, 'ANSWER_FILE.ITEM_UNKNOWN'));
  }
  const read = [...groups].map(([item, group]) => readItem(item, group, facts));
  const answers = read.flatMap(({ answer }) => (answer ? [answer] : []));
  const settled = new Set(read.flatMap((found) => (found.answer || found.errors.length > 0 ? [found.sequence] : [])));
  return {
    header,
    answers,
    errors: [...errors, ...read.flatMap((found) => found.errors)].sort((a, b) => a.row - b.row),
    incomplete: read.flatMap((found) => found.incomplete),
    unanswered: facts.items.map((item) => item.sequence).filter((sequence) => !settled.has(sequence)),
  };
}

function lineOf(row: SheetRow, header: Header<AnswerColumn>): Line {
  const cells = COLUMN_NAMES.map((column) => [column, row.cells[header.columns[column] ?? -1] ?? ''] as const);
  return { row: row.row, cells: Object.fromEntries(cells) as Line['cells'] };
}

interface ReadItem {
  readonly sequence: number;
  readonly answer?: FileAnswer;
  readonly errors: readonly Problem<AnswerColumn>[];
  readonly incomplete: readonly Problem<AnswerColumn>[];
}

/** The rows of one item: the item's own, and one for each account that the money moved to. */
function readItem(item: AnswerableItem, lines: readonly Line[], facts: AnswerFacts): ReadItem {
  const errors: Problem<AnswerColumn>[] = [];
  const own: { line: Line; outcome: AnswerOutcome }[] = [];
  const hops: Line[] = [];
  for (const line of lines) {
    const kind = kindOf(line, item);
    if (kind === 'blank') continue;
    if (kind === 'next') hops.push(line);
    else if ('fault' in kind) errors.push(problem({ row: line.row, column: kind.column }, kind.fault));
    else if (own.length > 0) errors.push(problem({ row: line.row, column: 'outcome' }, 'ANSWER_FILE.ANSWERED_TWICE'));
    else own.push({ line, outcome: kind.outcome });
  }
  const checkedHops = hops.map((line) => checkRow(line.row, line.cells as GivenCells, facts));
  errors.push(...checkedHops.flatMap((hop) => hop.errors));
  if (hops[0] && own[0]?.outcome !== 'moved-out') {
    errors.push(problem({ row: hops[0].row, column: 'outcome' }, 'ANSWER_FILE.HOP_WITHOUT_ITEM'));
  }
  const stated = own[0] ? readStatement(own[0].line, own[0].outcome, facts) : undefined;
  errors.push(...(stated?.errors ?? []));
  if (!own[0] || !stated || errors.length > 0) return { sequence: item.sequence, errors, incomplete: [] };
  const next = checkedHops.flatMap((hop) => (hop.transfer ? [hop.transfer] : []));
  const answer = { sequence: item.sequence, outcome: own[0].outcome, ...stated.found, next };
  return { sequence: item.sequence, answer, errors, incomplete: lacking(own[0].line, own[0].outcome, next) };
}

type LineKind = 'blank' | 'next' | { outcome: AnswerOutcome } | { column: AnswerColumn; fault: Fault };

/** A row without outcome is the next account where it names another account, and an item yet unanswered otherwise. */
function kindOf(line: Line, item: AnswerableItem): LineKind {
  const word = textOf(line.cells.outcome).trim();
  const sameAccount = normalizeAccountNumber(textOf(line.cells.accountNumber)) === item.accountNumber;
  if (word === '') return sameAccount ? 'blank' : 'next';
  const outcome = Object.hasOwn(OUTCOME_WORDS, word) ? OUTCOME_WORDS[word] : undefined;
  if (!outcome) return { column: 'outcome', fault: 'ANSWER_FILE.OUTCOME_UNKNOWN' };
  if (outcome === 'next') return 'next';
  return sameAccount ? { outcome } : { column: 'accountNumber', fault: 'ANSWER_FILE.ITEM_CHANGED' };
}

type Statement = Omit<FileAnswer, 'sequence' | 'outcome' | 'next'>;

function readStatement(
  line: Line,
  outcome: AnswerOutcome,
  facts: AnswerFacts,
): { found: Statement; errors: Problem<AnswerColumn>[] } {
  const errors: Problem<AnswerColumn>[] = [];
  const take = <Key extends string, T>(key: Key, column: AnswerColumn, read: (cell: SheetCell) => Reading<T>) => {
    if (textOf(line.cells[column]).trim() === '') return {};
    const reading = readCell(line.cells[column], read);
    if ('value' in reading) return { [key]: reading.value } as Record<Key, T>;
    errors.push(problem({ row: line.row, column }, reading.fault));
    return {};
  };
  const found: Statement = {
    ...take('stoppedFen', 'stopped', readMoney),
    ...take('balanceFen', 'balance', readMoney),
    ...take('stoppedAt', 'stoppedAt', (cell) => notLaterThan(facts.now, readTime(cell))),
    ...take('operator', 'operator', readName),
    ...take('reference', 'reference', readName),
    ...(outcome === 'refused' ? take('refusalCode', 'refusal', (cell) => readRefusal(cell, facts.refusals)) : {}),
  };
  return { found, errors };
}

function readRefusal(cell: SheetCell, refusals: readonly RefusalChoice[]): Reading<string> {
  const given = textOf(cell).trim();
  const choice = refusals.find(({ code, name }) => given === code || given === name || given === `${code} ${name}`);
  return choice ? value(choice.code) : fault('ANSWER_FILE.REFUSAL_UNKNOWN');
}

function lacking(line: Line, outcome: AnswerOutcome, next: readonly ListedTransfer[]): Problem<AnswerColumn>[] {
  const empty = NEEDED[outcome].filter((column) => textOf(line.cells[column]).trim() === '');
  const place = { row: line.row, column: 'accountNumber' as const };
  const withoutHop = outcome === 'moved-out' && next.length === 0;
  return [
    ...empty.map((column) => problem({ row: line.row, column }, 'ANSWER_FILE.INCOMPLETE')),
    ...(withoutHop
      ? [problem(place, 'ANSWER_FILE.INCOMPLETE', '请在其下另起一行、填同一序号，列明资金转入的账户五要素')]
      : []),
  ];
}
