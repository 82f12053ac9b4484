import { claimsOf, clock, closing, factsOf, needReason } from '#domain/referral/decide';
import type { ReturnReason } from '#domain/referral/grounds';
import {
  type CaseToOpen,
  completionClockOf,
  historyFactOf,
  investigationRuleOf,
  isSentByAgency,
  type ManifestLine,
  MOST_BOUNCES,
  isLeftToAgency,
  noticeClockOf,
  ownerFactOf,
  receiveClockOf,
  type Referral,
  type ReferralEvent,
  returnClockOf,
  signClockOf,
} from '#domain/referral/referral';
import { existing, needUnit, refuse, standing } from '#domain/referral/refuse';
import { type Side, signingOf } from '#domain/shared/measures-manifest';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

type Known = Referral | undefined;
type Decided = Decision<ReferralEvent>;

export interface AcceptReferral {
  /** What is still missing. It is asked for, and it never keeps the matter from being accepted (ADM-04). */
  readonly missing: readonly string[];
  readonly agencyOfAddressee: string;
  /** Given by the police that accept what belongs to no case yet. */
  readonly opensCase?: CaseToOpen;
}
export interface ReturnReferral {
  readonly reason: ReturnReason;
  readonly text: string;
  /** Who would decide between the two, as the tree of units says. */
  readonly superiorUnitId?: string;
  readonly designationId: string;
}
export interface ForwardReferral {
  readonly toUnitId: string;
  readonly reason: string;
}
export interface CompleteMaterials {
  readonly lines: readonly ManifestLine[];
  readonly digest: string;
}
export interface SignManifest {
  /** Of the manifest that the officer has counted. */
  readonly digest: string;
}
export interface TellReporter {
  readonly how: string;
}
export interface NoteFiling {
  readonly decision: 'filed' | 'not-filed';
}
export interface ApplyDesignation {
  readonly designationId: string;
  readonly unitId: string;
}

/**
 * From this instant the addressee is the one acting owner.
 *
 * The clock of the investigation counts from the first acceptance of the case, however often it was sent on. What belongs to
 * no case yet opens one; what is filed already owes no decision on it.
 *
 * @throws REFERRAL.WRONG_STATE, .OTHER_UNIT, .NOT_OWNER
 */
export function acceptReferral(
  known: Known,
  { missing, agencyOfAddressee, opensCase }: AcceptReferral,
  act: Act,
): Decided {
  const referral = standing(known, 'sent');
  const { caseId, toUnitId, fromUnitId, legs } = referral;
  needUnit(toUnitId, act);
  const { owner, history, filed, relies } = factsOf(caseId, act);
  if (owner && owner.unitId !== fromUnitId && owner.unitId !== toUnitId)
    refuse('conflict', 'REFERRAL.NOT_OWNER', 'Another unit is the acting owner of this case.');
  const investigates = agencyOfAddressee === 'police';
  const investigationSince = history.investigationSince ?? referral.investigationSince ?? act.at;
  const filingOwed = investigates && !filed;
  const asked = (referral.completion?.asked ?? 0) + 1;
  return {
    happened: {
      event: 'ReferralAccepted',
      ...{ unitId: toUnitId, missing, filingOwed },
      ...(investigates && { investigationSince }),
      ...(investigates && caseId === undefined && opensCase && { opensCase }),
    },
    relies,
    ...(caseId !== undefined && {
      publishes: {
        [ownerFactOf(caseId)]: { unitId: toUnitId, since: act.at },
        ...(investigates && { [historyFactOf(caseId)]: { ...history, investigationSince } }),
      },
    }),
    closes: [closing(receiveClockOf(referral, legs), '已接收')],
    opens: [
      ...(filingOwed ? [clock(investigationRuleOf(referral), '接受案件', investigationSince, toUnitId)] : []),
      ...(missing.length > 0 ? [clock(completionClockOf(asked), '收到补正通知', act.at, fromUnitId)] : []),
      ...(isSentByAgency(referral) ? [] : [clock('XJD-12', '对方接收', act.at, fromUnitId)]),
    ],
  };
}

/**
 * Sent back with reasons; the sender has owned it all the while, and no clock begins anew.
 *
 * The second bounce goes before the common superior by itself; a third there is not.
 *
 * @throws REFERRAL.WRONG_STATE, .OTHER_UNIT, .MUST_ACCEPT, .AGENCY_NOT_RETURNED, .DESIGNATED, .THIRD_RETURN, .REASON_MISSING, .NO_COMMON_SUPERIOR
 */
