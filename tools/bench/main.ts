import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isEnding, whenTold } from '../stack/end.js';
import { repositoryRoot } from '../stack/folders.js';
import { Progress } from '../stack/progress.js';
import { columns } from '../up/table.js';
import { type BenchContext, type BenchRow, meetsTarget, type Run } from './bench.js';
import { type StartedBenchParts, startBenchParts } from './parts.js';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const RESULT = join(repositoryRoot, '.heli/bench.json');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

interface BenchFile {
  readonly name: string;
  readonly path: string;
}

function benchFiles(only: string | undefined): readonly BenchFile[] {
  const files = readdirSync(FOLDER, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.bench.js'))
    .map((path) => ({ name: path.slice(0, -'.bench.js'.length), path: join(FOLDER, path) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const wanted = files.filter(({ name }) => only === undefined || name === only);
  if (only !== undefined && wanted.length === 0) {
    throw new Error(
      `There is no bench ${only}. The benches are: ${files.map(({ name }) => name).join(', ') || 'none yet'}.`,
    );
  }
  return wanted;
}

const figure = (value: number | undefined): string => {
  if (value === undefined) return '';
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
};

function table(rows: readonly BenchRow[]): string[] {
  const judged = (row: BenchRow): string => ({ true: 'met', false: 'MISSED', undefined: '' })[`${meetsTarget(row)}`];
  return columns([
    ['what', 'value', 'unit', 'baseline', 'ratio', 'target', ''],
    ...rows.map((row) => [
      row.name,
      figure(row.value),
      row.unit,
      figure(row.baseline),
      figure(row.ratio),
      row.target ?? '',
      judged(row),
    ]),
  ]);
}

async function runAll(files: readonly BenchFile[], context: BenchContext): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { name, path } of files) {
    const started = performance.now();
    say(`${name} …`);
    const { run } = (await import(pathToFileURL(path).href)) as { run: Run };
    try {
      rows.push(...(await run(context)));
    } catch (error) {
      // What the others have measured is not lost with it.
      process.exitCode = 1;
      say(`${name}: ${(error as Error).stack ?? String(error)}`);
    }
    keep(rows);
    say(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return rows;
}

function keep(rows: readonly BenchRow[]): void {
  mkdirSync(dirname(RESULT), { recursive: true });
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', node: process.version };
  const result = {
    at: new Date().toISOString(),
    machine,
    rows: rows.map((row) => ({ ...row, met: meetsTarget(row) })),
  };
  writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const files = benchFiles(values.only);
  let starting: Promise<StartedBenchParts> | undefined;
  const stop = async (): Promise<void> => (await starting?.catch(() => undefined))?.stop();
  whenTold.stop = stop;
  const parts = (): Promise<StartedBenchParts> => (starting ??= startBenchParts(new Progress(say)));
  try {
    const rows = await runAll(files, { parts, say });
    for (const line of table(rows)) process.stdout.write(`${line}\n`);
  } finally {
    await stop();
  }
}

try {
  await main();
} catch (error) {
  say((error as Error).stack ?? String(error));
  process.exitCode = 1;
}
if (!isEnding()) process.stdout.write('', () => process.exit());
