import type { IncomingMessage } from 'node:http';

const READS = new Set(['GET', 'HEAD']);

/**
 * Whether a request that changes something was sent by a page of the console itself.
 *
 * The cookie is same-site; the header cannot be set by a form or an image of another site; the browser's own word is taken as well.
 */
export function isOurOwn({ method, headers }: IncomingMessage, home: string): boolean {
  if (READS.has(method ?? '')) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = headers;
  if (origin !== undefined && origin !== new URL(home).origin) return false;
  return headers['x-heli-console'] === '1';
}
