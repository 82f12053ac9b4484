import { z } from 'zod';
import { SHARE_STANDINGS } from '#domain/restitution/share-standing';
import { pageQuery } from '#platform/http/paging';
import { fenText, instantOut } from '../stop-payment-order/order.dto.js';

const STAGES = [
  'opened',
  'applied',
  'tracing',
  'planned',
  'noticed',
  'objected',
  'submitted',
  'decided',
  'at-the-bank',
  'residual-frozen',
  'closed',
] as const;

export const restitutionLine = z.object({
  restitutionId: z.string(),
  caseId: z.string(),
  caseNumber: z.string(),
  handlerUnitId: z.string(),
  handlerUnitName: z.string(),
  handlerUnitShortName: z.string().optional(),
  approverUnitId: z.string(),
  approverUnitName: z.string(),
  approverUnitShortName: z.string().optional(),
  stage: z.enum(STAGES),
  frozenAt: instantOut,
  openedAt: instantOut,
  victimsToldAt: instantOut.optional(),
  victimsTold: z.number().int(),
  claims: z.object({ applied: z.number(), 'handed-over': z.number(), complete: z.number(), rejected: z.number() }),
  version: z.number().int().optional().describe('最新方案版本'),
  totalFen: fenText.optional(),
  paidFen: fenText,
  openObjections: z.number().int(),
  waits: z.number().int().describe('须先续冻的冻结笔数'),
});
export type RestitutionLineView = z.infer<typeof restitutionLine>;

const planItem = z.object({
  itemKey: z.string().describe('冻结文书编号/序号'),
  bankUnitId: z.string(),
  bankName: z.string(),
  accountKey: z.string(),
  poolFen: fenText,
  sharedFen: fenText,
});

const planView = z.object({
  planId: z.string(),
  version: z.number().int(),
  kind: z.enum(['direct', 'proportional']),
  basis: z.enum(['net', 'gross']),
  basisChoice: z.object({ officerId: z.string(), reason: z.string() }).optional(),
  traceId: z.string(),
  discrepancyReason: z.string().optional(),
  hash: z.string(),
  lines: z.number().int(),
  totalFen: fenText,
  residueFen: fenText.describe('返还后余额，按原冻结期限继续冻结'),
  items: z.array(planItem),
  difference: z.object({ against: z.number().int(), hash: z.string(), reason: z.string() }).optional(),
  status: z.enum(['proposed', 'noticed', 'notice-ended', 'submitted', 'decided', 'refused', 'set-aside', 'superseded']),
  noticePublishedAt: instantOut.optional(),
  noticeEndsAt: instantOut.optional(),
  waitsForRenewal: z.array(z.string()),
  earliestPaymentAt: instantOut.optional().describe('呈请后的预计返还日；在此之前到期的冻结先续冻'),
  deciderUnitName: z.string().optional(),
  deciderUnitId: z.string().optional().describe('审批单位：市级；支付账户先行发还由县级'),
  approvalId: z.string().optional(),
  reportNumber: z.string().optional(),
  decisionNumber: z.string().optional(),
  decidedAt: instantOut.optional(),
  decidedBy: z.string().optional(),
  refusalReason: z.string().optional(),
  road: z.enum(['41', 'early-return']).describe('银行账户按41号；支付账户按程序规定234条先行发还'),
  proposedAt: instantOut,
  proposedBy: z.string(),
});
export type PlanView = z.infer<typeof planView>;

export const objectionView = z.object({
  objectionId: z.string(),
  version: z.number().int(),
  raisedBy: z.enum(['victim', 'interested-party']),
  name: z.string(),
  text: z.string(),
  status: z.enum(['open', 'upheld', 'dismissed']),
  raisedAt: instantOut,
  decidedAt: instantOut.optional(),
  reason: z.string().optional(),
});
export type ObjectionView = z.infer<typeof objectionView>;

const remedyView = z.object({
  remedyId: z.string(),
  claimId: z.string(),
  kind: z.enum(['review', 'appeal']).describe('复查，或者申诉'),
  channel: z.string(),
  name: z.string(),
  text: z.string(),
  unitId: z.string().describe('由哪个单位答复'),
  status: z.enum(['open', 'upheld', 'dismissed']),
  raisedAt: instantOut,
  decidedAt: instantOut.optional(),
  reason: z.string().optional(),
});
export type RemedyView = z.infer<typeof remedyView>;

const recoveryView = z.object({
  recoveryId: z.string(),
  noticeId: z.string(),
  lineNo: z.number().int(),
  claimId: z.string(),
  name: z.string(),
  version: z.number().int(),
  amountFen: fenText,
  recoveredFen: fenText,
  reason: z.string(),
  status: z.enum(['proposed', 'refused', 'decided', 'recovered']),
  decisionNumber: z.string().optional(),
  proposedAt: instantOut,
});
export type RecoveryView = z.infer<typeof recoveryView>;

