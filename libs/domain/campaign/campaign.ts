import type { Fen } from '#domain/money/fen';

/**
 * 集群战役: cases from many places under one name, with one start and a result from each unit.
 *
 * The level (国家、部、省、市) and the batch number are those of the campaign and of every case in it (SEED 003).
 */
export interface Campaign extends CampaignFacts {
  readonly number: string;
  readonly status: 'planned' | 'started' | 'closed' | 'cancelled';
  readonly cases: readonly CampaignCase[];
  readonly results: Readonly<Record<string, Result>>;
}

export interface CampaignFacts {
  readonly campaignId: string;
  readonly name: string;
  readonly level: CampaignLevel;
  readonly batch: number;
  readonly leadUnitId: string;
  readonly superiorUnitIds: readonly string[];
}

export const CAMPAIGN_LEVELS = ['national', 'ministry', 'province', 'city'] as const;
export type CampaignLevel = (typeof CAMPAIGN_LEVELS)[number];

export interface CampaignCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly unitId: string;
}

export interface Result {
  readonly arrests: number;
  readonly casesSolved: number;
  readonly recoveredFen: Fen;
  readonly note: string;
}

export interface Planned extends CampaignFacts {
  readonly event: 'CampaignPlanned';
}
export interface CaseAdded extends CampaignCase {
  readonly event: 'CampaignCaseAdded';
}
export interface CaseRemoved {
  readonly event: 'CampaignCaseRemoved';
  readonly caseId: string;
  readonly reason: string;
}
export interface Started {
  readonly event: 'CampaignStarted';
  readonly days: number;
  readonly unitIds: readonly string[];
}
export interface ResultGiven extends Result {
  readonly event: 'CampaignResultGiven';
  readonly unitId: string;
}
export interface Closed {
  readonly event: 'CampaignClosed';
}
export interface Cancelled {
  readonly event: 'CampaignCancelled';
  readonly reason: string;
}

export type CampaignEvent = Planned | CaseAdded | CaseRemoved | Started | ResultGiven | Closed | Cancelled;

export const hasEnded = ({ status }: Campaign): boolean => status === 'closed' || status === 'cancelled';
export const unitsOf = ({ cases }: Pick<Campaign, 'cases'>): string[] => [
  ...new Set(cases.map(({ unitId }) => unitId)),
];
export const resultClockOf = (unitId: string): string => `CMP-01/${unitId}`;
/** A case belongs to one campaign at a time. */
export const campaignClaimOf = (caseId: string): string => `campaign:${caseId}`;
