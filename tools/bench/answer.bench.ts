import { randomUUID } from 'node:crypto';
import { start as startBankApi } from '../../apps/bank-api/start.js';
import { Tokens } from '../identity/tokens.js';
import { inLanes } from '../trial/trial-stack.js';
import type { BenchContext, BenchRow } from './bench.js';
import { BANK, Orders, stopped } from './orders.js';
import { type BareWorker, openBareWorker, openTrialBench } from './trial-bench.js';

const BLOCKS = 5;
const PER_BLOCK = Number(process.env['HELI_BENCH_ANSWERS'] ?? 400);
const CALLERS = 16;
const ITEMS = 500;

type Act = (index: number) => Promise<unknown>;

interface Measured {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

async function measure(count: number, callers: number, act: Act): Promise<{ times: number[]; seconds: number }> {
  const times: number[] = [];
  const began = performance.now();
  const numbers = Array.from({ length: count }, (_, index) => index);
  await inLanes(numbers, callers, async (index) => {
    const at = performance.now();
    await act(index);
    times.push(performance.now() - at);
  });
  return { times, seconds: (performance.now() - began) / 1_000 };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Blocks of each kind in turn, because these machines are noisy; medians of the blocks, p99 over all of them. */
async function alternate(kinds: Readonly<Record<string, Act>>, callers: number): Promise<Record<string, Measured>> {
  const blocks: Record<string, { times: number[]; seconds: number }[]> = {};
  for (let block = 0; block < BLOCKS; block += 1) {
    for (const [kind, act] of Object.entries(kinds)) (blocks[kind] ??= []).push(await measure(PER_BLOCK, callers, act));
  }
  const summed = Object.entries(blocks).map(([kind, all]): [string, Measured] => {
    const times = all.flatMap((block) => block.times);
    const p50 = median(all.map((block) => quantile(block.times, 0.5)));
    return [
      kind,
      { p50, p99: quantile(times, 0.99), perSecond: median(all.map((block) => block.times.length / block.seconds)) },
    ];
  });
  return Object.fromEntries(summed);
}

const row = (name: string, unit: string, value: number, given: Partial<BenchRow> = {}): BenchRow => ({
  name,
  value,
  unit,
  ...given,
});

/** Gives the next unanswered item, order after order; on one matter or turning through as many as there are callers. */
function nextItem(orderIds: readonly string[]): () => { orderId: string; itemNo: number } {
  let given = 0;
  return () => {
    const index = given++;
    const orderId = orderIds[index % orderIds.length] ?? '';
    return { orderId, itemNo: Math.floor(index / orderIds.length) + 1 };
  };
}

async function bareUpdates(bare: BareWorker, count: number): Promise<Act> {
  const run = randomUUID();
  const ids = Array.from({ length: count }, (_, index) => `bare-${run}-${index}`);
  await inLanes(ids, 4, (workflowId) =>
    bare.client.workflow.start('bareUpdateWorkflow', { taskQueue: bare.taskQueue, workflowId }),
  );
  let sent = 0;
  return () => bare.client.workflow.getHandle(ids[sent++ % ids.length] ?? '').executeUpdate('bare');
}

/** An answer beside the least that the engine can do: through the API, by the update alone, at many callers, by the hundred. */
export async function run(context: BenchContext): Promise<readonly BenchRow[]> {
  const { stack, env, stop } = await openTrialBench(context);
  const bare = await openBareWorker(env);
  const api = await startBankApi({ ...env, HELI_BANK_API_PORT: '0' });
  try {
    // Five hundred items each, so that every answer is an act of its own on a matter that has seen many.
    const orders = new Orders(stack, { items: ITEMS });
    const token = await new Tokens(env['OIDC_ISSUER'] ?? '').officer(BANK.officerId);
    const answerOf = (next: () => { orderId: string; itemNo: number }) => (): Promise<unknown> => {
      const { orderId, itemNo } = next();
      return orders.answer(orderId, [stopped(itemNo)]);
    };
    const overHttp = (next: () => { orderId: string; itemNo: number }) => async (): Promise<void> => {
      const { orderId, itemNo } = next();
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      };
      const body = JSON.stringify({ answers: [stopped(itemNo)] });
      const response = await fetch(`${api.url}/stop-payment-orders/${orderId}/answers`, {
        method: 'POST',
        headers,
        body,
      });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      await response.arrayBuffer();
    };
    const perKind = Math.ceil((BLOCKS * PER_BLOCK) / ITEMS) + 1;
    const one = await alternate(
      {
        bare: await bareUpdates(bare, perKind),
        update: answerOf(nextItem(await orders.open(perKind))),
        http: overHttp(nextItem(await orders.open(perKind))),
      },
      1,
    );
    context.say(`  one caller: ${JSON.stringify(one)}`);
    const many = await alternate(
      { bare: await bareUpdates(bare, CALLERS), update: answerOf(nextItem(await orders.open(CALLERS))) },
      CALLERS,
    );
    const single = await alternate({ update: inTurnOf(await orders.open(perKind), answerOf) }, CALLERS);
    const hundred = await byTheHundred(orders);
    return [
      row('answer through the HTTP API, p50', 'ms', one['http']!.p50, held(one['http']!.p50, one['bare']!.p50, '<= 2')),
      row(
        'answer through the HTTP API, p99',
        'ms',
        one['http']!.p99,
        held(one['http']!.p99, one['bare']!.p99, '<= 2.5'),
      ),
      row(
        'the update alone (decide + record), p50',
        'ms',
        one['update']!.p50,
        held(one['update']!.p50, one['bare']!.p50, '<= 1.5'),
      ),
      row(
        '16 callers on 16 matters',
        '/s',
        many['update']!.perSecond,
        held(many['update']!.perSecond, many['bare']!.perSecond, '>= 0.6'),
      ),
      row(
        '16 callers on one matter',
        '/s',
        single['update']!.perSecond,
        held(single['update']!.perSecond, many['bare']!.perSecond, '>= 0.6'),
      ),
      row('ten orders of 500 items, all answered', 'items/s', hundred, held(hundred, many['bare']!.perSecond, '>= 15')),
    ];
  } finally {
    await api.stop();
    await bare.stop();
    await stop();
  }
}

const held = (value: number, baseline: number, target: string): Partial<BenchRow> => ({
  baseline,
  ratio: value / baseline,
  target,
});

/** One matter at a time: the next when the last item of this one is answered. */
function inTurnOf(
  orderIds: readonly string[],
  answerOf: (next: () => { orderId: string; itemNo: number }) => Act,
): Act {
  let given = 0;
  return answerOf(() => {
    const index = given++;
    return { orderId: orderIds[Math.floor(index / ITEMS)] ?? '', itemNo: (index % ITEMS) + 1 };
  });
}

async function byTheHundred(orders: Orders): Promise<number> {
  const ids = await orders.open(10);
  const answers = Array.from({ length: ITEMS }, (_, index) => stopped(index + 1));
  const began = performance.now();
  await inLanes(ids, 10, (orderId) => orders.answer(orderId, answers));
  return (ids.length * ITEMS) / ((performance.now() - began) / 1_000);
}
