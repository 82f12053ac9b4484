import type { EntityManager } from 'typeorm';
import { SORTS, type StuckSort } from '#persistence/stuck/stuck.sorts';

export type { StuckSort };

export interface StuckFinding {
  readonly sort: StuckSort;
  readonly matterId: string;
  /** What in the matter: a deadline, an owed command. */
  readonly subject: string | null;
  readonly since: Date | null;
}

export interface StuckQuestion {
  /** Areas that have a workflow. */
  readonly areas: readonly string[];
  readonly legalNow: string;
  /** How fast legal time runs: what is a moment in production is a day in a drill. */
  readonly factor: number;
}

const MOST_OF_A_SORT = 100;
const GRACE_SECONDS = 120;

/**
 * 停滞事项: matters that wait for nothing and for nobody, and rows that cannot be right.
 *
 * A matter without a running clock is no finding while a unit that exists stands in it: it waits for a person.
 */
export class StuckReadModel {
  async findings(manager: EntityManager, { areas, legalNow, factor }: StuckQuestion): Promise<StuckFinding[]> {
    const grace = Math.max(GRACE_SECONDS, (GRACE_SECONDS / 2) * factor);
    const found: StuckFinding[] = [];
    for (const [sort, sql] of Object.entries(SORTS) as [StuckSort, string][]) {
      const rows: Omit<StuckFinding, 'sort'>[] = await manager.query(
        `with given as (select $1::text[] as areas, $2::timestamptz as legal_now, make_interval(secs => $3::float8) as grace)
         select found.matter_id as "matterId", found.subject, found.since from given, lateral (${sql}) found
         order by found.since nulls last, found.matter_id limit ${MOST_OF_A_SORT}`,
        [areas, legalNow, grace],
      );
      found.push(...rows.map((row) => ({ sort, ...row })));
    }
    return found;
  }
}
