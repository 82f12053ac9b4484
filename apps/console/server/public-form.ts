import type { IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { Exchange } from './answer.js';

/** Pages for people who have no desk: plain forms without a script, each told from a form of another site. */
const MOST_BYTES = 32 * 1024;
const WINDOW_MS = 60_000;
const MOST_PER_WINDOW = 20;

interface Refused {
  readonly title?: string;
}

/** Why a form is not taken. */
interface NotTaken {
  readonly message: string;
  readonly status: number;
}

/** Takes only forms that this site has shown, and of one caller no more than a person fills in within a minute. */
export class FormGate {
  private readonly posts = new Map<string, number>();
  private window = 0;

  constructor(private readonly home: () => string) {}

  refusalOf(request: IncomingMessage): NotTaken | undefined {
    if (!isOwnForm(request, this.home())) return { message: '请求不是从本页面发出的，请重新填写。', status: 403 };
    if (this.isTooMany(request)) return { message: '操作过于频繁，请一分钟后再试。', status: 429 };
    return undefined;
  }

  /** What was filled in; where nothing was sent or it is not taken, the blank form is shown, with the reason. */
  async taken(
    { request }: Exchange,
    blank: (message?: string, status?: number) => void,
  ): Promise<Record<string, string> | undefined> {
    const refusal = request.method === 'POST' ? this.refusalOf(request) : undefined;
    if (request.method === 'POST' && !refusal) return Object.fromEntries(await formOf(request));
    blank(refusal?.message, refusal?.status);
    return undefined;
  }

  private isTooMany({ socket }: IncomingMessage): boolean {
    const window = Math.floor(Date.now() / WINDOW_MS);
    if (window !== this.window) this.posts.clear();
    this.window = window;
    const caller = socket.remoteAddress ?? '';
    const count = (this.posts.get(caller) ?? 0) + 1;
    this.posts.set(caller, count);
    return count > MOST_PER_WINDOW;
  }
}

function isOwnForm({ headers }: IncomingMessage, home: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return headers.origin === undefined || headers.origin === new URL(home).origin;
}

/** A page carries the key of its one request: sent twice, it is one. */
export const keyOfPage = (key: string): string => (/^[0-9a-f-]{36}$/.test(key) ? key : randomUUID());

export async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MOST_BYTES) return new URLSearchParams();
    pieces.push(piece);
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}

export function sendPage({ response }: Exchange, page: string, status = 200, cookie?: string): void {
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(cookie && { 'set-cookie': cookie }),
  });
  response.end(page);
}

/** A form is sent once: the key makes a second sending of the same page the same request. */
export async function askApi<T>(
  url: string,
  body: object,
  key: string = randomUUID(),
): Promise<{ ok: boolean; body: T & Refused }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, 'accept-language': 'zh-CN' },
    body: JSON.stringify(body),
  });
  return { ok: answer.ok, body: (await answer.json()) as T & Refused };
}
