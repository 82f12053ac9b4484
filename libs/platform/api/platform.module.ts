import {
  type DynamicModule,
  Global,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Client } from '@temporalio/client';
import { Redis } from 'ioredis';
import { Registry } from 'prom-client';
import { Readiness } from '#platform/api/readiness';
import { agencyOf, API_SETTINGS, type ApiSettings } from '#platform/api/settings';
import { type Held, hold } from '#platform/api/shared-part';
import { PermissionGuard } from '#platform/auth/permission.guard';
import { API_AGENCY } from '#platform/auth/ports';
import { TokenGuard } from '#platform/auth/token.guard';
import { TokenVerifier } from '#platform/auth/token-verifier';
import { CLOCK_ROW, type ClockRow, LegalTime } from '#platform/clock/legal-time';
import { LiveEvents } from '#platform/events/live-events';
import { ProblemFilter } from '#platform/http/problem.filter';
import { Routes } from '#platform/http/routes';
import { SchemaPipe } from '#platform/http/schema.pipe';
import { ShapeGuard } from '#platform/http/shape.guard';
import { registryOf } from '#platform/observability/metrics';
import { openRedis, openWaitingRedis } from '#platform/queue/redis';
import { Commands } from '#platform/temporal/commands';
import { openTemporal, type TemporalPart, temporalAnswers } from '#platform/temporal/temporal-client';
import { RECEIPTS, type Receipts, WorkflowGateway } from '#platform/temporal/workflow-gateway';

interface Connected {
  readonly temporal: Held<TemporalPart>;
  readonly redis: Held<Redis>;
  readonly events: Held<LiveEvents>;
}

const CONNECTED = Symbol('Connected');

/** Opened here and connected with the first use, so that an API starts while its parts are still coming. */
async function connect({ config }: ApiSettings): Promise<Connected> {
  const { redisUrl, redisPrefix, temporal } = config;
  const redis = await hold(`redis ${redisUrl}`, {
    open: () => Promise.resolve(openRedis(redisUrl)),
    close: (part) => Promise.resolve(part.disconnect()),
  });
  return {
    redis,
    temporal: await hold(`temporal ${temporal.address} ${temporal.namespace}`, {
      open: () => Promise.resolve(openTemporal(temporal)),
      close: (part) => part.close(),
    }),
    events: await hold(`events ${redisUrl} ${redisPrefix}`, {
      open: () =>
        Promise.resolve(
          new LiveEvents({ reader: openWaitingRedis(redisUrl), redis: redis.part, stream: `${redisPrefix}events` }),
        ),
      close: (part) => part.stop(),
    }),
  };
}

const connections: Provider[] = [
  { provide: CONNECTED, inject: [API_SETTINGS], useFactory: connect },
  { provide: Client, inject: [CONNECTED], useFactory: ({ temporal }: Connected) => temporal.part.client },
  { provide: Redis, inject: [CONNECTED], useFactory: ({ redis }: Connected) => redis.part },
  { provide: LiveEvents, inject: [CONNECTED], useFactory: ({ events }: Connected) => events.part },
];

/** In this order: who is it, can it be read, may they. */
const gates: Provider[] = [
  { provide: APP_GUARD, useClass: TokenGuard },
  { provide: APP_GUARD, useClass: ShapeGuard },
  { provide: APP_GUARD, useClass: PermissionGuard },
  { provide: APP_PIPE, useClass: SchemaPipe },
  { provide: APP_FILTER, inject: [Routes], useFactory: (routes: Routes) => new ProblemFilter(routes) },
];

const services: Provider[] = [
  Routes,
  Readiness,
  Commands,
  {
    provide: Registry,
    inject: [API_SETTINGS],
    useFactory: ({ name }: ApiSettings) => registryOf(name),
  },
  { provide: API_AGENCY, inject: [API_SETTINGS], useFactory: ({ name }: ApiSettings) => agencyOf(name) },
  {
    provide: TokenVerifier,
    inject: [API_SETTINGS],
    useFactory: ({ config }: ApiSettings) => new TokenVerifier(config.oidcIssuer),
  },
  {
    provide: LegalTime,
    inject: [API_SETTINGS, CLOCK_ROW],
    useFactory: ({ config }: ApiSettings, row: ClockRow) => new LegalTime(row, config.clockMayMove),
  },
  {
    provide: WorkflowGateway,
    inject: [API_SETTINGS, Client, RECEIPTS, LegalTime],
    useFactory: ({ config }: ApiSettings, client: Client, receipts: Receipts, time: LegalTime) =>
      new WorkflowGateway({ client, receipts, taskQueue: config.temporal.taskQueue, clock: () => time.setting() }),
  },
];

/**
 * What every API has: gates, connections and the way to the engine.
 *
 * The API's own modules provide PARTY_BOOK, UNIT_BOOK, RECEIPTS and CLOCK_ROW, because the platform knows no tables.
 */
@Global()
@Module({})
export class PlatformModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(CONNECTED) private readonly connected: Connected,
    @Inject(TokenVerifier) private readonly tokens: TokenVerifier,
    @Inject(Readiness) private readonly readiness: Readiness,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  static with(settings: ApiSettings): DynamicModule {
    const own = [{ provide: API_SETTINGS, useValue: settings }, ...connections, ...services];
    return { module: PlatformModule, providers: [...own, ...gates], exports: own };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.time.refuseMoved();
    const redis = this.connected.redis.part;
    this.readiness.add('temporal', () => temporalAnswers(this.connected.temporal.part.client));
    this.readiness.add('redis', () => redis.ping());
    this.readiness.add('identity', () => this.tokens.keysOfIssuer());
    // An API without Redis still serves: requests are not counted and live events wait until it is back.
    if (redis.status === 'wait') await redis.connect().catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    const { events, temporal, redis } = this.connected;
    await events.release();
    await Promise.all([temporal.release(), redis.release()]);
  }
}
