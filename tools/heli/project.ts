import { parseArgs } from 'node:util';
import type { DataSource, EntityManager } from 'typeorm';
import { fromWire } from '#contracts/shared/wire';
import { isOfTheKernel } from '#domain/shared/kernel-events';
import type { Entry } from '#domain/shared/record';
import { openDatabase } from '#persistence/database';
import { actIn } from '#persistence/record/act-record';
import { storePaperAnswer } from '#persistence/paper-answer/paper-answer.repository';
import { moveHead } from '#persistence/record/head';
import { together } from '#persistence/together';
import { areaOf } from '../../apps/worker/areas.js';
import { type AreaRows, pictureOf, rebuiltAreas, rowsOf } from './project-rows.js';

interface CommandIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const USAGE = `heli project --rebuild AREA [--check]

Makes the rows that the desks read anew from the acts, one transaction for each matter. AREA: ${rebuiltAreas().join(', ')}.
With --check nothing is changed: the rows are made, compared with those that are there, and let go.
Ends with 0 when all rows agree or were rebuilt, 1 when rows differ, 2 when the call is not understood.`;

const BAD_INPUT = 2;
/** Enough lines to see what differs. */
const SHOWN = 20;

/** `heli project …`; gives the exit code. */
export async function projectCommand(
  args: readonly string[],
  io: CommandIo,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  const asked = readArguments(args);
  const { DATABASE_URL } = env;
  if (!asked || !DATABASE_URL) {
    io.err(asked ? 'DATABASE_URL names no database, and no running system was found.' : USAGE);
    return BAD_INPUT;
  }
  const database = await openDatabase(DATABASE_URL, { poolSize: 2, applicationName: 'heli-project' });
  try {
    return await rebuildArea(database, asked, io);
  } finally {
    await database.destroy();
  }
}

interface Asked {
  readonly area: string;
  readonly check: boolean;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const options = { rebuild: { type: 'string' }, check: { type: 'boolean', default: false } } as const;
    const { values } = parseArgs({ args: [...args], options });
    return values.rebuild && rebuiltAreas().includes(values.rebuild)
      ? { area: values.rebuild, check: values.check }
      : undefined;
  } catch {
    return undefined;
  }
}

async function rebuildArea(database: DataSource, { area, check }: Asked, io: CommandIo): Promise<number> {
  const rows = rowsOf(area);
  let [matters, acts, differing] = [0, 0, 0];
  for await (const matterId of mattersOf(database, area)) {
    const rebuilt = await rebuildMatter(database, { matterId, rows, check });
    matters += 1;
    acts += rebuilt.acts;
    if (rebuilt.differences.length === 0) continue;
    differing += 1;
    if (differing <= SHOWN) for (const line of rebuilt.differences.slice(0, SHOWN)) io.err(`${matterId}: ${line}`);
  }
  const what = check ? `${differing} differ` : `${differing} had other rows and were mended`;
  io.out(`${area}: ${matters} matters, ${acts} acts; ${what}`);
  return check && differing > 0 ? 1 : 0;
}

async function* mattersOf(database: DataSource, area: string): AsyncGenerator<string> {
  let last = '';
  for (;;) {
    const found: { matterId: string }[] = await database.query(
      `select distinct matter_id as "matterId" from acts where matter_id > $1 and matter_id like $2 || '/%' order by 1 limit 500`,
      [last, area],
    );
    for (const { matterId } of found) yield matterId;
    if (found.length === 0) return;
    last = found.at(-1)?.matterId ?? '';
  }
}

/** Raised to let go of what was only made to be compared. */
class LetGo extends Error {}

interface MatterToRebuild {
  readonly matterId: string;
  readonly rows: AreaRows;
  readonly check: boolean;
}

async function rebuildMatter(
  database: DataSource,
  { matterId, rows, check }: MatterToRebuild,
): Promise<{ acts: number; differences: string[] }> {
  const matter = { matterId, id: matterId.slice(matterId.indexOf('/') + 1), rows };
  let rebuilt = { acts: 0, differences: [] as string[] };
  const work = async (transaction: EntityManager): Promise<void> => {
    // Whoever records an act of this matter waits until its rows are there again.
    await transaction.query('select 1 from matter_heads where matter_id = $1 for update', [matterId]);
    const before = await pictureOf(transaction, matter);
    for (const sql of rows.unmade) await transaction.query(sql, [matter.id]);
    const acts = await projectAgain(transaction, matterId);
    rebuilt = { acts, differences: differencesOf(before, await pictureOf(transaction, matter)) };
    if (check) throw new LetGo();
  };
  await database.transaction(work).catch((error: unknown) => {
    if (!(error instanceof LetGo)) throw error;
  });
  return rebuilt;
}

async function projectAgain(transaction: EntityManager, matterId: string): Promise<number> {
  await transaction.query('delete from paper_answers where matter_id = $1', [matterId]);
  const acts: { body: string; hash: string }[] = await transaction.query(
    'select body, hash from acts where matter_id = $1 order by number',
    [matterId],
  );
  for (const { body, hash } of acts) {
    const { number, entry: wire } = actIn(body);
    const entry = fromWire(wire) as Entry;
    const { at, by, onPaper } = entry;
    await storePaperAnswer(transaction, onPaper, { matterId, number, at, ...(by && { by }) });
    if (isOfTheKernel(entry.happened)) continue;
    const area = areaOf(matterId);
    const before = await area.before?.(transaction, matterId, entry.happened);
    const change = await area.project(transaction, { matterId, number, entry }, before);
    await together(...(change.sent ?? []), ...moveHead(transaction, { matterId, number, hash, at: entry.at, change }));
  }
  await newestHead(transaction, matterId);
  return acts.length;
}

/** The newest act may be one that the area does not know: the head names it all the same. */
async function newestHead(transaction: EntityManager, matterId: string): Promise<void> {
  await transaction.query(
    `update matter_heads set number = newest.number, hash = newest.hash, acted_at = newest.at
     from (select number, hash, at from acts where matter_id = $1 order by number desc limit 1) newest where matter_id = $1`,
    [matterId],
  );
}

function differencesOf(before: readonly string[], after: readonly string[]): string[] {
  const [was, is] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !is.has(line)).map((line) => `is   ${line}`),
    ...after.filter((line) => !was.has(line)).map((line) => `must be ${line}`),
  ];
}
