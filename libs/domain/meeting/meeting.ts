import type { Instant } from '#domain/shared/instant';

/**
 * 周例会 (SUP-12) and 党委会听取汇报 (SUP-11): an office calls what it must hold every week and every quarter.
 *
 * The agenda is drafted from what is open and overdue in the record at an instant that it names; what is decided becomes
 * a task with an owner and a clock. One meeting leads to the next.
 */
export interface Meeting extends MeetingFacts {
  readonly status: MeetingStatus;
  readonly call?: Call;
  readonly heldAt?: Instant;
  readonly attendedUnitIds: readonly string[];
  readonly minutes?: Paper;
  readonly tasks: readonly Task[];
  readonly number?: string;
}

export type MeetingStatus =
  | 'due'
  | 'called'
  | 'held' // its tasks are not all done
  | 'closed'
  | 'cancelled';

export const MEETING_KINDS = ['weekly', 'committee'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
export const MEETING_NAMES: Readonly<Record<MeetingKind, string>> = {
  weekly: '专班周例会',
  committee: '党委会听取反诈工作汇报',
};

export interface MeetingFacts {
  readonly meetingId: string;
  readonly officeUnitId: string;
  readonly kind: MeetingKind;
  /** From when the week of SUP-12 or the quarter of SUP-11 counts: the last meeting, or the day of the first's opening. */
  readonly since: Instant;
}

export interface Call {
  readonly heldFor: Instant;
  /** When the record was read. */
  readonly asOf: Instant;
  readonly agenda: readonly AgendaItem[];
  readonly invitedUnitIds: readonly string[];
  /** What else is to be talked of: lies outside the record. */
  readonly further?: Paper;
}

export const AGENDA_KINDS = ['escalation', 'listing', 'area-listing', 'talk', 'overdue', 'task'] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** Something open in the record, by its matter and clock; nothing of its content. */
export interface AgendaItem {
  readonly kind: AgendaKind;
  readonly matterId: string;
  readonly unitId: string;
  readonly ruleId?: string;
  readonly dueAt?: Instant;
}

export type TaskStatus = 'open' | 'reported' | 'done';

export interface Task {
  readonly taskNo: number;
  readonly ownerUnitId: string;
  readonly workingDays: number;
  readonly text: Paper;
  readonly status: TaskStatus;
  /** How often it was ordered. */
  readonly rounds: number;
  readonly reports: readonly { readonly at: Instant; readonly text: Paper }[];
  readonly checks: readonly { readonly at: Instant; readonly done: boolean; readonly reason: string }[];
}

export type OrderedTask = Pick<Task, 'ownerUnitId' | 'workingDays' | 'text'>;

/** The text lies outside the record. */
export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
}

export type MeetingEvent =
  | (MeetingFacts & { readonly event: 'MeetingOpened' })
  | (Call & { readonly event: 'MeetingCalled' })
  | {
      readonly event: 'MeetingRecorded';
      readonly heldAt: Instant;
      readonly attendedUnitIds: readonly string[];
      readonly minutes: Paper;
      readonly tasks: readonly OrderedTask[];
    }
  | { readonly event: 'MeetingTaskReported'; readonly taskNo: number; readonly text: Paper }
  | {
      readonly event: 'MeetingTaskChecked';
      readonly taskNo: number;
      readonly done: boolean;
      readonly reason: string;
    }
  | { readonly event: 'MeetingCancelled'; readonly reason: string };

export const hasEnded = ({ status }: Meeting): boolean => status === 'closed' || status === 'cancelled';

/** Each kind has its clock: the week of SUP-12, the quarter of SUP-11. */
export const HOLD_RULES: Readonly<Record<MeetingKind, string>> = { weekly: 'SUP-12', committee: 'SUP-11-quarter' };
/** An office waits for one meeting of a kind at a time. */
export const roundClaimOf = (officeUnitId: string, kind: MeetingKind): string => `meeting:${officeUnitId}/${kind}`;
export const taskClockOf = (taskNo: number, round: number): string => `MTG-01/${taskNo}-${round}`;
export const checkClockOf = (taskNo: number, round: number): string => `MTG-02/${taskNo}-${round}`;
