import { z } from 'zod';
import { pageQuery } from '#platform/http/paging';

export const fenText = z
  .string()
  .regex(/^\d{1,15}$/)
  .describe('金额，以分为单位的十进制文本');
export const instantText = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .describe('时刻，ISO 8601');
export const instantOut = z.iso.datetime();
export const itemNos = z.array(z.number().int().min(1).max(500)).min(1).max(500);
export const reason = z.string().trim().min(2).max(500).describe('原因');
export const receipt = z.object({ matterId: z.string(), number: z.number().int() });

export const orderLine = z.object({
  orderId: z.string(),
  orderNumber: z.string(),
  caseId: z.string(),
  caseNumber: z.string(),
  bankCode: z.string(),
  bankName: z.string(),
  bankShortName: z.string().optional(),
  byHand: z.boolean().describe('纸质送达：对方机构未接入'),
  first: z.boolean().describe('账户设有风险标签，排在前面'),
  issuerUnitId: z.string(),
  issuerUnitName: z.string(),
  issuerUnitShortName: z.string().optional(),
  issuedBy: z.string(),
  hop: z.number().int(),
  issuedAt: instantOut,
  items: z.number().int(),
  waiting: z.number().int(),
  held: z.number().int(),
  amountFen: fenText,
  heldFen: fenText,
  takenBy: z.string().optional(),
  takenByName: z.string().optional(),
  takenAt: instantOut.optional(),
  endedAt: instantOut.optional(),
  nextEndsAt: instantOut.optional(),
  answerBy: instantOut.optional(),
});
export type OrderLineView = z.infer<typeof orderLine>;

const orderItem = z.object({
  itemNo: z.number().int(),
  rowId: z.string(),
  accountName: z.string(),
  accountNumber: z.string(),
  amountFen: fenText,
  transferredAt: instantOut,
  status: z.enum([
    'ordered',
    'reported',
    'stopped',
    'lapsed',
    'freeze-unanswered',
    'lifted',
    'refused',
    'moved-out',
    'withdrawn',
  ]),
  waiting: z.enum(['first-stop', 'second-stop', 'lift']).optional(),
  stops: z.number().int(),
  round: z.number().int().optional(),
  stoppedFen: fenText.optional(),
  balanceFen: fenText.optional(),
  stoppedAt: instantOut.optional(),
  endsAt: instantOut.optional(),
  deadlineId: z.string().optional(),
  operator: z.string().optional(),
  bankReference: z.string().optional(),
  refusalCode: z.string().optional(),
  refusalText: z.string().optional(),
  returned: z.array(z.string()),
});
export type OrderItemView = z.infer<typeof orderItem>;

export const orderView = orderLine.extend({ itemList: z.array(orderItem) });
export type OrderView = z.infer<typeof orderView>;

export const ordersQuery = pageQuery.extend({
  caseId: z.string().max(64).optional(),
  state: z.enum(['waiting', 'held', 'ended']).optional(),
});
export type OrdersQuery = z.infer<typeof ordersQuery>;

export const liveStop = orderItem.extend({
  orderId: z.string(),
  orderNumber: z.string(),
  caseId: z.string(),
  caseNumber: z.string(),
  bankName: z.string(),
  bankShortName: z.string().optional(),
});
export type LiveStopView = z.infer<typeof liveStop>;

const orderPaper = z.object({
  actNumber: z.number().int(),
  kind: z.enum(['stop-payment-again', 'stop-payment-lift', 'stop-payment-withdrawal']),
  issuedAt: instantOut,
  itemNos: z.array(z.number().int()),
});
export type OrderPaperView = z.infer<typeof orderPaper>;
export const orderPapers = z.object({ items: z.array(orderPaper) });
