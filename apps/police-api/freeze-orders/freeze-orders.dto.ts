import { z } from 'zod';
import { assetKind } from '#desk/freeze-order/freeze-order.dto';
import { fenText, instantText, itemNos, reason } from '#desk/stop-payment-order/order.dto';

const freezeRow = z.object({
  rowId: z.uuid().describe('案件账户清单的行'),
  kind: assetKind.default('deposit'),
  askedFen: fenText.describe('冻结数额'),
  justifiedFen: fenText.describe('涉案依据支持的数额'),
  overrideReason: reason.optional().describe('冻结数额超过涉案数额的理由'),
  scope: z.enum(['amount', 'account']).default('amount').describe('冻结范围'),
  withProceeds: z.boolean().describe('是否及于孳息'),
  statedEnd: instantText.optional(),
  queued: z.boolean().optional().describe('轮候冻结'),
});
export type FreezeRow = z.infer<typeof freezeRow>;

export const proposeFreezes = z.object({
  major: z.boolean().default(false).describe('重大、复杂案件：期限一年，须设区的市级批准'),
  items: z.array(freezeRow).min(1).max(500),
});
export type ProposeFreezes = z.infer<typeof proposeFreezes>;

export const freezesProposed = z.object({
  orders: z.array(
    z.object({
      orderId: z.string(),
      bankName: z.string(),
      items: z.number().int(),
      level: z.string(),
      approverUnitName: z.string(),
      cooperationUnitName: z.string().optional().describe('批准后同时向该单位发出办案协作函；冻结不待其答复'),
    }),
  ),
  withoutAddressee: z.number().int(),
});
export type FreezesProposed = z.infer<typeof freezesProposed>;

export const proposeRenewal = z.object({ itemNos, reason });
export type ProposeRenewalBody = z.infer<typeof proposeRenewal>;

const part = z.object({ itemNo: z.number().int().min(1).max(500), amountFen: fenText.optional() });
export const proposeRelease = z.object({
  items: z.array(part).min(1).max(500),
  reason,
  neededUntil: instantText.describe('不再需要冻结之时'),
});
export type ProposeReleaseBody = z.infer<typeof proposeRelease>;

export const findUnrelated = z.object({ itemNos, foundAt: instantText, reason });
export type FindUnrelatedBody = z.infer<typeof findUnrelated>;

export const notifyOwner = z.object({ itemNos, notifiedAt: instantText });
export type NotifyOwnerBody = z.infer<typeof notifyOwner>;

export const restateJustification = z.object({
  itemNo: z.number().int().min(1).max(500),
  justifiedFen: fenText,
  reason,
  overrideReason: reason.optional().describe('依据数额低于在冻金额时，继续冻结的理由'),
});
export type RestateJustificationBody = z.infer<typeof restateJustification>;
