import type { RewardCommands } from '#contracts/reward/reward.messages';
import { apply } from '#domain/reward/apply';
import { decideApproval, lapseReward, payReward, proposeReward } from '#domain/reward/decide';
import { hasEnded, type Reward, type RewardEvent } from '#domain/reward/reward';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One reward for one report, until it is paid. */
export const rewardWorkflow = matterWorkflow<Reward, RewardEvent, RewardCommands>({
  apply,
  decisions: { proposeReward, decideApproval, payReward, lapseReward },
  ended: hasEnded,
});
