import { z } from 'zod';
import { fenText, instantOut } from '#desk/stop-payment-order/order.dto';
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

export const livingMeasures = z.object({
  items: z.array(livingMeasure),
  afterwards: z.string(),
  mark: z.literal('DESIGN'),
});
export type LivingMeasuresView = z.infer<typeof livingMeasures>;
