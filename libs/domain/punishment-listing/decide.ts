import { asking, type DecideApproval, decidedBy, reaches, settling } from '#domain/agency/approval';
import type { UnitLevel } from '#domain/agency/unit';
import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import { clock, closing, found, inForce, needEither, needText, refuse } from '#domain/punishment-listing/guards';
import {
  type EntryFacts,
  isInForce,
  noticeClockOf,
  type Paper,
  periodClockOf,
  type PunishmentEntry,
  type PunishmentListing,
  type PunishmentListingEvent,
  type Run,
  runClockOf,
  runningEntryOf,
  type ServiceWay,
  type SubjectKind,
} from '#domain/punishment-listing/punishment-listing';
import { isBefore, type Instant } from '#domain/shared/instant';
import type { Act, Decision, Register } from '#domain/shared/record';

type Known = PunishmentListing | undefined;
type Decided = Decision<PunishmentListingEvent>;

export interface ProposePunishment extends EntryFacts {
  readonly listingId: string;
  readonly subject: Paper;
  readonly subjectKind: SubjectKind;
  /** The level of the unit that decides: the API knows the register. */
  readonly deciderLevel: UnitLevel;
  readonly approvalId: string;
  readonly title: string;
}
export interface ServePunishmentNotice {
  readonly entryNo: number;
  readonly servedAt: Instant;
  readonly way: ServiceWay;
  readonly paper?: Paper;
}

export const punishmentRegister = (
  kind: 'punishment-notice' | 'punishment-appeal-reply',
  { deciderUnitId, documentWord }: Pick<EntryFacts, 'deciderUnitId' | 'documentWord'>,
  { at }: Act,
): Register => {
  const { year } = civilOf(dayAt(msOf(at)));
  return { unitId: deciderUnitId, kind, period: String(year), label: numberLabel(kind, documentWord, year) };
};

/**
 * 认定: proposed by any police, decided by those of a city and above. Conduct that lies in five years already served is served with them.
 *
 * @throws PUNISHMENT_LISTING.BELOW_CITY, .NO_MEASURE, .FACT_IN_THE_FUTURE, .FIVE_YEARS_SERVED, .PROPOSED_ALREADY, .REASON_MISSING
 */
export function proposePunishment(known: Known, given: ProposePunishment, act: Act): Decided {
  const { deciderLevel, approvalId, title, ...facts } = given;
  if (!reaches(deciderLevel, 'city'))
    refuse('invalid', 'PUNISHMENT_LISTING.BELOW_CITY', 'Police of a city and above decide.');
  if (facts.measures.length === 0) refuse('invalid', 'PUNISHMENT_LISTING.NO_MEASURE', 'Name at least one measure.');
  if (isBefore(act.receivedAt, facts.factAt))
    refuse('invalid', 'PUNISHMENT_LISTING.FACT_IN_THE_FUTURE', 'The conduct lies in the future.');
  needText(facts.basis);
  if (known?.entries.some(({ status }) => status === 'proposed'))
    refuse('conflict', 'PUNISHMENT_LISTING.PROPOSED_ALREADY', 'A proposal waits for its decision.');
  refuseServed(known, facts.factAt);
  const { agency, unitId, officerId } = act.by;
  const approval = {
    ...{ approvalId, kind: 'punishment', title, proposer: { agency, unitId, officerId } },
    ...{ approverUnitId: facts.deciderUnitId, level: 'city' as const, askedAt: act.at },
  };
  return { happened: { event: 'PunishmentProposed', ...facts, approval }, ...asking(approval) };
}

/**
 * 批准: the period begins with the decision, or goes on when the running one ends; the five years run from the first.
 *
 * @throws APPROVAL.NOT_ASKED, .SAME_OFFICER, .WRONG_LEVEL, .REASON_MISSING; PUNISHMENT_LISTING.FIVE_YEARS_SERVED
 */
