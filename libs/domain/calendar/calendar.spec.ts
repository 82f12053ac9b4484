import chineseDays from 'chinese-days';
import { LegalHoliday, LunarDay, SolarTerm, type SolarDay } from 'tyme4ts';
import { holidayName, isMadeUp, isWorkingDay, legalCalendar, restName, unloadedYears } from './calendar.js';
import { PUBLISHED_CALENDAR, PUBLISHED_ROWS, PUBLISHED_YEARS } from './published.js';
import { civilOf, dateText, parseDay, type LegalDay } from './shanghai.js';
import { LUNAR_YEARS, statutoryDays } from './statutory.js';

const daysOf = (year: number): LegalDay[] => {
  const first = parseDay(`${year}-01-01`);
  return Array.from({ length: parseDay(`${year + 1}-01-01`) - first }, (_, shift) => first + shift);
};

describe('the published years', () => {
  it.each(PUBLISHED_YEARS)('%d has 248 working days', (year) => {
    expect(daysOf(year).filter((day) => isWorkingDay(PUBLISHED_CALENDAR, day))).toHaveLength(248);
  });

  it.each(PUBLISHED_YEARS)('%d agrees with two other sources on every day', (year) => {
    for (const day of daysOf(year)) {
      const civil = civilOf(day);
      const legal = LegalHoliday.fromYmd(civil.year, civil.month, civil.day);
      const declared = PUBLISHED_CALENDAR.marks.get(day)?.kind;
      expect([dateText(day), isWorkingDay(PUBLISHED_CALENDAR, day)]).toEqual([
        dateText(day),
        chineseDays.isWorkday(dateText(day)),
      ]);
      expect([dateText(day), declared]).toEqual([
        dateText(day),
        legal === null ? undefined : legal.isWork() ? 'make-up' : 'off',
      ]);
    }
  });

  it('name what they skip and what they make up', () => {
    expect(restName(PUBLISHED_CALENDAR, parseDay('2026-02-16'))).toBe('春节');
    expect(restName(PUBLISHED_CALENDAR, parseDay('2026-02-14'))).toBeUndefined();
    expect(isMadeUp(PUBLISHED_CALENDAR, parseDay('2026-02-14'))).toBe(true);
    expect(restName(PUBLISHED_CALENDAR, parseDay('2026-03-07'))).toBe('周六');
    expect(holidayName(PUBLISHED_CALENDAR, parseDay('2026-03-07'))).toBeUndefined();
  });
});

describe('an unpublished year', () => {
  it('has weekends and the statutory days only, and takes no package at its word', () => {
    const off = daysOf(2027).filter((day) => holidayName(PUBLISHED_CALENDAR, day) !== undefined);
    expect(off.map(dateText)).toEqual([
      '2027-01-01',
      ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01', '2027-05-02'],
      ...['2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
    ]);
    expect(chineseDays.isWorkday('2027-01-01')).toBe(true);
    expect(isWorkingDay(PUBLISHED_CALENDAR, parseDay('2027-01-01'))).toBe(false);
  });

  it('is told apart from the loaded ones', () => {
    expect(unloadedYears(PUBLISHED_CALENDAR, parseDay('2024-12-31'), parseDay('2027-01-01'))).toEqual([2024, 2027]);
    expect(unloadedYears(PUBLISHED_CALENDAR, parseDay('2025-01-01'), parseDay('2026-12-31'))).toEqual([]);
  });

  it.each(LUNAR_YEARS)('%d: the lunar days agree with an almanac', (year) => {
    const text = (day: SolarDay): string =>
      day
        .toString()
        .replace(/^(\d+)年(\d+)月(\d+)日$/, (_, y, m, d) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
    const named = (name: string): string[] =>
      [...statutoryDays(year)].filter(([, found]) => found.split('、').includes(name)).map(([day]) => dateText(day));
    const lunar = (month: number, day: number): string => text(LunarDay.fromYmd(year, month, day).getSolarDay());
    expect(named('春节')).toEqual([lunar(1, 1), lunar(1, 2), lunar(1, 3)]);
    expect(named('除夕')).toEqual(year < 2025 ? [] : [text(LunarDay.fromYmd(year, 1, 1).getSolarDay().next(-1))]);
    expect(named('清明节')).toEqual([text(SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay())]);
    expect([named('端午节'), named('中秋节')]).toEqual([[lunar(5, 5)], [lunar(8, 15)]]);
  });

  it('keeps its fixed days beyond the lunar table', () => {
    expect(holidayName(PUBLISHED_CALENDAR, parseDay('2099-10-01'))).toBe('国庆节');
  });
});

describe('a calendar from rows', () => {
  const row = (day: string, kind: 'off' | 'make-up') => ({ day, kind, name: '虚构', notice: '虚构通知' }) as const;
  const built = (...rows: ReturnType<typeof row>[]) => legalCalendar({ version: 'v', loadedYears: [2026], rows });

  it.each([
    ['CALENDAR.MAKE_UP_ON_WEEKDAY', () => built(row('2026-03-02', 'make-up'))],
    ['CALENDAR.CONTRADICTION', () => built(row('2026-03-07', 'make-up'), row('2026-03-07', 'off'))],
    ['CALENDAR.YEAR_NOT_LOADED', () => built(row('2027-03-06', 'make-up'))],
    ['CALENDAR.NOT_A_DAY', () => built(row('2026-02-30', 'off'))],
  ])('refuses with %s', (code, build) => {
    expect(build).toThrow(expect.objectContaining({ code }));
  });

  it('takes the last days of December from the notice of the next year', () => {
    expect(isWorkingDay(built(row('2025-12-27', 'make-up')), parseDay('2025-12-27'))).toBe(true);
  });

  it('gives the same calendar from the rows of a table', () => {
    const again = legalCalendar({
      version: 'cn-2026-1',
      loadedYears: [2025, 2026],
      rows: structuredClone(PUBLISHED_ROWS),
    });
    expect(again).toEqual(PUBLISHED_CALENDAR);
  });
});
