import type { DecideApproval } from '#domain/agency/approval.types';
import type { LapseReward, PayReward, ProposeReward } from '#domain/reward/decide';

export const REWARD_WORKFLOW = 'rewardWorkflow';
export const rewardMatterId = (rewardId: string): string => `reward/${rewardId}`;
export const rewardIdOf = (matterId: string): string => matterId.slice('reward/'.length);

/** The commands of a reward, by the name of their update. */
export interface RewardCommands {
  proposeReward: ProposeReward;
  decideApproval: DecideApproval;
  payReward: PayReward;
  lapseReward: LapseReward;
}
