import type { CalendarPublication, CalendarPublicationEvent } from '#domain/calendar-publication/calendar-publication';
import type { Entry } from '#domain/shared/record';

/** Never refuses: what was decided has happened. */
export function apply(
  known: CalendarPublication | undefined,
  { happened, by }: Entry<CalendarPublicationEvent>,
): CalendarPublication {
  if (happened.event === 'CalendarLoaded') {
    const { publicationId, unitId, notice } = happened;
    return { publicationId, unitId, notice, loadedBy: by?.officerId ?? '', status: 'loaded' };
  }
  if (!known) throw new Error(`The record of a publication begins with ${happened.event}.`);
  switch (happened.event) {
    case 'CalendarSimulationAsked':
      return known;
    case 'CalendarSimulated':
      return { ...known, simulation: happened.simulation };
    case 'CalendarPublished':
      return { ...known, status: 'published' };
    case 'CalendarWithdrawn':
      return { ...known, status: 'withdrawn' };
  }
}
