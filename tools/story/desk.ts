import type { Tokens } from '../identity/tokens.js';

type Json = Record<string, unknown>;

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

  private async send<T>(method: string, path: string, write?: { key: string; body: unknown }): Promise<T> {
    const token = await this.tokens.officer(this.officerId);
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(write && { 'content-type': 'application/json', 'idempotency-key': `story-${write.key}` }),
      },
      ...(write && { body: JSON.stringify(write.body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${method} ${path} as ${this.officerId}: ${response.status} ${text.slice(0, 400)}`);
    return (text ? JSON.parse(text) : {}) as T;
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
