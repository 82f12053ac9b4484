import type { EntityManager } from 'typeorm';
import { plainName } from '#domain/deadline/clocks';
import type { Deadline, DeadlineClass, DeadlineFacts, Firing, Rung } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';

/** A deadline as its row has it: what every desk sees, and what the matter must agree with before anything fires. */
export interface StandingRow {
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly class: DeadlineClass;
  readonly startEvent: string;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly dueDate: string | null;
  readonly provisional: boolean;
  readonly ownerUnitId: string;
  readonly facts: DeadlineFacts;
  readonly rungs: readonly Rung[];
  readonly ruleSetVersion: string;
  readonly calendarVersion: string;
  readonly status: 'open' | 'overdue' | 'ended' | 'closed';
}

export const STANDING_COLUMNS = `deadline.deadline_id as "deadlineId", deadline.rule_id as "ruleId", deadline.class,
  deadline.start_event as "startEvent", deadline.started_at as "startedAt", deadline.due_at as "dueAt",
  deadline.due_date as "dueDate", deadline.provisional, deadline.owner_unit_id as "ownerUnitId", deadline.facts, deadline.rungs,
  deadline.rule_set_version as "ruleSetVersion", deadline.calendar_version as "calendarVersion", deadline.status`;

export function standingDeadline({ startedAt, dueAt, dueDate, facts, status: _, ...row }: StandingRow): Deadline {
  return {
    ...row,
    startedAt: startedAt.toISOString() as Instant,
    dueAt: dueAt.toISOString() as Instant,
    ...(dueDate !== null && { dueDate }),
    ...(Object.keys(facts).length > 0 && { facts }),
  };
}

export interface MovedSince {
  readonly deadlines: readonly Deadline[];
  readonly gone: readonly string[];
}

/**
 * Compares what would fire with the rows, and holds them until the act is written: new books may have moved a deadline
 * whose matter has not heard of it yet, and nothing may fire on its old date.
 */
export async function movedSince(
  manager: EntityManager,
  matterId: string,
  fires: readonly Firing[],
): Promise<MovedSince | undefined> {
  const believed = fires.map(({ deadlineId, rungId, dueAt }) => ({ deadlineId, rungId: plainName(rungId), dueAt }));
  const rows: StandingRow[] = await manager.query(
    `with deadline as materialized (select * from deadlines where matter_id = $1 and deadline_id = any($2) for update)
     select ${STANDING_COLUMNS} from deadline where exists (
       select 1 from jsonb_to_recordset($3::jsonb) as fire ("deadlineId" text, "rungId" text, "dueAt" timestamptz)
       where fire."deadlineId" = deadline.deadline_id and (deadline.status not in ('open', 'overdue') or not exists (
         select 1 from jsonb_array_elements(deadline.rungs) rung
         where rung ->> 'rungId' = fire."rungId" and (rung ->> 'at')::timestamptz = fire."dueAt")))`,
    [matterId, [...new Set(fires.map(({ deadlineId }) => deadlineId))], JSON.stringify(believed)],
  );
  if (rows.length === 0) return undefined;
  const isGone = ({ status }: StandingRow): boolean => status !== 'open' && status !== 'overdue';
  return {
    deadlines: rows.filter((row) => !isGone(row)).map(standingDeadline),
    gone: rows.filter(isGone).map(({ deadlineId }) => deadlineId),
  };
}
