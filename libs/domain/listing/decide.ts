import { asking, type DecideApproval, decidedBy, settling } from '#domain/agency/approval';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import {
  hasEnded,
  leaderClockOf,
  type Listing,
  LISTING_LEVELS,
  type ListingEvent,
  type ListingFacts,
  type ListingLevel,
  type Paper,
  reachesTheList,
  reportClockOf,
  type Watched,
} from '#domain/listing/listing';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

type Known = Listing | undefined;
type Result = Decision<ListingEvent>;

export interface OpenListing extends ListingFacts {
  readonly level: ListingLevel;
  readonly batch?: string;
  readonly reason: string;
}
export interface NameLeader {
  readonly officerId: string;
  /** Whether this officer heads the unit; the API knows the register. */
  readonly isHead: boolean;
}
export interface ReportListing {
  readonly text: Paper;
}
export interface RaiseListing {
  readonly level: ListingLevel;
  readonly batch?: string;
  readonly reason: string;
}
export interface AskDelisting {
  readonly approvalId: string;
  readonly title: string;
  readonly text: Paper;
}

function refuse(kind: RefusalKind, code: `LISTING.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws LISTING.LISTED_ALREADY, .BELOW_THE_LOSS, .REASON_MISSING */
export function openListing(known: Known, body: OpenListing, act: Act): Result {
  if (known) refuse('conflict', 'LISTING.LISTED_ALREADY', 'This case has been listed.');
  if (body.why === 'loss' && !reachesTheList(body.lossFen))
    refuse('invalid', 'LISTING.BELOW_THE_LOSS', 'The loss lies below a million yuan.');
  needs(body.reason);
  return {
    happened: { event: 'ListingOpened', ...body },
    opens: [
      clock(leaderClockOf({}), '列入挂牌督办', act.at, body.unitId),
      clock(reportClockOf(1), '列入挂牌督办', act.at, body.unitId),
    ],
  };
}

/**
 * The case went to another unit: the listing goes with it, and the office watches on. Another bureau names its own head as leader;
 * the report is due when it was.
 *
 * @throws LISTING.ENDED
 */
export function handListingOver(known: Known, to: Watched, act: Act): Result {
  const one = running(known);
  const { unitId, handlerUnitId } = one;
  const bureauChanges = to.unitId !== unitId;
  const wantsLeader = bureauChanges && one.leaderId !== undefined;
  const clocks = [reportClockOf(one.rounds), ...(one.leaderId === undefined ? [leaderClockOf(one)] : [])];
  const entry = {
    ...({ kind: 'owner-changed', reason: '案件移交' } as const),
    ...{ from: unitId, to: to.unitId, at: act.receivedAt },
  };
  return {
    happened: { event: 'ListingHandedOver', to, from: { unitId, handlerUnitId }, wantsLeader },
    ...(bureauChanges && { moves: clocks.map((deadlineId) => ({ deadlineId, entry })) }),
    ...(wantsLeader && {
      opens: [clock(leaderClockOf({ leaderRounds: (one.leaderRounds ?? 1) + 1 }), '案件移交', act.at, to.unitId)],
    }),
  };
}

/** 专案组长 is the head of the unit, and may be replaced by the next head. @throws LISTING.ENDED, .NOT_THE_UNIT, .NOT_A_HEAD */
export function nameLeader(known: Known, { officerId, isHead }: NameLeader, act: Act): Result {
  const one = ofTheUnit(known, act);
  if (!isHead) refuse('invalid', 'LISTING.NOT_A_HEAD', 'The head of the unit leads the case group.');
  return {
    happened: { event: 'ListingLeaderNamed', leaderId: officerId },
    ...(one.leaderId === undefined && { closes: [closing(leaderClockOf(one), '已明确专案组长')] }),
  };
}

/** @throws LISTING.ENDED, .NOT_THE_UNIT, .NO_LEADER */
export function reportListing(known: Known, { text }: ReportListing, act: Act): Result {
  const one = led(known, act);
  return {
    happened: { event: 'ListingReported', text },
    closes: [closing(reportClockOf(one.rounds), '已报告进展')],
    opens: [clock(reportClockOf(one.rounds + 1), '上次报告', act.at, one.unitId)],
  };
}

/** A case goes to a higher list, never to a lower one. @throws LISTING.ENDED, .NOT_THE_OFFICE, .NOT_HIGHER, .REASON_MISSING */
export function raiseListing(known: Known, { level, batch, reason }: RaiseListing, act: Act): Result {
  const one = running(known);
  if (act.by.unitId !== one.supervisorUnitId)
    refuse('forbidden', 'LISTING.NOT_THE_OFFICE', 'The office that watches the case decides.');
  needs(reason);
  const now = one.levels.at(-1)?.level ?? 'city';
  if (LISTING_LEVELS.indexOf(level) <= LISTING_LEVELS.indexOf(now))
    refuse('conflict', 'LISTING.NOT_HIGHER', 'The case stands on this list or on a higher one.');
  return { happened: { event: 'ListingRaised', level, reason, ...(batch !== undefined && { batch }) } };
}

/** @throws LISTING.ENDED, .NOT_THE_UNIT, .NO_LEADER, .NOT_REPORTED, .ASKED_ALREADY */
export function askDelisting(known: Known, { approvalId, title, text }: AskDelisting, act: Act): Result {
  const one = led(known, act);
  if (one.delisting) refuse('conflict', 'LISTING.ASKED_ALREADY', 'The delisting waits for its approval.');
  if (one.reports.length === 0)
    refuse('conflict', 'LISTING.NOT_REPORTED', 'A case without a report is not taken off the list.');
  const { agency, unitId, officerId } = act.by;
  const approval = {
    ...{ approvalId, kind: 'delisting', title, proposer: { agency, unitId, officerId } },
    ...{ approverUnitId: one.supervisorUnitId, level: 'city' as const, askedAt: act.at },
  };
  return { happened: { event: 'ListingDelistingAsked', approval, text }, ...asking(approval) };
}

/** Only the office takes it off the list. @throws APPROVAL.NOT_ASKED, .SAME_OFFICER, .WRONG_LEVEL, .REASON_MISSING */
export function decideApproval(known: Known, given: DecideApproval, act: Act): Result {
  const one = found(known);
  const approval = decidedBy(one.delisting?.approval, given, act);
  const settled = settling(approval);
  if (approval.decision === 'refused')
    return { happened: { event: 'ListingDelistingRefused', reason: approval.reason ?? '' }, ...settled };
  const open = one.leaderId === undefined ? [leaderClockOf(one)] : [];
  const ended = [...open, reportClockOf(one.rounds)].map((deadlineId) => closing(deadlineId, '已摘牌'));
  return { happened: { event: 'ListingDelisted' }, ...settled, closes: [...settled.closes, ...ended] };
}

function found(known: Known): Listing {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

function running(known: Known): Listing {
  const one = found(known);
  if (hasEnded(one)) refuse('conflict', 'LISTING.ENDED', 'This case was taken off the list.');
  return one;
}

function ofTheUnit(known: Known, { by }: Act): Listing {
  const one = running(known);
  if (by.unitId !== one.unitId && by.unitId !== one.handlerUnitId)
    refuse('forbidden', 'LISTING.NOT_THE_UNIT', 'The unit that is watched does this.');
  return one;
}

function led(known: Known, act: Act): Listing {
  const one = ofTheUnit(known, act);
  if (one.leaderId === undefined) refuse('conflict', 'LISTING.NO_LEADER', 'Name the leader of the case group first.');
  return one;
}

function needs(words: string): void {
  if (words.trim() === '') refuse('invalid', 'LISTING.REASON_MISSING', 'Say why.');
}

const clock = (deadlineId: string, startEvent: string, startedAt: Instant, ownerUnitId: string): DeadlineOpening => ({
  ...{ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', startEvent, startedAt, ownerUnitId },
});
const closing = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });
