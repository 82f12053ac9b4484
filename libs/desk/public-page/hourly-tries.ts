import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Redis } from 'ioredis';
import { DomainError } from '#domain/shared/domain-error';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';

const HOUR = 60 * 60;

/** How often somebody at a public page may try within an hour, counted in Redis by what is tried. */
@Injectable()
export class HourlyTries {
  private readonly prefix: string;

  constructor(
    @Inject(Redis) private readonly redis: Redis,
    @Inject(API_SETTINGS) { config }: ApiSettings,
  ) {
    // The first page that counted was that of complaints, and its code is what all of them answer.
    this.prefix = `${config.redisPrefix}complaint:`;
  }

  async refuseTooMany(name: string, most: number): Promise<void> {
    const key = this.prefix + name;
    const answers = await this.redis.multi().incr(key).expire(key, HOUR, 'NX').exec();
    if (Number(answers?.[0]?.[1] ?? 0) > most)
      throw new DomainError('conflict', 'COMPLAINT.TOO_MANY', 'Too many tries within the hour.');
  }
}

/** A document's number as tries are counted by it: whoever reads Redis reads no number. */
export const triedNumber = (number: string): string => createHash('sha256').update(number).digest('hex').slice(0, 32);
