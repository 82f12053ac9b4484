import { z } from 'zod';
import { printedCode } from '#desk/public-page/printed-code';
import { instantOut } from '#desk/stop-payment-order/order.dto';
import { GROUND_NAMES } from '#domain/complaint/complaint';

const words = z.string().trim().min(2).max(4_000);

export const holderComplaint = z.object({
  accountName: z.string().trim().min(1).max(100).describe('账户户名'),
  accountNumber: z.string().trim().min(4).max(64),
  contact: z.string().trim().min(5).max(200).describe('联系电话或地址'),
  ground: z.enum(GROUND_NAMES),
  statement: words,
});
export type HolderComplaint = z.infer<typeof holderComplaint>;
export const holderReceipt = z.object({
  number: z.string(),
  receiptCode: z.string(),
  answerBy: instantOut.optional(),
  unitName: z.string(),
});
export type HolderReceipt = z.infer<typeof holderReceipt>;

export const receiptAsked = z.object({ number: z.string().trim().min(4).max(60), receiptCode: printedCode });
export type ReceiptAsked = z.infer<typeof receiptAsked>;
export const holderAppeal = receiptAsked.extend({ statement: words });
export type HolderAppeal = z.infer<typeof holderAppeal>;

const answered = z.object({ number: z.string(), at: instantOut, text: z.string(), outcome: z.string() });
export const holderStatus = z.object({
  number: z.string(),
  receivedAt: instantOut,
  groundName: z.string(),
  unitName: z.string(),
  procuratorateName: z.string().optional(),
  headline: z.string(),
  waitsFor: z.string().optional(),
  dueAt: instantOut.optional(),
  mayAppeal: z.boolean(),
  reply: answered.optional(),
  conclusion: answered.optional(),
});
export type HolderStatus = z.infer<typeof holderStatus>;
