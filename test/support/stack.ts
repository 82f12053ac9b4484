import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Tokens } from '../../tools/identity/tokens.js';
import { makeDatabase } from '../../tools/serve/copy.js';
import { SERVED } from '../../tools/serve/processes.js';
import { STACK_VARIABLE, type TestStack } from '../../tools/test/told.js';

export interface WorkerStack {
  /** A database of this test file alone, migrated, with the units of the demonstration. */
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly redisPrefix: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly smtp: string;
  readonly smsUrl: string;
  readonly catcherUrl: string;
  readonly issuer: string;
  /** Real tokens of the issuer, kept for the whole file. */
  readonly tokens: Tokens;
  /** A folder of this test file alone. */
  readonly dataDir: string;
  /** All of it in the names that `readConfig` and every process read; each app on any free port. */
  readonly env: Readonly<Record<string, string>>;
}

let opened: Promise<WorkerStack> | undefined;

/** The parts as this test file may use them: they were started once, the database, prefix and task queue are its own. */
export function workerStack(): Promise<WorkerStack> {
  return (opened ??= open(sharedStack()));
}

function sharedStack(): TestStack {
  const told = process.env[STACK_VARIABLE];
  if (!told) throw new Error('No parts were started: run this test with -c tools/jest.server.config.js.');
  return JSON.parse(told) as TestStack;
}

async function open(shared: TestStack): Promise<WorkerStack> {
  const worker = process.env['JEST_WORKER_ID'] ?? '1';
  const name = `${shared.run}-${worker}-${randomBytes(4).toString('hex')}`;
  // In place of what the file before left behind in this worker: one database for each worker at a time.
  const databaseUrl = await makeDatabase(shared.adminUrl, `heli_${shared.run}_w${worker}`, shared.template);
  const dataDir = join(shared.folder, 'workers', name);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const own = {
    DATABASE_URL: databaseUrl,
    HELI_DATA_DIR: dataDir,
    HELI_REDIS_PREFIX: `heli-${name}`,
    TASK_QUEUE: `heli-${name}`,
    HELI_LOG_LEVEL: process.env['HELI_LOG_LEVEL'] ?? 'error',
    ...Object.fromEntries(SERVED.map((app) => [portVariableOf(app), '0'])),
  };
  const env: Record<string, string> = { ...shared.env, ...own };
  const parts = described(env);
  return { ...parts, tokens: new Tokens(parts.issuer), dataDir, databaseUrl, env };
}

function described(env: Readonly<Record<string, string>>) {
  const read = (name: string): string => env[name] ?? '';
  return {
    redisUrl: read('REDIS_URL'),
    redisPrefix: read('HELI_REDIS_PREFIX'),
    temporalAddress: read('TEMPORAL_ADDRESS'),
    namespace: read('TEMPORAL_NAMESPACE'),
    taskQueue: read('TASK_QUEUE'),
    smtp: read('SMTP_URL'),
    smsUrl: read('SMS_URL'),
    catcherUrl: read('HELI_CATCHER_URL'),
    issuer: read('OIDC_ISSUER'),
  };
}

const portVariableOf = (app: string): string => `HELI_${app.toUpperCase().replaceAll('-', '_')}_PORT`;
