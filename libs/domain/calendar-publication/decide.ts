import { type CalendarRows } from '#domain/calendar/calendar';
import { PUBLISHED_ROWS, PUBLISHED_YEARS } from '#domain/calendar/published';
import { calendarAfter, type LoadedNotice } from '#domain/calendar-publication/calendar-after';
import {
  type CalendarPublication,
  type CalendarPublicationEvent,
  noticeClaimOf,
} from '#domain/calendar-publication/calendar-publication';
import type { MovesSummary } from '#domain/deadline/moves-summary';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

export interface LoadCalendar {
  readonly publicationId: string;
  readonly notice: LoadedNotice;
}

export interface PublishCalendar {
  /** Of the simulation that the officer has seen. */
  readonly digest: string;
}

export interface WithdrawCalendar {
  readonly reason: string;
}

export interface NoteSimulation {
  readonly simulation: MovesSummary;
}

type Known = CalendarPublication | undefined;
type Decided = Decision<CalendarPublicationEvent>;

/**
 * A supervisor loads a notice; nothing moves yet.
 *
 * @throws CALENDAR.LOADED_ALREADY and what the notice itself is refused for
 */
export function loadCalendar(known: Known, { publicationId, notice }: LoadCalendar, act: Act): Decided {
  if (known) throw new DomainError('conflict', 'CALENDAR.LOADED_ALREADY', 'This notice has been loaded.');
  calendarAfter(shippedFor(notice), notice, 'checked');
  return {
    happened: { event: 'CalendarLoaded', publicationId, unitId: act.by.unitId, notice },
    takes: [noticeClaimOf(notice)],
  };
}

/** What a notice is judged by on its own; its place among the published years is judged again when it is published. */
const shippedFor = ({ scope, year }: LoadedNotice): CalendarRows => ({
  version: 'shipped',
  loadedYears: scope === undefined ? PUBLISHED_YEARS : [...PUBLISHED_YEARS, year],
  rows: PUBLISHED_ROWS,
});

/** @throws CALENDAR.CLOSED */
export function simulateCalendar(known: Known, _: object, __: Act): Decided {
  waiting(known);
  return { happened: { event: 'CalendarSimulationAsked' } };
}

/** The service has simulated; the matter keeps which simulation it was. */
export function noteSimulation(known: Known, { simulation }: NoteSimulation, _: Act): Decided {
  waiting(known);
  return { happened: { event: 'CalendarSimulated', simulation } };
}

/**
 * Another officer than the one who loaded it puts it into force, having seen what it moves.
 *
 * @throws CALENDAR.CLOSED, CALENDAR.SAME_OFFICER, CALENDAR.NOT_SIMULATED, CALENDAR.OTHER_SIMULATION
 */
export function publishCalendar(known: Known, { digest }: PublishCalendar, act: Act): Decided {
  const { loadedBy, simulation, notice } = waiting(known);
  if (act.by.officerId === loadedBy) {
    throw new DomainError('forbidden', 'CALENDAR.SAME_OFFICER', 'Who loads a notice does not publish it.');
  }
  if (!simulation)
    throw new DomainError('conflict', 'CALENDAR.NOT_SIMULATED', 'The notice has not been simulated yet.');
  if (simulation.digest !== digest) {
    throw new DomainError('conflict', 'CALENDAR.OTHER_SIMULATION', 'There is a newer simulation: look at it first.');
  }
  return {
    happened: { event: 'CalendarPublished' },
    reprojects: { simulation: digest },
    releases: [noticeClaimOf(notice)],
  };
}

/** @throws CALENDAR.CLOSED, CALENDAR.REASON_MISSING */
export function withdrawCalendar(known: Known, { reason }: WithdrawCalendar, _: Act): Decided {
  const { notice } = waiting(known);
  if (reason.trim() === '') throw new DomainError('invalid', 'CALENDAR.REASON_MISSING', 'A withdrawal needs a reason.');
  return { happened: { event: 'CalendarWithdrawn', reason }, releases: [noticeClaimOf(notice)] };
}

function waiting(known: Known): CalendarPublication {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (known.status !== 'loaded') {
    throw new DomainError('conflict', 'CALENDAR.CLOSED', 'The notice has been published or withdrawn.');
  }
  return known;
}
