import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareDatabase } from '../serve/database.js';
import { PORT_OFFSETS, type Served, type ServedPorts, urlOf } from '../serve/processes.js';
import { startSystem, type System } from '../serve/system.js';
import { Child } from '../stack/child.js';
import { isEnding, whenTold } from '../stack/end.js';
import { holderOf, takeLock } from '../stack/lock.js';
import { type PartPorts, type Parts, startParts } from '../stack/parts.js';
import { Ports } from '../stack/ports.js';
import { removeData } from '../stack/postgres.js';
import { Progress } from '../stack/progress.js';
import { addresses, logins } from './announce.js';
import { Keeper } from './keeper.js';
import { readOptions, type UpOptions, USAGE } from './options.js';
import { tellStory } from './story.js';

const NAMESPACE = 'heli';
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const progress = new Progress(print);
const keeper = new Keeper(progress.say);

interface AllPorts {
  readonly served: ServedPorts;
  readonly parts: PartPorts & { readonly temporalUi: number };
}

/** Where the parts take theirs, from the first port on. */
const PART_OFFSETS = { identity: 20, catcher: 21, smtp: 22, postgres: 30, redis: 31, temporal: 32, temporalUi: 33 };

async function choosePorts(base: number): Promise<AllPorts> {
  const offsets: Record<Served | keyof typeof PART_OFFSETS, number> = { ...PORT_OFFSETS, ...PART_OFFSETS };
  const ports = new Ports(progress.say, new Set(Object.values(offsets).map((offset) => base + offset)));
  const chosen = { ...offsets };
  for (const name of Object.keys(offsets) as (keyof typeof offsets)[]) {
    chosen[name] = await ports.take(base + offsets[name], name);
  }
  return { served: chosen, parts: chosen };
}

/** Empties what is ours; what lies behind a set address is not. */
async function startEmpty(dataFolder: string): Promise<void> {
  const foreign = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'REDIS_URL'].filter((name) => process.env[name]);
  if (foreign.length > 0) {
    throw new Error(
      `--fresh empties only what Heli keeps itself, and ${foreign.join(', ')} is set: empty that by hand.`,
    );
  }
  await removeData(dataFolder);
  await rm(dataFolder, { recursive: true, force: true });
}

function watchParts(parts: Parts): void {
  keeper.watch('PostgreSQL', parts.postgres.child);
  keeper.watch('Redis', parts.redis.child);
  keeper.watch('Temporal', parts.temporal.child);
  keeper.watch('Mail and SMS', parts.mail.child);
  keeper.watch('Identity', parts.identity.child);
}

async function startAllParts(options: UpOptions, ports: AllPorts): Promise<Parts> {
  const parts = await startParts({
    dataFolder: options.dataFolder,
    ports: ports.parts,
    progress,
    durable: true,
    environment: process.env['HELI_ENVIRONMENT'] === 'exercise' ? 'exercise' : 'demonstration',
    namespace: process.env['TEMPORAL_NAMESPACE'] ?? NAMESPACE,
    consoleUrl: urlOf(ports.served, 'console'),
    onDeath: keeper.died,
  });
  watchParts(parts);
  return parts;
}

async function startAllProcesses(options: UpOptions, ports: AllPorts, parts: Parts): Promise<System> {
  const system = await startSystem({
    env: parts.env,
    ports: ports.served,
    logFolder: join(options.dataFolder, 'logs'),
    step: (name, work) => progress.step(name, work),
    onDeath: keeper.died,
  });
  for (const [name, child] of system.children) keeper.watch(name, child);
  // What `heli` on the command line works with while the system runs.
  await writeFile(join(options.dataFolder, 'env.json'), JSON.stringify(system.env, null, 2), { mode: 0o600 });
  return system;
}

function announce(parts: Parts, ports: AllPorts, seconds: string): void {
  print('');
  for (const line of addresses(parts, ports.served, ports.parts.temporalUi)) print(`  ${line}`);
  print('');
  for (const line of logins()) print(`  ${line}`);
  print(`\nHeli is ready after ${seconds} s. Ctrl-C stops everything that was started here; the data stays.`);
}

async function up(options: UpOptions): Promise<void> {
  const started = performance.now();
  const holder = holderOf(options.dataFolder);
  if (holder) throw new Error(`Heli already runs on this data (process ${holder.pid}): ${holder.console}`);
  if (options.fresh) await progress.step('Empty data', () => startEmpty(options.dataFolder));
  const ports = await choosePorts(options.portBase);
  takeLock(options.dataFolder, urlOf(ports.served, 'console'));
  whenTold.stop = async () => {
    keeper.close();
    await Child.stopAll();
  };
  const parts = await startAllParts(options, ports);
  await progress.step('Database', () => prepareDatabase(parts.postgres.address));
  const system = await startAllProcesses(options, ports, parts);
  // To be stopped is how this command ends well.
  whenTold.status = 0;
  whenTold.stop = async () => {
    keeper.close();
    print('\nStopping …');
    await system.stop();
    await parts.stop();
    print('Everything that was started has been stopped; the data is kept.');
  };
  if (options.demo) await progress.step('Story', () => tellStory(options.dataFolder, system.env));
  announce(parts, ports, ((performance.now() - started) / 1000).toFixed(1));
}

try {
  if (process.argv.includes('--help')) print(USAGE);
  else await up(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!isEnding()) {
    print(`\nHeli could not start.\n${(error as Error).message}`);
    await whenTold.stop?.();
    process.exit(1);
  }
}
