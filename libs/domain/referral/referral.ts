import type { ActingOfficer } from '#domain/agency/actor';
import type { ApprovalAsked, GivenApproval } from '#domain/agency/approval';
import type { ConnectingPlace, Ground, ReturnReason } from '#domain/referral/grounds';
import type { Instant } from '#domain/shared/instant';
import type { LivingMeasure } from '#domain/shared/living-measure';
import type { ManifestSignature, Side } from '#domain/shared/measures-manifest';

/**
 * 移送: a clue, a report or a case goes to the unit that must act on it.
 *
 * Basis: 程序规定 169–185, 高检规则 328, 令310 (XJD-01…07, XJD-26, ADM-01…07). Somebody owns it at every instant: who sends
 * it acts until the other has accepted; what an administrative agency sends belongs to the police who have it.
 */
export interface Referral extends ReferralFacts {
  readonly status: ReferralStatus;
  readonly ownerUnitId: string;
  /** Every unit that has had it, in order. */
  readonly route: readonly string[];
  readonly number: string;
  /** How often it was sent on, the first time included: each leg has clocks of its own. */
  readonly legs: number;
  readonly bounces: number;
  readonly foundBy: string;
  /** The approval that is waited for. */
  readonly asked?: ApprovalAsked;
  readonly manifest: Manifest;
  readonly signatures: Readonly<Partial<Record<Side, Signature>>>;
  readonly completion?: { readonly asked: number; readonly missing: readonly string[]; readonly open: boolean };
  readonly returns: readonly { readonly unitId: string; readonly reason: ReturnReason; readonly text: string }[];
  /** The reporter's notice (XJD-06): owed from the transfer, until it is served. */
  readonly notice: 'none' | 'owed' | 'served';
  /** The leg with which the notice is owed: passing it on begins no new one. */
  readonly noticeLeg: number;
  readonly filing: 'none' | 'owed' | 'filed' | 'not-filed';
  /** The first acceptance of this case: the clock of the investigation counts from it, whoever has it now. */
  readonly investigationSince?: Instant;
  /** A superior has decided: it can no longer be returned. */
  readonly designated?: { readonly designationId: string; readonly unitId: string };
}

export interface ReferralFacts {
  readonly referralId: string;
  readonly caseId?: string;
  readonly kind: ReferralKind;
  readonly ground: Ground;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly places: readonly ReferralPlace[];
  readonly reason: string;
  readonly foundAt: Instant;
}

