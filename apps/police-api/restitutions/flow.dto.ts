import { z } from 'zod';
import { fenText } from '#desk/stop-payment-order/order.dto';

export const flowView = z.object({
  accounts: z.array(
    z.object({
      account: z.string(),
      level: z.number().int().describe('距被害人的最少转账次数；0 为付款账户，-1 为被骗资金未到达'),
      inFen: fenText,
      outFen: fenText,
      balanceFen: z.string(),
      victims: z.number().int(),
      frozen: z.object({ itemKey: z.string(), frozenFen: fenText }).optional(),
    }),
  ),
  edges: z.array(
    z.object({
      from: z.string().describe('空为存入现金'),
      to: z.string().describe('空为取出现金'),
      transfers: z.number().int(),
      fen: fenText,
    }),
  ),
  moreAccounts: z.number().int().describe('未画出的账户数'),
  moreEdges: z.number().int().describe('未画出的往来数'),
});
export type FlowView = z.infer<typeof flowView>;
