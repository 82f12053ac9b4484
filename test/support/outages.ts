import type { DataSource } from 'typeorm';
import type { Child } from '../../tools/stack/child.js';
import { startAgain } from './kills.js';
import type { TestSystem } from './system.js';

/** Outages of a whole house, and what the record must say of the clocks that ran through them. */

const DAY_MINUTES = 24 * 60;

export const processOf = (heli: TestSystem, name: 'worker' | 'apis'): Child =>
  heli.house.system.children.get(name) as Child;

export async function dies(heli: TestSystem, name: 'worker' | 'apis'): Promise<void> {
  await processOf(heli, name).crash();
  await startAgain(processOf(heli, name));
}

/** The worker dies, days of legal time go by, and it is there again and has made good what it missed. */
export async function isAway(heli: TestSystem, days: number): Promise<void> {
  await processOf(heli, 'worker').crash();
  await heli.clock.leapUnheard(days * DAY_MINUTES);
  await startAgain(processOf(heli, 'worker'));
  await heli.clock.tellAll();
  await heli.settled(120);
}

export interface ReachedRung {
  readonly matterId: string;
  readonly deadlineId: string;
  readonly rungId: string;
  readonly at: Date;
  readonly firedAt: Date | null;
  readonly lateByOutage: boolean | null;
}

const nameOf = ({ matterId, deadlineId, rungId }: ReachedRung): string => `${matterId} ${deadlineId} ${rungId}`;

/** Every rung that was reached while its clock ran, with what fired for it. */
async function rungsOf({ database, clock }: TestSystem): Promise<ReachedRung[]> {
  return database.query(
    `select deadline.matter_id as "matterId", deadline.deadline_id as "deadlineId", rung ->> 'rungId' as "rungId",
       (rung ->> 'at')::timestamptz as at, firing.fired_at as "firedAt", firing.late_by_outage as "lateByOutage"
     from deadlines deadline cross join lateral jsonb_array_elements(deadline.rungs) rung
     left join rung_firings firing on firing.matter_id = deadline.matter_id and firing.deadline_id = deadline.deadline_id
       and firing.rung_id = rung ->> 'rungId'
     where (rung ->> 'at')::timestamptz < coalesce(deadline.closed_at, $1::timestamptz)
     order by deadline.matter_id, at, deadline.deadline_id`,
    [new Date(await clock.now()).toISOString()],
  );
}

const OUTAGE_MS = 60_000;

/**
 * Nothing was lost and nothing fired twice or out of turn; what came late by an outage says so, and nothing else does.
 * Answers with the rungs.
 */
export async function expectFiredOnce(heli: TestSystem): Promise<readonly ReachedRung[]> {
  const rungs = await rungsOf(heli);
  expect(rungs.filter(({ firedAt }) => firedAt === null)).toEqual([]);
  expect(new Set(rungs.map(nameOf)).size).toBe(rungs.length);
  const held = ({ at, firedAt }: ReachedRung): boolean => (firedAt?.getTime() ?? 0) - at.getTime() > OUTAGE_MS;
  expect(rungs.filter((rung) => rung.lateByOutage !== held(rung))).toEqual([]);
  return rungs;
}

/** One escalation for each matter and deadline, whatever died while it was opened. Answers with the rules that were broken. */
export async function expectOneEscalationEach(database: DataSource): Promise<readonly string[]> {
  const rows: { name: string; ruleId: string }[] = await database.query(
    `select concat(source ->> 'matterId', ' ', source ->> 'deadlineId') as name, source ->> 'ruleId' as "ruleId"
     from acts, lateral (select body::jsonb #> '{entry,happened,source}' as source) opened
     where body::jsonb #>> '{entry,happened,event}' = 'EscalationOpened'`,
  );
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  return rows.map(({ ruleId }) => ruleId);
}
