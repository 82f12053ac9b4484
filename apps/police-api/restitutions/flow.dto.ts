import { z } from 'zod';
import { fenText, reason } from '#desk/stop-payment-order/order.dto';
import { SENDER_STATES } from '#domain/restitution/matter/restitution';

const drawn = {
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
};

export const flowView = z.object({
  ...drawn,
  moreAccounts: z.number().int().describe('未画出的账户数'),
  moreEdges: z.number().int().describe('未画出的往来数'),
});
export type FlowView = z.infer<typeof flowView>;

/** Of a picture that is larger than a page can hold, what was asked for. */
export const flowPart = z.object({
  ...drawn,
  found: z.number().int().describe('符合的账户数，最多返回其中资金最近、最大的 100 个'),
});
export type FlowPart = z.infer<typeof flowPart>;

export const flowSearch = z.object({
  words: z
    .string()
    .transform((words) => words.replace(/\s/g, '').toLowerCase())
    .pipe(z.string().min(3).max(64))
    .describe('账号中的连续数字或字母，至少 3 位'),
});
export type FlowSearch = z.infer<typeof flowSearch>;

export const placesQuery = z.object({ claimId: z.string().max(64) });
export type PlacesQuery = z.infer<typeof placesQuery>;
export const victimPlaces = z.object({
  items: z.array(z.object({ itemKey: z.string(), fen: fenText })).describe('该被害人有资金的冻结项，金额大的在前'),
});
export type VictimPlaces = z.infer<typeof victimPlaces>;

export const unknownSendersView = z.object({
  items: z.array(
    z.object({
      sender: z.string(),
      senderKey: z.string().optional().describe('登记过查找情况的返回；告知书按此编号出具'),
      fen: fenText,
      transfers: z.number().int(),
      firstAt: z.string(),
      isApplicant: z.boolean().describe('已有申请，但漏报了这些转账'),
      state: z.enum(SENDER_STATES).optional().describe('查找情况；尚未联系的不返回'),
      reason: z.string().optional(),
      ledTo: z.enum(['notice', 'court']).optional(),
      notedAt: z.iso.datetime().optional(),
    }),
  ),
  more: z.number().int(),
});
export type FoundSender = Pick<
  UnknownSendersView['items'][number],
  'sender' | 'fen' | 'transfers' | 'firstAt' | 'isApplicant'
>;

const sender = z.string().trim().min(1).max(64).describe('付款账号');
export const noteSenderBody = z.object({ sender, state: z.enum(SENDER_STATES), reason: reason.optional() });
export type NoteSenderBody = z.infer<typeof noteSenderBody>;
export const leadSendersBody = z.object({
  senders: z.array(sender).min(1).max(500),
  to: z.enum(['notice', 'court']).describe('公告查找，或随案移送法院'),
  reason,
});
export type LeadSendersBody = z.infer<typeof leadSendersBody>;
export type UnknownSendersView = z.infer<typeof unknownSendersView>;
