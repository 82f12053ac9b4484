import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { installDebianPackages } from './apt.js';
import { Child } from './child.js';
import { programOnPath } from './folders.js';
import { foreign, Missing, own, type Part, type PartOptions } from './part.js';
import { LOOPBACK } from './ports.js';

/** Redis: the one at REDIS_URL, else redis-server on the PATH, else Debian's package where the user may install it. */
export async function start(options: PartOptions): Promise<Part> {
  const given = process.env['REDIS_URL'];
  if (given) {
    if (!(await accepts(given))) throw new Error('REDIS_URL is set, but no Redis answers there.');
    return foreign('Redis', given);
  }
  const command = await redisProgram(options.say);
  const folder = join(options.dataFolder, 'redis');
  await mkdir(folder, { recursive: true });
  const address = `redis://${LOOPBACK}:${options.port}`;
  const child = await Child.start({
    name: 'Redis',
    command,
    args: argumentsOf(options, folder),
    logFile: join(options.logFolder, 'redis.log'),
    isReady: () => accepts(address),
    ...(options.onDeath && { onDeath: options.onDeath }),
  });
  return own('Redis', address, child);
}

const argumentsOf = (options: PartOptions, folder: string): string[] => [
  ...['--port', String(options.port), '--bind', LOOPBACK, '--dir', folder, '--daemonize', 'no'],
  // A queue that drops its oldest entries to make room would lose notices.
  ...['--maxmemory-policy', 'noeviction', '--save', '', '--appendonly', options.durable ? 'yes' : 'no'],
];

async function redisProgram(say: (line: string) => void): Promise<string> {
  const found = programOnPath('redis-server');
  if (found) return found;
  const complaint = await installDebianPackages(['redis-server'], say);
  const installed = programOnPath('redis-server');
  if (installed) return installed;
  throw new Missing(
    `Redis is needed, and redis-server is not on the PATH (${complaint ?? 'the package brought no redis-server'}).`,
    'Install it (Debian, Ubuntu: sudo apt-get install redis-server) or set REDIS_URL.',
  );
}

async function accepts(address: string): Promise<boolean> {
  const redis = new Redis(address, {
    lazyConnect: true,
    retryStrategy: null,
    connectTimeout: 2000,
    enableReadyCheck: true,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}
