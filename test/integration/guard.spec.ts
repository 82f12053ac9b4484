import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { workerStack } from '../support/stack.js';

const { dataDir } = await workerStack();

/** A program that starts a part which ignores every polite signal, says its process id, and waits. */
const PROGRAM = `
  import { Child } from './dist/tools/stack/child.js';
  import { guardFolder } from './dist/tools/stack/guard.js';
  guardFolder(process.argv[1]);
  const child = await Child.start({
    name: 'stubborn', command: '/bin/sh', args: ['-c', 'trap "" INT TERM; sleep 600 & wait; sleep 600'],
    logFile: process.argv[1] + '/log', isReady: async () => true,
  });
  console.log(child.pid);
  setInterval(() => {}, 1000);
`;

const groupLives = (pid: number): boolean => {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
};

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(50);
}

function firstLine(program: ChildProcess): Promise<string> {
  return new Promise((resolve) => program.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())));
}

describe('a program that started others', () => {
  const folder = join(dataDir, 'guarded');

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'leaves neither process nor folder behind after %s',
    async (signal) => {
      const program = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const pid = Number(await firstLine(program));
      expect(groupLives(pid)).toBe(true);
      program.kill(signal);
      await until(() => !groupLives(pid) && !existsSync(folder));
    },
    30_000,
  );
});
