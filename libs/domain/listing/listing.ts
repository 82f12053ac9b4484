import type { ApprovalAsked } from '#domain/agency/approval.types';
import type { Fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';

/**
 * 挂牌督办 (SUP-09, SUP-10): a case that is watched by name until it may be taken off the list.
 *
 * By itself where the loss reaches a million yuan, otherwise by decision. The head of the unit leads the case group
 * (专案组长); progress is reported again and again; only with the office's approval does it end.
 */
export interface Listing extends ListingFacts {
  readonly status: ListingStatus;
  readonly leaderId?: string;
  /** How often a leader was wanted anew because the case went to another bureau; absent where it never did. */
  readonly leaderRounds?: number;
  readonly reports: readonly Report[];
  /** How often a report was due: each has a clock of its own. */
  readonly rounds: number;
  readonly levels: readonly Level[];
  readonly delisting?: { readonly approval: ApprovalAsked; readonly text: Paper };
  readonly refusals: readonly { readonly reason: string; readonly at: Instant }[];
  readonly delistedAt?: Instant;
}

export type ListingStatus =
  | 'leaderless' // listed; the leader is not named yet
  | 'listed'
  | 'delisting' // waits for the approval
  | 'delisted';

export const LISTING_LEVELS = ['city', 'province', 'ministry', 'national'] as const;
export type ListingLevel = (typeof LISTING_LEVELS)[number];

export interface Level {
  readonly level: ListingLevel;
  /** Which batch of listed cases, where the list is published in batches (SEED 003). */
  readonly batch?: string;
  readonly reason: string;
  readonly at: Instant;
}

export interface ListingFacts {
  readonly caseId: string;
  readonly why: 'loss' | 'decision';
  readonly lossFen: Fen;
  /** Whose head leads the case group. */
  readonly unitId: string;
  readonly handlerUnitId: string;
  readonly supervisorUnitId: string;
}

/** Who is watched: the bureau whose head leads, and the unit that has the case. */
export type Watched = Pick<ListingFacts, 'unitId' | 'handlerUnitId'>;

/** The text lies outside the record. */
export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
}

export interface Report {
  readonly at: Instant;
  readonly officerId: string;
  readonly text: Paper;
}

export type ListingEvent =
  | (ListingFacts & {
      readonly event: 'ListingOpened';
      readonly level: ListingLevel;
      readonly batch?: string;
      readonly reason: string;
    })
  | { readonly event: 'ListingHandedOver'; readonly to: Watched; readonly from: Watched; readonly wantsLeader: boolean }
  | { readonly event: 'ListingLeaderNamed'; readonly leaderId: string }
  | { readonly event: 'ListingReported'; readonly text: Paper }
  | {
      readonly event: 'ListingRaised';
      readonly level: ListingLevel;
      readonly batch?: string;
      readonly reason: string;
    }
  | { readonly event: 'ListingDelistingAsked'; readonly approval: ApprovalAsked; readonly text: Paper }
  | { readonly event: 'ListingDelistingRefused'; readonly reason: string }
  | { readonly event: 'ListingDelisted' };

/** 案损百万: one million yuan and more (E16); "百万" is read as ≥ 100万 (DESIGN). */
const LISTING_LOSS_FEN = 100_000_000n as Fen;
export const reachesTheList = (lossFen: Fen): boolean => lossFen >= LISTING_LOSS_FEN;

export const hasEnded = ({ status }: Listing): boolean => status === 'delisted';
export const leaderClockOf = ({ leaderRounds = 1 }: Pick<Listing, 'leaderRounds'>): string =>
  leaderRounds === 1 ? 'SUP-10-leader' : `SUP-10-leader/${leaderRounds}`;
export const reportClockOf = (round: number): string => `SUP-10/${round}`;
