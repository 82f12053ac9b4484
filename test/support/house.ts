import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tokens } from '../../tools/identity/tokens.js';
import { prepareDatabase } from '../../tools/serve/database.js';
import { SERVED, type Served, type ServedPorts, urlOf } from '../../tools/serve/processes.js';
import { startSystem, type System } from '../../tools/serve/system.js';
import { guardFolder, sweepFolder } from '../../tools/stack/guard.js';
import { type Parts, startParts } from '../../tools/stack/parts.js';
import { Ports } from '../../tools/stack/ports.js';
import { Progress } from '../../tools/stack/progress.js';
import type { WorkerStack } from './stack.js';

export interface House {
  /** Its children are processes that can be killed (`crash()`) and started again (`start()`) by name. */
  readonly system: System;
  url(name: Served): string;
  stop(): Promise<void>;
}

/** A house whose parts are its own as well: for tests that kill them. */
export interface OwnHouse extends House {
  readonly parts: Parts;
  readonly tokens: Tokens;
}

async function servedPorts(ports: Ports): Promise<ServedPorts> {
  const served: Partial<Record<Served, number>> = {};
  for (const name of SERVED) served[name] = await ports.any();
  return served as ServedPorts;
}

/** The compiled processes as they run in earnest, on the database and queues of one test file; any of them can be killed. */
export async function openHouse(
  stack: Pick<WorkerStack, 'env' | 'dataDir'>,
  without: readonly string[] = [],
): Promise<House> {
  const ports = await servedPorts(new Ports());
  const system = await startSystem({ env: stack.env, ports, logFolder: join(stack.dataDir, 'logs'), without });
  return { system, url: (name) => urlOf(ports, name), stop: () => system.stop() };
}

/** The same on PostgreSQL, Redis, Temporal, mail and identity of its own. Takes some ten seconds: one for a file. */
export async function openOwnHouse(without: readonly string[] = []): Promise<OwnHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'heli-house-'));
  guardFolder(folder);
  chmodSync(folder, 0o711);
  const ports = new Ports();
  const parts = await startParts({
    dataFolder: folder,
    progress: new Progress(() => undefined),
    // Unlike the shared parts these are to die: their state must outlive them, as it does in earnest.
    durable: true,
    environment: 'test',
    namespace: 'heli-house',
    consoleUrl: 'http://127.0.0.1:7100',
    ports: {
      postgres: await ports.any(),
      redis: await ports.any(),
      temporal: await ports.any(),
      catcher: await ports.any(),
      smtp: await ports.any(),
      identity: await ports.any(),
    },
  });
  try {
    await prepareDatabase(parts.postgres.address);
    const served = await servedPorts(ports);
    const system = await startSystem({ env: parts.env, ports: served, logFolder: join(folder, 'logs'), without });
    const stop = async (): Promise<void> => {
      await system.stop();
      await parts.stop();
      sweepFolder(folder);
    };
    return { system, parts, tokens: new Tokens(parts.identity.address), url: (name) => urlOf(served, name), stop };
  } catch (error) {
    await parts.stop();
    throw error;
  }
}
