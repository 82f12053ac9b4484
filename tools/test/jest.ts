import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../stack/folders.js';
import { chromiumProgram } from '../stack/chromium.js';
import { runTool } from './command.js';
import { writeParts } from './quick.js';
import type { Outcome, Stage, StageContext } from './stage.js';
import { STACK_VARIABLE } from './told.js';

const RESULTS = '.heli/test';

interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

interface JestRun {
  readonly name: string;
  readonly config: string;
  /** Which of the files that the configuration finds belong to the stage. */
  readonly choice?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

async function runJest({ name, config, choice = [], env }: JestRun, context: StageContext): Promise<Outcome> {
  const result = join(repositoryRoot, RESULTS, `${name}.json`);
  mkdirSync(join(repositoryRoot, RESULTS), { recursive: true });
  rmSync(result, { force: true });
  const args = ['-c', config, '--maxWorkers=2', '--json', `--outputFile=${result}`, '--passWithNoTests', ...choice];
  const { status } = await runTool('node_modules/jest/bin/jest.js', args, {
    flags: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    env: {
      ...env,
      NODE_ENV: 'test',
      HELI_RUNS: String(context.runs),
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    },
    live: true,
    isDone: () => existsSync(result),
  });
  return outcomeOf(result, status);
}

/** A file that could not even be loaded counts as one failure; a run that says nothing as well. */
function outcomeOf(file: string, status: number): Outcome {
  if (!existsSync(file)) return { passed: 0, failed: 1, output: `Jest ended with ${status} and no result.` };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as JestResult;
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** Up to so many runs of each property the tests are quick, and loading them is what takes the time. */
const QUICK_RUNS = 200;

/** What starts a server, loads a framework or reads big files stands apart, so that the rules are tried in seconds. */
const VENDOR_ROOMS = ['/libs/(platform|persistence|desk)/', '/apps/', '/tools/heli/'];

const besideStage = (name: string, choice: readonly string[]): Stage => ({
  name,
  run: (context) => runJest({ name, config: 'tools/jest.config.js', choice }, context),
});

const below = (folder: string, match = ''): string[] => [`/test/${folder}/${match && `.*${match}`}`];

const houseStage = (folder: string): Stage => ({
  name: folder,
  run: (context) =>
    hasTests(folder)
      ? runJest({ name: folder, config: 'tools/jest.house.config.js', choice: below(folder, context.match) }, context)
      : Promise.resolve(NO_TESTS),
});

const serverStage = (folder: string, env: (context: StageContext) => Promise<Record<string, string>>): Stage => ({
  name: folder,
  run: async (context) => {
    if (!hasTests(folder)) return NO_TESTS;
    const { stack } = await context.parts();
    const all = { ...(await env(context)), [STACK_VARIABLE]: JSON.stringify(stack) };
    const choice = below(folder, context.match);
    return runJest({ name: folder, config: 'tools/jest.server.config.js', choice, env: all }, context);
  },
});

const NO_TESTS: Outcome = { passed: 0, failed: 0, note: 'no tests yet' };

function hasTests(folder: string): boolean {
  const path = join(repositoryRoot, 'test', folder);
  return existsSync(path) && readdirSync(path, { recursive: true }).some((name) => String(name).endsWith('.spec.ts'));
}

const nothing = (): Promise<Record<string, string>> => Promise.resolve({});

const inFull = besideStage('unit', [
  '--env=<rootDir>/tools/test/plain-environment.js',
  ...VENDOR_ROOMS.map((room) => `--testPathIgnorePatterns=${room}`),
]);

/** Asked for alone, the rules answer within seconds: in a few parts, each of which loads what it needs once. */
export const unitStage: Stage = {
  name: 'unit',
  run: (context) => {
    if (context.runs > QUICK_RUNS) return inFull.run(context);
    writeParts((path) => !VENDOR_ROOMS.some((room) => new RegExp(room).test(`/${path}`)));
    return runJest({ name: 'unit', config: 'tools/jest.quick.config.js' }, context);
  },
};
export const componentStage = besideStage('components', VENDOR_ROOMS);
export const houseStages: readonly Stage[] = [houseStage('architecture'), houseStage('replay')];
export const serverStages: readonly Stage[] = [
  serverStage('workflow', nothing),
  serverStage('integration', nothing),
  serverStage('e2e', nothing),
  serverStage('browser', async ({ progress }) => ({ CHROMIUM_PATH: await chromiumProgram(progress.say) })),
];
