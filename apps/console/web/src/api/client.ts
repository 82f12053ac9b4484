import createClient, { type Client } from 'openapi-fetch';
import type { paths as Bank } from '../generated/bank-api';
import type { paths as Shared } from '../generated/court-api';
import type { paths as Police } from '../generated/police-api';
import type { paths as Procuratorate } from '../generated/procuratorate-api';
import type { paths as Supervisor } from '../generated/supervisor-api';
import { isSignedOut, offline, refusalOf } from './refusal';
import { signedOut } from './session';

/** Every request goes through here: our header against foreign sites, Chinese first, and a refusal where there is no success. */
export async function send(input: Request | string, init: RequestInit = {}): Promise<Response> {
  const request = new Request(input, init);
  request.headers.set('x-heli-console', '1');
  request.headers.set('accept-language', 'zh-CN');
  const response = await fetch(request).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : offline();
  });
  if (response.ok) return response;
  const refusal = await refusalOf(response);
  if (isSignedOut(refusal)) signedOut.announce();
  throw refusal;
}

const client = <Paths extends object>(): Client<Paths> => createClient<Paths>({ baseUrl: '/api', fetch: send });

/** One door and several descriptions of what is behind it: an officer reaches the API of their own agency alone. */
export const shared = client<Shared>();
export const police = client<Police>();
export const bank = client<Bank>();
export const procuratorate = client<Procuratorate>();
export const supervisor = client<Supervisor>();

/** The body of an answer; `send` has already thrown where there was none. */
export async function bodyOf<T>(asked: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  return (await asked).data as NonNullable<T>;
}

export const withKey = (key: string): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': key });
