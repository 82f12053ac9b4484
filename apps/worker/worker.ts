import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import type { Gauge, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { matterActivities } from '#activities/matter/matter.activities';
import type { Area } from '#activities/matter/area';
import { Relay, RELAYED_AT_ONCE } from '#activities/relay/relay';
import { AREAS } from '#contracts/matter/areas';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { BooksReadModel } from '#persistence/books/books.read-model';
import { openDatabase } from '#persistence/database';
import { ActRecord } from '#persistence/record/act-record';
import { ClockRepository } from '#persistence/record/clock.repository';
import { ReconcileRepository } from '#persistence/record/reconcile.repository';
import { RelayRepository } from '#persistence/relay/relay.repository';
import { SweepRepository } from '#persistence/subject/sweep.repository';
import { LegalTime } from '#platform/clock/legal-time';
import type { Config } from '#platform/config/config';
import { KeyFolder } from '#platform/seal/key-folder';
import { WorkflowGateway } from '#platform/temporal/workflow-gateway';
import { areaOf as areaOfTheHouse } from './areas.js';
import { booksOf } from './books.js';
import { sealRecord } from './checkpoints.js';
import { sendDigests } from './digests.js';
import { followMoves } from './follow-moves.js';
import { Loop } from './loop.js';
import { sendOwed } from './owed.js';
import { reconcile } from './reconcile.js';
import { simulateBooks } from './simulate-books.js';
import { findStuck, stuckMetric } from './stuck.js';
import { Telling } from './telling.js';

export interface WorkerOptions {
  readonly config: Config;
  readonly workflows: WorkflowBundleOption;
  /** Units and registers as they stand; whoever keeps them may cache them. */
  readonly worldOf: (database: DataSource) => () => Promise<AgencyWorld>;
  readonly registry?: Registry;
  /** A test brings matters of its own. */
  readonly areaOf?: (matterId: string) => Area;
}

export interface RunningWorker {
  readonly database: DataSource;
  stop(): Promise<void>;
}

const RELAY_REST_MS = 150;
const RECONCILE_REST_MS = 10_000;
const DIGEST_REST_MS = 5_000;
const BOOKS_REST_MS = 1_000;
const STUCK_REST_MS = 60_000;
const SWEEP_REST_MS = 3_600_000;
const SWEPT_AT_ONCE = 5_000;
const CHECKPOINT_REST_MS = 600_000;
/** Local activities at once: never more than the pool has connections. */
const RECORDERS = 16;
/** The engine offers a matter to the worker that knows it; a worker that was killed must not keep a command for ten seconds. */
const GONE_AFTER = '2 seconds';

/** The one process that runs workflows and writes the record, and the loops that follow it. */
export async function startWorker({
  config,
  workflows,
  worldOf,
  registry,
  areaOf = areaOfTheHouse,
}: WorkerOptions): Promise<RunningWorker> {
  const database = await openDatabase(config.databaseUrl, { poolSize: RECORDERS + 4, applicationName: 'heli-worker' });
  const world = worldOf(database);
  const books = booksOf(database, world);
  const native = await NativeConnection.connect({ address: config.temporal.address });
  const worker = await Worker.create({
    connection: native,
    namespace: config.temporal.namespace,
    taskQueue: config.temporal.taskQueue,
    workflowBundle: workflows,
    activities: matterActivities({
      database,
      areaOf,
      world,
      record: new ActRecord(),
      books: (transaction, version) => books.shelves.inForce(transaction, version),
      reproject: books.reproject,
    }),
    maxConcurrentLocalActivityExecutions: RECORDERS,
    maxCachedWorkflows: 2_000,
    stickyQueueScheduleToStartTimeout: GONE_AFTER,
    shutdownGraceTime: '5 seconds',
  });
  const running = worker.run();
  const followers = await follow({
    config,
    database,
    areaOf,
    books: books.shelves,
    world,
    ...(registry && { metric: stuckMetric(registry) }),
  });
  return {
    database,
    async stop() {
      await followers.stop();
      // A signal has shut it down already where the process was told to end.
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await running;
      await native.close();
      await database.destroy();
    },
  };
}

interface Followed {
  readonly config: Config;
  readonly database: DataSource;
  readonly areaOf: (matterId: string) => Area;
  readonly books: BooksReadModel;
  readonly world: () => Promise<AgencyWorld>;
  readonly metric?: Gauge;
}

/** Relay, owed commands, digests, reconciler: each lives by the record alone and may be killed at any time. */
async function follow({
  config,
  database,
  areaOf,
  books,
  world,
  metric,
}: Followed): Promise<{ stop(): Promise<void> }> {
  const { temporal } = config;
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace });
  const clockRow = new ClockRepository();
  const time = new LegalTime({ read: () => clockRow.read(database.manager) }, config.clockMayMove);
  const record = new ActRecord();
  const queue = new RelayRepository();
  const receipts = {
    receiptOf: (matterId: string, commandId: string) => record.receiptOf(database.manager, matterId, commandId),
  };
  const gateway = new WorkflowGateway({ client, receipts, taskQueue: temporal.taskQueue, clock: () => time.setting() });
  const telling = await Telling.open(config);
  const relay = new Relay({ database, queue, areaOf, world, tell: (told) => telling.tell(told) });
  const matters = new ReconcileRepository();
  const parts = {
    database,
    matters,
    client,
    taskQueue: temporal.taskQueue,
    clock: () => time.setting(),
    legalNow: () => time.now(),
  };
  const sweeper = new SweepRepository();
  const keys = new KeyFolder(join(config.dataDirectory, 'seals'));
  const loops = [
    new Loop('relay', () => relay.turn(), RELAY_REST_MS, RELAYED_AT_ONCE),
    new Loop('owed', () => sendOwed({ database, queue, gateway }), RELAY_REST_MS),
    new Loop('digests', () => sendDigests({ database, queue, tell: (ids) => telling.send(ids) }), DIGEST_REST_MS),
    new Loop('simulate', () => simulateBooks({ database, books, gateway, legalNow: () => time.now() }), BOOKS_REST_MS),
    new Loop('follow-moves', () => followMoves({ database, gateway, legalNow: () => time.now() }), BOOKS_REST_MS),
    new Loop('reconcile', () => reconcile(parts), RECONCILE_REST_MS),
    new Loop(
      'stuck',
      () => findStuck({ ...parts, areas: AREAS, ...(metric && { metric }) }).then(() => 0),
      STUCK_REST_MS,
    ),
    new Loop('sweep', () => sweeper.sweep(database.manager, SWEPT_AT_ONCE).then(() => 0), SWEEP_REST_MS),
    new Loop(
      'checkpoint',
      () => sealRecord({ database, keys, dataDirectory: config.dataDirectory }),
      CHECKPOINT_REST_MS,
    ),
  ];
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
      await telling.close();
      await connection.close();
    },
  };
}
