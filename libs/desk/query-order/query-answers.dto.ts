import { z } from 'zod';
import { fenText, itemNos, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { QUERY_REFUSALS, type QueryRefusal } from '#domain/query-order/query-order';

const refusalCode = z.enum(Object.keys(QUERY_REFUSALS) as [QueryRefusal, ...QueryRefusal[]]);
const word = z.string().trim().max(200).optional();

const statedAccount = z.object({
  number: z.string().trim().min(1).max(64),
  kind: z.string().trim().max(40),
  status: z.string().trim().max(40),
});

/** What a bank knows of the holder, as far as it was asked. */
export const statedAnswer = z.object({
  holder: word.describe('户名'),
  idNumber: word.describe('证件号码'),
  phone: word.describe('预留手机号'),
  openedAt: word.describe('开户日期'),
  branch: word.describe('开户网点'),
  accounts: z.array(statedAccount).max(200).optional().describe('客户名下账户'),
  remark: word,
});

/** One item as the bank answers it. A statement is sent as a file, item by item. */
const queryAnswer = z.object({
  itemNo: z.number().int().min(1).max(500),
  result: z.enum(['stated', 'watching', 'refused']),
  stated: statedAnswer.optional(),
  code: refusalCode.optional(),
});
export type GivenQueryAnswer = z.infer<typeof queryAnswer>;

export const answerQuery = z.object({ answers: z.array(queryAnswer).min(1).max(500) });
export type AnswerQueryBody = z.infer<typeof answerQuery>;

export const correctQueryAnswer = z.object({ answer: queryAnswer, reason });
export type CorrectQueryAnswerBody = z.infer<typeof correctQueryAnswer>;

export const chosenItems = z.object({ itemNos });
export type ChosenItemsBody = z.infer<typeof chosenItems>;

/** The fields beside the file of a statement. */
export const statementFields = z.object({ openingFen: fenText, closingFen: fenText });

export const queryAnswerTaken = z.object({
  receipt,
  stands: z.array(z.number().int()).describe('已采纳的序号'),
  returned: z.array(z.object({ itemNo: z.number().int(), faults: z.array(z.string()) })).describe('未采纳，须重新答复'),
});
export type QueryAnswerTaken = z.infer<typeof queryAnswerTaken>;
