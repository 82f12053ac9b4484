import { jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { moveClock, tellAll } from '#desk/clock/move-clock';
import type { Receipt } from '#domain/shared/record';
import { POLICE, refused } from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { ClockBookOfDatabase } from '#persistence/record/clock-book';
import { legalAt } from '#platform/clock/legal-time';
import type { Child } from '../../tools/stack/child.js';
import { nobodyThere } from '../../tools/trial/outage.js';
import { aCommand, actsOf, type Engine, keep, openEngine, statusOf, until } from '../support/matter-engine.js';
import {
  aFreshOrder,
  allStopped,
  answerOrder,
  codeOf,
  dense,
  now,
  OPENING,
  openOrder,
} from '../support/matter-orders.js';
import { Wire } from '../support/matter-proxy.js';
import { workerStack } from '../support/stack.js';

// Every death is followed by the start of a process.
jest.setTimeout(180_000);

const stack = await workerStack();
const database = new URL(stack.databaseUrl);
let engine: Engine;
let toEngine: Wire;
let toDatabase: Wire;
let worker: Child;

beforeAll(async () => {
  engine = await openEngine(stack);
  toEngine = await Wire.to(stack.temporalAddress);
  toDatabase = await Wire.to(database.host);
  worker = await spawn();
});

afterAll(async () => {
  await worker.stop();
  await toEngine.close();
  await toDatabase.close();
  await engine.close();
});

function spawn(): Promise<Child> {
  const through = new URL(stack.databaseUrl);
  through.host = toDatabase.address;
  return engine.spawnWorker({ TEMPORAL_ADDRESS: toEngine.address, DATABASE_URL: through.href });
}

const numbersOf = async (matterId: string): Promise<number[]> =>
  (await actsOf(engine, matterId)).map(({ number }) => number);

/** The worker has written, and what it says of it never arrives: then the power goes. */
async function dieAfterCommit(matterId: string, number: number): Promise<void> {
  await until(`act ${number} stands in the record`, async () => (await numbersOf(matterId)).includes(number));
  await worker.crash();
  toEngine.mend();
  worker = await spawn();
}

/** As a caller does: the same key again until the outcome is known. */
async function insisting(send: () => Promise<Receipt>): Promise<Receipt> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if ((error as { code?: string }).code !== 'CASE.OUTCOME_UNKNOWN') throw error;
      await pause(100);
    }
  }
}

describe('kill -9 of the worker', () => {
  it('between commit and acceptance of an answer: one act, one receipt, and the matter goes on from it', async () => {
    const matterId = await openOrder(engine, { accounts: 2 });
    toEngine.hold();
    const receipt = insisting(() => answerOrder(engine, matterId, { key: 'a', answers: [refused(1)] }));
    await dieAfterCommit(matterId, 2);
    expect(await receipt).toEqual({ matterId, number: 2 });
    expect(await answerOrder(engine, matterId, { key: 'b', answers: [refused(2)] })).toEqual({ matterId, number: 3 });
    expect(await numbersOf(matterId)).toEqual([1, 2, 3]);
    await keep(engine, matterId, 'killed-after-commit');
  });

  it('between commit and acceptance of the first act: the matter is open, once', async () => {
    const { matterId, body } = aFreshOrder();
    const command = aCommand(POLICE, 'issue', body);
    toEngine.hold();
    const receipt = insisting(() => engine.gateway.open(matterId, OPENING, command));
    await dieAfterCommit(matterId, 1);
    expect(await receipt).toEqual({ matterId, number: 1 });
    expect(await engine.gateway.open(matterId, OPENING, command)).toEqual({ matterId, number: 1 });
    expect(await answerOrder(engine, matterId, { key: 'a', answers: [refused(1)] })).toEqual({ matterId, number: 2 });
    await keep(engine, matterId, 'killed-opening');
  });

  it('before the commit: nothing is written, and the same call succeeds', async () => {
    const matterId = await openOrder(engine);
    let receipt: Promise<Receipt> | undefined;
    await engine.database.transaction(async (transaction) => {
      await transaction.query('select 1 from matter_heads where matter_id = $1 for update', [matterId]);
      receipt = insisting(() => answerOrder(engine, matterId, { key: 'a', answers: [refused(1)] }));
      await until('the worker waits for the head of the matter', async () => {
        const waiting: unknown[] = await transaction.query('select 1 from pg_locks where not granted');
        return waiting.length > 0;
      });
      await worker.crash();
    });
    expect(await numbersOf(matterId)).toEqual([1]);
    worker = await spawn();
    expect(await receipt).toEqual({ matterId, number: 2 });
  });

  it('twice, while twenty callers answer one order: nothing lost, nothing twice, and no false refusal', async () => {
    const matterId = await openOrder(engine, { accounts: 120 });
    const left = dense(120);
    const receipts: Receipt[] = [];
    const callers = dense(20).map(async () => {
      for (let itemNo = left.shift(); itemNo !== undefined; itemNo = left.shift()) {
        const given = { key: `item-${itemNo}`, answers: [refused(itemNo)] };
        receipts.push(await insisting(() => answerOrder(engine, matterId, given)));
      }
    });
    for (const written of [20, 60]) {
      await until(`${written} acts are written`, async () => (await numbersOf(matterId)).length > written);
      await worker.crash();
      worker = await spawn();
    }
    await Promise.all(callers);
    expect(receipts.map(({ number }) => number).sort((a, b) => a - b)).toEqual(dense(121).slice(1));
    expect(await numbersOf(matterId)).toEqual(dense(121));
    expect(await statusOf(engine, matterId)).toMatchObject({ seen: 121, ended: true });
    await keep(engine, matterId, 'killed-under-load');
  });
});

