import type { ActingOfficer } from '#domain/agency/actor';
import type { ApprovalAsked } from '#domain/agency/approval.types';
import type { Instant } from '#domain/shared/instant';

/**
 * 查阅: an office opens a matter that is not its own work. Who looked at what, when, why and by which right stands in a
 * record of its own.
 *
 * Numbers are seen everywhere; a matter is opened where the hierarchy lets the office in, or where the office above has
 * decided so. A look with a reason stays open for a day; what an officer opens on the way is on the record as well.
 */
export interface Look extends LookFacts {
  readonly status: LookStatus;
  readonly by: ActingOfficer;
  readonly approval?: ApprovalAsked;
  readonly openedAt?: Instant;
  readonly endedAt?: Instant;
  readonly refusedBecause?: string;
}

export type LookStatus =
  | 'asked' // waits for the office above
  | 'open'
  | 'ended'
  | 'refused';

/** By the hierarchy: the matter lies in the own branch. By decision: the office above has allowed it. */
export const LOOK_RIGHTS = ['branch', 'decision'] as const;
export type LookRight = (typeof LOOK_RIGHTS)[number];

export interface LookFacts {
  readonly lookId: string;
  readonly matterId: string;
  readonly caseId?: string;
  /** Whose matter it is. */
  readonly ownerUnitId: string;
  readonly right: LookRight;
  /** Absent where an officer opened the page of a matter of the own branch in the course of the work. */
  readonly reason?: string;
}

export type LookEvent =
  | (LookFacts & { readonly event: 'LookOpened' })
  | (LookFacts & { readonly event: 'LookAsked'; readonly approval: ApprovalAsked })
  | { readonly event: 'LookAllowed' }
  | { readonly event: 'LookRefused'; readonly reason: string }
  | { readonly event: 'LookEnded'; readonly why: 'closed' | 'expired' };

export const LOOK_CLOCK = 'LOK-01';
export const hasEnded = ({ status }: Look): boolean => status === 'ended' || status === 'refused';
/** What an office does itself is no matter of others: it is opened without a look. */
const WORK_OF_OFFICES: ReadonlySet<string> = new Set([
  ...['look', 'escalation', 'talk', 'bulletin', 'meeting', 'task-register', 'listing', 'area-listing', 'reward'],
  ...['calendar-publication', 'rule-revision'],
]);
export const isWorkOfOffices = (matterId: string): boolean => WORK_OF_OFFICES.has(matterId.split('/')[0] ?? '');
/** An officer opens the page of a matter in the course of the work: noted, and nothing stays open. */
export const isInPassing = ({ reason }: Pick<LookFacts, 'reason'>): boolean => reason === undefined;
