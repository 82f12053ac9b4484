import { Queue } from 'bullmq';
import type { Config } from '#platform/config/config';

/** "Send now", and nothing else: a job that is lost is found by its row. */
export const NOTICE_QUEUE = 'notices';

export interface NoticeJob {
  readonly noticeId: string;
}

export const queuePrefixOf = ({ redisPrefix }: Pick<Config, 'redisPrefix'>): string => `${redisPrefix}bull`;

export const openNoticeQueue = (config: Pick<Config, 'redisUrl' | 'redisPrefix'>): Queue<NoticeJob> =>
  new Queue<NoticeJob>(NOTICE_QUEUE, {
    connection: { url: config.redisUrl, enableOfflineQueue: false, maxRetriesPerRequest: 1 },
    prefix: queuePrefixOf(config),
  });

/** One job for a notice however often it is asked for; BullMQ refuses a colon in its id. */
export const jobOf = (noticeId: string) => ({
  name: 'send',
  data: { noticeId },
  opts: { jobId: noticeId.replaceAll(':', '_'), removeOnComplete: true, removeOnFail: true },
});
