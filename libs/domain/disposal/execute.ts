import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import {
  claimsOn,
  type Disposal,
  disposalClock,
  leftOf,
  type NoticeStated,
  type PropertyClaim,
  type Thing,
} from '#domain/disposal/disposal';
import type { DisposalEvent, ExecutionReported } from '#domain/disposal/events';
import { chosen, claimIn, effective, existing, type Known, refuse } from '#domain/disposal/refuse';
import { sum } from '#domain/money/fen';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

type Decided = Decision<DisposalEvent>;

export interface OrderExecution {
  readonly notices: readonly NoticeStated[];
}
export type ReportExecution = Omit<ExecutionReported, 'event'>;

interface FreezeFact {
  readonly status: string;
  readonly frozenFen: string;
  readonly endsAt: Instant | null;
}

/** What has gone to one victim from all units, beside what they have proven to be lost; the restitution keeps the same fact. */
interface PaidTotal {
  readonly paidFen: string;
  readonly compensatedFen: string;
  readonly losses: Readonly<Record<string, string>>;
}

/** What has gone out of one frozen item by all returns, beside the most that was ever frozen there. */
interface ReturnedTotal {
  readonly baseFen: string;
  readonly returnedFen: string;
}

const returnedTotalOf = (itemKey: string): string => `returned-total:${itemKey}`;
const freezeFactOf = (itemKey: string): string => `freeze:${itemKey}`;
const paidTotalOf = (victimKey: string): string => `paid-total:${victimKey}`;
type Totals = Readonly<Record<string, PaidTotal | ReturnedTotal>>;

/** No version of any fact: the record answers with the facts as they stand, and the decision is asked again. */
const UNSEEN = -1;

/**
 * 执行通知 to the bank or the police that hold it: back to the claimants whose claims are proven, to the treasury, or a refund of what
 * the treasury has (RST-25, RST-26). Nobody receives more than the unpaid loss, over all units.
 *
 * @throws DISPOSAL.NOT_EFFECTIVE, .NOTHING_CHOSEN, .NOT_TO_EXECUTE, .SUMS_DIFFER, .CLAIM_NOT_PROVEN, .MORE_THAN_LOSS, .FREEZE_NOT_ALIVE
 */
export function orderExecution(known: Known, { notices }: OrderExecution, act: Act): Decided {
  const here = effective(known, act);
  const things = chosen(
    here,
    notices.map(({ no }) => no),
  );
  if (things.length !== notices.length)
    refuse('invalid', 'DISPOSAL.SUMS_DIFFER', 'One notice at a time goes out for one thing.');
  for (const notice of notices) refuseUnready(here, notice);
  const facts = factsOf(here, notices);
  const seen = facts.every((key) => act.facts[key]);
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'ExecutionOrdered', notices },
    opens: notices.map(({ noticeId, recipientUnitId }) => ({
      deadlineId: disposalClock.execute(noticeId),
      ...{ ruleId: 'RST-25-execute', startEvent: '收到执行通知', startedAt: act.at, ownerUnitId: recipientUnitId },
    })),
    closes: closingsOf(here, things),
    relies: Object.fromEntries(facts.map((key) => [key, act.facts[key]?.version ?? UNSEEN])),
    ...(seen && { publishes: guarded(here, notices, act) }),
    draws: Object.fromEntries(
      notices.map(({ noticeId }) => [
        noticeId,
        {
          unitId: here.deciderUnitId,
          ...{ kind: 'execution-notice', period: String(year) },
          label: numberLabel('execution-notice', here.documentWord, year),
        },
      ]),
    ),
  };
}

/** The first notice ends the court's days to notify; a thing that was claimed needs no notice of one year any more. */
function closingsOf(here: Disposal, things: readonly Thing[]): DeadlineClosing[] {
  const first = Object.keys(here.notices).length === 0;
  return [
    ...(first ? [{ deadlineId: disposalClock.notify, reason: '已发出执行通知' }] : []),
    ...things.flatMap((thing): DeadlineClosing[] => {
      if (thing.status === 'announced')
        return [{ deadlineId: disposalClock.announced(thing), reason: '已有人认领并查证属实' }];
      if (thing.status === 'unclaimed')
        return [{ deadlineId: disposalClock.decide(thing), reason: '已有人认领并查证属实' }];
      return [];
    }),
  ];
}

