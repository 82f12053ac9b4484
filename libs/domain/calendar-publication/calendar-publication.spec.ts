import { PUBLISHED_ROWS, PUBLISHED_YEARS } from '#domain/calendar/published';
import { dateText, parseDay } from '#domain/calendar/shanghai';
import { statutoryDays } from '#domain/calendar/statutory';
import { calendarFor, isWorkingDay, legalCalendar } from '#domain/calendar/calendar';
import type { Actor } from '#domain/agency/actor';
import type { Instant } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';
import { apply } from './apply.js';
import { calendarAfter, type LoadedNotice } from './calendar-after.js';
import type { CalendarPublication, CalendarPublicationEvent } from './calendar-publication.js';
import { loadCalendar, noteSimulation, publishCalendar, simulateCalendar, withdrawCalendar } from './decide.js';
import { noticeTemplate, readNotice } from './notice-file.js';

const off = [...statutoryDays(2027)].map(([day, name]) => ({ day: dateText(day), kind: 'off' as const, name }));
/** Invented: nobody has published 2027. */
const NOTICE: LoadedNotice = { year: 2027, notice: '虚构的2027年通知', days: off };
const CURRENT = { version: 'v1', loadedYears: PUBLISHED_YEARS, rows: PUBLISHED_ROWS };

const at = '2026-11-25T01:00:00.000Z' as Instant;
const by = (officerId: string): Act => {
  const actor: Actor = { agency: 'supervisor', unitId: 'office', officerId, roles: ['supervisor'] };
  return { by: actor, at, receivedAt: at, taken: new Set(), facts: {} };
};
const simulation = { moved: 1, settled: 2, reladdered: 0, restated: 0, digest: 'seen' };

const fold = (
  known: CalendarPublication | undefined,
  { happened }: Decision<CalendarPublicationEvent>,
  officerId: string,
) => apply(known, { at, happened, by: { agency: 'supervisor', unitId: 'office', officerId } });
const loaded = (): CalendarPublication =>
  fold(undefined, loadCalendar(undefined, { publicationId: 'p', notice: NOTICE }, by('first')), 'first');
const simulated = (): CalendarPublication =>
  fold(loaded(), noteSimulation(loaded(), { simulation }, by('system')), 'system');
const published = (): CalendarPublication =>
  fold(simulated(), publishCalendar(simulated(), { digest: 'seen' }, by('second')), 'second');

describe('a notice', () => {
  it('is published by another officer than the one who loaded it, on the simulation that was seen', () => {
    const decision = publishCalendar(simulated(), { digest: 'seen' }, by('second'));
    expect(decision).toMatchObject({ reprojects: { simulation: 'seen' }, releases: ['calendar:national/2027'] });
    expect(published().status).toBe('published');
  });

  it('keeps a second notice of the same year waiting', () => {
    expect(loadCalendar(undefined, { publicationId: 'p', notice: NOTICE }, by('first')).takes).toEqual([
      'calendar:national/2027',
    ]);
  });

  it.each([
    ['CALENDAR.LOADED_ALREADY', () => loadCalendar(loaded(), { publicationId: 'p', notice: NOTICE }, by('first'))],
    [
      'CALENDAR.NOTICE_NOT_WHOLE',
      () => loadCalendar(undefined, { publicationId: 'p', notice: { ...NOTICE, days: off.slice(1) } }, by('first')),
    ],
    ['CALENDAR.SAME_OFFICER', () => publishCalendar(simulated(), { digest: 'seen' }, by('first'))],
    ['CALENDAR.NOT_SIMULATED', () => publishCalendar(loaded(), { digest: 'seen' }, by('second'))],
    ['CALENDAR.OTHER_SIMULATION', () => publishCalendar(simulated(), { digest: 'older' }, by('second'))],
    ['CALENDAR.CLOSED', () => publishCalendar(published(), { digest: 'seen' }, by('second'))],
    ['CALENDAR.CLOSED', () => simulateCalendar(published(), {}, by('second'))],
    ['CALENDAR.CLOSED', () => noteSimulation(published(), { simulation }, by('system'))],
    ['CALENDAR.REASON_MISSING', () => withdrawCalendar(loaded(), { reason: ' ' }, by('first'))],
    ['MATTER.NOT_FOUND', () => withdrawCalendar(undefined, { reason: '误载' }, by('first'))],
  ])('is refused with %s', (code, decide) => {
    expect(decide).toThrow(expect.objectContaining({ code }));
  });
});

