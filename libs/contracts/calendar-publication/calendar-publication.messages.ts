import type {
  LoadCalendar,
  NoteSimulation,
  PublishCalendar,
  WithdrawCalendar,
} from '#domain/calendar-publication/decide';

export const CALENDAR_PUBLICATION_WORKFLOW = 'calendarPublicationWorkflow';

export const calendarPublicationMatterId = (publicationId: string): string => `calendar-publication/${publicationId}`;
export const publicationIdOf = (matterId: string): string => matterId.slice('calendar-publication/'.length);

/** The commands of a publication, by the name of their update. */
export interface CalendarPublicationCommands {
  loadCalendar: LoadCalendar;
  simulateCalendar: object;
  noteSimulation: NoteSimulation;
  publishCalendar: PublishCalendar;
  withdrawCalendar: WithdrawCalendar;
}
