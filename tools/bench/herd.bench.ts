import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Child } from '../stack/child.js';
import { Ports } from '../stack/ports.js';
import { startProgram } from '../stack/program.js';
import { inLanes, TrialStack, until } from '../trial/trial-stack.js';
import type { BenchContext, BenchRow } from './bench.js';
import { familyOf, megabytesOf } from './memory.js';
import { Orders, stopped } from './orders.js';
import { benchEnvironment, openBareWorker } from './trial-bench.js';

const OPEN = Number(process.env['HELI_BENCH_ORDERS'] ?? 10_000);
const DUE = Math.min(OPEN, Number(process.env['HELI_BENCH_DUE'] ?? 2_000));
const LANES = 16;
const MINUTE_MS = 60_000;
const LIFE_OF_A_STOP_MS = 48 * 3_600_000;
/** An AUTO end waits this long for an answer given in the last second. */
const PATIENCE_MS = 2_000;

const PER_CASE = 10;

/** What starts within this much of the last due instant has had no time to fall behind. */
const LEAD_MS = 15_000;

/** The worker as a process of its own, so that its start is cold and its memory is its own. */
async function startWorker(env: Readonly<Record<string, string>>, folder: string): Promise<Child> {
  const port = await new Ports().any();
  return startProgram({
    name: 'bench-worker',
    file: 'dist/apps/worker/main.js',
    env: { ...env, HELI_WORKER_PORT: String(port) },
    logFolder: join(folder, 'logs'),
    readyUrl: `http://127.0.0.1:${port}/readyz`,
  });
}

/** Legal time all but stands still for those who must only be open, so that nobody of them is late meanwhile. */
async function openAll(stack: TrialStack, orders: Orders): Promise<readonly string[]> {
  const now = new Date().toISOString() as never;
  await stack.setClock({ anchorWall: now, anchorLegal: now, factor: 0.001 });
  await orders.open(OPEN - DUE);
  await stack.setClock({ anchorWall: now, anchorLegal: now, factor: 1 });
  return orders.open(DUE);
}

/** Stops whose 48 hours all end within one minute, which begins when the answers are given and the worker is stopped. */
async function answerAll(orders: Orders, ids: readonly string[], perSecond: number): Promise<number> {
  const begins = Date.now() + (ids.length / perSecond) * 2_000 + 3 * LEAD_MS;
  const numbered = ids.map((id, index) => [id, index] as const);
  await inLanes(numbered, LANES, ([id, index]) => {
    const ends = begins + (index / ids.length) * MINUTE_MS;
    return orders.answer(id, [stopped(1, new Date(Math.floor(ends) - LIFE_OF_A_STOP_MS))]);
  });
  return begins;
}

const fired = (stack: TrialStack, rungId: string): Promise<{ count: number; last: Date | null }> =>
  stack
    .rows<{ count: number; last: Date | null }>(
      `select count(*)::int as count, max(acts.recorded_at) as last from rung_firings fired
       join acts on acts.matter_id = fired.matter_id and acts.number = fired.number
       where fired.rung_id = $1 and fired.deadline_id like 'FRZ-04/%'`,
      rungId,
    )
    .then(([row]) => row ?? { count: 0, last: null });

const PROCESSES: readonly (readonly [string, RegExp])[] = [
  ['worker', /apps\/worker\/main/],
  ['Temporal', /temporal(-|\s).*start-dev|temporal server/],
  ['PostgreSQL', /postgres/],
  ['Redis', /redis-server/],
];

