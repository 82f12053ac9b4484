import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import { visible } from '#persistence/visibility/visible';

export interface LateLine {
  readonly matterId: string;
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly class: string;
  readonly status: string;
  readonly dueAt: string;
  readonly ownerUnitId: string;
  readonly title: string;
  readonly rungs: readonly {
    readonly rungId: string;
    readonly dueAt: string;
    readonly firedAt: string;
    readonly lateByOutage: boolean;
  }[];
}

/** Duties that are overdue, the oldest first, with every rung that has been fired for them. */
export class LateReadModel {
  async page(
    manager: EntityManager,
    scope: Scope | undefined,
    { after, limit }: { after?: readonly (string | number)[] | undefined; limit: number },
  ): Promise<LateLine[]> {
    const may = visible('deadlines.matter_id', scope, 5);
    const rows: (Omit<LateLine, 'dueAt'> & { dueAt: Date })[] = await manager.query(
      `select deadlines.matter_id as "matterId", deadlines.deadline_id as "deadlineId", rule_id as "ruleId", class, status, due_at as "dueAt",
         owner_unit_id as "ownerUnitId", heads.title,
         coalesce((select jsonb_agg(jsonb_build_object('rungId', rung_id, 'dueAt', firing.due_at, 'firedAt', fired_at, 'lateByOutage', late_by_outage) order by firing.due_at)
           from rung_firings firing where firing.matter_id = deadlines.matter_id and firing.deadline_id = deadlines.deadline_id), '[]') as rungs
       from deadlines join matter_heads heads on heads.matter_id = deadlines.matter_id
       where deadlines.status = 'overdue' and ($1::timestamptz is null or (due_at, deadlines.matter_id, deadlines.deadline_id) > ($1::timestamptz, $2, $3)) and ${may.sql}
       order by due_at, deadlines.matter_id, deadlines.deadline_id limit $4`,
      [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1, ...may.values],
    );
    return rows.map((row) => ({ ...row, dueAt: row.dueAt.toISOString() }));
  }
}
