import { legalCalendar, isWorkingDay, type CalendarRows } from './calendar.js';
import { calendarChanges, withNotice, type HolidayNotice } from './notice.js';
import { PUBLISHED_ROWS } from './published.js';
import { dateText, parseDay } from './shanghai.js';
import { statutoryDays } from './statutory.js';

const CURRENT: CalendarRows = { version: 'v1', loadedYears: [2025, 2026], rows: PUBLISHED_ROWS };
const statutory = [...statutoryDays(2027)].map(([day, name]) => ({ day: dateText(day), kind: 'off', name }) as const);

/** Invented: nobody has published 2027. */
const aNotice = (given: Partial<HolidayNotice> = {}): HolidayNotice => ({
  year: 2027,
  notice: '虚构的2027年通知',
  days: [...statutory, { day: '2027-02-28', kind: 'make-up', name: '春节调休上班' }],
  ...given,
});

describe('a notice', () => {
  it('publishes its year', () => {
    const next = withNotice(CURRENT, aNotice(), 'v2');
    expect(next.loadedYears).toEqual([2025, 2026, 2027]);
    expect(isWorkingDay(legalCalendar(next), parseDay('2027-02-28'))).toBe(true);
  });

  it('shows what it changes, also when it replaces an earlier one', () => {
    const next = withNotice(CURRENT, aNotice(), 'v2');
    const corrected = withNotice(next, aNotice({ notice: '虚构的更正', days: statutory }), 'v3');
    expect(calendarChanges(CURRENT, next)).toHaveLength(14);
    expect(calendarChanges(next, corrected)).toEqual([
      { day: '2027-02-28', before: 'make-up', after: 'ordinary', name: '春节调休上班' },
    ]);
  });

  it('of the next year may own the last days of December, which a correction of this year leaves alone', () => {
    const december = { day: '2026-12-26', kind: 'make-up', name: '元旦调休上班' } as const;
    const next = withNotice(CURRENT, aNotice({ days: [...aNotice().days, december] }), 'v2');
    const own = PUBLISHED_ROWS.filter(({ day }) => day.startsWith('2026')).map(({ day, kind, name }) => ({
      day,
      kind,
      name,
    }));
    const again = withNotice(next, { year: 2026, notice: '虚构的更正', days: own }, 'v3');
    expect(isWorkingDay(legalCalendar(again), parseDay('2026-12-26'))).toBe(true);
  });

  const with1 = (day: string, kind: 'off' | 'make-up' = 'off', name = '虚构') =>
    aNotice({ days: [...aNotice().days, { day, kind, name }] });
  it.each([
    ['NOTICE_WITHOUT_NUMBER', aNotice({ notice: ' ' }), 'v2'],
    ['VERSION_TAKEN', aNotice(), 'v1'],
    ['NOTICE_NOT_WHOLE', aNotice({ days: statutory.slice(1) }), 'v2'],
    ['DAY_OUTSIDE_NOTICE', with1('2028-01-01'), 'v2'],
    ['DAY_TWICE', with1('2027-10-01'), 'v2'],
    ['DAY_WITHOUT_NAME', with1('2027-10-04', 'off', ''), 'v2'],
    ['NOT_A_DAY', with1('2027-02-30'), 'v2'],
    ['MAKE_UP_ON_WEEKDAY', with1('2027-03-01', 'make-up'), 'v2'],
  ])('is refused with CALENDAR.%s', (code, notice, version) => {
    expect(() => withNotice(CURRENT, notice, version)).toThrow(expect.objectContaining({ code: `CALENDAR.${code}` }));
  });
});
