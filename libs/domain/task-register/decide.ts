import { dateText, dayAt, msOf, parseDay, yearOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';
import { tasksAfter } from '#domain/task-register/apply';
import {
  checkClockOf,
  hasEnded,
  isLive,
  MOST_DAYS,
  MOST_TASKS,
  MOST_TASKS_AT_ONCE,
  numbered,
  type Paper,
  type RegisterFacts,
  sameTask,
  signClockOf,
  type Task,
  taskClockOf,
  type TaskFacts,
  type TaskRegister,
  type TaskRegisterEvent,
  type TaskUnit,
  unitsAfter,
} from '#domain/task-register/task-register';

type Known = TaskRegister | undefined;
type Result = Decision<TaskRegisterEvent>;

export interface OpenTaskRegister extends RegisterFacts {
  readonly tasks: readonly TaskFacts[];
}
export interface AddTasks {
  readonly tasks: readonly TaskFacts[];
}
export interface SignResponsibility {
  /** How the register of the office names it. */
  readonly word?: string;
}
export interface ReportTask {
  readonly no: number;
  readonly text: Paper;
  readonly evidence: readonly Paper[];
}
export interface ReportProgress extends ReportTask {
  readonly percent: number;
}
export interface ReviewTask {
  readonly no: number;
  readonly accepted: boolean;
  readonly reason: string;
  /** The new last day, where it is not accepted. */
  readonly dueDate?: string;
}
export interface MoveTask {
  readonly no: number;
  readonly reason: string;
  readonly unitId?: string;
  readonly dueDate?: string;
}
export interface CancelTask {
  readonly no: number;
  readonly reason: string;
}

function refuse(kind: RefusalKind, code: `TASK_REGISTER.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws TASK_REGISTER.OPENED_ALREADY, .NO_TASK, .TOO_MANY, .LISTED_TWICE, .DATE_PASSED */
export function openTaskRegister(known: Known, body: OpenTaskRegister, act: Act): Result {
  if (known) refuse('conflict', 'TASK_REGISTER.OPENED_ALREADY', 'This register has been opened.');
  const tasks = joining([], body.tasks, act.at);
  const units = unitsAfter([], tasks);
  return {
    happened: { event: 'TaskRegisterOpened', ...body },
    opens: [...tasks.map((task) => taskClock(task, '下达任务', act.at)), ...signing([], units, act.at).opens],
  };
}

/** Further rows of the list, or those that were mended. @throws TASK_REGISTER.CLOSED, .NOT_THE_OFFICE, .NO_TASK, … */
export function addTasks(known: Known, { tasks: given }: AddTasks, act: Act): Result {
  const register = ofTheOffice(known, act);
  const tasks = joining(register.tasks, given, act.at);
  const { opens, closes } = signing(register.units, unitsAfter(register.units, [...register.tasks, ...tasks]), act.at);
  return {
    happened: { event: 'TasksAdded', tasks: given },
    opens: [...tasks.map((task) => taskClock(task, '下达任务', act.at)), ...opens],
    closes,
  };
}

/** 责任状: the unit signs for all tasks that it has and has not signed for. @throws TASK_REGISTER.CLOSED, .NOTHING_TO_SIGN */
export function signResponsibility(known: Known, { word }: SignResponsibility, act: Act): Result {
  const register = running(known);
  const { unitId } = act.by;
  const unit = register.units.find((one) => one.unitId === unitId && one.waiting);
  if (!unit) refuse('conflict', 'TASK_REGISTER.NOTHING_TO_SIGN', 'This unit has no task that it has not signed for.');
  const nos = register.tasks
    .filter((task) => isLive(task) && task.unitId === unitId && !task.signed)
    .map(({ no }) => no);
  const year = yearOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'TaskResponsibilitySigned', unitId, nos },
    closes: [closing(signClockOf(unitId, unit.round), '已签订责任状')],
    ...(word !== undefined && {
      draws: {
        responsibilityNumber: {
          ...{ unitId: register.officeUnitId, kind: 'responsibility', period: String(year) },
          label: numberLabel('responsibility', word, year),
        },
      },
    }),
  };
}

/** @throws TASK_REGISTER.CLOSED, .NO_SUCH_TASK, .NOT_THE_UNIT, .WRONG_STATE */
export function reportProgress(known: Known, { no, percent, text, evidence }: ReportProgress, act: Act): Result {
  ofTheUnit(known, no, act);
  return { happened: { event: 'TaskProgressReported', no, percent, text, evidence } };
}

/** @throws TASK_REGISTER.CLOSED, .NO_SUCH_TASK, .NOT_THE_UNIT, .WRONG_STATE, .NO_EVIDENCE */
export function reportDone(known: Known, { no, text, evidence }: ReportTask, act: Act): Result {
  const { task, register } = ofTheUnit(known, no, act);
  if (evidence.length === 0 && task.reports.every((report) => report.evidence.length === 0))
    refuse('invalid', 'TASK_REGISTER.NO_EVIDENCE', 'That a task is done must be proved by a paper at least.');
  return {
    happened: { event: 'TaskReportedDone', no, text, evidence },
    closes: [closing(taskClockOf(task), '已报告完成')],
    opens: [clock(checkClockOf(task), '收到完成报告', { at: act.at, ownerUnitId: register.officeUnitId })],
  };
}

/** What is not accepted is to be done again until another day. @throws TASK_REGISTER.NOT_THE_OFFICE, .WRONG_STATE, .DATE_PASSED, … */
export function reviewTask(known: Known, { no, accepted, reason, dueDate }: ReviewTask, act: Act): Result {
  const register = ofTheOffice(known, act);
  const task = inState(register, no, 'reported');
  needs(reason);
  const closes = [closing(checkClockOf(task), accepted ? '验收合格' : '退回重办')];
  if (accepted) return foreseen(register, act, { happened: { event: 'TaskAccepted', no, reason }, closes });
  if (dueDate === undefined) refuse('invalid', 'TASK_REGISTER.NO_DATE', 'Say until when it must be done again.');
  daysUntil(dueDate, act.at);
  const again = { ...task, round: task.round + 1, dueDate };
  const opens = [taskClock(again, '退回重办', act.at)];
  return { happened: { event: 'TaskSentBack', no, reason, dueDate }, closes, opens };
}

/** To another unit, to another day, or both; a lateness until now stays in the record. @throws TASK_REGISTER.NOTHING_CHANGED, … */
export function moveTask(known: Known, { no, reason, unitId, dueDate }: MoveTask, act: Act): Result {
  const register = ofTheOffice(known, act);
  const task = inState(register, no, 'running');
  needs(reason);
  const [toUnitId, toDate] = [unitId ?? task.unitId, dueDate ?? task.dueDate];
  if (toUnitId === task.unitId && toDate === task.dueDate)
    refuse('invalid', 'TASK_REGISTER.NOTHING_CHANGED', 'Neither the unit nor the day is another one.');
  if (register.tasks.some((one) => one !== task && sameTask(one, { ...task, unitId: toUnitId })))
    refuse('conflict', 'TASK_REGISTER.LISTED_TWICE', 'The unit has this task already.');
  daysUntil(toDate, act.at);
  const moved = { ...task, unitId: toUnitId, dueDate: toDate, round: task.round + 1 };
  return foreseen(register, act, {
    happened: { event: 'TaskMoved', no, reason, unitId: toUnitId, dueDate: toDate },
    closes: [closing(taskClockOf(task), '任务已调整')],
    opens: [taskClock(moved, '任务调整', act.at)],
  });
}

/** @throws TASK_REGISTER.NOT_THE_OFFICE, .NO_SUCH_TASK, .WRONG_STATE, .REASON_MISSING */
export function cancelTask(known: Known, { no, reason }: CancelTask, act: Act): Result {
  const register = ofTheOffice(known, act);
  const task = inState(register, no, 'running');
  needs(reason);
  return foreseen(register, act, {
    happened: { event: 'TaskCancelled', no, reason },
    closes: [closing(taskClockOf(task), '任务已撤销')],
  });
}

/** A change of tasks changes who must sign. */
function foreseen(register: TaskRegister, { at, by }: Act, decision: Result): Result {
  const tasks = tasksAfter(register.tasks, { happened: decision.happened, at, by });
  const { opens, closes } = signing(register.units, unitsAfter(register.units, tasks), at);
  return {
    ...decision,
    closes: [...(decision.closes ?? []), ...closes],
    opens: [...(decision.opens ?? []), ...opens],
  };
}

function signing(before: readonly TaskUnit[], after: readonly TaskUnit[], at: Instant) {
  const roundOf = (units: readonly TaskUnit[], unitId: string): number =>
    units.find((unit) => unit.unitId === unitId && unit.waiting)?.round ?? 0;
  const asked = after.filter((unit) => unit.waiting && roundOf(before, unit.unitId) !== unit.round);
  const relieved = before.filter((unit) => unit.waiting && roundOf(after, unit.unitId) === 0);
  return {
    opens: asked.map(({ unitId, round }) => clock(signClockOf(unitId, round), '下达任务', { at, ownerUnitId: unitId })),
    closes: relieved.map(({ unitId, round }) => closing(signClockOf(unitId, round), '已无待签订的任务')),
  };
}

function joining(known: readonly Task[], given: readonly TaskFacts[], at: Instant): Task[] {
  if (given.length === 0) refuse('invalid', 'TASK_REGISTER.NO_TASK', 'Name one task at least.');
  if (given.length > MOST_TASKS_AT_ONCE || known.length + given.length > MOST_TASKS)
    refuse('invalid', 'TASK_REGISTER.TOO_MANY', `A register takes ${MOST_TASKS_AT_ONCE} tasks at once.`);
  for (const [index, task] of given.entries()) {
    if ([...known, ...given.slice(0, index)].some((one) => sameTask(one, task)))
      refuse('conflict', 'TASK_REGISTER.LISTED_TWICE', `The task ${task.label} is listed twice for one unit.`);
    daysUntil(task.dueDate, at);
  }
  return numbered(known, given);
}

/** The day must still come: nobody can be late from the first moment. */
function daysUntil(dueDate: string, at: Instant): number {
  const days = parseDay(dueDate) - dayAt(msOf(at));
  if (days < 1)
    refuse('invalid', 'TASK_REGISTER.DATE_PASSED', `The last day must lie behind ${dateText(dayAt(msOf(at)))}.`);
  if (days > MOST_DAYS) refuse('invalid', 'TASK_REGISTER.DATE_TOO_FAR', 'The last day lies too far ahead.');
  return days;
}

function running(known: Known): TaskRegister {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (hasEnded(known)) refuse('conflict', 'TASK_REGISTER.CLOSED', 'All tasks of this register are done.');
  return known;
}

function ofTheOffice(known: Known, { by }: Act): TaskRegister {
  const register = running(known);
  if (by.unitId !== register.officeUnitId)
    refuse('forbidden', 'TASK_REGISTER.NOT_THE_OFFICE', 'The office that keeps the register does this.');
  return register;
}

function ofTheUnit(known: Known, no: number, { by }: Act): { register: TaskRegister; task: Task } {
  const register = running(known);
  const task = taskIn(register, no);
  if (by.unitId !== task.unitId)
    refuse('forbidden', 'TASK_REGISTER.NOT_THE_UNIT', 'The unit that has the task reports on it.');
  return { register, task: inState(register, no, 'running') };
}

function taskIn({ tasks }: TaskRegister, no: number): Task {
  return (
    tasks.find((task) => task.no === no) ??
    refuse('not-found', 'TASK_REGISTER.NO_SUCH_TASK', `The register has no task ${no}.`)
  );
}

function inState(register: TaskRegister, no: number, state: Task['status']): Task {
  const task = taskIn(register, no);
  if (task.status !== state) refuse('conflict', 'TASK_REGISTER.WRONG_STATE', `The task is ${task.status}.`);
  return task;
}

function needs(words: string): void {
  if (words.trim() === '') refuse('invalid', 'TASK_REGISTER.REASON_MISSING', 'Say why.');
}

const taskClock = (task: Task, startEvent: string, at: Instant): DeadlineOpening => ({
  ...clock(taskClockOf(task), startEvent, { at, ownerUnitId: task.unitId }),
  facts: { setPeriod: daysUntil(task.dueDate, at) },
});

const clock = (
  deadlineId: string,
  startEvent: string,
  { at: startedAt, ownerUnitId }: { readonly at: Instant; readonly ownerUnitId: string },
): DeadlineOpening => ({
  ...{ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', startEvent, startedAt, ownerUnitId },
});
const closing = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });
