import type { EntityManager } from 'typeorm';

const UNREFERRED = `subject_values.referred_at is null and subject_values.stored_at < clock_timestamp()`;

/** Shares of plans that no act has named within a day; the plans are found one by one by the key, not by reading every share. */
const STAGED_IN_VAIN = `
  with recursive staged as (
    (select plan_id from restitution_shares order by plan_id limit 1)
    union all
    select (select plan_id from restitution_shares next where next.plan_id > staged.plan_id order by plan_id limit 1)
    from staged where staged.plan_id is not null
  ), vain as (
    select plan_id from staged where plan_id is not null
      and not exists (select 1 from restitution_plans known where known.plan_id = staged.plan_id)
      and (select staged_at from restitution_shares first where first.plan_id = staged.plan_id order by line_no limit 1)
        < clock_timestamp() - interval '24 hours'
  )
  delete from restitution_shares where (plan_id, line_no) in (
    select plan_id, line_no from restitution_shares where plan_id in (select plan_id from vain) limit $1)`;

/** What was stored for a command that never came. Wall time: legal time may run ahead of the person who is still typing. */
export class SweepRepository {
  /** Values that neither an act nor a row of a list names, and statements that no answer names, after a day; rows that stayed faulty, after thirty (DESIGN). */
  async sweep(manager: EntityManager, limit: number): Promise<number> {
    const gone = await this.remove(
      manager,
      `delete from case_accounts where row_id in (select row_id from case_accounts
         where listed_by is null and changed_at < clock_timestamp() - interval '30 days' limit $1)`,
      limit,
    );
    const values = await this.remove(
      manager,
      `delete from subject_values where subject_id in (select subject_id from subject_values
         where ${UNREFERRED} - interval '24 hours'
           and not exists (select 1 from case_accounts where case_accounts.row_id = subject_values.subject_id)
           and not exists (select 1 from cases where cases.case_id = subject_values.case_id
             and subject_values.subject_id in (cases.victim_id, cases.facts_id, cases.access_code_id)) limit $1)`,
      limit,
    );
    const statements = await this.remove(
      manager,
      `delete from query_statements where statement_id in (select statement_id from query_statements
         where stands_since is null and stored_at < clock_timestamp() - interval '24 hours' limit $1)`,
      limit,
    );
    const shares = await this.remove(manager, STAGED_IN_VAIN, limit);
    const outcomes = await this.remove(
      manager,
      `delete from request_outcomes where (unit_id, key) in (select unit_id, key from request_outcomes
         where settled_at < clock_timestamp() - interval '30 days' limit $1)`,
      limit,
    );
    return gone + values + statements + shares + outcomes;
  }

  private async remove(manager: EntityManager, sql: string, limit: number): Promise<number> {
    const [, count] = (await manager.query(sql, [limit])) as [unknown, number];
    return count;
  }
}
