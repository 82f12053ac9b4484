import { spawn } from 'node:child_process';

interface Said {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as people type it, from the build. */
function heli(args: readonly string[], enough = false): Promise<Said> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, ['dist/tools/heli/main.js', ...args], { env });
  let [out, err] = ['', ''];
  child.stdout.once('data', () => enough && child.stdout.destroy());
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })));
}

describe('heli', () => {
  it.each(['--help', 'help', 'deadline --help', 'record --help', 'document -h', 'units help'])(
    'tells its form when asked: heli %s',
    async (line) => {
      expect(await heli(line.split(' '))).toEqual({ status: 0, out: expect.stringContaining('heli '), err: '' });
    },
  );

  it.each([
    [[], 'AREA is one of clock, deadline, document'],
    [['weather'], 'there is nothing about "weather"'],
    [['../heli/deadline'], 'there is nothing about'],
    [['deadline', 'NOPE', '--from', '2026-02-10'], 'unknown rule "NOPE"'],
    [['deadline', 'CRD-06', '--from', 'yesterday'], '"yesterday" is no instant'],
    [['record', 'verify', '/nowhere'], 'ENOENT'],
    [['document', 'verify', '/nowhere'], 'ENOENT'],
    [['units', 'check', '/nowhere'], 'cannot be read'],
  ])('ends with 2 and one clear line for %j', async (args, line) => {
    const { status, out, err } = await heli(args);
    expect([status, `${out}${err}`.trimEnd().split('\n')]).toEqual([2, [expect.stringContaining(line)]]);
  });

  it('lets a reader go who has had enough', async () => {
    expect(await heli(['deadline', '--list', '--json'], true)).toMatchObject({ status: 0, err: '' });
  });
});
