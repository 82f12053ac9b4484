import { z } from 'zod';
import { matterLine, matterView, paperIn, unitName } from '#desk/folded/folded.dto';
import { instantOut, instantText, receipt } from '#desk/stop-payment-order/order.dto';
import { ASKED_KIND_NAMES, ASSISTANCE_KIND_NAMES } from '#domain/assistance/assistance';

const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const papers = z.array(paperIn).max(100);

export const askAssistanceIn = z.object({
  toUnitId: unitId,
  kind: z.enum(ASKED_KIND_NAMES),
  request: z.string().trim().min(2).max(4_000).describe('请求协作的事项'),
  papers: papers.default([]),
});
export type AskAssistanceIn = z.infer<typeof askAssistanceIn>;
export const assistanceAsked = z.object({ assistanceId: z.string(), receipt });
export const askPapersIn = z.object({ missing: z.array(z.string().trim().min(2).max(100)).min(1).max(30) });
export type AskPapersIn = z.infer<typeof askPapersIn>;
export const papersGiven = z.object({ papers: papers.min(1) });
export type PapersGiven = z.infer<typeof papersGiven>;
export const caughtIn = z.object({ caughtAt: instantText });
export type CaughtIn = z.infer<typeof caughtIn>;

export const assistanceLine = matterLine.extend({
  assistanceId: z.string(),
  kind: z.enum(ASSISTANCE_KIND_NAMES),
  kindName: z.string(),
  status: z.enum(['asked', 'incomplete', 'under-way', 'caught', 'answered', 'withdrawn']),
  from: unitName,
  to: unitName,
});
export type AssistanceLineView = z.infer<typeof assistanceLine>;

const paperView = z.object({ name: z.string(), sha256: z.string().optional() });
export const assistanceView = matterView.extend({
  ...assistanceLine.shape,
  side: z.enum(['from', 'to', 'none']),
  request: z.string(),
  missing: z.array(z.string()),
  caughtAt: instantOut.optional(),
  freeze: z
    .object({ orderId: z.string(), orderNumber: z.string(), accounts: z.number().int() })
    .optional()
    .describe('随电子冻结同时发出，冻结不待本函答复'),
  papers: z.array(paperView),
  result: z.array(paperView),
});
export type AssistanceView = z.infer<typeof assistanceView>;
