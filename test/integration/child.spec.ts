import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child } from '../../tools/stack/child.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heli-child-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const started = (script: string, readyWithinSeconds: number): Promise<Child> =>
  Child.start({
    ...{ name: 'part', command: '/bin/sh', args: ['-c', script], cwd: folder, logFile: join(folder, 'log') },
    isReady: () => Promise.resolve(false),
    lastAnswer: () => '503 the queue is away',
    readyWithinSeconds,
  });

describe('a part that lives and does not work', () => {
  it('is given up, with what it said last', async () => {
    await expect(started('exec sleep 600', 1)).rejects.toThrow('part was not ready within 1 s (503 the queue is away)');
  });

  it('is not waited for where it has ended, and its log says why', async () => {
    await expect(started('echo no such database; exit 3', 60)).rejects.toThrow(
      /part ended while it was starting[^]*no such database/,
    );
  });
});
