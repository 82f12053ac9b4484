import {
  Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as ask,
} from 'node:http';
import { Agent as SecureAgent, request as askSecurely } from 'node:https';
import { createGzip } from 'node:zlib';
import { logger } from '#platform/observability/log';
import { type Exchange, refuse } from './answer.js';
import type { Session } from './sessions.js';
import type { Desk } from './settings.js';

/** What the API learns of the browser's request, and the browser of the API's answer; everything else stays here. */
const PASSED_ON = [
  ...['accept', 'accept-language', 'content-type', 'content-length', 'transfer-encoding'],
  ...['idempotency-key', 'last-event-id', 'if-none-match', 'range'],
];
const PASSED_BACK = [
  ...['content-type', 'content-length', 'content-disposition', 'content-range', 'accept-ranges', 'etag'],
  ...['last-modified', 'retry-after', 'x-request-id', 'location'],
];
const NOT_FOR_BROWSERS = /^\/api\/(metrics|healthz|readyz|docs|openapi\.json)(\/|$)/;
/** Less travels as quickly as it is packed. */
const LARGE_BYTES = 64 * 1024;
/** Longer than any API waits for its engine. */
const PATIENCE_MS = 60_000;

/** A document is looked at and printed, and never runs anything. */
const DOCUMENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-same-origin allow-modals";

/** Hands requests on to the API of the officer's agency, with the token that the browser never sees. */
export class Proxy {
  private readonly agents = { 'http:': new Agent({ keepAlive: true }), 'https:': new SecureAgent({ keepAlive: true }) };

  constructor(private readonly apis: Readonly<Record<Desk, string>>) {}

  handOn(exchange: Exchange, session: Session): void {
    const path = exchange.request.url ?? '';
    if (NOT_FOR_BROWSERS.test(path) || /\/\.\.?(\/|$|\?)/.test(path)) return refuse(exchange, 'CONSOLE.UNKNOWN');
    const base = new URL(this.apis[session.desk]);
    const secure = base.protocol === 'https:';
    const outgoing = (secure ? askSecurely : ask)({
      ...{ protocol: base.protocol, hostname: base.hostname, port: base.port },
      agent: this.agents[secure ? 'https:' : 'http:'],
      method: exchange.request.method,
      path: base.pathname.replace(/\/$/, '') + path.slice('/api'.length),
      headers: this.headersFor(exchange, session),
    });
    this.join(exchange, outgoing);
  }

  close(): void {
    for (const agent of Object.values(this.agents)) agent.destroy();
  }

  private headersFor({ request, requestId }: Exchange, { accessToken }: Session): OutgoingHttpHeaders {
    return {
      ...chosen(request.headers, PASSED_ON),
      authorization: `Bearer ${accessToken}`,
      'x-request-id': requestId,
    };
  }

  private join(exchange: Exchange, outgoing: ReturnType<typeof ask>): void {
    const { request, response } = exchange;
    let answered = false;
    outgoing.setTimeout(PATIENCE_MS, () => {
      if (!answered) outgoing.destroy(new Error('The API gave no answer in time.'));
    });
    outgoing.on('response', (incoming) => {
      answered = true;
      passBack(incoming, exchange);
    });
    outgoing.on('error', (error) => {
      if (response.destroyed || response.writableEnded) return;
      logger().warn({ err: error }, 'An API did not answer.');
      // A write may have arrived before the line broke: the browser sends it again under its key.
      refuse(exchange, wasSent(error) && request.method !== 'GET' ? 'CASE.OUTCOME_UNKNOWN' : 'CONSOLE.UNAVAILABLE');
    });
    response.on('close', () => outgoing.destroy());
    request.pipe(outgoing);
  }
}

function passBack(incoming: IncomingMessage, { request, response }: Exchange): void {
  const type = incoming.headers['content-type'] ?? '';
  const isStream = type.startsWith('text/event-stream');
  const isPacked = isWorthPacking(incoming) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(incoming.statusCode ?? 502, {
    ...chosen(incoming.headers, isPacked ? PASSED_BACK.filter((name) => name !== 'content-length') : PASSED_BACK),
    ...(isPacked && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    'cache-control': isStream ? 'no-cache, no-transform' : 'no-store',
    'content-security-policy': DOCUMENT_POLICY,
    ...(isStream && { 'x-accel-buffering': 'no' }),
  });
  response.flushHeaders();
  incoming.on('error', () => response.destroy());
  incoming.on('aborted', () => response.destroy());
  (isPacked ? incoming.pipe(createGzip()) : incoming).pipe(response);
}

/** A picture of five thousand accounts is a megabyte and a half of text. */
const isWorthPacking = ({ statusCode, headers }: IncomingMessage): boolean =>
  statusCode === 200 &&
  // What is fetched in ranges is a file, and its bytes are counted as they are.
  headers['accept-ranges'] === undefined &&
  /^application\/json\b/.test(headers['content-type'] ?? '') &&
  Number(headers['content-length'] ?? 0) > LARGE_BYTES;

const chosen = (headers: IncomingHttpHeaders, names: readonly string[]): OutgoingHttpHeaders =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

const wasSent = (error: Error): boolean => (error as NodeJS.ErrnoException).code !== 'ECONNREFUSED';
