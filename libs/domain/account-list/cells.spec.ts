import fc from 'fast-check';
import { fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import { readAmount, readMoney, yuanText } from './amount.js';
import type { SheetCell } from './cell.js';
import { readTime, timeText } from './transfer-time.js';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const number = (text: string): SheetCell => ({ kind: 'number', text });

describe('an amount', () => {
  it.each<[SheetCell, bigint]>([
    ['1234.5', 1234_50n],
    ['1,234.50', 1234_50n],
    ['¥1,234,567.89', 1234567_89n],
    ['￥１２３４．５６元', 1234_56n],
    ['人民币 8000 元整', 8000_00n],
    ['50000.000', 50000_00n],
    ['12.', 12_00n],
    [number('1234.5599999999999'), 1234_56n],
    [number('1E5'), 100000_00n],
    [number('0.1'), 10n],
  ])('%j is read to the fen', (cell, expected) => {
    expect(readAmount(cell)).toEqual({ value: expected });
  });

  it.each<[string, SheetCell]>([
    ['ACCOUNT_LIST.AMOUNT_UNIT', '1.2万元'],
    ['ACCOUNT_LIST.AMOUNT_UNIT', '3千'],
    ['ACCOUNT_LIST.AMOUNT_UNIT', '12k'],
    ['ACCOUNT_LIST.AMOUNT_NOT_POSITIVE', '-5'],
    ['ACCOUNT_LIST.AMOUNT_NOT_POSITIVE', '(500.00)'],
    ['ACCOUNT_LIST.AMOUNT_NOT_POSITIVE', '0.00'],
    ['ACCOUNT_LIST.AMOUNT_TOO_FINE', '1.234'],
    ['ACCOUNT_LIST.AMOUNT_TOO_LARGE', '1000000000000'],
    ['ACCOUNT_LIST.AMOUNT_MALFORMED', '1,23'],
    ['ACCOUNT_LIST.AMOUNT_MALFORMED', '约5000'],
    ['ACCOUNT_LIST.AMOUNT_MALFORMED', '1.2.3'],
  ])('is refused with %s: %j', (fault, cell) => {
    expect(readAmount(cell)).toEqual({ fault });
  });

  it('may be nothing where it is a balance', () => {
    expect(readMoney('0.00')).toEqual({ value: 0n });
  });

  it('is written and read back without loss', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 14n - 1n }), (amount) => {
        expect(readAmount(yuanText(fen(amount)))).toEqual({ value: amount });
      }),
      RUNS,
    );
  });
});

describe('a point in time', () => {
  it.each<SheetCell>([
    '2026-11-20 23:30:00',
    '2026-11-20 23:30',
    '2026/11/20 23:30',
    '2026.11.20 23:30',
    '２０２６－１１－２０　２３：３０',
    '20261120233000',
    '202611202330',
    '20261120 233000',
    '2026年11月20日 23时30分00秒',
    '2026年11月20日23:30',
    '2026年11月20日23点30分',
    '2026/11/20 下午 11:30',
    '2026-11-20 11:30 PM',
    '2026-11-20T23:30:00',
    '2026-11-20T23:30:00.123+08:00',
    '2026-11-20T15:30:00Z',
    '46346.97916666667',
    number('46346.979166666664'),
    { kind: 'time', text: '2026-11-20 23:30:00' },
  ])('%j is half past eleven in the evening in Shanghai', (cell) => {
    expect(readTime(cell)).toEqual({ value: '2026-11-20T15:30:00.000Z' });
  });

  it.each<[string, SheetCell]>([
    ['ACCOUNT_LIST.TIME_WITHOUT_CLOCK', '2026-11-20'],
    ['ACCOUNT_LIST.TIME_WITHOUT_CLOCK', '20261120'],
    ['ACCOUNT_LIST.TIME_WITHOUT_CLOCK', number('46346')],
    ['ACCOUNT_LIST.TIME_MALFORMED', '2026-02-30 10:00'],
    ['ACCOUNT_LIST.TIME_MALFORMED', '2026-11-20 24:00'],
    ['ACCOUNT_LIST.TIME_MALFORMED', '11/20/2026 23:30'],
    ['ACCOUNT_LIST.TIME_MALFORMED', '昨晚'],
    ['ACCOUNT_LIST.TIME_MALFORMED', number('1E300')],
    ['ACCOUNT_LIST.TIME_TOO_OLD', '1999-12-31 23:59'],
    ['ACCOUNT_LIST.TIME_TOO_OLD', '0226-11-20 23:30'],
  ])('is refused with %s: %j', (fault, cell) => {
    expect(readTime(cell)).toEqual({ fault });
  });

  it('is written and read back to the second, on every day of the leap years too', () => {
    const seconds = fc.integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2099, 11, 31) / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const at = new Date(second * 1000).toISOString() as Instant;
        expect(readTime(timeText(at))).toEqual({ value: at });
        expect(readTime({ kind: 'time', text: timeText(at) })).toEqual({ value: at });
      }),
      RUNS,
    );
  });
});
