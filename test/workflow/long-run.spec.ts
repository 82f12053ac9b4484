import type { Receipt } from '#domain/shared/record';
import { BANK, refused } from '#domain/stop-payment-order/stop-payment-order.spec-support';
import type { RunningWorker } from '../../apps/worker/worker.js';
import { aCommand, actsOf, type Engine, keep, openEngine, statusOf, until } from '../support/matter-engine.js';
import { answerOrder, dense, openOrder } from '../support/matter-orders.js';
import { workerStack } from '../support/stack.js';

const stack = await workerStack();
let engine: Engine;
let worker: RunningWorker;

beforeAll(async () => {
  engine = await openEngine(stack);
  worker = await engine.startWorker();
});

afterAll(async () => {
  await worker.stop();
  await engine.close();
});

const UPDATES = 1_700;
const CALLERS = 16;
/** Events: a replay of as many takes well under a second. */
const LONGEST_RUN = 4_000;

async function runsOf(matterId: string): Promise<{ status: string; length: number }[]> {
  const runs: { status: string; length: number }[] = [];
  for await (const { status, historyLength } of engine.client.workflow.list({ query: `WorkflowId = '${matterId}'` }))
    runs.push({ status: status.name, length: historyLength });
  return runs;
}

describe('a matter with more than 1,500 updates', () => {
  it('goes on in a new run while callers keep coming, and loses and refuses none of them', async () => {
    const matterId = await openOrder(engine, { accounts: 2 });
    const left = dense(UPDATES);
    const receipts: Receipt[] = [];
    await Promise.all(
      dense(CALLERS).map(async () => {
        for (let n = left.shift(); n !== undefined; n = left.shift()) {
          receipts.push(await engine.gateway.act(matterId, 'takeStopPayment', aCommand(BANK, `take-${n}`, {})));
        }
      }),
    );
    expect(receipts.map(({ number }) => number).sort((a, b) => a - b)).toEqual(dense(UPDATES + 1).slice(1));
    expect((await actsOf(engine, matterId)).map(({ number }) => number)).toEqual(dense(UPDATES + 1));

    // The engine lists a run as what it is some time after it is so.
    await until('one run is listed as running', async () => {
      const listed = (await runsOf(matterId)).map(({ status }) => status);
      return listed.includes('CONTINUED_AS_NEW') && listed.filter((status) => status === 'RUNNING').length === 1;
    });
    const listed = await runsOf(matterId);
    const [runs, lengths] = [listed.map(({ status }) => status), listed.map(({ length }) => length)];
    expect(new Set(runs)).toEqual(new Set(['RUNNING', 'CONTINUED_AS_NEW']));
    expect(runs.filter((run) => run === 'RUNNING')).toHaveLength(1);
    expect(Math.max(...lengths)).toBeLessThan(LONGEST_RUN);
    expect(await answerOrder(engine, matterId, { key: 'a', answers: [refused(1)] })).toMatchObject({
      number: UPDATES + 2,
    });
    expect(await statusOf(engine, matterId)).toMatchObject({ seen: UPDATES + 2, openDeadlines: ['FRZ-03'] });
    await keep(engine, matterId, 'long');
  }, 180_000);
});
