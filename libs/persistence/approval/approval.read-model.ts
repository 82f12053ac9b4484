import type { EntityManager } from 'typeorm';
import { recusedFrom } from '#persistence/visibility/visible';

export interface ApprovalRow {
  readonly approvalId: string;
  readonly matterId: string;
  readonly kind: string;
  readonly title: string;
  readonly matterTitle: string;
  readonly proposerUnitId: string;
  readonly proposerId: string;
  readonly approverUnitId: string;
  readonly level: string;
  readonly askedAt: Date;
  /** 绿色通道. */
  readonly fast: boolean;
  readonly dueAt: Date | null;
  readonly decision: string | null;
  readonly reason: string | null;
  readonly paper: { readonly number: string; readonly approvedAt: string; readonly sha256: string } | null;
  readonly decidedId: string | null;
  readonly decidedAt: Date | null;
}

export interface ApprovalReader {
  readonly unitId: string;
  readonly officerId: string;
}

export interface ApprovalPage {
  /** `to-decide`: what this unit must decide; `proposed`: what it has proposed. */
  readonly side: 'to-decide' | 'proposed';
  readonly decided: boolean;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

/** What waits for the word of a unit, what is on the fast path first and then the oldest; and what has been decided, the newest first. */
export class ApprovalReadModel {
  page(
    manager: EntityManager,
    { unitId, officerId }: ApprovalReader,
    { side, decided, after, limit }: ApprovalPage,
  ): Promise<ApprovalRow[]> {
    const column = side === 'to-decide' ? 'approver_unit_id' : 'proposer_unit_id';
    const [operator, order] = decided ? ['<', 'desc'] : ['>', 'asc'];
    const rank = decided ? '1' : '(case when one.fast then 0 else 1 end)';
    return manager.query(
      `select one.approval_id as "approvalId", one.matter_id as "matterId", one.kind, one.title, head.title as "matterTitle",
         one.proposer_unit_id as "proposerUnitId", one.proposer_id as "proposerId", one.approver_unit_id as "approverUnitId",
         one.level, one.asked_at as "askedAt", one.fast, clock.due_at as "dueAt", one.decision, one.reason, one.paper,
         one.decided_id as "decidedId", one.decided_at as "decidedAt"
       from approvals one join matter_heads head on head.matter_id = one.matter_id
       left join deadlines clock on clock.matter_id = one.matter_id and clock.deadline_id = 'APPROVAL-01/' || one.approval_id
       where one.${column} = $1 and (one.decision is not null) = $2 and not ${recusedFrom('one.matter_id', '$6')}
         and ($3::timestamptz is null or (${rank}, one.asked_at, one.approval_id) ${operator} ($7::int, $3::timestamptz, $4))
       order by ${rank}, one.asked_at ${order}, one.approval_id ${order} limit $5`,
      [unitId, decided, after?.[1] ?? null, after?.[2] ?? null, limit + 1, officerId, after?.[0] ?? null],
    );
  }

  /** How many wait for this unit: what its desk shows beside the word. */
  async waiting(manager: EntityManager, { unitId, officerId }: ApprovalReader): Promise<number> {
    const [row]: { count: number }[] = await manager.query(
      `select count(*)::int as count from approvals where approver_unit_id = $1 and decision is null
         and not ${recusedFrom('approvals.matter_id', '$2')}`,
      [unitId, officerId],
    );
    return row?.count ?? 0;
  }
}
