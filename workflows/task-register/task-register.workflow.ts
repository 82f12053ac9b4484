import type { TaskRegisterCommands } from '#contracts/task-register/task-register.messages';
import { apply } from '#domain/task-register/apply';
import {
  addTasks,
  cancelTask,
  moveTask,
  openTaskRegister,
  reportDone,
  reportProgress,
  reviewTask,
  signResponsibility,
} from '#domain/task-register/decide';
import { hasEnded, type TaskRegister, type TaskRegisterEvent } from '#domain/task-register/task-register';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One list of tasks, until every one of them is done. */
export const taskRegisterWorkflow = matterWorkflow<TaskRegister, TaskRegisterEvent, TaskRegisterCommands>({
  apply,
  decisions: {
    openTaskRegister,
    addTasks,
    signResponsibility,
    reportProgress,
    reportDone,
    reviewTask,
    moveTask,
    cancelTask,
  },
  ended: hasEnded,
});
