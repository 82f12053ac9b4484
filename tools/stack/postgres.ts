import { existsSync } from 'node:fs';
import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { Child } from './child.js';
import { run } from './command.js';
import { guardFolder } from './guard.js';
import { foreign, own, type Part, type PartOptions } from './part.js';
import { LOOPBACK } from './ports.js';
import { type Owner, postgresPrograms, reachableFolder, serverOwner } from './postgres-programs.js';

export interface PostgresOptions extends PartOptions {
  readonly password: string;
}

const SUPERUSER = 'postgres';
const DATABASE = 'heli';

const settings = (options: PostgresOptions): string[] => [
  `listen_addresses=${LOOPBACK}`,
  `port=${options.port}`,
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=128MB',
  'timezone=UTC',
  'log_timezone=UTC',
  'lc_messages=C',
  // The record is committed before it is answered in both; a test need not survive the loss of the machine.
  ...(options.durable ? [] : ['fsync=off', 'full_page_writes=off', 'autovacuum_naptime=10s']),
];

/** PostgreSQL: the one at DATABASE_URL, else the embedded one. The address is that of a database that exists. */
export async function start(options: PostgresOptions): Promise<Part> {
  const given = process.env['DATABASE_URL'];
  if (given) return useGiven(given);
  const owner = await serverOwner();
  const data = await reachableFolder(join(options.dataFolder, 'postgres'), owner);
  if (!options.durable) guardFolder(data.startsWith(options.dataFolder) ? data : dirname(data));
  const programs = await postgresPrograms(owner);
  if (!existsSync(join(data, 'PG_VERSION')))
    await initialise(programs.initdb, data, { password: options.password, owner });
  const server = `postgres://${SUPERUSER}:${options.password}@${LOOPBACK}:${options.port}`;
  const child = await Child.start({
    name: 'PostgreSQL',
    command: programs.postgres,
    args: ['-D', data, ...settings(options).flatMap((setting) => ['-c', setting])],
    cwd: '/',
    owner,
    logFile: join(options.logFolder, 'postgres.log'),
    isReady: () => accepts(`${server}/postgres`),
    ...(options.onDeath && { onDeath: options.onDeath }),
  });
  await makeDatabase(server);
  return own('PostgreSQL', `${server}/${DATABASE}`, child);
}

/** Removes the data of the embedded server, also where it had to lie outside of the data folder. */
export async function removeData(dataFolder: string): Promise<void> {
  const owner = await serverOwner();
  await rm(await reachableFolder(join(dataFolder, 'postgres'), owner), { recursive: true, force: true });
}

async function useGiven(address: string): Promise<Part> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    throw new Error(`DATABASE_URL is set, but no database answers there: ${(error as Error).message}`);
  }
  return foreign('PostgreSQL', address);
}

interface Initial {
  readonly password: string;
  readonly owner: Owner;
}

async function initialise(initdb: string, data: string, { password, owner }: Initial): Promise<void> {
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { recursive: true, mode: 0o700 });
  if (owner) await chown(data, owner.uid, owner.gid);
  const passwordFile = `${data}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (owner) await chown(passwordFile, owner.uid, owner.gid);
  try {
    await run(
      initdb,
      [
        `--pgdata=${data}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // The server's own collation: the same order of names on every machine.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-sync',
        '--no-instructions',
      ],
      { owner, cwd: '/' },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function makeDatabase(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function accepts(address: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