export function returnReferral(known: Known, given: ReturnReferral, act: Act): Decided {
  const referral = standing(known, 'sent');
  const { reason, text, superiorUnitId, designationId } = given;
  const { caseId, toUnitId, fromUnitId, legs } = referral;
  needUnit(toUnitId, act);
  if (isSentByAgency(referral))
    refuse('conflict', 'REFERRAL.AGENCY_NOT_RETURNED', "An agency's referral is accepted or passed on (ADM-03).");
  if (referral.kind === 'report') refuse('conflict', 'REFERRAL.MUST_ACCEPT', 'A report must be accepted (XJD-01).');
  if (referral.designated) refuse('conflict', 'REFERRAL.DESIGNATED', 'A superior has designated the unit.');
  needReason(text);
  const { history, relies } = factsOf(caseId, act);
  const bounces = Math.max(history.bounces, referral.bounces) + 1;
  if (bounces > MOST_BOUNCES)
    refuse('conflict', 'REFERRAL.THIRD_RETURN', 'The case has bounced twice: it is accepted or designated.');
  if (bounces === MOST_BOUNCES && superiorUnitId === undefined)
    refuse('conflict', 'REFERRAL.NO_COMMON_SUPERIOR', 'No unit stands above both.');
  return {
    happened: {
      event: 'ReferralReturned',
      unitId: toUnitId,
      reason,
      text,
      bounces,
      ...(bounces === MOST_BOUNCES && superiorUnitId && { escalatedTo: { designationId, superiorUnitId } }),
    },
    relies,
    ...(caseId !== undefined && { publishes: { [historyFactOf(caseId)]: { ...history, bounces } } }),
    closes: [
      closing(receiveClockOf(referral, legs), '已退回'),
      ...(referral.notice === 'owed' ? [closing(noticeClockOf(referral.noticeLeg), '移送被退回')] : []),
    ],
    opens: [
      bounces === MOST_BOUNCES
        ? // It has been put before the superior by itself: neither unit of the referral can do anything in it.
          clock('XJD-10', '两次退回，报请指定管辖', act.at, superiorUnitId ?? fromUnitId)
        : clock(returnClockOf(bounces), '移送被退回', act.at, fromUnitId),
    ],
  };
}

/**
 * Not mine, but I know whose: passed on, and the next unit has the same 24 hours (ADM-03).
 *
 * @throws REFERRAL.WRONG_STATE, .OTHER_UNIT, .OWN_UNIT, .WAS_THERE, .DESIGNATED, .REASON_MISSING
 */
export function forwardReferral(known: Known, { toUnitId, reason }: ForwardReferral, act: Act): Decided {
  const referral = standing(known, 'sent');
  needUnit(referral.toUnitId, act);
  if (referral.designated) refuse('conflict', 'REFERRAL.DESIGNATED', 'A superior has designated the unit.');
  if (toUnitId === referral.toUnitId)
    refuse('invalid', 'REFERRAL.OWN_UNIT', 'The addressee is the unit that sends it.');
  if (referral.route.includes(toUnitId))
    refuse('conflict', 'REFERRAL.WAS_THERE', 'The matter has been with that unit already.');
  needReason(reason);
  return {
    happened: { event: 'ReferralForwarded', fromUnitId: referral.toUnitId, toUnitId, reason },
    closes: [closing(receiveClockOf(referral, referral.legs), '已转送')],
    opens: [clock(receiveClockOf(referral, referral.legs + 1), '收到转送', act.at, toUnitId)],
  };
}

/** @throws REFERRAL.NOTHING_ASKED, .OTHER_UNIT, .SIGNED_ALREADY */
export function completeMaterials(known: Known, { lines, digest }: CompleteMaterials, act: Act): Decided {
  const referral = existing(known);
  needUnit(referral.fromUnitId, act);
  if (!referral.completion?.open) refuse('conflict', 'REFERRAL.NOTHING_ASKED', 'Nothing has been asked for.');
  if (referral.signatures.from && referral.signatures.to)
    refuse('conflict', 'REFERRAL.SIGNED_ALREADY', 'Both sides have signed the manifest.');
  const { manifest, completion } = referral;
  return {
    happened: { event: 'ReferralCompleted', lines: renumbered([...manifest.lines, ...lines]), digest },
    closes: [closing(completionClockOf(completion.asked), '已补正'), ...signedClocks(referral, '移交清单已更换版本')],
  };
}

const renumbered = (lines: readonly ManifestLine[]): ManifestLine[] =>
  lines.map((line, index) => ({ ...line, lineNo: index + 1 }));

/** A clock waits for the side that has not signed. */
const signedClocks = ({ signatures: { from, to }, manifest }: Referral, reason: string): DeadlineClosing[] => {
  if (from && !to) return [closing(signClockOf('to', manifest.version), reason)];
  return to && !from ? [closing(signClockOf('from', manifest.version), reason)] : [];
};

