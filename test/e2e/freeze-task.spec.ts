import { type Caller, type Json, until } from '../support/api.js';
import { keepRun } from '../support/history.js';
import { anOrder, legalNow, stopAll } from '../support/desk.js';
import { TestSystem } from '../support/system.js';

/** FRZ-30: a stop of the centre has succeeded; the local police get the task, the case and 48 hours. */

let heli: TestSystem;
let caseId = '';
let stoppedAt = 0;

const LOCAL = 'police-990102-01';
const centre = (): Caller => heli.at('c.chen');
const local = (): Caller => heli.at('p.li');
const leader = (): Caller => heli.at('p.zhao');
const clerk = (): Caller => heli.at('b.kong');
const hand = (desk: Caller, toUnitId = LOCAL) =>
  desk.ask('POST', `/cases/${caseId}/freeze-tasks`, { key: crypto.randomUUID(), body: { toUnitId } });

async function approve(matterId: string): Promise<void> {
  const { approvalId } = await until('the approval waits', async () =>
    (await leader().get<{ items: { approvalId: string; matterId: string }[] }>('/approvals')).items.find(
      (one) => one.matterId === matterId,
    ),
  );
  await leader().post(`/approvals/${approvalId}/decision`, { matterId, decision: 'approved' });
}

beforeAll(async () => {
  heli = await TestSystem.open();
  const order = await anOrder(centre());
  caseId = order.caseId;
  expect(await hand(centre())).toMatchObject({ body: { code: 'CASE.NO_LIVE_STOP' } });
  await stopAll(clerk(), order.orderId);
  const { itemList } = await centre().get<{ itemList: { stoppedAt: string }[] }>(
    `/stop-payment-orders/${order.orderId}`,
  );
  stoppedAt = Date.parse(itemList[0]?.stoppedAt ?? '');
});
afterAll(() => heli?.stop());

it('goes to the local police, with the case and its orders', async () => {
  expect(await hand(centre(), 'procuratorate-990102')).toMatchObject({ body: { code: 'CASE.FREEZE_TASK_OTHER_UNIT' } });
  expect((await hand(centre())).status).toBe(200);
  await heli.settled();
  const known = await local().get<{ deadlines: { ruleId: string; dueAt: string }[] }>(`/cases/${caseId}`);
  expect(known).toMatchObject({ handlerUnitId: LOCAL, freezeTask: { status: 'handed', toUnitId: LOCAL, stops: 1 } });
  const clock = known.deadlines.find(({ ruleId }) => ruleId === 'FRZ-30');
  expect(Date.parse(clock?.dueAt ?? '') - stoppedAt).toBe(48 * 3_600_000);
  const mine = await local().all<Json>('/deadlines?scope=mine');
  expect(mine.map(({ ruleId }) => ruleId)).toContain('FRZ-30');
  expect(await hand(centre())).toMatchObject({ body: { code: 'CASE.FREEZE_TASK_OPEN' } });
});

it('is taken, frozen by a bank, and done', async () => {
  await local().post(`/cases/${caseId}/freeze-tasks/taking`);
  expect(await centre().get(`/cases/${caseId}`)).toMatchObject({ freezeTask: { status: 'taken' } });
  for (const step of ['acceptance', 'filing']) {
    await local().post(`/cases/${caseId}/filings`, { step });
    await approve(`case/${caseId}`);
  }
  const { items } = await local().get<{ items: { rowId: string }[] }>(`/cases/${caseId}/accounts`);
  const asked = { kind: 'deposit', askedFen: '1000000', justifiedFen: '1000000', withProceeds: true };
  const { orders } = await local().post<{ orders: { orderId: string }[] }>(`/cases/${caseId}/freeze-orders`, {
    items: [{ rowId: items[0]?.rowId, ...asked }],
  });
  const freezeId = orders[0]?.orderId ?? '';
  await approve(`freeze-order/${freezeId}`);
  const frozenAt = new Date(await legalNow(clerk())).toISOString();
  const facts = { operator: 'OP-07', bankReference: 'DJ-1', frozenAt };
  await clerk().post(`/freeze-orders/${freezeId}/answers`, {
    answers: [{ itemNo: 1, result: 'frozen', frozenFen: '1000000', ...facts }],
  });
  await until('the task is done', async () => {
    const { freezeTask } = await local().get<{ freezeTask: { status: string } }>(`/cases/${caseId}`);
    return freezeTask.status === 'frozen';
  });
  const mine = await local().all<Json>('/deadlines?scope=mine');
  expect(mine.map(({ ruleId }) => ruleId)).not.toContain('FRZ-30');
  await keepRun('case-freeze-task', `case/${caseId}`);
});
