import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DomainError } from '#domain/shared/domain-error';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';
import { logger } from '#platform/observability/log';
import type { Asked, JobName, Jobs, Told, TracingSettings } from './jobs.js';
import type { Progress } from './steps.js';

const PROGRAM = fileURLToPath(new URL('./process.js', import.meta.url));
/** What lies on its heap; the columns of the transfers lie beside it. */
const HEAP_MB = 2_048;
const IDLE_MS = 15 * 60_000;

interface Waiting {
  readonly told: (told: Told) => void;
  readonly broke: () => void;
}

/** What one job is known by to those who watch it. */
export interface Watched {
  readonly about: string;
  readonly progress: Progress;
}

/**
 * 资金溯源 beside the API: a process of its own reads the statements and runs the rules, so that a million transfers hold nobody up, and
 * one case that is too large for the memory ends this process and not the desk.
 *
 * It is started at the first job, keeps what it has read for the next question, and ends when nobody has asked for a quarter of an hour.
 */
@Injectable()
export class TracingProcess implements OnModuleDestroy {
  private child: ChildProcess | undefined;
  private jobs = 0;
  private idle: NodeJS.Timeout | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private readonly watched = new Map<number, Watched>();

  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  /** `about` names the matter whose officers may see how far it is. Nothing where the process needs the claims along. */
  async ask<N extends JobName>(about: string, name: N, given: Jobs[N][0]): Promise<Jobs[N][1] | undefined> {
    const job = (this.jobs += 1);
    clearTimeout(this.idle);
    this.watched.set(job, { about, progress: { step: 'waiting' } });
    try {
      return await this.sent(job, { job, name, given } as Asked);
    } finally {
      this.waiting.delete(job);
      this.watched.delete(job);
      if (this.waiting.size === 0) this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
    }
  }

  /** How far the oldest job about a matter is. */
  progressOf(about: string): Progress | undefined {
    return [...this.watched.values()].find((one) => one.about === about)?.progress;
  }

  onModuleDestroy(): void {
    clearTimeout(this.idle);
    this.end();
  }

  private sent<N extends JobName>(job: number, asked: Asked): Promise<Jobs[N][1] | undefined> {
    return new Promise((resolve, reject) => {
      const about = this.watched.get(job)?.about ?? '';
      const told = (answer: Told): void => {
        if ('progress' in answer) this.watched.set(job, { about, progress: answer.progress });
        else if ('gives' in answer) resolve(answer.gives as Jobs[N][1]);
        else if ('needs' in answer) resolve(undefined);
        else if ('refused' in answer) {
          const { kind, code, message, details } = answer.refused;
          reject(new DomainError(kind, code, message, details));
        } else reject(new Error(`The tracing process failed: ${answer.broke}`));
      };
      this.waiting.set(job, { told, broke: () => reject(brokeOff()) });
      this.running().send(asked, (error) => error && reject(brokeOff()));
    });
  }

  private running(): ChildProcess {
    if (this.child) return this.child;
    const child = fork(PROGRAM, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', (told: Told) => this.waiting.get(told.job)?.told(told));
    child.on('exit', (code, signal) => this.ended(child, { code, signal }));
    child.on('error', (error) => logger().error({ err: error }, 'The tracing process cannot be reached.'));
    const { dataDirectory, s3, pepper } = this.settings.config;
    const settings: TracingSettings = { store: { dataDirectory, ...(s3 && { s3 }) }, pepper };
    child.send({ settings });
    // It ends with the API and keeps nothing alive by itself.
    child.unref();
    child.channel?.unref();
    return (this.child = child);
  }

  private ended(child: ChildProcess, how: object): void {
    if (this.child !== child) return;
    this.child = undefined;
    if (this.waiting.size > 0) logger().error(how, 'The tracing process ended in the middle of its work.');
    for (const { broke } of this.waiting.values()) broke();
  }

  private end(): void {
    const { child } = this;
    this.child = undefined;
    child?.kill('SIGKILL');
    for (const { broke } of this.waiting.values()) broke();
  }
}

const brokeOff = (): DomainError =>
  new DomainError('conflict', 'RESTITUTION.TRACING_BROKE_OFF', 'The tracing process ended before it answered.');
