import { z } from 'zod';
import { fenText, instantText, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { PAPERS } from '#domain/restitution/matter/claim';
import type { Explanation } from '#domain/restitution/tracing/explain';
import { RULES } from '#domain/restitution/tracing/trace';
import { STEPS } from './tracing/steps.js';

export const openRestitution = z.object({ frozenAt: instantText.describe('首笔资金冻结的时点，告知被害人自此计算') });
export type OpenRestitutionBody = z.infer<typeof openRestitution>;
export const restitutionOpened = z.object({ restitutionId: z.string(), receipt });

export const tellVictims = z.object({
  victims: z.number().int().min(1).max(1_000_000).describe('已告知的被害人数'),
  channel: z.enum(['phone', 'letter', 'sms', 'in-person', 'public']),
});
export type TellVictimsBody = z.infer<typeof tellVictims>;

const name = z.string().trim().min(1).max(100);
const payoutAccount = z.object({
  sort: z.enum(['original', 'other']).describe('原汇出账户，或被害人另行提供的账户'),
  accountName: name,
  accountNumber: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z-]{4,64}$/),
  bankName: name,
  verified: z.boolean().default(false).describe('已核实户名与被害人一致'),
});
export type PayoutAccountBody = z.infer<typeof payoutAccount>;

export const application = z.object({
  applicant: z.object({
    kind: z.enum(['person', 'organisation']),
    name,
    idNumber: z
      .string()
      .trim()
      .regex(/^[0-9A-Za-z]{6,30}$/)
      .describe('身份证号或统一社会信用代码'),
    phone: z
      .string()
      .trim()
      .regex(/^[\d +()-]{5,20}$/),
  }),
  agent: z
    .object({ name, idNumber: z.string().trim().min(6).max(30), authorityVerified: z.boolean() })
    .optional()
    .describe('代理人及授权委托书核验情况'),
  channel: z.enum(['police', 'online']).default('police'),
  receivedByUnitId: z.string().max(64).optional().describe('受理案件地公安机关；不填为本单位'),
  transfers: z
    .array(z.object({ reference: z.string().trim().min(1).max(64), amountFen: fenText, at: instantText }))
    .min(1)
    .max(100)
    .describe('被骗转账：银行流水号、金额、时间'),
  compensatedFen: fenText.default('0').describe('已获退赔'),
  account: payoutAccount,
});
export type ApplicationBody = z.infer<typeof application>;
export const applicationTaken = z.object({ claimId: z.string(), receipt });

export const handOver = z.object({ papers: z.array(z.enum(PAPERS)).min(1).max(PAPERS.length) });
export const rejection = z.object({ reason });
export const accountChange = z.object({ account: payoutAccount, reason });

const rowFaultView = z.object({
  row: z.number().int(),
  code: z.string(),
  given: z.string(),
  reason: z.string(),
  remedy: z.string(),
});
export const statementView = z.object({
  fileId: z.string(),
  sort: z.enum(['transfers', 'opening', 'closing']),
  name: z.string(),
  rows: z.number().int(),
  taken: z.boolean().describe('已列入资金流水；有错误的文件不列入'),
  faults: z.array(rowFaultView),
  repeated: z.number().int().describe('与其他行重复、只计一次的流水'),
  conflicts: z.array(z.object({ reference: z.string(), at: z.string(), otherAt: z.string() })),
  uploadedBy: z.string(),
  uploadedAt: z.iso.datetime(),
});
export type StatementView = z.infer<typeof statementView>;

export const answeredStatementView = z.object({
  statementId: z.string(),
  orderId: z.string(),
  orderNumber: z.string(),
  bankName: z.string(),
  accountNumber: z.string(),
  rows: z.number().int(),
  openingFen: z.string(),
  closingFen: z.string(),
  standsSince: z.iso.datetime(),
  firstAt: z.iso.datetime().optional(),
  lastAt: z.iso.datetime().optional(),
  taken: z.boolean().describe('已列入溯源'),
});
export type AnsweredStatementView = z.infer<typeof answeredStatementView>;
export const takeAnswered = z.object({ statementIds: z.array(z.string().max(64)).min(1).max(2_000) });