export const REFERRAL_KINDS = ['report', 'clue', 'case'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

export interface ReferralPlace {
  readonly place: ConnectingPlace;
  readonly divisionCode: string;
}

export type ReferralStatus =
  | 'found' // waits for the approval of the unit's head
  | 'approved' // may be sent
  | 'sent' // waits for the addressee
  | 'accepted' // the addressee owns it; the hand-over is under way
  | 'returned' // back at the sender
  | 'disputed' // bounced twice: a common superior designates
  | 'handed-over'
  | 'kept' // stays with the sender, by designation or by its own decision
  | 'refused' // not approved
  | 'withdrawn';

/** 移交清单: both sides sign the digest of these lines, so one changed byte makes both receipts worthless. */
export interface Manifest {
  readonly version: number;
  readonly lines: readonly ManifestLine[];
  readonly digest: string;
}

export const LINE_KINDS = ['document', 'evidence', 'property', 'suspect', 'measure'] as const;

export interface ManifestLine {
  readonly lineNo: number;
  readonly kind: (typeof LINE_KINDS)[number];
  /** The name lies outside the record. */
  readonly subjectId: string;
  readonly commitment: string;
  readonly count: number;
  /** SHA-256 of the file, where there is one. */
  readonly sha256?: string;
  /** A stop or a freeze that is alive: the matter and its item. */
  readonly measure?: LivingMeasure;
}

export interface Signature extends ManifestSignature {
  readonly by: ActingOfficer;
}

export interface ReferralFound extends ReferralFacts {
  readonly event: 'ReferralFound';
  readonly foundBy: string;
  readonly approval: ApprovalAsked;
  readonly bounces: number;
  readonly investigationSince?: Instant;
}
/** A dispute that no referral began has been decided: what the old unit holds goes to the new one by a hand-over of its own. */
export interface HandOverBegun extends ReferralFacts {
  readonly event: 'ReferralHandOverBegun';
  readonly designationId: string;
}
export interface ReferralApproved {
  readonly event: 'ReferralApproved';
  readonly approval: GivenApproval;
}
export interface ReferralRefused {
  readonly event: 'ReferralRefused';
  readonly approval: GivenApproval;
}
export interface ReferralSent {
  readonly event: 'ReferralSent';
  readonly toUnitId: string;
  readonly lines: readonly ManifestLine[];
  readonly digest: string;
}
export interface ReferralAccepted {
  readonly event: 'ReferralAccepted';
  readonly unitId: string;
  readonly missing: readonly string[];
  readonly investigationSince?: Instant;
  /** A case that has been filed already owes no decision. */
  readonly filingOwed: boolean;
  readonly opensCase?: CaseToOpen;
}
/** A clue that is accepted opens a case at the receiver: what the case needs, its texts by their ids and commitments. */
export interface CaseToOpen {
  readonly caseId: string;
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly divisionCode: string;
  readonly policeUnitCode: string;
  readonly subjects: readonly {
    readonly subjectId: string;
    readonly kind: 'victim' | 'facts' | 'access-code';
    readonly commitment: string;
  }[];
}

export interface MaterialsCompleted {
  readonly event: 'ReferralCompleted';
  readonly lines: readonly ManifestLine[];
  readonly digest: string;
}
export interface ReferralReturned {
  readonly event: 'ReferralReturned';
  readonly unitId: string;
  readonly reason: ReturnReason;
  readonly text: string;
  readonly bounces: number;
  /** The second bounce is put before the common superior by itself. */
  readonly escalatedTo?: { readonly designationId: string; readonly superiorUnitId: string };
}
export interface ReferralForwarded {
  readonly event: 'ReferralForwarded';
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly reason: string;
}
export interface ManifestSigned {
  readonly event: 'ReferralManifestSigned';
  readonly side: Side;
  readonly digest: string;
}
export interface ReporterTold {
  readonly event: 'ReferralReporterTold';
  readonly how: string;
}
export interface FilingNoted {
  readonly event: 'ReferralFilingNoted';
  readonly decision: 'filed' | 'not-filed';
}
export interface ReferralDesignated {
  readonly event: 'ReferralDesignated';
  readonly designationId: string;
  readonly unitId: string;
}
export interface ReferralEnded {
  readonly event: 'ReferralWithdrawn' | 'ReferralKept';
  readonly reason: string;
}

export type ReferralEvent =
  | ReferralFound
  | HandOverBegun
  | ReferralApproved
  | ReferralRefused
  | ReferralSent
  | ReferralAccepted
  | MaterialsCompleted
  | ReferralReturned
  | ReferralForwarded
  | ManifestSigned
  | ReporterTold
  | FilingNoted
  | ReferralDesignated
  | ReferralEnded;

const OVER: readonly ReferralStatus[] = ['kept', 'refused', 'withdrawn'];

/** Nothing is waited for any more. */
export const hasEnded = (referral: Referral): boolean => {
  const { status, notice, filing, completion } = referral;
  if (OVER.includes(status)) return true;
  if (notice === 'owed' || filing === 'owed' || (completion?.open ?? false)) return false;
  return status === 'handed-over' || isLeftToAgency(referral);
};

export const isSentByAgency = ({ ground }: Pick<Referral, 'ground'>): boolean => ground === 'agency';

/** 不予立案: the agency goes on by its own powers and need hand nothing over (ADM-07 begins with the filing alone). */
export const isLeftToAgency = (referral: Referral): boolean =>
  isSentByAgency(referral) &&
  referral.status === 'accepted' &&
  referral.filing === 'not-filed' &&
  Object.keys(referral.signatures).length === 0;

export const ownerFactOf = (caseId: string): string => `owner:${caseId}`;
/** How often a case has bounced, and since when it is under investigation: another referral of it does not begin anew. */
export const historyFactOf = (caseId: string): string => `referral-history:${caseId}`;
export const referralClaimOf = (caseId: string): string => `referral:${caseId}`;

export interface OwnerFact {
  readonly unitId: string;
  readonly since: Instant;
}
export interface HistoryFact {
  readonly bounces: number;
  readonly investigationSince?: Instant;
}

/** The clock under which the addressee answers: 24 hours where the law says so (ADM-03), else the service's own. */
const receiveRuleOf = (referral: Pick<Referral, 'ground'>): string => (isSentByAgency(referral) ? 'ADM-03' : 'REF-01');
export const receiveClockOf = (referral: Pick<Referral, 'ground'>, leg: number): string =>
  `${receiveRuleOf(referral)}/${leg}`;
export const noticeClockOf = (leg: number): string => `XJD-06/${leg}`;
export const returnClockOf = (bounces: number): string => `REF-02/${bounces}`;
export const completionClockOf = (asked: number): string => `ADM-04-complete/${asked}`;
export const investigationRuleOf = (referral: Pick<Referral, 'ground'>): string =>
  isSentByAgency(referral) ? 'ADM-05' : 'XJD-02';
/** Of one version of the manifest: what is signed anew is waited for anew. */
export const signClockOf = (side: Side, version: number): string => `REF-03/${side}-${version}`;

/** Two bounces, then the common superior; a third is refused (DESIGN). */
export const MOST_BOUNCES = 2;
