import { createTransport, type Transporter } from 'nodemailer';
import type { Carrier, Letter } from '#platform/mail/letter';
import { messageIdOf } from '#platform/mail/letter';

/** Together shorter than the lease of a notice, so that nobody else sends it meanwhile. */
const TIMEOUTS = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 20_000 };

export class MailCarrier implements Carrier {
  private readonly transport: Transporter;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    this.transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 4, ...TIMEOUTS } as object);
  }

  async send({ noticeId, to, subject, text }: Letter): Promise<void> {
    const headers = { 'Auto-Submitted': 'auto-generated' };
    await this.transport.sendMail({ from: this.from, to, subject, text, messageId: messageIdOf(noticeId), headers });
  }

  verify(): Promise<unknown> {
    return this.transport.verify();
  }

  close(): void {
    this.transport.close();
  }
}
