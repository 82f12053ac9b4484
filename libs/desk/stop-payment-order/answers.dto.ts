import { z } from 'zod';
import { fenText, instantText, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { REFUSAL_CODES, type RefusalCode } from '#domain/stop-payment-order/answer.types';

const nextAccount = z.object({
  accountName: z.string().max(400),
  accountNumber: z.string().max(400),
  bank: z.string().max(400),
  amount: z.string().max(400).describe('元'),
  transferredAt: z.string().max(400),
});

/** One item as the bank answers it; what it does not state it leaves out. */
const itemAnswer = z.object({
  itemNo: z.number().int().min(1).max(500),
  result: z.enum(['stopped', 'refused', 'moved-out']),
  stoppedFen: fenText.optional(),
  balanceFen: fenText.optional(),
  stoppedAt: instantText.optional(),
  operator: z.string().trim().max(64).optional(),
  bankReference: z.string().trim().max(64).optional(),
  ownStop: z.boolean().optional().describe('银行先行自行止付（FRZ-08）'),
  code: z.enum(Object.keys(REFUSAL_CODES) as [RefusalCode, ...RefusalCode[]]).optional(),
  next: z.array(nextAccount).max(50).optional().describe('资金转入的下一级账户'),
});
export type GivenItemAnswer = z.infer<typeof itemAnswer>;

export const answerOrder = z.object({ answers: z.array(itemAnswer).min(1).max(500) });
export type AnswerOrder = z.infer<typeof answerOrder>;

export const correctAnswer = z.object({ answer: itemAnswer, reason });
export type CorrectAnswerBody = z.infer<typeof correctAnswer>;

export const confirmLift = z.object({
  items: z
    .array(z.object({ itemNo: z.number().int().min(1).max(500), liftedAt: instantText }))
    .min(1)
    .max(500),
});
export type ConfirmLiftBody = z.infer<typeof confirmLift>;

const returned = z.object({ itemNo: z.number().int(), faults: z.array(z.string()) });

export const answerTaken = z.object({
  receipt,
  stands: z.array(z.number().int()).describe('已采纳的序号'),
  reported: z.array(returned).describe('报称止付但要素不全，已保留内容，待补正'),
  returned: z.array(returned).describe('未采纳，须重新反馈'),
  problems: z
    .array(
      z.object({ row: z.number().int(), column: z.string(), code: z.string(), reason: z.string(), remedy: z.string() }),
    )
    .optional(),
});
export type AnswerTaken = z.infer<typeof answerTaken>;
