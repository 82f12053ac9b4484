import { type FreezeItem, freezeFactOf, type FreezeOrder, isFrozen } from '#domain/freeze-order/freeze-order';

/** What other matters read of a freeze (`freeze:<order>/<item>`): the restitution pays only from what is alive. */
export interface FreezeFact {
  readonly caseId: string;
  readonly accountKey: string;
  readonly bankUnitId: string;
  readonly status: string;
  readonly frozenFen: string;
  readonly justifiedFen: string;
  readonly endsAt: string | null;
  readonly authorityUnitId: string;
}

export const statusOf = ({ hold, waiting }: FreezeItem): string =>
  hold.status === 'none' ? (waiting === undefined ? 'withdrawn' : 'waiting') : hold.status;

/** `endsAt` where the record is only about to reckon the end: it fills in the date of that clock. */
export function factsOf(
  order: FreezeOrder,
  items: readonly FreezeItem[],
  endsAt: (item: FreezeItem) => string | null = (item) => (isFrozen(item) ? item.hold.endsAt : null),
): Record<string, FreezeFact> {
  const entries = items.map((item): [string, FreezeFact] => [
    freezeFactOf(order.orderId, item.itemNo),
    {
      caseId: order.caseId,
      accountKey: item.accountKey,
      bankUnitId: order.bankUnitId,
      status: statusOf(item),
      frozenFen: isFrozen(item) ? item.hold.frozenFen.toString() : '0',
      justifiedFen: item.justifiedFen.toString(),
      endsAt: isFrozen(item) ? endsAt(item) : null,
      authorityUnitId: order.approval.approverUnitId,
    },
  ]);
  return Object.fromEntries(entries);
}
