import type { ApprovalAsked } from '#domain/agency/approval';
import type { FreezeOrder, Renews } from '#domain/freeze-order/freeze-order';

/**
 * Who renews and releases a freeze once the case is with another unit and the receiver has signed.
 *
 * `original`: the authority that approved the freeze goes on deciding (程序规定 240 says "by the original authority and
 * procedure"). `receiver`: the authority above the unit that has the case now. No text says what the hand-over changes, so
 * this is a choice of ours, which the house that runs Heli makes and every renewal records; until the receiver has signed, the giver renews in either case.
 */
/** What is in force where the configuration says nothing (HELI_FREEZE_RENEWED_BY). */
export const RENEWS_AS_WRITTEN: Renews = 'original';

const RENEWS_WORDS: Readonly<Record<Renews, string>> = {
  original: '移交签字后，仍由原批准冻结的公安机关审批续冻和解除（程序规定第240条）',
  receiver: '移交签字后，由接收单位的审批机关审批续冻和解除',
};

/** As it is shown wherever it applies: the reading in force, and that it is ours. */
export interface AfterHandOver {
  readonly words: string;
  readonly mark: 'DESIGN';
}
export const afterHandOver = (renews: Renews): AfterHandOver => ({ words: RENEWS_WORDS[renews], mark: 'DESIGN' });

/** Whose word a renewal or a release needs. The receiver's counts only where the switch says so and the case has moved. */
export function mayDecide(
  { approval, issuerUnitId }: FreezeOrder,
  given: ApprovalAsked,
  renews: Renews = RENEWS_AS_WRITTEN,
): boolean {
  if (given.approverUnitId === approval.approverUnitId) return true;
  return mayPass(renews, issuerUnitId, given.proposer.unitId);
}

/** Whether the word may be that of the proposer's own authority: the issuer's freezes stay with whoever approved them. */
export const mayPass = (renews: Renews, issuerUnitId: string, proposerUnitId: string): boolean =>
  renews === 'receiver' && proposerUnitId !== issuerUnitId;
