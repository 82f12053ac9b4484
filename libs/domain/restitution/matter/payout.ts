import { fen, type Fen } from '#domain/money/fen';
import { settled } from '#domain/restitution/matter/apply';
import { refuseUnverified } from '#domain/restitution/matter/claim';
import type { PayoutsConfirmed, RestitutionEvent, SettledLine } from '#domain/restitution/matter/events';
import {
  allSeen,
  type Drawing,
  type FreezeFact,
  freezeFactOf,
  namedUnitOf,
  paidClaimsOf,
  paidTotalOf,
  type PaidTotal,
  refuseDeadFreezes,
  reliesOn,
  returnedAfter,
  type ReturnedTotal,
  returnedTotalOf,
  totalAfter,
  valueOf,
} from '#domain/restitution/matter/guards';
import {
  type BankNotice,
  type Claim,
  isPending,
  openObjections,
  noticesOf,
  type Payout,
  type PayoutLine,
  payoutsOf,
  type PlanItem,
  planOf,
  type Restitution,
  restitutionClock,
  type RestitutionPlan,
} from '#domain/restitution/matter/restitution';
import { claimIn, conflict, existing, invalid, noticeOfBank } from '#domain/restitution/matter/refuse';
import { type DomainError } from '#domain/shared/domain-error';
import { isBefore } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

export interface PreparePayouts {
  readonly noticeId: string;
  readonly lines: readonly PayoutLine[];
  /** Facts of other freezes on the same accounts, as they stand now. */
  readonly rivals: readonly string[];
}

export type ConfirmPayouts = Omit<PayoutsConfirmed, 'event'>;

/** One act stays far below what an update may carry; a notice of many shares is released in parts. */
export const MOST_LINES = 150;

/** Under this number the bank pays once, however often it is asked (SEC: exactly once). */
export const payoutNumberOf = (noticeId: string, lineNo: number, attempt: number): string =>
  `${noticeId}-${lineNo}-${attempt}`;

/**
 * A second clerk releases: shares are prepared under their request numbers, and every guard is kept in the same transaction.
 *
 * @throws RESTITUTION.NOT_ACCEPTED, .SAME_CLERK, .OBJECTION_OPEN, .TOO_MANY_LINES, .SUPERSEDED, .PREPARED_ALREADY, .NOT_IN_PLAN, .ACCOUNT_NOT_VERIFIED,
 *   .PAID_ALREADY, .MORE_THAN_LOSS, and what guards a freeze.
 */
export function preparePayouts(
  known: Restitution | undefined,
  { noticeId, lines, rivals }: PreparePayouts,
  act: Act,
): Decision<RestitutionEvent> {
  const notice = noticeOfBank(known, noticeId, act);
  const here = existing(known);
  const plan = refuseUnreleasable(here, notice, act);
  if (lines.length === 0 || lines.length > MOST_LINES)
    throw invalid('RESTITUTION.TOO_MANY_LINES', `Release 1 to ${MOST_LINES} shares at once.`, { limit: MOST_LINES });
  const attempts = lines.map((line) => attemptOf(here, { notice, plan }, line));
  const victims = new Set(attempts.map(({ claim }) => claim.victimKey));
  const items = plan.items.filter(({ itemKey }) => lines.some((line) => line.itemKey === itemKey));
  const keys = [
    ...items.flatMap(({ itemKey }) => [freezeFactOf(itemKey), returnedTotalOf(itemKey)]),
    ...new Set(items.map(({ accountKey }) => namedUnitOf(accountKey))),
    ...rivals,
    ...[...victims].map(paidTotalOf),
  ];
  const takes = attempts.filter(({ attempt }) => attempt === 1).flatMap((one) => claimsOf(here, one));
  const held = takes.find((key) => act.taken.has(key));
  if (held) throw paidAlready(attempts, held, here);
  const seen = allSeen(keys, act);
  if (seen) refuseDeadFreezes(here, { drawings: drawingsIn(items, lines), rivals }, act);
  return {
    happened: {
      event: 'PayoutsPrepared',
      noticeId,
      lines: attempts.map(({ line, attempt }) => ({ ...line, attempt })),
    },
    takes,
    relies: reliesOn(keys, act),
    publishes: seen
      ? totals(
          attempts.map(({ claim, line: { itemKey, amountFen } }) => ({ claim, itemKey, amount: amountFen })),
          act,
        )
      : {},
  };
}

