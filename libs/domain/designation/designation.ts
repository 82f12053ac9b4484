import type { Instant } from '#domain/shared/instant';

/**
 * 指定管辖: who disputes negotiates, each states its view once, the lowest common superior decides.
 *
 * Basis: 程序规定 21–23, 356 (XJD-08…XJD-13, XJD-20); the law has no figures, all of them are DESIGN. The provisional owner
 * acts until the decision.
 */
export interface Designation extends DesignationFacts {
  readonly status: 'negotiating' | 'contesting' | 'deciding' | 'decided' | 'agreed';
  readonly number: string;
  readonly named: Readonly<Record<string, string>>;
  readonly contests: Readonly<Record<string, Contest>>;
  readonly designatedUnitId?: string;
  readonly grounds?: Paper;
  readonly copiedUnitIds: readonly string[];
}

export interface DesignationFacts {
  readonly designationId: string;
  readonly caseId?: string;
  /** The referral that bounced twice, where one did. */
  readonly referralId?: string;
  readonly superiorUnitId: string;
  readonly provisionalUnitId: string;
  readonly contestants: readonly string[];
  readonly divisions: readonly string[];
  readonly reason: string;
}

export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}

export interface Contest extends Paper {
  readonly at: Instant;
  readonly officerId: string;
}

export interface DesignationOpened extends DesignationFacts {
  readonly event: 'DesignationOpened';
  readonly negotiates: boolean;
}
export interface UnitNamed {
  readonly event: 'DesignationUnitNamed';
  readonly unitId: string;
  readonly namedUnitId: string;
  /** All name the same: nobody need decide. */
  readonly agreed: boolean;
}
export interface Escalated {
  readonly event: 'DesignationEscalated';
  readonly reason: string;
}
export interface Contested {
  readonly event: 'DesignationContested';
  readonly unitId: string;
  readonly statement: Paper;
  readonly isLast: boolean;
}
export interface ContestsDue {
  readonly event: 'DesignationContestsDue';
}
export interface Decided {
  readonly event: 'DesignationDecided';
  readonly unitId: string;
  readonly grounds: Paper;
  readonly copiedUnitIds: readonly string[];
}

export type DesignationEvent = DesignationOpened | UnitNamed | Escalated | Contested | ContestsDue | Decided;

export const hasEnded = ({ status }: Designation): boolean => status === 'decided' || status === 'agreed';

/** Whose turn it is: who has named or stated nothing yet; who has the case asks the superior where all have named and differ. */
export function waitsFor(designation: Designation): readonly string[] {
  const { status, contestants, named, contests, provisionalUnitId, superiorUnitId } = designation;
  switch (status) {
    case 'negotiating': {
      const unnamed = contestants.filter((unitId) => !named[unitId]);
      return unnamed.length > 0 ? unnamed : [provisionalUnitId];
    }
    case 'contesting':
      return contestants.filter((unitId) => !contests[unitId]);
    case 'deciding':
      return [superiorUnitId];
    case 'decided':
    case 'agreed':
      return [];
  }
}

export const contestClockOf = (unitId: string): string => `DES-01/${unitId}`;
export const ownerFactOf = (caseId: string): string => `owner:${caseId}`;
/** The same key as a referral of the case holds: it is sent or disputed, never both. */
export const referralClaimOf = (caseId: string): string => `referral:${caseId}`;
