import type { Answer, Body, Item } from '../../api/answers';
import type { paths } from '../../generated/supervisor-api';

export type RewardView = Answer<paths['/rewards/{rewardId}']['get']>;
export type RewardLine = Item<Answer<paths['/rewards']['get']>>;
export type ProposeReward = Body<paths['/rewards']['post']>;