describe('a regional notice', () => {
  const regional: LoadedNotice = {
    ...{ year: 2026, notice: '虚构的地方通知', scope: 'region-x' },
    days: [{ day: '2026-04-03', kind: 'off', name: '三月三' }],
  };

  it('adds days for the rules that name it and for no other', () => {
    const calendar = legalCalendar(calendarAfter(CURRENT, regional, 'v2'));
    const day = parseDay('2026-04-03');
    expect(isWorkingDay(calendar, day)).toBe(true);
    expect(isWorkingDay(calendarFor(calendar, ['region-x']), day)).toBe(false);
  });

  it('takes the place of its own days of that year and leaves the others', () => {
    const first = calendarAfter(CURRENT, regional, 'v2');
    const again = calendarAfter(first, { ...regional, days: [{ day: '2026-04-07', kind: 'off', name: '改期' }] }, 'v3');
    expect(again.rows.filter(({ scope }) => scope === 'region-x').map(({ day }) => day)).toEqual(['2026-04-07']);
    expect(again.rows.filter(({ scope }) => scope === undefined)).toHaveLength(PUBLISHED_ROWS.length);
  });

  it.each([
    ['CALENDAR.BAD_SCOPE', { scope: 'Region X' }],
    ['CALENDAR.NOTICE_WITHOUT_NUMBER', { notice: ' ' }],
    ['CALENDAR.NOTICE_EMPTY', { days: [] }],
    ['CALENDAR.YEAR_NOT_LOADED', { year: 2027 }],
    ['CALENDAR.DAY_OUTSIDE_NOTICE', { days: [{ day: '2027-01-01', kind: 'off' as const, name: '错' }] }],
    ['CALENDAR.DAY_TWICE', { days: [regional.days[0]!, regional.days[0]!] }],
    ['CALENDAR.DAY_WITHOUT_NAME', { days: [{ day: '2026-04-03', kind: 'off' as const, name: '' }] }],
    ['CALENDAR.TOO_MANY_DAYS', { days: Array.from({ length: 121 }, () => regional.days[0]!) }],
  ])('is refused with %s', (code, given) => {
    expect(() => calendarAfter(CURRENT, { ...regional, ...given }, 'v2')).toThrow(expect.objectContaining({ code }));
  });
});

describe('the file of a notice', () => {
  const lines = (...cells: string[][]) => cells.map((line, index) => ({ row: index + 1, cells: line }));

  it('reads its own template: a span is every day of it', () => {
    const { days, faults } = readNotice(lines(...noticeTemplate(2027)));
    expect(faults).toEqual([]);
    expect(days.map(({ day }) => day)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => `2027-10-0${day}`),
      '2027-10-10',
    ]);
    expect(days.at(-1)).toEqual({ day: '2027-10-10', kind: 'make-up', name: '国庆节调休上班' });
  });

  it.each(['2027-02-05', '2027/2/5', '2027年2月5日', '2027.02.05', '46423', '2027-02-05T00:00:00.000'])(
    'reads the day %s',
    (day) => {
      expect(readNotice(lines([day, '', '放假', '除夕'])).days).toEqual([
        { day: '2027-02-05', kind: 'off', name: '除夕' },
      ]);
    },
  );

  it.each([
    ['日期', ['2027-02-30', '', '放假', '春节']],
    ['至', ['2027-02-05', '下周', '放假', '春节']],
    ['至', ['2027-02-05', '2027-02-01', '放假', '春节']],
    ['至', ['2027-02-05', '2028-02-11', '放假', '春节']],
    ['类型', ['2027-02-05', '', '调休', '春节']],
    ['名称', ['2027-02-05', '', '放假', '']],
  ])('says which cell is wrong: %s', (column, cells) => {
    expect(readNotice(lines([...noticeTemplate(2027)[0]!], cells)).faults).toEqual([
      { row: 2, column, reason: expect.any(String), remedy: expect.any(String) },
    ]);
  });
});
