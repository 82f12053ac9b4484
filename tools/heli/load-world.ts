import { readFile } from 'node:fs/promises';
import { readWorld } from '#domain/agency/unit-world-file';
import type { Instant } from '#domain/shared/instant';
import type { WorldLoaded } from '#persistence/agency/world.loader';
import { UnitRepository } from '#persistence/agency/unit.repository';
import { openDatabase } from '#persistence/database';
import { ClockRepository } from '#persistence/record/clock.repository';
import { legalAt } from '#platform/clock/legal-time';

/** A file has no author of its own: its lines in the log name the program that loaded it. */
const LOADER = { agency: 'supervisor', unitId: 'heli', officerId: 'heli' } as const;

/** Checks a file of units and loads what has changed in it. Loading the same file again changes nothing. */
export async function loadWorld(databaseUrl: string, file: string, at?: Instant): Promise<WorldLoaded> {
  const { world, faults } = readWorld(JSON.parse(await readFile(file, 'utf8')));
  if (!world) {
    throw new Error(
      [`${file} has faults:`, ...faults.map(({ subject, code, message }) => `${subject}: ${message} (${code})`)].join(
        '\n',
      ),
    );
  }
  const database = await openDatabase(databaseUrl, { poolSize: 1, applicationName: 'heli-load-world' });
  try {
    const now = at ?? legalAt(await new ClockRepository().read(database.manager), Date.now());
    return await new UnitRepository(database).loadWorld(world, { by: LOADER, at: now });
  } finally {
    await database.destroy();
  }
}
