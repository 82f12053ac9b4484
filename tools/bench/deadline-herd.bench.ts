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

/** Long enough for all to be open, with their first reminder told, before they are due: by the time that some have taken. */
async function leadMs(open: (index: number) => Promise<unknown>): Promise<number> {
  const some = numbers.slice(0, 200);
  const from = performance.now();
  await inLanes(some, LANES, open);
  return 15_000 + ((performance.now() - from) / some.length) * MATTERS * 4;
}

const opensAt = (dueMs: number): DeadlineOpening[] => [
  {
    ...{ deadlineId: 'herd', ruleId: RULE.ruleId, startEvent: '接到报案', ownerUnitId: 'police-990102' },
    startedAt: new Date(dueMs - RULE.minutes * 60_000).toISOString() as Instant,
  },
];

async function herdOfMatters(stack: TrialStack, say: (line: string) => void): Promise<number> {
  const lead = await leadMs((index) => stack.openTrial(`warm-${index}`, opensAt(Date.now() + 3_600_000)));
  const dueMs = Date.now() + lead;
  await inLanes(numbers, LANES, (index) => stack.openTrial(`herd-${index}`, opensAt(dueMs)));
  if (Date.now() > dueMs - 3_000) throw new Error('The matters were not open in time: the machine is too busy.');
  say(`  ${MATTERS} matters are open, due in ${((dueMs - Date.now()) / 1_000).toFixed(0)} s`);
  let told = 0;
  const last = await until(
    'the last matter has fired',
    async () => {
      const [row] = await stack.rows<{ fired: number; last: Date }>(
        `select count(*)::int as fired, max(acts.recorded_at) as last from rung_firings fired
         join acts on acts.matter_id = fired.matter_id and acts.number = fired.number
         where fired.rung_id = 'due' and fired.matter_id like $1`,
        'trial/herd-%',
      );
      if (row && row.fired >= told + MATTERS / 10) {
        told = row.fired;
        say(`  ${told} have fired, ${((Date.now() - dueMs) / 1_000).toFixed(0)} s after the instant`);
      }
      return row && row.fired === MATTERS && row.last;
    },
    lead + 300_000,
  );
  return (last.getTime() - dueMs) / 1_000;
}

async function herdOfTimers({ client, taskQueue, fired }: BareWorker): Promise<number> {
  const open = (id: string, dueMs: number) =>
    client.workflow.start('bareTimerWorkflow', { taskQueue, workflowId: id, args: [dueMs] });
  const lead = await leadMs((index) => open(`bare-warm-${index}`, Date.now() + 3_600_000));
  const dueMs = Date.now() + lead;
  await inLanes(numbers, LANES, (index) => open(`bare-${index}`, dueMs));
  await until('the last timer has fired', () => Promise.resolve(fired.count === MATTERS), lead + 300_000);
  return (fired.lastAt - dueMs) / 1_000;
}

/** Many deadlines in the same minute: matters that each record an act, beside as many timers that record nothing. */
export async function run(context: BenchContext): Promise<readonly BenchRow[]> {
  const { stack, env, stop } = await openTrialBench(context);
  const bare = await openBareWorker(env);
  try {
    const timers = await herdOfTimers(bare);
    context.say(`  ${MATTERS} bare timers: the last fires ${timers.toFixed(1)} s after its instant`);
    const matters = await herdOfMatters(stack, context.say);
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
