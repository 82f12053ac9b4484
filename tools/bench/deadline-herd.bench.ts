import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';
import { inLanes, type TrialStack, until } from '../trial/trial-stack.js';
import type { BenchContext, BenchRow } from './bench.js';
import { type BareWorker, openBareWorker, openTrialBench } from './trial-bench.js';

const MATTERS = Number(process.env['HELI_BENCH_HERD'] ?? 2_000);
const LANES = 16;
/** An SLA of 30 minutes whose first reminder lies at half of it. */
const RULE = { ruleId: 'FRZ-01', minutes: 30 } as const;

const numbers = Array.from({ length: MATTERS }, (_, index) => index);

/** Long enough for all to be open before the first is due; by what opening took the round before. */
const leadMs = (): number => 20_000 + MATTERS * 25;

async function herdOfMatters(stack: TrialStack, round: number): Promise<number> {
  const dueMs = Date.now() + leadMs();
  const opening: DeadlineOpening = {
    ...{ deadlineId: 'herd', ruleId: RULE.ruleId, startEvent: '接到报案', ownerUnitId: 'police-990102' },
    startedAt: new Date(dueMs - RULE.minutes * 60_000).toISOString() as Instant,
  };
  await inLanes(numbers, LANES, (index) => stack.openTrial(`herd-${round}-${index}`, [opening]));
  if (Date.now() > dueMs - 3_000) throw new Error('The matters were not open in time: raise the lead.');
  const last = await until(
    'the last matter has fired',
    async () => {
      const [row] = await stack.rows<{ fired: number; last: Date }>(
        `select count(*)::int as fired, max(acts.recorded_at) as last from rung_firings fired
         join acts on acts.matter_id = fired.matter_id and acts.number = fired.number
         where fired.rung_id = 'due' and fired.matter_id like $1`,
        `trial/herd-${round}-%`,
      );
      return row && row.fired === MATTERS && row.last;
    },
    leadMs() + 300_000,
  );
  return (last.getTime() - dueMs) / 1_000;
}

async function herdOfTimers({ client, taskQueue, fired }: BareWorker, round: number): Promise<number> {
  const before = fired.count;
  const dueMs = Date.now() + leadMs();
  await inLanes(numbers, LANES, (index) =>
    client.workflow.start('bareTimerWorkflow', { taskQueue, workflowId: `bare-${round}-${index}`, args: [dueMs] }),
  );
  await until('the last timer has fired', () => Promise.resolve(fired.count - before === MATTERS), leadMs() + 300_000);
  return (fired.lastAt - dueMs) / 1_000;
}

/** Many deadlines in the same minute: matters that each record an act, beside as many timers that record nothing. */
export async function run(context: BenchContext): Promise<readonly BenchRow[]> {
  const { stack, env, stop } = await openTrialBench(context);
  const bare = await openBareWorker(env);
  try {
    const timers = await herdOfTimers(bare, 1);
    context.say(`  ${MATTERS} bare timers: the last fires ${timers.toFixed(1)} s after its instant`);
    const matters = await herdOfMatters(stack, 1);
    context.say(`  ${MATTERS} matters: the last act stands ${matters.toFixed(1)} s after its instant`);
    return [
      {
        name: `${MATTERS} matters due in the same second: until the last act`,
        ...{ value: matters, unit: 's', baseline: timers, ratio: matters / timers, target: '<= 1.6' },
      },
    ];
  } finally {
    await bare.stop();
    await stop();
  }
}
