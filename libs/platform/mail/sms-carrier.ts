import type { Carrier, Letter } from '#platform/mail/letter';

const PATIENCE_MS = 20_000;

/** Hands short messages to a gateway. Its answer 2xx means taken; the id lets it know the second copy of one message. */
export class SmsCarrier implements Carrier {
  constructor(private readonly url: string) {}

  async send({ noticeId, to, text }: Letter): Promise<void> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': noticeId.replace(/[^A-Za-z0-9._-]/g, '_') },
      body: JSON.stringify({ messageId: noticeId, to, text }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`The SMS gateway answers ${response.status}.`);
  }
}
