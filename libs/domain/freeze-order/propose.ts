import {
  type ApprovalAsked,
  asking,
  decidedBy,
  type DecideApproval,
  reaches,
  settling,
  type WithdrawApproval,
  withdrawnBy,
} from '#domain/agency/approval';
import { civilOf, dayAt, endOf, monthsLater, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import {
  claimsOf,
  existing,
  freezeClaimOf,
  type FreezeOrder,
  type FreezeOrderEvent,
  type FreezeProposed,
  itemsOf,
  levelOf,
  type OrderedFreeze,
  refusal,
  ruleOf,
} from '#domain/freeze-order/freeze-order';
import { groundsOf, refuseGroundless, reliedOn } from '#domain/freeze-order/grounds';
import { published } from '#domain/freeze-order/published';
import { decideRelease } from '#domain/freeze-order/release';
import { decideRenewal } from '#domain/freeze-order/renew';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

export interface ProposeFreeze extends Omit<FreezeProposed, 'event' | 'filingNumber'> {
  readonly approval: ApprovalAsked;
}

/** One call to a bank stays within what one act and one screen can carry. */
export const MOST_ITEMS = 500;

/**
 * An officer proposes to freeze; the order goes out when the leader of a unit of the required level has approved it.
 *
 * No freeze before filing (FRZ-09), none after withdrawal or non-prosecution: the decision relies on what the case and the
 * procedure have published. The six particulars of FRZ-11
 * are all there, and no account is frozen twice: who wants to wait behind another freeze says so (FRZ-18).
 *
 * @throws FREEZE_ORDER.PROPOSED_ALREADY, .NO_ITEMS, .TOO_MANY_ITEMS, .NOT_FILED, .MEASURES_RELEASED, .WRONG_LEVEL, .NO_AMOUNT,
 *   .MORE_THAN_JUSTIFIED, .END_CONTRADICTS_PERIOD, .SAME_ACCOUNT_TWICE, .DOUBLE_FREEZE
 */
export function proposeFreeze(
  order: FreezeOrder | undefined,
  given: ProposeFreeze,
  act: Act,
): Decision<FreezeOrderEvent> {
  if (order) throw refusal('FREEZE_ORDER.PROPOSED_ALREADY', 'This freeze has been proposed.');
  if (given.items.length === 0) throw invalid('FREEZE_ORDER.NO_ITEMS', 'A freeze names at least one account.');
  if (given.items.length > MOST_ITEMS)
    throw invalid('FREEZE_ORDER.TOO_MANY_ITEMS', `A freeze names at most ${MOST_ITEMS} accounts.`);
  const relies = reliedOn(given.caseId, act);
  const grounds = groundsOf(given.caseId, act);
  if (!grounds) return { happened: { event: 'FreezeProposed', ...given, filingNumber: '' }, relies };
  refuseGroundless(grounds);
  const needed = levelOf(given.items, given.major);
  if (!reaches(given.approval.level, needed))
    throw new DomainError('invalid', 'FREEZE_ORDER.WRONG_LEVEL', 'A higher level must approve this freeze.', {
      needed,
    });
  refuseItems(given, act);
  const approval = { ...given.approval, askedAt: act.at };
  return {
    happened: { event: 'FreezeProposed', ...given, approval, filingNumber: grounds.filing.number ?? '' },
    ...asking(approval),
    relies,
    takes: given.items.filter(({ queued }) => !queued).map(({ accountKey }) => freezeClaimOf(accountKey)),
  };
}

function refuseItems({ items, major }: ProposeFreeze, { at, taken }: Act): void {
  const seen = new Set<string>();
  for (const item of items) {
    const { itemNo, accountKey, askedFen, justifiedFen, overrideReason, queued } = item;
    if (askedFen <= 0n) throw invalid('FREEZE_ORDER.NO_AMOUNT', 'A freeze states its amount.', itemNo);
    if (askedFen > justifiedFen && !overrideReason)
      throw invalid(
        'FREEZE_ORDER.MORE_THAN_JUSTIFIED',
        'More is asked for than the case justifies, without a reason.',
        itemNo,
      );
    if (endsTooLate(item, { major, at }))
      throw invalid('FREEZE_ORDER.END_CONTRADICTS_PERIOD', 'The end on the notice contradicts the period.', itemNo);
    if (seen.has(accountKey))
      throw invalid('FREEZE_ORDER.SAME_ACCOUNT_TWICE', 'An order names an account once.', itemNo);
    seen.add(accountKey);
    if (!queued && taken.has(freezeClaimOf(accountKey)))
      throw refusal(
        'FREEZE_ORDER.DOUBLE_FREEZE',
        'The account is frozen already; a freeze may wait behind it.',
        itemNo,
      );
  }
}

function endsTooLate({ kind, statedEnd }: OrderedFreeze, { major, at }: { major: boolean; at: Act['at'] }): boolean {
  if (!statedEnd) return false;
  const latest = endOf(monthsLater(dayAt(msOf(at)), ruleOf(kind, major).months));
  return msOf(statedEnd) > latest || msOf(statedEnd) <= msOf(at);
}

/**
 * The word of the authority: on the order itself, on a renewal, or on a release.
 *
 * @throws APPROVAL.* of the shared part; FREEZE_ORDER.NOT_FILED, .MEASURES_RELEASED; what the renewal and the release refuse.
 */
export function decideApproval(
  order: FreezeOrder | undefined,
  given: DecideApproval,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = existing(order);
  const asked = known.asked[given.approvalId];
  if (asked?.what === 'renewal') return decideRenewal(known, { asked, given }, act);
  if (asked?.what === 'release') return decideRelease(known, { asked, given }, act);
  if (known.status !== 'proposed')
    throw new DomainError('not-found', 'APPROVAL.NOT_ASKED', 'No such approval is asked for.');
  const approval = decidedBy(known.approval, given, act);
  const settled = settling(approval);
  if (approval.decision === 'refused')
    return { happened: { event: 'FreezeRefused', approval }, ...settled, releases: claimsOf(known) };
  const grounds = groundsOf(known.caseId, act);
  if (grounds) refuseGroundless(grounds);
  const { year } = civilOf(dayAt(msOf(act.at)));
  const happened: FreezeOrderEvent = { event: 'FreezeIssued', approval };
  return {
    happened,
    ...settled,
    opens: [
      {
        deadlineId: `FRZ-11-answer/${known.clocks + 1}`,
        ruleId: 'FRZ-11-answer',
        startEvent: '协助冻结财产通知送达',
        startedAt: act.at,
        ownerUnitId: known.bankUnitId,
      },
    ],
    relies: reliedOn(known.caseId, act),
    publishes: published(known, happened, { at: act.at, itemNos: itemsOf(known).map(({ itemNo }) => itemNo) }),
    draws: {
      orderNumber: {
        ...{ unitId: known.issuerUnitId, kind: 'freeze-order', period: String(year) },
        label: numberLabel('freeze-order', known.documentWord, year),
      },
    },
  };
}

/**
 * The proposer takes back the order, or a renewal or release of it, that still waits for its approval.
 *
 * @throws APPROVAL.NOT_WAITING, .WITHDRAWN_BY_OTHER_UNIT
 */
export function withdrawApproval(
  order: FreezeOrder | undefined,
  given: WithdrawApproval,
  act: Act,
): Decision<FreezeOrderEvent> {
  const known = existing(order);
  const asked = known.asked[given.approvalId];
  const approval = withdrawnBy(
    asked?.approval ?? (known.status === 'proposed' ? known.approval : undefined),
    given,
    act,
  );
  return {
    happened: { event: 'ApprovalWithdrawn', approval },
    ...settling(approval),
    ...(!asked && { releases: claimsOf(known) }),
  };
}

const invalid = (code: `FREEZE_ORDER.${string}`, message: string, itemNo?: number): DomainError =>
  new DomainError('invalid', code, message, itemNo === undefined ? undefined : { itemNo });
