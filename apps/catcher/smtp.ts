import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { CaughtPost } from './caught.js';

/** A mail server that takes every mail and delivers none. */
export function catchMails(post: CaughtPost, port: number, host: string): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: 30 * 1024 * 1024,
    onAuth: (auth, _session, callback) => callback(null, { user: auth.username ?? 'anyone' }),
    onData: (stream, session, callback) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      take(post, stream, recipients).then(
        () => callback(),
        (error: unknown) => callback(error as Error),
      );
    },
  });
  // A client that dies in the middle of a mail is its own affair.
  server.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

async function take(post: CaughtPost, stream: Readable, to: readonly string[]): Promise<void> {
  const raw = await buffer(stream);
  if (post.mustRefuse('mail')) {
    throw Object.assign(new Error('Out of order, as was asked for: try again later.'), { responseCode: 451 });
  }
  const mail = await PostalMime.parse(raw);
  post.keepMail({
    messageId: mail.messageId ?? '',
    from: mail.from?.address ?? '',
    to,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? '',
      mimeType,
      size: content instanceof ArrayBuffer ? content.byteLength : content.length,
    })),
  });
}
