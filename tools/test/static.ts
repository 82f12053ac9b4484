import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../stack/folders.js';
import { runTool } from './command.js';
import type { Outcome, Stage } from './stage.js';

const CACHE = '.heli/cache';
const ROOMS = ['apps', 'workflows', 'activities', 'libs', 'migrations', 'tools', 'test'];

/** A check that holds or does not: one stage, one point. */
async function check(script: string, args: readonly string[]): Promise<Outcome> {
  const { status, output } = await runTool(script, args);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}

async function types(): Promise<Outcome> {
  const tsc = 'node_modules/typescript/bin/tsc';
  const incremental = (name: string): string[] => [
    '--incremental',
    '--tsBuildInfoFile',
    `${CACHE}/${name}.tsbuildinfo`,
  ];
  const first = await check(tsc, ['--noEmit', '-p', 'tsconfig.json', ...incremental('system')]);
  const web = 'apps/console/web/tsconfig.json';
  if (!existsSync(join(repositoryRoot, web))) return first;
  const second = await check(tsc, ['--noEmit', '-p', web, ...incremental('console')]);
  const output = [first.output, second.output].filter(Boolean).join('\n');
  return first.failed + second.failed === 0 ? first : { passed: 0, failed: 1, output };
}

/** Said, not demanded: a house under construction exports what the next room will import. */
async function deadExports(): Promise<Outcome> {
  const { status, output } = await runTool('node_modules/knip/bin/knip.js', ['-c', 'tools/knip.json', '--no-progress']);
  const headings = output.split('\n').filter((line) => /^(Unused|Unlisted|Unresolved) .*\(\d+\)$/.test(line));
  return { passed: 1, failed: 0, ...(status === 0 ? {} : { note: `warning: ${headings.join(', ').toLowerCase()}` }) };
}

export const staticStages: readonly Stage[] = [
  {
    name: 'format',
    run: () =>
      check('node_modules/prettier/bin/prettier.cjs', [
        ...['--check', '.', '--log-level', 'warn'],
        ...['--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/prettier`],
      ]),
  },
  { name: 'types', run: types },
  {
    name: 'lint',
    run: () =>
      check('node_modules/eslint/bin/eslint.js', [
        ...['-c', 'tools/eslint.config.mjs', '.', '--max-warnings', '0'],
        ...['--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/eslint/`],
      ]),
  },
  {
    name: 'imports',
    run: () =>
      check('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', [
        ...['--config', 'tools/dependency-cruiser.cjs', '--output-type', 'err'],
        ...ROOMS,
      ]),
  },
  // The console asks the APIs by types written from their own documents.
  { name: 'console client', run: () => check('dist/tools/console/generate.js', ['--check']) },
  { name: 'dead exports', run: deadExports },
];

const build = (part: string) => (): Promise<Outcome> => check('tools/build/main.mjs', [part]);

export const compileStage: Stage = { name: 'compile', run: build('compile') };
export const bundleStage: Stage = { name: 'bundle', run: build('bundle') };
export const consoleStage: Stage = { name: 'console build', run: build('console') };
