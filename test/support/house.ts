import { join } from 'node:path';
import { SERVED, type Served, type ServedPorts, urlOf } from '../../tools/serve/processes.js';
import { startSystem, type System } from '../../tools/serve/system.js';
import { Ports } from '../../tools/stack/ports.js';
import type { WorkerStack } from './stack.js';

export interface House {
  readonly system: System;
  url(name: Served): string;
  stop(): Promise<void>;
}

/** The compiled processes as they run in earnest, on the database and queues of one test file; any of them can be killed. */
export async function openHouse(stack: Pick<WorkerStack, 'env' | 'dataDir'>): Promise<House> {
  const ports = new Ports();
  const served: Partial<Record<Served, number>> = {};
  for (const name of SERVED) served[name] = await ports.any();
  const all = served as ServedPorts;
  const system = await startSystem({ env: stack.env, ports: all, logFolder: join(stack.dataDir, 'logs') });
  return { system, url: (name) => urlOf(all, name), stop: () => system.stop() };
}
