import { z } from 'zod';
import { COUNTS } from '#domain/deadline/rule';
import { pageQuery, pageSchema } from '#platform/http/paging';

const classes = z
  .enum(['AUTO', 'DUTY', 'WINDOW', 'SLA'])
  .describe('AUTO 届满即生效，DUTY 逾期仍须办理，WINDOW 届满权利消灭，SLA 提醒');

export const counts = z.enum(COUNTS).describe('期限以时、日还是工作日计');

/** The rule behind a clock, in words, with the mark of a figure that is not settled law. */
export const ruleWords = z.object({
  ruleId: z.string(),
  duty: z.string().describe('应办事项'),
  law: z.string().describe('依据'),
  mark: z.string().optional().describe('未核实或系统设定的标记'),
  counts,
});

const deadlineLine = ruleWords
  .extend({
    matterId: z.string(),
    deadlineId: z.string(),
    title: z.string(),
    caseId: z.string().optional(),
    class: classes,
    status: z.enum(['open', 'overdue', 'ended', 'closed']),
    startedAt: z.iso.datetime(),
    dueAt: z.iso.datetime(),
    dueDate: z.string().optional().describe('最后一日'),
    provisional: z.boolean().describe('节假日安排公布前为暂定'),
    suspendedSince: z.iso.datetime().optional().describe('正在中止计算：自何时起'),
    ownerUnitId: z.string(),
    ownerUnitName: z.string(),
    ownerUnitShortName: z.string().optional(),
    about: z.string().optional().describe('同一应办事项涉及多个单位的，写明是哪一个'),
  })
  .meta({ id: 'DeadlineLine' });

export const deadlinesQuery = pageQuery.extend({
  scope: z
    .enum(['mine', 'unit', 'overdue', 'today', 'provisional'])
    .default('mine')
    .describe('mine 本单位，unit 本单位及下级，overdue 已逾期，today 今日届满，provisional 暂定'),
});
export type DeadlinesQuery = z.infer<typeof deadlinesQuery>;

export const deadlinePage = pageSchema(deadlineLine);

export const deadlineDetail = deadlineLine
  .extend({
    startEvent: z.string(),
    explanation: z.array(z.string()).describe('为什么是这一天，逐步说明'),
    derivation: z.array(z.record(z.string(), z.unknown())).describe('同一推算的数据形式，可据以复算'),
    ledger: z.array(z.record(z.string(), z.unknown())).describe('中止、延长、重新计算的记录'),
    rungs: z.array(z.object({ rungId: z.string(), at: z.iso.datetime(), to: z.array(z.string()) })),
    fired: z.array(
      z.object({ rungId: z.string(), dueAt: z.iso.datetime(), firedAt: z.iso.datetime(), lateByOutage: z.boolean() }),
    ),
    ruleSetVersion: z.string(),
    calendarVersion: z.string(),
    closedAt: z.iso.datetime().optional(),
    closedReason: z.string().optional(),
  })
  .meta({ id: 'DeadlineDetail' });
