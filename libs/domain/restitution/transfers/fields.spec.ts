import fc from 'fast-check';
import { MALFORMED, readFen, readTime, readTimeOrDay, WITHOUT_CLOCK } from './fields.js';
import { timeText } from './time-text.js';

const RUNS = Number(process.env['HELI_RUNS'] ?? 200);
const encoder = new TextEncoder();
const timeOf = (text: string, read = readTime): number => {
  const bytes = encoder.encode(`x${text}9`);
  return read(bytes, 1, bytes.length - 1);
};
const fenOf = (text: string): bigint => {
  const bytes = encoder.encode(`7${text}7`);
  return readFen(bytes, 1, bytes.length - 1);
};
const micro = (iso: string): number => Date.parse(iso) * 1000;

describe('a timestamp', () => {
  it.each([
    ['2026-11-20 23:30:05', micro('2026-11-20T15:30:05Z')],
    ['2026-11-20T23:30:05+08:00', micro('2026-11-20T15:30:05Z')],
    ['2026-11-20T15:30:05Z', micro('2026-11-20T15:30:05Z')],
    ['2026/11/20 23:30', micro('2026-11-20T15:30:00Z')],
    ['2026-11-20T15:30:05.123456Z', micro('2026-11-20T15:30:05.123Z') + 456],
    ['2026-11-20T15:30:05.1234567Z', micro('2026-11-20T15:30:05.123Z') + 456],
    ['2026-11-20T10:00:05-0530', micro('2026-11-20T15:30:05Z')],
    ['2026-11-20T23:30+08', micro('2026-11-20T15:30:00Z')],
    ['2028-02-29 00:00:00', micro('2028-02-28T16:00:00Z')],
  ])('%s', (text, expected) => {
    expect(timeOf(text)).toBe(expected);
  });

  it.each([
    '',
    '2026',
    '2026-02-29 10:00',
    '2026-13-01 10:00',
    '2026-11-20 24:00',
    '2026-11-20 10:60',
    '2026-11-20 1:00',
  ])('is not %j', (text) => expect(timeOf(text)).toBe(MALFORMED));
  it.each([
    '2026-11-20 10:00:',
    '2026-11-20 10:00:5',
    '2026-11-20 10:00:05.',
    '2026-11-20 10:00:05x',
    '2026-11-20T10:00:05Z1',
  ])('is not %j either', (text) => expect(timeOf(text)).toBe(MALFORMED));

  it('is not a date alone, unless only an order hangs on it', () => {
    expect(timeOf('2026-11-20')).toBe(WITHOUT_CLOCK);
    expect(timeOf('2026-11-20', readTimeOrDay)).toBe(micro('2026-11-19T16:00:00Z'));
  });

  it('is read as it is written', () => {
    const last = Date.UTC(2199, 11, 31) * 1000;
    fc.assert(
      fc.property(fc.integer({ min: 366 * 86_400 * 1_000_000, max: last }), (time) => {
        expect(timeOf(timeText(time))).toBe(time);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('an amount in fen', () => {
  it.each([
    ['0', 0n],
    ['007', 7n],
    ['999999999999999', 999_999_999_999_999n],
    ['9007199254740993', 9_007_199_254_740_993n],
    ['999999999999999999', 999_999_999_999_999_999n],
    ['000000000000000000000001', 1n],
  ])('%s', (text, expected) => expect(fenOf(text)).toBe(expected));

  it.each(['', '-1', '1.5', '1,000', '１', '1e3', '0x10', '+1'])('is not %j', (text) => expect(fenOf(text)).toBe(-1n));
  it('is not beyond eighteen digits', () => expect(fenOf('1000000000000000000')).toBe(-2n));
});
