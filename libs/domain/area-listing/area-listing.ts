import type { ApprovalAsked } from '#domain/agency/approval.types';
import type { Instant } from '#domain/shared/instant';

/**
 * 重点区域挂牌整治 (SUP-09; SEED 001: 发案前十街道): an area whose cases per 10,000 people stand out is listed by decision, led
 * by the head of its bureau, reported on, and taken off the list only with the office's approval.
 */
export interface AreaListing extends AreaListingFacts {
  readonly status: AreaListingStatus;
  readonly number: string;
  readonly leaderId?: string;
  /** How often a report was due, and how often an assessment: each has a clock of its own. */
  readonly reportRounds: number;
  readonly termRounds: number;
  readonly reports: readonly { readonly at: Instant; readonly officerId: string; readonly text: Paper }[];
  readonly assessment?: { readonly approval: ApprovalAsked; readonly text: Paper };
  readonly refusals: readonly { readonly reason: string; readonly at: Instant }[];
  readonly delistedAt?: Instant;
}

export type AreaListingStatus =
  | 'leaderless' // listed; the leader is not named yet
  | 'listed'
  | 'assessing' // the assessment waits for its approval
  | 'delisted';

export interface AreaListingFacts {
  readonly listingId: string;
  readonly areaName: string;
  /** The police unit whose area it is, and the bureau whose head leads. */
  readonly unitId: string;
  readonly bureauUnitId: string;
  readonly officeUnitId: string;
  readonly months: number;
  readonly reason: string;
  /** The figures by which it was decided, as they were read. */
  readonly ground: Ground;
}

export interface Ground {
  readonly asOf: Instant;
  readonly from: string;
  readonly to: string;
  readonly cases: number;
  readonly people: number;
  readonly source: string;
  readonly countedOn: string;
  /** Cases for every 10,000 people, in hundredths. */
  readonly rate: string;
  /** 1 is the area with the most. */
  readonly place: number;
}

/** The text lies outside the record. */
export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
}

export type AreaListingEvent =
  | (AreaListingFacts & { readonly event: 'AreaListed' })
  | { readonly event: 'AreaLeaderNamed'; readonly leaderId: string }
  | { readonly event: 'AreaReported'; readonly text: Paper }
  | { readonly event: 'AreaAssessmentAsked'; readonly approval: ApprovalAsked; readonly text: Paper }
  | { readonly event: 'AreaAssessmentRefused'; readonly reason: string }
  | { readonly event: 'AreaDelisted' };

export const hasEnded = ({ status }: AreaListing): boolean => status === 'delisted';
export const LEADER_CLOCK = 'ARL-01';
export const reportClockOf = (round: number): string => `ARL-02/${round}`;
export const termClockOf = (round: number): string => `ARL-03/${round}`;
/** An area stands on the list once at a time. */
export const areaClaimOf = (unitId: string): string => `area-listing:${unitId}`;
