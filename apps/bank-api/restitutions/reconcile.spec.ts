import type { NoticeLineRow } from '#persistence/restitution/notice.read-model';
import type { Instant } from '#domain/shared/instant';
import { lineNosIn, matched } from './reconcile.js';

/** 回单对账: what a bank's file says against what was sent. */

const line = (lineNo: number, payout: 'prepared' | 'paid' | 'bounced', attempt: number): NoticeLineRow => ({
  ...({ plan: 'decided', isReplaced: false, notice: 'accepted' } as const),
  ...{ lineNo, payout, attempt, claimId: `claim-${lineNo}`, itemKey: 'order/1', accountKey: 'account' },
  ...{ amountFen: '100', bankReference: null, paidAt: null, bouncedReason: null, payee: {} },
});
const LINES = [line(1, 'prepared', 1), line(2, 'paid', 1), line(3, 'bounced', 1), line(4, 'prepared', 2)];
const PAID = { result: 'paid', bankReference: 'B-1', paidAt: '2026-02-14T01:05:00.000Z' as Instant } as const;
const BOUNCED = { result: 'bounced', reason: '账户已销户' } as const;

const told = (requestNumber: string, result: typeof PAID | typeof BOUNCED, amountFen?: string) =>
  matched('notice', LINES, [{ row: 2, requestNumber, settled: { result, ...(amountFen && { amountFen }) } }]);

it('a payment on its way is settled by its own request number', () => {
  expect(told('notice-1-1', PAID, '100')).toMatchObject({ results: [{ lineNo: 1, ...PAID }], known: 0, problems: [] });
  expect(told('notice-4-2', BOUNCED)).toMatchObject({ results: [{ lineNo: 4, ...BOUNCED }] });
});

it('what was confirmed before and is told again is known', () => {
  for (const [number, result] of [
    ['notice-2-1', PAID],
    ['notice-3-1', BOUNCED],
    ['notice-4-1', BOUNCED],
  ] as const)
    expect(told(number, result)).toEqual({ results: [], known: 1, problems: [] });
});

it.each([
  ['请求号不属于本通知书', 'other-1-1', PAID, undefined],
  ['系统没有以这个请求号放款', 'notice-9-1', PAID, undefined],
  ['系统没有以这个请求号放款', 'notice-1-2', PAID, undefined],
  ['系统没有以这个请求号放款', 'notice-1-1-1', PAID, undefined],
  ['系统没有以这个请求号放款', 'notice-01-1', PAID, undefined],
  ['金额与返还金额不一致', 'notice-1-1', PAID, '101'],
  ['该请求号先前已登记退汇，文件称付款成功', 'notice-3-1', PAID, undefined],
  ['该请求号先前已登记退汇，文件称付款成功', 'notice-4-1', PAID, undefined],
  ['该笔先前已确认到账，文件称退汇', 'notice-2-1', BOUNCED, undefined],
] as const)('%s: %s settles nothing', (reason, number, result, amount) => {
  expect(told(number, result, amount)).toMatchObject({ results: [], known: 0, problems: [{ row: 2, reason }] });
});

it('a request number that stands in the file twice settles nothing, because the file does not say which is right', () => {
  const rows = [PAID, BOUNCED].map((result, n) => ({ row: n + 2, requestNumber: 'notice-1-1', settled: { result } }));
  expect(matched('notice', LINES, rows)).toMatchObject({
    ...{ results: [], known: 0 },
    problems: [{ reason: '同一请求号在文件中出现多次' }, { reason: '同一请求号在文件中出现多次' }],
  });
});

it('only the lines that the file names are read, each once, and nothing that is no number of a line', () => {
  const numbers = ['notice-7-1', 'notice-7-2', 'notice-12-1', 'other-3-1', 'notice-', 'notice-x-1', 'notice-1.5-1'];
  const found = [...numbers, 'notice-0-1', 'notice--4-1', 'notice-2147483648-1', 'notice-1e300-1', ''].map(
    (requestNumber, row) => ({ row, requestNumber, settled: { result: PAID } }),
  );
  expect(lineNosIn('notice', found)).toEqual([7, 12]);
});
