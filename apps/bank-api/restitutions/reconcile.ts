import { payoutNumberOf } from '#domain/restitution/matter/payout';
import type { SettledLine } from '#domain/restitution/matter/events';
import type { NoticeLineRow } from '#persistence/restitution/notice.read-model';
import type { StatedReceipt } from './receipt-file.js';
import type { Confirmed } from './returns.dto.js';

interface Matched {
  /** What the file says of payments that are on their way. */
  readonly results: readonly SettledLine[];
  /** Confirmed before, and the file says the same. */
  readonly known: number;
  readonly problems: Confirmed['problems'];
}

type Problem = Pick<Confirmed['problems'][number], 'reason' | 'remedy'>;
type Place = { readonly settles: SettledLine } | { readonly known: true } | { readonly problem: Problem };

const NOT_OURS: Problem = { reason: '请求号不属于本通知书', remedy: '请核对请求号，按通知书分别导出回单' };
const NEVER_SENT: Problem = {
  reason: '系统没有以这个请求号放款',
  remedy: '请核对请求号；没有放款而已付出的，立即报告',
};
const OTHER_AMOUNT: Problem = { reason: '金额与返还金额不一致', remedy: '请向核心系统核实后改正该行' };
const TWICE: Problem = { reason: '同一请求号在文件中出现多次', remedy: '请向核心系统核实，只保留最终结果' };
const PAID_AFTER_BOUNCE: Problem = {
  reason: '该请求号先前已登记退汇，文件称付款成功',
  remedy: '可能重复付款：请立即核实，并通知办理的公安机关',
};
const BOUNCED_AFTER_PAID: Problem = {
  reason: '该笔先前已确认到账，文件称退汇',
  remedy: '请核实后通知办理的公安机关，由其另行处理',
};

/** No share has a number beyond it, and the database has no column for one. */
const LAST_LINE_NO = 2 ** 31 - 1;

/** The lines that a statement speaks of: a notice may have a hundred thousand, and a day's statement names some. */
export const lineNosIn = (noticeId: string, found: readonly StatedReceipt[]): number[] => [
  ...new Set(
    found
      .map(({ requestNumber }) => partsOf(noticeId, requestNumber)?.lineNo ?? 0)
      .filter((lineNo) => Number.isInteger(lineNo) && lineNo > 0 && lineNo <= LAST_LINE_NO),
  ),
];

/** Brings the bank's own statement and what was sent together: each row settles a payment, says what is known, or is a problem. */
export function matched(noticeId: string, lines: readonly NoticeLineRow[], found: readonly StatedReceipt[]): Matched {
  const byLine = new Map(lines.map((line) => [line.lineNo, line]));
  const times = new Map<string, number>();
  for (const { requestNumber } of found) times.set(requestNumber, (times.get(requestNumber) ?? 0) + 1);
  const results: SettledLine[] = [];
  const problems: Confirmed['problems'] = [];
  let known = 0;
  for (const receipt of found) {
    const { row, requestNumber } = receipt;
    const repeated = (times.get(requestNumber) ?? 0) > 1;
    const place = repeated ? { problem: TWICE } : placeOf(noticeId, byLine, receipt);
    if ('settles' in place) results.push(place.settles);
    else if ('known' in place) known += 1;
    else problems.push({ row, requestNumber, ...place.problem });
  }
  return { results, known, problems };
}

function placeOf(
  noticeId: string,
  byLine: ReadonlyMap<number, NoticeLineRow>,
  { requestNumber, settled: { amountFen, result } }: StatedReceipt,
): Place {
  const parts = partsOf(noticeId, requestNumber);
  if (!parts) return { problem: NOT_OURS };
  const { lineNo, attempt } = parts;
  const line = byLine.get(lineNo);
  const isSent = line?.attempt && attempt >= 1 && attempt <= line.attempt;
  if (!line || !isSent || payoutNumberOf(noticeId, lineNo, attempt) !== requestNumber) return { problem: NEVER_SENT };
  if (amountFen !== undefined && amountFen !== line.amountFen) return { problem: OTHER_AMOUNT };
  // Only a payment that came back goes out again, so every attempt before the last has bounced.
  const status = attempt < line.attempt ? 'bounced' : line.payout;
  if (status === 'prepared') return { settles: { lineNo, requestNumber, ...result } };
  if (status === result.result) return { known: true };
  return { problem: status === 'paid' ? BOUNCED_AFTER_PAID : PAID_AFTER_BOUNCE };
}

/** Whatever stands there in place of the numbers: the request number is put together again before it is believed. */
function partsOf(noticeId: string, requestNumber: string): { lineNo: number; attempt: number } | undefined {
  if (!requestNumber.startsWith(`${noticeId}-`)) return undefined;
  const [lineNo = 0, attempt = 0] = requestNumber
    .slice(noticeId.length + 1)
    .split('-')
    .map(Number);
  return { lineNo, attempt };
}
