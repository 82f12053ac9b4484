import type { Firing } from '#domain/deadline/deadline';
import { answeredClocks } from '#domain/freeze-order/answer';
import {
  chosen,
  existing,
  freezeClaimOf,
  type FreezeItem,
  type FreezeOrder,
  type FreezeOrderEvent,
  isFrozen,
  itemsOf,
  payoutKeyOf,
  refusal,
} from '#domain/freeze-order/freeze-order';
import { endsAsking } from '#domain/freeze-order/moot';
import { published } from '#domain/freeze-order/published';
import { endedClocks } from '#domain/freeze-order/release';
import type { Fen } from '#domain/money/fen';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

export interface FindUnrelated {
  readonly itemNos: readonly number[];
  readonly foundAt: Instant;
  readonly reason: string;
}

export interface NotifyOwner {
  readonly itemNos: readonly number[];
  readonly notifiedAt: Instant;
}

export interface NoteReturned {
  readonly payoutId: string;
  readonly itemNo: number;
  readonly amountFen: Fen;
}

export interface RestateJustification {
  readonly itemNo: number;
  readonly justifiedFen: Fen;
  readonly reason: string;
  /** Why more stays frozen than the case still justifies. */
  readonly overrideReason?: string;
}

/**
 * Found unrelated to the case: within three days the bank is told to release, and the owner is told (FRZ-17).
 *
 * @throws FREEZE_ORDER.NOT_HELD, .FOUND_ALREADY, .FOUND_IN_THE_FUTURE
 */
export function findUnrelated(
  order: FreezeOrder | undefined,
  given: FindUnrelated,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = existing(order);
  const items = chosen(known, given.itemNos);
  for (const item of items) {
    if (!isFrozen(item)) throw refusal('FREEZE_ORDER.NOT_HELD', 'The bank holds nothing under this item.', item.itemNo);
    if (item.unrelated)
      throw refusal('FREEZE_ORDER.FOUND_ALREADY', 'This item has been found unrelated already.', item.itemNo);
  }
  if (isBefore(act.receivedAt, given.foundAt))
    throw new DomainError('invalid', 'FREEZE_ORDER.FOUND_IN_THE_FUTURE', 'The finding lies in the future.');
  return {
    happened: { event: 'FoundUnrelated', ...given, itemNos: items.map(({ itemNo }) => itemNo) },
    opens: items.map(({ itemNo }) => ({
      ...{ deadlineId: `FRZ-17/${itemNo}`, ruleId: 'FRZ-17', startEvent: '经查明与案件无关' },
      ...{ startedAt: given.foundAt, ownerUnitId: known.issuerUnitId },
    })),
  };
}

/** @throws FREEZE_ORDER.NOT_FOUND_UNRELATED */
export function notifyOwner(order: FreezeOrder | undefined, given: NotifyOwner, _: Act): Decision<FreezeOrderEvent> {
  const items = chosen(existing(order), given.itemNos);
  for (const { unrelated, itemNo } of items)
    if (!unrelated)
      throw refusal('FREEZE_ORDER.NOT_FOUND_UNRELATED', 'This item has not been found unrelated.', itemNo);
  return {
    happened: { event: 'OwnerNotified', ...given, itemNos: items.map(({ itemNo }) => itemNo) },
    closes: items.flatMap(({ unrelated }) =>
      unrelated?.released ? [{ deadlineId: unrelated.clock, reason: '已解除并通知所有人' }] : [],
    ),
  };
}

/**
 * The restitution has paid out of the frozen money: a partial release (RST-13). The same payout counts once.
 *
 * @throws FREEZE_ORDER.RETURNED_ALREADY, .NOT_HELD, .MORE_THAN_HELD
 */
