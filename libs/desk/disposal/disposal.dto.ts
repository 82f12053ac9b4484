import { z } from 'zod';
import { matterLine, matterView, paperIn, unitName } from '#desk/folded/folded.dto';
import { fenText, instantOut, instantText, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { BASES, ORDERS } from '#domain/disposal/disposal';

const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const nos = z.array(z.number().int().min(1).max(500)).min(1).max(100);
const paperNumber = z.string().trim().min(4).max(60).describe('文书号，如（2026）浙0102刑初12号');

const thingIn = z.object({
  name: z.string().trim().min(2).max(200).describe('财物名称'),
  itemKey: z
    .string()
    .regex(/^[0-9A-Za-z-]{1,64}\/\d{1,3}$/)
    .optional()
    .describe('本系统冻结的资金：冻结文书编号/序号'),
  holderUnitId: unitId.describe('保管和执行单位：银行或者公安机关'),
  worthFen: fenText,
  order: z.enum(ORDERS).describe('发还被害人，或者没收上缴'),
  titleClear: z.boolean().default(false).describe('权属明确'),
});
export type ThingIn = z.infer<typeof thingIn>;

export const enterDisposalIn = z.object({
  caseNumber: z.string().trim().min(4).max(64).describe('公安案件编号'),
  basis: z.enum(BASES),
  instance: z.enum(['first', 'second']).default('first'),
  number: paperNumber,
  paper: paperIn.describe('裁判文书'),
  procuratorateUnitId: unitId.optional(),
  servedAt: instantText.describe('最后一名当事人和检察院收到文书的时间'),
  things: z.array(thingIn).min(1).max(500),
});
export type EnterDisposalIn = z.infer<typeof enterDisposalIn>;
export const disposalEntered = z.object({ disposalId: z.string(), receipt });

export const appealIn = z.object({ by: z.enum(['party', 'procuratorate']) });
export type AppealIn = z.infer<typeof appealIn>;
export const secondInstanceIn = z.object({
  outcome: z.enum(['upheld', 'changed', 'remanded']),
  number: paperNumber,
  reason,
  servedAt: instantText,
  things: z.array(thingIn).max(500).optional(),
});
export type SecondInstanceIn = z.infer<typeof secondInstanceIn>;
export const missingIn = z.object({ things: z.array(thingIn).min(1).max(100), reason });
export type MissingIn = z.infer<typeof missingIn>;
export const missingDecidedIn = z.object({ nos, order: z.enum(ORDERS), number: paperNumber, reason });
export type MissingDecidedIn = z.infer<typeof missingDecidedIn>;
export const callIn = z.object({ nos, channel: z.enum(['phone', 'letter', 'sms', 'in-person']) });
export type CallIn = z.infer<typeof callIn>;
export const nosIn = z.object({ nos });
export type NosIn = z.infer<typeof nosIn>;
export const propertyClaimIn = z.object({
  no: z.number().int().min(1).max(500),
  name: z.string().trim().min(1).max(100),
  idNumber: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z]{6,30}$/),
  phone: z
    .string()
    .trim()
    .regex(/^[\d +()-]{5,20}$/),
  accountNumber: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z-]{4,64}$/),
  bankName: z.string().trim().min(1).max(100),
  lossFen: fenText.describe('损失（权利）金额'),
  compensatedFen: fenText.default('0').describe('已获退赔'),
});
export type PropertyClaimIn = z.infer<typeof propertyClaimIn>;
export const propertyClaimed = z.object({ claimId: z.string(), receipt });
export const claimDecidedIn = z.object({ outcome: z.enum(['proven', 'rejected']), reason });
export type ClaimDecidedIn = z.infer<typeof claimDecidedIn>;
export const forfeitureIn = z.object({ nos, number: paperNumber, reason });
export type ForfeitureIn = z.infer<typeof forfeitureIn>;
export const executionIn = z.object({
  orders: z
    .array(
      z.object({
        no: z.number().int().min(1).max(500),
        purpose: z.enum(['return', 'treasury', 'refund']).describe('发还、上缴国库、上缴后退还'),
        basis: z.enum(['net', 'gross']).default('net').describe('已获退赔的扣除口径'),
      }),
    )
    .min(1)
    .max(100),
});
export type ExecutionIn = z.infer<typeof executionIn>;
export const executionReportIn = z.object({
  result: z.enum(['done', 'failed']),
  reference: z.string().trim().min(1).max(64).optional().describe('执行凭证号'),
  reason: reason.optional(),
});
export type ExecutionReportIn = z.infer<typeof executionReportIn>;

