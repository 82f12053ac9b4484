import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { makeDatabase, withAdmin } from '../serve/copy.js';
import { prepareDatabase } from '../serve/database.js';
import { guardFolder, sweepFolder } from '../stack/guard.js';
import { startParts } from '../stack/parts.js';
import { Ports } from '../stack/ports.js';
import type { Progress } from '../stack/progress.js';
import type { TestStack } from './told.js';

export interface TestParts {
  readonly stack: TestStack;
  stop(): Promise<void>;
}

/** Starts the parts once for a whole run, on their own ports and data, with a migrated database to copy from. */
export async function startTestParts(progress: Progress): Promise<TestParts> {
  const folder = mkdtempSync(join(tmpdir(), 'heli-test-'));
  guardFolder(folder);
  const ports = new Ports();
  // The tests read the mails and choose the officers: these two are always their own.
  for (const name of ['SMTP_URL', 'SMS_URL', 'OIDC_ISSUER']) delete process.env[name];
  const parts = await startParts({
    dataFolder: folder,
    progress,
    durable: false,
    environment: 'test',
    namespace: process.env['TEMPORAL_NAMESPACE'] ?? 'heli-test',
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
  const run = randomBytes(4).toString('hex');
  const template = `heli_${run}_template`;
  const stop = async (): Promise<void> => {
    // Where a server is not ours, nothing of this run may stay behind.
    if (!parts.postgres.child) await dropDatabases(parts.postgres.address, run);
    if (!parts.redis.child) await dropKeys(parts.redis.address, run);
    await parts.stop();
    sweepFolder(folder);
  };
  try {
    await progress.step('Template database', () => makeTemplate(parts.postgres.address, template));
  } catch (error) {
    await stop();
    throw error;
  }
  mkdirSync(join(folder, 'workers'), { mode: 0o700 });
  return { stack: { run, adminUrl: parts.postgres.address, template, folder, env: parts.env }, stop };
}

const makeTemplate = async (adminUrl: string, template: string): Promise<unknown> =>
  prepareDatabase(await makeDatabase(adminUrl, template));

const dropDatabases = (adminUrl: string, run: string): Promise<void> =>
  withAdmin(adminUrl, async (admin) => {
    const found = await admin.query<{ datname: string }>('select datname from pg_database where datname like $1', [
      `heli\\_${run}\\_%`,
    ]);
    for (const { datname } of found.rows) await admin.query(`drop database ${datname} with (force)`);
  });

async function dropKeys(address: string, run: string): Promise<void> {
  const redis = new Redis(address);
  try {
    for await (const keys of redis.scanStream({ match: `heli-${run}-*` })) {
      if ((keys as string[]).length > 0) await redis.unlink(keys as string[]);
    }
  } finally {
    redis.disconnect();
  }
}
