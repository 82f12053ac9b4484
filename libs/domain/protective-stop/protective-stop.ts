import type { Instant } from '#domain/shared/instant';

/**
 * 保护性止付: the anti-fraud centre has a bank stop the own account of somebody who is being deceived, to protect its holder.
 *
 * Basis: a practice of Zhejiang since 2021-06-09 (FRZ-29, SEED; its length is not published and can be set). The holder has
 * agreed or has been told the reason, the way of appeal and the papers needed (反电诈法 32, FRZ-25).
 */
export const BASES = ['consent', 'notice'] as const;
export type Basis = (typeof BASES)[number];

export const CHANNELS = ['phone', 'visit', 'video', 'message'] as const;
export type Channel = (typeof CHANNELS)[number];

export type Stage = 'ordered' | 'held' | 'releasing' | 'released' | 'lapsed' | 'refused' | 'withdrawn';

export interface ProtectiveStop {
  readonly stopId: string;
  readonly centreUnitId: string;
  readonly bankUnitId: string;
  readonly accountKeys: readonly string[];
  readonly hours: number;
  readonly orderedAt: Instant;
  readonly stage: Stage;
  readonly stoppedAt?: Instant;
  /** The appeal that waits for the centre's check. */
  readonly appealId?: string;
}

/** Holder and number lie outside the record. */
export interface ProtectedAccount {
  readonly rowId: string;
  readonly accountKey: string;
  readonly commitment: string;
}

export interface ProtectiveStopOrdered {
  readonly event: 'ProtectiveStopOrdered';
  readonly stopId: string;
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly bankCode: string;
  readonly bankUnitId: string;
  readonly basis: Basis;
  /** When and how the holder agreed, or was told. */
  readonly told: { readonly at: Instant; readonly channel: Channel };
  readonly hours: number;
  readonly accounts: readonly ProtectedAccount[];
  readonly facts: { readonly subjectId: string; readonly commitment: string };
}

export interface ProtectiveStopExecuted {
  readonly event: 'ProtectiveStopExecuted';
  readonly stoppedAt: Instant;
  readonly reference: string;
}

export interface ProtectiveStopRefused {
  readonly event: 'ProtectiveStopRefused';
  readonly reason: string;
}

export interface ProtectiveStopWithdrawn {
  readonly event: 'ProtectiveStopWithdrawn';
  readonly reason: string;
}

export interface ProtectiveStopAppealed {
  readonly event: 'ProtectiveStopAppealed';
  readonly appealId: string;
  readonly commitment: string;
}

export interface ProtectiveStopAppealDecided {
  readonly event: 'ProtectiveStopAppealDecided';
  readonly appealId: string;
  readonly upheld: boolean;
  readonly reason: string;
}

export interface ProtectiveStopReleaseOrdered {
  readonly event: 'ProtectiveStopReleaseOrdered';
  readonly reason: string;
}

export interface ProtectiveStopReleased {
  readonly event: 'ProtectiveStopReleased';
  readonly releasedAt: Instant;
}

export interface ProtectiveStopLapsed {
  readonly event: 'ProtectiveStopLapsed';
  readonly lapsedAt: Instant;
}

export type ProtectiveStopEvent =
  | ProtectiveStopOrdered
  | ProtectiveStopExecuted
  | ProtectiveStopRefused
  | ProtectiveStopWithdrawn
  | ProtectiveStopAppealed
  | ProtectiveStopAppealDecided
  | ProtectiveStopReleaseOrdered
  | ProtectiveStopReleased
  | ProtectiveStopLapsed;

export const HOLD = 'FRZ-29';
export const RELEASE = 'FRZ-25';
export const ANSWER = 'PROTECT-01';
export const appealClockOf = (appealId: string): string => `PROTECT-02/${appealId}`;
export const claimOf = (accountKey: string): string => `protective-stop:${accountKey}`;

export const isOver = ({ stage }: Pick<ProtectiveStop, 'stage'>): boolean =>
  stage !== 'ordered' && stage !== 'held' && stage !== 'releasing';
