import { asking, type DecideApproval, decidedBy, settling } from '#domain/agency/approval';
import {
  areaClaimOf,
  type AreaListing,
  type AreaListingEvent,
  type AreaListingFacts,
  hasEnded,
  LEADER_CLOCK,
  type Paper,
  reportClockOf,
  termClockOf,
} from '#domain/area-listing/area-listing';
import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

type Known = AreaListing | undefined;
type Result = Decision<AreaListingEvent>;

export interface ListArea extends AreaListingFacts {
  /** How the register of the office names it. */
  readonly word: string;
}
export interface NameAreaLeader {
  readonly officerId: string;
  /** Whether this officer heads the bureau; the API knows the register. */
  readonly isHead: boolean;
}
export interface ReportArea {
  readonly text: Paper;
}
export interface AskAssessment {
  readonly approvalId: string;
  readonly title: string;
  readonly text: Paper;
}

/** What a refused assessment gives once more, where nobody says otherwise. */
const MONTHS_MORE = 3;

function refuse(kind: RefusalKind, code: `AREA_LISTING.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws AREA_LISTING.LISTED_ALREADY, .STANDS_ON_THE_LIST, .REASON_MISSING */
export function listArea(known: Known, { word, ...facts }: ListArea, act: Act): Result {
  if (known) refuse('conflict', 'AREA_LISTING.LISTED_ALREADY', 'This listing has been opened.');
  const { unitId, bureauUnitId, officeUnitId, months, reason } = facts;
  if (reason.trim() === '') refuse('invalid', 'AREA_LISTING.REASON_MISSING', 'Say why.');
  const claim = areaClaimOf(unitId);
  if (act.taken.has(claim)) refuse('conflict', 'AREA_LISTING.STANDS_ON_THE_LIST', 'The area stands on the list.');
  const { year } = civilOf(dayAt(msOf(act.at)));
  const opened = (deadlineId: string): DeadlineOpening => clock(deadlineId, '列入挂牌整治', act.at, bureauUnitId);
  return {
    happened: { event: 'AreaListed', ...facts },
    opens: [
      opened(LEADER_CLOCK),
      opened(reportClockOf(1)),
      { ...opened(termClockOf(1)), facts: { setPeriod: months } },
    ],
    takes: [claim],
    draws: {
      listingNumber: {
        ...{ unitId: officeUnitId, kind: 'area-listing', period: String(year) },
        label: numberLabel('area-listing', word, year),
      },
    },
  };
}

/** The head of the bureau leads, and may be replaced by the next head. @throws AREA_LISTING.ENDED, .NOT_THE_UNIT, .NOT_A_HEAD */
export function nameAreaLeader(known: Known, { officerId, isHead }: NameAreaLeader, act: Act): Result {
  const one = ofTheUnit(known, act);
  if (!isHead) refuse('invalid', 'AREA_LISTING.NOT_A_HEAD', 'The head of the bureau leads.');
  return {
    happened: { event: 'AreaLeaderNamed', leaderId: officerId },
    ...(one.leaderId === undefined && { closes: [closing(LEADER_CLOCK, '已明确责任领导')] }),
  };
}

/** @throws AREA_LISTING.ENDED, .NOT_THE_UNIT, .NO_LEADER */
export function reportArea(known: Known, { text }: ReportArea, act: Act): Result {
  const one = led(known, act);
  return {
    happened: { event: 'AreaReported', text },
    closes: [closing(reportClockOf(one.reportRounds), '已报告进展')],
    opens: [clock(reportClockOf(one.reportRounds + 1), '上次报告', act.at, one.bureauUnitId)],
  };
}

/** @throws AREA_LISTING.ENDED, .NOT_THE_UNIT, .NO_LEADER, .NOT_REPORTED, .ASKED_ALREADY */
export function askAssessment(known: Known, { approvalId, title, text }: AskAssessment, act: Act): Result {
  const one = led(known, act);
  if (one.assessment) refuse('conflict', 'AREA_LISTING.ASKED_ALREADY', 'The assessment waits for its approval.');
  if (one.reports.length === 0)
    refuse('conflict', 'AREA_LISTING.NOT_REPORTED', 'An area without a report is not taken off the list.');
  const { agency, unitId, officerId } = act.by;
  const approval = {
    ...{ approvalId, kind: 'area-delisting', title, proposer: { agency, unitId, officerId } },
    ...{ approverUnitId: one.officeUnitId, level: 'city' as const, askedAt: act.at },
  };
  const asked = asking(approval);
  return {
    happened: { event: 'AreaAssessmentAsked', approval, text },
    ...asked,
    closes: [closing(termClockOf(one.termRounds), '已申请评估摘牌')],
  };
}

/** Only the office takes it off the list; what is not good enough goes on for another term. @throws APPROVAL.NOT_ASKED, .SAME_OFFICER, .WRONG_LEVEL, .REASON_MISSING */
export function decideApproval(known: Known, given: DecideApproval, act: Act): Result {
  const one = found(known);
  const approval = decidedBy(one.assessment?.approval, given, act);
  const settled = settling(approval);
  if (approval.decision === 'refused') {
    const again = clock(termClockOf(one.termRounds + 1), '评估不合格，继续整治', act.at, one.bureauUnitId);
    return {
      happened: { event: 'AreaAssessmentRefused', reason: approval.reason ?? '' },
      ...settled,
      opens: [{ ...again, facts: { setPeriod: MONTHS_MORE } }],
    };
  }
  const ended = [reportClockOf(one.reportRounds)].map((deadlineId) => closing(deadlineId, '已摘牌'));
  return {
    happened: { event: 'AreaDelisted' },
    ...settled,
    closes: [...settled.closes, ...ended],
    releases: [areaClaimOf(one.unitId)],
  };
}

function found(known: Known): AreaListing {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

function ofTheUnit(known: Known, { by }: Act): AreaListing {
  const one = found(known);
  if (hasEnded(one)) refuse('conflict', 'AREA_LISTING.ENDED', 'This area was taken off the list.');
  if (by.unitId !== one.unitId && by.unitId !== one.bureauUnitId)
    refuse('forbidden', 'AREA_LISTING.NOT_THE_UNIT', 'The unit whose area is listed does this.');
  return one;
}

function led(known: Known, act: Act): AreaListing {
  const one = ofTheUnit(known, act);
  if (one.leaderId === undefined) refuse('conflict', 'AREA_LISTING.NO_LEADER', 'Name the leader first.');
  return one;
}

function clock(deadlineId: string, startEvent: string, startedAt: Instant, ownerUnitId: string): DeadlineOpening {
  return { deadlineId, ruleId: deadlineId.split('/')[0] ?? '', startEvent, startedAt, ownerUnitId };
}
const closing = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });
