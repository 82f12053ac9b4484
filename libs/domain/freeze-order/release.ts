import { type ApprovalAsked, asking, decidedBy, type DecideApproval, moot, settling } from '#domain/agency/approval';
import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import { answeredClocks, ofTheBank, releaseClock } from '#domain/freeze-order/answer';
import { isAsked } from '#domain/freeze-order/asked';
import {
  type Asked,
  chosen,
  claimsOf,
  existing,
  freezeClaimOf,
  type FreezeItem,
  type FreezeOrder,
  type FreezeOrderEvent,
  holdsClaim,
  isFrozen,
  isFrozenOrQueued,
  itemsOf,
  refusal,
  type ReleaseCause,
  type ReleasedPart,
  type Renews,
} from '#domain/freeze-order/freeze-order';
import { endsAsking } from '#domain/freeze-order/moot';
import { published } from '#domain/freeze-order/published';
import { refuseOtherAuthority } from '#domain/freeze-order/renew';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

export interface ProposeRelease {
  readonly items: readonly ReleasedPart[];
  readonly approval: ApprovalAsked;
  readonly reason: string;
  readonly neededUntil: Instant;
  readonly renews?: Renews;
}

/** What withdrawal of the case or non-prosecution demands (FRZ-22, FRZ-23). */
export interface OpenRelease {
  readonly cause: Extract<ReleaseCause, 'case-withdrawn' | 'non-prosecution'>;
  readonly reason: string;
}

export interface ConfirmRelease {
  readonly items: readonly { readonly itemNo: number; readonly releasedAt: Instant }[];
}

/**
 * Proposes to release what is no longer needed, to the authority that approved the freeze (FRZ-16); all of it or a part.
 *
 * @throws FREEZE_ORDER.NOT_HELD, .RELEASE_ORDERED, .RELEASE_ASKED, .MORE_THAN_HELD, .OTHER_AUTHORITY, .NEED_IN_THE_FUTURE
 */
export function proposeRelease(
  order: FreezeOrder | undefined,
  { items, approval: given, reason, neededUntil, renews }: ProposeRelease,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = existing(order);
  refuseUnreleasable(known, items);
  const itemNos = items.map(({ itemNo }) => itemNo);
  if (isAsked(known, 'release', itemNos))
    throw refusal('FREEZE_ORDER.RELEASE_ASKED', 'A release of this item waits for its approval.', itemNos[0]);
  refuseOtherAuthority(known, given, renews);
  if (isBefore(act.receivedAt, neededUntil))
    throw new DomainError('invalid', 'FREEZE_ORDER.NEED_IN_THE_FUTURE', 'The need cannot end in the future.');
  const approval = { ...given, askedAt: act.at };
  return {
    happened: {
      ...{ event: 'ReleaseAsked', what: 'release', approval, items, reason, neededUntil },
      ...(renews && { renews }),
    },
    ...asking(approval),
  };
}

function refuseUnreleasable(known: FreezeOrder, parts: readonly ReleasedPart[]): void {
  const amounts = new Map(parts.map(({ itemNo, amountFen }) => [itemNo, amountFen]));
  for (const item of chosen(known, [...amounts.keys()])) {
    const amountFen = amounts.get(item.itemNo);
    if (!isFrozenOrQueued(item))
      throw refusal('FREEZE_ORDER.NOT_HELD', 'The bank holds nothing under this item.', item.itemNo);
    if (item.waiting === 'release')
      throw refusal('FREEZE_ORDER.RELEASE_ORDERED', 'The bank has been told to release this item.', item.itemNo);
    if (amountFen !== undefined && (!isFrozen(item) || amountFen > item.hold.frozenFen || amountFen <= 0n))
      throw refusal('FREEZE_ORDER.MORE_THAN_HELD', 'More is to be released than is held.', item.itemNo);
  }
}

/** @throws APPROVAL.* of the shared part; FREEZE_ORDER.NOT_HELD, .RELEASE_ORDERED, .MORE_THAN_HELD */
export function decideRelease(
  known: FreezeOrder,
  { asked, given }: { readonly asked: Extract<Asked, { what: 'release' }>; readonly given: DecideApproval },
  act: Act,
): Decision<FreezeOrderEvent> {
  const approval = decidedBy(asked.approval, given, act);
  const settled = settling(approval);
  if (approval.decision === 'refused')
    return { happened: { event: 'FreezeDenied', what: 'release', approval }, ...settled };
  // What has ended since it was asked for keeps the others from nothing.
  const standing = asked.items.filter(({ itemNo }) => chosen(known, [itemNo]).every(isFrozenOrQueued));
  const items = standing.length > 0 ? standing : asked.items;
  refuseUnreleasable(known, items);
  const { reason, neededUntil } = asked;
  const isUnrelated = items.every(({ itemNo }) => known.items[itemNo]?.unrelated);
  const cause: ReleaseCause = isUnrelated ? 'unrelated' : 'not-needed';
  const ordered = ordersRelease(
    known,
    { event: 'ReleaseOrdered', approval, cause, items, withdrawn: [], reason, neededUntil },
    act,
  );
  return { ...ordered, ...settled, closes: [...(ordered.closes ?? []), ...settled.closes] };
}

/**
 * Withdrawal of the case and non-prosecution release every measure in the same act: the decision itself is the basis, no
 * further approval is asked for (FRZ-22, FRZ-23).
 *
 * @throws FREEZE_ORDER.NOTHING_TO_RELEASE
 */
