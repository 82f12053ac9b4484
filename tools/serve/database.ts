import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '#persistence/migrate';
import { repositoryRoot } from '../stack/folders.js';
import { DEMONSTRATION_WORLD } from '../stack/parts.js';

type LoadWorld = (databaseUrl: string, file: string) => Promise<unknown>;

/** Brings a database up to date and gives it the units and officers of the demonstration; gives the migrations that ran. */
export async function prepareDatabase(databaseUrl: string, world = DEMONSTRATION_WORLD): Promise<readonly string[]> {
  const ran = await migrate(databaseUrl);
  if (existsSync(world)) await (await worldLoader())?.(databaseUrl, world);
  return ran;
}

async function worldLoader(): Promise<LoadWorld | undefined> {
  const file = join(repositoryRoot, 'dist/tools/heli/load-world.js');
  return existsSync(file) ? ((await import(file)) as { loadWorld: LoadWorld }).loadWorld : undefined;
}
