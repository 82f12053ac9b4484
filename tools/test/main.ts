import { parseArgs } from 'node:util';
import { isEnding, whenTold } from '../stack/end.js';
import { Progress } from '../stack/progress.js';
import { columns } from '../up/table.js';
import { killTools } from './command.js';
import { componentStage, houseStages, serverStages, unitStage } from './jest.js';
import type { TestParts } from './parts.js';
import type { Outcome, Stage, StageContext } from './stage.js';
import { bundleStage, compileStage, consoleStage, staticStages } from './static.js';

const FULL_RUNS = 1000;
const FAST_RUNS = 200;
/** Two cores: two checks beside each other, everything with servers one after the other. */
const BESIDE = 2;

const full: readonly Stage[] = [
  compileStage,
  bundleStage,
  consoleStage,
  ...staticStages,
  unitStage,
  componentStage,
  ...houseStages,
  ...serverStages,
];
const fast: readonly Stage[] = [
  compileStage,
  ...staticStages.filter(({ name }) => name !== 'dead exports'),
  unitStage,
  componentStage,
  bundleStage,
];

interface Ran extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

interface Asked {
  readonly stages: readonly Stage[];
  readonly runs: number;
  readonly match?: string;
}

function readStages(): Asked {
  const { values } = parseArgs({
    options: {
      fast: { type: 'boolean', default: false },
      only: { type: 'string' },
      skip: { type: 'string' },
      match: { type: 'string' },
    },
  });
  const listed = (text: string | undefined): string[] => text?.split(',').map((name) => name.trim()) ?? [];
  const known = full.map(({ name }) => name);
  const unknown = [...listed(values.only), ...listed(values.skip)].filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no stage ${unknown.join(', ')}. The stages are: ${known.join(', ')}.`);
  const only = new Set(listed(values.only));
  const skip = new Set(listed(values.skip));
  const stages = (values.fast ? fast : full).filter(
    ({ name }) => (only.size === 0 || only.has(name)) && !skip.has(name),
  );
  const runs = Number(process.env['HELI_RUNS'] ?? (values.fast || only.has('unit') ? FAST_RUNS : FULL_RUNS));
  return { stages, runs, ...(values.match && { match: values.match }) };
}

/** What talks to servers is loaded by whoever starts them: a third of a second, and the rules shall answer within ten. */
const start = async (progress: Progress): Promise<TestParts> => (await import('./parts.js')).startTestParts(progress);

function contextFor({ runs, match }: Asked): StageContext & { stop(): Promise<void> } {
  const progress = new Progress(say);
  let starting: Promise<TestParts> | undefined;
  return {
    progress,
    runs,
    ...(match && { match }),
    parts: () => (starting ??= start(progress)),
    stop: async () => {
      const parts = await starting?.catch(() => undefined);
      await parts?.stop();
    },
  };
}

async function runStage(stage: Stage, context: StageContext): Promise<Ran> {
  const started = performance.now();
  const outcome = await stage.run(context).catch((error: unknown) => ({ passed: 0, failed: 1, output: String(error) }));
  const ran: Ran = { name: stage.name, seconds: (performance.now() - started) / 1000, ...outcome };
  say(
    `${ran.failed === 0 ? 'ok  ' : 'FAIL'}  ${ran.name}  ${ran.seconds.toFixed(1)} s${ran.note ? `  (${ran.note})` : ''}`,
  );
  if (ran.failed > 0 && ran.output) say(ran.output.trimEnd());
  return ran;
}

const isStatic = (stage: Stage): boolean => staticStages.includes(stage);

async function runAll(stages: readonly Stage[], context: StageContext): Promise<Ran[]> {
  const results = new Map<string, Ran>();
  const waiting = stages.filter(isStatic);
  const lane = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift())
      results.set(stage.name, await runStage(stage, context));
  };
  const inOrder = stages.filter((stage) => !isStatic(stage));
  // The build stands first in the list, and what is checked beside it needs the sources alone.
  await Promise.all(Array.from({ length: BESIDE }, lane));
  for (const stage of inOrder) {
    say(`      ${stage.name} …`);
    results.set(stage.name, await runStage(stage, context));
  }
  return stages.flatMap(({ name }) => results.get(name) ?? []);
}

function summary(ran: readonly Ran[], seconds: number): void {
  const time = (duration: number): string => `${duration.toFixed(1)} s`;
  const rows = ran.map((one) => [one.name, String(one.passed), String(one.failed), time(one.seconds)]);
  say('');
  for (const line of columns([['stage', 'passed', 'failed', 'time'], ...rows, ['all', '', '', time(seconds)]]))
    say(line);
}

async function main(): Promise<void> {
  const started = performance.now();
  const asked = readStages();
  const context = contextFor(asked);
  whenTold.stop = async () => {
    killTools();
    await context.stop();
  };
  const ran = await runAll(asked.stages, context);
  // Told to stop, we have nothing to report: whoever told us is not waiting for a count.
  if (isEnding()) return;
  await context.stop();
  summary(ran, (performance.now() - started) / 1000);
  const sum = (count: (one: Ran) => number): number => ran.reduce((total, one) => total + count(one), 0);
  const failed = sum((one) => one.failed);
  process.stdout.write(`\n${sum((one) => one.passed)} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  await main();
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}
// Whatever a library still holds open must not keep the command from ending.
if (!isEnding()) process.stdout.write('', () => process.exit());