export const conservationView = z.object({
  transfers: z.number().int(),
  accounts: z.number().int(),
  inputDigest: z.string(),
  conserved: z.boolean(),
  repeated: z.number().int(),
  conflicts: z.array(z.object({ reference: z.string(), at: z.string(), otherAt: z.string() })),
  discrepancies: z.array(
    z.object({
      kind: z.enum(['overspent', 'closing-differs']),
      account: z.string(),
      transferId: z.string().optional(),
      missingFen: fenText.optional(),
      computedFen: z.string().optional(),
      statedFen: z.string().optional(),
    }),
  ),
  more: z.number().int().describe('未列出的不符项数'),
});
export type ConservationView = z.infer<typeof conservationView>;

export const runTrace = z.object({ rule: z.enum(RULES as [string, ...string[]]) });
export const traceRun = z.object({
  traceId: z.string(),
  rule: z.string(),
  digest: z.string(),
  conserved: z.boolean(),
  transfers: z.number().int(),
  claimedFen: fenText,
  heldFen: fenText,
  unseparatedFen: fenText,
  receipt,
});
export type TraceRun = z.infer<typeof traceRun>;

export const comparedVictims = z.object({
  rules: z.array(z.string()).describe('已计算过的规则'),
  claims: z.array(
    z.object({
      claimId: z.string(),
      name: z.string(),
      claimedFen: fenText,
      byRule: z.record(z.string(), fenText).describe('按各规则落在冻结账户上的金额'),
    }),
  ),
  more: z.number().int(),
});
export type ComparedVictims = z.infer<typeof comparedVictims>;

export const explainQuery = z.object({
  claimId: z.string().max(64),
  account: z.string().max(64).optional().describe('账号；或以冻结文书/序号指明'),
  itemKey: z.string().max(200).optional(),
});
export type ExplainQuery = z.infer<typeof explainQuery>;

export const tracingProgress = z.object({
  step: z.enum(STEPS).optional().describe('没有正在进行的计算时不返回'),
  rows: z.number().int().optional().describe('已读取的流水行数'),
});
export type TracingProgress = z.infer<typeof tracingProgress>;
export const explanation = z.object({
  claimId: z.string(),
  account: z.string(),
  rule: z.string(),
  accounts: z.array(z.object({ account: z.string(), level: z.number().int() })),
  transfers: z.array(
    z.object({
      references: z.array(z.string()),
      at: z.string(),
      from: z.string(),
      to: z.string(),
      amountFen: z.string(),
      ofClaimFen: z.string(),
    }),
  ),
  words: z.array(z.string()),
});

/** Amounts as decimal text. */
export const explanationOut = ({ transfers, ...found }: Explanation): z.infer<typeof explanation> => ({
  ...{ ...found, accounts: [...found.accounts], words: [...found.words] },
  transfers: transfers.map(({ fen, ofClaimFen, references, ...one }) => ({
    ...one,
    references: [...references],
    amountFen: `${fen}`,
    ofClaimFen: `${ofClaimFen}`,
  })),
});

export const planBody = z.object({
  kind: z.enum(['direct', 'proportional']),
  basis: z.enum(['net', 'gross']).default('net').describe('已获退赔：先扣后分，或先分后扣'),
  basisChoice: z.object({ officerId: z.string().min(1).max(64), reason }).optional(),
  traceId: z.string().max(64),
  itemKeys: z.array(z.string().max(200)).min(1).max(200),
  discrepancyReason: reason.optional(),
  earlyReturn: z
    .object({ isUndisputed: z.literal(true), harmsNobody: z.literal(true), hindersNothing: z.literal(true) })
    .optional()
    .describe('支付账户资金先行发还须确认：权属明确无争议且已查证；不损害他人利益；不影响诉讼并已登记'),
  reason: reason.optional().describe('新版本须说明变更理由'),
});
export type PlanBody = z.infer<typeof planBody>;
export const planMade = z.object({
  planId: z.string(),
  version: z.number().int(),
  hash: z.string(),
  lines: z.number().int(),
  totalFen: fenText,
  residueFen: fenText,
  receipt,
});
export type PlanMade = z.infer<typeof planMade>;