function refuseUnready(here: Disposal, { no, purpose, amountFen, payees }: NoticeStated): void {
  const thing = here.things[no];
  if (!thing || !isReady(thing, purpose))
    refuse('conflict', 'DISPOSAL.NOT_TO_EXECUTE', 'This thing is not at the stage of this execution.', {
      no,
      ...(thing && { status: thing.status }),
    });
  const most = purpose === 'refund' ? thing.worthFen : leftOf(thing);
  const paid = sum(payees.map((payee) => payee.amountFen));
  const fits =
    amountFen > 0n && amountFen <= most && (purpose === 'treasury' ? payees.length === 0 : paid === amountFen);
  if (!fits) refuse('invalid', 'DISPOSAL.SUMS_DIFFER', 'The amounts do not add up to what is held.', { no });
  for (const { claimId } of payees) {
    const claim = claimIn(here, claimId);
    if (claim.no !== no || claim.status !== 'proven')
      refuse('conflict', 'DISPOSAL.CLAIM_NOT_PROVEN', 'This claim is not proven.', { claimId });
  }
  const open = claimsOn(here, no).some(({ status }) => status === 'open');
  if (open && purpose !== 'refund') refuse('conflict', 'DISPOSAL.CLAIM_OPEN', 'Somebody has claimed this.', { no });
}

function isReady({ order, status }: Thing, purpose: NoticeStated['purpose']): boolean {
  switch (purpose) {
    case 'return':
      return order === 'return' && ['listed', 'calling', 'announced', 'unclaimed'].includes(status);
    case 'treasury':
      return status === 'forfeited' || (order === 'confiscate' && status === 'listed');
    case 'refund':
      return order === 'return' && status === 'in-treasury';
  }
}

const claimsIn = (here: Disposal, notices: readonly NoticeStated[]): { claim: PropertyClaim; amount: bigint }[] =>
  notices.flatMap(({ payees }) =>
    payees.map(({ claimId, amountFen }) => ({ claim: claimIn(here, claimId), amount: amountFen })),
  );

const factsOf = (here: Disposal, notices: readonly NoticeStated[]): string[] => [
  ...notices.flatMap(({ no, purpose }) => {
    const itemKey = here.things[no]?.itemKey;
    return itemKey === undefined || purpose === 'refund' ? [] : [freezeFactOf(itemKey), returnedTotalOf(itemKey)];
  }),
  ...new Set(claimsIn(here, notices).map(({ claim }) => paidTotalOf(claim.victimKey))),
];

/** The freeze is alive and has the money; the totals of the victims after it. */
function guarded(here: Disposal, notices: readonly NoticeStated[], { facts, at }: Act): Totals {
  const after: Record<string, PaidTotal | ReturnedTotal> = {};
  for (const { no, amountFen, purpose } of notices) {
    const itemKey = here.things[no]?.itemKey;
    if (itemKey === undefined || purpose === 'refund') continue;
    const freeze = facts[freezeFactOf(itemKey)]?.value as FreezeFact | null | undefined;
    const alive = freeze?.status === 'frozen' && freeze.endsAt !== null && isBefore(at, freeze.endsAt);
    if (!alive || BigInt(freeze.frozenFen) < amountFen)
      refuse('conflict', 'DISPOSAL.FREEZE_NOT_ALIVE', 'The freeze is not alive or holds less than that.', {
        no,
        ...(freeze && { status: freeze.status, frozen: String(freeze.frozenFen), endsAt: freeze.endsAt }),
      });
    const key = returnedTotalOf(itemKey);
    after[key] = returnedAfter(facts[key]?.value as ReturnedTotal | null | undefined, amountFen, {
      frozenFen: BigInt(freeze.frozenFen),
      no,
    });
  }
  return { ...after, ...victimsAfter(here, notices, facts) };
}

function victimsAfter(here: Disposal, notices: readonly NoticeStated[], facts: Act['facts']): Totals {
  const after: Record<string, PaidTotal> = {};
  for (const { claim, amount } of claimsIn(here, notices)) {
    const key = paidTotalOf(claim.victimKey);
    after[key] = totalAfter(claim, amount, after[key] ?? (facts[key]?.value as PaidTotal | null | undefined));
  }
  return after;
}

