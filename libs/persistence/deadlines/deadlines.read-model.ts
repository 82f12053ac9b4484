import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import type { DeadlineClass, DeadlineFacts, RuleStatus, Rung } from '#domain/deadline/deadline';
import type { Derivation } from '#domain/deadline/derivation';
import type { Instant } from '#domain/shared/instant';
import { visible } from '#persistence/visibility/visible';

export interface DeadlineRow {
  readonly matterId: string;
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly class: DeadlineClass;
  readonly status: 'open' | 'overdue' | 'ended' | 'closed';
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly dueDate: string | null;
  readonly provisional: boolean;
  readonly ownerUnitId: string;
  readonly title: string;
  readonly caseId: string | null;
  /** Where it stands still: since when. */
  readonly suspendedSince: Instant | null;
  /** As the derivation states it. */
  readonly rule: { readonly duty: string; readonly law: string; readonly status: RuleStatus } | null;
}

export interface FiredRung {
  readonly rungId: string;
  readonly dueAt: Instant;
  readonly firedAt: Instant;
  readonly lateByOutage: boolean;
}

export interface DeadlineDetail extends DeadlineRow {
  readonly startEvent: string;
  readonly facts: DeadlineFacts;
  readonly rungs: readonly Rung[];
  readonly fired: readonly FiredRung[];
  readonly derivation: Derivation;
  readonly ruleSetVersion: string;
  readonly calendarVersion: string;
  readonly closedAt: Date | null;
  readonly closedReason: string | null;
}

/** Which running clocks: my unit's, those of the units below it too, those that have run out, that end today, that may still move. */
export type DeadlineView = 'mine' | 'unit' | 'overdue' | 'today' | 'provisional';

export interface DeadlinePage {
  readonly view: DeadlineView;
  readonly unitId: string;
  /** The legal day, from 0:00 to 24:00: what ends at 0:00 belongs to the day before. */
  readonly today?: { readonly from: Instant; readonly to: Instant };
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

const LINE = `deadline.matter_id as "matterId", deadline.deadline_id as "deadlineId", deadline.rule_id as "ruleId", deadline.class, deadline.status,
  deadline.started_at as "startedAt", deadline.due_at as "dueAt", deadline.due_date as "dueDate", deadline.provisional,
  deadline.owner_unit_id as "ownerUnitId", head.title, head.case_id as "caseId", deadline.derivation -> 0 as rule,
  (select case when entry ->> 'kind' = 'suspended' then entry ->> 'from' end
   from jsonb_array_elements(deadline.facts -> 'ledger') with ordinality as ledger (entry, place)
   where entry ->> 'kind' = 'resumed' or entry ->> 'kind' = 'suspended' and entry ->> 'to' is null
   order by place desc limit 1) as "suspendedSince"`;

const OWN_BRANCH = `exists (select 1 from units owner, units own
  where owner.unit_id = deadline.owner_unit_id and own.unit_id = $1 and starts_with(owner.path, own.path))`;

const VIEWS: Readonly<Record<DeadlineView, string>> = {
  mine: 'deadline.owner_unit_id = $1',
  unit: OWN_BRANCH,
  overdue: `deadline.status = 'overdue'`,
  today: `deadline.due_at > $2 and deadline.due_at <= $3 and ${OWN_BRANCH}`,
  provisional: 'deadline.provisional',
};

/** The law's clocks as the desks read them: what runs, until when, and why. */
export class DeadlinesReadModel {
  page(
    manager: EntityManager,
    scope: Scope | undefined,
    { view, unitId, today, after, limit }: DeadlinePage,
  ): Promise<DeadlineRow[]> {
    const may = visible('deadline.matter_id', scope, 8);
    return manager.query(
      `select ${LINE} from deadlines deadline join matter_heads head on head.matter_id = deadline.matter_id
       where deadline.status in ('open', 'overdue') and $1::text is not null and ($2::timestamptz is null or $2 <= $3::timestamptz) and ${VIEWS[view]} and ${may.sql}
         and ($4::timestamptz is null or (deadline.due_at, deadline.matter_id, deadline.deadline_id) > ($4::timestamptz, $5, $6))
       order by deadline.due_at, deadline.matter_id, deadline.deadline_id limit $7`,
      [
        unitId,
        today?.from ?? null,
        today?.to ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        after?.[2] ?? null,
        limit + 1,
        ...may.values,
      ],
    );
  }

  /** Whoever may read the matter may read its clocks: the caller has been judged by the matter. */
  async one(manager: EntityManager, matterId: string, deadlineId: string): Promise<DeadlineDetail | undefined> {
    const [row]: DeadlineDetail[] = await manager.query(
      `select ${LINE}, deadline.start_event as "startEvent", deadline.facts, deadline.rungs, deadline.derivation,
         deadline.rule_set_version as "ruleSetVersion", deadline.calendar_version as "calendarVersion",
         deadline.closed_at as "closedAt", deadline.closed_reason as "closedReason",
         coalesce((select jsonb_agg(jsonb_build_object('rungId', rung_id, 'dueAt', firing.due_at, 'firedAt', fired_at, 'lateByOutage', late_by_outage)
             order by firing.due_at, rung_id)
           from rung_firings firing where firing.matter_id = deadline.matter_id and firing.deadline_id = deadline.deadline_id), '[]') as fired
       from deadlines deadline join matter_heads head on head.matter_id = deadline.matter_id
       where deadline.matter_id = $1 and deadline.deadline_id = $2`,
      [matterId, deadlineId],
    );
    return row;
  }
}
