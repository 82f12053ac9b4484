import { z } from 'zod';
import { fenText, instantOut, reason } from '#desk/stop-payment-order/order.dto';

const accountKey = z.string().min(1).max(128);

export const unitNaming = z.object({ accountKey, unitId: z.string().min(1).max(64), reason });
export type UnitNaming = z.infer<typeof unitNaming>;

export const disputeReport = z.object({ accountKey, reason });
export type DisputeReport = z.infer<typeof disputeReport>;

const disputeView = z.object({
  accountKey: z.string(),
  bankName: z.string(),
  accountTail: z.string().optional().describe('账号尾号'),
  freezes: z.array(
    z.object({
      itemKey: z.string(),
      caseId: z.string(),
      authorityUnitId: z.string(),
      authorityUnitName: z.string(),
      status: z.string(),
      frozenFen: fenText,
      endsAt: instantOut.optional(),
    }),
  ),
  returns: z.array(
    z.object({
      restitutionId: z.string(),
      caseNumber: z.string(),
      handlerUnitId: z.string(),
      handlerUnitName: z.string(),
      reportedAt: instantOut.optional().describe('报请指定的时间'),
    }),
  ),
  superiorUnitName: z.string().optional().describe('共同的上级公安机关'),
  namedUnitId: z.string().optional(),
  namedUnitName: z.string().optional(),
  namedAt: instantOut.optional(),
  mayName: z.boolean(),
  mayReport: z.boolean(),
});
export type DisputeView = z.infer<typeof disputeView>;
export const disputesView = z.object({ items: z.array(disputeView) });
