import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface CaughtMail {
  readonly kind: 'mail';
  readonly id: string;
  readonly receivedAt: string;
  readonly messageId: string;
  readonly from: string;
  /** The recipients of the envelope: whom it was really sent to. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly filename: string; readonly mimeType: string; readonly size: number }[];
}

export interface CaughtSms {
  readonly kind: 'sms';
  readonly id: string;
  readonly receivedAt: string;
  readonly to: string;
  readonly text: string;
}

export type Caught = CaughtMail | CaughtSms;

const KEPT = 5000;

/** What was caught, newest first, kept in a file with one line for each so that a restart loses nothing. */
export class CaughtPost {
  private all: Caught[] = [];
  private readonly refusals = { mail: 0, sms: 0 };

  constructor(private readonly file: string) {
    mkdirSync(dirname(file), { recursive: true });
    if (existsSync(file)) this.all = readFileSync(file, 'utf8').split('\n').flatMap(parsed).slice(-KEPT);
  }

  keepMail(mail: Omit<CaughtMail, 'kind' | 'id' | 'receivedAt'>): CaughtMail {
    return this.keep({ kind: 'mail', ...stamped(), ...mail });
  }

  keepSms(sms: Pick<CaughtSms, 'to' | 'text'>): CaughtSms {
    return this.keep({ kind: 'sms', ...stamped(), to: sms.to, text: sms.text });
  }

  mails(to?: string): readonly CaughtMail[] {
    const wanted = to?.toLowerCase();
    const mails = this.newestFirst().filter((caught) => caught.kind === 'mail');
    return wanted ? mails.filter((mail) => mail.to.some((recipient) => recipient.toLowerCase() === wanted)) : mails;
  }

  sms(to?: string): readonly CaughtSms[] {
    const sms = this.newestFirst().filter((caught) => caught.kind === 'sms');
    return to ? sms.filter((message) => message.to === to) : sms;
  }

  newestFirst(): readonly Caught[] {
    return this.all.toReversed();
  }

  find(id: string): Caught | undefined {
    return this.all.find((caught) => caught.id === id);
  }

  /** Refuses the next deliveries, as a mail server does that is out of order: for tests of what failed. */
  refuseNext(kind: Caught['kind'], times: number): void {
    this.refusals[kind] = times;
  }

  mustRefuse(kind: Caught['kind']): boolean {
    if (this.refusals[kind] <= 0) return false;
    this.refusals[kind] -= 1;
    return true;
  }

  private keep<T extends Caught>(caught: T): T {
    appendFileSync(this.file, `${JSON.stringify(caught)}\n`);
    this.all.push(caught);
    if (this.all.length > KEPT) this.all.shift();
    return caught;
  }
}

const stamped = (): { id: string; receivedAt: string } => ({ id: randomUUID(), receivedAt: new Date().toISOString() });

/** A line that a kill cut short is left out. */
function parsed(line: string): Caught[] {
  if (line === '') return [];
  try {
    return [JSON.parse(line) as Caught];
  } catch {
    return [];
  }
}
