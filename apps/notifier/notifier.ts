import { Worker } from 'bullmq';
import { openDatabase } from '#persistence/database';
import { NoticeRepository } from '#persistence/notice/notice.repository';
import type { Config } from '#platform/config/config';
import { MailCarrier } from '#platform/mail/mail-carrier';
import { SmsCarrier } from '#platform/mail/sms-carrier';
import { logger } from '#platform/observability/log';
import { counter, registryOf } from '#platform/observability/metrics';
import { serveProbes } from '#platform/observability/probes';
import { inContext } from '#platform/observability/request-context';
import { jobOf, NOTICE_QUEUE, type NoticeJob, openNoticeQueue, queuePrefixOf } from '#platform/queue/notice-queue';
import { PostOffice } from './post-office.js';

export interface RunningNotifier {
  readonly port: number;
  stop(): Promise<void>;
}

const AT_ONCE = 4;
const LOOK_EVERY_MS = 10_000;
const LOST_AT_ONCE = 500;
/** The job of a sender that died stands in the way of a new one until the queue sees that nobody works on it. */
const DEAD_AFTER_MS = 5_000;

export async function startNotifier(config: Config): Promise<RunningNotifier> {
  const database = await openDatabase(config.databaseUrl, { poolSize: AT_ONCE + 2, applicationName: 'heli-notifier' });
  const notices = new NoticeRepository(database);
  const mail = new MailCarrier(config.smtpUrl, config.mailFrom);
  const registry = registryOf('notifier');
  const office = new PostOffice({
    notices,
    carriers: { mail, ...(config.smsUrl && { sms: new SmsCarrier(config.smsUrl) }) },
    ...(config.consoleUrl && { consoleUrl: config.consoleUrl }),
    counters: {
      sent: counter(registry, 'heli_notices_sent_total', 'Notices that a carrier has taken'),
      failed: counter(registry, 'heli_notice_tries_failed_total', 'Tries that a carrier did not take'),
      perhapsTwice: counter(registry, 'heli_notices_perhaps_twice_total', 'Notices that may have left the house twice'),
    },
  });
  const queue = openNoticeQueue(config);
  const worker = takeJobs(config, office);
  const lookout = every(LOOK_EVERY_MS, async () => {
    const lost = await notices.lost(LOST_AT_ONCE);
    if (lost.length > 0) await queue.addBulk(lost.map(jobOf));
  });
  const checks = {
    database: () => database.query('select 1'),
    redis: () => queue.count(),
    mail: () => mail.verify(),
  };
  const probes = await serveProbes({ host: config.host, port: config.ports.notifier, checks, registry });
  return {
    port: probes.port,
    async stop() {
      await lookout.stop();
      await worker.close();
      await Promise.all([queue.close(), probes.stop()]);
      mail.close();
      await database.destroy();
    },
  };
}

/** A job that meets a fault of the database ends; its row waits, and the lookout finds it. */
function takeJobs(config: Config, office: PostOffice): Worker<NoticeJob> {
  const worker = new Worker<NoticeJob>(
    NOTICE_QUEUE,
    ({ data: { noticeId } }) => inContext({ requestId: noticeId, process: 'notifier' }, () => office.send(noticeId)),
    {
      connection: { url: config.redisUrl, maxRetriesPerRequest: null },
      prefix: queuePrefixOf(config),
      concurrency: AT_ONCE,
      lockDuration: 2 * DEAD_AFTER_MS,
      stalledInterval: DEAD_AFTER_MS,
    },
  );
  const say = (error: unknown): void =>
    logger().warn({ process: 'notifier', err: error }, 'The queue reports a failure.');
  return worker.on('error', say).on('failed', (_, error) => say(error));
}

/** One turn after the other, never two at once, and a failure is only a turn lost. */
function every(restMs: number, turn: () => Promise<unknown>): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const next = (): void => {
    running = turn()
      .catch((error: unknown) =>
        logger().warn({ process: 'notifier', err: error }, 'Lost notices cannot be looked for.'),
      )
      .then(() => {
        if (!stopped) timer = setTimeout(next, restMs);
      });
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
