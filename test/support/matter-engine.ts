import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { MATTER_STATUS, type MatterStatus } from '#contracts/matter/record';
import { type Command, commandIdOf } from '#contracts/shared/command';
import { toWire } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import { type Instant, instantOf } from '#domain/shared/instant';
import type { LegalClock } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { ActRecord } from '#persistence/record/act-record';
import { readConfig } from '#platform/config/config';
import { setUpLog } from '#platform/observability/log';
import { digestOf } from '#platform/temporal/commands';
import { WorkflowGateway } from '#platform/temporal/workflow-gateway';
import { type RunningWorker, startWorker } from '../../apps/worker/worker.js';
import type { Child } from '../../tools/stack/child.js';
import { keepHistory } from '../../tools/replay/history.js';
import { repositoryRoot } from '../../tools/stack/folders.js';
import { Ports } from '../../tools/stack/ports.js';
import { startProgram } from '../../tools/stack/program.js';
import { openTestDatabase } from './record.js';
import type { WorkerStack } from './stack.js';

const BUNDLE = join(repositoryRoot, 'dist/workflow-bundle.js');

export interface Engine {
  readonly client: Client;
  readonly database: DataSource;
  readonly gateway: WorkflowGateway;
  /** The clock that matters are opened with; a test may set it. */
  clock: LegalClock | undefined;
  /** The worker inside this process. */
  startWorker(): Promise<RunningWorker>;
  /** The worker as a process of its own, to be killed. */
  spawnWorker(env?: Readonly<Record<string, string>>): Promise<Child>;
  close(): Promise<void>;
}

/** The real engine, the real record and the real worker; only the HTTP service is left out. */
export async function openEngine(stack: WorkerStack, env: Readonly<Record<string, string>> = {}): Promise<Engine> {
  silence();
  const database = await openTestDatabase(stack.databaseUrl);
  const connection = await Connection.connect({ address: stack.temporalAddress });
  const client = new Client({ connection, namespace: stack.namespace });
  const record = new ActRecord();
  const engine: Engine = {
    ...{ client, database, clock: undefined },
    gateway: new WorkflowGateway({
      client,
      taskQueue: stack.taskQueue,
      receipts: { receiptOf: (matterId, commandId) => record.receiptOf(database.manager, matterId, commandId) },
      clock: () => Promise.resolve(engine.clock),
    }),
    startWorker: () =>
      startWorker({
        config: readConfig({ ...stack.env, ...env }),
        workflows: { codePath: BUNDLE },
        worldOf: (workersOwn) => {
          const agencies = new AgencyReadModel(workersOwn);
          return () => agencies.world();
        },
      }),
    spawnWorker: (more = {}) => spawn(stack, { ...env, ...more }),
    close: async () => {
      await connection.close();
      await database.destroy();
    },
  };
  return engine;
}

let silent = false;

function silence(): void {
  if (silent) return;
  silent = true;
  setUpLog({ level: 'silent' });
  Runtime.install({ logger: new DefaultLogger('ERROR') });
}

async function spawn(stack: WorkerStack, env: Readonly<Record<string, string>>): Promise<Child> {
  const port = await new Ports().any();
  return startProgram({
    name: `worker-${port}`,
    file: 'dist/apps/worker/main.js',
    env: { ...stack.env, ...env, HELI_WORKER_PORT: String(port) },
    logFolder: join(stack.dataDir, 'logs'),
    readyUrl: `http://127.0.0.1:${port}/readyz`,
  });
}

/** A command as the edge makes it. */
export function aCommand(
  actor: Actor,
  key: string,
  body: unknown,
  receivedAt: Instant = instantOf(Date.now()),
): Command {
  const wire = toWire(body);
  return {
    commandId: commandIdOf(actor.unitId, key),
    digest: digestOf({ actor, body: wire }),
    ...{ actor, receivedAt, body: wire },
  };
}

export const statusOf = ({ client }: Engine, matterId: string): Promise<MatterStatus> =>
  client.workflow.getHandle(matterId).query<MatterStatus>(MATTER_STATUS);

export interface ActRow {
  readonly number: number;
  readonly commandId: string;
  readonly event: string;
  readonly entry: {
    readonly at: Instant;
    readonly fires?: readonly {
      readonly deadlineId: string;
      readonly rungId: string;
      readonly dueAt: Instant;
      readonly lateByOutage?: true;
    }[];
    readonly happened: Readonly<Record<string, unknown>>;
  };
}

/** What stands in the record of a matter, in order. */
export async function actsOf({ database }: Pick<Engine, 'database'>, matterId: string): Promise<ActRow[]> {
  const rows: { body: string }[] = await database.query('select body from acts where matter_id = $1 order by number', [
    matterId,
  ]);
  return rows.map(({ body }) => {
    const { number, commandId, entry } = JSON.parse(body) as ActRow;
    return { number, commandId, entry, event: String(entry.happened['event']) };
  });
}

/** Waits for a condition and never for a time. */
export async function until(what: string, holds: () => Promise<boolean>, withinMs = 30_000): Promise<void> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await pause(20)) {
    if (await holds().catch(() => false)) return;
  }
  throw new Error(`${what}: not within ${withinMs} ms.`);
}

/** Lets the time of one matter run ahead; a deadline on the way fires. */
export async function skip({ client }: Engine, matterId: string, milliseconds: number): Promise<void> {
  const fastForwardId = randomUUID();
  const { namespace } = client.options;
  const execution = { namespace, workflowExecution: { workflowId: matterId } };
  await client.workflowService.updateWorkflowExecutionOptions({
    ...execution,
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        maxSessionSkipCount: 100_000,
        fastForwardConfig: { id: fastForwardId, duration: msToTs(milliseconds) },
      },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
  await client.workflowService.pollWorkflowExecutionTimeSkipping({ ...execution, fastForwardId });
}

/** With HELI_HISTORIES (a folder) the tests of the engine record what the tests of replay must replay. */
export async function keep({ client }: Engine, matterId: string, name: string): Promise<void> {
  const folder = process.env['HELI_HISTORIES'];
  if (!folder) return;
  const run = client.workflow.getHandle(matterId);
  const { raw } = await run.describe();
  const firstRun = raw.workflowExecutionInfo?.firstRunId ?? undefined;
  await keepHistory(client, { workflowId: matterId, runId: firstRun }, join(folder, `${name}.json`));
  if (firstRun !== (await run.describe()).runId)
    await keepHistory(client, { workflowId: matterId }, join(folder, `${name}-last-run.json`));
}
