import type {
  AddTasks,
  CancelTask,
  MoveTask,
  OpenTaskRegister,
  ReportProgress,
  ReportTask,
  ReviewTask,
  SignResponsibility,
} from '#domain/task-register/decide';

export const TASK_REGISTER_WORKFLOW = 'taskRegisterWorkflow';
export const taskRegisterMatterId = (registerId: string): string => `task-register/${registerId}`;
export const taskRegisterIdOf = (matterId: string): string => matterId.slice('task-register/'.length);

/** The commands of a task register, by the name of their update. */
export interface TaskRegisterCommands {
  openTaskRegister: OpenTaskRegister;
  addTasks: AddTasks;
  signResponsibility: SignResponsibility;
  reportProgress: ReportProgress;
  reportDone: ReportTask;
  reviewTask: ReviewTask;
  moveTask: MoveTask;
  cancelTask: CancelTask;
}
