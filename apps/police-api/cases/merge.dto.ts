import { z } from 'zod';
import { fenText, reason, receipt } from '#desk/stop-payment-order/order.dto';

export const mergeIn = z.object({ intoCaseId: z.string().min(1).max(64).describe('主案'), reason });
export type MergeIn = z.infer<typeof mergeIn>;
export const separateIn = z.object({ reason });
export const splitIn = z.object({
  reason,
  facts: z.string().trim().min(2).max(4_000).describe('分出部分的案情'),
  lossFen: fenText,
  rowIds: z.array(z.uuid()).max(500).default([]).describe('分入新案的涉案账户；已发指令的同时留在原案'),
  victim: z
    .object({ name: z.string().trim().min(1).max(100), phone: z.string().trim().max(20).default('') })
    .optional()
    .describe('分出部分的受害人，缺省为原案受害人'),
});
export type SplitIn = z.infer<typeof splitIn>;
export const splitOff = z.object({ caseId: z.string(), accounts: z.number().int(), receipt });
export type SplitOff = z.infer<typeof splitOff>;
