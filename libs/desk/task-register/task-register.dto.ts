import { z } from 'zod';
import { matterLine, matterView, paperIn, turnLine, unitName } from '#desk/folded/folded.dto';
import { instantOut, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { TASK_KINDS } from '#domain/task-register/task-register';
import { pageQuery } from '#platform/http/paging';

const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const day = z.iso.date().describe('完成时限，当日 24 时止');
const words = z.string().trim().min(2).max(8_000);

export const openFields = z.object({
  title: z.string().trim().min(2).max(100).describe('清单名称'),
  basis: z.string().trim().min(2).max(200).describe('依据文件'),
});
export type OpenFields = z.infer<typeof openFields>;

export const addTaskIn = z.object({
  label: z.string().trim().min(1).max(20).describe('序号'),
  kind: z.enum(TASK_KINDS).default('own'),
  text: z.string().trim().min(2).max(500).describe('任务内容'),
  standard: z.string().trim().min(2).max(500).optional().describe('完成标准'),
  unitIds: z.array(unitId).min(1).max(100).describe('责任单位；多个单位各承担一项'),
  helperUnitIds: z.array(unitId).max(100).default([]).describe('配合单位'),
  dueDate: day,
});
export type AddTaskIn = z.infer<typeof addTaskIn>;

const evidence = z.array(paperIn).max(20).default([]);
export const progressIn = z.object({ percent: z.int().min(0).max(99), text: words.describe('进展'), evidence });
export type ProgressIn = z.infer<typeof progressIn>;
export const completionIn = z.object({ text: words.describe('完成情况'), evidence });
export type CompletionIn = z.infer<typeof completionIn>;
export const reviewIn = z.object({
  accepted: z.boolean(),
  reason,
  dueDate: day.optional().describe('退回重办的，新的完成时限'),
});
export type ReviewIn = z.infer<typeof reviewIn>;
export const changeIn = z.object({ reason, unitId: unitId.optional(), dueDate: day.optional() });
export type ChangeIn = z.infer<typeof changeIn>;
export const cancelIn = z.object({ reason });
export type CancelIn = z.infer<typeof cancelIn>;

const TASK_STATES = ['running', 'overdue', 'reported', 'done', 'cancelled'] as const;

export const tasksQuery = pageQuery.extend({
  state: z.enum(TASK_STATES).optional().describe('running 含已超期的'),
  unitId: unitId.optional(),
  q: z.string().trim().max(64).optional().describe('序号、任务内容或责任单位'),
});
export type TasksQuery = z.infer<typeof tasksQuery>;

const fault = z.object({ row: z.int(), column: z.string(), reason: z.string(), remedy: z.string() });
export const listLoaded = z.object({
  registerId: z.string(),
  taken: z.int().describe('载入的任务数'),
  repeated: z.int().describe('清单中已有、未再载入的任务数'),
  faults: z.array(fault).describe('待改正的行：原因和如何改正'),
  notes: z.array(z.string()),
  receipt: receipt.optional(),
});
export type ListLoaded = z.infer<typeof listLoaded>;

const counts = z.object({
  all: z.int(),
  running: z.int(),
  overdue: z.int(),
  reported: z.int(),
  done: z.int(),
  doneLate: z.int(),
  cancelled: z.int(),
});
export type CountsView = z.infer<typeof counts>;

export const registerLine = matterLine.extend({
  registerId: z.string(),
  name: z.string(),
  basis: z.string(),
  status: z.enum(['running', 'closed']),
  office: unitName,
  counts: counts.describe('全部任务；overdue 以期限簿为准，只在清单页给出'),
  unsigned: z.int().describe('尚未签订责任状的单位数'),
});
export type RegisterLineView = z.infer<typeof registerLine>;

export const registerView = matterView.extend({
  ...registerLine.shape,
  side: z.enum(['office', 'unit', 'other']),
  maySign: z.boolean().describe('本单位有待签订的责任状'),
  units: z.array(
    z.object({
      unit: unitName,
      counts,
      signedAt: instantOut.optional(),
      waiting: z.boolean().describe('有任务尚未签订责任状'),
    }),
  ),
});
export type RegisterView = z.infer<typeof registerView>;

export const taskLine = z.object({
  no: z.int(),
  label: z.string(),
  kind: z.enum(TASK_KINDS),
  text: z.string(),
  standard: z.string().optional(),
  unit: unitName,
  helpers: z.array(unitName),
  dueDate: z.string(),
  status: z.enum(['running', 'reported', 'done', 'cancelled']),
  overdue: z.boolean(),
  percent: z.int(),
  signedAt: instantOut.optional(),
  doneAt: instantOut.optional(),
  doneLate: z.boolean(),
  turn: turnLine.optional(),
});
export type TaskLineView = z.infer<typeof taskLine>;

export const taskView = taskLine.extend({
  side: z.enum(['office', 'unit', 'other']),
  reports: z
    .array(
      z.object({
        at: instantOut,
        unit: unitName,
        percent: z.int(),
        text: z.string().optional().describe('只给下达单位和责任单位'),
        evidence: z.array(z.object({ index: z.int(), name: z.string(), hasFile: z.boolean() })),
      }),
    )
    .describe('进展和佐证'),
  changes: z.array(
    z.object({
      at: instantOut,
      what: z.enum(['accepted', 'sent-back', 'moved', 'cancelled']),
      reason: z.string(),
      from: unitName.optional(),
      dueDate: z.string().optional(),
    }),
  ),
});
export type TaskView = z.infer<typeof taskView>;
