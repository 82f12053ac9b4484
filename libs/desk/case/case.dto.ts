import { z } from 'zod';
import { CASE_LEVELS, FILING_GROUNDS, PROSECUTION_DECISIONS } from '#domain/case/case';
import { CAMPAIGN_LEVELS } from '#domain/campaign/campaign';
import { FOLLOWINGS } from '#domain/freeze-order/following';
import { counts } from '#desk/deadlines/deadlines.dto';
import { pageQuery } from '#platform/http/paging';
import { fenText, instantOut, orderLine } from '../stop-payment-order/order.dto.js';

export const deadlineLine = z.object({
  matterId: z.string(),
  deadlineId: z.string(),
  ruleId: z.string(),
  duty: z.string().describe('应办事项'),
  law: z.string().describe('依据'),
  mark: z.string().optional().describe('待确认标记：UNCONFIRMED、SEED、DESIGN'),
  counts,
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
  handlerUnitShortName: z.string().optional(),
  rows: z.object({ ready: z.number(), faulty: z.number(), drafted: z.number(), ordered: z.number() }),
  orders: z.object({ count: z.number(), waiting: z.number(), held: z.number() }),
  heldFen: fenText,
  filing: z.object({
    status: z.enum(['reported', 'accepted', 'filed', 'not-filed', 'withdrawn']),
    number: z.string().optional(),
    asked: z.array(z.string()).describe('正在审批的步骤'),
    required: z
      .object({ procedureId: z.string(), ground: z.enum(FILING_GROUNDS), at: instantOut })
      .optional()
      .describe('立案监督、复议、复核决定应当立案'),
  }),
  nextDue: deadlineLine.optional(),
  mergedInto: relatedCase.optional().describe('已并入的主案'),
  prosecution: z
    .object({
      ...{ decision: z.enum(PROSECUTION_DECISIONS), decisionNumber: z.string(), decidedAt: instantOut },
      procedureId: z.string().optional(),
    })
    .optional()
    .describe('不起诉、撤回起诉'),
  level: z.enum(CASE_LEVELS).optional().describe('国家级、部级、省级、市级案件'),
  batch: z.int().optional().describe('批次'),
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

const followedStops = z.object({
  freeze: z.enum(FOLLOWINGS).describe('冻结办到哪一步：未呈请、银行未予冻结、待审批、已送达、已冻结或轮候、已解除'),
  accounts: z.number().int(),
  endsAt: instantOut.describe('其中最早的止付届满时间'),
});
export type FollowedStopsView = z.infer<typeof followedStops>;

export const caseView = caseLine.extend({
  stops: z.array(followedStops).describe('正在止付的账户，按其冻结办到哪一步'),
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
  level: z.enum(CASE_LEVELS).optional().describe('国家级、部级、省级、市级案件'),
  batch: z.coerce.number().int().min(1).max(9_999).optional().describe('批次'),
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
