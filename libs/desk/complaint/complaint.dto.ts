import { z } from 'zod';
import { matterLine, matterView, paperIn, unitName } from '#desk/folded/folded.dto';
import { printedCode } from '#desk/public-page/printed-code';
import { instantOut, itemNos, receipt } from '#desk/stop-payment-order/order.dto';
import { GROUND_NAMES } from '#domain/complaint/complaint';

const words = z.string().trim().min(2).max(4_000);
const papers = z.array(paperIn).max(50).default([]);

export const enterComplaintIn = z.object({
  itemNos,
  ground: z.enum(GROUND_NAMES),
  channel: z.enum(['visit', 'letter']).describe('当面或书面提出'),
  name: z.string().trim().min(1).max(100).describe('申诉人'),
  contact: z.string().trim().min(2).max(200).describe('联系方式'),
  statement: words.describe('申诉控告的事实和理由'),
  papers,
});
export type EnterComplaintIn = z.infer<typeof enterComplaintIn>;

export const complaintEntered = z.object({
  complaintId: z.string(),
  number: z.string(),
  receiptCode: z.string().describe('回执查询码，只交给申诉人'),
  answerBy: instantOut.optional(),
  receipt,
});
export type ComplaintEnteredView = z.infer<typeof complaintEntered>;

export const answerComplaintIn = z
  .object({ outcome: z.enum(['granted', 'dismissed']), itemNos: itemNos.or(z.tuple([])).default([]), reason: words })
  .refine(({ outcome, itemNos: chosen }) => outcome === 'dismissed' || chosen.length > 0, {
    error: '查证属实的，请选择应当解除的账户',
    path: ['itemNos'],
  });
export type AnswerComplaintIn = z.infer<typeof answerComplaintIn>;

export const appealIn = z.object({
  number: z.string().trim().min(4).max(60),
  receiptCode: printedCode,
  statement: words,
});
export type AppealIn = z.infer<typeof appealIn>;
export const complaintAppealed = z.object({ complaintId: z.string(), receipt });

export const withText = z.object({ text: words });
export type WithText = z.infer<typeof withText>;
export const concludeIn = z.object({ outcome: z.enum(['correct', 'proper']), opinion: words });
export type ConcludeIn = z.infer<typeof concludeIn>;

const STATUSES = [
  ...(['received', 'granted', 'dismissed', 'reviewing'] as const),
  ...(['explaining', 'corrected', 'proper', 'withdrawn'] as const),
] as const;

export const complaintLine = matterLine.extend({
  complaintId: z.string(),
  status: z.enum(STATUSES),
  ground: z.enum(GROUND_NAMES),
  groundName: z.string(),
  channel: z.enum(['visit', 'letter', 'online']),
  police: unitName,
  procuratorate: unitName.optional(),
  freezeOrderId: z.string(),
  itemNos: z.array(z.number().int()),
  receivedAt: instantOut,
  answered: z.boolean(),
});
export type ComplaintLineView = z.infer<typeof complaintLine>;

const said = z.object({ text: z.string(), number: z.string().optional(), at: instantOut.optional() });
export const complaintView = matterView.extend({
  ...complaintLine.shape,
  side: z.enum(['police', 'procuratorate', 'none']),
  reviewing: z.enum(['none', 'open', 'explaining', 'concluded']),
  basis: z.string(),
  complainant: z.object({ name: z.string(), contact: z.string() }),
  statement: z.string(),
  papers: z.array(z.object({ name: z.string(), sha256: z.string().optional() })),
  accounts: z.array(z.object({ itemNo: z.number().int(), accountName: z.string(), accountNumber: z.string() })),
  reply: said.extend({ outcome: z.enum(['granted', 'dismissed']), itemNos: z.array(z.number().int()) }).optional(),
  appeal: said.optional(),
  question: said.optional(),
  explanation: said.optional(),
  conclusion: said.extend({ outcome: z.enum(['correct', 'proper']) }).optional(),
  withdrawnFor: z.string().optional(),
  receiptCode: z.string().optional().describe('回执查询码，交给申诉人'),
});
export type ComplaintView = z.infer<typeof complaintView>;
