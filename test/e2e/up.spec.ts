import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'heli-up-'));
const BASE = 18_100;

interface Run {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  output(): string;
  until(text: string): Promise<void>;
}

/** `npm run up` as a person starts it; what the tests have set for themselves is not handed on. */
function up(...options: string[]): Run {
  const { NODE_OPTIONS: _options, NODE_ENV: _env, HELI_TEST_STACK: _stack, ...env } = process.env;
  const args = ['tools/run.mjs', 'up', '--data', folder, '--port-base', String(BASE), ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    waiting.forEach((look) => look());
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const until = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => void (output.includes(text) && resolve());
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`It ended before it said "${text}":\n${output}`)));
    });
  return { process: child, ended, until, output: () => output };
}

/** Every process of this machine whose environment or arguments name the data folder of this test. */
function processesOfThisTest(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => read(`/proc/${pid}/cmdline`))
    .filter((command) => command.includes(folder) || command.includes(`:${BASE}`));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

describe('npm run up', () => {
  let first: Run;
  const taken = createServer();

  beforeAll(async () => {
    await new Promise<void>((resolve) => taken.listen(BASE + 1, '127.0.0.1', resolve));
    first = up('--no-demo');
    await first.until('Heli is ready');
  });
  afterAll(() => {
    first.process.kill('SIGKILL');
    taken.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('names a taken port and uses the next free one', () => {
    expect(first.output()).toContain(`Port ${BASE + 1} (police-api) is taken; ${BASE + 8} is used instead.`);
    expect(first.output()).toContain(`http://127.0.0.1:${BASE + 8}`);
    expect(first.output().match(/is taken/g)).toHaveLength(1);
  });

  it('shows a login for every agency', () => {
    for (const login of ['p.li', 'j.qin', 't.lv', 'b.yan', 'o.pan', 'r.fan', 's.lang']) {
      expect(first.output()).toContain(login);
    }
  });

  it('says of a second start on the same data that it runs already', async () => {
    const second = up();
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain('Heli already runs on this data');
  });

  it('starts again what has died', async () => {
    const worker = readdirSync('/proc').find((pid) => /^\d+$/.test(pid) && isOurWorker(pid));
    process.kill(Number(worker), 'SIGKILL');
    await first.until('worker works again');
  });

  it('stops everything that it started when it is told to, and nothing else', async () => {
    first.process.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(first.output()).toContain('the data is kept');
    expect(processesOfThisTest()).toEqual([]);
    expect(taken.listening).toBe(true);
  });

  it('is ready again without installing anything and has kept its data', async () => {
    const again = up('--no-demo');
    await again.until('Heli is ready');
    again.process.kill('SIGTERM');
    expect(await again.ended).toBe(0);
    expect(again.output()).not.toContain('Packages installed');
  });
});

const isOurWorker = (pid: string): boolean =>
  read(`/proc/${pid}/cmdline`).includes('dist/apps/worker/main.js') && read(`/proc/${pid}/environ`).includes(folder);
