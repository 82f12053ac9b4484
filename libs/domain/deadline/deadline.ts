import type { Instant } from '#domain/shared/instant';

/** What the law does when a period ends (rule book 11b). */
export type DeadlineClass = 'AUTO' | 'DUTY' | 'WINDOW' | 'SLA';

/** How far a figure may be trusted (rule book, section 0). Everything but CONFIRMED and PARTLY is configuration and shows its mark. */
export type RuleStatus = 'CONFIRMED' | 'PARTLY' | 'UNCONFIRMED' | 'SEED' | 'DESIGN';

/** To whom a rung speaks, said relative to the deadline; the relay finds unit and officer behind it. */
export type RungAddressee =
  | 'owner' // the unit that must act
  | 'issuer' // the unit that waits for it
  | 'on-call-a'
  | 'on-call-b'
  | 'desk-head'
  | 'anti-fraud-centre'
  | 'superior'
  | 'regulator'
  | 'supervisor';

/** What a decision says of a new deadline. The record adds the date, because the sandbox of a workflow holds no calendar. */
export interface DeadlineOpening {
  /** Unique within the matter for ever: rule id and, where one rule counts for several, its subject: `FRZ-04/17`. */
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly startEvent: string;
  readonly startedAt: Instant;
  /** The unit that must act. */
  readonly ownerUnitId: string;
  readonly facts?: DeadlineFacts;
  /** Where the clock ran before a merge or a split brought it here. */
  readonly carriedFrom?: { readonly matterId: string; readonly deadlineId: string };
}

/** What else a rule needs to know. Plain data: it travels, it is hashed, it recomputes. */
export interface DeadlineFacts {
  readonly inCustody?: boolean;
  /** The end that a bank registered (CNT-13), where it has stated one. */
  readonly registeredEnd?: Instant;
  /** A period set by a person where the rule allows one; in the unit of the rule. */
  readonly setPeriod?: number;
  readonly ledger?: readonly LedgerEntry[];
}

/** What has happened to a running clock. Kept for ever, in order. */
export type LedgerEntry =
  | { readonly kind: 'suspended'; readonly from: Instant; readonly to?: Instant; readonly reason: string }
  /** Ends the suspension that is open. */
  | { readonly kind: 'resumed'; readonly at: Instant; readonly reason: string }
  /** The end that a bank's feedback states, of a stop or freeze that runs already (CNT-13). */
  | { readonly kind: 'registered-end'; readonly end: Instant; readonly at: Instant; readonly reason: string }
  | {
      readonly kind: 'extended';
      /** How many times this entry grants; entries add up. */
      readonly times: number;
      /** The length of each, where it is shorter than the most that the rule allows, or where the rule leaves it open. */
      readonly value?: number;
      readonly at: Instant;
      readonly by: string;
      readonly reason: string;
    }
  | { readonly kind: 'custody'; readonly inCustody: boolean; readonly at: Instant }
  | {
      readonly kind: 'restarted';
      readonly at: Instant;
      readonly byRule: string;
      readonly reason: string;
      readonly previousStart: Instant;
    }
  | {
      readonly kind: 'owner-changed';
      readonly from: string;
      readonly to: string;
      readonly at: Instant;
      readonly reason: string;
    };

export type RungKind = 'reminder' | 'due' | 'escalation';

/** One point of a ladder, with its instant. A rung fires once. */
export interface Rung {
  readonly rungId: string;
  /** Before the end, the end itself, after it. */
  readonly kind: RungKind;
  readonly at: Instant;
  readonly to: readonly RungAddressee[];
}

/** A deadline as the record stores it and as the matter waits for it. `rungs` are in order of time and include `due` itself. */
export interface Deadline extends DeadlineOpening {
  readonly class: DeadlineClass;
  /** Absolute end: 24:00 of the last day is 00:00 of the next day in Shanghai. */
  readonly dueAt: Instant;
  /** The last legal day, `YYYY-MM-DD`; absent for clocks of hours and minutes. */
  readonly dueDate?: string;
  /** CNT-15: a year that the computation touches has no published calendar. */
  readonly provisional: boolean;
  /** The clock stands still since then: the end is the earliest possible one, and no rung after it is armed. */
  readonly suspendedSince?: Instant;
  readonly rungs: readonly Rung[];
  readonly ruleSetVersion: string;
  readonly calendarVersion: string;
}

/** The rung that is the end of the period itself. */
export const DUE = 'due';

/** A rung that has been reached. */
export interface Firing {
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly rungId: string;
  readonly kind: RungKind;
  /** The exact instant of the rung; the act that records it may be later. */
  readonly dueAt: Instant;
  readonly to: readonly RungAddressee[];
  readonly lateByOutage?: true;
}
