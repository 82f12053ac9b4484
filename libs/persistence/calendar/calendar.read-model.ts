import type { DataSource } from 'typeorm';
import { type CalendarRow, type CalendarRows, type LegalCalendar, legalCalendar } from '#domain/calendar/calendar';
import { PUBLISHED_ROWS, PUBLISHED_YEARS } from '#domain/calendar/published';

/** The calendar in force: the years that the house ships, and over them the newest version of each year that was loaded. */
export class CalendarReadModel {
  private known: LegalCalendar | undefined;

  constructor(private readonly database: DataSource) {}

  /** What was read last; `refresh` first, then again when a year is published. */
  get inForce(): LegalCalendar {
    if (!this.known) throw new Error('The calendar has not been read.');
    return this.known;
  }

  async refresh(): Promise<LegalCalendar> {
    this.known = legalCalendar(await this.rows());
    return this.known;
  }

  async rows(): Promise<CalendarRows> {
    const years: { year: number; version: number }[] = await this.database.query('select year, max(version) as version from work_calendar_years group by year order by year');
    const rows: CalendarRow[] = await this.database.query(
      `select day, kind, name, notice from work_calendars
       where (year, version) in (select year, max(version) from work_calendar_years group by year) order by day`,
    );
    const loaded = new Set(years.map(({ year }) => year));
    const shipped = PUBLISHED_ROWS.filter(({ day }) => !loaded.has(Number(day.slice(0, 4))));
    return {
      version: ['2026-1', ...years.map(({ year, version }) => `${year}.${version}`)].join('+'),
      loadedYears: [...new Set([...PUBLISHED_YEARS, ...loaded])].sort(),
      rows: [...shipped, ...rows],
    };
  }
}
