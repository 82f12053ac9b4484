import { readFile } from 'node:fs/promises';
import { readWorld } from '#domain/agency/unit-world-file';
import { loadWorld } from './load-world.js';

/** Where a command speaks: results on one side, what is wrong on the other. */
export interface Voice {
  out(line: string): void;
  err(line: string): void;
}

const USAGE = `heli units check FILE    checks a file of units, officers and on-call registers
heli units load FILE     checks it and loads what has changed in it into the database at DATABASE_URL`;

const FAULTY = 1;
const BAD_INPUT = 2;

/** Answers with the exit code: 0 done, 1 faults found, one line each, 2 not understood, not readable or not reachable. */
export async function unitsCommand(args: readonly string[], io: Voice): Promise<number> {
  const [verb, file, ...rest] = args;
  if ((verb !== 'check' && verb !== 'load') || file === undefined || rest.length > 0) {
    io.err(USAGE);
    return BAD_INPUT;
  }
  const found = await checkFile(file, io);
  return verb === 'load' && found === 0 ? load(file, io) : found;
}

async function load(file: string, io: Voice): Promise<number> {
  const databaseUrl = process.env['DATABASE_URL'];
  if (!databaseUrl) {
    io.err('DATABASE_URL is not set: it names the database to load into.');
    return BAD_INPUT;
  }
  const { taken, closed } = await loadWorld(databaseUrl, file);
  io.out(
    taken + closed.length === 0
      ? 'Nothing has changed since the last load.'
      : `${taken} rows taken, ${closed.length} units closed.`,
  );
  return 0;
}

async function checkFile(file: string, io: Voice): Promise<number> {
  const raw = await parsed(file);
  if ('error' in raw) {
    io.err(`${file}: ${raw.error}`);
    return BAD_INPUT;
  }
  return check(file, raw.value, io);
}

function check(file: string, value: unknown, io: Voice): number {
  const { world, faults } = readWorld(value);
  for (const { subject, code, message } of faults) io.err(`${subject}: ${message} (${code})`);
  if (!world) {
    io.err(`${file}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
    return FAULTY;
  }
  const { units, officers, machines, onCall } = world;
  io.out(
    `${file}: ${units.length} units, ${officers.length} officers, ${machines.length} machines, ${onCall.length} on-call registers; no fault`,
  );
  return 0;
}

async function parsed(file: string): Promise<{ readonly value: unknown } | { readonly error: string }> {
  try {
    return { value: JSON.parse(await readFile(file, 'utf8')) };
  } catch (error) {
    return {
      error:
        error instanceof SyntaxError ? `is no JSON: ${error.message}` : `cannot be read: ${(error as Error).message}`,
    };
  }
}
