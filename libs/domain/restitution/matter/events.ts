import type { Posted } from '#domain/calendar/posted';
import type { ApprovalAsked } from '#domain/agency/approval.types';
import type { Fen } from '#domain/money/fen';
import type {
  ClaimStated,
  Decider,
  NoticeStated,
  PayoutAccount,
  PayoutLine,
  PlanStated,
  SenderState,
  Trace,
} from '#domain/restitution/matter/restitution';
import type { Instant } from '#domain/shared/instant';

export interface RestitutionOpened {
  readonly event: 'RestitutionOpened';
  readonly restitutionId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly handlerUnitId: string;
  readonly documentWord: string;
  readonly approverUnitId: string;
  readonly approverDocumentWord: string;
  readonly superiorUnitIds: readonly string[];
  /** Of the first freeze of the case: from it the victims are to be told (RST-01). */
  readonly frozenAt: Instant;
}

export interface VictimsTold {
  readonly event: 'VictimsTold';
  readonly victims: number;
  readonly channel: 'phone' | 'letter' | 'sms' | 'in-person' | 'public';
}

export interface ApplicationReceived extends ClaimStated {
  readonly event: 'ApplicationReceived';
}

export interface PapersHandedOver {
  readonly event: 'PapersHandedOver';
  readonly claimId: string;
  readonly papers: readonly string[];
}

export interface ApplicationCompleted {
  readonly event: 'ApplicationCompleted';
  readonly claimId: string;
}

export interface ApplicationRejected {
  readonly event: 'ApplicationRejected';
  readonly claimId: string;
  readonly reason: string;
}

export interface PayoutAccountChanged {
  readonly event: 'PayoutAccountChanged';
  readonly claimId: string;
  readonly account: PayoutAccount;
  readonly reason: string;
}

export interface JustifiedFreeze {
  readonly itemKey: string;
  readonly keepFen: Fen;
  readonly frozenFen: Fen;
}

export interface MoneyTraced extends Trace {
  readonly event: 'MoneyTraced';
  readonly transfers: number;
  /** Freezes whose amount or ground the timestamps change: what may stay frozen, and what was frozen (程序规定 241). */
  readonly justified?: readonly JustifiedFreeze[];
}

export interface RestitutionPlanProposed extends PlanStated {
  readonly event: 'RestitutionPlanProposed';
}

/** By item, where the freeze has an end. */
export type FreezeEnds = Readonly<Record<string, Instant>>;

export interface PlanNoticePublished {
  readonly event: 'PlanNoticePublished';
  readonly version: number;
  /** When each freeze ends, where it has an end: what ends before the earliest payment must be renewed first. */
  readonly freezeEnds: FreezeEnds;
}

export interface ObjectionRaised {
  readonly event: 'ObjectionRaised';
  readonly objectionId: string;
  readonly version: number;
  readonly subjectId: string;
  readonly commitment: string;
  readonly by: 'victim' | 'interested-party';
  /** By post: in time by the day on which it was posted (CNT-03). */
  readonly posted?: Posted;
}

export interface ObjectionDecided {
  readonly event: 'ObjectionDecided';
  readonly objectionId: string;
  readonly outcome: 'upheld' | 'dismissed';
  readonly reason: string;
}

export interface PlanNoticeEnded {
  readonly event: 'PlanNoticeEnded';
  readonly version: number;
}

export interface ReportSubmitted {
  readonly event: 'ReportSubmitted';
  readonly version: number;
  readonly rivals: readonly string[];
  readonly approval: ApprovalAsked;
  /** Present where a county decides (RST-23). */
  readonly decider?: Decider;
  /** When each freeze ends; absent in records from before a submitted plan waited for renewal. */
  readonly freezeEnds?: FreezeEnds;
}

export interface RestitutionPlanApproved {
  readonly event: 'RestitutionPlanApproved';
  readonly version: number;
  readonly approvalId: string;
}

export interface RestitutionPlanRefused {
  readonly event: 'RestitutionPlanRefused';
  readonly version: number;
  readonly approvalId: string;
  readonly reason: string;
}

/** A victim asks for a review of what was decided, or complains of how the money is handled. */
export interface RemedyRaised {
  readonly event: 'RemedyRaised';
  readonly remedyId: string;
  readonly claimId: string;
  readonly kind: 'review' | 'appeal';
  readonly subjectId: string;
  readonly commitment: string;
  readonly channel: 'police' | 'online';
}

export interface RemedyDecided {
  readonly event: 'RemedyDecided';
  readonly remedyId: string;
  readonly outcome: 'upheld' | 'dismissed';
  readonly reason: string;
}

