import { readFile } from 'node:fs/promises';
import { readWorld } from '#domain/agency/unit-world-file';

/** Where a command speaks: results on one side, what is wrong on the other. */
export interface Voice {
  out(line: string): void;
  err(line: string): void;
}

const USAGE = 'heli units check FILE    checks a file of units, officers and on-call registers';

/** Answers with the exit code: 0 fit, 1 not understood or not readable, 2 faults found, one line each. */
export async function unitsCommand(args: readonly string[], io: Voice): Promise<number> {
  const [verb, file, ...rest] = args;
  if (verb !== 'check' || file === undefined || rest.length > 0) {
    io.err(USAGE);
    return 1;
  }
  const raw = await parsed(file);
  if ('error' in raw) {
    io.err(`${file}: ${raw.error}`);
    return 1;
  }
  return check(file, raw.value, io);
}

function check(file: string, value: unknown, io: Voice): number {
  const { world, faults } = readWorld(value);
  for (const { subject, code, message } of faults) io.err(`${subject}: ${message} (${code})`);
  if (!world) {
    io.err(`${file}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
    return 2;
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
