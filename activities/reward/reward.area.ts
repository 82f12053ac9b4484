import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { rewardIdOf } from '#contracts/reward/reward.messages';
import { apply } from '#domain/reward/apply';
import { hasEnded, type Paper, type Reward, type RewardEvent } from '#domain/reward/reward';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What a reward does with its acts. */
export const rewardArea = (folded: FoldedRepository): Area<RewardEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, papersOf },
    keysOf: ({ caseId, number }: Reward) => ({ caseId, number }),
  });

function papersOf(happened: RewardEvent): readonly Paper[] {
  if (happened.event === 'RewardProposed') return [happened.reporter, happened.report];
  return happened.event === 'RewardPaid' ? [happened.receipt] : [];
}

/** Whoever handles the case is no party: who reported is known to the office alone. */
function headOf(reward: Reward): HeadChange {
  const { officeUnitId, number, status } = reward;
  return {
    ...{ title: `${number ? `${number} ` : ''}举报奖励`, state: status, ended: hasEnded(reward) },
    joins: (['handler', 'superior', 'approver'] as const).map((role) => ({ unitId: officeUnitId, role })),
  };
}

/** Told without a name: a letter is read by others too. */
function noticesOf({ matterId, entry: { happened } }: AreaAct<RewardEvent>, { officeUnitId }: Reward): NoticeDraft[] {
  const tell = (subject: string, body: string): NoticeDraft[] => [
    {
      ...{ template: happened.event, to: { unitId: officeUnitId }, body },
      ...{ subject: `【${subject}】举报奖励`, link: `/rewards/${rewardIdOf(matterId)}` },
    },
  ];
  switch (happened.event) {
    case 'RewardGranted':
      return tell('奖励已批准', '举报奖励已批准，请在期限内兑现并登记领取凭证。');
    case 'RewardRefused':
      return tell('奖励未获批准', `举报奖励未获批准。理由：${happened.reason}`);
    case 'RewardProposed':
    case 'RewardPaid':
    case 'RewardLapsed':
      return [];
  }
}