export const disposalLine = matterLine.extend({
  disposalId: z.string(),
  basis: z.enum(BASES),
  status: z.enum(['pronounced', 'appealed', 'effective', 'remanded']),
  decider: unitName,
  things: z.number().int(),
  over: z.number().int().describe('已处置完毕的件数'),
});
export type DisposalLineView = z.infer<typeof disposalLine>;

const thingView = z.object({
  no: z.number().int(),
  name: z.string(),
  itemKey: z.string().optional(),
  holder: unitName,
  worthFen: fenText,
  leftFen: fenText,
  order: z.enum(ORDERS),
  titleClear: z.boolean(),
  status: z.enum([
    ...(['listed', 'missing', 'calling', 'announced', 'unclaimed'] as const),
    ...(['forfeited', 'executing', 'returned', 'in-treasury', 'refunded'] as const),
  ]),
});
const claimView = z.object({
  claimId: z.string(),
  no: z.number().int(),
  name: z.string(),
  lossFen: fenText,
  compensatedFen: fenText,
  receivedAt: instantOut,
  status: z.enum(['open', 'proven', 'rejected']),
});
const executionView = z.object({
  noticeId: z.string(),
  number: z.string(),
  no: z.number().int(),
  purpose: z.enum(['return', 'treasury', 'refund']),
  recipient: unitName,
  amountFen: fenText,
  sentAt: instantOut,
  status: z.enum(['sent', 'done', 'failed']),
  reference: z.string().optional(),
  reason: z.string().optional(),
  own: z.boolean().describe('由本单位执行'),
  payees: z.array(z.object({ name: z.string(), amountFen: fenText, accountNumber: z.string(), bankName: z.string() })),
});

export const disposalView = matterView.extend({
  ...disposalLine.shape,
  things: z.array(thingView),
  side: z.enum(['decider', 'procuratorate', 'police', 'executor', 'none']),
  instance: z.enum(['first', 'second']),
  servedAt: instantOut,
  effectiveAt: instantOut.optional(),
  paper: z.object({ name: z.string(), sha256: z.string().optional() }),
  police: unitName,
  procuratorate: unitName.optional(),
  claims: z.array(claimView),
  executions: z.array(executionView),
});
export type DisposalView = z.infer<typeof disposalView>;

export const moneyQuery = z.object({ caseNumber: z.string().trim().min(4).max(64) });
export type MoneyQuery = z.infer<typeof moneyQuery>;

const moneyLine = z.object({
  itemKey: z.string(),
  orderNumber: z.string(),
  bank: unitName,
  account: z.string().describe('户名和账号后四位'),
  status: z.string(),
  frozenFen: fenText.describe('现仍冻结'),
  endsAt: instantOut.optional(),
  returnedFen: fenText,
  returned: z.array(
    z.object({
      to: z.string(),
      amountFen: fenText,
      at: instantOut,
      by: z.enum(['plan', 'court', 'treasury']).describe('公安返还、裁判发还、上缴国库'),
    }),
  ),
  isListed: z.boolean().describe('已列入裁判的涉案财物清单'),
});
export const caseMoney = z.object({
  caseId: z.string(),
  caseNumber: z.string(),
  frozenFen: fenText,
  returnedFen: fenText,
  unlisted: z.number().int().describe('裁判未处理的冻结资金笔数'),
  lines: z.array(moneyLine),
  disposals: z.array(disposalLine),
});
export type CaseMoney = z.infer<typeof caseMoney>;
