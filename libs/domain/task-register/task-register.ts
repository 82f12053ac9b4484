import type { Instant } from '#domain/shared/instant';

/**
 * 任务清单 (SEED 000: 205 项任务清单; SEED 001: 责任状): what each unit must have done until which day.
 *
 * One register is one matter: an office loads it from a file, each unit signs for its own tasks, reports how far they
 * are and proves that they are done; the office accepts that or sends it back with another day. Every task has its own
 * clock, so that a late one climbs like any duty.
 */
export interface TaskRegister extends RegisterFacts {
  readonly status: 'running' | 'closed';
  readonly tasks: readonly Task[];
  readonly units: readonly TaskUnit[];
}

export interface RegisterFacts {
  readonly registerId: string;
  readonly officeUnitId: string;
  readonly title: string;
  /** The paper that the tasks come from. */
  readonly basis: string;
}

/** 共性任务 falls on every unit alike, 个性任务 on one. */
export const TASK_KINDS = ['common', 'own'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export interface TaskFacts {
  /** As the list numbers it; a common task has one label and a task for every unit. */
  readonly label: string;
  readonly kind: TaskKind;
  readonly text: string;
  /** What counts as done, where the list says so. */
  readonly standard?: string;
  readonly unitId: string;
  readonly helperUnitIds: readonly string[];
  /** The last day, `YYYY-MM-DD`. */
  readonly dueDate: string;
}

export interface Task extends TaskFacts {
  /** Unique in its register. */
  readonly no: number;
  readonly status: TaskStatus;
  /** How often it had to be done: each time has a clock of its own. */
  readonly round: number;
  readonly percent: number;
  readonly signed?: { readonly at: Instant; readonly officerId: string };
  readonly reports: readonly TaskReport[];
  readonly changes: readonly TaskChange[];
  readonly doneAt?: Instant;
}

export type TaskStatus =
  | 'running'
  | 'reported' // the unit says that it is done; the office must look
  | 'done'
  | 'cancelled';

export interface TaskReport {
  readonly at: Instant;
  readonly unitId: string;
  readonly percent: number;
  readonly text: Paper;
  readonly evidence: readonly Paper[];
}

/** What the office decided of a task. */
export interface TaskChange {
  readonly at: Instant;
  readonly what: 'accepted' | 'sent-back' | 'moved' | 'cancelled';
  readonly reason: string;
  readonly fromUnitId?: string;
  readonly dueDate?: string;
}

/** Text and names lie outside the record. */
export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}

/** A unit and how often it was asked to sign. */
export interface TaskUnit {
  readonly unitId: string;
  readonly round: number;
  readonly waiting: boolean;
}

export type TaskRegisterEvent =
  | (RegisterFacts & { readonly event: 'TaskRegisterOpened'; readonly tasks: readonly TaskFacts[] })
  | { readonly event: 'TasksAdded'; readonly tasks: readonly TaskFacts[] }
  | { readonly event: 'TaskResponsibilitySigned'; readonly unitId: string; readonly nos: readonly number[] }
  | {
      readonly event: 'TaskProgressReported';
      readonly no: number;
      readonly percent: number;
      readonly text: Paper;
      readonly evidence: readonly Paper[];
    }
  | {
      readonly event: 'TaskReportedDone';
      readonly no: number;
      readonly text: Paper;
      readonly evidence: readonly Paper[];
    }
  | { readonly event: 'TaskAccepted'; readonly no: number; readonly reason: string }
  | { readonly event: 'TaskSentBack'; readonly no: number; readonly reason: string; readonly dueDate: string }
  | {
      readonly event: 'TaskMoved';
      readonly no: number;
      readonly reason: string;
      readonly unitId: string;
      readonly dueDate: string;
    }
  | { readonly event: 'TaskCancelled'; readonly no: number; readonly reason: string };

/** More would not fit into one act. */
export const MOST_TASKS_AT_ONCE = 300;
export const MOST_TASKS = 600;
/** Three years: what lies behind them is no task of a list. */
export const MOST_DAYS = 1_100;

export const isLive = ({ status }: Task): boolean => status === 'running' || status === 'reported';
export const hasEnded = ({ status }: TaskRegister): boolean => status === 'closed';

export const signClockOf = (unitId: string, round: number): string => `TSK-01/${unitId}/${round}`;
export const taskClockOf = ({ no, round }: Pick<Task, 'no' | 'round'>): string => `TSK-02/${no}/${round}`;
export const checkClockOf = ({ no, round }: Pick<Task, 'no' | 'round'>): string => `TSK-03/${no}/${round}`;

/** The task that a clock counts, where it counts one: whichever round it was. */
export function taskOfClock({ tasks }: TaskRegister, deadlineId: string): Task | undefined {
  const [ruleId, no] = deadlineId.split('/');
  return ruleId === 'TSK-01' ? undefined : tasks.find((task) => String(task.no) === no);
}

/** Which units must sign, and how often they were asked: whoever has got a task since the last signature is asked again. */
export function unitsAfter(before: readonly TaskUnit[], tasks: readonly Task[]): TaskUnit[] {
  const unsigned = new Set(tasks.filter((task) => isLive(task) && !task.signed).map(({ unitId }) => unitId));
  const known = before.map((unit) => {
    const waiting = unsigned.delete(unit.unitId);
    return { ...unit, waiting, round: waiting && !unit.waiting ? unit.round + 1 : unit.round };
  });
  return [...known, ...[...unsigned].map((unitId) => ({ unitId, round: 1, waiting: true }))];
}

/** Tasks as they join a register, numbered on. */
export const numbered = (known: readonly Task[], tasks: readonly TaskFacts[]): Task[] =>
  tasks.map((task, index) => ({
    ...task,
    ...{ no: known.length + index + 1, status: 'running', round: 1, percent: 0, reports: [], changes: [] },
  }));

export const sameTask = (one: TaskFacts, other: TaskFacts): boolean =>
  one.label === other.label && one.unitId === other.unitId;
