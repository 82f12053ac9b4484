import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { taskRegisterIdOf } from '#contracts/task-register/task-register.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/task-register/apply';
import {
  hasEnded,
  type Task,
  type TaskFacts,
  type TaskRegister,
  type TaskRegisterEvent,
} from '#domain/task-register/task-register';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What a task register does with its acts. */
export const taskRegisterArea = (folded: FoldedRepository): Area<TaskRegisterEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf },
    keysOf: () => ({}),
    papersOf: (happened) => ('text' in happened ? [happened.text, ...happened.evidence] : []),
  });

function headOf(register: TaskRegister): HeadChange {
  const { officeUnitId, title, status, tasks } = register;
  const carriers = new Set(tasks.map(({ unitId }) => unitId));
  const helpers = new Set(tasks.flatMap(({ helperUnitIds }) => helperUnitIds));
  const joins: Party[] = [
    { unitId: officeUnitId, role: 'handler' },
    { unitId: officeUnitId, role: 'superior' },
    ...[...carriers].map((unitId): Party => ({ unitId, role: 'addressee' })),
    ...[...helpers].map((unitId): Party => ({ unitId, role: 'copied' })),
  ];
  const former = new Set(tasks.flatMap(({ changes }) => changes.flatMap(({ fromUnitId }) => fromUnitId ?? [])));
  const leaves = [...former]
    .filter((unitId) => !carriers.has(unitId))
    .map((unitId): Party => ({ unitId, role: 'addressee' }));
  return { title: `任务清单：${title}`, state: status, ended: hasEnded(register), joins, leaves };
}

type Tell = (unitIds: readonly string[], subject: string, body: string) => NoticeDraft[];

function noticesOf({ matterId, entry: { happened } }: AreaAct<TaskRegisterEvent>, register: TaskRegister) {
  const link = `/task-registers/${taskRegisterIdOf(matterId)}`;
  const tell: Tell = (unitIds, subject, body) =>
    [...new Set(unitIds)].map((unitId) => ({
      ...{ template: happened.event, to: { unitId }, body, link },
      subject: `【${subject}】${register.title}`,
    }));
  if ('tasks' in happened) return givenOut(happened.tasks, tell);
  if (happened.event === 'TaskResponsibilitySigned')
    return tell([register.officeUnitId], '责任状已签订', `有单位已就 ${happened.nos.length} 项任务签订责任状。`);
  const task = register.tasks.find(({ no }) => no === happened.no);
  return task ? ofTask(happened, { task, register, tell }) : [];
}

/** One letter for each unit, however many tasks it has got. */
function givenOut(tasks: readonly TaskFacts[], tell: Tell): NoticeDraft[] {
  const counts = new Map<string, number>();
  for (const { unitId } of tasks) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  const helpers = tasks.flatMap(({ helperUnitIds }) => helperUnitIds).filter((unitId) => !counts.has(unitId));
  return [
    ...[...counts].flatMap(([unitId, count]) =>
      tell([unitId], '任务下达', `本单位承担 ${count} 项任务，请签订责任状，按时限完成并附佐证材料。`),
    ),
    ...tell(helpers, '任务下达', '本单位为任务的配合单位，请配合责任单位办理。'),
  ];
}

function ofTask(
  happened: Extract<TaskRegisterEvent, { no: number }>,
  { task, register, tell }: { readonly task: Task; readonly register: TaskRegister; readonly tell: Tell },
): NoticeDraft[] {
  const { officeUnitId } = register;
  const name = `第 ${task.label} 项“${task.text.slice(0, 60)}”`;
  switch (happened.event) {
    case 'TaskProgressReported':
      return [];
    case 'TaskReportedDone':
      return tell([officeUnitId], '任务待验收', `${name}已报告完成，请验收。`);
    case 'TaskAccepted':
      return tell([task.unitId], '任务验收合格', `${name}验收合格，已办结。`);
    case 'TaskSentBack':
      return tell(
        [task.unitId],
        '任务退回重办',
        `${name}未通过验收，请于 ${happened.dueDate} 前重办。理由：${happened.reason}`,
      );
    case 'TaskMoved': {
      const from = task.changes.at(-1)?.fromUnitId ?? task.unitId;
      return tell([task.unitId, from], '任务调整', `${name}已调整，完成时限 ${task.dueDate}。理由：${happened.reason}`);
    }
    case 'TaskCancelled':
      return tell([task.unitId], '任务撤销', `${name}已撤销。理由：${happened.reason}`);
  }
}
