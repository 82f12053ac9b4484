import type { EntityManager } from 'typeorm';
import type { CalendarRows } from '#domain/calendar/calendar';
import { PUBLISHED_CALENDAR, PUBLISHED_ROWS, PUBLISHED_YEARS } from '#domain/calendar/published';
import { calendarAfter, type LoadedNotice } from '#domain/calendar-publication/calendar-after';

const SHIPPED: CalendarRows = {
  version: PUBLISHED_CALENDAR.version,
  loadedYears: PUBLISHED_YEARS,
  rows: PUBLISHED_ROWS,
};

interface PublishedNotice {
  readonly year: number;
  readonly version: number;
  readonly scope: string;
  readonly notice: string;
  readonly days: LoadedNotice['days'];
}

const noticeOf = ({ year, scope, notice, days }: PublishedNotice): LoadedNotice => ({
  ...{ year, notice, days },
  ...(scope !== '' && { scope }),
});

/** The calendar in force: what the product is delivered with, and over it every notice in the order of publication. */
export async function readCalendar(manager: EntityManager): Promise<CalendarRows> {
  const notices: PublishedNotice[] = await manager.query(
    `select published.year, published.version, published.scope, published.notice,
       (select coalesce(jsonb_agg(jsonb_build_object('day', day, 'kind', kind, 'name', name) order by day), '[]') from work_calendars days
         where days.scope = published.scope and days.year = published.year and days.version = published.version) as days
     from work_calendar_years published order by published.seq`,
  );
  const newest = new Map<string, string>();
  return notices.reduce((rows, notice) => {
    const name = `${notice.scope === '' ? '' : `${notice.scope}:`}${notice.year}`;
    newest.set(name, `${name}.${notice.version}`);
    return calendarAfter(rows, noticeOf(notice), versionName(newest));
  }, SHIPPED);
}

const versionName = (newest: ReadonlyMap<string, string>): string =>
  [SHIPPED.version, ...[...newest.values()].sort()].join('+');

/** The name that the calendar will bear once this notice is in force. */
export function versionAfter(current: CalendarRows, { year, scope }: LoadedNotice): { name: string; version: number } {
  const key = `${scope === undefined ? '' : `${scope}:`}${year}`;
  const [, ...parts] = current.version.split('+');
  const newest = new Map(parts.map((part) => [part.slice(0, part.lastIndexOf('.')), part]));
  const version = Number(newest.get(key)?.slice(key.length + 1) ?? 0) + 1;
  newest.set(key, `${key}.${version}`);
  return { name: versionName(newest), version };
}
