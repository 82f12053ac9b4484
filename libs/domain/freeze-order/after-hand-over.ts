import type { ApprovalAsked } from '#domain/agency/approval';
import type { FreezeOrder } from '#domain/freeze-order/freeze-order';

/**
 * Who renews and releases a freeze once the case is with another unit and the receiver has signed.
 *
 * `original`: the authority that approved the freeze goes on deciding (程序规定 240 says "by the original authority and
 * procedure"). `receiver`: the authority above the unit that has the case now. No text says what the hand-over changes, so
 * this is a choice of ours; until the receiver has signed, the giver renews in either case.
 */
export const AFTER_HAND_OVER: { readonly renews: 'original' | 'receiver'; readonly mark: 'DESIGN' } = {
  renews: 'original',
  mark: 'DESIGN',
};

export type Renews = (typeof AFTER_HAND_OVER)['renews'];

export const RENEWS_WORDS: Readonly<Record<Renews, string>> = {
  original: '移交签字后，仍由原批准冻结的公安机关审批续冻和解除（程序规定第240条）',
  receiver: '移交签字后，由接收单位的审批机关审批续冻和解除',
};

/** Whose word a renewal or a release needs. The receiver's counts only where the switch says so and the case has moved. */
export function mayDecide(
  { approval, issuerUnitId }: FreezeOrder,
  given: ApprovalAsked,
  renews: Renews = AFTER_HAND_OVER.renews,
): boolean {
  if (given.approverUnitId === approval.approverUnitId) return true;
  return renews === 'receiver' && given.proposer.unitId !== issuerUnitId;
}
