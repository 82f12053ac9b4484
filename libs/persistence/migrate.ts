import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openAsOwner } from '#persistence/database';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'migrations');

/** Runs every migration that the database has not seen, in the order of their names. Answers with the names that ran. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const files = (await readdir(FOLDER)).filter((name) => /^\d{14}-[a-z-]+\.(ts|js)$/.test(name)).sort();
  const modules = await Promise.all(
    files.map((name) => import(pathToFileURL(join(FOLDER, name)).href) as Promise<Record<string, new () => never>>),
  );
  const owner = await openAsOwner(
    databaseUrl,
    modules.flatMap((exports) => Object.values(exports)),
  );
  try {
    // One at a time: two services that start together must not migrate together.
    await owner.query('select pg_advisory_lock(7100)');
    return (await owner.runMigrations()).map(({ name }) => name);
  } finally {
    await owner.destroy();
  }
}
