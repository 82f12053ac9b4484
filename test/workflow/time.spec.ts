import { plusMilliseconds } from '#domain/shared/instant';
import { after, at, POLICE, stopped } from '#domain/stop-payment-order/stop-payment-order.spec-support';
import type { RunningWorker } from '../../apps/worker/worker.js';
import { aCommand, actsOf, type Engine, keep, openEngine, skip, statusOf, until } from '../support/matter-engine.js';
import { allStopped, answerOrder, codeOf, now, openOrder } from '../support/matter-orders.js';
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

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const STOPPED = at('2026-02-14T18:30');
const FIRST_END = at('2026-02-16T18:30');
const LAST_END = at('2026-02-18T18:30');

/** Matters that are opened from now on live at this legal time. */
function itIs(legal: ReturnType<typeof at>): void {
  engine.clock = { anchorWall: now(), anchorLegal: legal, factor: 1 };
}

const lapses = async (matterId: string): Promise<unknown[]> =>
  (await actsOf(engine, matterId))
    .filter(({ event }) => event === 'StopPaymentLapsed')
    .map(({ entry }) => entry.happened['items']);

describe('E3 on the real engine', () => {
  it('lapses at 18:30 of 除夕, is stopped again, lapses at 18:30 two days later, and is never stopped a third time', async () => {
    itIs(after(STOPPED, { minutes: 1 }));
    const matterId = await openOrder(engine, {}, STOPPED);
    const own = stopped(1, STOPPED, { ownStop: true });
    await answerOrder(engine, matterId, { key: 'first', answers: [own], receivedAt: after(STOPPED, { minutes: 2 }) });
    await skip(engine, matterId, 47 * HOUR + 57 * MINUTE);
    const again = aCommand(POLICE, 'again', { itemNos: [1] }, FIRST_END);
    await engine.gateway.act(matterId, 'stopPaymentAgain', again);
    expect(await lapses(matterId)).toEqual([]);
    await skip(engine, matterId, 5 * MINUTE);
    await until('the first stop has lapsed', async () => (await lapses(matterId)).length === 1);
    expect(await lapses(matterId)).toEqual([[{ itemNo: 1, at: FIRST_END }]]);

    const second = stopped(1, FIRST_END, { ownStop: true });
    await answerOrder(engine, matterId, {
      key: 'second',
      answers: [second],
      receivedAt: after(FIRST_END, { minutes: 5 }),
    });
    await skip(engine, matterId, 48 * HOUR);
    await until('the second stop has lapsed', async () => (await lapses(matterId)).length === 2);
    expect((await lapses(matterId))[1]).toEqual([{ itemNo: 1, at: LAST_END }]);

    await keep(engine, matterId, 'e3');
    const third = aCommand(POLICE, 'third', { itemNos: [1] }, LAST_END);
    expect(await codeOf(engine.gateway.act(matterId, 'stopPaymentAgain', third))).toBe('STOP_PAYMENT_ORDER.THIRD_STOP');
    const fired = (await actsOf(engine, matterId)).flatMap(({ entry }) => entry.fires ?? []);
    expect(fired.map(({ deadlineId, rungId }) => `${deadlineId} ${rungId}`)).toEqual([
      'FRZ-04/1 half',
      'FRZ-04/1 t-6h',
      'FRZ-04/1 due',
      'FRZ-05-second/1.2 half',
      'FRZ-05-second/1.2 t-6h',
      'FRZ-05-second/1.2 due',
    ]);
    expect(fired.some(({ lateByOutage }) => lateByOutage)).toBe(false);
  });

  it('waits two seconds after the end for an answer, and not longer', async () => {
    itIs(after(STOPPED, { minutes: 1 }));
    const matterId = await openOrder(engine, {}, STOPPED);
    const own = stopped(1, STOPPED, { ownStop: true });
    await answerOrder(engine, matterId, { key: 'first', answers: [own], receivedAt: after(STOPPED, { minutes: 1 }) });
    await skip(engine, matterId, 72 * HOUR);
    await until('the stop has lapsed', async () => (await lapses(matterId)).length === 1);
    const [lapse] = (await actsOf(engine, matterId)).filter(({ event }) => event === 'StopPaymentLapsed');
    const late = Date.parse(lapse!.entry.at) - Date.parse(FIRST_END);
    expect(late).toBeGreaterThanOrEqual(2_000);
    expect(late).toBeLessThan(12_000);
  });
});

describe('five hundred accounts', () => {
  it('that lapse within a minute are one act, one update to answer, and the matter ends', async () => {
    itIs(after(STOPPED, { minutes: 1 }));
    const matterId = await openOrder(engine, { accounts: 500 }, STOPPED);
    const answers = allStopped(500, STOPPED).map((one, n) => ({
      ...one,
      ownStop: true,
      stoppedAt: plusMilliseconds(STOPPED, (n % 55) * 1_000),
    }));
    await answerOrder(engine, matterId, { key: 'all', answers, receivedAt: after(STOPPED, { minutes: 2 }) });
    await skip(engine, matterId, 72 * HOUR);
    await until('all have lapsed', async () => (await lapses(matterId)).length === 1);
    const [items] = (await lapses(matterId)) as { itemNo: number; at: string }[][];
    expect(items).toHaveLength(500);
    expect(items?.[54]).toEqual({ itemNo: 55, at: plusMilliseconds(FIRST_END, 54_000) });
    const events = (await actsOf(engine, matterId)).map(({ event }) => event);
    expect(events).toEqual([
      ...['StopPaymentIssued', 'StopPaymentAnswered', 'RungsReached', 'RungsReached', 'StopPaymentLapsed'],
    ]);
    await until('the matter has ended', async () => (await statusOf(engine, matterId)).ended);
    await keep(engine, matterId, 'five-hundred');
  });
});
