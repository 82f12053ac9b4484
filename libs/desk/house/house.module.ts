import {
  Global,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Party } from '#domain/agency/actor';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { BooksReadModel } from '#persistence/books/books.read-model';
import { CalendarReadModel } from '#persistence/calendar/calendar.read-model';
import { openDatabase } from '#persistence/database';
import { ActRecord } from '#persistence/record/act-record';
import { ClockRepository } from '#persistence/record/clock.repository';
import { HandsReadModel } from '#persistence/hands/hands.read-model';
import { RelayRepository } from '#persistence/relay/relay.repository';
import { SubjectRepository } from '#persistence/subject/subject.repository';
import { Readiness } from '#platform/api/readiness';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';
import { type Held, hold } from '#platform/api/shared-part';
import { PARTY_BOOK, type PartyBook, UNIT_BOOK } from '#platform/auth/ports';
import { CLOCK_ROW, type ClockRow } from '#platform/clock/legal-time';
import { RECEIPTS, type Receipts } from '#platform/temporal/workflow-gateway';

const HELD_DATABASE = Symbol('HeldDatabase');

/** An API that is only described connects to nothing. */
const unopened = (): DataSource => new DataSource({ type: 'postgres' });

const providers: Provider[] = [
  {
    provide: HELD_DATABASE,
    inject: [API_SETTINGS],
    useFactory: ({ config, offline }: ApiSettings): Promise<Held<DataSource>> =>
      offline
        ? Promise.resolve({ part: unopened(), release: () => Promise.resolve() })
        : hold(`database ${config.databaseUrl}`, {
            open: () =>
              openDatabase(config.databaseUrl, { poolSize: config.databasePool, applicationName: 'heli-api' }),
            close: (database) => database.destroy(),
          }),
  },
  { provide: DataSource, inject: [HELD_DATABASE], useFactory: ({ part }: Held<DataSource>) => part },
  {
    provide: AgencyReadModel,
    inject: [DataSource],
    useFactory: (database: DataSource) => new AgencyReadModel(database),
  },
  {
    provide: BooksReadModel,
    inject: [DataSource, AgencyReadModel],
    useFactory: (database: DataSource, agencies: AgencyReadModel) =>
      new BooksReadModel(database, () => agencies.paths()),
  },
  {
    provide: CalendarReadModel,
    inject: [DataSource],
    useFactory: (database: DataSource) => new CalendarReadModel(database),
  },
  {
    provide: SubjectRepository,
    inject: [API_SETTINGS],
    useFactory: ({ config }: ApiSettings) => new SubjectRepository(config.pepper),
  },
  {
    provide: PARTY_BOOK,
    inject: [DataSource],
    useFactory: (database: DataSource): PartyBook => ({
      partiesOf: async (matterId) =>
        ((await new RelayRepository().partiesOf(database.manager, [matterId])).get(matterId) ?? []) as Party[],
      isRecused: (matterId, officerId) => new HandsReadModel().isRecused(database.manager, matterId, officerId),
    }),
  },
  { provide: UNIT_BOOK, useExisting: AgencyReadModel },
  {
    provide: RECEIPTS,
    inject: [DataSource],
    useFactory: (database: DataSource): Receipts => ({
      receiptOf: (matterId, commandId) => new ActRecord().receiptOf(database.manager, matterId, commandId),
    }),
  },
  {
    provide: CLOCK_ROW,
    inject: [DataSource],
    useFactory: (database: DataSource): ClockRow => ({ read: () => new ClockRepository().read(database.manager) }),
  },
];

/** What every API reads of the house: the database, units, parties, receipts and legal time. */
@Global()
@Module({ providers, exports: providers })
export class HouseModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(HELD_DATABASE) private readonly database: Held<DataSource>,
    @Inject(Readiness) private readonly readiness: Readiness,
  ) {}

  onApplicationBootstrap(): void {
    this.readiness.add('database', () => this.database.part.query('select 1'));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.release();
  }
}
