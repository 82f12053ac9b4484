import { z } from 'zod';
import { CAMPAIGN_LEVELS } from '#domain/campaign/campaign';
import { pageQuery } from '#platform/http/paging';
import { fenText, instantOut, orderLine } from '../stop-payment-order/order.dto.js';

export const deadlineLine = z.object({
  matterId: z.string(),
  deadlineId: z.string(),
  ruleId: z.string(),
  duty: z.string().describe('应办事项'),
  law: z.string().describe('依据'),
  mark: z.string().optional().describe('待确认标记：UNCONFIRMED、SEED、DESIGN'),
  class: z.string(),
  status: z.string(),
  dueAt: instantOut,
});

const relatedCase = z.object({ caseId: z.string(), caseNumber: z.string() });

export const caseLine = z.object({
  caseId: z.string(),
  caseNumber: z.string(),
  reportedAt: instantOut,
  openedAt: instantOut,
  divisionCode: z.string(),
  divisionName: z.string(),
  channel: z.string(),
  lossFen: fenText,
  victimName: z.string(),
  handlerUnitId: z.string(),
  handlerUnitName: z.string(),
  rows: z.object({ ready: z.number(), faulty: z.number(), drafted: z.number(), ordered: z.number() }),
  orders: z.object({ count: z.number(), waiting: z.number(), held: z.number() }),
  heldFen: fenText,
  filing: z.object({
    status: z.enum(['reported', 'accepted', 'filed', 'not-filed', 'withdrawn']),
    number: z.string().optional(),
    asked: z.array(z.string()).describe('正在审批的步骤'),
  }),
  nextDue: deadlineLine.optional(),
  mergedInto: relatedCase.optional().describe('已并入的主案'),
});
export type CaseLineView = z.infer<typeof caseLine>;

export const draftLine = z.object({
  draftId: z.string(),
  caseId: z.string(),
  caseNumber: z.string(),
  bankCode: z.string().optional(),
  bankName: z.string(),
  hop: z.number().int(),
  rows: z.number().int(),
  amountFen: fenText,
  oldestTransferAt: instantOut,
  dueAt: instantOut.optional(),
});
export type DraftView = z.infer<typeof draftLine>;

const freezeTask = z.object({
  toUnitId: z.string(),
  toUnitName: z.string(),
  stops: z.number().int(),
  stoppedAt: instantOut,
  status: z.enum(['handed', 'taken', 'frozen', 'ended']),
  reason: z.string().optional(),
});

export const caseView = caseLine.extend({
  freezeTask: freezeTask.optional().describe('反诈中心移交的冻结任务（止付后 48 小时）'),
  victim: z.object({ name: z.string(), phone: z.string(), mail: z.string().optional() }),
  facts: z.string(),
  deadlines: z.array(deadlineLine),
  orderList: z.array(orderLine),
  drafts: z.array(draftLine),
  parts: z.array(relatedCase).describe('并入本案的案件'),
  splitOff: z.array(relatedCase).describe('由本案分出的案件'),
  origin: z.string().optional().describe('来源事项：线索移送或分案'),
  campaign: z
    .object({ campaignId: z.string(), name: z.string(), level: z.enum(CAMPAIGN_LEVELS), batch: z.int() })
    .optional()
    .describe('所属集群战役：级别和批次'),
});
export type CaseView = z.infer<typeof caseView>;

export const casesQuery = pageQuery.extend({
  q: z.string().trim().max(64).optional().describe('案号、户名、账号或电话'),
});
export type CasesQuery = z.infer<typeof casesQuery>;

const alikeCase = relatedCase.extend({
  openedAt: instantOut,
  lossFen: fenText,
  victimName: z.string(),
  handlerUnitId: z.string(),
  handlerUnitName: z.string(),
  mergedInto: z.string().optional(),
  same: z.array(z.enum(['victim', 'phone', 'account'])).describe('相同之处：受害人、电话、账号'),
});
export type AlikeCaseView = z.infer<typeof alikeCase>;
export const alikeCases = z.object({ items: z.array(alikeCase) });
