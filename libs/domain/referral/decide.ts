import { type ApprovalAsked, asking, decidedBy, type DecideApproval, settling } from '#domain/agency/approval';
import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { GROUNDS } from '#domain/referral/grounds';
import {
  type HistoryFact,
  historyFactOf,
  isSentByAgency,
  type ManifestLine,
  noticeClockOf,
  type OwnerFact,
  ownerFactOf,
  receiveClockOf,
  type Referral,
  referralClaimOf,
  type ReferralEvent,
  type ReferralFacts,
  returnClockOf,
} from '#domain/referral/referral';
import { needUnit, refuse, standing } from '#domain/referral/refuse';
import { type FilingFact, filingFactOf } from '#domain/shared/filing-fact';
import { isBefore } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

type Known = Referral | undefined;
type Decided = Decision<ReferralEvent>;

export interface FindReferral extends ReferralFacts {
  /** Of the head who must approve it; the API knows the tree. */
  readonly approval: ApprovalAsked;
}
export interface SendReferral {
  readonly toUnitId: string;
  readonly senderWord: string;
  readonly lines: readonly ManifestLine[];
  readonly digest: string;
}
export interface EndReferral {
  readonly reason: string;
}

/**
 * Somebody finds that the matter belongs elsewhere: from now on the law counts (XJD-03: the finding, not the approval), and
 * the head is asked at once.
 *
 * @throws REFERRAL.FOUND_ALREADY, .WRONG_GROUND, .OWN_UNIT, .NO_PLACE, .FOUND_IN_THE_FUTURE, .NOT_OWNER, .UNDER_WAY
 */
export function findReferral(known: Known, { approval, ...given }: FindReferral, act: Act): Decided {
  if (known) refuse('conflict', 'REFERRAL.FOUND_ALREADY', 'This referral has been begun.');
  needUnit(given.fromUnitId, act);
  const ground = GROUNDS[given.ground];
  if (!(ground.from as readonly string[]).includes(act.by.agency))
    refuse('invalid', 'REFERRAL.WRONG_GROUND', 'This ground belongs to another agency.');
  if (given.toUnitId === given.fromUnitId)
    refuse('invalid', 'REFERRAL.OWN_UNIT', 'The addressee is the unit that sends it.');
  if (given.places.length === 0) refuse('invalid', 'REFERRAL.NO_PLACE', 'Name at least one connecting place.');
  if (isBefore(act.receivedAt, given.foundAt))
    refuse('invalid', 'REFERRAL.FOUND_IN_THE_FUTURE', 'The finding lies in the future.');
  const { owner, history, relies } = factsOf(given.caseId, act);
  if (owner && owner.unitId !== given.fromUnitId)
    refuse('conflict', 'REFERRAL.NOT_OWNER', 'Another unit is the acting owner of this case.');
  const claim = given.caseId && referralClaimOf(given.caseId);
  if (claim && act.taken.has(claim)) refuse('conflict', 'REFERRAL.UNDER_WAY', 'The case is being referred already.');
  const { investigationSince } = history;
  const asked = { ...approval, askedAt: act.at };
  const { asks, opens } = asking(asked);
  return {
    happened: {
      event: 'ReferralFound',
      ...given,
      foundBy: act.by.officerId,
      approval: asked,
      bounces: history.bounces,
      ...(investigationSince && { investigationSince }),
    },
    ...(claim && { takes: [claim] }),
    relies,
    asks,
    opens: [clock(ground.prepare, '发现应当移送', given.foundAt, given.fromUnitId), ...opens],
  };
}

/**
 * 县级以上公安机关负责人, the chief procurator or the head of the agency decides; never who found it.
 *
 * @throws REFERRAL.WRONG_STATE; APPROVAL.* of the shared part
 */
