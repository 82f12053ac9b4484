import { type MatterDoor, moveClock, tellAll } from '#desk/clock/move-clock';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';
import { ClockBookOfDatabase } from '#persistence/record/clock-book';
import { inLanes, OFFICER, type TrialStack, until } from './trial-stack.js';

const LANES = 16;
const TEN_DAYS_MIN = 10 * 24 * 60;
const HANDLED = { handlerUnitId: 'police-990102', superiorUnitIds: ['office-990100'] };

/** A visit of 72 hours or a request within three days, begun at different minutes: four to six rungs within the ten days. */
function opensAt(index: number): DeadlineOpening[] {
  const startedAt = new Date(Date.now() - (index % 600) * 60_000).toISOString() as Instant;
  const of = (ruleId: string): DeadlineOpening => ({
    ...{ deadlineId: ruleId, ruleId, startEvent: '收到文书', startedAt, ownerUnitId: 'police-990102' },
  });
  return [of(index % 2 === 0 ? 'ALT-01-low' : 'CRD-04')];
}

export async function openMatters(stack: TrialStack, count: number): Promise<void> {
  const ids = Array.from({ length: count }, (_, index) => index);
  await inLanes(ids, LANES, (index) => stack.openTrial(`m-${index}`, opensAt(index), HANDLED));
}

/** Every rung of every clock that lies before the instant, and how many of them have not fired. */
export async function rungsUntil(stack: TrialStack, now: Instant): Promise<{ all: number; missing: number }> {
  const [row] = await stack.rows<{ all: number; missing: number }>(
    `select count(*)::int as all, (count(*) filter (where fired.rung_id is null))::int as missing
     from deadlines deadline cross join lateral jsonb_array_elements(deadline.rungs) rung
     left join rung_firings fired on fired.matter_id = deadline.matter_id and fired.deadline_id = deadline.deadline_id
       and fired.rung_id = rung ->> 'rungId'
     where (rung ->> 'at')::timestamptz <= $1`,
    now,
  );
  return row!;
}

/** Whoever moves legal time reaches no matter: the worker is away. */
export const nobodyThere: MatterDoor = { act: () => Promise.reject(new Error('The worker is away.')) };

export interface Outage {
  /** The legal instant at which the house was there again. */
  readonly now: Instant;
  readonly missed: readonly string[];
}

/** Ten legal days pass while the worker is away; then it is there again and hears what time it is. */
export async function tenDaysAway(stack: TrialStack): Promise<Outage> {
  await stack.stopWorker();
  const clock = { book: new ClockBookOfDatabase(stack.database), mayMove: true, gateway: stack.gateway };
  const moved = await moveClock({ ...clock, gateway: nobodyThere }, { advanceMinutes: TEN_DAYS_MIN }, OFFICER);
  await stack.startWorker();
  const told = await tellAll(clock, OFFICER);
  return { now: moved.clock.anchorLegal, missed: told?.missed ?? [] };
}

export const untilAllHaveFired = (stack: TrialStack, now: Instant, withinMs: number): Promise<true> =>
  until('the last rung', async () => (await rungsUntil(stack, now)).missing === 0, withinMs);
