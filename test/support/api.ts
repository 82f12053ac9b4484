import { randomUUID } from 'node:crypto';
import type { Tokens } from '../../tools/identity/tokens.js';

export type Json = Record<string, unknown>;

/** What an API answered, whatever it was. */
export interface Answer<T = Json> {
  readonly status: number;
  readonly body: T;
  readonly text: string;
  readonly headers: Headers;
}

export interface Asking {
  readonly key?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** An answer that a test did not expect: it names who asked for what and what came back. */
export class Unexpected extends Error {
  constructor(asked: string, { status, text }: Answer<unknown>) {
    super(`${asked}: ${status} ${text.slice(0, 800)}`);
  }
}

/** A problem without what is new in every answer, so that two can be compared. */
export const withoutId = ({ body }: Answer): Json =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'requestId'));

export const freshKey = (): string => randomUUID();

/** One person, or one machine, at the API of their agency. */
export class Caller {
  constructor(
    readonly name: string,
    readonly url: string,
    private readonly token: () => Promise<string>,
  ) {}

  static officer(tokens: Tokens, officerId: string, url: string): Caller {
    return new Caller(officerId, url, () => tokens.officer(officerId));
  }

  async get<T = Json>(path: string): Promise<T> {
    return this.granted('GET', path, await this.ask<T>('GET', path));
  }

  async post<T = Json>(path: string, body: unknown = {}, key = freshKey()): Promise<T> {
    return this.granted('POST', path, await this.ask<T>('POST', path, { body, key }));
  }

  async put<T = Json>(path: string, body: unknown = {}, key = freshKey()): Promise<T> {
    return this.granted('PUT', path, await this.ask<T>('PUT', path, { body, key }));
  }

  async upload<T = Json>(path: string, file: SentFile, key = freshKey()): Promise<T> {
    return this.granted('POST', path, await this.ask<T>('POST', path, { body: formOf(file), key }));
  }

  /** Reads a list to its end, page by page. */
  async all<T = Json>(path: string): Promise<T[]> {
    const items: T[] = [];
    for (let cursor: string | undefined; ;) {
      const next = cursor === undefined ? '' : `${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
      const page = await this.get<{ items: T[]; next?: string }>(`${path}${next}`);
      items.push(...page.items);
      if (page.next === undefined) return items;
      cursor = page.next;
    }
  }

  async file(path: string): Promise<Buffer> {
    const response = await this.send('GET', path, {});
    if (!response.ok) throw new Error(`GET ${path} as ${this.name}: ${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** Asks and takes any answer: for what is refused. */
  async ask<T = Json>(method: string, path: string, asking: Asking = {}): Promise<Answer<T>> {
    const response = await this.send(method, path, asking);
    const text = await response.text();
    return { status: response.status, body: parsed(text) as T, text, headers: response.headers };
  }

  async send(method: string, path: string, { key, body, headers, signal }: Asking): Promise<Response> {
    const isPlain = body !== undefined && !(body instanceof FormData) && typeof body !== 'string';
    return fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.token()}`,
        ...(key !== undefined && { 'idempotency-key': key }),
        ...(isPlain && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isPlain ? JSON.stringify(body) : (body as FormData | string) }),
      ...(signal && { signal }),
    });
  }

  private granted<T>(method: string, path: string, answer: Answer<T>): T {
    if (answer.status >= 300) throw new Unexpected(`${method} ${path} as ${this.name}`, answer);
    return answer.body;
  }
}

export interface SentFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly type?: string;
}

export function formOf({ name, content, type = 'application/octet-stream' }: SentFile): FormData {
  const form = new FormData();
  form.set('file', new Blob([content as Uint8Array<ArrayBuffer>], { type }), name);
  return form;
}

function parsed(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return {};
  }
}

/** Waits for what follows by itself: a condition, never a time. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  withinSeconds = 60,
): Promise<T> {
  const end = performance.now() + withinSeconds * 1000;
  for (let seen: unknown; ;) {
    try {
      const found = await look();
      if (found !== undefined && found !== false) return found;
      seen = undefined;
    } catch (error) {
      seen = error;
    }
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}.${seen ? ` Last: ${String(seen)}` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
