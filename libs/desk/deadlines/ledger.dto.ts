import { z } from 'zod';
import { instantText, reason } from '#desk/stop-payment-order/order.dto';

export const suspension = z.object({ from: instantText.optional().describe('中止起点；缺省为现在'), reason });
export type Suspension = z.infer<typeof suspension>;

export const resumption = z.object({ reason });
export type Resumption = z.infer<typeof resumption>;

export const extension = z.object({
  by: z.string().trim().min(2).max(60).optional().describe('批准机关；缺省为规则规定的机关'),
  value: z.number().int().min(1).max(3_660).optional().describe('延长的长度，以规则的单位计；缺省为规则规定的长度'),
  reason,
});
export type Extension = z.infer<typeof extension>;

export const custody = z.object({
  inCustody: z.boolean().describe('是否在押'),
  since: instantText.optional().describe('羁押状态改变的时刻；缺省为现在'),
  reason,
});
export type Custody = z.infer<typeof custody>;

export const owner = z.object({ unitId: z.string().min(1).max(64).describe('承办单位'), reason });
export type Owner = z.infer<typeof owner>;
