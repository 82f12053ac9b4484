import type { EntityManager } from 'typeorm';

const UNREFERRED = `subject_values.referred_at is null and subject_values.stored_at < clock_timestamp()`;

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
    const outcomes = await this.remove(
      manager,
      `delete from request_outcomes where (unit_id, key) in (select unit_id, key from request_outcomes
         where settled_at < clock_timestamp() - interval '30 days' limit $1)`,
      limit,
    );
    return gone + values + statements + outcomes;
  }

  private async remove(manager: EntityManager, sql: string, limit: number): Promise<number> {
    const [, count] = (await manager.query(sql, [limit])) as [unknown, number];
    return count;
  }
}
