import { z } from 'zod';
import { matterLine, matterView, unitName } from '#desk/folded/folded.dto';
import { instantOut, reason, receipt } from '#desk/stop-payment-order/order.dto';

const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const text = z.string().trim().min(2).max(8_000);

export const openDesignationIn = z.object({
  otherUnitIds: z.array(unitId).min(1).max(9).describe('争议的其他单位'),
  reason,
});
export type OpenDesignationIn = z.infer<typeof openDesignationIn>;
export const designationOpened = z.object({ designationId: z.string(), receipt });
export const nameUnitIn = z.object({ unitId });
export type NameUnitIn = z.infer<typeof nameUnitIn>;
export const escalateIn = z.object({ reason });
export type EscalateIn = z.infer<typeof escalateIn>;
export const contestIn = z.object({ text });
export type ContestIn = z.infer<typeof contestIn>;
export const decideDesignationIn = z.object({ unitId, text });
export type DecideDesignationIn = z.infer<typeof decideDesignationIn>;

export const designationLine = matterLine.extend({
  designationId: z.string(),
  status: z.enum(['negotiating', 'contesting', 'deciding', 'decided', 'agreed']),
  provisional: unitName.describe('决定前的承办单位'),
  superior: unitName.describe('最低一级共同上级'),
  designated: unitName.optional(),
});
export type DesignationLineView = z.infer<typeof designationLine>;

export const designationView = matterView.extend({
  ...designationLine.shape,
  reason: z.string(),
  referralId: z.string().optional(),
  side: z.enum(['contestant', 'superior', 'none']),
  contestants: z.array(
    z.object({
      unit: unitName,
      named: unitName.optional(),
      statement: z.string().optional(),
      at: instantOut.optional(),
      isOwn: z.boolean(),
    }),
  ),
  grounds: z.string().optional(),
  copied: z.array(unitName),
});
export type DesignationView = z.infer<typeof designationView>;
