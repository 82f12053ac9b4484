import type { ActingOfficer } from '#domain/agency/actor';
import type { ApprovalAsked, GivenApproval } from '#domain/agency/approval';
import type {
  AskedPoint,
  Copy,
  Drafted,
  LadderRung,
  PaperFile,
  PreparedReply,
  Proof,
  RungRecipient,
  Text,
} from '#domain/recommendation/recommendation';
import type { RecommendationSwitches } from '#domain/recommendation/switches';
import type { Instant } from '#domain/shared/instant';

export interface RecommendationDrafted extends Omit<Drafted, 'points' | 'author'> {
  readonly event: 'RecommendationDrafted';
  readonly points: readonly AskedPoint[];
}
export interface DraftRevised {
  readonly event: 'DraftRevised';
  readonly heading: Text;
  readonly findings: Text;
  readonly points: readonly AskedPoint[];
  readonly copies: readonly Copy[];
}
export type LegalityReviewed = Text & { readonly event: 'LegalityReviewed'; readonly passed: boolean };
export interface OpinionAsked {
  readonly event: 'OpinionAsked';
  /** Absent where it was asked for before there was a clock for it. */
  readonly clock?: string;
}
export interface OpinionLapsed {
  readonly event: 'OpinionLapsed';
}
export type OpinionGiven = Text & { readonly event: 'OpinionGiven' };
export interface IssueProposed {
  readonly event: 'IssueProposed';
  readonly approval: ApprovalAsked;
}
export interface IssueRefused {
  readonly event: 'IssueRefused';
  readonly approval: GivenApproval;
}
export interface RecommendationIssued {
  readonly event: 'RecommendationIssued';
  readonly approval: GivenApproval;
  readonly switches: RecommendationSwitches;
  /** The copies that the house itself has sent with the issue, by their place in the list. */
  readonly copied: readonly number[];
}
export type DraftAbandoned = Text & { readonly event: 'DraftAbandoned' };
export interface ReceiptProved extends Proof {
  readonly event: 'ReceiptProved';
  /** The clock that starts with this proof; absent where an earlier day is proved already. */
  readonly replyClock?: string;
  readonly pointClocks?: Readonly<Record<number, string>>;
}
export interface FiledWithHigher {
  readonly event: 'FiledWithHigher';
  readonly paper?: PaperFile;
}
/** A copy to an organ outside the house, sent on paper. */
export interface CopySent {
  readonly event: 'CopySent';
  readonly copy: number;
  readonly sentAt: Instant;
  readonly paper?: PaperFile;
}
export type CorrectionOrdered = Text & {
  readonly event: 'CorrectionOrdered';
  readonly order: 'amend' | 'withdraw';
  readonly clock: string;
};
/** By the procuratorate's own insight, or because the higher one ordered it (JCJ-12). */
export type RecommendationAmended = Text & {
  readonly event: 'RecommendationAmended';
  readonly points: readonly AskedPoint[];
  readonly awaitsReceipt?: true;
  /** Clocks of the points that are new, where they run at once. */
  readonly pointClocks?: Readonly<Record<number, string>>;
  readonly closeClock?: string;
};
export type FlowNoticeIssued = Text & {
  readonly event: 'FlowNoticeIssued';
  readonly no: number;
  readonly clock: string;
};
export type FlowNoticeAnswered = Text & { readonly event: 'FlowNoticeAnswered'; readonly no: number };
export type MeasuresPlanned = Text & { readonly event: 'MeasuresPlanned' };
export type MoreTimeRequested = Text & { readonly event: 'MoreTimeRequested'; readonly until: Instant };
export type MoreTimeAnswered = Text & {
  readonly event: 'MoreTimeAnswered';
  readonly granted: boolean;
  readonly heldUntil?: Instant;
};
export type ReplyPrepared = PreparedReply & { readonly event: 'ReplyPrepared' };
export type ReplyReturned = Text & { readonly event: 'ReplyReturned' };
export interface RecommendationReplied extends PreparedReply {
  readonly event: 'RecommendationReplied';
  readonly preparedBy: ActingOfficer;
  readonly late: boolean;
}
export interface PointsReviewed {
  readonly event: 'PointsReviewed';
  readonly points: readonly (Text & { readonly no: number; readonly adequate: boolean; readonly clock?: string })[];
  /** With it every point is adequate. */
  readonly closeClock?: string;
}
export type ObjectionRaised = Text & {
  readonly event: 'ObjectionRaised';
  readonly no: number;
  readonly clock: string;
};
export type ObjectionReexamined = Text & {
  readonly event: 'ObjectionReexamined';
  readonly no: number;
  readonly valid: boolean;
};
export type ObjectionDecided = Text & {
  readonly event: 'ObjectionDecided';
  readonly no: number;
  readonly outcome: 'amended' | 'withdrawn' | 'explained';
  readonly points?: readonly AskedPoint[];
  /** The amended paper must be received before its new period runs. */
  readonly awaitsReceipt?: true;
  /** Clocks of the points that are new, where they run at once. */
  readonly pointClocks?: Readonly<Record<number, string>>;
  readonly closeClock?: string;
};
export type RecommendationWithdrawn = Text & { readonly event: 'RecommendationWithdrawn' };
export interface ReplyOverdue {
  readonly event: 'ReplyOverdue';
  readonly at: Instant;
}
export type ReplyUrged = Text & { readonly event: 'ReplyUrged'; readonly clock: string };
/** The time after the urging has passed: a task for the chief, never a report by a machine. */
export interface LadderOffered {
  readonly event: 'LadderOffered';
  readonly clock: string;
}
export type RungDecided = Text & {
  readonly event: 'RungDecided';
  readonly rung: LadderRung;
  readonly taken: boolean;
  readonly recipient?: RungRecipient;
  /** 反电诈法 47 (JCJ-14). */
  readonly otherBasis?: 'JCJ-14';
  readonly clock?: string;
};
export interface RecommendationClosed {
  readonly event: 'RecommendationClosed';
  readonly visits: readonly { readonly no: number; readonly days: number; readonly clock: string }[];
}
export type Visited = Text & {
  readonly event: 'Visited';
  readonly no: number;
  readonly outcome: 'kept' | 'relapsed';
  readonly wanting: readonly { readonly no: number; readonly clock: string }[];
};

export type RecommendationEvent =
  | RecommendationDrafted
  | DraftRevised
  | LegalityReviewed
  | OpinionAsked
  | OpinionGiven
  | OpinionLapsed
  | IssueProposed
  | IssueRefused
  | RecommendationIssued
  | DraftAbandoned
  | ReceiptProved
  | FiledWithHigher
  | CopySent
  | CorrectionOrdered
  | RecommendationAmended
  | FlowNoticeIssued
  | FlowNoticeAnswered
  | MeasuresPlanned
  | MoreTimeRequested
  | MoreTimeAnswered
  | ReplyPrepared
  | ReplyReturned
  | RecommendationReplied
  | PointsReviewed
  | ObjectionRaised
  | ObjectionReexamined
  | ObjectionDecided
  | RecommendationWithdrawn
  | ReplyOverdue
  | ReplyUrged
  | LadderOffered
  | RungDecided
  | RecommendationClosed
  | Visited;
