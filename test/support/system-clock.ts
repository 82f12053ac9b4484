import type { DataSource } from 'typeorm';
import { type ClockParts, moveClock, tellAll } from '#desk/clock/move-clock';
import type { Actor } from '#domain/agency/actor';
import type { Instant } from '#domain/shared/instant';
import { ActRecord } from '#persistence/record/act-record';
import { ClockBookOfDatabase } from '#persistence/record/clock-book';
import { legalAt } from '#platform/clock/legal-time';
import { openTemporal } from '#platform/temporal/temporal-client';
import { WorkflowGateway } from '#platform/temporal/workflow-gateway';
import { nobodyThere } from '../../tools/trial/outage.js';
import { until } from './api.js';
import { openTestDatabase } from './record.js';

const BY: Actor = { agency: 'supervisor', unitId: 'office-990000', officerId: 's.lu', roles: ['supervisor'] };

/** After an outage of months a worker has hundreds of rungs to make good, and a starved one is given each of them again. */
const TELL_S = 180;

/** Moves legal time by the one mechanism of the house: the row that every process reads, and an act in every open matter. */
export class TestClock {
  private constructor(
    private readonly parts: ClockParts,
    readonly close: () => Promise<void>,
  ) {}

  /** Sets legal time in a database in which nothing has happened yet; later it only moves forward. */
  static async begin(databaseUrl: string, at: Instant): Promise<void> {
    const database = await openTestDatabase(databaseUrl);
    const anchorWall = new Date().toISOString() as Instant;
    await new ClockBookOfDatabase(database).write({ anchorWall, anchorLegal: at, factor: 1 });
    await database.destroy();
  }

  static on(database: DataSource, env: Readonly<Record<string, string>>): TestClock {
    const read = (name: string): string => env[name] ?? '';
    const temporal = openTemporal({
      address: read('TEMPORAL_ADDRESS'),
      namespace: read('TEMPORAL_NAMESPACE'),
      taskQueue: read('TASK_QUEUE') || 'heli',
    });
    const book = new ClockBookOfDatabase(database);
    const record = new ActRecord();
    const gateway = new WorkflowGateway({
      client: temporal.client,
      receipts: { receiptOf: (matterId, commandId) => record.receiptOf(database.manager, matterId, commandId) },
      taskQueue: read('TASK_QUEUE') || 'heli',
      clock: () => book.read(),
    });
    return new TestClock({ book, gateway, mayMove: true }, () => temporal.close());
  }

  async now(): Promise<number> {
    return Date.parse(legalAt(await this.parts.book.read(), Date.now()));
  }

  /** Legal time leaps while nobody is there to hear of it. */
  async leapUnheard(minutes: number): Promise<void> {
    await moveClock({ ...this.parts, gateway: nobodyThere }, { advanceMinutes: minutes }, BY);
  }

  /** Whoever is there again, or was too busy to answer, hears what time it is; nobody hears it twice. */
  async tellAll(): Promise<void> {
    const told = async (): Promise<true> => {
      const { missed = [] } = (await tellAll(this.parts, BY)) ?? {};
      if (missed.length > 0) throw new Error(`It was not taken by ${missed.join(', ')}.`);
      return true;
    };
    await until('everybody has the legal time', told, TELL_S);
  }

  /** Answers with the legal instant from which time goes on. */
  async advance(minutes: number): Promise<number> {
    const { clock, missed } = await moveClock(this.parts, { advanceMinutes: minutes }, BY);
    if (missed.length > 0) await this.tellAll();
    return Date.parse(clock.anchorLegal);
  }
}
