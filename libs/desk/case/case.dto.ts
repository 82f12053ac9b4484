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

export const caseView = caseLine.extend({
  victim: z.object({ name: z.string(), phone: z.string(), mail: z.string().optional() }),
  facts: z.string(),
  deadlines: z.array(deadlineLine),
  orderList: z.array(orderLine),
  drafts: z.array(draftLine),
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
