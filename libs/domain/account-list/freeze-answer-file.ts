import { normalizeAccountNumber } from '#domain/code/account-number';
import type { Fen } from '#domain/money/fen';
import { type Instant, plusMilliseconds } from '#domain/shared/instant';
import { readMoney, yuanText } from './amount.js';
import { ANSWER_COLUMNS, type RefusalChoice } from './answer-file.js';
import { isBlank, type SheetCell, type SheetRow, textOf } from './cell.js';
import { type Fault, fault, type Problem, problem, type Reading, value } from './fault.js';
import { type ColumnTable, findHeader, type Header } from './header.js';
import { notLaterThan, readCell, readName } from './row.js';
import { readTime } from './transfer-time.js';

/** 冻结结果反馈 as a file: the items of one order, prefilled, with the columns that the bank fills in (tx 100202). */
export const FREEZE_ANSWER_COLUMNS = {
  sequence: ANSWER_COLUMNS.sequence,
  accountName: ANSWER_COLUMNS.accountName,
  accountNumber: ANSWER_COLUMNS.accountNumber,
  amount: { title: '要求冻结金额', required: false, synonyms: ['要求金额', '冻结限额'] },
  outcome: { title: '处理结果', required: true, synonyms: ['结果', '冻结结果', '反馈结果'] },
  frozen: { title: '冻结金额', required: true, synonyms: ['实际冻结金额', '已冻结金额'] },
  frozenAt: { title: '冻结时间', required: true, synonyms: ['冻结起始时间', '执行时间', '冻结时点', '轮候时间'] },
  registeredEnd: { title: '登记到期时间', required: false, synonyms: ['到期时间', '冻结到期时间', '登记的到期日'] },
  position: { title: '轮候顺位', required: false, synonyms: ['顺位'] },
  operator: ANSWER_COLUMNS.operator,
  reference: ANSWER_COLUMNS.reference,
  refusal: ANSWER_COLUMNS.refusal,
} as const satisfies ColumnTable<string>;

export type FreezeAnswerColumn = keyof typeof FREEZE_ANSWER_COLUMNS;
const COLUMN_NAMES = Object.keys(FREEZE_ANSWER_COLUMNS) as readonly FreezeAnswerColumn[];

export interface AnswerableFreeze {
  readonly itemNo: number;
  readonly accountName: string;
  readonly accountNumber: string;
  readonly askedFen: Fen;
}

export interface FreezeFileAnswer {
  readonly itemNo: number;
  readonly result: 'frozen' | 'queued' | 'refused';
  readonly frozenFen?: Fen;
  readonly at?: Instant;
  readonly registeredEnd?: Instant;
  readonly position?: number;
  readonly operator?: string;
  readonly bankReference?: string;
  readonly code?: string;
}

export interface FreezeAnswerFacts {
  readonly now: Instant;
  readonly items: readonly AnswerableFreeze[];
  readonly refusals: readonly RefusalChoice[];
}

const OUTCOME_WORDS: Readonly<Record<string, FreezeFileAnswer['result']>> = Object.fromEntries([
  ...['已冻结', '冻结成功', '成功', '冻结', '100000'].map((word) => [word, 'frozen'] as const),
  ...['轮候', '轮候冻结', '已轮候'].map((word) => [word, 'queued'] as const),
  ...['未冻结', '拒绝', '冻结失败', '失败'].map((word) => [word, 'refused'] as const),
]);

/** The rows of the file that a bank downloads: the items prefilled, the bank's columns empty. */
export function freezeAnswerSheet(items: readonly AnswerableFreeze[]): readonly (readonly string[])[] {
  const rows = items.map(({ itemNo, accountName, accountNumber, askedFen }) => {
    const filled: Partial<Record<FreezeAnswerColumn, string>> = {
      ...{ sequence: String(itemNo), accountName, accountNumber, amount: yuanText(askedFen) },
    };
    return COLUMN_NAMES.map((column) => filled[column] ?? '');
  });
  return [COLUMN_NAMES.map((column) => FREEZE_ANSWER_COLUMNS[column].title), ...rows];
}

interface Line {
  readonly row: number;
  readonly cells: Readonly<Record<FreezeAnswerColumn, SheetCell>>;
}

interface ReadLine {
  readonly answer?: FreezeFileAnswer;
  readonly errors: readonly Problem<FreezeAnswerColumn>[];
}

