import { z } from 'zod';
import { matterLine, matterView, unitName } from '#desk/folded/folded.dto';
import { instantOut, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { TALK_CAUSES } from '#domain/talk/talk';

const workingDays = z.int().min(1).max(60).describe('工作日');
const text = z.string().trim().min(2).max(8_000);

export const summonIn = z.object({
  unitId: z.string().regex(/^[a-z0-9-]{1,64}$/),
  cause: z.enum(TALK_CAUSES),
  reason,
  escalationId: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional()
    .describe('由哪件升级督办引起'),
});
export type SummonIn = z.infer<typeof summonIn>;
export const summoned = z.object({ talkId: z.string(), receipt });
export const holdIn = z.object({ record: text.describe('约谈记录'), what: reason, workingDays });
export type HoldIn = z.infer<typeof holdIn>;
export const correctIn = z.object({ text: text.describe('整改情况') });
export type CorrectIn = z.infer<typeof correctIn>;
export const checkTalkIn = z.object({ corrected: z.boolean(), reason, workingDays: workingDays.default(10) });
export type CheckTalkIn = z.infer<typeof checkTalkIn>;
export const withdrawTalkIn = z.object({ reason });
export type WithdrawTalkIn = z.infer<typeof withdrawTalkIn>;

export const talkLine = matterLine.extend({
  talkId: z.string(),
  status: z.enum(['summoned', 'correcting', 'checking', 'closed', 'withdrawn']),
  cause: z.enum(TALK_CAUSES),
  unit: unitName,
  office: unitName,
  rounds: z.int(),
});
export type TalkLineView = z.infer<typeof talkLine>;

export const talkView = matterView.extend({
  ...talkLine.shape,
  side: z.enum(['office', 'unit', 'other']),
  reason: z.string(),
  escalationId: z.string().optional(),
  bulletinId: z.string().optional(),
  record: z.string().optional(),
  what: z.string().optional(),
  corrections: z.array(z.object({ at: instantOut, text: z.string() })),
  checks: z.array(z.object({ at: instantOut, corrected: z.boolean(), reason: z.string() })),
});
export type TalkView = z.infer<typeof talkView>;