/** Pages that processes share are counted in part, so that the sum is what the machine pays. */
function memoryRows(withWhat: string): BenchRow[] {
  const family = familyOf(process.pid).map((pid) => ({ pid, command: commandOf(pid) }));
  return PROCESSES.map(([name, pattern]) => ({
    name: `memory with ${withWhat}: ${name}`,
    value: family.filter(({ command }) => pattern.test(command)).reduce((sum, { pid }) => sum + megabytesOf(pid), 0),
    unit: 'MB',
  }));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** The same herd of bare timers after a cold start of their worker: what the engine itself needs. */
async function bareHerd(env: Readonly<Record<string, string>>): Promise<number> {
  const first = await openBareWorker(env);
  const begins = Date.now() + (DUE / 50) * 1_000 + 2 * LEAD_MS;
  const numbers = Array.from({ length: DUE }, (_, index) => index);
  await inLanes(numbers, LANES, (index) =>
    first.client.workflow.start('bareTimerWorkflow', {
      taskQueue: first.taskQueue,
      workflowId: `bare-herd-${index}`,
      args: [begins + (index / DUE) * MINUTE_MS],
    }),
  );
  const query = `WorkflowType = 'bareTimerWorkflow' and HistoryLength > 4 and ExecutionStatus = 'Running'`;
  await until(
    'every timer has begun',
    async () => {
      const { count } = await first.client.workflow.count(query);
      return count >= DUE || Date.now() > begins - LEAD_MS;
    },
    600_000,
  );
  await first.stop();
  await pause(Math.max(0, begins - Date.now()));
  const second = await openBareWorker(env);
  await until('the last bare timer has fired', () => Promise.resolve(second.fired.count >= DUE), 600_000);
  await second.stop();
  return (second.fired.lastAt - begins - MINUTE_MS) / 1_000;
}

/** Many open orders, and a worker that comes back cold in the minute in which a part of them is due. */
export async function run(context: BenchContext): Promise<readonly BenchRow[]> {
  const { folder } = await context.parts();
  const env = await benchEnvironment(context);
  const stack = await TrialStack.open(env);
  const bare = await bareHerd(env);
  context.say(`  ${DUE} bare timers: the last ${bare.toFixed(1)} s after it was due`);
  let worker = await startWorker(env, folder);
  try {
    const empty = memoryRows('an empty record').slice(0, 1);
    const orders = new Orders(stack, { items: 1, perCase: PER_CASE, lanes: LANES });
    const began = performance.now();
    const ids = await openAll(stack, orders);
    const perSecond = OPEN / ((performance.now() - began) / 1_000);
    context.say(`  ${OPEN} orders opened, ${perSecond.toFixed(0)} a second`);
    const begins = await answerAll(orders, ids, perSecond);
    // The reminders of the past fire with the answer; they are not what is measured.
    await until('the reminders have fired', async () => (await fired(stack, 't-6h')).count >= DUE, 600_000);
    const memory = [...empty, ...memoryRows(`${OPEN} open orders`)];
    await worker.stop();
    if (Date.now() > begins) throw new Error('The orders were not answered in time: the machine is too busy.');
    await pause(begins - Date.now());
    const cold = Date.now();
    worker = await startWorker(env, folder);
    const ready = (Date.now() - cold) / 1_000;
    const { last } = await until(
      'the last stop has lapsed',
      async () => {
        const all = await fired(stack, 'due');
        return all.count >= DUE && all;
      },
      900_000,
    );
    const spread = await stack.rows<object>(
      `select percentile_cont(array[0, 0.5, 0.9, 0.99, 1]) within group (order by extract(epoch from acts.recorded_at - fired.due_at)) as late,
         count(distinct acts.matter_id)::int as matters from rung_firings fired
       join acts on acts.matter_id = fired.matter_id and acts.number = fired.number
       where fired.rung_id = 'due' and fired.deadline_id like 'FRZ-04/%'`,
    );
    context.say(`  seconds after each was due: ${JSON.stringify(spread)}`);
    const late = ((last?.getTime() ?? 0) - begins - MINUTE_MS - PATIENCE_MS) / 1_000;
    return [
      ...memory,
      { name: `opening ${OPEN} orders and their cases`, value: perSecond, unit: '/s' },
      { name: 'cold start of the worker, to ready', value: ready, unit: 's' },
      {
        name: `${DUE} of ${OPEN} due in the minute after a cold start: the last fires, after it was due`,
        ...{ value: late, unit: 's', baseline: bare },
      },
    ];
  } finally {
    await worker.stop();
    await stack.stop();
  }
}