/** Reads a filled file back: good rows are taken, each fault names row, column, reason and remedy. Whether an answer suffices the order decides. */
export function readFreezeAnswers(
  rows: readonly SheetRow[],
  facts: FreezeAnswerFacts,
): { readonly answers: readonly FreezeFileAnswer[]; readonly errors: readonly Problem<FreezeAnswerColumn>[] } {
  const header = findHeader(rows, FREEZE_ANSWER_COLUMNS);
  const lines = rows.filter((row) => row.row > header.row && !isBlank(row)).map((row) => lineOf(row, header));
  const seen = new Set<number>();
  const read = lines.map((line) => readLine(line, facts, seen));
  return {
    answers: read.flatMap(({ answer }) => answer ?? []),
    errors: read.flatMap(({ errors }) => errors),
  };
}

function lineOf(row: SheetRow, header: Header<FreezeAnswerColumn>): Line {
  const cells = COLUMN_NAMES.map((column) => [column, row.cells[header.columns[column] ?? -1] ?? ''] as const);
  return { row: row.row, cells: Object.fromEntries(cells) as Line['cells'] };
}

/** A row without an outcome is an item that the bank has not answered yet. */
function readLine(line: Line, facts: FreezeAnswerFacts, seen: Set<number>): ReadLine {
  const { row, cells } = line;
  const wrong = (column: FreezeAnswerColumn, why: Fault): ReadLine => ({ errors: [problem({ row, column }, why)] });
  const itemNo = Number(textOf(cells.sequence).trim() || Number.NaN);
  const item = facts.items.find((one) => one.itemNo === itemNo);
  if (!item) return wrong('sequence', 'ANSWER_FILE.ITEM_UNKNOWN');
  const word = textOf(cells.outcome).trim();
  if (word === '') return { errors: [] };
  if (normalizeAccountNumber(textOf(cells.accountNumber)) !== item.accountNumber)
    return wrong('accountNumber', 'ANSWER_FILE.ACCOUNT_CHANGED');
  const result = Object.hasOwn(OUTCOME_WORDS, word) ? OUTCOME_WORDS[word] : undefined;
  if (!result) return wrong('outcome', 'ANSWER_FILE.FREEZE_OUTCOME_UNKNOWN');
  if (seen.has(itemNo)) return wrong('outcome', 'ANSWER_FILE.ROW_REPEATED');
  seen.add(itemNo);
  const { found, errors } = statementIn(line, facts);
  return errors.length > 0 ? { errors } : { answer: { itemNo, result, ...found }, errors };
}

function statementIn(
  { row, cells }: Line,
  { now, refusals }: FreezeAnswerFacts,
): { found: Omit<FreezeFileAnswer, 'itemNo' | 'result'>; errors: Problem<FreezeAnswerColumn>[] } {
  const errors: Problem<FreezeAnswerColumn>[] = [];
  const take = <Key extends string, T>(key: Key, column: FreezeAnswerColumn, read: (cell: SheetCell) => Reading<T>) => {
    if (textOf(cells[column]).trim() === '') return {};
    const reading = readCell(cells[column], read);
    if ('value' in reading) return { [key]: reading.value } as Record<Key, T>;
    errors.push(problem({ row, column }, reading.fault));
    return {};
  };
  const found = {
    ...take('frozenFen', 'frozen', readMoney),
    ...take('at', 'frozenAt', (cell) => notLaterThan(now, readTime(cell))),
    ...take('registeredEnd', 'registeredEnd', readEnd),
    ...take('position', 'position', readPosition),
    ...take('operator', 'operator', readName),
    ...take('bankReference', 'reference', readName),
    ...take('code', 'refusal', (cell) => readRefusal(cell, refusals)),
  };
  return { found, errors };
}

const DAY_MS = 86_400_000;

/** Banks register the last day, or its 24:00: both are the beginning of the next day. */
function readEnd(cell: SheetCell): Reading<Instant> {
  const [, day] = /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:\s+24:00(?::00)?)?$/.exec(textOf(cell).trim()) ?? [];
  if (!day) return readTime(cell);
  const midnight = readTime(`${day} 00:00`);
  return 'value' in midnight ? value(plusMilliseconds(midnight.value, DAY_MS)) : midnight;
}

function readPosition(cell: SheetCell): Reading<number> {
  const text = textOf(cell).trim();
  return /^[1-9]\d?$/.test(text) ? value(Number(text)) : fault('ANSWER_FILE.POSITION_UNKNOWN');
}

function readRefusal(cell: SheetCell, refusals: readonly RefusalChoice[]): Reading<string> {
  const given = textOf(cell).trim();
  const choice = refusals.find(({ code, name }) => given === code || given === name);
  return choice ? value(choice.code) : fault('ANSWER_FILE.REFUSAL_UNKNOWN');
}
