import type { DataSource } from 'typeorm';
import { type CalendarRows, type LegalCalendar, legalCalendar } from '#domain/calendar/calendar';
import { readCalendar } from '#persistence/calendar/calendar.rows';

/** The calendar in force, for whoever reads it outside the record. */
export class CalendarReadModel {
  constructor(private readonly database: DataSource) {}

  async refresh(): Promise<LegalCalendar> {
    return legalCalendar(await this.rows());
  }

  rows(): Promise<CalendarRows> {
    return readCalendar(this.database.manager);
  }
}
