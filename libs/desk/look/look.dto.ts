import { z } from 'zod';
import { matterLine, matterView, unitName } from '#desk/folded/folded.dto';
import { instantOut, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { LOOK_RIGHTS } from '#domain/look/look';

export const takeLookIn = z.object({
  matterId: z
    .string()
    .regex(/^[a-z-]{1,40}\/[A-Za-z0-9._-]{1,64}$/)
    .describe('要查阅的事项'),
  reason: reason.describe('查阅理由（写入记录）'),
});
export type TakeLookIn = z.infer<typeof takeLookIn>;

export const lookTaken = z.object({
  lookId: z.string(),
  right: z.enum(LOOK_RIGHTS).describe('branch 本系统下级事项，已可查阅；decision 须经上级单位同意'),
  receipt,
});
export type LookTaken = z.infer<typeof lookTaken>;

export const lookLine = matterLine.extend({
  lookId: z.string(),
  status: z.enum(['asked', 'open', 'ended', 'refused']),
  right: z.enum(LOOK_RIGHTS),
  lookedAt: z.object({ matterId: z.string(), title: z.string() }),
  ofUnit: unitName.describe('事项的承办单位'),
  unit: unitName.describe('查阅单位'),
  officerName: z.string(),
  reason: z.string().optional().describe('没有的，为工作中打开本系统事项的自动留痕'),
});
export type LookLineView = z.infer<typeof lookLine>;

export const lookView = matterView.extend({
  ...lookLine.shape,
  mine: z.boolean(),
  approver: unitName.optional(),
  takenAt: instantOut.optional(),
  until: instantOut.optional(),
  refusedBecause: z.string().optional(),
});
export type LookView = z.infer<typeof lookView>;
