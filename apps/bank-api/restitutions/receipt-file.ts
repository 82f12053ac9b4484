import { instantAt } from '#domain/calendar/shanghai';
import { readTime } from '#domain/restitution/transfers/fields';
import type { SheetRow } from '#platform/sheet/cell';
import type { SettledLine } from '#domain/restitution/matter/events';
import type { Confirmed } from './returns.dto.js';

interface StatedResult {
  readonly amountFen?: string;
  readonly result:
    | {
        readonly result: 'paid';
        readonly bankReference: string;
        readonly paidAt: Extract<SettledLine, { result: 'paid' }>['paidAt'];
      }
    | { readonly result: 'bounced'; readonly reason: string };
}

export interface StatedReceipt {
  readonly row: number;
  readonly requestNumber: string;
  readonly settled: StatedResult;
}

const COLUMNS = {
  requestNumber: ['返还请求号', '请求号', 'request_number'],
  result: ['结果', '处理结果', 'result'],
  amount: ['金额（分）', '金额(分)', 'amount_fen'],
  bankReference: ['银行流水号', '交易流水号', 'bank_reference'],
  paidAt: ['付款时间', '交易时间', 'paid_at'],
  reason: ['退汇原因', '原因', 'reason'],
} as const;
type Column = keyof typeof COLUMNS;

const PAID = ['成功', '已付', '已返还', 'paid'];
const BOUNCED = ['退汇', '失败', '退回', 'bounced'];

/** 回单 of the bank's own system: one line for each payment, by its request number. */
export function readReceipts(rows: readonly SheetRow[]): { found: StatedReceipt[]; problems: Confirmed['problems'] } {
  const [header, ...body] = rows;
  const titles = (header?.cells ?? []).map(textOf);
  const places = Object.fromEntries(
    Object.entries(COLUMNS).map(([column, names]) => [
      column,
      titles.findIndex((title) => (names as readonly string[]).includes(title)),
    ]),
  ) as Record<Column, number>;
  const found: StatedReceipt[] = [];
  const problems: Confirmed['problems'] = [];
  for (const { row, cells } of body) {
    const cell = (column: Column): string => textOf(cells[places[column]] ?? '');
    const requestNumber = cell('requestNumber');
    const read = resultIn(cell);
    if ('problem' in read) problems.push({ row, requestNumber, reason: read.problem, remedy: read.remedy });
    else found.push({ row, requestNumber, settled: read });
  }
  return { found, problems };
}

const textOf = (cell: string | { readonly text: string }): string =>
  (typeof cell === 'string' ? cell : cell.text).trim();

function resultIn(cell: (column: Column) => string): StatedResult | { problem: string; remedy: string } {
  const amount = cell('amount');
  if (amount !== '' && !/^\d{1,18}$/.test(amount)) return { problem: '金额无法识别', remedy: '请以分为单位填写整数' };
  const stated = amount === '' ? {} : { amountFen: BigInt(amount).toString() };
  if (BOUNCED.includes(cell('result'))) {
    const reason = cell('reason');
    return reason.length < 2
      ? { problem: '缺少退汇原因', remedy: '请补填退汇原因' }
      : { ...stated, result: { result: 'bounced', reason: reason.slice(0, 200) } };
  }
  if (!PAID.includes(cell('result'))) return { problem: '结果无法识别', remedy: '请填写“成功”或“退汇”' };
  const bytes = new TextEncoder().encode(cell('paidAt').replaceAll('/', '-'));
  const paidAt = readTime(bytes, 0, bytes.length);
  if (paidAt < 0) return { problem: '付款时间无法识别', remedy: '请按 2026-11-20 23:30:00 填写' };
  const bankReference = cell('bankReference').slice(0, 64);
  if (bankReference === '') return { problem: '缺少银行流水号', remedy: '请补填银行流水号' };
  return { ...stated, result: { result: 'paid', bankReference, paidAt: instantAt(Math.floor(paidAt / 1000)) } };
}
