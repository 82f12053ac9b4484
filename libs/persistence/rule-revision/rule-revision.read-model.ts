import type { EntityManager } from 'typeorm';
import type { Transition } from '#domain/deadline/simulate';
import type { RevisedRow } from '#domain/rule-revision/rule-revision';

export interface RevisionRow {
  readonly revisionId: string;
  readonly kind: 'release' | 'overlay';
  readonly version: string;
  readonly unitId: string;
  readonly changes: readonly RevisedRow[];
  readonly transition: Transition;
  readonly reason: string;
  readonly status: 'proposed' | 'released' | 'refused' | 'withdrawn';
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decision: string | null;
}

const COLUMNS = `revision_id as "revisionId", kind, version, unit_id as "unitId", changes, transition, reason, status,
  proposed_by as "proposedBy", proposed_at as "proposedAt", decided_by as "decidedBy", decided_at as "decidedAt", decision`;

/** Revisions of periods as they were proposed and decided. */
export class RuleRevisionReadModel {
  page(
    manager: EntityManager,
    { after, limit }: { after?: readonly (string | number)[] | undefined; limit: number },
  ): Promise<RevisionRow[]> {
    return manager.query(
      `select ${COLUMNS} from rule_revisions
       where $1::timestamptz is null or (proposed_at, revision_id) < ($1::timestamptz, $2)
       order by proposed_at desc, revision_id desc limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
  }

  async one(manager: EntityManager, revisionId: string): Promise<RevisionRow | undefined> {
    const [row]: RevisionRow[] = await manager.query(`select ${COLUMNS} from rule_revisions where revision_id = $1`, [
      revisionId,
    ]);
    return row;
  }
}
