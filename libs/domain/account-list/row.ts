import { isAccountNumber, looksLikeCard, normalizeAccountNumber, passesLuhn } from '#domain/code/account-number';
import { findHeadOffice, type CardPrefix, type HeadOffice, proposeHeadOffice } from '#domain/code/head-office';
import type { Fen } from '#domain/money/fen';
import { type Instant, isBefore } from '#domain/shared/instant';
import { readAmount } from './amount.js';
import { isFault, isNumber, type SheetCell, textOf } from './cell.js';
import { type Fault, fault, type Problem, problem, type Reading, value } from './fault.js';
import type { ColumnTable } from './header.js';
import { readTime } from './transfer-time.js';

/** The five columns without which a bank must not stop (FRZ-03, 银发〔2016〕86号). */
export const LIST_COLUMNS = {
  accountName: {
    title: '户名',
    required: true,
    synonyms: [
      ...['账户名', '账户名称', '账户姓名', '账户户名', '开户名', '收款户名', '收款人户名', '收款人姓名', '收款人名称'],
      ...[
        '收款人',
        '收款方户名',
        '收款方',
        '对方户名',
        '对方姓名',
        '对方账户名',
        '涉案账户户名',
        '一级账户户名',
        '姓名',
      ],
    ],
  },
  accountNumber: {
    title: '账号',
    required: true,
    synonyms: [
      ...[
        '账户号码',
        '账户账号',
        '银行账号',
        '银行卡号',
        '卡号',
        '账户',
        '收款账号',
        '收款人账号',
        '收款账户',
        '收款卡号',
      ],
      ...[
        '收款方账号',
        '对方账号',
        '对方账户',
        '对方卡号',
        '涉案账号',
        '涉案账户',
        '支付账号',
        '账/卡号',
        '账号/卡号',
        '一级账户',
      ],
    ],
  },
  bank: {
    title: '开户行/支付机构',
    required: true,
    synonyms: [
      ...[
        '开户行',
        '开户银行',
        '开户机构',
        '开户网点',
        '开户行名称',
        '银行/支付机构',
        '支付机构',
        '银行名称',
        '所属银行',
        '归属银行',
      ],
      ...[
        '收款银行',
        '收款行',
        '收款人开户行',
        '对方开户行',
        '对方银行',
        '账户开户行',
        '银行',
        '机构',
        '开户行行号',
        '行号',
        '联行号',
      ],
    ],
  },
  amount: {
    title: '金额',
    required: true,
    synonyms: ['转账金额', '汇款金额', '交易金额', '转入金额', '转出金额', '涉案金额', '金额(元)', '被骗金额'],
  },
  transferredAt: {
    title: '转账时间',
    required: true,
    synonyms: [
      ...[
        '汇款时间',
        '交易时间',
        '转入时间',
        '转出时间',
        '入账时间',
        '时间',
        '日期时间',
        '交易日期时间',
        '转账日期时间',
      ],
      ...['转账日期', '交易日期', '汇款日期', '被骗时间'],
    ],
  },
} as const satisfies ColumnTable<string>;

export type ListColumn = keyof typeof LIST_COLUMNS;
export const LIST_COLUMN_NAMES = Object.keys(LIST_COLUMNS) as readonly ListColumn[];

/** One transfer into one account: what a stop-payment item is made from. */
export interface ListedTransfer {
  readonly accountName: string;
  readonly accountNumber: string;
  /** The bank as the list names it. */
  readonly bankGiven: string;
  /** The head office that is addressed: as the list names it, else as the account number proposes. */
  readonly bankCode?: string;
  readonly amountFen: Fen;
  readonly transferredAt: Instant;
}

/** What a row is judged by besides itself. */
export interface ListFacts {
  readonly now: Instant;
  readonly headOffices: readonly HeadOffice[];
  readonly cardPrefixes: readonly CardPrefix[];
}

export type GivenCells = Readonly<Record<ListColumn, SheetCell>>;

export interface CheckedRow {
  readonly row: number;
  /** The text of the file, so that the desk shows what stands there. */
  readonly given: Readonly<Record<ListColumn, string>>;
  /** Present where there is no error. */
  readonly transfer?: ListedTransfer;
  readonly errors: readonly Problem<ListColumn>[];
  readonly warnings: readonly Problem<ListColumn>[];
}

/** The same account and transfer have the same key, in whichever file they stand. */
export const rowKey = ({ accountNumber, amountFen, transferredAt }: ListedTransfer): string =>
  `${accountNumber}|${amountFen}|${transferredAt}`;

const NAME_LENGTH_MAX = 200;
// eslint-disable-next-line no-control-regex -- finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

