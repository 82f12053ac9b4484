import { z } from 'zod';
import { BASES, CHANNELS } from '#domain/protective-stop/protective-stop';
import { pageQuery } from '#platform/http/paging';
import { instantOut } from '../stop-payment-order/order.dto.js';

export const protectiveLine = z.object({
  stopId: z.string(),
  stopNumber: z.string(),
  centreName: z.string(),
  centreShortName: z.string().optional(),
  bankName: z.string(),
  bankShortName: z.string().optional(),
  basis: z.enum(BASES).describe('户主同意或者已告知户主'),
  toldAt: instantOut,
  toldBy: z.enum(CHANNELS),
  hours: z.number().int(),
  orderedAt: instantOut,
  orderedByName: z.string(),
  accounts: z.number().int(),
  stage: z.enum(['ordered', 'held', 'releasing', 'released', 'lapsed', 'refused', 'withdrawn']),
  stoppedAt: instantOut.optional(),
  reference: z.string().optional(),
  reason: z.string().optional(),
  appealedAt: instantOut.optional(),
  appealOutcome: z.enum(['upheld', 'rejected']).optional(),
  appealReason: z.string().optional(),
  endedAt: instantOut.optional(),
  dueAt: instantOut.optional(),
  dueId: z.string().optional(),
  dueRule: z.string().optional(),
});
export type ProtectiveLineView = z.infer<typeof protectiveLine>;

export const protectiveView = protectiveLine.extend({
  facts: z.string(),
  appeal: z.string().optional().describe('户主的申诉'),
  accountList: z.array(z.object({ accountNo: z.number().int(), accountName: z.string(), accountNumber: z.string() })),
});
export type ProtectiveView = z.infer<typeof protectiveView>;

export const protectiveQuery = pageQuery.extend({ state: z.enum(['open', 'over']).optional() });
export type ProtectiveQuery = z.infer<typeof protectiveQuery>;

export const appealStop = z.object({ text: z.string().trim().min(2).max(4_000).describe('申诉内容') });
