import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import { logger } from '#platform/observability/log';

/** Resolves where the part answers. */
export type Check = () => Promise<unknown>;
export type Checks = Readonly<Record<string, Check>>;

const PATIENCE_MS = 2_000;

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, 'ok' | 'away'>>;
}

/** Asks every part at once and waits for none longer than two seconds. */
async function readinessOf(checks: Checks): Promise<Readiness> {
  const answers = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await stateOf(name, check)] as const),
  );
  return { ready: answers.every(([, state]) => state === 'ok'), checks: Object.fromEntries(answers) };
}

async function stateOf(name: string, check: Check): Promise<'ok' | 'away'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), PATIENCE_MS);
  });
  try {
    await Promise.race([check(), late]);
    return 'ok';
  } catch (error) {
    logger().warn({ part: name, err: error }, 'A part of the service does not answer.');
    return 'away';
  } finally {
    clearTimeout(timer);
  }
}

export interface Probed {
  readonly checks: Checks;
  readonly registry: Registry;
}

/** Answers `/healthz`, `/readyz` and `/metrics`; false where another address was asked for. */
export async function answerProbe(
  path: string,
  response: ServerResponse,
  { checks, registry }: Probed,
): Promise<boolean> {
  switch (path) {
    case '/healthz':
      send(response, { status: 200, type: 'application/json', body: '{"alive":true}' });
      return true;
    case '/readyz': {
      const readiness = await readinessOf(checks);
      send(response, {
        status: readiness.ready ? 200 : 503,
        type: 'application/json',
        body: JSON.stringify(readiness),
      });
      return true;
    }
    case '/metrics':
      send(response, { status: 200, type: registry.contentType, body: await registry.metrics() });
      return true;
    default:
      return false;
  }
}

function send(response: ServerResponse, { status, type, body }: { status: number; type: string; body: string }): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

export interface Probes {
  readonly port: number;
  stop(): Promise<void>;
}

/** For a process that has no API of its own. */
export async function serveProbes(probed: Probed & { readonly host: string; readonly port: number }): Promise<Probes> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    answerProbe(request.url?.split('?')[0] ?? '', response, probed).then(
      (answered) => answered || send(response, { status: 404, type: 'text/plain', body: '' }),
      () => send(response, { status: 500, type: 'text/plain', body: '' }),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(probed.port, probed.host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
