import { parse } from 'csv-parse/sync';
import { legalCalendar, type CalendarRows, type DayKind, type LegalCalendar } from '#domain/calendar/calendar';
import { withNotice, type HolidayNotice } from '#domain/calendar/notice';
import { PUBLISHED_ROWS, PUBLISHED_YEARS, PUBLISHED_CALENDAR } from '#domain/calendar/published';

/** A day as one of the forms in which notices go around: ours, or `{ date, isOffDay, name }`. */
interface FileDay {
  readonly day?: string;
  readonly date?: string;
  readonly kind?: string;
  readonly isOffDay?: boolean;
  readonly name?: string;
}

const KINDS: Readonly<Record<string, DayKind>> = {
  off: 'off',
  'make-up': 'make-up',
  放假: 'off',
  休: 'off',
  上班: 'make-up',
  调休上班: 'make-up',
  班: 'make-up',
};

function dayOf(file: string, { day, date, kind, isOffDay, name }: FileDay): HolidayNotice['days'][number] {
  const known = isOffDay === undefined ? KINDS[kind ?? ''] : isOffDay ? 'off' : 'make-up';
  if (known === undefined) throw new Error(`${file}: the day ${day ?? date ?? '?'} is neither "off" nor "make-up"`);
  return { day: day ?? date ?? '', kind: known, name: name ?? '' };
}

/** The year that most days belong to: a notice may begin in December of the year before. */
function yearOf(days: HolidayNotice['days']): number {
  const counts = new Map<number, number>();
  for (const { day } of days) counts.set(Number(day.slice(0, 4)), (counts.get(Number(day.slice(0, 4))) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function readNotice(file: string, text: string): HolidayNotice {
  const plain = text.replace(/^\uFEFF/, '');
  const json = plain.trimStart().startsWith('{');
  const read = json ? (JSON.parse(plain) as Partial<HolidayNotice> & { papers?: string[] }) : undefined;
  const rows = read
    ? (read.days ?? [])
    : (parse(plain, { columns: true, skip_empty_lines: true, trim: true }) as FileDay[]);
  if (!Array.isArray(rows)) throw new Error(`${file}: "days" is no list`);
  const days = rows.map((row) => dayOf(file, row as FileDay));
  return { year: read?.year ?? yearOf(days), notice: read?.notice ?? read?.papers?.[0] ?? file, days };
}

/** The delivered calendar with the notices of the given files, each checked as the service checks it. */
export function calendarWith(files: readonly string[], readFile: (path: string) => string): LegalCalendar {
  if (files.length === 0) return PUBLISHED_CALENDAR;
  let rows: CalendarRows = { version: PUBLISHED_CALENDAR.version, loadedYears: PUBLISHED_YEARS, rows: PUBLISHED_ROWS };
  for (const file of files) {
    const notice = readNotice(file, readFile(file));
    rows = withNotice(rows, notice, `${rows.version}+${notice.year}`);
  }
  return legalCalendar(rows);
}