export function decideApproval(known: Known, given: DecideApproval, act: Act): Decided {
  const listing = found(known);
  const entry = listing.entries.find(({ status }) => status === 'proposed');
  const approval = decidedBy(entry?.approval, given, act);
  const settled = settling(approval);
  const { entryNo } = entry as PunishmentEntry;
  if (approval.decision === 'refused')
    return { happened: { event: 'PunishmentRefused', entryNo, reason: approval.reason ?? '' }, ...settled };
  return { ...listed(listing, entry as PunishmentEntry, act), ...settled };
}

function listed(listing: PunishmentListing, entry: PunishmentEntry, act: Act): Decided {
  refuseServed(listing, entry.factAt);
  const last = listing.runs.at(-1);
  if (last?.capped && inARowSince(last, act.at))
    refuse('conflict', 'PUNISHMENT_LISTING.FIVE_YEARS_SERVED', 'A sixth year would follow in a row.');
  const { entryNo, deciderUnitId: ownerUnitId } = entry;
  const waits = runningEntryOf(listing) !== undefined;
  const runNo = waits ? listing.runs.length : listing.runs.length + 1;
  const starts = { startEvent: '作出惩戒认定', startedAt: act.at, ownerUnitId };
  const since = waits ? undefined : inARowSince(last, act.at);
  return {
    happened: { event: 'PunishmentDecided', entryNo, runNo, waits, since: since ?? act.at },
    draws: { noticeNumber: punishmentRegister('punishment-notice', entry, act) },
    opens: [
      clock(noticeClockOf(entryNo), starts),
      ...(waits ? [] : [clock(periodClockOf(entry), starts), clock(runClockOf(runNo), fiveYears(starts, since))]),
    ],
  };
}

/** A period that begins on the day after the last one ended follows it in a row. */
const inARowSince = (last: Run | undefined, at: Instant): Instant | undefined =>
  last?.until && dayAt(msOf(at)) - dayAt(msOf(last.until) - 1) <= 1 ? last.since : undefined;

const fiveYears = <T extends { readonly startedAt: Instant }>(starts: T, since: Instant | undefined): T => ({
  ...starts,
  startedAt: since ?? starts.startedAt,
  startEvent: '第一次惩戒起始',
});

/** 书面告知 (办法 12): basis, period, measures and the right to appeal. @throws PUNISHMENT_LISTING.SERVED_ALREADY, .SERVED_BEFORE_THE_DECISION, .SERVED_IN_THE_FUTURE */
export function servePunishmentNotice(known: Known, given: ServePunishmentNotice, act: Act): Decided {
  const entry = inForce(found(known), given.entryNo);
  needEither(entry, act);
  const { served, decidedAt } = entry;
  if (served) refuse('conflict', 'PUNISHMENT_LISTING.SERVED_ALREADY', 'The notice has been served.');
  if (decidedAt && isBefore(given.servedAt, decidedAt))
    refuse('invalid', 'PUNISHMENT_LISTING.SERVED_BEFORE_THE_DECISION', 'The service lies before the decision.');
  if (isBefore(act.receivedAt, given.servedAt))
    refuse('invalid', 'PUNISHMENT_LISTING.SERVED_IN_THE_FUTURE', 'The service lies in the future.');
  return {
    happened: { event: 'PunishmentNoticeServed', ...given },
    closes: [closing(noticeClockOf(given.entryNo), '已书面告知')],
  };
}

/** @throws PUNISHMENT_LISTING.NOT_IN_FORCE, .OTHER_UNIT */
export function keepDeclaration(known: Known, { paper }: { readonly paper: Paper }, act: Act): Decided {
  const listing = found(known);
  const entry = runningEntryOf(listing) ?? listing.entries.find(isInForce);
  if (!entry) return refuse('conflict', 'PUNISHMENT_LISTING.NOT_IN_FORCE', 'No entry is in force.');
  needEither(entry, act);
  return { happened: { event: 'PunishmentDeclarationSigned', paper } };
}

function refuseServed(known: Known, factAt: Instant): void {
  const last = known?.runs.at(-1);
  if (last?.capped && last.until && !isBefore(last.until, factAt))
    refuse('conflict', 'PUNISHMENT_LISTING.FIVE_YEARS_SERVED', 'Five years in a row have been served for this time.');
}