export function decideApproval(known: Known, given: DecideApproval, act: Act): Decided {
  const referral = standing(known, 'found');
  const approval = decidedBy(referral.asked, given, act);
  const settled = settling(approval);
  const { prepare } = GROUNDS[referral.ground];
  if (approval.decision === 'refused')
    return {
      happened: { event: 'ReferralRefused', approval },
      ...settled,
      closes: [...settled.closes, closing(prepare, '不予批准移送')],
      releases: claimsOf(referral),
    };
  const byAgency = isSentByAgency(referral);
  return {
    happened: { event: 'ReferralApproved', approval },
    ...settled,
    ...(byAgency && {
      closes: [...settled.closes, closing('ADM-01', '已批准移送')],
      opens: [clock('ADM-02', '批准移送', act.at, referral.fromUnitId)],
    }),
  };
}

/**
 * 移送案件通知书: goes out with its papers and measures. A returned one may be sent once more, to the same unit or another.
 *
 * @throws REFERRAL.WRONG_STATE, .OTHER_UNIT, .OWN_UNIT, .EMPTY_MANIFEST, .NOT_OWNER
 */
export function sendReferral(known: Known, given: SendReferral, act: Act): Decided {
  const referral = standing(known, 'approved', 'returned');
  const { toUnitId, lines, digest, senderWord } = given;
  needUnit(referral.fromUnitId, act);
  if (toUnitId === referral.fromUnitId)
    refuse('invalid', 'REFERRAL.OWN_UNIT', 'The addressee is the unit that sends it.');
  if (lines.length === 0) refuse('invalid', 'REFERRAL.EMPTY_MANIFEST', 'The manifest names at least one thing.');
  const { owner, relies } = factsOf(referral.caseId, act);
  if (owner && owner.unitId !== referral.fromUnitId && referral.designated?.unitId !== owner.unitId)
    refuse('conflict', 'REFERRAL.NOT_OWNER', 'Another unit is the acting owner of this case.');
  if (referral.designated && toUnitId !== referral.designated.unitId)
    refuse('conflict', 'REFERRAL.DESIGNATED', 'A superior has designated the unit.');
  const leg = referral.legs + 1;
  const { prepare } = GROUNDS[referral.ground];
  const { year } = civilOf(dayAt(msOf(act.at)));
  const first = referral.number === '';
  return {
    happened: { event: 'ReferralSent', toUnitId, lines, digest },
    relies,
    closes: first
      ? [closing(isSentByAgency(referral) ? 'ADM-02' : prepare, '已移送')]
      : [closing(returnClockOf(referral.bounces), '已再次移送')],
    opens: [
      clock(receiveClockOf(referral, leg), '收到移送', act.at, toUnitId),
      ...(isSentByAgency(referral) ? [] : [clock(noticeClockOf(leg), '移送案件', act.at, referral.fromUnitId)]),
    ],
    ...(first && {
      draws: {
        referralNumber: {
          unitId: referral.fromUnitId,
          kind: 'referral',
          period: String(year),
          label: numberLabel('referral', senderWord, year),
        },
      },
    }),
  };
}

export interface BeginHandOver extends Omit<ReferralFacts, 'kind' | 'ground' | 'foundAt' | 'places'> {
  readonly designationId: string;
}

/**
 * The dispute has been decided and the case has another owner: the former one hands over suspects, property and file (XJD-12).
 *
 * @throws REFERRAL.FOUND_ALREADY, .UNDER_WAY
 */
export function beginHandOver(known: Known, given: BeginHandOver, act: Act): Decided {
  if (known) refuse('conflict', 'REFERRAL.FOUND_ALREADY', 'This referral has been begun.');
  const facts = { kind: 'case' as const, ground: 'designated' as const, places: [], foundAt: act.at };
  const claims = claimsOf(given);
  if (claims.some((claim) => act.taken.has(claim)))
    refuse('conflict', 'REFERRAL.UNDER_WAY', 'The case is being referred already.');
  return {
    happened: { event: 'ReferralHandOverBegun', ...given, ...facts },
    takes: claims,
    opens: [clock(GROUNDS.designated.prepare, '收到指定管辖决定书', act.at, given.fromUnitId)],
  };
}