function refuseUnreleasable(here: Restitution, notice: BankNotice, { by }: Act): RestitutionPlan {
  if (notice.status !== 'accepted')
    throw conflict('RESTITUTION.NOT_ACCEPTED', 'The papers have not been accepted.', { status: notice.status });
  if (notice.acceptedBy === by.officerId)
    throw conflict('RESTITUTION.SAME_CLERK', 'Who accepts the papers does not release the money.');
  if (openObjections(here).length > 0)
    throw conflict('RESTITUTION.OBJECTION_OPEN', 'An objection has not been decided.');
  const plan = planOf(here, notice.version);
  // A version that an objection has set aside is followed by another: until then nobody is paid by the one before.
  const newer = here.plans
    .slice(notice.version)
    .some((one) => one.status === 'decided' || one.status === 'set-aside' || isPending(one));
  if (plan?.status !== 'decided' || newer)
    throw conflict('RESTITUTION.SUPERSEDED', 'A newer version of the plan is decided or under way.');
  return plan;
}

interface Attempt {
  readonly line: PayoutLine;
  readonly claim: Claim;
  readonly item: PlanItem;
  readonly attempt: number;
  readonly version: number;
}

function attemptOf(
  here: Restitution,
  { notice, plan }: { readonly notice: BankNotice; readonly plan: RestitutionPlan },
  line: PayoutLine,
): Attempt {
  const { lineNo, claimId, itemKey } = line;
  const before = notice.payouts[lineNo];
  if (before && before.status !== 'bounced')
    throw conflict('RESTITUTION.PREPARED_ALREADY', 'This share is paid or on its way.', { lineNo });
  const item = plan.items.find((one) => one.itemKey === itemKey && one.bankUnitId === notice.bankUnitId);
  const claim = claimIn(here, claimId);
  const same =
    !before || (before.claimId === claimId && before.itemKey === itemKey && before.amountFen === line.amountFen);
  if (!item || claim.status !== 'complete' || !same)
    throw conflict('RESTITUTION.NOT_IN_PLAN', 'This share is not one of the plan.', { lineNo });
  refuseUnverified(claim.account, claimId);
  return { line, claim, item, attempt: (before?.attempt ?? 0) + 1, version: plan.version };
}

/** What a later decision adds to a payment of this matter is another payment; for everybody else it is the same credit. */
function claimsOf(here: Restitution, { claim, item, version }: Attempt): string[] {
  const more = noticesOf(here).some(
    (notice) =>
      notice.version !== version &&
      payoutsOf(notice).some((one) => one.claimId === claim.claimId && one.itemKey === item.itemKey),
  );
  return paidClaimsOf(claim, item.accountKey, more ? `#${version}` : '');
}

function paidAlready(attempts: readonly Attempt[], held: string, here: Restitution): DomainError {
  const found = attempts.find((one) => claimsOf(here, one).includes(held));
  return conflict('RESTITUTION.PAID_ALREADY', 'This credit of the victim has been paid, or is being paid.', {
    ...(found && { lineNo: found.line.lineNo, claimId: found.claim.claimId }),
  });
}

function drawingsIn(items: readonly PlanItem[], lines: readonly PayoutLine[]): Drawing[] {
  return items.map(({ itemKey, bankUnitId, accountKey }) => ({
    ...{ itemKey, bankUnitId, accountKey },
    wantedFen: sumOf(lines.filter((line) => line.itemKey === itemKey)),
  }));
}