const traceView = z.object({
  traceId: z.string(),
  rule: z.string(),
  ruleName: z.string(),
  legal: z.boolean().describe('可作为返还依据的规则；否则仅供研判'),
  digest: z.string(),
  inputDigest: z.string(),
  conserved: z.boolean(),
  transfers: z.number().int(),
  heldFen: fenText,
  unseparatedFen: fenText,
  runAt: instantOut,
  runBy: z.string(),
});
export type TraceView = z.infer<typeof traceView>;

export const noticeView = z.object({
  noticeId: z.string(),
  restitutionId: z.string(),
  caseId: z.string(),
  caseNumber: z.string(),
  handlerUnitName: z.string(),
  version: z.number().int(),
  bankUnitId: z.string(),
  bankName: z.string(),
  number: z.string(),
  decisionNumber: z.string(),
  lines: z.number().int(),
  totalFen: fenText,
  status: z.enum(['issued', 'presented', 'completion-asked', 'accepted', 'paid']),
  issuedAt: instantOut,
  presentedAt: instantOut.optional(),
  presentedTo: z.string().optional(),
  missing: z.array(z.string()).optional(),
  acceptedAt: instantOut.optional(),
  acceptedBy: z.string().optional(),
  payBy: instantOut.optional().describe('办理期限（RST-19）'),
  prepared: z.number().int(),
  paid: z.number().int(),
  bounced: z.number().int(),
  paidFen: fenText,
  paidAt: instantOut.optional(),
});
export type NoticeView = z.infer<typeof noticeView>;

export const restitutionView = restitutionLine.extend({
  plans: z.array(planView),
  traces: z.array(traceView),
  remedies: z.array(remedyView),
  recoveries: z.array(recoveryView),
  notices: z.array(noticeView),
  namedUnits: z.record(z.string(), z.string()),
  disputes: z
    .record(z.string(), z.object({ superiorUnitId: z.string(), superiorUnitName: z.string(), reportedAt: instantOut }))
    .describe('多地冻结争议的报请，按账户'),
});
export type RestitutionView = z.infer<typeof restitutionView>;

export const restitutionsQuery = pageQuery.extend({
  caseId: z.string().max(64).optional(),
  stage: z.enum(STAGES).optional(),
});
export type RestitutionsQuery = z.infer<typeof restitutionsQuery>;

export const claimView = z.object({
  claimId: z.string(),
  name: z.string(),
  applicant: z.enum(['person', 'organisation']),
  byAgent: z.boolean(),
  channel: z.enum(['police', 'online']),
  receivedByUnitName: z.string(),
  receivedByUnitShortName: z.string().optional(),
  lossFen: fenText,
  compensatedFen: fenText,
  firstCreditAt: instantOut,
  transfers: z.array(z.string()).describe('被骗转账的银行流水号'),
  status: z.enum(['applied', 'handed-over', 'complete', 'rejected']),
  reason: z.string().optional(),
  receivedAt: instantOut,
  account: z.object({
    sort: z.enum(['original', 'other']),
    verified: z.boolean(),
    accountName: z.string(),
    accountNumber: z.string(),
    bankName: z.string(),
  }),
  paidFen: fenText.describe('本返还事项已付'),
  paidTotalFen: fenText.describe('各地各方案合计已付'),
});
export type ClaimView = z.infer<typeof claimView>;

export const shareView = z.object({
  lineNo: z.number().int(),
  claimId: z.string(),
  name: z.string(),
  itemKey: z.string(),
  itemName: z.string().describe('冻结文书的文号和序号'),
  bankName: z.string(),
  amountFen: fenText,
  status: z.enum(SHARE_STANDINGS),
});
export type ShareView = z.infer<typeof shareView>;

export const noticeLineView = z.object({
  lineNo: z.number().int(),
  itemKey: z.string(),
  amountFen: fenText,
  payeeName: z.string(),
  payeeAccount: z.string(),
  payeeBank: z.string(),
  status: z.enum(SHARE_STANDINGS),
  requestNumber: z.string().optional().describe('返还请求号：同一请求号只付一次'),
  bankReference: z.string().optional(),
  paidAt: instantOut.optional(),
  bouncedReason: z.string().optional(),
});
export type NoticeLineView = z.infer<typeof noticeLineView>;

export const frozenItemView = z.object({
  itemKey: z.string(),
  itemName: z.string().describe('冻结文书的文号和序号'),
  bankUnitId: z.string(),
  bankName: z.string(),
  accountKey: z.string(),
  place: z.enum(['bank-account', 'payment-account']).describe('支付账户不适用41号'),
  isLeftToJudgment: z.boolean().describe('权属不明，已随案移送，待判决'),
  status: z.string(),
  frozenFen: fenText,
  justifiedFen: fenText.describe('资金流向所能证明、可以继续冻结的数额'),
  endsAt: instantOut.optional(),
  authorityUnitId: z.string(),
  namedUnitId: z.string().optional().describe('共同的上级指定的返还单位'),
  rivals: z.array(z.string()).describe('其他单位对同一账户的冻结'),
  authorities: z.array(z.object({ unitId: z.string(), name: z.string() })).describe('冻结、轮候冻结该账户的单位'),
});
export type FrozenItemView = z.infer<typeof frozenItemView>;
