import { randomBytes } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { type InjectedSinks, NativeConnection, Worker } from '@temporalio/worker';
import { readConfig } from '#platform/config/config';
import { setUpLog } from '#platform/observability/log';
import { trialBundle, TrialStack } from '../trial/trial-stack.js';
import type { BareSinks } from '../trial/trial.workflow.js';
import type { BenchContext } from './bench.js';

export interface TrialBench {
  readonly stack: TrialStack;
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** A database, a queue and a prefix for one bench alone. */
export async function benchEnvironment(context: BenchContext): Promise<Readonly<Record<string, string>>> {
  const parts = await context.parts();
  setUpLog({ level: 'error' });
  const own = randomBytes(4).toString('hex');
  return {
    ...parts.env,
    DATABASE_URL: await parts.freshDatabase(),
    TASK_QUEUE: `heli-bench-${own}`,
    HELI_REDIS_PREFIX: `heli-bench-${own}`,
  };
}

/** The product's worker with trial matters, on a database and a queue of its own. */
export async function openTrialBench(context: BenchContext): Promise<TrialBench> {
  const env = await benchEnvironment(context);
  const stack = await TrialStack.open(env);
  await stack.startWorker();
  return { stack, env, stop: () => stack.stop() };
}

/** By id, because a workflow task that is tried again says it again. */
class Fired {
  private readonly ids = new Set<string>();
  lastAt = 0;

  get count(): number {
    return this.ids.size;
  }

  note(workflowId: string): void {
    if (this.ids.has(workflowId)) return;
    this.ids.add(workflowId);
    this.lastAt = Date.now();
  }
}

export interface BareWorker {
  readonly client: Client;
  readonly taskQueue: string;
  /** Which timers have fired, and when the last did, on the wall clock. */
  readonly fired: Fired;
  stop(): Promise<void>;
}

/** A worker with the same settings whose workflows decide and record nothing. */
export async function openBareWorker(env: Readonly<Record<string, string>>): Promise<BareWorker> {
  const { temporal } = readConfig(env);
  const taskQueue = `${temporal.taskQueue}-bare`;
  const native = await NativeConnection.connect({ address: temporal.address });
  const connection = await Connection.connect({ address: temporal.address });
  const fired = new Fired();
  const sinks: InjectedSinks<BareSinks> = {
    bare: {
      fired: {
        fn: ({ workflowId }) => fired.note(workflowId),
      },
    },
  };
  const worker = await Worker.create({
    ...{ connection: native, namespace: temporal.namespace, taskQueue, sinks },
    workflowBundle: await trialBundle(),
    maxCachedWorkflows: 2_000,
  });
  const running = worker.run();
  return {
    client: new Client({ connection, namespace: temporal.namespace }),
    ...{ taskQueue, fired },
    async stop() {
      worker.shutdown();
      await running;
      await native.close();
      await connection.close();
    },
  };
}
