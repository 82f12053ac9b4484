import type { LoadedNotice } from '#domain/calendar-publication/calendar-after';
import type { MovesSummary } from '#domain/deadline/moves-summary';

/**
 * 工作日历发布: one notice (放假安排) from its loading to its publication.
 *
 * Basis: 《全国年节及纪念日放假办法》 and the yearly notice of the State Council (rule book section 8, CNT-11, CNT-15).
 */
export interface CalendarPublication {
  readonly publicationId: string;
  readonly unitId: string;
  readonly notice: LoadedNotice;
  readonly loadedBy: string;
  readonly status: 'loaded' | 'published' | 'withdrawn';
  /** The newest simulation; who publishes names the one that was seen. */
  readonly simulation?: MovesSummary;
}

export interface CalendarLoaded {
  readonly event: 'CalendarLoaded';
  readonly publicationId: string;
  readonly unitId: string;
  readonly notice: LoadedNotice;
}

export interface CalendarSimulationAsked {
  readonly event: 'CalendarSimulationAsked';
}

export interface CalendarSimulated {
  readonly event: 'CalendarSimulated';
  readonly simulation: MovesSummary;
}

export interface CalendarPublished {
  readonly event: 'CalendarPublished';
}

export interface CalendarWithdrawn {
  readonly event: 'CalendarWithdrawn';
  readonly reason: string;
}

export type CalendarPublicationEvent =
  CalendarLoaded | CalendarSimulationAsked | CalendarSimulated | CalendarPublished | CalendarWithdrawn;

export const hasEnded = ({ status }: CalendarPublication): boolean => status !== 'loaded';

/** One notice at a time for a year and scope: a second one waits for the first. */
export const noticeClaimOf = ({ year, scope = 'national' }: LoadedNotice): string => `calendar:${scope}/${year}`;