describe('a database that is away for twenty seconds', () => {
  it('loses nothing: the command is taken when it is back, and the history stays small', async () => {
    const matterId = await openOrder(engine, { accounts: 2 });
    const { workflowId, client } = { workflowId: matterId, client: engine.client };
    const answered = { key: 'a', answers: [refused(1)] };
    toDatabase.cut();
    const away = Date.now();
    expect(await codeOf(answerOrder(engine, matterId, answered))).toBe('CASE.OUTCOME_UNKNOWN');
    await until('it has been away for twenty seconds', () => Promise.resolve(Date.now() - away > 20_000));
    toDatabase.mend();
    expect(await insisting(() => answerOrder(engine, matterId, answered))).toEqual({ matterId, number: 2 });
    expect(await answerOrder(engine, matterId, { key: 'b', answers: [refused(2)] })).toEqual({ matterId, number: 3 });
    const { historyLength } = await client.workflow.getHandle(workflowId).describe();
    expect(historyLength).toBeLessThan(80);
    await keep(engine, matterId, 'database-away');
  });
});

describe('an outage', () => {
  it('fires every missed rung once, in due order, marked as late by outage', async () => {
    const matterId = await openOrder(engine);
    const held = await openOrder(engine);
    await answerOrder(engine, held, { key: 'a', answers: allStopped(1, now()) });
    await worker.stop();
    const book = new ClockBookOfDatabase(engine.database);
    const parts = { book, mayMove: true, gateway: nobodyThere };
    const { missed } = await moveClock(parts, { advanceMinutes: 49 * 60 }, POLICE);
    expect(missed).toEqual(expect.arrayContaining([matterId, held]));
    worker = await spawn();
    expect(await tellAll({ ...parts, gateway: engine.gateway }, POLICE)).toMatchObject({ missed: [] });

    const firesOf = async (id: string) => (await actsOf(engine, id)).flatMap(({ entry }) => entry.fires ?? []);
    await until('the rungs of both have fired', async () => {
      const fired = [await firesOf(matterId), await firesOf(held)];
      return fired[0]!.length >= 4 && fired[1]!.length >= 3;
    });
    expect((await firesOf(matterId)).map(({ rungId }) => rungId)).toEqual([
      'due',
      'on-call-b',
      'desk-head',
      'regulator',
    ]);
    expect((await firesOf(held)).map(({ rungId }) => rungId)).toEqual(['half', 't-6h', 'due']);
    const all = [...(await firesOf(matterId)), ...(await firesOf(held))];
    expect(all.every(({ lateByOutage }) => lateByOutage)).toBe(true);
    const rows: { count: number }[] = await engine.database.query(
      'select count(*)::int as count from rung_firings where matter_id = any($1) and late_by_outage',
      [[matterId, held]],
    );
    expect(rows).toEqual([{ count: 7 }]);
    const [last] = (await actsOf(engine, held)).slice(-1);
    expect(last?.entry.happened).toMatchObject({ event: 'StopPaymentLapsed', items: [{ itemNo: 1 }] });
    await keep(engine, matterId, 'outage-unanswered');
    await keep(engine, held, 'outage-held');
  });

  it('is over before what is asked after it: what had ended by then comes first', async () => {
    const matterId = await openOrder(engine);
    const book = new ClockBookOfDatabase(engine.database);
    let answered: Promise<Receipt> | undefined;
    let moved: Promise<unknown> | undefined;
    await engine.database.transaction(async (transaction) => {
      await transaction.query('select 1 from matter_heads where matter_id = $1 for update', [matterId]);
      const parts = { book, mayMove: true, gateway: engine.gateway };
      moved = moveClock(parts, { advanceMinutes: 49 * 60 }, POLICE);
      await until('the matter hears what time it is', async () => {
        const waiting: unknown[] = await transaction.query('select 1 from pg_locks where not granted');
        return waiting.length > 0;
      });
      const receivedAt = legalAt(await book.read(), Date.now());
      answered = insisting(() => answerOrder(engine, matterId, { key: 'late', answers: [refused(1)], receivedAt }));
      // Time to stand in line behind it, and before the clocks.
      await pause(1_000);
    });
    const { number } = (await answered)!;
    await moved;
    const fired = (await actsOf(engine, matterId)).flatMap(({ number: at, entry }) =>
      (entry.fires ?? []).map(({ rungId, lateByOutage }) => [at < number, rungId, lateByOutage]),
    );
    expect(fired).toEqual(['due', 'on-call-b', 'desk-head', 'regulator'].map((rungId) => [true, rungId, true]));
    await keep(engine, matterId, 'outage-asked-after');
  });
});
