import { z } from 'zod';
import { fenText, instantOut, instantText } from '#desk/stop-payment-order/order.dto';
import { QUERY_KINDS } from '#domain/query-order/query-order';
import { pageQuery } from '#platform/http/paging';

export const queryKind = z.enum(QUERY_KINDS).describe('交易明细、持卡主体、客户全账户、动态查询');

export const queryLine = z.object({
  orderId: z.string(),
  orderNumber: z.string().describe('批准前为空'),
  caseId: z.string(),
  caseNumber: z.string(),
  kind: queryKind,
  periodFrom: instantOut.optional(),
  periodTo: instantOut.optional(),
  bankCode: z.string(),
  bankName: z.string(),
  byHand: z.boolean().describe('纸质送达：对方机构未接入'),
  first: z.boolean().describe('账户设有风险标签，排在前面'),
  issuerUnitId: z.string(),
  issuerUnitName: z.string(),
  issuerUnitShortName: z.string().optional(),
  status: z.enum(['proposed', 'refused', 'withdrawn', 'issued']),
  approvalId: z.string(),
  proposedAt: instantOut,
  proposedByName: z.string(),
  issuedAt: instantOut.optional(),
  paperNumber: z.string().optional().describe('纸质审批的批文编号'),
  takenBy: z.string().optional(),
  takenByName: z.string().optional(),
  takenAt: instantOut.optional(),
  endedAt: instantOut.optional(),
  items: z.number().int(),
  open: z.number().int().describe('待银行答复的账户数'),
  watching: z.number().int(),
  answerBy: instantOut.optional(),
});
export type QueryLineView = z.infer<typeof queryLine>;

const statementView = z.object({
  statementId: z.string(),
  itemNo: z.number().int(),
  digest: z.string(),
  fileHash: z.string().optional(),
  rows: z.number().int(),
  openingFen: fenText,
  closingFen: fenText,
  inFen: fenText,
  outFen: fenText,
  standsSince: instantOut,
});

const queryItem = z.object({
  itemNo: z.number().int(),
  rowId: z.string(),
  accountName: z.string(),
  accountNumber: z.string(),
  status: z.enum(['waiting', 'answered', 'refused', 'watching', 'ending', 'ended', 'withdrawn']),
  refusalCode: z.string().optional(),
  refusalText: z.string().optional(),
  answer: z
    .object({
      holder: z.string().optional(),
      idNumber: z.string().optional(),
      phone: z.string().optional(),
      openedAt: z.string().optional(),
      branch: z.string().optional(),
      accounts: z.array(z.object({ number: z.string(), kind: z.string(), status: z.string() })).optional(),
      remark: z.string().optional(),
    })
    .optional(),
  returned: z.array(z.string()),
  answeredAt: instantOut.optional(),
});
export type QueryItemView = z.infer<typeof queryItem>;

export const queryView = queryLine.extend({ itemList: z.array(queryItem), statements: z.array(statementView) });
export type QueryView = z.infer<typeof queryView>;

export const queriesQuery = pageQuery.extend({
  caseId: z.string().max(64).optional(),
  state: z.enum(['proposed', 'open', 'ended']).optional(),
});
export type QueriesQuery = z.infer<typeof queriesQuery>;

export const statementLine = z.object({
  line: z.number().int(),
  bankReference: z.string().describe('银行流水号'),
  at: instantOut,
  direction: z.enum(['in', 'out']).describe('转入、转出'),
  amountFen: fenText,
  counterpartNumber: z.string().optional(),
  counterpartName: z.string().optional(),
  summary: z.string().optional(),
});
export type StatementLineView = z.infer<typeof statementLine>;

export const period = z.object({ from: instantText, to: instantText });
