import { execFile } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Rule, RULES } from '#domain/restitution/tracing/trace';
import type { Measured, Task } from '../restitution/measure.js';
import { scenarioFiles, scenarioOf } from '../restitution/scenario.js';
import type { BenchContext, BenchRow } from './bench.js';

const FULL = 1_000_000;
const SIZES = [10_000, 100_000, FULL, 3_000_000];
const GROWING: readonly Rule[] = ['proportional', 'fifo', 'rolling-charge'];
const MEASURE = fileURLToPath(new URL('../restitution/measure.js', import.meta.url));
const runFile = promisify(execFile);

type Files = Omit<Task, 'rule'>;

function writeCase(folder: string, transfers: number): Files {
  const made = scenarioFiles(scenarioOf(transfers));
  const write = (name: string, pieces: Iterable<string>): string => {
    const path = join(folder, `${name}-${transfers}.csv`);
    const file = openSync(path, 'w');
    for (const piece of pieces) writeSync(file, piece);
    closeSync(file);
    return path;
  };
  return {
    transfers: write('transfers', made.transfers),
    opening: write('opening', made.openings),
    claims: write('claims', made.claims),
  };
}

async function measured(files: Files, rule: Rule): Promise<Measured> {
  const task: Task = { ...files, rule };
  const { stdout } = await runFile(process.execPath, [MEASURE, JSON.stringify(task)]);
  const found = JSON.parse(stdout) as Measured;
  if (!found.conserved) throw new Error(`${rule}: the sums are not conserved`);
  return found;
}

/** A database that merely reads the file and sums by account. */
async function duckSeconds(path: string): Promise<number> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const columns = `{'id': 'VARCHAR', 'at': 'TIMESTAMPTZ', 'from': 'VARCHAR', 'to': 'VARCHAR', 'amount_fen': 'BIGINT'}`;
  const begun = performance.now();
  await connection.runAndReadAll(
    `SELECT "to", sum(amount_fen) FROM read_csv('${path}', header = true, columns = ${columns}) GROUP BY "to"`,
  );
  const seconds = (performance.now() - begun) / 1000;
  connection.closeSync();
  return seconds;
}

function ruleRows(rule: Rule, found: Measured, duck: number): BenchRow[] {
  const { readSeconds, conserveSeconds, traceSeconds, explainSeconds, peakGb } = found;
  const whole = readSeconds + conserveSeconds + traceSeconds;
  return [
    {
      name: `${rule}: 1M transfers traced, 100k victims on 100 accounts`,
      value: traceSeconds,
      unit: 's',
      target: '<= 10',
    },
    { name: `${rule}: peak memory`, value: peakGb, unit: 'GB', target: '<= 1' },
    { name: `${rule}: any one victim explained`, value: explainSeconds, unit: 's', target: '<= 1' },
    {
      name: `${rule}: read, conserved and traced, over DuckDB's sum`,
      value: whole,
      unit: 's',
      baseline: duck,
      ratio: whole / duck,
    },
  ];
}

function commonRows({ readSeconds, conserveSeconds, shareSeconds }: Measured, duck: number): BenchRow[] {
  return [
    {
      name: '1M transfers read, sorted and put together',
      value: readSeconds,
      unit: 's',
      baseline: duck,
      ratio: readSeconds / duck,
    },
    { name: '1M transfers: every account conserved', value: conserveSeconds, unit: 's' },
    { name: 'a pool shared among 100k victims', value: shareSeconds, unit: 's' },
  ];
}

/** Time per transfer at each size; from a hundred thousand on it may not double. */
async function growth(cases: ReadonlyMap<number, Files>, rule: Rule): Promise<BenchRow[]> {
  const perTransfer = new Map<number, number>();
  for (const [size, files] of cases) {
    const { readSeconds, conserveSeconds, traceSeconds } = await measured(files, rule);
    perTransfer.set(size, ((readSeconds + conserveSeconds + traceSeconds) / size) * 1e6);
  }
  const rows = [...perTransfer].map(([size, value]) => ({
    name: `${rule}: ${size.toLocaleString('en')} transfers, each`,
    ...{ value, unit: 'µs' },
  }));
  const [small, large] = [perTransfer.get(100_000)!, perTransfer.get(SIZES.at(-1)!)!];
  return [...rows, { name: `${rule}: growth of that, 100k to 3M`, value: large / small, unit: 'x', target: '<= 2' }];
}

export async function run({ say }: BenchContext): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'heli-restitution-'));
  try {
    const cases = new Map(SIZES.map((size) => [size, writeCase(folder, size)]));
    const full = cases.get(FULL)!;
    const rows: BenchRow[] = [];
    for (const rule of RULES) {
      say(`restitution: ${rule}`);
      const duck = await duckSeconds(full.transfers);
      const found = await measured(full, rule);
      if (rows.length === 0) rows.push(...commonRows(found, duck));
      rows.push(...ruleRows(rule, found, duck));
    }
    for (const rule of GROWING) {
      say(`restitution: ${rule}, growing`);
      rows.push(...(await growth(cases, rule)));
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