/** The freeze hears of payments later, so its own figure alone would let the same money go twice: by a plan of the police and by a judgment. */
function returnedAfter(
  before: ReturnedTotal | null | undefined,
  amount: bigint,
  { frozenFen, no }: { readonly frozenFen: bigint; readonly no: number },
): ReturnedTotal {
  const base = larger(BigInt(before?.baseFen ?? 0), frozenFen);
  const returned = BigInt(before?.returnedFen ?? 0) + amount;
  if (returned > base)
    refuse('conflict', 'DISPOSAL.FREEZE_NOT_ALIVE', 'The freeze is not alive or holds less than that.', {
      no,
      frozen: `${base}`,
    });
  return { baseFen: `${base}`, returnedFen: `${returned}` };
}

/** What is proven by single credits and what is proven as a sum may be the same loss: the larger of both is the loss (DESIGN). */
function totalAfter(claim: PropertyClaim, amount: bigint, before: PaidTotal | null | undefined): PaidTotal {
  const byCredit = Object.values(before?.losses ?? {}).reduce((total, loss) => total + BigInt(loss), 0n);
  const lost = larger(byCredit, claim.lossFen);
  const compensated = larger(claim.compensatedFen, BigInt(before?.compensatedFen ?? 0));
  const paid = BigInt(before?.paidFen ?? 0) + amount;
  if (paid > lost - compensated)
    refuse('conflict', 'DISPOSAL.MORE_THAN_LOSS', 'The victim would receive more than the unpaid loss.', {
      claimId: claim.claimId,
      paid: String(before?.paidFen ?? 0),
    });
  return { paidFen: `${paid}`, compensatedFen: `${compensated}`, losses: before?.losses ?? {} };
}

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/**
 * 执行回单: the bank or the police have done it, or it failed and why. What failed goes out again by a new notice.
 *
 * @throws MATTER.NOT_FOUND, DISPOSAL.REPORTED_ALREADY, .REFERENCE_MISSING, .REASON_MISSING
 */
export function reportExecution(known: Known, given: ReportExecution, act: Act): Decided {
  const here = existing(known);
  const notice = here.notices[given.noticeId];
  if (notice?.recipientUnitId !== act.by.unitId)
    throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (notice.status !== 'sent') refuse('conflict', 'DISPOSAL.REPORTED_ALREADY', 'This execution has been reported.');
  if (given.result === 'done' && !given.reference)
    refuse('invalid', 'DISPOSAL.REFERENCE_MISSING', 'An executed notice has a reference.');
  if (given.result === 'failed' && !given.reason) refuse('invalid', 'DISPOSAL.REASON_MISSING', 'Say why.');
  const undone = given.result === 'failed' ? factsOf(here, [notice]).filter(isTotal) : [];
  const seen = undone.every((key) => act.facts[key]);
  return {
    happened: { event: 'ExecutionReported', ...given },
    closes: [{ deadlineId: disposalClock.execute(notice.noticeId), reason: '已送交执行回单' }],
    relies: Object.fromEntries(undone.map((key) => [key, act.facts[key]?.version ?? UNSEEN])),
    ...(seen && undone.length > 0 && { publishes: takenBack(here, notice, act) }),
  };
}

const isTotal = (key: string): boolean => !key.startsWith('freeze:');

/** What was counted when the notice went out is counted no more. */
function takenBack(here: Disposal, notice: NoticeStated, { facts }: Act): Totals {
  const after: Record<string, PaidTotal | ReturnedTotal> = {};
  for (const { claim, amount } of claimsIn(here, [notice])) {
    const key = paidTotalOf(claim.victimKey);
    const before = (after[key] ?? facts[key]?.value) as PaidTotal | null | undefined;
    after[key] = {
      ...{ compensatedFen: before?.compensatedFen ?? '0', losses: before?.losses ?? {} },
      paidFen: less(before?.paidFen, amount),
    };
  }
  const itemKey = here.things[notice.no]?.itemKey;
  const item = itemKey === undefined || notice.purpose === 'refund' ? undefined : returnedTotalOf(itemKey);
  const returned = item === undefined ? undefined : (facts[item]?.value as ReturnedTotal | null | undefined);
  if (item !== undefined && returned)
    after[item] = { baseFen: returned.baseFen, returnedFen: less(returned.returnedFen, notice.amountFen) };
  return after;
}

function less(before: string | undefined, amount: bigint): string {
  const after = BigInt(before ?? 0) - amount;
  return `${after < 0n ? 0n : after}`;
}
