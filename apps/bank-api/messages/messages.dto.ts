import { z } from 'zod';
import { fenText, instantText } from '#desk/stop-payment-order/order.dto';
import { RETURN_CODES, type ReturnCode } from '#domain/stop-payment-order/messages';
import { pageQuery } from '#platform/http/paging';

export const requestMessage = z.object({
  requestNumber: z.string().describe('业务申请编号'),
  code: z.enum(['100101', '100103', '100105']).describe('交易编码：止付、止付解除、止付延期'),
  orderNumber: z.string(),
  accountName: z.string(),
  accountNumber: z.string(),
  amountFen: fenText,
  transferredAt: z.iso.datetime(),
});
export type RequestMessage = z.infer<typeof requestMessage>;

export const messagesQuery = pageQuery;

export const answerMessage = z.object({
  requestNumber: z.string().max(64),
  code: z.enum(['100102', '100104', '100106']),
  returnCode: z.enum(Object.keys(RETURN_CODES) as [ReturnCode, ...ReturnCode[]]),
  stoppedFen: fenText.optional(),
  balanceFen: fenText.optional(),
  at: instantText.optional().describe('止付或解除的时点'),
  operator: z.string().trim().max(64).optional(),
  bankReference: z.string().trim().max(64).optional(),
});
export type AnswerMessage = z.infer<typeof answerMessage>;

export const messageTaken = z.object({ requestNumber: z.string(), returnCode: z.string(), text: z.string() });
export type MessageTaken = z.infer<typeof messageTaken>;
