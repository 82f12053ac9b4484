import type { Entry } from '#domain/shared/record';
import {
  isLive,
  numbered,
  type Task,
  type TaskChange,
  type TaskRegister,
  type TaskRegisterEvent,
  type TaskReport,
  unitsAfter,
} from '#domain/task-register/task-register';

type Happened = TaskRegisterEvent;

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: TaskRegister | undefined, entry: Entry<Happened>): TaskRegister {
  const { happened } = entry;
  if (happened.event === 'TaskRegisterOpened') {
    const { event: _, tasks: given, ...facts } = happened;
    const tasks = numbered([], given);
    return { ...facts, status: 'running', tasks, units: unitsAfter([], tasks) };
  }
  if (!known) throw new Error(`The record of a task register begins with ${happened.event}.`);
  const tasks = tasksAfter(known.tasks, entry);
  const status = tasks.some(isLive) ? 'running' : 'closed';
  return { ...known, status, tasks, units: unitsAfter(known.units, tasks) };
}

/** The tasks after an act; what a decision foresees and what the fold keeps are the same. */
export function tasksAfter(
  tasks: readonly Task[],
  { happened, at, by }: Pick<Entry<Happened>, 'happened' | 'at' | 'by'>,
): readonly Task[] {
  switch (happened.event) {
    case 'TaskRegisterOpened':
    case 'TasksAdded':
      return [...tasks, ...numbered(tasks, happened.tasks)];
    case 'TaskResponsibilitySigned': {
      const signed = new Set(happened.nos);
      return tasks.map((task) =>
        signed.has(task.no) ? { ...task, signed: { at, officerId: by?.officerId ?? '' } } : task,
      );
    }
    default:
      return tasks.map((task) => (task.no === happened.no ? taskAfter(task, { happened, at, by }) : task));
  }
}

type OfOneTask = Extract<Happened, { no: number }>;

function taskAfter(
  task: Task,
  { happened, at, by }: { readonly happened: OfOneTask; readonly at: Entry['at']; readonly by: Entry['by'] },
): Task {
  const unitId = by?.unitId ?? task.unitId;
  const reported = (percent: number): TaskReport[] => {
    const { text, evidence } = happened as Extract<OfOneTask, { text: unknown }>;
    return [...task.reports, { at, unitId, percent, text, evidence }];
  };
  const changed = (change: Omit<TaskChange, 'at' | 'reason'>): TaskChange[] => [
    ...task.changes,
    { at, reason: (happened as Extract<OfOneTask, { reason: string }>).reason, ...change },
  ];
  switch (happened.event) {
    case 'TaskProgressReported':
      return { ...task, percent: happened.percent, reports: reported(happened.percent) };
    case 'TaskReportedDone':
      return { ...task, status: 'reported', percent: 100, reports: reported(100) };
    case 'TaskAccepted':
      return { ...task, status: 'done', doneAt: task.reports.at(-1)?.at ?? at, changes: changed({ what: 'accepted' }) };
    case 'TaskSentBack': {
      const { dueDate } = happened;
      const percent = task.reports.findLast((report) => report.percent < 100)?.percent ?? 0;
      const changes = changed({ what: 'sent-back', dueDate });
      return { ...task, status: 'running', round: task.round + 1, percent, dueDate, changes };
    }
    case 'TaskMoved': {
      const { dueDate } = happened;
      const changes = changed({ what: 'moved', fromUnitId: task.unitId, dueDate });
      const { signed, ...rest } = task;
      const kept = signed && happened.unitId === task.unitId ? { signed } : {};
      return { ...rest, ...kept, unitId: happened.unitId, round: task.round + 1, dueDate, changes };
    }
    case 'TaskCancelled':
      return { ...task, status: 'cancelled', changes: changed({ what: 'cancelled' }) };
  }
}
