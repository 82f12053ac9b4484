import { z } from 'zod';
import { period, queryKind } from '#desk/query-order/query-order.dto';
import { itemNos, reason, receipt } from '#desk/stop-payment-order/order.dto';

export const proposeQueries = z.object({
  kind: queryKind,
  period: period.optional().describe('交易明细必填：查询起止时间'),
  rowIds: z.array(z.uuid()).min(1).max(3_000).describe('案件账户清单的行'),
});
export type ProposeQueries = z.infer<typeof proposeQueries>;

export const queriesProposed = z.object({
  orders: z.array(
    z.object({
      orderId: z.string(),
      bankName: z.string(),
      items: z.number().int(),
      approverUnitName: z.string(),
    }),
  ),
  withoutAddressee: z.number().int().describe('未识别开户机构、未列入的账户数'),
});
export type QueriesProposed = z.infer<typeof queriesProposed>;

export const chosenWithReason = z.object({ itemNos, reason });
export type ChosenWithReason = z.infer<typeof chosenWithReason>;
export { receipt };
