import { foreign, own, type Part, type PartOptions } from './part.js';
import { LOOPBACK } from './ports.js';
import { startProgram } from './program.js';

export interface MailOptions extends PartOptions {
  readonly smtpPort: number;
}

/** What the notifier sends through, and the page where it can be read. */
export interface MailPart extends Part {
  readonly smtpUrl: string;
  readonly smsUrl: string;
  readonly catcherUrl: string;
}

/** Mail and SMS: the servers at SMTP_URL and SMS_URL, and the catcher for what is not set. */
export async function start(options: MailOptions): Promise<MailPart> {
  const { SMTP_URL: smtp, SMS_URL: sms } = process.env;
  if (smtp && sms) return { ...foreign('Mail', smtp), smtpUrl: smtp, smsUrl: sms, catcherUrl: '' };
  const catcherUrl = `http://${LOOPBACK}:${options.port}`;
  const child = await startProgram({
    name: 'catcher',
    file: 'dist/apps/catcher/main.js',
    env: {
      HELI_HOST: LOOPBACK,
      HELI_CATCHER_PORT: String(options.port),
      HELI_SMTP_PORT: String(options.smtpPort),
      HELI_DATA_DIR: options.dataFolder,
    },
    logFolder: options.logFolder,
    readyUrl: `${catcherUrl}/readyz`,
    ...(options.onDeath && { onDeath: options.onDeath }),
  });
  const smtpUrl = smtp ?? `smtp://${LOOPBACK}:${options.smtpPort}`;
  return { ...own('Mail', smtpUrl, child), smtpUrl, smsUrl: sms ?? `${catcherUrl}/sms`, catcherUrl };
}
