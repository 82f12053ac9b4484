import { z } from 'zod';
import { fenText, reason, receipt } from '#desk/stop-payment-order/order.dto';

export const mergeIn = z.object({ intoCaseId: z.string().min(1).max(64).describe('主案'), reason });
export type MergeIn = z.infer<typeof mergeIn>;
export const separateIn = z.object({ reason });
export const splitIn = z.object({
  reason,
  facts: z.string().trim().min(2).max(4_000).describe('分出部分的案情'),
  lossFen: fenText,
});
export type SplitIn = z.infer<typeof splitIn>;
export const splitOff = z.object({ caseId: z.string(), receipt });
