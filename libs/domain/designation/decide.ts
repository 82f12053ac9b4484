import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { DeadlineOpening, Firing } from '#domain/deadline/deadline';
import {
  contestClockOf,
  type Designation,
  type DesignationEvent,
  type DesignationFacts,
  ownerFactOf,
  referralClaimOf,
  type Paper,
  waitsFor,
} from '#domain/designation/designation';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

type Known = Designation | undefined;
type Result = Decision<DesignationEvent>;

export interface OpenDesignation extends DesignationFacts {
  readonly negotiates?: boolean;
}
export interface NameUnit {
  readonly unitId: string;
}
export interface EscalateDesignation {
  readonly reason: string;
}
export interface ContestDesignation {
  readonly statement: Paper;
}
export interface DecideDesignation {
  readonly unitId: string;
  readonly grounds: Paper;
  readonly superiorWord: string;
  readonly copiedUnitIds: readonly string[];
  /** Whether the designated unit stands below the superior; the API knows the tree. */
  readonly isBelow: boolean;
}

function refuse(kind: RefusalKind, code: `DESIGNATION.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/**
 * While it is open, nobody sends the case away: a dispute that no referral began holds the claim of one.
 *
 * @throws DESIGNATION.OPENED_ALREADY, .NO_DISPUTE, .NOT_OWNER, .UNDER_WAY
 */
export function openDesignation(known: Known, { negotiates = false, ...facts }: OpenDesignation, act: Act): Result {
  if (known) refuse('conflict', 'DESIGNATION.OPENED_ALREADY', 'This designation has been asked for.');
  if (new Set(facts.contestants).size < 2 || !facts.contestants.includes(facts.provisionalUnitId))
    refuse('invalid', 'DESIGNATION.NO_DISPUTE', 'A dispute has two units at least, the acting owner among them.');
  const { caseId, referralId, provisionalUnitId } = facts;
  const relies: Record<string, number> = {};
  if (caseId !== undefined) {
    const fact = act.facts[ownerFactOf(caseId)];
    relies[ownerFactOf(caseId)] = fact?.version ?? 0;
    const owner = fact?.value as { readonly unitId?: string } | undefined | null;
    if (owner && owner.unitId !== provisionalUnitId)
      refuse('conflict', 'DESIGNATION.NOT_OWNER', 'Another unit is the acting owner of this case.');
  }
  const claims = claimsOf(facts);
  if (claims.some((claim) => act.taken.has(claim)) && referralId === undefined)
    refuse('conflict', 'DESIGNATION.UNDER_WAY', 'The case is being sent or disputed already.');
  return {
    happened: { event: 'DesignationOpened', ...facts, negotiates },
    relies,
    takes: claims,
    opens: negotiates
      ? [clock('XJD-10', '管辖有争议，开始协商', act.at, facts.provisionalUnitId)]
      : contestClocks(facts, act.at),
  };
}

const claimsOf = ({ caseId, referralId }: DesignationFacts): string[] =>
  caseId === undefined || referralId !== undefined ? [] : [referralClaimOf(caseId)];

const contestClocks = ({ contestants }: DesignationFacts, at: Instant): DeadlineOpening[] =>
  contestants.map((unitId) => clock(contestClockOf(unitId), '报请指定管辖', at, unitId));

/** Each names the unit that it holds to be right; when all name the same one, they have agreed. @throws DESIGNATION.WRONG_STATE, .NOT_A_CONTESTANT */
export function nameUnit(known: Known, { unitId: namedUnitId }: NameUnit, act: Act): Result {
  const designation = standing(known, 'negotiating');
  const unitId = contestant(designation, act);
  if (!designation.contestants.includes(namedUnitId))
    refuse('invalid', 'DESIGNATION.NOT_A_CONTESTANT', 'Only a unit of the dispute can be agreed on.');
  const named = { ...designation.named, [unitId]: namedUnitId };
  const agreed = designation.contestants.every((one) => named[one] === namedUnitId);
  const happened: DesignationEvent = { event: 'DesignationUnitNamed', unitId, namedUnitId, agreed };
  if (!agreed) return { happened, ...turnPasses(designation, { ...designation, named }, act) };
  return { happened, closes: [closing('XJD-10', '协商一致')], ...movesOwner(designation, namedUnitId, act) };
}

/** The one clock of the negotiation is owed by whose turn it is, its date kept: the acting owner speaks first. */
function turnPasses(before: Designation, after: Designation, { receivedAt }: Act): Pick<Result, 'moves'> {
  const [from, to] = [before, after].map(speaker);
  if (!from || !to || from === to) return {};
  const entry = { kind: 'owner-changed' as const, from, to, at: receivedAt, reason: '已提出承办单位，轮到对方' };
  return { moves: [{ deadlineId: 'XJD-10', entry }] };
}

function speaker(designation: Designation): string | undefined {
  const turn = waitsFor(designation);
  return turn.includes(designation.provisionalUnitId) ? designation.provisionalUnitId : turn[0];
}

/** @throws DESIGNATION.WRONG_STATE, .NOT_A_CONTESTANT, .REASON_MISSING */
export function escalateDesignation(known: Known, { reason }: EscalateDesignation, act: Act): Result {
  const designation = standing(known, 'negotiating');
  contestant(designation, act);
  if (reason.trim() === '') refuse('invalid', 'DESIGNATION.REASON_MISSING', 'Say why.');
  return {
    happened: { event: 'DesignationEscalated', reason },
    closes: [closing('XJD-10', '协商不成，报请指定管辖')],
    opens: contestClocks(designation, act.at),
  };
}

/** One statement each. @throws DESIGNATION.WRONG_STATE, .NOT_A_CONTESTANT, .CONTESTED_ALREADY */
export function contestDesignation(known: Known, { statement }: ContestDesignation, act: Act): Result {
  const designation = standing(known, 'contesting');
  const unitId = contestant(designation, act);
  if (designation.contests[unitId])
    refuse('conflict', 'DESIGNATION.CONTESTED_ALREADY', 'This unit has stated its view.');
  const isLast = waitsFor(designation).every((one) => one === unitId);
  return {
    happened: { event: 'DesignationContested', unitId, statement, isLast },
    closes: [closing(contestClockOf(unitId), '已陈述意见')],
    ...(isLast && { opens: [decisionClock(designation, act.at)] }),
  };
}

/** Whoever was silent has had its time: the superior decides. */
export function due(designation: Designation, fired: readonly Firing[], at: Instant): Result | undefined {
  const late = fired.some(({ ruleId }) => ruleId === 'DES-01');
  if (designation.status !== 'contesting' || !late) return undefined;
  return {
    happened: { event: 'DesignationContestsDue' },
    closes: waitsFor(designation).map((unitId) => closing(contestClockOf(unitId), '陈述期满')),
    opens: [decisionClock(designation, at)],
  };
}

const decisionClock = ({ superiorUnitId }: Designation, at: Instant): DeadlineOpening =>
  clock('DES-02', '双方已陈述或陈述期满', at, superiorUnitId);

/**
 * 指定管辖决定书: from now on the designated unit is the acting owner; copies go to its procuratorate and court.
 *
 * @throws DESIGNATION.WRONG_STATE, .NOT_THE_SUPERIOR, .OUTSIDE_THE_BRANCH
 */
export function decideDesignation(known: Known, given: DecideDesignation, act: Act): Result {
  const designation = standing(known, 'contesting', 'deciding');
  const { superiorUnitId } = designation;
  const { unitId, grounds, superiorWord, copiedUnitIds, isBelow } = given;
  if (act.by.unitId !== superiorUnitId)
    refuse('forbidden', 'DESIGNATION.NOT_THE_SUPERIOR', 'The common superior decides.');
  if (designation.status === 'contesting')
    refuse('conflict', 'DESIGNATION.NOT_HEARD', 'The units have not been heard yet.');
  if (!isBelow) refuse('invalid', 'DESIGNATION.OUTSIDE_THE_BRANCH', 'A superior designates a unit below it.');
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'DesignationDecided', unitId, grounds, copiedUnitIds },
    closes: [closing('DES-02', '已指定管辖')],
    draws: {
      designationNumber: {
        unitId: superiorUnitId,
        kind: 'designation',
        period: String(year),
        label: numberLabel('designation', superiorWord, year),
      },
    },
    ...movesOwner(designation, unitId, act),
  };
}

function movesOwner(designation: Designation, unitId: string, { at }: Act): Pick<Result, 'publishes' | 'releases'> {
  const { caseId } = designation;
  if (caseId === undefined) return {};
  return { releases: claimsOf(designation), publishes: { [ownerFactOf(caseId)]: { unitId, since: at } } };
}

function standing(known: Known, ...states: readonly Designation['status'][]): Designation {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (!states.includes(known.status))
    refuse('conflict', 'DESIGNATION.WRONG_STATE', `The designation is ${known.status}.`);
  return known;
}

function contestant({ contestants }: Designation, { by }: Act): string {
  if (!contestants.includes(by.unitId))
    refuse('forbidden', 'DESIGNATION.NOT_A_CONTESTANT', 'This unit is not part of the dispute.');
  return by.unitId;
}

const clock = (deadlineId: string, startEvent: string, startedAt: Instant, ownerUnitId: string): DeadlineOpening => ({
  ...{ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', startEvent, startedAt, ownerUnitId },
});
const closing = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });
