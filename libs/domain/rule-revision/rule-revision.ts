import type { RuleChange } from '#domain/deadline/overlay';
import type { MovesSummary } from '#domain/deadline/moves-summary';
import type { Transition } from '#domain/deadline/simulate';

/**
 * 期限规则修订: a change of periods, from the proposal to its release.
 *
 * A `release` changes legal values for everybody (rule book section 0: what the law fixes is never a setting); an
 * `overlay` changes what the law leaves open, for one branch of the unit tree.
 */
export interface RuleRevision extends ProposedRevision {
  readonly proposedBy: string;
  readonly status: 'proposed' | 'released' | 'refused' | 'withdrawn';
  readonly simulation?: MovesSummary;
}

export interface ProposedRevision {
  readonly revisionId: string;
  readonly kind: 'release' | 'overlay';
  /** The version of the new set, or the label of the overlay. Used once, for ever. */
  readonly version: string;
  /** The branch whose clocks it governs; for a release the unit that proposes it. */
  readonly unitId: string;
  readonly changes: readonly RevisedRow[];
  readonly transition: Transition;
  readonly reason: string;
}

/** A changed law brings another figure, and with it another article or another mark. */
export interface RevisedRow extends RuleChange {
  readonly law?: string;
  readonly mark?: string;
}

export interface RevisionProposed extends ProposedRevision {
  readonly event: 'RevisionProposed';
}

export interface RevisionSimulationAsked {
  readonly event: 'RevisionSimulationAsked';
}

export interface RevisionSimulated {
  readonly event: 'RevisionSimulated';
  readonly simulation: MovesSummary;
}

export interface RevisionReleased {
  readonly event: 'RevisionReleased';
  readonly reason: string;
}

export interface RevisionRefused {
  readonly event: 'RevisionRefused';
  readonly reason: string;
}

export interface RevisionWithdrawn {
  readonly event: 'RevisionWithdrawn';
  readonly reason: string;
}

export type RuleRevisionEvent =
  | RevisionProposed
  | RevisionSimulationAsked
  | RevisionSimulated
  | RevisionReleased
  | RevisionRefused
  | RevisionWithdrawn;

export const hasEnded = ({ status }: RuleRevision): boolean => status !== 'proposed';

export const versionClaimOf = (version: string): string => `rule-set:${version}`;
