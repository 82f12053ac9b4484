import { z } from 'zod';
import { assetKind } from '#desk/freeze-order/freeze-order.dto';
import { fenText, instantText } from '#desk/stop-payment-order/order.dto';
import { ANSWER_CODES, REQUEST_CODES, RETURN_CODES, type ReturnCode } from '#domain/code/bank-message';
import { pageQuery } from '#platform/http/paging';
import { statedAnswer } from '#desk/query-order/query-answers.dto';

export const requestMessage = z.object({
  requestNumber: z.string().describe('业务申请编号'),
  code: z.enum(REQUEST_CODES).describe('交易编码'),
  name: z.string().describe('交易名称'),
  orderNumber: z.string(),
  accountName: z.string(),
  accountNumber: z.string(),
  amountFen: fenText.optional().describe('止付、冻结或部分解除的金额'),
  transferredAt: z.iso.datetime().optional(),
  filingNumber: z.string().optional().describe('立案决定书文号'),
  assetKind: assetKind.optional(),
  months: z.number().int().optional().describe('冻结期限（月）'),
  scope: z.enum(['amount', 'account']).optional().describe('冻结范围'),
  withProceeds: z.boolean().optional().describe('是否及于孳息'),
  endsAt: z.iso.datetime().optional().describe('续冻后的到期时刻'),
  periodFrom: z.iso.datetime().optional(),
  periodTo: z.iso.datetime().optional(),
});
export type RequestMessage = z.infer<typeof requestMessage>;

export const messagesQuery = pageQuery;

const statementLine = z.object({
  bankReference: z.string().trim().min(1).max(64),
  at: instantText,
  direction: z.enum(['in', 'out']),
  amountFen: fenText,
  counterpartNumber: z.string().trim().max(64).optional(),
  counterpartName: z.string().trim().max(200).optional(),
  summary: z.string().trim().max(200).optional(),
});

/** 账户交易明细 in a message: as many lines as one call carries; more come as a file at the desk. */
const messageStatement = z.object({
  openingFen: fenText,
  closingFen: fenText,
  lines: z.array(statementLine).max(2_000),
});

export const answerMessage = z.object({
  requestNumber: z.string().max(64),
  code: z.enum(ANSWER_CODES),
  returnCode: z.enum(Object.keys(RETURN_CODES) as [ReturnCode, ...ReturnCode[]]),
  stoppedFen: fenText.optional(),
  balanceFen: fenText.optional(),
  frozenFen: fenText.optional(),
  at: instantText.optional().describe('止付、冻结、轮候或解除的时点'),
  registeredEnd: instantText.optional().describe('银行登记的冻结到期时刻'),
  position: z.number().int().min(1).max(99).optional().describe('轮候顺位（返回码 200008）'),
  operator: z.string().trim().max(64).optional(),
  bankReference: z.string().trim().max(64).optional(),
  stated: statedAnswer.optional().describe('开户资料或客户全账户'),
  statement: messageStatement.optional().describe('交易明细；账户动态查询中为新发生的交易（可多次报送）'),
});
export type AnswerMessage = z.infer<typeof answerMessage>;

export const messageTaken = z.object({ requestNumber: z.string(), returnCode: z.string(), text: z.string() });
export type MessageTaken = z.infer<typeof messageTaken>;
