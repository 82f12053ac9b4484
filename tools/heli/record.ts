import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { openDatabase } from '#persistence/database';
import { RECORD_KEY, writeCheckpoint } from '#persistence/record/checkpoint';
import { exportRecord } from '#persistence/record/export.read-model';
import type { ExportScope } from '#persistence/record/export-format';
import type { Fault, RecordVerifier, Trust } from '#persistence/record/verify';
import { NoExport, verifyExport } from '#persistence/record/verify-file';
import { KeyFolder } from '#platform/seal/key-folder';
import type { TrustedKeys } from '#platform/seal/signer';

interface CommandIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const USAGE = `heli record export [--matter ID | --case ID | --all] --out FILE
heli record verify FILE [--keys FILE] [--seals FILE]

export  writes acts, heads and sealed checkpoints of one moment, after a new checkpoint.
verify  checks such a file without the service: numbers, hashes, heads, seals and signatures.
        --keys  a file of public keys; only the record's own may sign.
        --seals a file of checkpoints that left the database before: each must be in the record.
Ends with 0 when the record is whole, 1 when it is not, 2 when a file or the call is not understood.`;

const BAD_INPUT = 2;

class NotUnderstood extends Error {}

/** `heli record …`; gives the exit code. */
export async function recordCommand(
  args: readonly string[],
  io: CommandIo,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  try {
    const { verb, file, values } = readArguments(args);
    return verb === 'export' ? await exportTo(values, io, env) : await verifyFile(file, values, io);
  } catch (error) {
    io.err(error instanceof Error ? error.message : String(error));
    return BAD_INPUT;
  }
}

interface Asked {
  readonly verb: 'export' | 'verify';
  readonly file: string;
  readonly values: Readonly<Partial<Record<'matter' | 'case' | 'out' | 'keys' | 'seals', string>>>;
}

const text = { type: 'string' } as const;

function readArguments(args: readonly string[]): Asked {
  const { positionals, values } = parsed(args);
  const [verb, file = '', ...more] = positionals;
  const { all, ...rest } = values;
  const scopes = [values.matter, values.case, all].filter(Boolean).length;
  const wellFormed =
    more.length === 0 &&
    ((verb === 'export' && file === '' && scopes <= 1 && values.out !== undefined) ||
      (verb === 'verify' && file !== ''));
  if (!wellFormed) throw new NotUnderstood(USAGE);
  return { verb, file, values: rest };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { matter: text, case: text, out: text, keys: text, seals: text, all: { type: 'boolean' } },
    });
  } catch {
    throw new NotUnderstood(USAGE);
  }
}

async function exportTo(
  { matter, case: caseId, out = '' }: Asked['values'],
  io: CommandIo,
  { DATABASE_URL, HELI_DATA_DIR = '.heli' }: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  if (!DATABASE_URL) throw new NotUnderstood('DATABASE_URL names no database, and no running system was found.');
  const scope: ExportScope = matter
    ? { of: 'matter', id: matter }
    : caseId
      ? { of: 'case', id: caseId }
      : { of: 'all' };
  const database = await openDatabase(DATABASE_URL, { poolSize: 2, applicationName: 'heli-record' });
  try {
    const checkpoint = await writeCheckpoint(
      database,
      await new KeyFolder(join(HELI_DATA_DIR, 'seals')).signerOf(RECORD_KEY),
    );
    let lines = 0;
    await pipeline(
      exportRecord(database, scope),
      counted((count) => (lines = count)),
      createWriteStream(out),
    );
    io.out(
      `${out}: ${lines} lines${checkpoint ? `, sealed by checkpoint ${checkpoint.number} (${checkpoint.seal})` : ''}`,
    );
    return 0;
  } finally {
    await database.destroy();
  }
}

const counted = (tell: (count: number) => void) =>
  async function* (lines: AsyncIterable<string>): AsyncGenerator<string> {
    let count = 0;
    for await (const line of lines) {
      tell((count += 1));
      yield line;
    }
  };

async function verifyFile(file: string, { keys, seals }: Asked['values'], io: CommandIo): Promise<number> {
  const trust: Trust = {
    ...(keys && { keys: keysIn(await readFile(keys, 'utf8')) }),
    ...(seals && { seals: sealsIn(await readFile(seals, 'utf8')) }),
  };
  const verified = await verifyExport(createReadStream(file, { highWaterMark: 1 << 20 }), trust).catch(
    (error: unknown) => {
      throw error instanceof NoExport ? new NotUnderstood(`${file}: ${error.message}`) : error;
    },
  );
  return report(file, verified, { io, checked: keys !== undefined });
}

function keysIn(json: string): Set<string> {
  const keys = (JSON.parse(json) as TrustedKeys)[RECORD_KEY] ?? [];
  if (keys.length === 0) throw new NotUnderstood(`The file of keys has none for "${RECORD_KEY}".`);
  return new Set(keys.map(({ publicKey }) => publicKey));
}

const sealsIn = (lines: string): Map<number, string> =>
  new Map(
    lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { number: number; seal: string })
      .map(({ number, seal }) => [number, seal]),
  );

/** The first broken act goes first: what follows it may be broken because of it. */
const inOrder = (faults: readonly Fault[]): Fault[] => [
  ...faults.filter(({ place }) => place),
  ...faults.filter(({ place }) => !place),
];

const said = ({ place, message }: Fault): string =>
  place ? `${place.matterId}, act ${place.number}: ${message}` : message;

function report(
  file: string,
  { faults, counts }: RecordVerifier,
  { io, checked }: { io: CommandIo; checked: boolean },
): number {
  const { acts, matters, checkpoints, sealedActs } = counts;
  for (const fault of inOrder(faults)) io.err(said(fault));
  if (faults.length > 0) {
    io.err(`${file}: the record is not whole`);
    return 1;
  }
  const young = acts - sealedActs;
  io.out(
    `${acts} acts of ${matters} matters, ${checkpoints} checkpoints${young > 0 ? `; ${young} acts are younger than the last seal` : ''}`,
  );
  if (!checked && checkpoints > 0)
    io.out('No keys were given: the seals show that nothing was changed, not who made them.');
  io.out(`${file}: the record is whole`);
  return 0;
}
