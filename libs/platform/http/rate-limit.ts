import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Redis } from 'ioredis';
import { toProblem } from '#platform/http/problem';
import { RequestRefusal } from '#platform/http/request-refusal';
import { logger } from '#platform/observability/log';

const WINDOW_MS = 60_000;

export interface RateLimit {
  readonly redis: Pick<Redis, 'multi'>;
  readonly prefix: string;
  /** Zero: no limit. */
  readonly perMinute: number;
}

/** Counts each token in windows of a minute. Without Redis nobody is held up: the limit protects, it does not decide. */
export function limitRate({ redis, prefix, perMinute }: RateLimit): RequestHandler {
  return (request, _response, next) => {
    if (perMinute === 0) {
      next();
      return;
    }
    const now = Date.now();
    const key = `${prefix}rate:${callerOf(request.headers.authorization ?? request.ip ?? '')}:${Math.floor(now / WINDOW_MS)}`;
    redis
      .multi()
      .incr(key)
      .pexpire(key, 2 * WINDOW_MS)
      .exec()
      .then((answers) => Number(answers?.[0]?.[1] ?? 0))
      .catch((error: unknown) => {
        logger().warn({ err: error, code: toProblem(error).code }, 'Requests are not counted.');
        return 0;
      })
      .then((count) => next(count > perMinute ? tooMany(now) : undefined))
      .catch(next);
  };
}

const callerOf = (credential: string): string =>
  createHash('sha256').update(credential).digest('base64url').slice(0, 22);

const tooMany = (now: number): RequestRefusal =>
  new RequestRefusal('REQUEST.TOO_MANY', {
    headers: { 'retry-after': String(Math.ceil((WINDOW_MS - (now % WINDOW_MS)) / 1000)) },
  });