/**
 * Counted together and signed by both sides over the same digest (XJD-07). The other side's signature is waited for.
 *
 * @throws REFERRAL.WRONG_STATE, .OTHER_UNIT, .SIGNED_ALREADY, .OTHER_MANIFEST, .MATERIALS_MISSING
 */
export function signManifest(known: Known, { digest }: SignManifest, act: Act): Decided {
  const referral = standing(known, 'accepted');
  const { fromUnitId, toUnitId, manifest, signatures } = referral;
  const signing = signingOf({ fromUnitId, toUnitId, digest: manifest.digest, signatures }, digest, act);
  if (signing.fault === 'signed') refuse('conflict', 'REFERRAL.SIGNED_ALREADY', 'This side has signed.');
  if (signing.fault === 'other-unit') refuse('forbidden', 'REFERRAL.OTHER_UNIT', 'This act belongs to another unit.');
  if (referral.completion?.open)
    refuse(
      'conflict',
      'REFERRAL.MATERIALS_MISSING',
      'What was asked for is still missing: a signed manifest cannot grow.',
    );
  if (signing.fault)
    return refuse('conflict', 'REFERRAL.OTHER_MANIFEST', 'The manifest is another one: count it again.');
  const { side } = signing;
  const other: Side = side === 'from' ? 'to' : 'from';
  const isWhole = signatures[other] !== undefined;
  const otherUnitId = other === 'from' ? fromUnitId : toUnitId;
  return {
    happened: { event: 'ReferralManifestSigned', side, digest },
    ...(isWhole
      ? {
          closes: [
            closing(signClockOf(side, manifest.version), '双方已签字'),
            ...(isSentByAgency(referral) ? [] : [closing('XJD-12', '已移交')]),
            ...(isSentByAgency(referral) && referral.filing === 'filed' ? [closing('ADM-07', '已移交')] : []),
          ],
          releases: claimsOf(referral),
        }
      : { opens: [clock(signClockOf(other, manifest.version), '对方已签字', act.at, otherUnitId)] }),
  };
}

/** @throws REFERRAL.NOTICE_NOT_OWED, .OTHER_UNIT */
export function tellReporter(known: Known, { how }: TellReporter, act: Act): Decided {
  const referral = existing(known);
  needUnit(referral.fromUnitId, act);
  if (referral.notice !== 'owed') refuse('conflict', 'REFERRAL.NOTICE_NOT_OWED', 'No notice is owed.');
  needReason(how);
  return {
    happened: { event: 'ReferralReporterTold', how },
    closes: [closing(noticeClockOf(referral.noticeLeg), '已书面通知')],
  };
}

/**
 * 立案 or 不予立案 ends the clock of the examination; an agency then hands over what it holds (ADM-07). Where there is a case, the
 * case says it, once its leader has decided.
 *
 * @throws REFERRAL.WRONG_STATE, .OTHER_UNIT, .FILING_NOT_OWED, .CASE_DECIDES
 */
export function noteFiling(known: Known, { decision }: NoteFiling, act: Act): Decided {
  const referral = standing(known, 'accepted', 'handed-over');
  needUnit(referral.ownerUnitId, act);
  if (referral.filing !== 'owed') refuse('conflict', 'REFERRAL.FILING_NOT_OWED', 'No decision on filing is owed.');
  if (referral.caseId !== undefined && !act.by.roles.includes('machine'))
    refuse('conflict', 'REFERRAL.CASE_DECIDES', 'The filing is decided in the case.');
  const agencyHandsOver = isSentByAgency(referral) && decision === 'filed' && referral.status === 'accepted';
  return {
    happened: { event: 'ReferralFilingNoted', decision },
    closes: [closing(investigationRuleOf(referral), decision === 'filed' ? '已立案' : '已决定不予立案')],
    ...(agencyHandsOver && { opens: [clock('ADM-07', '收到立案通知书', act.at, referral.fromUnitId)] }),
    ...(isLeftToAgency({ ...referral, filing: decision }) && { releases: claimsOf(referral) }),
  };
}

/** The common superior has decided: who is designated must take it. @throws REFERRAL.WRONG_STATE */
export function applyDesignation(known: Known, { designationId, unitId }: ApplyDesignation, act: Act): Decided {
  const referral = standing(known, 'disputed');
  const stays = unitId === referral.fromUnitId;
  const leg = referral.legs + 1;
  return {
    happened: { event: 'ReferralDesignated', designationId, unitId },
    closes: [closing('XJD-10', '已指定管辖')],
    ...(stays
      ? { releases: claimsOf(referral) }
      : {
          opens: [
            clock(receiveClockOf(referral, leg), '收到指定管辖决定书', act.at, unitId),
            clock(noticeClockOf(leg), '移送案件', act.at, referral.fromUnitId),
          ],
        }),
  };
}