export function openRelease(
  order: FreezeOrder | undefined,
  { cause, reason }: OpenRelease,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = existing(order);
  if (known.status === 'proposed') return withdrawsProposal(known, reason, act);
  // What the bank was told to release in part is released whole.
  const held = itemsOf(known).filter(
    (item) => isFrozenOrQueued(item) && (item.waiting !== 'release' || item.releasingFen !== undefined),
  );
  const unanswered = known.status === 'issued' ? itemsOf(known).filter(({ waiting }) => waiting === 'answer') : [];
  if (held.length + unanswered.length === 0)
    throw refusal('FREEZE_ORDER.NOTHING_TO_RELEASE', 'Nothing of this order is held or waited for.');
  return ordersRelease(
    known,
    {
      ...{ event: 'ReleaseOrdered', cause, reason, neededUntil: act.at },
      items: held.map(({ itemNo }) => ({ itemNo })),
      withdrawn: unanswered.map(({ itemNo }) => itemNo),
    },
    act,
  );
}

/** Nobody can approve it any more, and its accounts are free for others. */
function withdrawsProposal(known: FreezeOrder, reason: string, { at }: Act): Decision<FreezeOrderEvent> {
  const course = moot(known.approval, { reason, at });
  return { happened: { event: 'FreezeRefused', approval: course.settles[0] }, ...course, releases: claimsOf(known) };
}

function ordersRelease(
  known: FreezeOrder,
  happened: Extract<FreezeOrderEvent, { event: 'ReleaseOrdered' }>,
  act: Act,
): Decision<FreezeOrderEvent> {
  const { year } = civilOf(dayAt(msOf(act.at)));
  const touched = [...happened.items.map(({ itemNo }) => itemNo), ...happened.withdrawn];
  const items = touched.flatMap((itemNo) => known.items[itemNo] ?? []);
  // What is frozen holds the account until the bank has released it; what only had its turn holds it no more.
  const given = items.filter((item) => holdsClaim(item) && !isFrozen(item));
  return {
    happened,
    opens: happened.items.length === 0 ? [] : [releaseClock(known, '协助解除冻结财产通知送达', act.at)],
    closes: answeredClocks(known, items, '已改为解除冻结'),
    releases: given.map(({ accountKey }) => freezeClaimOf(accountKey)),
    publishes: published(known, happened, { at: act.at, itemNos: touched }),
    draws: {
      releaseNumber: {
        ...{ unitId: known.issuerUnitId, kind: 'freeze-release', period: String(year) },
        label: numberLabel('freeze-release', known.documentWord, year),
      },
    },
  };
}

/**
 * The bank says when it released; what was missing climbed until now.
 *
 * @throws FREEZE_ORDER.NO_RELEASE_ORDERED, .RELEASED_IN_THE_FUTURE, .RELEASED_BEFORE_THE_FREEZE; MATTER.NOT_FOUND for another bank.
 */
export function confirmRelease(
  order: FreezeOrder | undefined,
  { items: given }: ConfirmRelease,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = ofTheBank(order, act);
  const at = new Map(given.map((one) => [one.itemNo, one.releasedAt]));
  const items = chosen(known, [...at.keys()]);
  for (const item of items) {
    const releasedAt = at.get(item.itemNo) ?? act.at;
    if (item.waiting !== 'release' && item.waiting !== 'lapse')
      throw refusal('FREEZE_ORDER.NO_RELEASE_ORDERED', 'Nobody has ordered this freeze to be released.', item.itemNo);
    if (isBefore(act.receivedAt, releasedAt))
      throw refusal(
        'FREEZE_ORDER.RELEASED_IN_THE_FUTURE',
        'The instant of the release lies in the future.',
        item.itemNo,
      );
    if (isFrozen(item) && isBefore(releasedAt, item.hold.frozenAt))
      throw refusal(
        'FREEZE_ORDER.RELEASED_BEFORE_THE_FREEZE',
        'The instant of the release lies before the freeze.',
        item.itemNo,
      );
  }
  const happened: FreezeOrderEvent = {
    event: 'FreezeReleased',
    items: items.map(({ itemNo }) => ({ itemNo, releasedAt: at.get(itemNo) ?? act.at })),
  };
  const whole = items.filter(isWhole);
  const ended = endsAsking(known, { happened, at: act.at, reason: '已解除冻结，无须再批' });
  return {
    happened,
    settles: ended.settles,
    closes: [...answeredClocks(known, items, '银行已反馈解除冻结'), ...whole.flatMap(endedClocks), ...ended.closes],
    releases: whole.filter(isFrozen).map(({ accountKey }) => freezeClaimOf(accountKey)),
    publishes: published(known, happened, { at: act.at, itemNos: items.map(({ itemNo }) => itemNo) }),
  };
}

/** Nothing is left of the item once the part is gone. */
const isWhole = (item: FreezeItem): boolean =>
  item.releasingFen === undefined || !isFrozen(item) || item.releasingFen >= item.hold.frozenFen;

export function endedClocks(item: FreezeItem): { deadlineId: string; reason: string }[] {
  const clocks = isFrozen(item) ? [item.hold.deadlineId] : [];
  const duty = item.unrelated?.notified ? [item.unrelated.clock] : [];
  return [...clocks, ...duty].map((deadlineId) => ({ deadlineId, reason: '已解除冻结' }));
}

/** Taken back before it held anything: nobody carried it out, or it only waited behind another freeze (FRZ-18). Nobody is helped with it any more. */
export function isTakenBack(order: FreezeOrder): boolean {
  const items = itemsOf(order);
  return items.every(heldNothing) && items.some(({ hold }) => hold.status !== 'refused');
}

function heldNothing({ hold, waiting }: FreezeItem): boolean {
  if (hold.status === 'queued') return waiting === 'release';
  if (hold.status === 'released') return hold.neverHeld === true;
  return hold.status === 'withdrawn' || hold.status === 'refused';
}
