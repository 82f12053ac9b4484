import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesEnv, APIS, SERVED, type ServedPorts, urlOf } from '../../tools/serve/processes.js';
import type { Child } from '../../tools/stack/child.js';
import { LOOPBACK, Ports } from '../../tools/stack/ports.js';
import { startProgram } from '../../tools/stack/program.js';
import { workerStack } from '../support/stack.js';

/** On one machine the APIs share a process; on several each is a process of its own. */

const stack = await workerStack();
const OFFICERS = {
  'police-api': 'p.li',
  'procuratorate-api': 'j.qin',
  'court-api': 't.lv',
  'bank-api': 'b.kong',
  'operator-api': 'o.pan',
  'regulator-api': 'r.fan',
  'supervisor-api': 's.lang',
} as const;
let ports: ServedPorts;

beforeAll(async () => {
  const free = new Ports();
  const taken: Record<string, number> = {};
  for (const name of SERVED) taken[name] = await free.any();
  ports = taken as ServedPorts;
});

describe.each(APIS)('%s', (name) => {
  let child: Child;
  afterAll(() => child?.stop());

  it('runs alone, signs its officer in, shows the own inbox, its metrics and its description', async () => {
    const url = urlOf(ports, name);
    child = await startProgram({
      ...{ name, file: `dist/apps/${name}/main.js`, logFolder: stack.dataDir, readyUrl: `${url}/readyz` },
      env: { ...stack.env, ...addressesEnv(ports), HELI_HOST: LOOPBACK, HELI_LOG_LEVEL: 'info' },
    });
    const authorization = `Bearer ${await stack.tokens.officer(OFFICERS[name])}`;
    const asked = async (path: string, headers: Record<string, string> = {}): Promise<[number, string]> => {
      const answer = await fetch(`${url}${path}`, { headers });
      return [answer.status, await answer.text()];
    };
    expect(await asked('/healthz')).toEqual([200, expect.stringContaining('alive')]);
    expect(await asked('/inbox', { authorization })).toEqual([200, expect.stringContaining('"items":[]')]);
    expect(await asked('/me', { authorization })).toEqual([200, expect.stringContaining(`"${OFFICERS[name]}"`)]);
    expect(await asked('/inbox')).toEqual([401, expect.stringContaining('AUTH.NO_TOKEN')]);
    expect(await asked('/docs')).toEqual([200, expect.stringContaining('<html')]);
    expect(await asked('/openapi.json')).toEqual([200, expect.stringContaining('"openapi"')]);
    expect(await asked('/metrics')).toEqual([200, expect.stringContaining('heli_')]);
  });

  it('stops when it is told to, and has logged in JSON, without a token', async () => {
    await child.stop();
    const lines = readFileSync(join(stack.dataDir, `${name}.log`), 'utf8')
      .trim()
      .split('\n')
      .filter(Boolean);
    const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(said.map(({ process: by, msg }) => [by, msg])).toEqual([
      [name, 'Ready.'],
      [name, 'Stopped.'],
    ]);
    expect(lines.join('\n')).not.toContain('Bearer');
  });
});
