import { registryOf } from '#platform/observability/metrics';
import { serveProbes } from '#platform/observability/probes';
import { setUpLog } from '#platform/observability/log';

beforeAll(() => setUpLog({ level: 'silent' }));

describe('a process that is probed', () => {
  let databaseIsThere = true;
  const check = (): Promise<void> => (databaseIsThere ? Promise.resolve() : Promise.reject(new Error('away')));
  const started = serveProbes({
    host: '127.0.0.1',
    port: 0,
    checks: { database: check },
    registry: registryOf('worker'),
  });
  afterAll(async () => (await started).stop());

  const ask = async (path: string): Promise<Response> => fetch(`http://127.0.0.1:${(await started).port}${path}`);

  it('is alive while it answers', async () => {
    expect((await ask('/healthz')).status).toBe(200);
  });

  it('is ready while its parts answer, and says which one does not', async () => {
    databaseIsThere = true;
    expect(await (await ask('/readyz')).json()).toEqual({ ready: true, checks: { database: 'ok' } });
    databaseIsThere = false;
    const answer = await ask('/readyz');
    expect([answer.status, await answer.json()]).toEqual([503, { ready: false, checks: { database: 'away' } }]);
  });

  it('gives its metrics under its name', async () => {
    expect(await (await ask('/metrics')).text()).toMatch(/process_cpu_seconds_total\{.*process="worker"/);
  });

  it('has nothing else to say', async () => {
    expect((await ask('/')).status).toBe(404);
  });
});
