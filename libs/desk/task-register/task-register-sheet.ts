import { timeText } from '#domain/account-list/transfer-time';
import type { Instant } from '#domain/shared/instant';
import type { SheetToWrite } from '#platform/sheet/write-sheet';
import type { TaskLineView } from './task-register.dto.js';

const STATES: Readonly<Record<TaskLineView['status'], string>> = {
  running: '办理中',
  reported: '待验收',
  done: '已办结',
  cancelled: '已撤销',
};
const KINDS: Readonly<Record<TaskLineView['kind'], string>> = { common: '共性', own: '个性' };

const stateOf = ({ status, overdue, doneLate }: TaskLineView): string =>
  overdue ? '超期未完成' : doneLate ? '超期办结' : STATES[status];

const TITLES = ['序号', '类别', '任务内容', '完成标准', '责任单位', '配合单位', '完成时限'];
const FURTHER = ['状态', '进度', '责任状签订', '完成时间'];

/** The register with its progress, the overdue tasks once more for themselves: as it is taken into a meeting. */
export function sheetsOf(tasks: readonly TaskLineView[]): SheetToWrite[] {
  const rows = tasks.map((task) => [
    ...[task.label, KINDS[task.kind], task.text, task.standard ?? '', task.unit.name],
    ...[task.helpers.map(({ name }) => name).join('、'), task.dueDate, stateOf(task), `${task.percent}%`],
    ...[task.signedAt ? '已签订' : '未签订', task.doneAt ? timeText(task.doneAt as Instant).slice(0, 10) : ''],
  ]);
  const titles = [...TITLES, ...FURTHER];
  return [
    { name: '任务清单', rows: [titles, ...rows] },
    { name: '超期清单', rows: [titles, ...rows.filter((_, index) => tasks[index]?.overdue)] },
  ];
}
