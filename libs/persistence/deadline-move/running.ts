import type { EntityManager } from 'typeorm';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Derivation } from '#domain/deadline/derivation';
import type { Reckoned } from '#domain/deadline/reckon';
import type { SqlText } from '#persistence/visibility/visible';
import { STANDING_COLUMNS, standingDeadline, type StandingRow } from '#persistence/record/standing-deadline';

/** A running clock with everything that a second computation of it is held against. */
export interface RunningRow extends StandingRow {
  readonly matterId: string;
  readonly derivation: Derivation;
}

/** Which clocks new books may touch. `first` in its text is the number of its first parameter. */
export type Touched = (first: number) => SqlText;

export interface RunningPage {
  readonly publication: string;
  readonly touched: Touched;
  /** Only what was stored since then: a simulation has seen the rest. */
  readonly since?: Date;
  readonly after?: readonly [string, string];
  readonly limit: number;
}

const RUNS = `deadline.status in ('open', 'overdue')`;

/** Whatever a simulation has listed is listed; the others come in the order of their key, page by page. */
export async function runningPage(manager: EntityManager, page: RunningPage): Promise<RunningRow[]> {
  const touched = page.touched(6);
  return manager.query(
    `select deadline.matter_id as "matterId", ${STANDING_COLUMNS}, deadline.derivation from deadlines deadline
     where ${RUNS} and ($1::text is null or (deadline.matter_id, deadline.deadline_id) > ($1::text, $2::text))
       and ($3::timestamptz is null or deadline.stored_at is null or deadline.stored_at >= $3::timestamptz)
       and not exists (select 1 from deadline_moves listed where listed.publication = $4
         and listed.matter_id = deadline.matter_id and listed.deadline_id = deadline.deadline_id) and (${touched.sql})
     order by deadline.matter_id, deadline.deadline_id limit $5`,
    [
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      page.since ?? null,
      page.publication,
      page.limit,
      ...touched.values,
    ],
  );
}

export async function countRunning(manager: EntityManager, given: Touched): Promise<number> {
  const touched = given(1);
  const [row]: { count: number }[] = await manager.query(
    `select count(*)::int as count from deadlines deadline where ${RUNS} and (${touched.sql})`,
    [...touched.values],
  );
  return row?.count ?? 0;
}

export function openingIn(row: RunningRow): DeadlineOpening {
  const { deadlineId, ruleId, startEvent, startedAt, ownerUnitId, facts } = standingDeadline(row);
  return { deadlineId, ruleId, startEvent, startedAt, ownerUnitId, ...(facts && { facts }) };
}

/** As the record computed it: what is stored is what anybody has seen. */
export const reckonedIn = (row: RunningRow): Reckoned => ({
  ...standingDeadline(row),
  derivation: row.derivation,
  rolled: row.derivation.some(({ step }) => step === 'roll'),
});
