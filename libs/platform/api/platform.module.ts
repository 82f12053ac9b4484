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
import type { Config } from '#platform/config/config';
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

const HELD_TEMPORAL = Symbol('HeldTemporal');
const HELD_REDIS = Symbol('HeldRedis');

const HELD_EVENTS = Symbol('HeldEvents');

const liveEventsOf = ({ redisUrl, redisPrefix }: Config, redis: Redis): LiveEvents =>
  new LiveEvents({ reader: openWaitingRedis(redisUrl), redis, stream: `${redisPrefix}events` });

const connections: Provider[] = [
  {
    provide: HELD_TEMPORAL,
    inject: [API_SETTINGS],
    useFactory: ({ config: { temporal } }: ApiSettings) =>
      hold(`temporal ${temporal.address} ${temporal.namespace}`, {
        open: () => Promise.resolve(openTemporal(temporal)),
        close: (part) => part.close(),
      }),
  },
  { provide: Client, inject: [HELD_TEMPORAL], useFactory: ({ part }: Held<TemporalPart>) => part.client },
  {
    provide: HELD_REDIS,
    inject: [API_SETTINGS],
    useFactory: ({ config }: ApiSettings) =>
      hold(`redis ${config.redisUrl}`, {
        open: () => Promise.resolve(openRedis(config.redisUrl)),
        close: (redis) => Promise.resolve(redis.disconnect()),
      }),
  },
  { provide: Redis, inject: [HELD_REDIS], useFactory: ({ part }: Held<Redis>) => part },
  {
    provide: HELD_EVENTS,
    inject: [API_SETTINGS, Redis],
    useFactory: ({ config }: ApiSettings, redis: Redis) =>
      hold(`events ${config.redisUrl} ${config.redisPrefix}`, {
        open: () => Promise.resolve(liveEventsOf(config, redis)),
        close: (events) => events.stop(),
      }),
  },
  { provide: LiveEvents, inject: [HELD_EVENTS], useFactory: ({ part }: Held<LiveEvents>) => part },
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
    @Inject(HELD_TEMPORAL) private readonly temporal: Held<TemporalPart>,
    @Inject(HELD_REDIS) private readonly redis: Held<Redis>,
    @Inject(HELD_EVENTS) private readonly events: Held<LiveEvents>,
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
    this.readiness.add('temporal', () => temporalAnswers(this.temporal.part.client));
    this.readiness.add('redis', () => this.redis.part.ping());
    this.readiness.add('identity', () => this.tokens.keysOfIssuer());
    // An API without Redis still serves: requests are not counted and live events wait until it is back.
    if (this.redis.part.status === 'wait') await this.redis.part.connect().catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.events.release();
    await Promise.all([this.temporal.release(), this.redis.release()]);
  }
}
