import { Redis } from 'ioredis';
import { logger } from '#platform/observability/log';

const PATIENCE_MS = 2_000;

/** For questions of the moment: it answers soon or not at all, and reconnects by itself. */
export function openRedis(url: string): Redis {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    commandTimeout: PATIENCE_MS,
    enableOfflineQueue: false,
    retryStrategy: (tries) => Math.min(tries * 100, 2_000),
  });
  return redis.on('error', (error: Error) => logger().warn({ err: error }, 'Redis cannot be reached.'));
}

/** For what waits long: a blocking read, a queue's worker. */
export function openWaitingRedis(url: string): Redis {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (tries) => Math.min(tries * 100, 2_000),
  });
  return redis.on('error', (error: Error) => logger().warn({ err: error }, 'Redis cannot be reached.'));
}
