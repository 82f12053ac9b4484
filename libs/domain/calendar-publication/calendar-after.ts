import { type CalendarRow, type CalendarRows, legalCalendar } from '#domain/calendar/calendar';
import { type HolidayNotice, withNotice } from '#domain/calendar/notice';
import { DomainError } from '#domain/shared/domain-error';

/** A notice of the State Council, or of the region or agency that `scope` names. */
export interface LoadedNotice extends HolidayNotice {
  readonly scope?: string;
}

const SCOPE = /^[a-z0-9-]{1,64}$/;
/** Every day of a year twice is more than any notice has. */
const MOST_DAYS = 120;

const refuse = (code: `CALENDAR.${string}`, message: string): never => {
  throw new DomainError('invalid', code, message);
};

/** The calendar as it is once the notice is in force. Refuses half a year, contradictions, and make-up days on weekdays. */
export function calendarAfter(current: CalendarRows, notice: LoadedNotice, version: string): CalendarRows {
  if (notice.days.length > MOST_DAYS) refuse('CALENDAR.TOO_MANY_DAYS', `A notice names at most ${MOST_DAYS} days.`);
  if (notice.scope === undefined) return withNotice(current, notice, version);
  return withScope(current, { ...notice, scope: notice.scope }, version);
}

/** A regional notice adds days to the State Council's, so it need not name a whole year; it takes the place of its year before. */
function withScope(
  current: CalendarRows,
  { scope, year, notice, days }: LoadedNotice & { readonly scope: string },
  version: string,
): CalendarRows {
  if (!SCOPE.test(scope)) refuse('CALENDAR.BAD_SCOPE', 'A scope is named by 1 to 64 of a-z, 0-9 and hyphens.');
  if (notice.trim() === '') refuse('CALENDAR.NOTICE_WITHOUT_NUMBER', 'A notice must be named.');
  if (days.length === 0) refuse('CALENDAR.NOTICE_EMPTY', 'The notice names no day.');
  if (!current.loadedYears.includes(year)) {
    refuse('CALENDAR.YEAR_NOT_LOADED', `The calendar of ${year} must be published before a regional one.`);
  }
  refuseStrayDays(year, days);
  const own = ({ scope: other, day }: CalendarRow): boolean => other === scope && day.startsWith(`${year}-`);
  const added = days.map((day): CalendarRow => ({ ...day, notice, scope }));
  const rows = [...current.rows.filter((row) => !own(row)), ...added].sort((a, b) => (a.day < b.day ? -1 : 1));
  const loaded = { ...current, version, rows };
  legalCalendar(loaded);
  return loaded;
}

function refuseStrayDays(year: number, days: LoadedNotice['days']): void {
  const seen = new Set<string>();
  for (const { day, name } of days) {
    if (!day.startsWith(`${year}-`))
      refuse('CALENDAR.DAY_OUTSIDE_NOTICE', `${day} does not belong to the notice of ${year}.`);
    if (seen.has(day)) refuse('CALENDAR.DAY_TWICE', `${day} stands in the notice twice.`);
    if (name.trim() === '') refuse('CALENDAR.DAY_WITHOUT_NAME', `${day} has no name.`);
    seen.add(day);
  }
}
