import type { CalendarPublicationCommands } from '#contracts/calendar-publication/calendar-publication.messages';
import { apply } from '#domain/calendar-publication/apply';
import {
  type CalendarPublication,
  type CalendarPublicationEvent,
  hasEnded,
} from '#domain/calendar-publication/calendar-publication';
import {
  loadCalendar,
  noteSimulation,
  publishCalendar,
  simulateCalendar,
  withdrawCalendar,
} from '#domain/calendar-publication/decide';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One notice, from its loading until it is in force or withdrawn. */
export const calendarPublicationWorkflow = matterWorkflow<
  CalendarPublication,
  CalendarPublicationEvent,
  CalendarPublicationCommands
>({
  apply,
  decisions: { loadCalendar, simulateCalendar, noteSimulation, publishCalendar, withdrawCalendar },
  ended: hasEnded,
});
