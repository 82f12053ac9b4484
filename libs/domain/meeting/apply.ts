import type { Meeting, MeetingEvent, Task } from '#domain/meeting/meeting';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Meeting | undefined, entry: Entry<MeetingEvent>): Meeting {
  const { happened, at, numbers } = entry;
  if (happened.event === 'MeetingOpened') {
    const { event: _, ...facts } = happened;
    return { ...facts, status: 'due', attendedUnitIds: [], tasks: [] };
  }
  if (!known) throw new Error(`The record of a meeting begins with ${happened.event}.`);
  switch (happened.event) {
    case 'MeetingCalled': {
      const { event: _, ...call } = happened;
      return { ...known, status: 'called', call };
    }
    case 'MeetingRecorded': {
      const { heldAt, attendedUnitIds, minutes } = happened;
      const tasks = happened.tasks.map((task, place): Task => ({
        ...task,
        taskNo: place + 1,
        status: 'open',
        rounds: 1,
        reports: [],
        checks: [],
      }));
      const number = numbers?.['minutesNumber'] ?? '';
      return { ...known, heldAt, attendedUnitIds, minutes, tasks, number, status: tasks.length ? 'held' : 'closed' };
    }
    case 'MeetingTaskReported':
      return withTask(known, happened.taskNo, (task) => ({
        ...{ ...task, status: 'reported', reports: [...task.reports, { at, text: happened.text }] },
      }));
    case 'MeetingTaskChecked': {
      const { taskNo, done, reason } = happened;
      return withTask(known, taskNo, (task) => ({
        ...{ ...task, status: done ? 'done' : 'open', rounds: done ? task.rounds : task.rounds + 1 },
        checks: [...task.checks, { at, done, reason }],
      }));
    }
    case 'MeetingCancelled':
      return { ...known, status: 'cancelled' };
  }
}

function withTask(known: Meeting, taskNo: number, change: (task: Task) => Task): Meeting {
  const tasks = known.tasks.map((task) => (task.taskNo === taskNo ? change(task) : task));
  return { ...known, tasks, status: tasks.every(({ status }) => status === 'done') ? 'closed' : 'held' };
}
