import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import {
  type Call,
  checkClockOf,
  hasEnded,
  HOLD_RULES,
  type Meeting,
  type MeetingEvent,
  type MeetingFacts,
  type OrderedTask,
  type Paper,
  roundClaimOf,
  type Task,
  taskClockOf,
} from '#domain/meeting/meeting';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

type Known = Meeting | undefined;
type Result = Decision<MeetingEvent>;

export type OpenMeeting = MeetingFacts;
export type CallMeeting = Call;
export interface RecordMeeting {
  readonly heldAt: Instant;
  readonly attendedUnitIds: readonly string[];
  readonly minutes: Paper;
  readonly tasks: readonly OrderedTask[];
  /** How the register of the office names its minutes. */
  readonly word: string;
}
export interface ReportTask {
  readonly taskNo: number;
  readonly text: Paper;
}
export interface CheckTask {
  readonly taskNo: number;
  readonly done: boolean;
  readonly reason: string;
  /** The new date, where it is not done. */
  readonly workingDays: number;
}
export interface CancelMeeting {
  readonly reason: string;
}

function refuse(kind: RefusalKind, code: `MEETING.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws MEETING.OPENED_ALREADY, .ONE_WAITS */
export function openMeeting(known: Known, body: OpenMeeting, act: Act): Result {
  if (known) refuse('conflict', 'MEETING.OPENED_ALREADY', 'This meeting has been opened.');
  const { officeUnitId, kind, since } = body;
  const claim = roundClaimOf(officeUnitId, kind);
  if (act.taken.has(claim)) refuse('conflict', 'MEETING.ONE_WAITS', 'A meeting of this kind waits to be held.');
  const startedAt = since < act.at ? since : act.at;
  return {
    happened: { event: 'MeetingOpened', ...body },
    opens: [clock(HOLD_RULES[kind], { startEvent: '上次会议', startedAt, ownerUnitId: officeUnitId })],
    takes: [claim],
  };
}

/** May be called again with a new agenda until it is held. @throws MEETING.WRONG_STATE, .NOT_THE_OFFICE, .IN_THE_PAST, .NOBODY_INVITED */
export function callMeeting(known: Known, call: CallMeeting, act: Act): Result {
  ofTheOffice(known, act, ['due', 'called']);
  if (msOf(call.heldFor) < msOf(act.at))
    refuse('invalid', 'MEETING.IN_THE_PAST', 'A meeting is called for a time to come.');
  if (call.invitedUnitIds.length === 0) refuse('invalid', 'MEETING.NOBODY_INVITED', 'Somebody must be invited.');
  return { happened: { event: 'MeetingCalled', ...call } };
}

/** 会议纪要: what was decided becomes a task of its owner. @throws MEETING.WRONG_STATE, .NOT_THE_OFFICE, .NOT_HELD_YET */
export function recordMeeting(known: Known, { word, ...given }: RecordMeeting, act: Act): Result {
  const meeting = ofTheOffice(known, act, ['due', 'called']);
  if (msOf(given.heldAt) > msOf(act.receivedAt))
    refuse('invalid', 'MEETING.NOT_HELD_YET', 'Minutes are written after the meeting.');
  const { officeUnitId, kind } = meeting;
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'MeetingRecorded', ...given },
    closes: [{ deadlineId: HOLD_RULES[kind], reason: '已召开会议' }],
    opens: given.tasks.map((task, place) => taskClock({ ...task, taskNo: place + 1, rounds: 1 }, act)),
    releases: [roundClaimOf(officeUnitId, kind)],
    draws: {
      minutesNumber: {
        ...{ unitId: officeUnitId, kind: 'meeting', period: String(year) },
        label: numberLabel('meeting', word, year),
      },
    },
  };
}

/** @throws MEETING.WRONG_STATE, .NO_TASK, .NOT_THE_OWNER */
export function reportTask(known: Known, { taskNo, text }: ReportTask, act: Act): Result {
  const meeting = standing(known, ['held']);
  const task = taskOf(meeting, taskNo, 'open');
  if (act.by.unitId !== task.ownerUnitId)
    refuse('forbidden', 'MEETING.NOT_THE_OWNER', 'The unit that has the task reports.');
  return {
    happened: { event: 'MeetingTaskReported', taskNo, text },
    closes: [{ deadlineId: taskClockOf(taskNo, task.rounds), reason: '已报告办理情况' }],
    opens: [
      clock(checkClockOf(taskNo, task.rounds), {
        ...{ startEvent: '收到办理报告', startedAt: act.at, ownerUnitId: meeting.officeUnitId },
      }),
    ],
  };
}

/** What is not done is ordered again with another date. @throws MEETING.WRONG_STATE, .NOT_THE_OFFICE, .NO_TASK, .REASON_MISSING */
export function checkTask(known: Known, { taskNo, done, reason, workingDays }: CheckTask, act: Act): Result {
  const meeting = ofTheOffice(known, act, ['held']);
  const task = taskOf(meeting, taskNo, 'reported');
  needs(reason);
  const { ownerUnitId, rounds } = task;
  return {
    happened: { event: 'MeetingTaskChecked', taskNo, done, reason },
    closes: [{ deadlineId: checkClockOf(taskNo, rounds), reason: done ? '已办结' : '退回继续办理' }],
    ...(!done && { opens: [taskClock({ ownerUnitId, taskNo, workingDays, rounds: rounds + 1 }, act)] }),
  };
}

/** A week without a meeting has its reason; the next is due all the same. @throws MEETING.WRONG_STATE, .NOT_THE_OFFICE, .REASON_MISSING */
export function cancelMeeting(known: Known, { reason }: CancelMeeting, act: Act): Result {
  const { officeUnitId, kind } = ofTheOffice(known, act, ['due', 'called']);
  needs(reason);
  return {
    happened: { event: 'MeetingCancelled', reason },
    closes: [{ deadlineId: HOLD_RULES[kind], reason: '本次会议取消' }],
    releases: [roundClaimOf(officeUnitId, kind)],
  };
}

const clock = (deadlineId: string, of: Omit<DeadlineOpening, 'deadlineId' | 'ruleId'>): DeadlineOpening => ({
  ...{ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', ...of },
});

const taskClock = (
  { ownerUnitId, taskNo, workingDays, rounds }: Pick<Task, 'ownerUnitId' | 'taskNo' | 'workingDays' | 'rounds'>,
  { at }: Act,
): DeadlineOpening =>
  clock(taskClockOf(taskNo, rounds), {
    ...{ startEvent: '会议议定', startedAt: at, ownerUnitId, facts: { setPeriod: workingDays } },
  });

function standing(known: Known, states: readonly Meeting['status'][]): Meeting {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (hasEnded(known) || !states.includes(known.status))
    refuse('conflict', 'MEETING.WRONG_STATE', `The meeting is ${known.status}.`);
  return known;
}

function ofTheOffice(known: Known, { by }: Act, states: readonly Meeting['status'][]): Meeting {
  const meeting = standing(known, states);
  if (by.unitId !== meeting.officeUnitId)
    refuse('forbidden', 'MEETING.NOT_THE_OFFICE', 'The office that calls the meeting does this.');
  return meeting;
}

function taskOf({ tasks }: Meeting, taskNo: number, status: Task['status']): Task {
  const task = tasks.find((one) => one.taskNo === taskNo);
  if (task?.status !== status) refuse('conflict', 'MEETING.NO_TASK', 'There is no such task in this state.');
  return task;
}

function needs(words: string): void {
  if (words.trim() === '') refuse('invalid', 'MEETING.REASON_MISSING', 'Say why.');
}
