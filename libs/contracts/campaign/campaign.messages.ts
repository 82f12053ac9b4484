import type { CampaignCase, Result } from '#domain/campaign/campaign';
import type { CancelCampaign, PlanCampaign, RemoveCase, StartCampaign } from '#domain/campaign/decide';

export const CAMPAIGN_WORKFLOW = 'campaignWorkflow';

export const campaignMatterId = (campaignId: string): string => `campaign/${campaignId}`;
export const campaignIdOf = (matterId: string): string => matterId.slice('campaign/'.length);

/** The commands, by the name of their update. */
export interface CampaignCommands {
  planCampaign: PlanCampaign;
  addCase: CampaignCase;
  removeCase: RemoveCase;
  startCampaign: StartCampaign;
  giveResult: Result;
  closeCampaign: object;
  cancelCampaign: CancelCampaign;
}
