import { DomainError } from '#domain/shared/domain-error';
import { statutoryName } from './statutory.js';
import { civilOf, isWeekend, parseDay, weekdayOf, yearOf, type LegalDay } from './shanghai.js';

export type DayKind = 'off' | 'make-up';

/** 放假 or 调休上班, as a notice declares it. The row that persistence stores. */
export interface CalendarRow {
  readonly day: string;
  readonly kind: DayKind;
  readonly name: string;
  readonly notice: string;
  /** A region or an agency, where the row is not the State Council's. Such a row moves only rules that name the scope. */
  readonly scope?: string;
}

export interface DayMark {
  readonly kind: DayKind;
  readonly name: string;
  readonly notice: string;
}

export type Marks = ReadonlyMap<LegalDay, DayMark>;

/** 工作日历: the days that notices declare, and the years whose notice is loaded. */
export interface LegalCalendar {
  readonly version: string;
  readonly loadedYears: ReadonlySet<number>;
  readonly marks: Marks;
  readonly scopes: ReadonlyMap<string, Marks>;
}

export interface CalendarRows {
  readonly version: string;
  readonly loadedYears: readonly number[];
  readonly rows: readonly CalendarRow[];
}

/** The notice of a year may begin in the last days of December before it, as that for 2019 did. */
function belongsToLoadedYear(day: LegalDay, loaded: ReadonlySet<number>): boolean {
  const { year, month } = civilOf(day);
  return loaded.has(year) || (month === 12 && loaded.has(year + 1));
}

function mark(marks: Map<LegalDay, DayMark>, day: LegalDay, row: CalendarRow): void {
  const other = marks.get(day);
  if (other !== undefined && other.kind !== row.kind) {
    throw new DomainError('conflict', 'CALENDAR.CONTRADICTION', `${row.day} is both off and a make-up day.`);
  }
  marks.set(day, { kind: row.kind, name: row.name, notice: row.notice });
}

/** Builds a calendar from plain rows. What is loaded is checked here, so that no computation meets a contradiction. */
export function legalCalendar({ version, loadedYears, rows }: CalendarRows): LegalCalendar {
  const loaded = new Set(loadedYears);
  const marks = new Map<LegalDay, DayMark>();
  const scopes = new Map<string, Map<LegalDay, DayMark>>();
  for (const row of rows) {
    const day = parseDay(row.day);
    if (row.kind === 'make-up' && !isWeekend(day)) {
      throw new DomainError(
        'invalid',
        'CALENDAR.MAKE_UP_ON_WEEKDAY',
        `${row.day} is no weekend, so it cannot be made up.`,
      );
    }
    if (!belongsToLoadedYear(day, loaded)) {
      throw new DomainError('invalid', 'CALENDAR.YEAR_NOT_LOADED', `${row.day} lies outside the loaded years.`);
    }
    if (row.scope === undefined) mark(marks, day, row);
    else mark(scopes.get(row.scope) ?? scopes.set(row.scope, new Map()).get(row.scope)!, day, row);
  }
  return { version, loadedYears: loaded, marks, scopes };
}

/** The calendar as a rule sees it that names regional or agency calendars; the State Council's where it names none. */
export function calendarFor(calendar: LegalCalendar, scopes: readonly string[] | undefined): LegalCalendar {
  const named = (scopes ?? []).flatMap((scope) => [...(calendar.scopes.get(scope) ?? [])]);
  return named.length === 0 ? calendar : { ...calendar, marks: new Map([...calendar.marks, ...named]) };
}

const WEEKEND: Readonly<Record<number, string>> = { 0: '周日', 6: '周六' };

/** Off by notice or by statute, whatever the day of the week: 节假日 in the narrow sense. */
export function holidayName(calendar: LegalCalendar, day: LegalDay): string | undefined {
  const declared = calendar.marks.get(day);
  if (declared !== undefined) return declared.kind === 'off' ? declared.name : undefined;
  const year = yearOf(day);
  return calendar.loadedYears.has(year) ? undefined : statutoryName(day, year);
}

export const isMadeUp = (calendar: LegalCalendar, day: LegalDay): boolean =>
  calendar.marks.get(day)?.kind === 'make-up';

/** CNT-11: why a day is not a working day, by its name; nothing where it is one. A make-up weekend is a working day. */
export function restName(calendar: LegalCalendar, day: LegalDay): string | undefined {
  const holiday = holidayName(calendar, day);
  if (holiday !== undefined) return holiday;
  return isWeekend(day) && !isMadeUp(calendar, day) ? WEEKEND[weekdayOf(day)] : undefined;
}

export const isWorkingDay = (calendar: LegalCalendar, day: LegalDay): boolean => restName(calendar, day) === undefined;

/** CNT-15: the years of a span whose notice is not loaded. */
export function unloadedYears(calendar: LegalCalendar, from: LegalDay, to: LegalDay): number[] {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!calendar.loadedYears.has(year)) years.push(year);
  return years;
}

/** The nth working day before the day, the day itself not counted. */
export function workingDaysBefore(calendar: LegalCalendar, day: LegalDay, count: number): LegalDay {
  let found = day;
  for (let left = count; left > 0;) {
    found -= 1;
    if (isWorkingDay(calendar, found)) left -= 1;
  }
  return found;
}
