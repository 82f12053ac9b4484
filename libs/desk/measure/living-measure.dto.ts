import { z } from 'zod';
import { unitName } from '#desk/folded/folded.dto';
import { fenText, instantOut } from '#desk/stop-payment-order/order.dto';
import { FOLLOWINGS } from '#domain/freeze-order/following';
import { MEASURE_KINDS } from '#domain/shared/living-measure';

const state = z.object({ amountFen: fenText.optional(), endsAt: instantOut.optional() });

export const livingMeasure = state.extend({
  matterId: z.string(),
  itemNo: z.number().int(),
  kind: z.enum(MEASURE_KINDS),
  number: z.string(),
  bankName: z.string(),
  now: state.optional().describe('现在的金额和到期；已不存在的，无此项'),
});
export type LivingMeasureView = z.infer<typeof livingMeasure>;

export const renewal = z.object({
  until: z.string().describe('接收方签字前由谁续冻'),
  afterwards: z.string().describe('签字后由谁续冻'),
  mark: z.literal('DESIGN'),
});
export type RenewalView = z.infer<typeof renewal>;

const signature = z.object({ unit: unitName, officerName: z.string(), at: instantOut, holds: z.boolean() });

/** 在控措施移交清单: the same at a transfer for prosecution, at the court's acceptance and at a merge. */
export const measuresManifest = z.object({
  digest: z.string(),
  from: unitName,
  to: unitName,
  maySign: z.boolean().describe('本单位尚待签字'),
  items: z.array(livingMeasure),
  given: signature.optional(),
  received: signature.optional(),
  renewal,
});
export type MeasuresManifestView = z.infer<typeof measuresManifest>;
export const signMeasuresIn = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) });
export type SignMeasuresIn = z.infer<typeof signMeasuresIn>;

export const livingMeasures = z.object({
  items: z.array(livingMeasure.extend({ freeze: z.enum(FOLLOWINGS).optional().describe('止付账户的冻结办到哪一步') })),
  merging: measuresManifest.optional().describe('并案时的在控措施清单'),
  afterwards: z.string(),
  mark: z.literal('DESIGN'),
});
export type LivingMeasuresView = z.infer<typeof livingMeasures>;
