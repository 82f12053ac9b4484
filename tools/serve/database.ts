import { existsSync } from 'node:fs';
import { migrate } from '#persistence/migrate';
import { loadWorld } from '../heli/load-world.js';
import { DEMONSTRATION_WORLD } from '../stack/parts.js';

/** Brings a database up to date and gives it the units and officers of a file; gives the migrations that ran. */
export async function prepareDatabase(databaseUrl: string, world = DEMONSTRATION_WORLD): Promise<readonly string[]> {
  const ran = await migrate(databaseUrl);
  if (existsSync(world)) await loadWorld(databaseUrl, world);
  return ran;
}
