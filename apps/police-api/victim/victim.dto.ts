import { z } from 'zod';
import { printedCode } from '#desk/public-page/printed-code';
import { fenText, instantOut, receipt } from '#desk/stop-payment-order/order.dto';

const caseNumber = z.string().trim().min(4).max(40);

export const codeAsked = z.object({ caseNumber, accessCode: printedCode });
export type CodeAsked = z.infer<typeof codeAsked>;
export const codeAnswer = z.object({ sent: z.literal(true).describe('信息相符的，验证码已发往报案时留下的联系方式') });

export const sessionAsked = codeAsked.extend({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/),
});
export type SessionAsked = z.infer<typeof sessionAsked>;
export const sessionOpened = z.object({ token: z.string(), seconds: z.number().int() });

const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const statusAsked = z.object({ token });
const ownReturn = z.object({
  claimId: z.string(),
  headline: z.string(),
  waitsFor: z.string(),
  nextDate: z.object({ at: instantOut, what: z.string() }).optional(),
  noDate: z.string().optional(),
  mayObject: z.boolean(),
  mayAskReview: z.boolean(),
  shareFen: fenText.optional(),
  paidFen: fenText,
  receivedAt: instantOut,
  unitName: z.string(),
  objections: z.array(z.object({ status: z.string(), raisedAt: z.string(), reason: z.string().optional() })),
  remedies: z.array(
    z.object({
      ...{
        kind: z.enum(['review', 'appeal']),
        status: z.string(),
        raisedAt: z.string(),
        reason: z.string().optional(),
      },
      answerBy: instantOut.optional().describe('应书面答复的期限；法律没有规定的不写'),
    }),
  ),
});
const filingRemedy = z.object({
  procedureId: z.string(),
  name: z.string().describe('不予立案复议、不予立案复核、不起诉申诉'),
  until: instantOut.optional().describe('申请期限'),
});
export const victimStatus = z.object({
  caseNumber: z.string(),
  openedAt: instantOut,
  unitName: z.string(),
  unitPhone: z.string().optional(),
  returns: z.array(ownReturn),
  filingRemedies: z.array(filingRemedy),
  proceedings: z.array(z.object({ name: z.string(), told: z.string(), due: instantOut.optional() })),
  supervision: z.object({ unitName: z.string() }).optional().describe('可以请求立案监督的人民检察院'),
});
export type VictimStatus = z.infer<typeof victimStatus>;

export const ownObjection = z.object({ token, claimId: z.string().max(64), text: z.string().trim().min(2).max(4_000) });
export type OwnObjection = z.infer<typeof ownObjection>;
export const ownRemedy = ownObjection.extend({ kind: z.enum(['review', 'appeal']) });
export type OwnRemedy = z.infer<typeof ownRemedy>;
export const remedyReceived = z.object({ remedyId: z.string(), receipt });
export const objectionReceived = z.object({ objectionId: z.string(), receipt });

export const ownFilingRemedy = z.object({
  token,
  procedureId: z.string().max(80),
  text: z.string().trim().min(2).max(4_000).describe('不服的理由'),
});
export type OwnFilingRemedy = z.infer<typeof ownFilingRemedy>;
export const ownSupervision = z.object({
  token,
  text: z.string().trim().min(2).max(4_000).describe('认为应当立案的理由'),
});
export type OwnSupervision = z.infer<typeof ownSupervision>;
export const supervisionAsked = z.object({ procedureId: z.string(), receipt });
export const filingRemedyReceived = z.object({ receipt });
