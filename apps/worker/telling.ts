import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { LiveEvent } from '#activities/relay/relay';
import type { Config } from '#platform/config/config';
import { jobOf, type NoticeJob, openNoticeQueue } from '#platform/queue/notice-queue';
import { openRedis } from '#platform/queue/redis';

const EVENTS_KEPT = 10_000;

/**
 * What leaves the record after the commit: jobs for the notifier, events for the desks.
 *
 * The act stands whether or not Redis is there: a lost job is found by its row, a lost event by the desk's own refresh.
 */
export class Telling {
  private constructor(
    private readonly redis: Redis,
    private readonly queue: Queue<NoticeJob>,
    private readonly stream: string,
  ) {}

  static async open(config: Config): Promise<Telling> {
    const redis = openRedis(config.redisUrl);
    await redis.connect().catch(() => undefined);
    return new Telling(redis, openNoticeQueue(config), `${config.redisPrefix}events`);
  }

  async tell(told: { readonly noticeIds: readonly string[]; readonly events: readonly LiveEvent[] }): Promise<void> {
    await Promise.allSettled([this.announce(told.events), this.send(told.noticeIds)]);
  }

  async send(noticeIds: readonly string[]): Promise<void> {
    if (noticeIds.length > 0) await this.queue.addBulk(noticeIds.map(jobOf));
  }

  async close(): Promise<void> {
    await this.queue.close();
    this.redis.disconnect();
  }

  private async announce(events: readonly LiveEvent[]): Promise<void> {
    const pipeline = this.redis.pipeline();
    for (const { matterId, number, units } of events) {
      const area = matterId.slice(0, matterId.indexOf('/'));
      const fields = { matterId, number: String(number), area, units: units.join(',') };
      pipeline.xadd(this.stream, 'MAXLEN', '~', EVENTS_KEPT, '*', ...Object.entries(fields).flat());
    }
    await pipeline.exec();
  }
}
