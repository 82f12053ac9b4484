import type { AddressInfo } from 'node:net';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { Redis } from 'ioredis';
import { Registry } from 'prom-client';
import { nestLog } from '#platform/api/nest-log';
import { describeApi } from '#platform/api/openapi';
import { PlatformModule } from '#platform/api/platform.module';
import { Readiness } from '#platform/api/readiness';
import { refuseUnruled } from '#platform/api/rules-check';
import type { ApiName, ApiSettings } from '#platform/api/settings';
import { type Config, DEFAULT_PORTS } from '#platform/config/config';
import { readJson } from '#platform/http/body';
import { Connections } from '#platform/http/connections';
import { limitRate } from '#platform/http/rate-limit';
import { Routes } from '#platform/http/routes';
import { countRequests } from '#platform/observability/metrics';
import { answerProbe } from '#platform/observability/probes';
import { inContext, requestIdFor } from '#platform/observability/request-context';

export interface Api {
  readonly name: ApiName;
  /** The modules of this agency; they provide the ports that the platform asks for. */
  readonly module: Type<unknown> | DynamicModule;
}

export interface RunningApi {
  readonly name: ApiName;
  readonly app: NestExpressApplication;
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** Longer than a console's pause between two requests, so that a connection is not closed under one. */
const KEEP_ALIVE_MS = 65_000;
const LAST_ANSWERS_MS = 10_000;

export async function startApi({ config, ...api }: Api & { readonly config: Config }): Promise<RunningApi> {
  const app = await build(api, { name: api.name, config, offline: false });
  wire(app, { name: api.name, config, offline: false });
  const server = app.getHttpServer();
  const connections = new Connections(server);
  await app.listen(config.ports[api.name], config.host);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const { port } = server.address() as AddressInfo;
  return { name: api.name, app, port, url: `http://${config.host}:${port}`, stop: () => stop(app, connections) };
}

/** The document of an API that is not running: for the generated clients and for the test of every route's rule. */
export async function documentOf(api: Api): Promise<OpenAPIObject> {
  const app = await build(api, { name: api.name, config: NOWHERE, offline: true });
  try {
    return describeApi(app, api.name);
  } finally {
    await app.close();
  }
}

async function build({ module }: Api, settings: ApiSettings): Promise<NestExpressApplication> {
  const root: DynamicModule = {
    module: class ApiRoot {},
    imports: [PlatformModule.with(settings), module as Type<unknown>],
  };
  const app = await NestFactory.create<NestExpressApplication>(root, {
    bodyParser: false,
    logger: nestLog,
    abortOnError: false,
  });
  try {
    const routes = app.get(Routes);
    routes.readFrom(app);
    refuseUnruled(routes.list());
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

function wire(app: NestExpressApplication, { name, config }: ApiSettings): void {
  const registry = app.get<Registry>(Registry);
  const probed = { registry, checks: app.get(Readiness).checks };
  app.disable('x-powered-by');
  app.use((request: Request, response: Response, next: NextFunction) => {
    const requestId = requestIdFor(request.headers['x-request-id']);
    response.setHeader('x-request-id', requestId);
    inContext({ requestId, process: name }, next);
  });
  app.use(countRequests(registry));
  app.use((request: Request, response: Response, next: NextFunction) => {
    answerProbe(request.path, response, probed).then((answered) => (answered ? undefined : next()), next);
  });
  app.use(helmet({ contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': null } } }));
  app.use(limitRate({ redis: app.get(Redis), prefix: config.redisPrefix, perMinute: config.ratePerMinute }));
  app.use(readJson());
  SwaggerModule.setup('docs', app, describeApi(app, name), { jsonDocumentUrl: '/openapi.json', raw: ['json'] });
}

/** No new requests, the running ones to their end, then everything is let go. */
async function stop(app: NestExpressApplication, connections: Connections): Promise<void> {
  const patience = setTimeout(() => app.getHttpServer().closeAllConnections(), LAST_ANSWERS_MS).unref();
  try {
    connections.stop();
    await app.close();
  } finally {
    clearTimeout(patience);
  }
}

const NOWHERE: Config = {
  environment: 'test',
  ports: DEFAULT_PORTS,
  host: '127.0.0.1',
  databaseUrl: 'postgres://127.0.0.1:1/nowhere',
  databasePool: 1,
  redisUrl: 'redis://127.0.0.1:1',
  redisPrefix: 'nowhere:',
  temporal: { address: '127.0.0.1:1', namespace: 'nowhere', taskQueue: 'nowhere' },
  smtpUrl: 'smtp://127.0.0.1:1',
  mailFrom: 'nowhere@localhost',
  oidcIssuer: 'http://127.0.0.1:1',
  dataDirectory: '.heli',
  pepper: 'nowhere',
  clockMayMove: false,
  paymentAccountsUnder41: false,
  freezeRenewedBy: 'original',
  ratePerMinute: 0,
  logLevel: 'silent',
  recommendationSwitches: {},
};
