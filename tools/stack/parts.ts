import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './folders.js';
import * as identity from './identity.js';
import * as mail from './mail.js';
import type { MailPart } from './mail.js';
import type { Part } from './part.js';
import * as postgres from './postgres.js';
import type { Progress } from './progress.js';
import * as redis from './redis.js';
import { secretsIn } from './secrets.js';
import * as temporal from './temporal.js';

export type PartName = 'postgres' | 'redis' | 'temporal' | 'mail' | 'identity';

/** The ports that the parts take; the web UI of Temporal only where it has one. */
export interface PartPorts {
  readonly postgres: number;
  readonly redis: number;
  readonly temporal: number;
  readonly temporalUi?: number;
  readonly catcher: number;
  readonly smtp: number;
  readonly identity: number;
}

export interface PartsOptions {
  readonly dataFolder: string;
  readonly ports: PartPorts;
  readonly progress: Progress;
  readonly durable: boolean;
  readonly environment: 'demonstration' | 'exercise' | 'test';
  readonly namespace: string;
  readonly consoleUrl: string;
  readonly officersFile?: string;
  readonly onDeath?: (part: string, how: string) => void;
}

export interface Parts {
  readonly postgres: Part;
  readonly redis: Part;
  readonly temporal: Part;
  readonly mail: MailPart;
  readonly identity: Part;
  /** The addresses of the parts, in the names that every process reads them by. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** What our own processes keep, closed to other users of the machine: uploaded files, caught mails, keys. */
const homeOf = ({ dataFolder }: PartsOptions): string => join(dataFolder, 'home');

export const DEMONSTRATION_WORLD: string = join(repositoryRoot, 'deploy/demo/world.json');

/** Finds or starts every part at once; when one cannot be had, the others are stopped again. */
export async function startParts(options: PartsOptions): Promise<Parts> {
  mkdirSync(options.dataFolder, { recursive: true });
  // The user that PostgreSQL runs as must be able to pass through; what is secret inside has its own mode.
  chmodSync(options.dataFolder, 0o711);
  mkdirSync(homeOf(options), { recursive: true, mode: 0o700 });
  const started: Part[] = [];
  const stop = async (): Promise<void> => void (await Promise.all(started.map((part) => part.stop())));
  const begin = async <T extends Part>(name: string, work: () => Promise<T>): Promise<T> => {
    const part = await options.progress.step(name, work);
    started.push(part);
    return part;
  };
  const results = await Promise.allSettled(startEach(options, begin));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  const [db, queue, engine, post, issuer] = results.map((result) => (result as PromiseFulfilledResult<Part>).value);
  const parts = { postgres: db!, redis: queue!, temporal: engine!, mail: post as MailPart, identity: issuer! };
  return { ...parts, env: environmentOf(options, parts), stop };
}

type Begin = <T extends Part>(name: string, work: () => Promise<T>) => Promise<T>;

function startEach(options: PartsOptions, begin: Begin): Promise<Part>[] {
  const { dataFolder, ports, progress, durable, onDeath } = options;
  const common = { dataFolder, logFolder: join(dataFolder, 'logs'), say: progress.say, durable };
  const theirs = (name: string, port: number) => ({
    ...common,
    port,
    ...(onDeath && { onDeath: (how: string) => onDeath(name, how) }),
  });
  const ours = (name: string, port: number) => ({ ...theirs(name, port), dataFolder: homeOf(options) });
  const password = secretsIn(dataFolder).postgresPassword;
  const ui = ports.temporalUi ? { uiPort: ports.temporalUi } : {};
  return [
    begin('PostgreSQL', () => postgres.start({ ...theirs('PostgreSQL', ports.postgres), password })),
    begin('Redis', () => redis.start(theirs('Redis', ports.redis))),
    begin('Temporal', () =>
      temporal.start({ ...theirs('Temporal', ports.temporal), namespace: options.namespace, ...ui }),
    ),
    begin('Mail and SMS', () => mail.start({ ...ours('Mail and SMS', ports.catcher), smtpPort: ports.smtp })),
    begin('Identity', () =>
      identity.start({
        ...ours('Identity', ports.identity),
        environment: options.environment,
        officersFile: options.officersFile ?? DEMONSTRATION_WORLD,
        consoleUrl: options.consoleUrl,
      }),
    ),
  ];
}

function environmentOf(options: PartsOptions, parts: Omit<Parts, 'env' | 'stop'>): Record<string, string> {
  return {
    HELI_ENVIRONMENT: options.environment,
    HELI_DATA_DIR: homeOf(options),
    HELI_PEPPER: process.env['HELI_PEPPER'] ?? secretsIn(options.dataFolder).pepper,
    HELI_IDENTITY: parts.identity.child ? 'embedded' : 'external',
    DATABASE_URL: parts.postgres.address,
    REDIS_URL: parts.redis.address,
    TEMPORAL_ADDRESS: parts.temporal.address,
    TEMPORAL_NAMESPACE: options.namespace,
    SMTP_URL: parts.mail.smtpUrl,
    SMS_URL: parts.mail.smsUrl,
    HELI_CATCHER_URL: parts.mail.catcherUrl,
    OIDC_ISSUER: parts.identity.address,
  };
}
