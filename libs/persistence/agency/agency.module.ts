import { Module, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnitRepository } from '#persistence/agency/unit.repository';

export { type ChangeReceipt, UnitRepository } from '#persistence/agency/unit.repository';
export type { OnCallReport, Snapshot } from '#persistence/agency/agency.rows';

const providers: Provider[] = [
  { provide: UnitRepository, inject: [DataSource], useFactory: (database: DataSource) => new UnitRepository(database) },
];

/** The door for the desks that keep registers: these rows belong to no matter, so no workflow writes them. */
@Module({ providers, exports: [UnitRepository] })
export class AgencyModule {}
