import { DomainError } from '#domain/shared/domain-error';
import { civilOf, parseDay } from './shanghai.js';
import { legalCalendar, type CalendarRow, type CalendarRows, type DayKind } from './calendar.js';
import { statutoryDays } from './statutory.js';

/** 放假安排通知: the State Council's notice for one whole year, as a supervisor loads it. */
export interface HolidayNotice {
  readonly year: number;
  readonly notice: string;
  readonly days: readonly { readonly day: string; readonly kind: DayKind; readonly name: string }[];
}

export interface CalendarChange {
  readonly day: string;
  readonly before: DayKind | 'ordinary';
  readonly after: DayKind | 'ordinary';
  readonly name: string;
}

const refuse = (code: `CALENDAR.${string}`, message: string): never => {
  throw new DomainError('invalid', code, message);
};

function checkDays({ year, days }: HolidayNotice): void {
  const seen = new Set<string>();
  for (const { day, name } of days) {
    const date = civilOf(parseDay(day));
    const within = date.year === year || (date.year === year - 1 && date.month === 12 && date.day >= 20);
    if (!within) refuse('CALENDAR.DAY_OUTSIDE_NOTICE', `${day} does not belong to the notice of ${year}.`);
    if (seen.has(day)) refuse('CALENDAR.DAY_TWICE', `${day} stands in the notice twice.`);
    if (name.trim() === '') refuse('CALENDAR.DAY_WITHOUT_NAME', `${day} has no name.`);
    seen.add(day);
  }
}

/** A notice that leaves a statutory holiday out is not the notice of a whole year. */
function checkWhole({ year, days }: HolidayNotice): void {
  const off = new Set(days.filter(({ kind }) => kind === 'off').map(({ day }) => parseDay(day)));
  const missing = [...statutoryDays(year)].filter(([day]) => !off.has(day)).map(([, name]) => name);
  if (missing.length > 0)
    refuse('CALENDAR.NOTICE_NOT_WHOLE', `The notice of ${year} does not declare off: ${missing.join(', ')}.`);
}

/** The rows with the notice in the place of whatever the year had before. Refuses half a year and contradictions. */
export function withNotice(current: CalendarRows, notice: HolidayNotice, version: string): CalendarRows {
  if (notice.notice.trim() === '') refuse('CALENDAR.NOTICE_WITHOUT_NUMBER', 'A notice must be named.');
  if (version === current.version) refuse('CALENDAR.VERSION_TAKEN', `Version ${version} is in force already.`);
  checkDays(notice);
  checkWhole(notice);
  const added = notice.days.map((day): CalendarRow => ({ ...day, notice: notice.notice }));
  const old = namesOf(current.rows, notice.year);
  const declared = new Set(notice.days.map(({ day }) => day));
  const kept = current.rows.filter((row) => row.scope !== undefined || !(old.has(row.notice) || declared.has(row.day)));
  const loadedYears = [...new Set([...current.loadedYears, notice.year])].sort((a, b) => a - b);
  const loaded = { version, loadedYears, rows: [...kept, ...added].sort((a, b) => (a.day < b.day ? -1 : 1)) };
  legalCalendar(loaded);
  return loaded;
}

/** By the notice's name, not by the year alone: the notice of the next year may own the last days of this December. */
function namesOf(rows: readonly CalendarRow[], year: number): ReadonlySet<string> {
  const own = rows.filter(({ day, scope }) => scope === undefined && day >= `${year}-01-01` && day < `${year}-12-20`);
  return new Set(own.map(({ notice }) => notice));
}

/** What a reader wants to see before publication: every day whose kind changes. */
export function calendarChanges(before: CalendarRows, after: CalendarRows): CalendarChange[] {
  const key = (row: CalendarRow): string => `${row.day} ${row.scope ?? ''}`;
  const old = new Map(before.rows.map((row) => [key(row), row]));
  const fresh = new Map(after.rows.map((row) => [key(row), row]));
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort()
    .filter((at) => old.get(at)?.kind !== fresh.get(at)?.kind)
    .map((at) => ({
      day: at.slice(0, 10),
      before: old.get(at)?.kind ?? 'ordinary',
      after: fresh.get(at)?.kind ?? 'ordinary',
      name: (fresh.get(at) ?? old.get(at))!.name,
    }));
}
