import { type ChildProcess, spawn } from 'node:child_process';
import { guardGroup, releaseGroup } from '../stack/guard.js';
import { repositoryRoot } from '../stack/folders.js';

export interface Ended {
  readonly status: number;
  readonly output: string;
}

const running = new Set<ChildProcess>();

/** Runs a Node program of the packages in a group of its own; its output is kept, or shown as it comes. */
export function runTool(script: string, args: readonly string[], options: ToolOptions = {}): Promise<Ended> {
  const stdio = options.live ? (['ignore', 2, 2] as const) : (['ignore', 'pipe', 'pipe'] as const);
  const flags = options.flags ?? [];
  const child = spawn(process.execPath, [...flags, script, ...args], {
    cwd: repositoryRoot,
    stdio: [...stdio],
    detached: true,
    env: { ...process.env, ...options.env },
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return ending(child, () => output, options);
}

export interface ToolOptions {
  readonly live?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly flags?: readonly string[];
  /** Asked every second; a program that has done its work and does not end is ended. */
  readonly isDone?: () => boolean;
}

function ending(child: ChildProcess, output: () => string, { isDone }: ToolOptions): Promise<Ended> {
  const { pid } = child;
  if (pid === undefined) return Promise.resolve({ status: 1, output: 'The program could not be started.' });
  guardGroup(pid);
  running.add(child);
  let doneFor = 0;
  const watching = setInterval(() => {
    if (isDone?.()) doneFor += 1;
    if (doneFor === 15) killGroup(child, 'SIGKILL');
  }, 1000);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearInterval(watching);
      // What the program itself has started and left behind goes with it.
      killGroup(child, 'SIGKILL');
      releaseGroup(pid);
      running.delete(child);
      resolve({ status: code ?? 1, output: output() });
    });
  });
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // The group has ended.
  }
}

export const killTools = (): void => running.forEach((child) => killGroup(child, 'SIGKILL'));
