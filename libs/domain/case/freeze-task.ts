import {
  type Case,
  type CaseEvent,
  type FreezeTask,
  freezeClockOf,
  type FreezeTaskHanded,
  FREEZE_TASK_RULE,
} from '#domain/case/case';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

/**
 * 冻结流转: the anti-fraud centre hands the freeze to the local police once a stop has succeeded; they freeze within 48 hours of
 * the stop (FRZ-30, local practice). A case that the centre took in itself goes with the task.
 */
export type HandFreezeTask = Omit<FreezeTaskHanded, 'event' | 'fromUnitId' | 'moves'>;
export interface EndFreezeTask {
  readonly reason: string;
}
export interface NoteFrozen {
  readonly freezeOrderId: string;
}

type Known = Case | undefined;
type Decided = Decision<CaseEvent>;

function refuse(kind: RefusalKind, code: `CASE.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws CASE.NOT_THE_CENTRE, .FREEZE_TASK_OPEN, .NO_LIVE_STOP, .FREEZE_TASK_OTHER_UNIT */
export function handFreezeTask(known: Known, given: HandFreezeTask, act: Act): Decided {
  const { caseId, handlerUnitId, centreUnitId, freezeTask } = existing(known);
  if (act.by.unitId !== centreUnitId && act.by.unitId !== handlerUnitId)
    refuse('forbidden', 'CASE.NOT_THE_CENTRE', 'The anti-fraud centre of the case hands the task.');
  if (freezeTask && freezeTask.status !== 'ended')
    refuse('conflict', 'CASE.FREEZE_TASK_OPEN', 'The task is with the local police already.');
  if (given.stops.length === 0) refuse('conflict', 'CASE.NO_LIVE_STOP', 'No stop of the case is alive.');
  const moves = given.toUnitId !== handlerUnitId;
  if (moves && handlerUnitId !== act.by.unitId)
    refuse('conflict', 'CASE.FREEZE_TASK_OTHER_UNIT', 'Another police unit has the case: the task goes to it.');
  const clock = freezeClockOf((freezeTask?.count ?? 0) + 1);
  return {
    happened: { event: 'FreezeTaskHanded', ...given, fromUnitId: handlerUnitId, moves },
    opens: [
      {
        ...{ deadlineId: clock, ruleId: FREEZE_TASK_RULE, startEvent: '银行执行止付的时点' },
        ...{ startedAt: given.stoppedAt, ownerUnitId: given.toUnitId },
      },
    ],
    ...(moves && { publishes: { [`owner:${caseId}`]: { unitId: given.toUnitId, since: act.at } } }),
  };
}

/** The local police have it: the centre sees that somebody works on it. The 48 hours run on. */
export function takeFreezeTask(known: Known, _: object, act: Act): Decided {
  const task = openTask(known);
  needReceiver(task, act);
  if (task.status === 'taken') refuse('conflict', 'CASE.FREEZE_TASK_TAKEN', 'The task has been taken.');
  return { happened: { event: 'FreezeTaskTaken' } };
}

/** Nothing is to be frozen, and why. @throws CASE.NO_FREEZE_TASK, .FREEZE_TASK_NOT_YOURS, .FREEZE_TASK_REASON */
export function endFreezeTask(known: Known, { reason }: EndFreezeTask, act: Act): Decided {
  const task = openTask(known);
  needReceiver(task, act);
  if (reason.trim() === '') refuse('invalid', 'CASE.FREEZE_TASK_REASON', 'Say why nothing is frozen.');
  return {
    happened: { event: 'FreezeTaskEnded', frozen: false, reason },
    closes: [{ deadlineId: freezeClockOf(task.count), reason: '无需冻结' }],
  };
}

/** A bank has frozen under this case: the task is done. */
export function noteFrozen(known: Known, { freezeOrderId }: NoteFrozen, _: Act): Decided {
  const task = openTask(known);
  return {
    happened: { event: 'FreezeTaskEnded', frozen: true, freezeOrderId },
    closes: [{ deadlineId: freezeClockOf(task.count), reason: '银行已反馈冻结' }],
  };
}

function openTask(known: Known): FreezeTask {
  const { freezeTask } = existing(known);
  if (!freezeTask || freezeTask.status === 'ended')
    return refuse('conflict', 'CASE.NO_FREEZE_TASK', 'No task to freeze is open.');
  return freezeTask;
}

function needReceiver({ toUnitId }: FreezeTask, { by }: Act): void {
  if (by.unitId !== toUnitId) refuse('forbidden', 'CASE.FREEZE_TASK_NOT_YOURS', 'Another unit has this task.');
}

function existing(known: Known): Case {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}
