import { count, list, numbersText, reasonLine, type Teller, text } from './act-words-shared';

const units = (tasks: unknown): string => `${new Set(list(tasks).map(({ unitId }) => text(unitId))).size} 个单位`;

/** 任务清单 in the words of the office. */
export const TASK_REGISTER_TELLERS: Readonly<Record<string, Teller>> = {
  TaskRegisterOpened: (happened) => ({
    title: `下达任务清单，${count(happened['tasks'])} 项任务`,
    lines: [`依据：${text(happened['basis'])}`, `承担：${units(happened['tasks'])}`],
  }),
  TasksAdded: (happened) => ({
    title: `追加 ${count(happened['tasks'])} 项任务`,
    lines: [`承担：${units(happened['tasks'])}`],
  }),
  TaskResponsibilitySigned: (happened) => ({
    title: `签订责任状，${count(happened['nos'])} 项任务`,
    lines: [`任务：${numbersText((happened['nos'] as number[] | undefined) ?? [])}`],
  }),
  TaskProgressReported: (happened) => ({
    title: `报告任务 ${String(happened['no'])} 的进展：${String(happened['percent'])}%`,
    lines: [],
  }),
  TaskReportedDone: (happened) => ({
    title: `报告任务 ${String(happened['no'])} 已完成`,
    lines: [`佐证材料 ${count(happened['evidence'])} 项`],
  }),
  TaskAccepted: (happened) => ({ title: `任务 ${String(happened['no'])} 验收合格`, lines: reasonLine(happened) }),
  TaskSentBack: (happened) => ({
    title: `任务 ${String(happened['no'])} 退回重办，新时限 ${text(happened['dueDate'])}`,
    lines: reasonLine(happened),
  }),
  TaskMoved: (happened) => ({
    title: `调整任务 ${String(happened['no'])}，完成时限 ${text(happened['dueDate'])}`,
    lines: reasonLine(happened),
  }),
  TaskCancelled: (happened) => ({ title: `撤销任务 ${String(happened['no'])}`, lines: reasonLine(happened) }),
};
