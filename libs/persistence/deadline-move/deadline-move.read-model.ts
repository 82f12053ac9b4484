import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import { visible } from '#persistence/visibility/visible';

export type MoveKind = 'moved' | 'settled' | 'reladdered' | 'restated';

export interface MoveRow {
  readonly matterId: string;
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly kind: MoveKind;
  readonly status: 'simulated' | 'recorded' | 'followed' | 'settled' | 'gone';
  readonly ownerUnitId: string;
  readonly oldDueAt: Date;
  readonly newDueAt: Date;
  readonly oldDueDate: string | null;
  readonly newDueDate: string | null;
  readonly cause: readonly string[];
  readonly title: string;
}

export interface MovePage {
  readonly publication: string;
  readonly kind?: MoveKind | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

/** How far the matters have followed. */
export interface MoveProgress {
  readonly matters: number;
  readonly mattersWaiting: number;
  readonly followed: number;
  readonly waiting: number;
  readonly gone: number;
  readonly settled: number;
  readonly nextDueAt: Date | null;
}

/** What new books move, or have moved, whose date comes first at the top. */
export class DeadlineMoveReadModel {
  page(
    manager: EntityManager,
    scope: Scope | undefined,
    { publication, kind, after, limit }: MovePage,
  ): Promise<MoveRow[]> {
    const may = visible('move.matter_id', scope, 7);
    return manager.query(
      `select move.matter_id as "matterId", move.deadline_id as "deadlineId", move.rule_id as "ruleId", move.kind, move.status,
         move.owner_unit_id as "ownerUnitId", move.old_due_at as "oldDueAt", move.new_due_at as "newDueAt",
         move.old_due_date as "oldDueDate", move.new_due_date as "newDueDate", move.cause, coalesce(head.title, '') as title
       from deadline_moves move left join matter_heads head on head.matter_id = move.matter_id
       where move.publication = $1 and ($2::text is null or move.kind = $2) and ${may.sql}
         and ($3::timestamptz is null or (move.old_due_at, move.matter_id, move.deadline_id) > ($3::timestamptz, $4, $5))
       order by move.old_due_at, move.matter_id, move.deadline_id limit $6`,
      [publication, kind ?? null, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1, ...may.values],
    );
  }

  async progress(manager: EntityManager, publication: string): Promise<MoveProgress> {
    const [row]: MoveProgress[] = await manager.query(
      `select count(distinct matter_id) filter (where rings_otherwise)::int as matters,
         count(distinct matter_id) filter (where status = 'recorded')::int as "mattersWaiting",
         count(*) filter (where status = 'followed')::int as followed, count(*) filter (where status = 'recorded')::int as waiting,
         count(*) filter (where status = 'gone')::int as gone, count(*) filter (where status = 'settled')::int as settled,
         min(least(old_due_at, new_due_at)) filter (where status = 'recorded') as "nextDueAt"
       from deadline_moves where publication = $1 and status <> 'simulated'`,
      [publication],
    );
    return row!;
  }
}
