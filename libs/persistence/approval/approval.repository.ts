import type { EntityManager } from 'typeorm';
import type { ApprovalAsked, GivenApproval } from '#domain/agency/approval';
import type { Instant } from '#domain/shared/instant';

interface ActPlace {
  readonly matterId: string;
  readonly number: number;
  readonly at: Instant;
}

/** What waits for a leader's word, in the transaction of the act that asks for it. */
export async function askApprovals(
  manager: EntityManager,
  asked: readonly ApprovalAsked[],
  { matterId, number }: ActPlace,
): Promise<void> {
  for (const { approvalId, kind, title, proposer, approverUnitId, level, askedAt, fast = false } of asked) {
    await manager.query(
      `insert into approvals (approval_id, matter_id, asked_by, kind, title, proposer_unit_id, proposer_id, approver_unit_id, level, asked_at, fast)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[approvalId, matterId, number, kind, title],
        ...[proposer.unitId, proposer.officerId, approverUnitId, level, askedAt, fast],
      ],
    );
  }
}

export async function settleApprovals(
  manager: EntityManager,
  given: readonly GivenApproval[],
  { matterId, number }: ActPlace,
): Promise<void> {
  for (const { approvalId, decision, reason, paper, by, at } of given) {
    await manager.query(
      `update approvals set settled_by = $3, decision = $4, reason = $5, paper = $6, decided_unit_id = $7, decided_id = $8, decided_at = $9
       where approval_id = $1 and matter_id = $2`,
      [
        ...[approvalId, matterId, number, decision, reason ?? null],
        ...[paper ? JSON.stringify(paper) : null, by.unitId, by.officerId, at],
      ],
    );
  }
}
