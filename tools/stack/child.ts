import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { guardGroup, releaseGroup } from './guard.js';

export interface ChildOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly owner?: { readonly uid: number; readonly gid: number } | undefined;
  /** Resolves to true once the process does its work; asked every 50 ms. */
  readonly isReady: () => Promise<boolean>;
  readonly readyWithinSeconds?: number;
  /** What it said when it was last asked. */
  readonly lastAnswer?: () => string;
  /** Told when the process ends without having been stopped. */
  readonly onDeath?: (how: string) => void;
}

/** A start takes seconds; on a machine that is busy with others it has taken a minute. */
export const PATIENT_S = 120;

/** In the order in which they were started. */
const running = new Set<Child>();

/** A process in a group of its own, stopped as a group, and under guard until then. */
export class Child {
  private process: ChildProcess | undefined;
  private ended: Promise<void> = Promise.resolve();
  private stopping = false;

  /** Stops whatever runs, the last that was started first: it may need what was started before it. */
  static async stopAll(): Promise<void> {
    for (const child of [...running].reverse()) await child.stop();
  }

  private constructor(private readonly options: ChildOptions) {}

  static async start(options: ChildOptions): Promise<Child> {
    const child = new Child(options);
    await child.start();
    return child;
  }

  get pid(): number | undefined {
    return this.process?.pid;
  }

  get isRunning(): boolean {
    return this.process !== undefined;
  }

  /** Starts the process again on the same ports and data, after crash() or stop(). */
  async start(): Promise<void> {
    this.stopping = false;
    this.spawn();
    await this.untilReady();
  }

  /** Asks the process to end and kills its group where it does not. */
  async stop(withinSeconds = 15): Promise<void> {
    this.stopping = true;
    this.signal('SIGINT');
    const late = setTimeout(() => this.signal('SIGKILL'), withinSeconds * 1000);
    await this.ended;
    clearTimeout(late);
  }

  /** kill -9, as the power would do it. */
  async crash(): Promise<void> {
    this.stopping = true;
    this.signal('SIGKILL');
    await this.ended;
  }

  private spawn(): void {
    const { command, args, env, cwd, owner, logFile } = this.options;
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, 'a');
    const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log], env, cwd, ...owner });
    closeSync(log);
    this.process = child;
    const { pid } = child;
    if (pid !== undefined) guardGroup(pid);
    running.add(this);
    this.ended = new Promise((resolve) => {
      const end = (how: string): void => {
        if (pid !== undefined) releaseGroup(pid);
        running.delete(this);
        this.process = undefined;
        resolve();
        if (!this.stopping) this.options.onDeath?.(how);
      };
      child.once('error', (error) => end(error.message));
      child.once('exit', (code, signal) => end(signal ?? `exit status ${code}`));
    });
  }

  private signal(signal: NodeJS.Signals): void {
    if (this.pid === undefined) return;
    try {
      process.kill(-this.pid, signal);
    } catch {
      // It has ended between the question and the signal.
    }
  }

  private async untilReady(): Promise<void> {
    const { name, isReady, readyWithinSeconds = PATIENT_S, lastAnswer } = this.options;
    const deadline = performance.now() + readyWithinSeconds * 1000;
    while (!(await isReady())) {
      if (!this.isRunning) throw new Error(`${name} ended while it was starting. ${this.lastWords()}`);
      if (performance.now() > deadline) {
        await this.crash();
        const answer = lastAnswer ? ` (${lastAnswer()})` : '';
        throw new Error(`${name} was not ready within ${readyWithinSeconds} s${answer}. ${this.lastWords()}`);
      }
      await pause(50);
    }
    if (!this.isRunning) throw new Error(`${name}: another program answers at its address. ${this.lastWords()}`);
  }

  private lastWords(): string {
    const lines = readFileSync(this.options.logFile, 'utf8').trimEnd().split('\n').slice(-12);
    return `Its log (${this.options.logFile}) ends:\n  ${lines.join('\n  ')}`;
  }
}
