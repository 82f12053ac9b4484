import { z } from 'zod';
import { instantText, receipt } from '#desk/stop-payment-order/order.dto';
import { BASES, CHANNELS } from '#domain/protective-stop/protective-stop';

export const orderStop = z.object({
  bankCode: z.string().min(3).max(20).describe('开户银行总行代码'),
  basis: z.enum(BASES).describe('户主同意或者已告知户主'),
  told: z.object({ at: instantText, channel: z.enum(CHANNELS) }).describe('何时以何种方式征得同意或告知'),
  hours: z.number().int().min(1).max(720).default(48).describe('保护时长（小时）'),
  accounts: z
    .array(
      z.object({
        accountName: z.string().trim().min(1).max(100),
        accountNumber: z.string().trim().min(4).max(64),
      }),
    )
    .min(1)
    .max(20),
  facts: z.string().trim().min(2).max(4_000).describe('受骗风险'),
});
export type OrderStop = z.infer<typeof orderStop>;

export const stopOrdered = z.object({ stopId: z.string(), stopNumber: z.string(), receipt });
export type StopOrdered = z.infer<typeof stopOrdered>;
