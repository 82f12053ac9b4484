import type { ActingOfficer } from '#domain/agency/actor';
import type { Line, Step } from '#domain/escalation/ladders';
import type { Instant } from '#domain/shared/instant';

/**
 * 升级督办: a duty that is still undone when a supervisor hears of it.
 *
 * One for each matter and deadline, opened by the rung itself: its id is made of both. Later rungs add to it; it climbs
 * inside itself and never opens a second. The duty stays overdue whatever is decided here, until it is done.
 */
export interface Escalation extends EscalationFacts {
  readonly status: EscalationStatus;
  readonly rungs: readonly ReachedRung[];
  /** The steps taken, in order; the last is where it stands. */
  readonly steps: readonly TakenStep[];
  readonly answers: readonly Answer[];
  /** How often a correction was ordered or an inner date set: each has a clock of its own. */
  readonly terms: number;
  readonly correction?: { readonly clock: string; readonly what: string };
  readonly innerDate?: { readonly clock: string };
  readonly dutyDone?: { readonly at: Instant; readonly reason: string };
  readonly outcome?: {
    readonly kind: Outcome;
    readonly reason: string;
    readonly by?: ActingOfficer;
    readonly at: Instant;
    /** Of the referral to 纪检监察, and to whom it went. */
    readonly number?: string;
    readonly addressee?: string;
  };
}

export type EscalationStatus =
  | 'open' // the late unit must answer, the supervisor must decide
  | 'answered'
  | 'correcting' // a correction is ordered and its day is set
  | 'waiting' // an inner date is set; the duty stays overdue
  | 'settled'
  | 'exhausted'; // the top of the ladder was reached and nobody decided

export interface EscalationFacts {
  readonly escalationId: string;
  readonly caseId?: string;
  readonly source: Source;
  readonly line: Line;
  /** The ladder with its units, fixed when it is opened. */
  readonly ladder: readonly PlacedStep[];
}

/** The duty that is late, and by which rule. */
export interface Source {
  /** How the lists name the matter; no person is named there. */
  readonly title: string;
  readonly matterId: string;
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly dueAt: Instant;
  readonly ownerUnitId: string;
  readonly handlerUnitId: string;
  /** The period ended while the service was away: nobody is to blame for that much. */
  readonly lateByOutage: boolean;
  /** Only then may a supervisor lengthen the period itself. */
  readonly extendable: boolean;
}

export interface PlacedStep extends Step {
  readonly unitId: string;
}

export interface ReachedRung {
  readonly rungId: string;
  readonly dueAt: Instant;
  readonly firedAt: Instant;
  readonly lateByOutage: boolean;
}

export interface TakenStep {
  readonly level: number;
  readonly at: Instant;
  readonly why: 'opened' | 'undecided' | 'decided' | 'not-corrected' | 'date-missed';
  readonly reason?: string;
}

/** The text lies outside the record. */
export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
}

export interface Answer {
  readonly unitId: string;
  readonly officerId: string;
  readonly at: Instant;
  readonly text: Paper;
}

export const OUTCOMES = ['explained', 'corrected', 'transferred', 'extended', 'discipline'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type EscalationEvent =
  | (EscalationFacts & { readonly event: 'EscalationOpened'; readonly rung: ReachedRung })
  | { readonly event: 'EscalationRungAdded'; readonly rung: ReachedRung }
  | { readonly event: 'EscalationAnswered'; readonly text: Paper }
  | {
      readonly event: 'EscalationClimbed';
      readonly level: number;
      readonly why: Exclude<TakenStep['why'], 'opened'>;
      readonly reason?: string;
    }
  | { readonly event: 'EscalationCorrectionOrdered'; readonly what: string; readonly clock: string }
  | { readonly event: 'EscalationInnerDateSet'; readonly reason: string; readonly clock: string }
  | { readonly event: 'EscalationDutyDone'; readonly at: Instant; readonly reason: string }
  | {
      readonly event: 'EscalationSettled';
      readonly kind: Outcome;
      readonly reason: string;
      readonly toUnitId?: string;
      readonly addressee?: string;
    }
  | { readonly event: 'EscalationExhausted' };

export const levelOf = ({ steps }: Escalation): number => steps.at(-1)?.level ?? 0;
export const standing = (one: Escalation): PlacedStep => one.ladder[levelOf(one)] as PlacedStep;
export const hasEnded = ({ status }: Escalation): boolean => status === 'settled' || status === 'exhausted';
export const isOnTop = (one: Escalation): boolean => levelOf(one) >= one.ladder.length - 1;

export const decisionClockOf = (level: number): string => `ESC-01/${level}`;
export const ANSWER_CLOCK = 'ESC-02';
