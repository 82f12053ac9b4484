import { randomUUID } from 'node:crypto';
import { aDraft, aList } from '#domain/case/case.spec-support';
import type { Receipt } from '#domain/shared/record';
import {
  BANK,
  COLLEAGUE,
  OTHER_BANK,
  POLICE,
  refused,
  stopped,
} from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { instantOf } from '#domain/shared/instant';
import type { RunningWorker } from '../../apps/worker/worker.js';
import { aCommand, actsOf, type Engine, keep, openEngine, statusOf, until } from '../support/matter-engine.js';
import {
  aFreshOrder,
  answerOrder,
  codeOf,
  dense,
  now,
  OPENING,
  openCase,
  openOrder,
} from '../support/matter-orders.js';
import { recorderOn } from '../support/record.js';
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

const answer = (matterId: string, key: string, answers: readonly unknown[], by = BANK): Promise<Receipt> =>
  answerOrder(engine, matterId, { key, answers, by });
const anOrder = (given: Parameters<typeof openOrder>[1] = {}): Promise<string> => openOrder(engine, given);
const numbersOf = async (matterId: string): Promise<number[]> =>
  (await actsOf(engine, matterId)).map(({ number }) => number);

describe('a matter', () => {
  it('is opened by its first act, and the second click gets the same receipt', async () => {
    const { matterId, body } = aFreshOrder();
    const command = aCommand(POLICE, 'click', body);
    const receipts = await Promise.all([1, 2, 3].map(() => engine.gateway.open(matterId, OPENING, command)));
    expect(receipts).toEqual([1, 2, 3].map(() => ({ matterId, number: 1 })));
    expect(await numbersOf(matterId)).toEqual([1]);
  });

  it('answers a command that is sent again with its receipt, and the same key with another body with 409', async () => {
    const matterId = await anOrder({ accounts: 2 });
    const first = await answer(matterId, 'k', [refused(1)]);
    expect(await answer(matterId, 'k', [refused(1)])).toEqual(first);
    expect(await codeOf(answer(matterId, 'k', [refused(2)]))).toBe('COMMAND.OTHER_BODY');
    expect(await codeOf(answer(matterId, 'k', [refused(1)], COLLEAGUE))).toBe('COMMAND.OTHER_BODY');
    expect(await numbersOf(matterId)).toEqual([1, 2]);
  });

  it('refuses on the newest state, keeps the refusal out of the record, and lives on', async () => {
    const matterId = await anOrder();
    expect(await codeOf(answer(matterId, 'x', [refused(9)]))).toBe('STOP_PAYMENT_ORDER.NOTHING_STANDS');
    expect(await codeOf(answer(matterId, 'y', [refused(1)], OTHER_BANK))).toBe('MATTER.NOT_FOUND');
    expect(await answer(matterId, 'z', [refused(1)])).toEqual({ matterId, number: 2 });
    await keep(engine, matterId, 'refusals');
  });

  it('that nobody has opened is not found, and leaves no act', async () => {
    const matterId = `stop-payment-order/${randomUUID()}`;
    expect(await codeOf(answer(matterId, 'k', [refused(1)]))).toBe('MATTER.NOT_FOUND');
    expect(await numbersOf(matterId)).toEqual([]);
  });

  it('takes from the record what it has not seen, and decides again on it', async () => {
    const matterId = await anOrder({ accounts: 2 });
    const { digest } = aCommand(BANK, 'lost', {});
    const entry = { at: now(), by: BANK, happened: { event: 'StopPaymentTaken', officerId: 'b.wang' } };
    const lost = { matterId, seen: 1, commandId: 'cmd/bank-1/lost', digest, entry: entry as never };
    expect(await recorderOn(engine.database).recordAct(lost)).toMatchObject({ kind: 'recorded', number: 2 });
    const take = aCommand(COLLEAGUE, 'take', {});
    expect(await codeOf(engine.gateway.act(matterId, 'takeStopPayment', take))).toBe('STOP_PAYMENT_ORDER.TAKEN');
    expect(await answer(matterId, 'k', [refused(1)])).toEqual({ matterId, number: 3 });
    expect(await numbersOf(matterId)).toEqual([1, 2, 3]);
    await keep(engine, matterId, 'behind');
  });

  it('is woken by a command when it has ended: a second stop is ordered after the first has lapsed', async () => {
    const matterId = await anOrder();
    const long = instantOf(Date.now() - 50 * 3_600_000);
    await answer(matterId, 'late', [stopped(1, long, { ownStop: true })]);
    await until('the stop has lapsed and the matter has ended', async () => {
      const { status } = await engine.client.workflow.getHandle(matterId).describe();
      return status.name === 'COMPLETED';
    });
    await keep(engine, matterId, 'ended');
    const again = aCommand(POLICE, 'again', { itemNos: [1] });
    expect(await engine.gateway.act(matterId, 'stopPaymentAgain', again)).toEqual({ matterId, number: 6 });
    expect(await answer(matterId, 'second', [stopped(1, now())])).toEqual({ matterId, number: 7 });
    expect(await statusOf(engine, matterId)).toMatchObject({
      seen: 7,
      ended: false,
      openDeadlines: ['FRZ-05-second/1.2'],
    });
    await keep(engine, matterId, 'woken');
  });

  it('gives twenty callers at once their acts, none twice, and no false refusal', async () => {
    const matterId = await anOrder({ accounts: 100 });
    const keys = dense(100);
    const one = async (itemNo: number): Promise<Receipt> => answer(matterId, `item-${itemNo}`, [refused(itemNo)]);
    const receipts: Receipt[] = [];
    const callers = dense(20).map(async () => {
      for (let key = keys.shift(); key !== undefined; key = keys.shift()) receipts.push(await one(key));
    });
    await Promise.all(callers);
    expect(receipts.map(({ number }) => number).sort((a, b) => a - b)).toEqual(dense(101).slice(1));
    expect(await numbersOf(matterId)).toEqual(dense(101));
    await keep(engine, matterId, 'twenty-callers');
  });

  it('answers a text that the database cannot keep with a fault, and takes the next command', async () => {
    const matterId = await anOrder({ accounts: 2 });
    const bad = [stopped(1, now(), { operator: 'op\u0000' })];
    await expect(answer(matterId, 'nul', bad)).rejects.toThrow();
    expect(await answer(matterId, 'good', [refused(2)])).toEqual({ matterId, number: 2 });
    await keep(engine, matterId, 'fault');
  });
});

describe('a case', () => {
  it('lists accounts, drafts where the money went, and notes what was ordered or discarded', async () => {
    const matterId = await openCase(engine);
    const act = (update: string, body: unknown): Promise<Receipt> =>
      engine.gateway.act(matterId, update, aCommand(POLICE, update, body));
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    expect(await act('listAccounts', aList(first))).toEqual({ matterId, number: 2 });
    expect(await codeOf(act('discardRows', { rowIds: [], reason: '重复' }))).toBe('CASE.NO_ROWS');
    await act('draftNextHop', aDraft('draft-1', second, third));
    expect(await statusOf(engine, matterId)).toMatchObject({ openDeadlines: ['DRAFT-01/draft-1'] });
    await act('noteOrdered', { orderId: 'order-1', rowIds: [first, second], alreadyOrderedRowIds: [third] });
    expect(await statusOf(engine, matterId)).toEqual({ seen: 4, ended: false, openDeadlines: [] });
    await keep(engine, matterId, 'case');
  });
});
