import { z } from 'zod';
import { matterLine, matterView, unitName } from '#desk/folded/folded.dto';
import { fenText, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { CAMPAIGN_LEVELS } from '#domain/campaign/campaign';

export const planCampaignIn = z.object({
  name: z.string().trim().min(2).max(60).describe('战役名称；不写个人信息'),
  level: z.enum(CAMPAIGN_LEVELS),
  batch: z.int().min(1).max(9_999).describe('批次'),
});
export type PlanCampaignIn = z.infer<typeof planCampaignIn>;
export const campaignPlanned = z.object({ campaignId: z.string(), receipt });
export const addCaseIn = z.object({ caseNumber: z.string().trim().min(4).max(40) });
export type AddCaseIn = z.infer<typeof addCaseIn>;
export const removeCaseIn = z.object({ caseId: z.string().max(64), reason });
export type RemoveCaseIn = z.infer<typeof removeCaseIn>;
export const startCampaignIn = z.object({ days: z.int().min(1).max(365) });
export type StartCampaignIn = z.infer<typeof startCampaignIn>;
export const giveResultIn = z.object({
  arrests: z.int().min(0).max(100_000),
  casesSolved: z.int().min(0).max(100_000),
  recoveredFen: fenText,
  note: z.string().trim().max(500).default(''),
});
export type GiveResultIn = z.infer<typeof giveResultIn>;
export const cancelCampaignIn = z.object({ reason });
export type CancelCampaignIn = z.infer<typeof cancelCampaignIn>;

export const campaignLine = matterLine.extend({
  campaignId: z.string(),
  name: z.string(),
  level: z.enum(CAMPAIGN_LEVELS),
  batch: z.int(),
  status: z.enum(['planned', 'started', 'closed', 'cancelled']),
  lead: unitName,
  cases: z.int(),
  units: z.int(),
});
export type CampaignLineView = z.infer<typeof campaignLine>;

const result = z.object({
  arrests: z.int(),
  casesSolved: z.int(),
  recoveredFen: fenText,
  note: z.string(),
});
export const campaignView = matterView.extend({
  ...campaignLine.shape,
  isLead: z.boolean(),
  takesPart: z.boolean(),
  caseList: z.array(z.object({ caseId: z.string(), caseNumber: z.string(), unit: unitName })),
  unitList: z.array(z.object({ unit: unitName, cases: z.int(), result: result.optional() })),
  total: result.omit({ note: true }),
});
export type CampaignView = z.infer<typeof campaignView>;
