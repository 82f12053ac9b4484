import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../stack/folders.js';
import { guardFolder, guardGroup, releaseGroup, sweepFolder } from '../stack/guard.js';
import { removeData } from '../stack/postgres.js';
import type { BenchContext, BenchRow } from './bench.js';
import { watchPeak } from './memory.js';

const BASE = '17100';
const TIMES = 3;

interface Measured {
  readonly seconds: number;
  readonly peak: number;
}

/** Starts everything as a person does, waits until it says that it is ready, and stops it again. */
async function upOnce(folder: string, ...options: string[]): Promise<Measured> {
  const started = performance.now();
  const args = ['tools/run.mjs', 'up', '--data', folder, '--port-base', BASE, ...options];
  const child = spawn(process.execPath, args, {
    cwd: repositoryRoot,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = child.pid ?? 0;
  guardGroup(pid);
  const peak = watchPeak(pid);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Heli is ready')) resolve();
    });
    void ended.then(() => reject(new Error(`npm run up ended before it was ready:\n${output}`)));
  });
  const seconds = (performance.now() - started) / 1000;
  child.kill('SIGTERM');
  await ended;
  releaseGroup(pid);
  return { seconds, peak: peak.stop() };
}

/** The first run tells the story and shows what the stack needs at most; the later ones show how soon it is ready again. */
export async function run({ say }: BenchContext): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'heli-up-bench-'));
  guardFolder(folder);
  try {
    const first = await upOnce(folder);
    say(`first: ${first.seconds.toFixed(1)} s with the story`);
    const again: number[] = [];
    for (let n = 0; n < TIMES; n += 1) again.push((await upOnce(folder, '--no-demo')).seconds);
    const median = again.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
    return [
      { name: 'npm run up, second time, to ready (median of three)', value: median, unit: 's', target: '<= 20' },
      { name: 'npm run up on empty data, to the end of the story', value: first.seconds, unit: 's' },
      { name: 'peak memory of the whole stack while the story is told (PSS)', value: first.peak, unit: 'MB' },
    ];
  } finally {
    await removeData(folder);
    sweepFolder(folder);
  }
}
