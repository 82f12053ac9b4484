import { z } from 'zod';
import { instantText, receipt } from '#desk/stop-payment-order/order.dto';
import { pageQuery } from '#platform/http/paging';

export const noticesQuery = pageQuery.extend({
  status: z.enum(['issued', 'presented', 'completion-asked', 'accepted', 'paid']).optional(),
});
export type NoticesQuery = z.infer<typeof noticesQuery>;

export const presentation = z.object({
  officers: z
    .array(
      z.object({
        name: z.string().trim().min(1).max(100),
        cardNumber: z
          .string()
          .trim()
          .regex(/^[0-9A-Za-z]{4,30}$/)
          .describe('人民警察证号'),
        unitName: z.string().trim().min(1).max(200),
      }),
    )
    .min(2)
    .max(6),
  copiesKept: z.literal(true).describe('已留存通知书原件和警察证复印件'),
});
export type Presentation = z.infer<typeof presentation>;

export const completionRequest = z.object({
  missing: z.array(z.string().trim().min(1).max(100)).min(1).max(20).describe('需要补正的材料'),
});

export const release = z.object({
  lineNos: z.array(z.number().int().min(1)).min(1).max(5_000).optional().describe('不填为全部尚未放款的'),
});
export type Release = z.infer<typeof release>;
export const released = z.object({
  receipts: z.array(receipt),
  released: z.number().int(),
  refused: z.array(z.object({ lineNo: z.number().int(), code: z.string(), message: z.string() })),
});
export type Released = z.infer<typeof released>;

const requestNumber = z.string().max(100).optional().describe('返还请求号；退汇后再次放款的必须写明');

const result = z.discriminatedUnion('result', [
  z.object({
    lineNo: z.number().int().min(1),
    requestNumber,
    result: z.literal('paid'),
    bankReference: z.string().trim().min(1).max(64),
    paidAt: instantText,
  }),
  z.object({
    lineNo: z.number().int().min(1),
    requestNumber,
    result: z.literal('bounced'),
    reason: z.string().trim().min(2).max(200).describe('退汇原因'),
  }),
]);
export const results = z.object({ results: z.array(result).min(1).max(5_000) });
export type Results = z.infer<typeof results>;

export const confirmed = z.object({
  receipts: z.array(receipt),
  confirmed: z.number().int(),
  known: z.number().int().describe('先前已确认、无需再记的'),
  problems: z.array(
    z.object({ row: z.number().int(), requestNumber: z.string(), reason: z.string(), remedy: z.string() }),
  ),
});
export type Confirmed = z.infer<typeof confirmed>;
