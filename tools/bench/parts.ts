import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDatabase } from '../serve/copy.js';
import { prepareDatabase } from '../serve/database.js';
import { guardFolder, sweepFolder } from '../stack/guard.js';
import { startParts } from '../stack/parts.js';
import { Ports } from '../stack/ports.js';
import type { Progress } from '../stack/progress.js';
import type { BenchParts } from './bench.js';

export interface StartedBenchParts extends BenchParts {
  stop(): Promise<void>;
}

/** The same parts as `npm run up` starts, with the settings that survive a loss of power, on their own ports and data. */
export async function startBenchParts(progress: Progress): Promise<StartedBenchParts> {
  const folder = mkdtempSync(join(tmpdir(), 'heli-bench-'));
  guardFolder(folder);
  const ports = new Ports();
  const parts = await startParts({
    dataFolder: folder,
    progress,
    durable: true,
    environment: 'test',
    namespace: 'heli-bench',
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
  await progress.step('Database', () => prepareDatabase(parts.postgres.address));
  let made = 0;
  return {
    folder,
    env: { ...parts.env, HELI_LOG_LEVEL: 'error', HELI_RATE_PER_MINUTE: '0' },
    freshDatabase: async () => {
      const url = await makeDatabase(parts.postgres.address, `heli_bench_${(made += 1)}`);
      await prepareDatabase(url);
      return url;
    },
    stop: async () => {
      await parts.stop();
      sweepFolder(folder);
    },
  };
}
