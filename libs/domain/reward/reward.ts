import type { ApprovalAsked } from '#domain/agency/approval.types';
import type { Fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';

/**
 * 举报奖励 (SEED 003, rule book section 12): what an office gives to whoever reported a fraud.
 *
 * The seed names the tool and neither a sum nor a period: each decision names the local rule by which it is given. Who
 * reported, and what, lies outside the record and is read by the office alone.
 */
export interface Reward extends RewardFacts {
  readonly status: RewardStatus;
  readonly approval: ApprovalAsked;
  /** How the register of the office names it. */
  readonly word: string;
  readonly number?: string;
  readonly grantedAt?: Instant;
  readonly paid?: { readonly paidOn: string; readonly at: Instant; readonly receipt: Paper };
  /** Why it was refused, or why it lapsed. */
  readonly reason?: string;
}

export type RewardStatus =
  | 'asked' // waits for the approval
  | 'granted' // to be paid
  | 'paid'
  | 'refused'
  | 'lapsed'; // given up by the reporter, or nobody to pay it to

export interface RewardFacts {
  readonly rewardId: string;
  readonly officeUnitId: string;
  readonly reporter: Paper;
  readonly report: Paper;
  /** One report of one person, blinded: it is rewarded once. */
  readonly reportKey: string;
  /** The day on which it was reported, `YYYY-MM-DD`. */
  readonly reportedOn: string;
  readonly amountFen: Fen;
  /** The local rule that says how much is given for what. */
  readonly basis: string;
  readonly caseId?: string;
}

export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}

export type RewardEvent =
  | (RewardFacts & { readonly event: 'RewardProposed'; readonly approval: ApprovalAsked; readonly word: string })
  | { readonly event: 'RewardRefused'; readonly reason: string }
  | { readonly event: 'RewardGranted' }
  | { readonly event: 'RewardPaid'; readonly paidOn: string; readonly receipt: Paper }
  | { readonly event: 'RewardLapsed'; readonly reason: string };

export const PAY_CLOCK = 'RWD-01';
export const rewardClaimOf = (reportKey: string): string => `reward:${reportKey}`;
export const hasEnded = ({ status }: Reward): boolean => status !== 'asked' && status !== 'granted';
