import type { CampaignCommands } from '#contracts/campaign/campaign.messages';
import { apply } from '#domain/campaign/apply';
import {
  planCampaign,
  addCase,
  removeCase,
  startCampaign,
  giveResult,
  closeCampaign,
  cancelCampaign,
} from '#domain/campaign/decide';
import { type Campaign, type CampaignEvent, hasEnded } from '#domain/campaign/campaign';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One campaign over cases of many places, until every unit has given its result. */
export const campaignWorkflow = matterWorkflow<Campaign, CampaignEvent, CampaignCommands>({
  apply,
  decisions: { planCampaign, addCase, removeCase, startCampaign, giveResult, closeCampaign, cancelCampaign },
  ended: hasEnded,
});
