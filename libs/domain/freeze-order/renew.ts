import { type ApprovalAsked, asking, decidedBy, type DecideApproval, settling } from '#domain/agency/approval';
import { civilOf, dayAt, endOf, msOf, sameDayLater } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import { mayDecide } from '#domain/freeze-order/after-hand-over';
import { answeredClocks, latestEnd, ofTheBank } from '#domain/freeze-order/answer';
import { isAsked } from '#domain/freeze-order/asked';
import {
  type Asked,
  chosen,
  existing,
  type FreezeItem,
  type FreezeOrder,
  type FreezeOrderEvent,
  type Frozen,
  isFrozen,
  refusal,
  type Renews,
  ruleOf,
} from '#domain/freeze-order/freeze-order';
import { published } from '#domain/freeze-order/published';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, DeadlineMove, Decision } from '#domain/shared/record';

export interface ProposeRenewal {
  readonly itemNos: readonly number[];
  readonly approval: ApprovalAsked;
  readonly reason: string;
  /** The reading of the house (DESIGN): whose word counts once the case is with another unit. */
  readonly renews?: Renews;
}

export interface ConfirmRenewal {
  readonly items: readonly { readonly itemNo: number; readonly registeredEnd?: Instant }[];
}

type FrozenItem = FreezeItem & { readonly hold: Frozen };

/**
 * Proposes to go on freezing, before the end, to the authority that approved the freeze (FRZ-15).
 *
 * @throws FREEZE_ORDER.NOT_HELD, .RENEWAL_LATE, .RENEWAL_ASKED, .OTHER_AUTHORITY, .WAITING
 */
export function proposeRenewal(
  order: FreezeOrder | undefined,
  { itemNos, approval: given, reason, renews }: ProposeRenewal,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = existing(order);
  const items = renewable(chosen(known, itemNos), act.receivedAt);
  if (isAsked(known, 'renewal', itemNos))
    throw refusal('FREEZE_ORDER.RENEWAL_ASKED', 'A renewal of this item waits for its approval.', itemNos[0]);
  refuseOtherAuthority(known, given, renews);
  const approval = { ...given, askedAt: act.at };
  const happened: FreezeOrderEvent = {
    ...{ event: 'RenewalAsked', what: 'renewal', approval, reason },
    itemNos: items.map(({ itemNo }) => itemNo),
    ...(renews && { renews }),
  };
  return { happened, ...asking(approval) };
}

export function refuseOtherAuthority(order: FreezeOrder, given: ApprovalAsked, renews: Renews | undefined): void {
  if (!mayDecide(order, given, renews))
    throw new DomainError('invalid', 'FREEZE_ORDER.OTHER_AUTHORITY', 'The authority that approved the freeze decides.');
}

/** What has ended cannot be renewed, not even by a second; it would be a new freeze. */
function renewable(items: readonly FreezeItem[], receivedAt: Instant): FrozenItem[] {
  return items.map((item) => {
    if (item.hold.status === 'lapsed') throw late(item.itemNo);
    if (!isFrozen(item)) throw refusal('FREEZE_ORDER.NOT_HELD', 'The bank holds nothing under this item.', item.itemNo);
    if (!isBefore(receivedAt, item.hold.endsAt)) throw late(item.itemNo);
    if (item.waiting)
      throw refusal('FREEZE_ORDER.WAITING', 'The bank has not answered what it was told before.', item.itemNo);
    return item;
  });
}

const late = (itemNo: number): DomainError =>
  refusal('FREEZE_ORDER.RENEWAL_LATE', 'The freeze has ended by itself; it can no longer be renewed.', itemNo);

/**
 * The authority decides on the renewal: each item runs another period of its kind from its own end.
 *
 * @throws APPROVAL.* of the shared part; FREEZE_ORDER.NOT_HELD, .RENEWAL_LATE, .WAITING
 */
