import { z } from 'zod';
import { printedCode } from '#desk/public-page/printed-code';
import { instantOut } from '#desk/stop-payment-order/order.dto';

export const noticeAsked = z.object({
  number: z.string().trim().min(4).max(60).describe('联合惩戒告知书文号'),
  accessCode: printedCode.describe('告知书上的查询码'),
});
export type NoticeAsked = z.infer<typeof noticeAsked>;
export const punishedAppeal = noticeAsked.extend({ statement: z.string().trim().min(2).max(4_000) });
export type PunishedAppeal = z.infer<typeof punishedAppeal>;

export const punishedStatus = z.object({
  number: z.string(),
  headline: z.string(),
  unitName: z.string(),
  ground: z.string().optional().describe('已解除的不显示'),
  measures: z.array(z.string()),
  startsAt: instantOut.optional(),
  endsAt: instantOut.optional(),
  endedAt: instantOut.optional(),
  mayAppeal: z.boolean(),
  appeals: z.array(
    z.object({
      at: instantOut,
      told: z.string(),
      number: z.string().optional().describe('申诉答复书文号'),
      reason: z.string().optional(),
    }),
  ),
});
export type PunishedStatus = z.infer<typeof punishedStatus>;
