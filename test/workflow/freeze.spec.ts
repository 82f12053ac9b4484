import { fromWire } from '#contracts/shared/wire';
import { apply } from '#domain/freeze-order/apply';
import type { FreezeOrder, FreezeOrderEvent } from '#domain/freeze-order/freeze-order';
import { anApproval, at, BANK, frozenAnswer, later, POLICE } from '#domain/freeze-order/freeze-order.spec-support';
import type { Instant } from '#domain/shared/instant';
import { isOfTheKernel } from '#domain/shared/kernel-events';
import type { Entry } from '#domain/shared/record';
import type { RunningWorker } from '../../apps/worker/worker.js';
import { actsOf, type Engine, keep, openEngine, statusOf, until } from '../support/matter-engine.js';
import { FreezeOnEngine } from '../support/matter-freezes.js';
import { codeOf } from '../support/matter-orders.js';
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

const DAY = 86_400_000;
/** The end of E11 and of four renewals: 28 February + 6 months is 28 August, the earlier of the two readings (CNT-13). */
const ENDS = ['2027-03-01', '2027-08-29', '2028-02-29', '2028-08-29', '2029-03-01'].map((day) => at(`${day}T00:00`));

async function holdOf({ matterId }: FreezeOnEngine) {
  const entries = (await actsOf(engine, matterId)).map(
    ({ entry }) => fromWire(entry as never) as unknown as Entry<FreezeOrderEvent>,
  );
  const state = entries
    .filter(({ happened }) => !isOfTheKernel(happened))
    .reduce<FreezeOrder | undefined>((before, entry) => apply(before, entry), undefined);
  return state?.items[1];
}

const endOf = async (freeze: FreezeOnEngine): Promise<Instant | undefined> => {
  const hold = (await holdOf(freeze))?.hold;
  return hold?.status === 'frozen' ? hold.endsAt : undefined;
};

const firedOf = async ({ matterId }: FreezeOnEngine): Promise<string[]> =>
  (await actsOf(engine, matterId)).flatMap(({ entry }) =>
    (entry.fires ?? [])
      .filter(({ deadlineId }) => deadlineId === 'FRZ-12/1')
      .map(({ rungId }) => rungId.split('.')[0] ?? ''),
  );

async function runsOf({ matterId }: FreezeOnEngine): Promise<string[]> {
  const runs: string[] = [];
  for await (const run of engine.client.workflow.list({ query: `WorkflowId = '${matterId}'` }))
    runs.push(run.status.name);
  return runs;
}

async function frozen(): Promise<FreezeOnEngine> {
  const freeze = await FreezeOnEngine.issued(engine, at('2026-08-31T09:00'));
  await freeze.act('answerFreeze', BANK, { answers: [frozenAnswer(1, { frozenAt: freeze.now() })] });
  return freeze;
}

/** Comes to each reminder in turn, and waits until it has been given. */
async function reminded(
  freeze: FreezeOnEngine,
  { end, days, fired }: { readonly end: Instant; readonly days: readonly number[]; readonly fired: number },
): Promise<void> {
  for (const [index, before] of days.entries()) {
    await freeze.comesTo(Date.parse(end) - before * DAY);
    await until(
      `the reminder ${before} days before ${end}`,
      async () => (await firedOf(freeze)).length >= fired - days.length + 1 + index,
    );
  }
}

async function renew(freeze: FreezeOnEngine, half: number): Promise<void> {
  const approvalId = `renewal-${half}.${freeze.orderId}`;
  const body = { itemNos: [1], approval: anApproval(approvalId), reason: '侦查尚未终结' };
  await freeze.act('proposeRenewal', POLICE, body);
  await freeze.approve(approvalId);
  await freeze.act('confirmRenewal', BANK, { items: [{ itemNo: 1 }] });
}

describe('E11 on the real engine', () => {
  it('is renewed four times in two years, in a new run after each quarter, lapses on the last day of February, and a second later is late', async () => {
    const freeze = await frozen();
    expect(await endOf(freeze)).toBe(ENDS[0]);
    for (let half = 1; half <= 4; half += 1) {
      await reminded(freeze, { end: ENDS[half - 1] as Instant, days: [30, 15], fired: 2 * half });
      await renew(freeze, half);
      expect(await endOf(freeze)).toBe(ENDS[half]);
    }
    const end = ENDS[4] as Instant;
    await reminded(freeze, { end, days: [30, 15, 7, 1], fired: 12 });
    await freeze.comesTo(later(end, 500));
    expect(await codeOf(freeze.act('proposeRenewal', POLICE, lateRenewal))).toBe('FREEZE_ORDER.RENEWAL_LATE');
    await until('the freeze has lapsed', async () => (await holdOf(freeze))?.hold.status === 'lapsed');
    expect(await holdOf(freeze)).toMatchObject({ waiting: 'lapse', hold: { status: 'lapsed', at: end } });
    expect(await firedOf(freeze)).toEqual([
      ...['t-30d', 't-15d', 't-30d', 't-15d', 't-30d', 't-15d', 't-30d', 't-15d', 't-30d', 't-15d'],
      ...['t-7d', 't-1wd', 'due'],
    ]);
    await freeze.act('confirmRelease', BANK, { items: [{ itemNo: 1, releasedAt: freeze.now() }] });
    await until('the matter has ended', async () => (await statusOf(engine, freeze.matterId)).ended);
    // The engine lists a run as what it is some time after it is so.
    await until('the last run is listed as completed', async () => {
      const listed = await runsOf(freeze);
      return listed.includes('COMPLETED') && !listed.includes('RUNNING');
    });
    const runs = await runsOf(freeze);
    expect(runs.filter((run) => run === 'CONTINUED_AS_NEW').length).toBeGreaterThanOrEqual(4);
    expect(runs.filter((run) => run !== 'CONTINUED_AS_NEW')).toEqual(['COMPLETED']);
    await keep(engine, freeze.matterId, 'freeze-years');
  }, 180_000);
});

const lateRenewal = { itemNos: [1], approval: anApproval('too-late'), reason: '侦查尚未终结' };
