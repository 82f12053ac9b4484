/**
 * The door of every npm script. It runs on any Node from 20.19 and without a single package: it installs what the lock
 * file names, builds what has changed, and hands over to the Node that the product is pinned to.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh } from './build/sources.mjs';
import { installedAsLocked } from './build/installed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pinnedNode = join(root, 'node_modules/node/bin/node');

/** What each verb builds beforehand and which compiled program it then runs. */
const verbs = {
  up: { build: ['compile', 'bundle', 'console'], program: 'dist/tools/up/main.js' },
  test: { build: ['compile'], tolerant: true, program: 'dist/tools/test/main.js' },
  check: { build: ['compile'], tolerant: true, program: 'dist/tools/test/main.js', args: ['--fast'] },
  unit: { build: ['compile'], tolerant: true, program: 'dist/tools/test/main.js', args: ['--only', 'unit'] },
  bench: { build: ['compile', 'bundle'], program: 'dist/tools/bench/main.js' },
  heli: { build: ['compile'], program: 'dist/tools/heli/main.js', silent: true },
  build: { build: ['compile', 'bundle', 'console'] },
};

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function demandNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Heli needs Node 20.19 or newer to start; this is ${process.version}. Install a newer Node and run again.`);
  }
}

/** Starts a program, hands it every signal, and stops it when whoever started us is gone. */
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: options.stdio ?? 'inherit',
      env: options.env ?? process.env,
    });
    const pass = (signal) => child.kill(signal);
    // The terminal sends Ctrl-C to the whole group: the program has it already, and we only wait.
    const wait = () => undefined;
    const orphaned = setInterval(() => process.ppid === 1 && parent !== 1 && child.kill('SIGTERM'), 1000).unref();
    process.on('SIGINT', wait).on('SIGTERM', pass).on('SIGHUP', pass);
    child.on('error', (error) => resolve({ code: 1, error }));
    child.on('exit', (code, signal) => {
      clearInterval(orphaned);
      process.off('SIGINT', wait).off('SIGTERM', pass).off('SIGHUP', pass);
      resolve({ code: signal ? 1 : code });
    });
  });
}
const parent = process.ppid;

async function install() {
  if (installedAsLocked(root) && existsSync(pinnedNode)) return;
  const started = Date.now();
  process.stderr.write('Installing the packages (npm ci; a minute or two the first time) …\n');
  const ticking = setInterval(
    () => process.stderr.write(`  … ${Math.round((Date.now() - started) / 1000)} s\n`),
    10_000,
  );
  const { code } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
  });
  clearInterval(ticking);
  if (code !== 0) fail('The packages could not be installed: see the lines of npm above (network, registry, disk?).');
  if (!existsSync(pinnedNode)) {
    fail('The pinned Node is missing after the installation (npm package "node"): are install scripts switched off?');
  }
  process.stderr.write(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

function environment() {
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`;
  // What V8 has compiled once is loaded by every later start, of our programs as of the compilers and Jest.
  return { NODE_COMPILE_CACHE: join(root, '.heli/cache/node'), ...process.env, PATH: path };
}

/** A tolerant verb goes on with what could be built: the tests report the fault as one of theirs. */
async function build({ build: parts, silent, tolerant, program }) {
  if (parts.length === 1 && isFresh(root)) return;
  const args = ['tools/build/main.mjs', ...parts, ...(silent ? ['--silent'] : [])];
  const { code } = await run(pinnedNode, args, { env: environment(), stdio: silent ? ['ignore', 2, 2] : 'inherit' });
  if (code !== 0 && !(tolerant && existsSync(join(root, program)))) process.exit(code);
}

const [name, ...args] = process.argv.slice(2);
const verb = verbs[name];
if (!verb) fail(`Usage: node tools/run.mjs <${Object.keys(verbs).join('|')}> [options]`);
demandNode();
await install();
await build(verb);
if (verb.program) {
  const flags = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];
  const all = [...flags, verb.program, ...(verb.args ?? []), ...args];
  process.exitCode = (await run(pinnedNode, all, { env: environment() })).code;
}
