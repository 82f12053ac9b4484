import type { ActingOfficer } from '#domain/agency/actor';
import type { UnitLevel } from '#domain/agency/unit';
import type { Instant } from '#domain/shared/instant';

/**
 * 审批: what waits for the word of the leader of a unit of the required level (县级以上公安机关负责人批准 and the like).
 *
 * An area asks with `asking`, decides with `decidedBy` and closes with `settling`; row, inbox, notice and clock follow from the act.
 */
export interface ApprovalAsked {
  readonly approvalId: string;
  readonly kind: string;
  readonly title: string;
  readonly proposer: ActingOfficer;
  readonly approverUnitId: string;
  readonly level: UnitLevel;
  readonly askedAt: Instant;
  /** 绿色通道: told sooner and shown first (SEED 003). Who approves stays the same. */
  readonly fast?: true;
}

/** An approval that was given on paper: entered by the proposing unit with its number and the hash of its scan. */
export interface PaperApproval {
  readonly number: string;
  readonly approvedAt: Instant;
  readonly fileId: string;
  readonly sha256: string;
}

export interface DecideApproval {
  readonly approvalId: string;
  readonly decision: 'approved' | 'refused';
  readonly reason?: string;
  readonly paper?: PaperApproval;
}

/** What its leader has decided. */
export type DecidedApproval = GivenApproval & DecideApproval;

/** The proposer takes back what nobody has decided yet. */
export interface WithdrawApproval {
  readonly approvalId: string;
  readonly reason: string;
}

export interface GivenApproval extends Omit<DecideApproval, 'decision'> {
  readonly decision: DecideApproval['decision'] | 'withdrawn';
  readonly title: string;
  readonly proposerUnitId: string;
  readonly by: ActingOfficer;
  readonly at: Instant;
}
