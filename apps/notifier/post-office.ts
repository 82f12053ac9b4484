import type { Counter } from 'prom-client';
import type { LeasedNotice, NoticeRepository } from '#persistence/notice/notice.repository';
import type { Carrier } from '#platform/mail/letter';
import { logger } from '#platform/observability/log';

export interface PostOfficeParts {
  readonly notices: Pick<NoticeRepository, 'lease' | 'sent' | 'failed'>;
  readonly carriers: Readonly<Partial<Record<LeasedNotice['channel'], Carrier>>>;
  /** Where a link of a notice leads; absent where no console is known. */
  readonly consoleUrl?: string;
  readonly counters: Readonly<Record<'sent' | 'failed' | 'perhapsTwice', Pick<Counter, 'inc'>>>;
}

/** Sends a notice at least once, and in practice once: whoever holds the lease sends, under an id that never changes. */
export class PostOffice {
  constructor(private readonly parts: PostOfficeParts) {}

  /** Answers whether there was anything to send: a second job for one notice finds nothing. */
  async send(noticeId: string): Promise<boolean> {
    const { notices, counters } = this.parts;
    const notice = await notices.lease(noticeId);
    if (!notice) return false;
    if (notice.perhapsSent) counters.perhapsTwice.inc();
    try {
      await this.carry(notice);
    } catch (error) {
      logger().warn({ noticeId, attempts: notice.attempts, err: error }, 'A notice could not be sent.');
      counters.failed.inc();
      await notices.failed(notice, error instanceof Error ? error.message : String(error));
      return true;
    }
    counters.sent.inc();
    if (!(await notices.sent(noticeId))) counters.perhapsTwice.inc();
    return true;
  }

  private async carry({ noticeId, channel, address, subject, body, link }: LeasedNotice): Promise<void> {
    const carrier = this.parts.carriers[channel];
    if (!carrier) throw new Error(`Nobody carries ${channel} here.`);
    if (!address) throw new Error('The notice has no address.');
    await carrier.send({ noticeId, to: address, subject, text: this.textOf(body, link) });
  }

  private textOf(body: string, link: string | null): string {
    const { consoleUrl } = this.parts;
    return link && consoleUrl ? `${body}\n\n办理入口：${new URL(link, consoleUrl).href}` : body;
  }
}
