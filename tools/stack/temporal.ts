import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { Child } from './child.js';
import { foreign, own, type Part, type PartOptions } from './part.js';
import { LOOPBACK } from './ports.js';
import { temporalProgram } from './temporal-program.js';
import { prepareNamespace } from './temporal-namespace.js';

export interface TemporalOptions extends PartOptions {
  readonly namespace: string;
  /** Without it the server runs without its web UI. */
  readonly uiPort?: number;
}

/** With the default of ten updates in flight, callers at once on one matter get false answers. */
const SETTINGS = {
  'history.maxInFlightUpdates': '1000',
  'history.maxTotalUpdates': '100000',
  'frontend.WorkflowTimeSkippingEnabled': 'true',
  'limit.maxIDLength': '255',
};

/** In a skip of time each due timer costs a second otherwise. */
const TEST_SETTINGS = { 'history.timerProcessorMaxTimeShift': '"1ms"' };

/** Temporal: the server at TEMPORAL_ADDRESS, else one of our own whose state survives a restart. */
export async function start(options: TemporalOptions): Promise<Part> {
  const given = process.env['TEMPORAL_ADDRESS'];
  if (given) return useGiven(given, options.namespace);
  const command = await temporalProgram(options.say);
  await mkdir(join(options.dataFolder, 'temporal'), { recursive: true });
  const address = `${LOOPBACK}:${options.port}`;
  const child = await Child.start({
    name: 'Temporal',
    command,
    args: argumentsOf(options),
    env: { ...process.env, TEMPORAL_ENV: undefined, TEMPORAL_DISABLE_UPDATE_CHECK: '1' },
    logFile: join(options.logFolder, 'temporal.log'),
    isReady: () => accepts(address),
    ...(options.onDeath && { onDeath: options.onDeath }),
  });
  try {
    await prepareNamespace(address, options.namespace);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return own('Temporal', address, child);
}

function argumentsOf(options: TemporalOptions): string[] {
  const settings = { ...SETTINGS, ...(options.durable ? {} : TEST_SETTINGS) };
  return [
    ...['server', 'start-dev', '--ip', LOOPBACK, '--port', String(options.port), '--log-level', 'warn'],
    ...(options.uiPort
      ? ['--ui-ip', LOOPBACK, '--ui-port', String(options.uiPort), '--ui-disable-news-fetch']
      : ['--headless']),
    ...(options.durable ? ['--db-filename', join(options.dataFolder, 'temporal', 'state.db')] : []),
    ...['--namespace', options.namespace],
    ...Object.entries(settings).flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${value}`]),
  ];
}

async function useGiven(address: string, namespace: string): Promise<Part> {
  if (!(await accepts(address)))
    throw new Error(`TEMPORAL_ADDRESS is set, but no Temporal server answers at ${address}.`);
  await prepareNamespace(address, namespace);
  return foreign('Temporal', address);
}

async function accepts(address: string): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 2000 });
    await connection.close();
    return true;
  } catch {
    return false;
  }
}
