import type { EntityManager } from 'typeorm';
import { isDue } from '#domain/deadline/clocks';
import type { Deadline, DeadlineFacts, DeadlineOpening, Firing } from '#domain/deadline/deadline';
import type { DeadlineClosing } from '#domain/shared/record';
import { together } from '#persistence/together';
import type { Instant } from '#domain/shared/instant';

export type ReckonedDeadline = Deadline & { readonly derivation: unknown };

interface ActOf {
  readonly matterId: string;
  readonly number: number;
  readonly at: Instant;
}

const rowOf = (deadline: ReckonedDeadline, { matterId, number }: ActOf): object => ({
  matter_id: matterId,
  deadline_id: deadline.deadlineId,
  rule_id: deadline.ruleId,
  class: deadline.class,
  start_event: deadline.startEvent,
  started_at: deadline.startedAt,
  due_at: deadline.dueAt,
  due_date: deadline.dueDate ?? null,
  provisional: deadline.provisional,
  owner_unit_id: deadline.ownerUnitId,
  facts: deadline.facts ?? {},
  rungs: deadline.rungs,
  derivation: deadline.derivation,
  rule_set_version: deadline.ruleSetVersion,
  calendar_version: deadline.calendarVersion,
  status: 'open',
  opened_by: number,
  // The start of the transaction, by the clock of the database alone: what was stored since a simulation began is looked at again.
  stored_at: 'now',
});

/** One statement for all deadlines of an act: five hundred items cost little more than one. */
export async function storeDeadlines(
  manager: EntityManager,
  deadlines: readonly ReckonedDeadline[],
  act: ActOf,
): Promise<void> {
  if (deadlines.length === 0) return;
  await manager.query(
    `insert into deadlines select * from jsonb_populate_recordset(null::deadlines, $1::jsonb)
     on conflict (matter_id, deadline_id) do update set due_at = excluded.due_at, due_date = excluded.due_date,
       provisional = excluded.provisional, owner_unit_id = excluded.owner_unit_id, facts = excluded.facts, rungs = excluded.rungs,
       derivation = excluded.derivation, rule_set_version = excluded.rule_set_version, calendar_version = excluded.calendar_version,
       stored_at = excluded.stored_at,
       status = case when excluded.due_at > $2 then 'open' else deadlines.status end`,
    [JSON.stringify(deadlines.map((deadline) => rowOf(deadline, act))), act.at],
  );
}

export async function closeDeadlines(
  manager: EntityManager,
  closings: readonly DeadlineClosing[],
  { matterId, number, at }: ActOf,
): Promise<void> {
  if (closings.length === 0) return;
  await manager.query(
    `update deadlines set status = 'closed', closed_by = $2, closed_at = $3, closed_reason = closing.reason
     from unnest($4::text[], $5::text[]) as closing (deadline_id, reason)
     where deadlines.matter_id = $1 and deadlines.deadline_id = closing.deadline_id and deadlines.status in ('open', 'overdue')`,
    [matterId, number, at, closings.map((c) => c.deadlineId), closings.map((c) => c.reason)],
  );
}

/** The primary key (matter, deadline, rung) is what makes a rung fire once, in the transaction of its effects. */
export async function storeFirings(
  manager: EntityManager,
  fires: readonly Firing[],
  { matterId, number, at }: ActOf,
): Promise<void> {
  if (fires.length === 0) return;
  const stored = manager.query(
    `insert into rung_firings (matter_id, deadline_id, rung_id, number, due_at, fired_at, late_by_outage)
     select $1, fire."deadlineId", fire."rungId", $2, fire."dueAt", $3, coalesce(fire."lateByOutage", false)
     from jsonb_to_recordset($4::jsonb) as fire ("deadlineId" text, "rungId" text, "dueAt" timestamptz, "lateByOutage" boolean)`,
    [matterId, number, at, JSON.stringify(fires)],
  );
  const due = fires.filter(({ rungId }) => isDue(rungId)).map(({ deadlineId }) => deadlineId);
  if (due.length === 0) return void (await stored);
  const reached = manager.query(
    `update deadlines set status = case when class in ('AUTO', 'WINDOW') then 'ended' else 'overdue' end
     where matter_id = $1 and deadline_id = any($2) and status = 'open'`,
    [matterId, due],
  );
  await together(stored, reached);
}

/** Clocks as they were opened, with their ledgers, and the rules by which they run. */
export async function openingsOf(
  manager: EntityManager,
  matterId: string,
  deadlineIds: readonly string[],
): Promise<ReadonlyMap<string, DeadlineOpening & { readonly ruleSetVersion: string }>> {
  const rows: OpeningRow[] = await manager.query(
    `select deadline_id as "deadlineId", rule_id as "ruleId", start_event as "startEvent", started_at as "startedAt",
       owner_unit_id as "ownerUnitId", facts, rule_set_version as "ruleSetVersion"
     from deadlines where matter_id = $1 and deadline_id = any($2)`,
    [matterId, deadlineIds],
  );
  return new Map(
    rows.map((row) => [row.deadlineId, { ...row, startedAt: row.startedAt.toISOString() as Instant }] as const),
  );
}

type OpeningRow = Omit<DeadlineOpening, 'startedAt' | 'facts'> & {
  readonly startedAt: Date;
  readonly facts: DeadlineFacts;
  readonly ruleSetVersion: string;
};
