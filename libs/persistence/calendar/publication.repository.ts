import type { EntityManager } from 'typeorm';
import type { CalendarPublicationEvent } from '#domain/calendar-publication/calendar-publication';
import type { Entry } from '#domain/shared/record';

/** The row of a publication, as the supervisor's desk reads it and as the new books are computed from it. */
export class PublicationRepository {
  async project(manager: EntityManager, publicationId: string, entry: Entry<CalendarPublicationEvent>): Promise<void> {
    const { happened, at } = entry;
    const by = entry.by?.officerId ?? '';
    switch (happened.event) {
      case 'CalendarLoaded': {
        const { unitId, notice } = happened;
        await manager.query(
          `insert into calendar_publications (publication_id, year, scope, notice, unit_id, days, status, loaded_by, loaded_at)
           values ($1, $2, $3, $4, $5, $6, 'loaded', $7, $8)`,
          [
            ...[publicationId, notice.year, notice.scope ?? '', notice.notice, unitId],
            ...[JSON.stringify(notice.days), by, at],
          ],
        );
        return;
      }
      case 'CalendarPublished':
        await manager.query(
          `update calendar_publications set status = 'published', published_by = $2, published_at = $3,
             calendar_version = (select version::text from work_calendar_years where publication_id = $1) where publication_id = $1`,
          [publicationId, by, at],
        );
        return;
      case 'CalendarWithdrawn':
        await manager.query(
          `update calendar_publications set status = 'withdrawn', published_by = $2, published_at = $3, reason = $4 where publication_id = $1`,
          [publicationId, by, at, happened.reason],
        );
        return;
      case 'CalendarSimulationAsked':
      case 'CalendarSimulated':
        return;
    }
  }
}
