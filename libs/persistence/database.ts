import { DataSource, type DataSourceOptions } from 'typeorm';
import { preparing } from '#persistence/prepared';

const settings = (databaseUrl: string, poolSize: number): DataSourceOptions => ({
  type: 'postgres',
  url: databaseUrl,
  synchronize: false,
  entities: [],
  poolSize,
});

/**
 * A connection of the running service: it writes as `heli_app`, which may add acts and never change one,
 * and it lets go of what a frozen writer holds.
 */
export async function openDatabase(
  databaseUrl: string,
  { poolSize = 10, applicationName = 'heli' } = {},
): Promise<DataSource> {
  const options = '-c role=heli_app -c lock_timeout=5000 -c idle_in_transaction_session_timeout=5000 -c timezone=UTC';
  return new DataSource({
    ...settings(databaseUrl, poolSize),
    driver: preparing,
    extra: { options, application_name: applicationName },
  } as DataSourceOptions).initialize();
}

/** A connection of the owner, for migrations alone. */
export const openAsOwner = (
  databaseUrl: string,
  migrations: DataSourceOptions['migrations'] = [],
): Promise<DataSource> =>
  new DataSource({
    ...settings(databaseUrl, 2),
    migrations,
    migrationsTransactionMode: 'each',
  } as DataSourceOptions).initialize();
