import type { ActingOfficer, Actor } from '#domain/agency/actor';
import type { ApprovalAsked, GivenApproval } from '#domain/agency/approval.types';
import type { AnsweredOnPaper } from '#domain/agency/paper-answer.types';
import type { Deadline, DeadlineOpening, Firing, LedgerEntry } from '#domain/deadline/deadline';
import type { MovesSummary } from '#domain/deadline/moves-summary';
import type { Instant } from '#domain/shared/instant';

/** What an area says has happened. A fact of the past: it is applied, never judged again. */
export interface Happened {
  readonly event: string;
}

/** Who does it, when, and what is known of the world outside the matter. Every decision takes one, so no rule reads a clock or a session. */
export interface Act {
  readonly by: Actor;
  /** Legal time at which the act is recorded. */
  readonly at: Instant;
  /** Legal time at which the request reached the service: lateness is judged by it, so that a queue makes nobody late. */
  readonly receivedAt: Instant;
  /** Claims that other matters hold, as far as this command has met them. */
  readonly taken: ReadonlySet<string>;
  /** Facts that other matters have published, by key. */
  readonly facts: Readonly<Record<string, Fact>>;
}

/** What another matter has published. A decision that uses one names the version it saw. */
export interface Fact {
  readonly version: number;
  readonly value: unknown;
}

export interface DeadlineClosing {
  readonly deadlineId: string;
  readonly reason: string;
}

export interface DeadlineMove {
  readonly deadlineId: string;
  readonly entry: LedgerEntry;
}

/** A register from which numbers are drawn without gaps or doubles. */
export interface Register {
  readonly unitId: string;
  readonly kind: string;
  readonly period: string;
  /** The number as it is written, with `{n}` or `{n:4}` where the drawn number stands. */
  readonly label: string;
}

/** What a decision gives: what happened, and what the record must do in the same transaction. */
export interface Decision<H extends Happened = Happened> {
  readonly happened: H;
  readonly opens?: readonly DeadlineOpening[];
  readonly closes?: readonly DeadlineClosing[];
  readonly moves?: readonly DeadlineMove[];
  /** Keys that only one matter may hold. */
  readonly takes?: readonly string[];
  readonly releases?: readonly string[];
  readonly relies?: Readonly<Record<string, number>>;
  readonly publishes?: Readonly<Record<string, unknown>>;
  readonly draws?: Readonly<Record<string, Register>>;
  /** Approvals that the act asks for, and those that it gives or refuses. */
  readonly asks?: readonly ApprovalAsked[];
  readonly settles?: readonly GivenApproval[];
  /** The act is the word of an institution that answered on paper; its author only entered it. */
  readonly onPaper?: AnsweredOnPaper;
  readonly clock?: LegalClock;
  /** New books come into force with this act: every clock that they move is moved in its transaction. */
  readonly reprojects?: { readonly simulation: string };
  /** The deadlines of this matter that new books have moved are taken from the rows. */
  readonly follows?: true;
}

/** One act as the record keeps it: the decision, its author and instant, and what only the record could add. */
export interface Entry<H extends Happened = Happened> extends Decision<H> {
  readonly at: Instant;
  readonly receivedAt?: Instant;
  /** Absent where a deadline acted. */
  readonly by?: ActingOfficer;
  readonly fires?: readonly Firing[];
  /** Deadlines opened or moved by this act, with their dates. */
  readonly deadlines?: readonly Deadline[];
  readonly numbers?: Readonly<Record<string, string>>;
  readonly reprojection?: MovesSummary;
}

/** Legal time = anchorLegal + (wall - anchorWall) x factor. In production the factor is 1 and both anchors are equal. */
export interface LegalClock {
  readonly anchorWall: Instant;
  readonly anchorLegal: Instant;
  readonly factor: number;
}

export interface RecordedAct<H extends Happened = Happened> {
  readonly number: number;
  readonly commandId: string;
  readonly entry: Entry<H>;
}

/** The answer to every command, the first time and every time: where it stands in the record. */
export interface Receipt {
  readonly matterId: string;
  readonly number: number;
}
