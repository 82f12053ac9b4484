import { legalCalendar } from '#domain/calendar/calendar';
import { withNotice } from '#domain/calendar/notice';
import { PUBLISHED_CALENDAR, PUBLISHED_ROWS, PUBLISHED_YEARS } from '#domain/calendar/published';
import { dateText, DAY_MS, instantAt, MINUTE_MS } from '#domain/calendar/shanghai';
import { statutoryDays } from '#domain/calendar/statutory';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { explain } from '#domain/deadline/explain';
import { reckon, type Books } from '#domain/deadline/reckon';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import { simulate } from '#domain/deadline/simulate';
import type { BenchRow } from './bench.js';

const BOOKS: Books = { rules: RULES_IN_FORCE, calendar: PUBLISHED_CALENDAR };
const RULE_IDS = [
  'FRZ-04',
  'RST-19',
  'JCJ-08',
  'CRD-05',
  'CRD-11',
  'FRZ-12',
  'XJD-03',
  'RST-12',
  'ADM-09',
  'ALT-01-low',
];
const FROM = Date.UTC(2026, 0, 1);
const ROUNDS = 20_000;

function openings(count: number, ruleIds: readonly string[], spanMs: number): DeadlineOpening[] {
  return Array.from({ length: count }, (_, index) => ({
    deadlineId: `d${index}`,
    ruleId: ruleIds[index % ruleIds.length]!,
    startEvent: '收到文书',
    startedAt: instantAt(FROM + Math.floor((index / count) * spanMs)),
    ownerUnitId: 'unit',
  }));
}

function seconds(work: () => unknown): number {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
}

/** What somebody would write who knew no law: add the days to a native date. */
function bareAdditions(given: readonly DeadlineOpening[]): number {
  let checksum = 0;
  for (const { startedAt } of given) {
    const date = new Date(startedAt);
    date.setUTCDate(date.getUTCDate() + 7);
    checksum += date.toISOString().length;
  }
  return checksum;
}

function explained(given: readonly DeadlineOpening[]): number {
  let checksum = 0;
  for (const opening of given) checksum += explain(reckon(opening, BOOKS).derivation).lines.length;
  return checksum;
}

function reckoned(given: readonly DeadlineOpening[]): number {
  let checksum = 0;
  for (const opening of given) checksum += reckon(opening, BOOKS).rungs.length;
  return checksum;
}

/** Invented: nobody has published 2027. */
function booksWith2027(): Books {
  const off = [...statutoryDays(2027)].map(([day, name]) => ({ day: dateText(day), kind: 'off', name }) as const);
  const madeUp = { day: '2027-02-28', kind: 'make-up', name: '春节调休上班' } as const;
  const rows = { version: 'published', loadedYears: PUBLISHED_YEARS, rows: PUBLISHED_ROWS };
  const notice = { year: 2027, notice: '虚构的2027年通知', days: [...off, madeUp] };
  return { ...BOOKS, calendar: legalCalendar(withNotice(rows, notice, 'with-2027')) };
}

function simulated(): BenchRow {
  const running = openings(50_000, ['JCJ-08', 'CRD-11', 'RST-12', 'ADM-09'], 30 * DAY_MS).map((opening) => ({
    ...opening,
    startedAt: instantAt(Date.parse(opening.startedAt) + 350 * DAY_MS),
  }));
  const next = booksWith2027();
  const value = seconds(() => simulate(running, BOOKS, next, { running: 'keep' }));
  return { name: '50,000 provisional deadlines simulated against a new calendar', value, unit: 's' };
}

export async function run(): Promise<BenchRow[]> {
  const mixed = openings(ROUNDS, RULE_IDS, 365 * DAY_MS);
  const hourClocks = openings(500, ['FRZ-04'], MINUTE_MS);
  for (const warm of [explained, reckoned, bareAdditions]) warm(mixed.slice(0, 5000));
  const bare = ROUNDS / seconds(() => bareAdditions(mixed));
  const row = (name: string, value: number): BenchRow => ({
    name,
    value,
    unit: '/s',
    baseline: bare,
    ratio: bare / value,
  });
  return Promise.resolve([
    row('deadlines reckoned, with ladder and derivation', ROUNDS / seconds(() => reckoned(mixed))),
    row('deadlines reckoned and explained in Chinese', ROUNDS / seconds(() => explained(mixed))),
    { name: '500 stops of one answer', value: seconds(() => reckoned(hourClocks)) * 1000, unit: 'ms', target: '<= 25' },
    simulated(),
  ]);
}