/** 随案移送: no plan of the police touches it any more (RST-23, RST-25). */
export interface MoneyLeftToJudgment {
  readonly event: 'MoneyLeftToJudgment';
  readonly itemKeys: readonly string[];
  readonly reason: string;
}

export interface RecoveryProposed {
  readonly event: 'RecoveryProposed';
  readonly recoveryId: string;
  readonly noticeId: string;
  readonly lineNo: number;
  readonly claimId: string;
  readonly version: number;
  readonly amountFen: Fen;
  readonly reason: string;
  readonly approval: ApprovalAsked;
}

export interface RecoveryDecided {
  readonly event: 'RecoveryDecided';
  readonly recoveryId: string;
  readonly approvalId: string;
  readonly decision: 'approved' | 'refused';
  readonly reason: string;
}

export interface RecoveryNoted {
  readonly event: 'RecoveryNoted';
  readonly recoveryId: string;
  readonly amountFen: Fen;
  readonly reference: string;
}

/** 报请共同的上级公安机关指定. */
export interface DisputeReported {
  readonly event: 'DisputeReported';
  readonly accountKey: string;
  readonly superiorUnitId: string;
  /** Every unit that has frozen the account or waits behind a freeze of it. */
  readonly contestants: readonly string[];
  readonly reason: string;
}

export interface UnitNamed {
  readonly event: 'UnitNamed';
  readonly accountKey: string;
  readonly unitId: string;
  /** Who is to be told; absent in old records. */
  readonly contestants?: readonly string[];
  readonly reason: string;
}

export interface BankNoticesIssued {
  readonly event: 'BankNoticesIssued';
  readonly notices: readonly NoticeStated[];
}

export interface NoticePresented {
  readonly event: 'NoticePresented';
  readonly noticeId: string;
  /** Two officers by the digests of their card numbers; the cards lie with the subjects (RST-16). */
  readonly officers: readonly { readonly cardKey: string; readonly subjectId: string; readonly commitment: string }[];
  readonly copiesKept: true;
}

export interface CompletionAsked {
  readonly event: 'CompletionAsked';
  readonly noticeId: string;
  readonly missing: readonly string[];
}

export interface PapersCompleted {
  readonly event: 'PapersCompleted';
  readonly noticeId: string;
  readonly papers: readonly string[];
}

export interface NoticeAccepted {
  readonly event: 'NoticeAccepted';
  readonly noticeId: string;
  /** When each freeze of this bank ends: what ends within the bank's own days is renewed meanwhile. */
  readonly freezeEnds?: FreezeEnds;
}

export interface PayoutsPrepared {
  readonly event: 'PayoutsPrepared';
  readonly noticeId: string;
  readonly lines: readonly (PayoutLine & { readonly attempt: number })[];
}

/** What a bank says of one payment; the request number tells a payment from the one that came back before it. */
export type SettledLine = { readonly requestNumber?: string } & (
  | {
      readonly lineNo: number;
      readonly result: 'paid';
      readonly bankReference: string;
      readonly paidAt: Instant;
    }
  | { readonly lineNo: number; readonly result: 'bounced'; readonly reason: string }
);

export interface PayoutsConfirmed {
  readonly event: 'PayoutsConfirmed';
  readonly noticeId: string;
  readonly results: readonly SettledLine[];
}

/** 冻结在案、被害人不明: what came of asking a sender. Who it is lies outside the record. */
export interface SenderNoted {
  readonly event: 'SenderNoted';
  /** The account that paid, as a keyed digest. */
  readonly senderKey: string;
  readonly subjectId: string;
  readonly commitment: string;
  readonly state: SenderState;
  readonly reason?: string;
}

export interface SendersLed {
  readonly event: 'SendersLed';
  readonly senderKeys: readonly string[];
  readonly to: 'notice' | 'court';
  readonly reason: string;
}

export type RestitutionEvent =
  | SenderNoted
  | SendersLed
  | RestitutionOpened
  | VictimsTold
  | ApplicationReceived
  | PapersHandedOver
  | ApplicationCompleted
  | ApplicationRejected
  | PayoutAccountChanged
  | MoneyTraced
  | RestitutionPlanProposed
  | PlanNoticePublished
  | ObjectionRaised
  | ObjectionDecided
  | PlanNoticeEnded
  | ReportSubmitted
  | RestitutionPlanApproved
  | RestitutionPlanRefused
  | RemedyRaised
  | RemedyDecided
  | MoneyLeftToJudgment
  | RecoveryProposed
  | RecoveryDecided
  | RecoveryNoted
  | DisputeReported
  | UnitNamed
  | BankNoticesIssued
  | NoticePresented
  | CompletionAsked
  | PapersCompleted
  | NoticeAccepted
  | PayoutsPrepared
  | PayoutsConfirmed;
