import type { WorkerStack } from '../stack.js';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly text: string;
}

/** Every write of a test file has a key of its own. */
let keys = 0;

/** One officer at one desk, over HTTP as a console would be. */
export class TrialDesk {
  constructor(
    private readonly stack: Pick<WorkerStack, 'tokens'>,
    private readonly url: string,
    private readonly officerId: string,
  ) {}

  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  write<T = Record<string, unknown>>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body: unknown = {},
    key?: string,
  ): Promise<Answer<T>> {
    keys += 1;
    const given = body instanceof FormData ? { body } : { body: JSON.stringify(body), type: 'application/json' };
    return this.send(method, path, { key: key ?? `${this.officerId}-${keys}`, ...given });
  }

  post<T = Record<string, unknown>>(path: string, body?: unknown, key?: string): Promise<Answer<T>> {
    return this.write('POST', path, body, key);
  }

  private async send<T>(
    method: string,
    path: string,
    given?: { readonly key: string; readonly body: string | FormData; readonly type?: string },
  ): Promise<Answer<T>> {
    const token = await this.stack.tokens.officer(this.officerId);
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(given && { 'idempotency-key': given.key }),
        ...(given?.type && { 'content-type': given.type }),
      },
      ...(given && { body: given.body }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, text, body: (isJson && text ? JSON.parse(text) : {}) as T };
  }
}