export const leftToJudgment = z.object({ itemKeys: z.array(z.string().max(200)).min(1).max(200), reason });
export type LeftToJudgmentBody = z.infer<typeof leftToJudgment>;

export const recovery = z.object({
  noticeId: z.string().min(1).max(64),
  lineNo: z.number().int().min(1).describe('返还明细序号'),
  amountFen: fenText,
  reason,
});
export type RecoveryBody = z.infer<typeof recovery>;
export const recoveryProposed = z.object({ recoveryId: z.string(), approvalId: z.string(), receipt });
export const recovered = z.object({ amountFen: fenText, reference: z.string().trim().min(1).max(64) });
export type Recovered = z.infer<typeof recovered>;

export const comparison = z.object({
  poolFen: fenText,
  bases: z.array(z.object({ basis: z.enum(['net', 'gross']), totalFen: fenText, residueFen: fenText })),
  shares: z.array(
    z.object({
      claimId: z.string(),
      name: z.string(),
      lossFen: fenText,
      compensatedFen: fenText,
      netFen: fenText,
      grossFen: fenText,
    }),
  ),
  more: z.number().int(),
});
export type Comparison = z.infer<typeof comparison>;

export const differenceView = z.object({
  against: z.number().int(),
  hash: z.string(),
  reason: z.string(),
  changes: z.array(
    z.object({ claimId: z.string(), name: z.string(), beforeFen: fenText, afterFen: fenText, paidFen: fenText }),
  ),
  more: z.number().int().describe('未列出的人数'),
});

export const publicNotice = z.object({
  caseNumber: z.string(),
  version: z.number().int(),
  poolFen: fenText,
  totalFen: fenText,
  residueFen: fenText,
  basis: z.string(),
  victims: z.number().int(),
  publishedAt: z.iso.datetime().optional(),
  objectionsUntil: z.iso.datetime().optional(),
  provisional: z.boolean().describe('期限涉及尚未公布放假安排的年度，日期待定'),
  shares: z.array(z.object({ number: z.string(), amountFen: fenText })),
  more: z.number().int(),
});
export type PublicNotice = z.infer<typeof publicNotice>;

export const objection = z.object({
  version: z.number().int().min(1),
  raisedBy: z.enum(['victim', 'interested-party']),
  name,
  phone: z.string().trim().min(5).max(20),
  text: z.string().trim().min(2).max(4_000),
  posted: z
    .object({
      on: z.iso.date().describe('交邮日，以邮戳为准'),
      proof: z.string().trim().min(2).max(100).describe('邮件回执编号'),
    })
    .optional()
    .describe('邮寄的：期满前已经交邮的不算过期'),
});
export type ObjectionBody = z.infer<typeof objection>;
export const objectionTaken = z.object({ objectionId: z.string(), receipt });
export const remedy = z.object({
  claimId: z.string().min(1).max(64),
  kind: z.enum(['review', 'appeal']).describe('复查，或者申诉'),
  name,
  phone: z
    .string()
    .trim()
    .regex(/^[\d +()-]{5,20}$/),
  text: z.string().trim().min(2).max(4_000),
});
export type RemedyBody = z.infer<typeof remedy>;
export const remedyTaken = z.object({ remedyId: z.string(), receipt });
export const objectionDecision = z.object({ outcome: z.enum(['upheld', 'dismissed']), reason });
export const completion = z.object({ papers: z.array(z.string().trim().min(1).max(100)).min(1).max(20) });
export const reportSubmitted = z.object({ approvalId: z.string(), receipt });
export const noticesIssued = z.object({
  notices: z.array(z.object({ noticeId: z.string(), bankUnitId: z.string(), lines: z.number(), totalFen: fenText })),
  receipt,
});