export function noteReturned(
  order: FreezeOrder | undefined,
  given: NoteReturned,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = existing(order);
  if (known.payouts.includes(payoutKeyOf(given)))
    throw refusal('FREEZE_ORDER.RETURNED_ALREADY', 'This payout has been counted.');
  const [item] = chosen(known, [given.itemNo]);
  if (!item || !isFrozen(item))
    throw refusal('FREEZE_ORDER.NOT_HELD', 'The bank holds nothing under this item.', given.itemNo);
  if (given.amountFen > item.hold.frozenFen)
    throw refusal('FREEZE_ORDER.MORE_THAN_HELD', 'More has been returned than is held.', given.itemNo);
  const happened: FreezeOrderEvent = { event: 'FreezeReturned', ...given };
  const whole = given.amountFen === item.hold.frozenFen;
  const moot = endsAsking(known, { happened, at: act.at, reason: '冻结资金已全部返还，无须再批' });
  return {
    happened,
    ...(whole && {
      settles: moot.settles,
      closes: [...endedClocks(item), ...answeredClocks(known, [item], '冻结资金已全部返还'), ...moot.closes],
      releases: [freezeClaimOf(item.accountKey)],
    }),
    publishes: published(known, happened, { at: act.at, itemNos: [given.itemNo] }),
  };
}

/**
 * What the case justifies has become more or less. What is held beyond it is released first, or it is said why it stays.
 *
 * @throws FREEZE_ORDER.HELD_BEYOND_JUSTIFIED
 */
export function restateJustification(
  order: FreezeOrder | undefined,
  given: RestateJustification,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = existing(order);
  const [item] = chosen(known, [given.itemNo]);
  if (item && given.justifiedFen < stillHeld(item) && !given.overrideReason)
    throw new DomainError(
      'invalid',
      'FREEZE_ORDER.HELD_BEYOND_JUSTIFIED',
      'Release what is held beyond it, or say why it stays.',
      { itemNo: given.itemNo },
    );
  const happened: FreezeOrderEvent = { event: 'JustificationRestated', ...given };
  return { happened, publishes: published(known, happened, { at: act.at, itemNos: [given.itemNo] }) };
}

/** What is frozen, or will be when the bank has answered. */
function stillHeld(item: FreezeItem): bigint {
  if (isFrozen(item)) return item.hold.frozenFen;
  return item.waiting || item.hold.status === 'queued' || item.hold.status === 'none' ? item.askedFen : 0n;
}

/**
 * A freeze that nobody renewed ends by itself (FRZ-15): the law acts, and the act names the exact instant of each item.
 *
 * The bank confirms within a working day (DESIGN) that it holds the accounts no more; what it still holds then is reported.
 */
export function due(order: FreezeOrder, ended: readonly Firing[], at: Instant): Decision<FreezeOrderEvent> | undefined {
  const endedAt = new Map(ended.map(({ deadlineId, dueAt }) => [deadlineId, dueAt]));
  const lapsing = itemsOf(order).flatMap((item) => {
    const end = isFrozen(item) ? endedAt.get(item.hold.deadlineId) : undefined;
    return end ? [{ item, end }] : [];
  });
  if (lapsing.length === 0) return undefined;
  const items = lapsing.map(({ item }) => item);
  const happened: FreezeOrderEvent = {
    event: 'FreezeLapsed',
    items: lapsing.map(({ item: { itemNo }, end }) => ({ itemNo, at: end })),
  };
  const moot = endsAsking(order, { happened, at, reason: '冻结期满，自动解除' });
  const closes = [
    ...answeredClocks(
      order,
      items.filter(({ waiting }) => waiting),
      '冻结期满，自动解除',
    ),
    ...items.flatMap(({ unrelated }) =>
      unrelated?.notified ? [{ deadlineId: unrelated.clock, reason: '冻结期满，自动解除' }] : [],
    ),
    ...moot.closes,
  ];
  return {
    happened,
    ...(moot.settles.length > 0 && { settles: moot.settles }),
    ...(closes.length > 0 && { closes }),
    opens: [
      {
        ...{ deadlineId: `FRZ-15-off/${order.clocks + 1}`, ruleId: 'FRZ-15-off', startEvent: '冻结期满自动解除' },
        ...{ startedAt: at, ownerUnitId: order.bankUnitId },
      },
    ],
    releases: items.map(({ accountKey }) => freezeClaimOf(accountKey)),
    publishes: published(order, happened, { at, itemNos: items.map(({ itemNo }) => itemNo) }),
  };
}