/** Checks one row. Each of the five cells is judged by itself, so that the officer sees every fault at once. */
export function checkRow(row: number, cells: GivenCells, facts: ListFacts): CheckedRow {
  const given = mapCells(cells, (cell) => textOf(cell).trim());
  const errors: Problem<ListColumn>[] = [];
  const take = <T>(column: ListColumn, read: (cell: SheetCell) => Reading<T>): T | undefined => {
    const reading = readCell(cells[column], read);
    if ('value' in reading) return reading.value;
    errors.push(problem({ row, column }, reading.fault, hintFor(column, reading.fault, cells, facts)));
    return undefined;
  };
  const accountName = take('accountName', readName);
  const accountNumber = take('accountNumber', readAccountNumber);
  const bankGiven = take('bank', readName);
  const amountFen = take('amount', readAmount);
  const transferredAt = take('transferredAt', (cell) => notLaterThan(facts.now, readTime(cell)));
  if (!accountName || !accountNumber || !bankGiven || !amountFen || !transferredAt) {
    return { row, given, errors, warnings: [] };
  }
  const bank = addressee(bankGiven, accountNumber, facts);
  const bankCode = bank.named ?? bank.proposed;
  const transfer = {
    accountName,
    accountNumber,
    bankGiven,
    ...(bankCode ? { bankCode } : {}),
    amountFen,
    transferredAt,
  };
  const doubts = [
    ...doubtsOfNumber(cells.accountNumber, accountNumber),
    ...doubtsOfName(accountName),
    ...doubtsOfBank(bank),
  ];
  const warnings = doubts.map(([column, why]) => problem({ row, column }, why, hintFor(column, why, cells, facts)));
  return { row, given, transfer, errors, warnings };
}

function mapCells<T>(cells: GivenCells, map: (cell: SheetCell) => T): Record<ListColumn, T> {
  return Object.fromEntries(LIST_COLUMN_NAMES.map((column) => [column, map(cells[column])])) as Record<ListColumn, T>;
}

export function readCell<T>(cell: SheetCell, read: (cell: SheetCell) => Reading<T>): Reading<T> {
  if (isFault(cell)) return fault('ACCOUNT_LIST.CELL_FORMULA');
  const text = textOf(cell);
  if (text.trim() === '') return fault('ACCOUNT_LIST.CELL_MISSING');
  if (CONTROL.test(text) || !text.isWellFormed()) return fault('ACCOUNT_LIST.CELL_CONTROL_CHARACTERS');
  if (text.length > NAME_LENGTH_MAX) return fault('ACCOUNT_LIST.CELL_TOO_LONG');
  return read(cell);
}

export const readName = (cell: SheetCell): Reading<string> => value(textOf(cell).trim().replace(/\s+/g, ' '));

/** An account number is text. A spreadsheet that made a number of it keeps fifteen digits and drops leading zeros. */
function readAccountNumber(cell: SheetCell): Reading<string> {
  const number = normalizeAccountNumber(textOf(cell));
  const rounded = /^\d(?:\.\d+)?[eE]\+?\d+$/.test(number);
  const fractional = isNumber(cell) && !/^\d+$/.test(number);
  if (rounded || fractional || (isNumber(cell) && number.length > 15))
    return fault('ACCOUNT_LIST.NUMBER_PRECISION_LOST');
  return isAccountNumber(number) ? value(number) : fault('ACCOUNT_LIST.NUMBER_MALFORMED');
}

export function notLaterThan(now: Instant, reading: Reading<Instant>): Reading<Instant> {
  return 'value' in reading && isBefore(now, reading.value) ? fault('ACCOUNT_LIST.TIME_IN_FUTURE') : reading;
}

interface Addressee {
  readonly named?: string | undefined;
  readonly proposed?: string | undefined;
}

const addressee = (bankGiven: string, accountNumber: string, facts: ListFacts): Addressee => ({
  named: findHeadOffice(bankGiven, facts.headOffices)?.bankCode,
  proposed: proposeHeadOffice(accountNumber, facts.cardPrefixes),
});

type Doubt = readonly [ListColumn, Fault];

/** COD-07: what fails Luhn is shown and never refused. */
function* doubtsOfNumber(cell: SheetCell, number: string): Generator<Doubt> {
  if (isNumber(cell)) yield ['accountNumber', 'ACCOUNT_LIST.NUMBER_STORED_AS_NUMBER'];
  if (/^\d{15}0+$/.test(number)) yield ['accountNumber', 'ACCOUNT_LIST.NUMBER_ENDS_IN_ZEROS'];
  else if (looksLikeCard(number) && !passesLuhn(number)) yield ['accountNumber', 'ACCOUNT_LIST.NUMBER_LUHN'];
}

function* doubtsOfName(name: string): Generator<Doubt> {
  if (/[*＊]/.test(name)) yield ['accountName', 'ACCOUNT_LIST.NAME_MASKED'];
}

function* doubtsOfBank({ named, proposed }: Addressee): Generator<Doubt> {
  if (!named) yield ['bank', 'ACCOUNT_LIST.BANK_UNKNOWN'];
  else if (proposed && proposed !== named) yield ['bank', 'ACCOUNT_LIST.BANK_DIFFERS'];
}

/** Where the bank is missing or doubtful, the number's own proposal stands beside the remedy. */
function hintFor(column: ListColumn, why: Fault, cells: GivenCells, facts: ListFacts): string {
  if (column !== 'bank' || why === 'ACCOUNT_LIST.CELL_FORMULA') return '';
  const proposed = proposeHeadOffice(textOf(cells.accountNumber), facts.cardPrefixes);
  const office = facts.headOffices.find((row) => row.bankCode === proposed);
  return office ? `按账号推断为：${office.name}` : '';
}