export function decideRenewal(
  known: FreezeOrder,
  { asked, given }: { readonly asked: Extract<Asked, { what: 'renewal' }>; readonly given: DecideApproval },
  act: Act,
): Decision<FreezeOrderEvent> {
  const approval = decidedBy(asked.approval, given, act);
  const settled = settling(approval);
  if (approval.decision === 'refused')
    return { happened: { event: 'FreezeDenied', what: 'renewal', approval }, ...settled };
  // What has ended since it was asked for keeps the others from nothing.
  const all = chosen(known, asked.itemNos);
  const standing = all.filter((item) => isFrozen(item) && isBefore(act.receivedAt, item.hold.endsAt));
  const items = renewable(standing.length > 0 ? standing : all, act.receivedAt);
  const itemNos = items.map(({ itemNo }) => itemNo);
  const happened: FreezeOrderEvent = { event: 'RenewalOrdered', approval, itemNos };
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened,
    ...settled,
    moves: items.map(({ hold: { deadlineId } }): DeadlineMove => ({
      deadlineId,
      entry: { kind: 'extended', times: 1, at: act.at, by: act.by.officerId, reason: asked.reason },
    })),
    opens: [
      {
        ...{ deadlineId: `FRZ-15-confirm/${known.clocks + 1}`, ruleId: 'FRZ-15-confirm' },
        ...{ startEvent: '继续冻结通知送达', startedAt: act.at, ownerUnitId: known.bankUnitId },
      },
    ],
    publishes: published(known, happened, { at: act.at, itemNos, reckoned: items.map(({ hold }) => hold.deadlineId) }),
    draws: {
      renewalNumber: {
        ...{ unitId: known.issuerUnitId, kind: 'freeze-renewal', period: String(year) },
        label: numberLabel('freeze-renewal', known.documentWord, year),
      },
    },
  };
}

/**
 * The bank confirms the renewal, with the end that it has registered (CNT-13).
 *
 * @throws FREEZE_ORDER.NO_RENEWAL_ORDERED, .END_CONTRADICTS_PERIOD; MATTER.NOT_FOUND for another bank.
 */
export function confirmRenewal(
  order: FreezeOrder | undefined,
  { items: given }: ConfirmRenewal,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = ofTheBank(order, act);
  const lines = chosen(
    known,
    given.map(({ itemNo }) => itemNo),
  ).map((item) => {
    const registeredEnd = given.find(({ itemNo }) => itemNo === item.itemNo)?.registeredEnd;
    if (item.waiting !== 'renewal' || !isFrozen(item))
      throw refusal('FREEZE_ORDER.NO_RENEWAL_ORDERED', 'Nobody has ordered this freeze to be renewed.', item.itemNo);
    if (registeredEnd && contradicts(known, item, { registeredEnd, at: act.at }))
      throw refusal('FREEZE_ORDER.END_CONTRADICTS_PERIOD', 'The registered end contradicts the period.', item.itemNo);
    return { item, registeredEnd };
  });
  const moved = lines.filter(({ registeredEnd }) => registeredEnd);
  const happened: FreezeOrderEvent = {
    event: 'RenewalConfirmed',
    items: lines.map(({ item: { itemNo }, registeredEnd }) => ({ itemNo, ...(registeredEnd && { registeredEnd }) })),
  };
  return {
    happened,
    moves: moved.map(({ item, registeredEnd }): DeadlineMove => ({
      deadlineId: item.hold.deadlineId,
      entry: { kind: 'registered-end', end: registeredEnd as Instant, at: act.at, reason: '银行登记的到期日' },
    })),
    closes: answeredClocks(
      known,
      lines.map(({ item }) => item),
      '银行已反馈继续冻结',
    ),
    publishes: published(known, happened, {
      at: act.at,
      itemNos: lines.map(({ item }) => item.itemNo),
      reckoned: moved.map(({ item }) => item.hold.deadlineId),
    }),
  };
}

/** The end of the law stands in the item already: the bank may register an earlier one, but none that gives back what was renewed. */
function contradicts(
  { major }: FreezeOrder,
  { hold, kind }: FrozenItem,
  { registeredEnd, at }: { readonly registeredEnd: Instant; readonly at: Instant },
): boolean {
  const { months } = ruleOf(kind, major);
  const renewedFrom = endOf(sameDayLater(dayAt(msOf(hold.endsAt) - 1), -months));
  return (
    !isBefore(at, registeredEnd) ||
    msOf(registeredEnd) <= renewedFrom ||
    msOf(registeredEnd) > Math.max(msOf(hold.endsAt), latestEnd(hold.frozenAt, months))
  );
}
