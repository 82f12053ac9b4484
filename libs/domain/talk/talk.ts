import type { Instant } from '#domain/shared/instant';

/**
 * 约谈 (SUP-11, SUP-14): an office summons a unit, says what must change and until when, and checks that it has.
 *
 * What is not corrected is ordered again with another date; every date is a clock, so that it escalates like any duty.
 */
export interface Talk extends TalkFacts {
  readonly status: TalkStatus;
  readonly record?: Paper;
  readonly what?: string;
  /** How often a correction was ordered. */
  readonly rounds: number;
  readonly corrections: readonly { readonly at: Instant; readonly text: Paper }[];
  readonly checks: readonly { readonly at: Instant; readonly corrected: boolean; readonly reason: string }[];
}

export type TalkStatus =
  | 'summoned'
  | 'correcting' // held; the unit must correct
  | 'checking' // the unit says that it has; the office must check
  | 'closed'
  | 'withdrawn';

export const TALK_CAUSES = ['late', 'bottom-rank', 'breach'] as const;
export type TalkCause = (typeof TALK_CAUSES)[number];

export interface TalkFacts {
  readonly talkId: string;
  readonly unitId: string;
  readonly officeUnitId: string;
  readonly cause: TalkCause;
  readonly reason: string;
  /** The escalation that it follows from, where there is one. */
  readonly escalationId?: string;
  /** The bulletin that named the unit as last, where there is one. */
  readonly bulletinId?: string;
}

/** The text lies outside the record. */
export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
}

export type TalkEvent =
  | (TalkFacts & { readonly event: 'TalkSummoned' })
  | { readonly event: 'TalkHeld'; readonly record: Paper; readonly what: string }
  | { readonly event: 'TalkCorrectionReported'; readonly text: Paper }
  | { readonly event: 'TalkChecked'; readonly corrected: boolean; readonly reason: string }
  | { readonly event: 'TalkWithdrawn'; readonly reason: string };

export const hasEnded = ({ status }: Talk): boolean => status === 'closed' || status === 'withdrawn';

export const HOLD_CLOCK = 'TLK-01';
export const correctionClockOf = (round: number): string => `TLK-02/${round}`;
export const checkClockOf = (round: number): string => `TLK-03/${round}`;
