import type { Tokens } from '../identity/tokens.js';

type Json = Record<string, unknown>;

/** How often a step is sent again on a laden machine. */
const PATIENCE = 5;

interface Write {
  readonly key: string;
  readonly body: unknown;
}

interface Paper {
  readonly name: string;
  readonly content: string;
  readonly type: string;
}

/** One person at a desk: every step of the story goes through the API that this person's agency has. */
export class Desk {
  constructor(
    private readonly tokens: Tokens,
    private readonly officerId: string,
    private readonly url: string,
  ) {}

  get<T = Json>(path: string): Promise<T> {
    return this.send('GET', path);
  }

  post<T = Json>(path: string, key: string, body: unknown): Promise<T> {
    return this.send('POST', path, { key, body });
  }

  put<T = Json>(path: string, key: string, body: unknown): Promise<T> {
    return this.send('PUT', path, { key, body });
  }

  /** Lays a file before the desk: a statement, the scan of a paper. */
  upload<T = Json>(path: string, key: string, { name, content, type }: Paper): Promise<T> {
    const body = new FormData();
    body.set('file', new Blob([content], { type }), name);
    return this.send('POST', path, { key, body });
  }

  /** What the house could not answer in time it asks to be sent again, under the same key. */
  private async send<T>(method: string, path: string, write?: Write): Promise<T> {
    for (let left = PATIENCE; ; left -= 1) {
      const response = await this.ask(method, path, write);
      const text = await response.text();
      if (response.ok) return (text ? JSON.parse(text) : {}) as T;
      if (response.status !== 503 || left === 0)
        throw new Error(`${method} ${path} as ${this.officerId}: ${response.status} ${text.slice(0, 400)}`);
    }
  }

  private async ask(method: string, path: string, write?: Write): Promise<Response> {
    const token = await this.tokens.officer(this.officerId);
    const form = write?.body instanceof FormData ? write.body : undefined;
    return fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(write && { 'idempotency-key': `story-${write.key}` }),
        ...(write && !form && { 'content-type': 'application/json' }),
      },
      ...(write && { body: form ?? JSON.stringify(write.body) }),
    });
  }
}

/** Waits for something that follows an act by itself: a condition, never a time. */
export async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
