import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, Runtime, type WorkflowBundle } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import type { Area } from '#activities/matter/area';
import type { Command } from '#contracts/shared/command';
import type { Actor, Party } from '#domain/agency/actor';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';
import type { LegalClock, Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { ActRecord } from '#persistence/record/act-record';
import { ClockRepository } from '#persistence/record/clock.repository';
import { openDatabase } from '#persistence/database';
import { readConfig } from '#platform/config/config';
import { OutcomeUnknown } from '#platform/http/request-refusal';
import { WorkflowGateway } from '#platform/temporal/workflow-gateway';
import { areaOf } from '../../apps/worker/areas.js';
import { type RunningWorker, startWorker } from '../../apps/worker/worker.js';
import { type OpenTrial, trialMatterId, type TrialEvent } from './trial.js';

/** Rows of a trial: its head alone. */
const trialArea: Area<TrialEvent> = {
  project: (_, { matterId, entry: { happened } }) =>
    Promise.resolve(
      happened.event === 'TrialOpened'
        ? { title: matterId, state: 'open', joins: partiesOf(happened) }
        : { ended: happened.event === 'TrialClosed' },
    ),
  notices: () => Promise.resolve([]),
  owes: () => Promise.resolve([]),
};

const partiesOf = ({ handlerUnitId, superiorUnitIds }: Extract<TrialEvent, { event: 'TrialOpened' }>): Party[] => [
  { unitId: handlerUnitId, role: 'handler' },
  ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
];

const areas = (matterId: string): Area => (matterId.startsWith('trial/') ? (trialArea as Area) : areaOf(matterId));

let silent = false;

/** The engine's own log, once for a process. */
function silence(): void {
  if (silent) return;
  silent = true;
  try {
    Runtime.install({ logger: new DefaultLogger('ERROR') });
  } catch {
    // Another part of this process was there before.
  }
}

let bundled: Promise<WorkflowBundle> | undefined;

/** The workflows of the house and the trial beside them, bundled once for a test file. */
export const trialBundle = (): Promise<WorkflowBundle> =>
  (bundled ??= bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL(`./trial.workflow${import.meta.url.slice(-3)}`, import.meta.url)),
    logger: new DefaultLogger('ERROR'),
  }));

export const OFFICER: Actor = {
  agency: 'supervisor',
  unitId: 'office-990100',
  officerId: 's.lang',
  roles: ['supervisor'],
};
export const SECOND: Actor = {
  agency: 'supervisor',
  unitId: 'office-national',
  officerId: 's.kang',
  roles: ['legal-officer'],
};

/** The real engine, record and worker of one test file; the worker can be stopped and started again. */
export class TrialStack {
  private worker: RunningWorker | undefined;
  private keys = 0;

  private constructor(
    readonly database: DataSource,
    readonly client: Client,
    readonly gateway: WorkflowGateway,
    private readonly own: { readonly env: Readonly<Record<string, string>>; readonly connection: Connection },
  ) {}

  static async open(env: Readonly<Record<string, string>>): Promise<TrialStack> {
    silence();
    const { temporal, databaseUrl } = readConfig(env);
    const database = await openDatabase(databaseUrl, { poolSize: 4, applicationName: 'heli-trial' });
    const connection = await Connection.connect({ address: temporal.address });
    const client = new Client({ connection, namespace: temporal.namespace });
    const receipts = {
      receiptOf: (matterId: string, commandId: string) =>
        new ActRecord().receiptOf(database.manager, matterId, commandId),
    };
    const clock = () => new ClockRepository().read(database.manager);
    const gateway = new WorkflowGateway({ client, receipts, taskQueue: temporal.taskQueue, clock });
    return new TrialStack(database, client, gateway, { env, connection });
  }

  async startWorker(): Promise<void> {
    const agenciesOf = (database: DataSource) => {
      const agencies = new AgencyReadModel(database);
      return () => agencies.world();
    };
    this.worker = await startWorker({
      config: readConfig(this.own.env),
      workflows: await trialBundle(),
      worldOf: agenciesOf,
      areaOf: areas,
    });
  }

  async stopWorker(): Promise<void> {
    await this.worker?.stop();
    this.worker = undefined;
  }

  async stop(): Promise<void> {
    await this.stopWorker();
    await this.own.connection.close();
    await this.database.destroy();
  }

  openTrial(id: string, opens: readonly DeadlineOpening[], more: Omit<OpenTrial, 'opens'> = {}): Promise<Receipt> {
    const command = this.command({ opens, ...more });
    const opening = { workflowType: 'trialWorkflow', update: 'openTrial' };
    return insisting(() => this.gateway.open(trialMatterId(id), opening, command));
  }

  act(matterId: string, update: string, body: unknown, given: Partial<Command> = {}): Promise<Receipt> {
    const command = this.command(body, given);
    return insisting(() => this.gateway.act(matterId, update, command));
  }

  command(
    body: unknown,
    { receivedAt, actor = OFFICER }: { receivedAt?: Instant | undefined; actor?: Actor } = {},
  ): Command {
    const at = receivedAt ?? (new Date().toISOString() as Instant);
    return { commandId: `cmd/test/${(this.keys += 1)}`, digest: 'test', actor, receivedAt: at, body };
  }

  /** Legal time for every matter that opens from now on. */
  setClock(clock: LegalClock): Promise<void> {
    return new ClockRepository().write(this.database.manager, clock);
  }

  rows<T>(sql: string, ...values: unknown[]): Promise<T[]> {
    return this.database.query(sql, values);
  }
}

/** Waits for a condition, never for a time. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  withinMs = 50_000,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const MOST_TRIES = 12;

/** As a client does that was told nothing: the same command again, which meets its receipt. */
export async function insisting<T>(send: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof OutcomeUnknown) || tried === MOST_TRIES) throw error;
    }
  }
}

/** So many at once, in the order given. */
export async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const rest = items.values();
  const lane = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  // All lanes end before the first failure is told, so that nothing is in flight when the stack is closed.
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}
