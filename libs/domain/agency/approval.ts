import type { ActingOfficer } from '#domain/agency/actor';
import type { UnitLevel } from '#domain/agency/unit';
import type { Instant } from '#domain/shared/instant';

/** 审批: what waits for the word of a unit above. */
export interface ApprovalAsked {
  readonly approvalId: string;
  readonly kind: string;
  readonly title: string;
  readonly proposer: ActingOfficer;
  readonly approverUnitId: string;
  readonly level: UnitLevel;
  readonly askedAt: Instant;
}

export interface DecideApproval {
  readonly approvalId: string;
  readonly decision: 'approved' | 'refused';
  readonly reason?: string;
  readonly paper?: {
    readonly number: string;
    readonly approvedAt: Instant;
    readonly fileId: string;
    readonly sha256: string;
  };
}
