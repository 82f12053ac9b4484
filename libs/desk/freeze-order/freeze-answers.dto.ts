import { z } from 'zod';
import { fenText, instantText, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { FREEZE_REFUSALS, type FreezeRefusal } from '#domain/freeze-order/freeze-order';

const itemNo = z.number().int().min(1).max(500);

/** One item as the bank answers it; what it does not state it leaves out. */
const freezeAnswer = z.object({
  itemNo,
  result: z.enum(['frozen', 'queued', 'refused']),
  frozenFen: fenText.optional(),
  frozenAt: instantText.optional(),
  registeredEnd: instantText.optional().describe('银行登记的到期时刻（CNT-13）'),
  operator: z.string().trim().max(64).optional(),
  bankReference: z.string().trim().max(64).optional(),
  queuedAt: instantText.optional(),
  position: z.number().int().min(1).max(99).optional().describe('轮候顺位'),
  code: z.enum(Object.keys(FREEZE_REFUSALS) as [FreezeRefusal, ...FreezeRefusal[]]).optional(),
});
export type GivenFreezeAnswer = z.infer<typeof freezeAnswer>;

export const answerFreeze = z.object({ answers: z.array(freezeAnswer).min(1).max(500) });
export type AnswerFreezeBody = z.infer<typeof answerFreeze>;

export const correctFreezeAnswer = z.object({ answer: freezeAnswer, reason });
export type CorrectFreezeAnswerBody = z.infer<typeof correctFreezeAnswer>;

export const confirmRenewal = z.object({
  items: z
    .array(z.object({ itemNo, registeredEnd: instantText.optional() }))
    .min(1)
    .max(500),
});
export type ConfirmRenewalBody = z.infer<typeof confirmRenewal>;

export const confirmRelease = z.object({
  items: z
    .array(z.object({ itemNo, releasedAt: instantText }))
    .min(1)
    .max(500),
});
export type ConfirmReleaseBody = z.infer<typeof confirmRelease>;

const rowProblem = z.object({
  ...{ row: z.number().int(), column: z.string(), code: z.string(), reason: z.string(), remedy: z.string() },
});

export const freezeAnswerTaken = z.object({
  receipt,
  stands: z.array(z.number().int()).describe('已采纳的序号'),
  returned: z.array(z.object({ itemNo: z.number().int(), faults: z.array(z.string()) })).describe('未采纳，须重新反馈'),
  reported: z.array(z.number().int()).describe('指令已撤回而银行已冻结的序号：按银行陈述留存，须立即解除'),
  problems: z.array(rowProblem).optional(),
});
export type FreezeAnswerTaken = z.infer<typeof freezeAnswerTaken>;
