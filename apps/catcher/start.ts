import type { AddressInfo } from 'node:net';
import { CaughtPost } from './caught.js';
import type { CatcherSettings } from './settings.js';
import { catchMails } from './smtp.js';
import { serve } from './web.js';

export interface Catcher {
  readonly pageUrl: string;
  readonly smtpUrl: string;
  readonly smsUrl: string;
  stop(): Promise<void>;
}

/** Catches mails and SMS of a demonstration or a test: they reach nobody, and everybody can read them in a page. */
export async function start(settings: CatcherSettings): Promise<Catcher> {
  const post = new CaughtPost(settings.file);
  const smtp = await catchMails(post, settings.smtpPort, settings.host);
  const web = await serve(post, settings.port, settings.host);
  const portOf = (address: AddressInfo | string | null): number =>
    typeof address === 'object' && address ? address.port : 0;
  const pageUrl = `http://${settings.host}:${portOf(web.address())}`;
  return {
    pageUrl,
    smtpUrl: `smtp://${settings.host}:${portOf(smtp.server.address())}`,
    smsUrl: `${pageUrl}/sms`,
    stop: async () => {
      web.closeAllConnections();
      await new Promise((resolve) => web.close(resolve));
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
    },
  };
}
