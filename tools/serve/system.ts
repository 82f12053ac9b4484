import { setTimeout as pause } from 'node:timers/promises';
import { type Child, PATIENT_S } from '../stack/child.js';
import { isHealthy, LOOPBACK } from '../stack/ports.js';
import { startProgram } from '../stack/program.js';
import { addressesEnv, type ServedPorts, type SystemProcess, systemProcesses, urlOf } from './processes.js';

export interface SystemOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly ports: ServedPorts;
  readonly logFolder: string;
  /** The processes to leave out: a test of the APIs needs no screen. */
  readonly without?: readonly string[];
  /** Shows each start; a test keeps silent. */
  readonly step?: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  readonly onDeath?: (name: string, how: string) => void;
}

/** The running processes of the product, each of which can be killed and started again by its name. */
export interface System {
  readonly children: ReadonlyMap<string, Child>;
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts every process there is and waits until each answers on all its ports. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const env = { ...options.env, HELI_HOST: LOOPBACK, ...addressesEnv(options.ports) };
  const children = new Map<string, Child>();
  const stop = async (): Promise<void> => {
    // Who takes requests goes first, who finishes what was taken goes last.
    for (const name of ['console', 'apis', 'notifier', 'worker']) await children.get(name)?.stop();
  };
  const begin = async (process: SystemProcess): Promise<void> => {
    const work = (): Promise<Child> => startOne(process, { ...options, env });
    children.set(process.name, await (options.step ? options.step(process.name, work) : work()));
  };
  const wanted = systemProcesses().filter(({ name }) => !options.without?.includes(name));
  const results = await Promise.allSettled(wanted.map(begin));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return { children, env, stop };
}

async function startOne(process: SystemProcess, options: SystemOptions): Promise<Child> {
  const [first, ...others] = process.serves;
  const ready = (name: (typeof process.serves)[number]): string => `${urlOf(options.ports, name)}/readyz`;
  const child = await startProgram({
    name: process.name,
    file: process.file,
    env: options.env,
    logFolder: options.logFolder,
    readyUrl: ready(first!),
    ...(options.onDeath && { onDeath: (how: string) => options.onDeath?.(process.name, how) }),
  });
  await Promise.all(others.map((name) => untilHealthy(ready(name), child)));
  return child;
}

async function untilHealthy(url: string, child: Child): Promise<void> {
  const deadline = performance.now() + PATIENT_S * 1000;
  while (!(await isHealthy(url))) {
    if (!child.isRunning) throw new Error(`The process that should answer at ${url} has ended.`);
    if (performance.now() > deadline) throw new Error(`${url} does not answer.`);
    await pause(50);
  }
}
