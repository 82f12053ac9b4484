import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Histogram, type Registry } from 'prom-client';
import type { Running } from '#platform/api/run';
import { logger } from '#platform/observability/log';
import { registryOf } from '#platform/observability/metrics';
import { answerProbe } from '#platform/observability/probes';
import { inContext, requestIdFor } from '#platform/observability/request-context';
import { type Exchange, refuse } from './answer.js';
import { Assets } from './assets.js';
import { Cookies } from './cookies.js';
import { isOurOwn } from './cross-site.js';
import { Identity } from './identity.js';
import { Proxy } from './proxy.js';
import { Sessions } from './sessions.js';
import { type ConsoleSettings, readSettings } from './settings.js';
import { SignIn } from './sign-in.js';
import { VerifyPage } from './verify.js';
import { ComplaintPages } from './complaint.js';
import { PunishedPages } from './punished.js';
import { VictimPages } from './victim.js';

export interface RunningConsole extends Running {
  readonly url: string;
}

interface Parts {
  readonly assets: Assets;
  readonly proxy: Proxy;
  readonly signIn: SignIn;
  readonly verify: VerifyPage;
  readonly complaint: ComplaintPages;
  readonly punished: PunishedPages;
  readonly victim: VictimPages;
  readonly home: () => string;
}

export async function start(env: Readonly<Record<string, string | undefined>>): Promise<RunningConsole> {
  const settings = readSettings(env);
  const sessions = new Sessions(settings.redisUrl, settings.redisPrefix);
  const identity = new Identity(settings);
  const proxy = new Proxy(settings.apis);
  const server = createServer();
  const home = (): string => settings.publicUrl ?? urlOf(server, settings);
  const cookies = new Cookies(settings.publicUrl?.startsWith('https://') ?? false);
  const signIn = new SignIn({ identity, sessions, cookies, home });
  const parts: Parts = {
    assets: new Assets(settings.web),
    proxy,
    signIn,
    verify: new VerifyPage(settings.apis.police),
    complaint: new ComplaintPages(settings.apis.police, home),
    punished: new PunishedPages(settings.apis.police, home),
    victim: new VictimPages(settings.apis.police, home),
    home,
  };
  const registry = registryOf('console');
  const checks = { redis: sessions.ping, identity: identity.discover };
  serve(server, { registry, checks }, parts);
  await sessions.open();
  await listen(server, settings);
  return { url: home(), stop: () => stop(server, () => (proxy.close(), sessions.close())) };
}

const urlOf = (server: Server, { host }: ConsoleSettings): string =>
  `http://${host}:${(server.address() as AddressInfo).port}`;

function serve(server: Server, probed: Parameters<typeof answerProbe>[2], parts: Parts): void {
  const seconds = requestTimes(probed.registry);
  server.on('request', (request, response) => {
    const requestId = requestIdFor(request.headers['x-request-id']);
    const url = new URL(`http://console${request.url?.startsWith('/') ? request.url : '/'}`);
    const exchange: Exchange = { request, response, url, requestId };
    const stopTimer = seconds.startTimer();
    response.once('close', () => stopTimer({ part: partOf(url.pathname), status: String(response.statusCode) }));
    protect(response, requestId);
    inContext({ requestId, process: 'console' }, () => {
      answerProbe(url.pathname, response, probed)
        .then((answered) => (answered ? undefined : answer(exchange, parts)))
        .catch((error: unknown) => {
          logger().error({ err: error }, 'A request failed.');
          refuse(exchange, 'CONSOLE.UNAVAILABLE');
        });
    });
  });
}

async function answer(
  exchange: Exchange,
  { assets, proxy, signIn, verify, complaint, punished, victim, home }: Parts,
): Promise<void> {
  if (exchange.url.pathname === '/verify') return verify.answer(exchange);
  if (/^\/victim(?:\/|$)/.test(exchange.url.pathname)) return victim.answer(exchange);
  if (/^\/complaint(?:\/|$)/.test(exchange.url.pathname)) return complaint.answer(exchange);
  if (/^\/punishment(?:\/|$)/.test(exchange.url.pathname)) return punished.answer(exchange);
  if (!isOurOwn(exchange.request, home())) return refuse(exchange, 'CONSOLE.CROSS_SITE');
  switch (partOf(exchange.url.pathname)) {
    case 'auth':
      return signIn.answer(exchange);
    case 'api': {
      const session = await signIn.sessionOf(exchange);
      return session ? proxy.handOn(exchange, session) : refuse(exchange, 'CONSOLE.NO_SESSION');
    }
    default:
      return assets.answer(exchange);
  }
}

const partOf = (path: string): 'auth' | 'api' | 'pages' => {
  if (path.startsWith('/auth/')) return 'auth';
  return path.startsWith('/api/') ? 'api' : 'pages';
};

function protect(response: ServerResponse, requestId: string): void {
  response.setHeader('x-request-id', requestId);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
}

const requestTimes = (registry: Registry): Histogram =>
  new Histogram({
    name: 'heli_console_request_seconds',
    help: 'Time from a request to the end of its answer; live events count until the browser leaves',
    labelNames: ['part', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });

function listen(server: Server, { port, host }: ConsoleSettings): Promise<void> {
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
}

/** Running answers end; live events are cut, and their pages come back to the next process by themselves. */
function stop(server: Server, release: () => void): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      release();
      resolve();
    });
    setTimeout(() => server.closeAllConnections(), 1_000).unref();
    server.closeIdleConnections();
  });
}
