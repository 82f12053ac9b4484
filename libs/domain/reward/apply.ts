import type { Reward, RewardEvent } from '#domain/reward/reward';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Reward | undefined, { happened, at, numbers }: Entry<RewardEvent>): Reward {
  if (happened.event === 'RewardProposed') {
    const { event: _, ...facts } = happened;
    return { ...facts, status: 'asked' };
  }
  if (!known) throw new Error(`The record of a reward begins with ${happened.event}.`);
  switch (happened.event) {
    case 'RewardRefused':
      return { ...known, status: 'refused', reason: happened.reason };
    case 'RewardGranted':
      return { ...known, status: 'granted', number: numbers?.['rewardNumber'] ?? '', grantedAt: at };
    case 'RewardPaid': {
      const { event: _, ...paid } = happened;
      return { ...known, status: 'paid', paid: { ...paid, at } };
    }
    case 'RewardLapsed':
      return { ...known, status: 'lapsed', reason: happened.reason };
  }
}