const sumOf = (lines: readonly PayoutLine[]): Fen => fen(lines.reduce((sum, { amountFen }) => sum + amountFen, 0n));

interface Change {
  readonly claim: Claim;
  readonly itemKey: string;
  /** Below zero where a payment came back. */
  readonly amount: bigint;
}

/** The totals of all victims and items that these payments concern, one payment after the other. */
function totals(changes: readonly Change[], { facts }: Act): Record<string, PaidTotal | ReturnedTotal> {
  const victims: Record<string, PaidTotal> = {};
  const items: Record<string, ReturnedTotal> = {};
  for (const { claim, itemKey, amount } of changes) {
    const victim = paidTotalOf(claim.victimKey);
    victims[victim] = totalAfter(claim, amount, victims[victim] ?? valueOf<PaidTotal>(facts[victim]));
    const item = returnedTotalOf(itemKey);
    const before = items[item] ?? valueOf<ReturnedTotal>(facts[item]);
    items[item] = returnedAfter(itemKey, amount, { before, freeze: valueOf<FreezeFact>(facts[freezeFactOf(itemKey)]) });
  }
  return { ...victims, ...items };
}

/**
 * 回执: what the bank has paid, under its own reference, and what came back. A payment that bounces is a state, not an error: the
 * victim gives another account and the share goes out again.
 *
 * @throws RESTITUTION.NO_RESULTS, .NOT_PREPARED, .OTHER_ATTEMPT, .PAID_IN_THE_FUTURE
 */
export function confirmPayouts(
  known: Restitution | undefined,
  given: ConfirmPayouts,
  act: Act,
): Decision<RestitutionEvent> {
  const notice = noticeOfBank(known, given.noticeId, act);
  const here = existing(known);
  const results = [...new Map(given.results.map((one) => [one.lineNo, one])).values()];
  if (results.length === 0 || results.length > MOST_LINES)
    throw invalid('RESTITUTION.NO_RESULTS', `State the results of 1 to ${MOST_LINES} payments.`, { limit: MOST_LINES });
  const payouts = results.map((one) => preparedPayout(notice, one, act));
  const returned = payouts.filter((_, index) => results[index]?.result === 'bounced');
  const changes = returned.map(({ claimId, itemKey, amountFen }) => ({
    claim: claimIn(here, claimId),
    itemKey,
    amount: -amountFen,
  }));
  const keys = [
    ...new Set(changes.flatMap(({ claim, itemKey }) => [paidTotalOf(claim.victimKey), returnedTotalOf(itemKey)])),
  ];
  const done = settled(notice, results).status === 'paid';
  return {
    happened: { event: 'PayoutsConfirmed', noticeId: notice.noticeId, results },
    relies: reliesOn(keys, act),
    publishes: allSeen(keys, act) ? totals(changes, act) : {},
    ...(done && { closes: [{ deadlineId: restitutionClock.bank(notice.noticeId), reason: '已全部返还并送交回执' }] }),
  };
}

/** A late word on a payment that came back before says nothing of the one that is on its way now: without a number it is of the first. */
function preparedPayout({ noticeId, payouts }: BankNotice, result: SettledLine, { receivedAt }: Act): Payout {
  const { lineNo } = result;
  const payout = payouts[lineNo];
  if (payout?.status !== 'prepared')
    throw conflict('RESTITUTION.NOT_PREPARED', 'This share is not on its way.', { lineNo });
  const { requestNumber = payoutNumberOf(noticeId, lineNo, 1) } = result;
  if (requestNumber !== payoutNumberOf(noticeId, lineNo, payout.attempt))
    throw conflict('RESTITUTION.OTHER_ATTEMPT', 'Another payment of this share is on its way.', { lineNo });
  if (result.result === 'paid' && isBefore(receivedAt, result.paidAt))
    throw invalid('RESTITUTION.PAID_IN_THE_FUTURE', 'The payment lies in the future.', { lineNo });
  return payout;
}
