import fc from 'fast-check';
import { at, RUNS } from '#domain/deadline/deadline.builder.spec-support';
import {
  civilOf,
  dateText,
  dayAt,
  dayOf,
  daysInMonth,
  endOf,
  instantAt,
  monthsLater,
  msOf,
  parseDay,
  sameDayLater,
  weekdayOf,
} from './shanghai.js';

describe('a legal day', () => {
  it('begins and ends at midnight in Shanghai, whatever the host thinks', () => {
    expect(dateText(dayAt(msOf(at('2026-02-28T23:59:59.999'))))).toBe('2026-02-28');
    expect(dateText(dayAt(msOf(at('2026-03-01T00:00'))))).toBe('2026-03-01');
    expect(instantAt(endOf(parseDay('2026-02-28')))).toBe('2026-02-28T16:00:00.000Z');
  });

  it('is the same day as the proleptic calendar of the language gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const native = new Date(day * 86_400_000);
        const civil = { year: native.getUTCFullYear(), month: native.getUTCMonth() + 1, day: native.getUTCDate() };
        expect([civilOf(day), dayOf(civil), weekdayOf(day)]).toEqual([civil, day, native.getUTCDay()]);
      }),
      { numRuns: RUNS },
    );
  });

  it('writes an instant as the language writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 11, 31) }), (ms) => {
        expect(instantAt(ms)).toBe(new Date(ms).toISOString());
      }),
      { numRuns: RUNS },
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', '2026-04-31'])(
    'refuses %p',
    (text) => {
      expect(() => parseDay(text)).toThrow(expect.objectContaining({ code: 'CALENDAR.NOT_A_DAY' }));
    },
  );
});

describe('months', () => {
  it.each([
    ['2025-12-31', 2, '2026-02-28'],
    ['2026-03-10', 1, '2026-04-10'],
    ['2026-02-28', 2, '2026-04-30'],
    ['2028-02-28', 1, '2028-03-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-02-28', 12, '2028-02-29'],
    ['2026-04-30', 1, '2026-05-31'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %d months end on %s (CNT-06)', (from, months, to) => {
    expect(dateText(monthsLater(parseDay(from), months))).toBe(to);
  });

  it('of the same-day rule never end later than those of the last-day rule', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 120 }), (day, months) => {
        expect(sameDayLater(day, months)).toBeLessThanOrEqual(monthsLater(day, months));
      }),
      { numRuns: RUNS },
    );
  });

  it('know leap years', () => {
    expect([daysInMonth(2000, 2), daysInMonth(2100, 2), daysInMonth(2028, 2), daysInMonth(2026, 2)]).toEqual([
      29, 28, 29, 28,
    ]);
  });
});
