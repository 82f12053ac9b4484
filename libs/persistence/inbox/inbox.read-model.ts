import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import type { RuleStatus } from '#domain/deadline/deadline';
import { visible } from '#persistence/visibility/visible';

export interface InboxRow {
  readonly matterId: string;
  readonly area: string;
  readonly caseId: string | null;
  readonly title: string;
  readonly state: string;
  readonly actedAt: Date;
  /** The next end among the clocks that the unit must keep. */
  readonly dueAt: Date;
  readonly deadlineId: string;
  readonly ruleId: string;
  /** As the derivation states it. */
  readonly rule: { readonly duty: string; readonly law: string; readonly status: RuleStatus } | null;
  readonly class: string;
  readonly open: number;
  readonly overdue: number;
  /** The officer of the unit who has taken it from the queue. */
  readonly takenBy: string | null;
  readonly takenAt: Date | null;
}

export interface InboxPage {
  readonly unitId: string;
  readonly area?: string | undefined;
  /** Only what this officer has taken, or what nobody has. */
  readonly taken?: 'mine' | 'nobody' | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

/** `$8` is the officer of the scope. */
const TAKEN = { all: 'true', mine: 'taker.officer_id = $8', nobody: 'taker.officer_id is null' } as const;

/** The matters that wait for a unit: the most urgent first, one line each however many clocks run. */
export class InboxReadModel {
  page(
    manager: EntityManager,
    scope: Scope | undefined,
    { unitId, area, taken, after, limit }: InboxPage,
  ): Promise<InboxRow[]> {
    const may = visible('head.matter_id', scope, 6);
    return manager.query(
      `select head.matter_id as "matterId", head.area, head.case_id as "caseId", head.title, head.state, head.acted_at as "actedAt",
         waiting.due_at as "dueAt", waiting.deadline_id as "deadlineId", waiting.rule_id as "ruleId", waiting.rule,
         waiting.class, waiting.open, waiting.overdue, taker.officer_id as "takenBy", taker.taken_at as "takenAt"
       from (select distinct on (matter_id) matter_id, due_at, deadline_id, rule_id, derivation -> 0 as rule, class,
           count(*) over matters::int as open, count(*) filter (where status = 'overdue') over matters::int as overdue
         from deadlines where owner_unit_id = $1 and status in ('open', 'overdue')
         window matters as (partition by matter_id) order by matter_id, due_at, deadline_id) waiting
       join matter_heads head on head.matter_id = waiting.matter_id
       left join matter_takers taker on taker.matter_id = waiting.matter_id and taker.unit_id = $1
       where head.ended_at is null and ${TAKEN[taken ?? 'all']} and ($2::text is null or head.area = $2) and ${may.sql}
         and ($3::timestamptz is null or (waiting.due_at, head.matter_id) > ($3::timestamptz, $4))
       order by waiting.due_at, head.matter_id limit $5`,
      [unitId, area ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1, ...may.values],
    );
  }
}
