import type { FreezeOrder, FreezeOrderEvent } from '#domain/freeze-order/freeze-order';
import { existing } from '#domain/freeze-order/freeze-order';
import { proposeRenewal } from '#domain/freeze-order/renew';
import type { Act, Decision } from '#domain/shared/record';

export interface AskRenewal {
  readonly itemNos: readonly number[];
  /** One for each cause, so that it is asked once however often it is told. */
  readonly approvalId: string;
  readonly reason: string;
}

/**
 * Another matter needs the money longer than the freeze lasts (先续冻后返还, RST-13): the renewal is put before the authority that
 * approved the freeze, which decides as about any other (FRZ-15).
 *
 * @throws FREEZE_ORDER.RENEWAL_ASKED and what a proposal is refused with.
 */
export function askRenewal(
  order: FreezeOrder | undefined,
  { itemNos, approvalId, reason }: AskRenewal,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = existing(order);
  const { agency, unitId, officerId } = act.by;
  const approval = {
    ...{ approvalId, kind: 'freeze-renewal', askedAt: act.at, proposer: { agency, unitId, officerId } },
    ...{ approverUnitId: known.approval.approverUnitId, level: known.approval.level },
    title: `${known.caseNumber} 继续冻结${itemNos.length}个账户（返还前冻结将到期）`,
  };
  return proposeRenewal(known, { itemNos, approval, reason }, act);
}