/** @throws REFERRAL.WRONG_STATE, .OTHER_UNIT, .REASON_MISSING */
export function withdrawReferral(known: Known, { reason }: EndReferral, act: Act): Decided {
  const referral = standing(known, 'found', 'approved', 'sent');
  needUnit(referral.fromUnitId, act);
  if (referral.designated) refuse('conflict', 'REFERRAL.DESIGNATED', 'A superior has designated the unit.');
  needReason(reason);
  const { settles, closes = [] } = gone(referral, `移送已撤回：${reason}`, act);
  return {
    ...ends(referral, 'ReferralWithdrawn', reason),
    ...(settles && { settles }),
    closes: [...openClocks(referral, '移送已撤回'), ...closes],
  };
}

/** A returned matter stays with the unit that had it first. @throws REFERRAL.WRONG_STATE, .OTHER_UNIT, .REASON_MISSING */
export function keepReferral(known: Known, { reason }: EndReferral, act: Act): Decided {
  const referral = standing(known, 'returned');
  needUnit(referral.fromUnitId, act);
  needReason(reason);
  return { ...ends(referral, 'ReferralKept', reason), closes: openClocks(referral, '由本单位继续办理') };
}

/** Nobody need approve what is no longer proposed. */
function gone({ asked }: Referral, reason: string, { by, at }: Act): Pick<Decided, 'settles' | 'closes'> {
  if (!asked) return {};
  const { approvalId, title, proposer } = asked;
  const { agency, unitId, officerId } = by;
  const given = { decision: 'refused' as const, reason, proposerUnitId: proposer.unitId };
  return settling({ approvalId, title, ...given, by: { agency, unitId, officerId }, at });
}

const ends = (referral: Referral, event: 'ReferralWithdrawn' | 'ReferralKept', reason: string): Decided => ({
  happened: { event, reason },
  releases: claimsOf(referral),
});

/** The clocks that can run in a state before acceptance. */
function openClocks(referral: Referral, reason: string): DeadlineClosing[] {
  const { prepare } = GROUNDS[referral.ground];
  switch (referral.status) {
    case 'found':
      return [closing(prepare, reason)];
    case 'approved':
      return [closing(isSentByAgency(referral) ? 'ADM-02' : prepare, reason)];
    case 'sent':
      return [
        closing(receiveClockOf(referral, referral.legs), reason),
        ...(referral.notice === 'owed' ? [closing(noticeClockOf(referral.noticeLeg), reason)] : []),
      ];
    default:
      return [closing(returnClockOf(referral.bounces), reason)];
  }
}

export interface KnownFacts {
  readonly owner: OwnerFact | undefined;
  readonly history: HistoryFact;
  readonly filed: boolean;
  readonly relies: Readonly<Record<string, number>>;
}

/**
 * What other matters say of the case. A referral without a case asks nobody.
 *
 * A fact that is not known yet is relied on as absent: where it exists, the record answers with it and the decision is asked again.
 */
export function factsOf(caseId: string | undefined, { facts }: Act): KnownFacts {
  if (caseId === undefined) return { owner: undefined, history: { bounces: 0 }, filed: false, relies: {} };
  const [owner, history, filing] = [ownerFactOf(caseId), historyFactOf(caseId), filingFactOf(caseId)];
  const versions = [owner, history, filing].map((key) => [key, facts[key]?.version ?? 0] as const);
  return {
    owner: (facts[owner]?.value ?? undefined) as OwnerFact | undefined,
    history: (facts[history]?.value ?? { bounces: 0 }) as HistoryFact,
    filed: ((facts[filing]?.value ?? {}) as FilingFact).filed === true,
    relies: Object.fromEntries(versions),
  };
}

export const claimsOf = ({ caseId }: Pick<Referral, 'caseId'>): readonly string[] =>
  caseId === undefined ? [] : [referralClaimOf(caseId)];

/** The id of a clock is its rule and, where it may run more than once, which time it is. */
export const clock = (
  deadlineId: string,
  startEvent: string,
  startedAt: DeadlineOpening['startedAt'],
  ownerUnitId: string,
): DeadlineOpening => ({ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', startEvent, startedAt, ownerUnitId });

export const closing = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });

export function needReason(reason: string): void {
  if (reason.trim() === '') refuse('invalid', 'REFERRAL.REASON_MISSING', 'Say why.');
}
