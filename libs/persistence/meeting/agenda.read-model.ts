import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import { visible } from '#persistence/visibility/visible';

export interface AgendaRow {
  readonly kind: string;
  readonly matterId: string;
  readonly title: string;
  readonly unitId: string;
  readonly ruleId: string | null;
  readonly dueAt: Date | null;
}

const PARTY = (roles: string): string => `(select party.unit_id from matter_parties party
  where party.matter_id = head.matter_id and party.until is null and party.role in (${roles}) order by party.role, party.unit_id limit 1)`;

/** A matter without a number of its own is told by that of its case. */
const TITLE = `case when cases.case_number is null or heads.title like '%' || cases.case_number || '%' then heads.title
  else cases.case_number || ' ' || heads.title end`;
const HEADS = 'matter_heads heads left join cases on cases.case_id = heads.case_id';

/** Who is asked: the unit that is summoned or late, and not the office that waits for it; elsewhere whose turn it is. */
const WHOSE = `coalesce(case when head.area in ('talk', 'escalation') then ${PARTY("'addressee'")} end, clock.owner_unit_id, ${PARTY("'addressee', 'handler'")})`;

/** What a meeting of an office has to talk about: what is escalated, listed, summoned, ordered and not done, or overdue in its branch. */
export class AgendaReadModel {
  open(manager: EntityManager, scope: Scope | undefined, most: number): Promise<AgendaRow[]> {
    const may = visible('head.matter_id', scope, 2);
    return manager.query(
      `with head as (
         select heads.matter_id, ${TITLE} as title, split_part(heads.matter_id, '/', 1) as area from ${HEADS} where heads.ended_at is null)
       select case when head.area in ('escalation', 'listing', 'area-listing', 'talk') then head.area when head.area = 'meeting' then 'task' else 'overdue' end as kind,
         head.matter_id as "matterId", head.title, ${WHOSE} as "unitId", clock.rule_id as "ruleId", clock.due_at as "dueAt"
       from head left join lateral (select owner_unit_id, rule_id, due_at, status from deadlines
         where deadlines.matter_id = head.matter_id and deadlines.status in ('open', 'overdue') and deadlines.class in ('DUTY', 'SLA')
           and (head.area <> 'meeting' or deadlines.rule_id = 'MTG-01') order by due_at limit 1) clock on true
       where (head.area in ('escalation', 'listing', 'area-listing', 'talk') or (head.area = 'meeting' and clock.rule_id is not null)
           or (head.area <> 'meeting' and clock.status = 'overdue')) and ${may.sql}
       order by clock.due_at nulls last, head.matter_id limit $1`,
      [most, ...may.values],
    );
  }

  async titles(manager: EntityManager, matterIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows: { matterId: string; title: string }[] = await manager.query(
      `select heads.matter_id as "matterId", ${TITLE} as title from ${HEADS} where heads.matter_id = any($1::text[])`,
      [matterIds],
    );
    return new Map(rows.map(({ matterId, title }) => [matterId, title]));
  }
}
