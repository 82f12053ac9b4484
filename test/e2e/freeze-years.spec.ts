import { type Caller, until } from '../support/api.js';
import { anOrder, legalNow, stopAll } from '../support/desk.js';
import { TestSystem } from '../support/system.js';

/** Two years of renewals through the real stack, a lapse at their end, and the account that nobody holds any more (E11, FRZ-15). */

let heli: TestSystem;
let caseId: string;
let stopOrderId: string;
let freezeId: string;

const officer = (): Caller => heli.at('p.li');
const leader = (): Caller => heli.at('p.zhao');
const clerk = (): Caller => heli.at('b.kong');
const supervisor = (): Caller => heli.at('s.lang');

interface Item {
  readonly status: string;
  readonly waiting?: string;
  readonly endsAt?: string;
}

async function approve(matterId: string): Promise<void> {
  const { approvalId } = await until('the approval waits', async () => {
    const { items } = await leader().get<{ items: { matterId: string; approvalId: string }[] }>('/approvals');
    return items.find((one) => one.matterId === matterId);
  });
  await leader().post(`/approvals/${approvalId}/decision`, { matterId, decision: 'approved' });
}

async function item(): Promise<Item> {
  const { itemList } = await officer().get<{ itemList: Item[] }>(`/freeze-orders/${freezeId}`);
  return itemList[0] ?? { status: 'none' };
}

const endOf = async (): Promise<number> => Date.parse((await item()).endsAt ?? '');
const gaps = async (): Promise<object[]> => (await supervisor().get<{ gaps: object[] }>('/continuity')).gaps;

/** Legal time goes on to so many days before an instant. */
async function daysBefore(instant: number, days: number): Promise<void> {
  const minutes = Math.floor((instant - days * 86_400_000 - (await legalNow(officer()))) / 60_000);
  if (minutes > 0) await heli.passes(minutes);
}

/** Ten days before the end: the second reminder has come, and the task is the officer's who froze. */
async function expectTask(state: string): Promise<void> {
  await until('the second reminder has come', async () => {
    const { items } = await officer().get<{ items: { stage: string }[] }>('/renewal-tasks');
    return items.some(({ stage }) => stage === 't-15d');
  });
  const { items } = await officer().get<{ items: object[] }>('/renewal-tasks');
  expect(items).toMatchObject([{ orderId: freezeId, itemNo: 1, stage: 't-15d', state, ownerWhy: 'own', isMine: true }]);
  const { items: seen } = await leader().get<{ items: object[] }>('/renewal-tasks');
  expect(seen).toMatchObject([{ orderId: freezeId, isMine: false }]);
  const mine = await officer().all<{ matterId: string; ruleId: string }>('/deadlines?scope=mine');
  expect(mine).toContainEqual(expect.objectContaining({ matterId: `freeze-order/${freezeId}`, ruleId: 'FRZ-12' }));
}

beforeAll(async () => {
  heli = await TestSystem.open();
  ({ caseId, orderId: stopOrderId } = await anOrder(officer()));
  await stopAll(clerk(), stopOrderId);
  for (const step of ['acceptance', 'filing']) {
    await officer().post(`/cases/${caseId}/filings`, { step });
    await approve(`case/${caseId}`);
  }
  const rows = await officer().all<{ rowId: string }>(`/cases/${caseId}/accounts`);
  const amounts = { askedFen: '1000000', justifiedFen: '1000000' };
  const { orders } = await officer().post<{ orders: { orderId: string }[] }>(`/cases/${caseId}/freeze-orders`, {
    items: [
      {
        ...{ rowId: rows[0]?.rowId ?? '', kind: 'deposit', withProceeds: true, ...amounts },
        stop: { orderId: stopOrderId, itemNo: 1 },
      },
    ],
  });
  freezeId = orders[0]?.orderId ?? '';
  await approve(`freeze-order/${freezeId}`);
  const frozenAt = new Date(await legalNow(clerk())).toISOString();
  const line = {
    itemNo: 1,
    result: 'frozen',
    frozenFen: '1000000',
    frozenAt,
    operator: 'OP-07',
    bankReference: 'DJ-1',
  };
  await clerk().post(`/freeze-orders/${freezeId}/answers`, { answers: [line] });
});
afterAll(() => heli?.stop());

it('is renewed four times, each before its end; the bank confirms each, and the account is never free', async () => {
  for (let half = 1; half <= 4; half += 1) {
    const end = await endOf();
    await daysBefore(end, 10);
    if (half === 1) await expectTask('open');
    await officer().post(`/freeze-orders/${freezeId}/renewals`, { itemNos: [1], reason: '侦查尚未终结' });
    if (half === 1) await expectTask('asked');
    await approve(`freeze-order/${freezeId}`);
    await clerk().post(`/freeze-orders/${freezeId}/renewal-confirmations`, { items: [{ itemNo: 1 }] });
    const renewed = await endOf();
    expect(renewed - end).toBeGreaterThan(180 * 86_400_000);
    expect(await item()).toMatchObject({ status: 'frozen' });
  }
  expect(await gaps()).toEqual([]);
}, 240_000);

it('lapses by itself when nobody renews it; one second late is refused, and the bank confirms that it holds nothing more', async () => {
  const end = await endOf();
  await heli.comesTo(end);
  await until('the freeze has lapsed', async () => (await item()).status === 'lapsed');
  const late = await officer().ask('POST', `/freeze-orders/${freezeId}/renewals`, {
    ...{ key: 'too-late', body: { itemNos: [1], reason: '侦查尚未终结' } },
  });
  expect([late.status, late.body['code']]).toEqual([409, 'FREEZE_ORDER.RENEWAL_LATE']);
  expect(await item()).toMatchObject({ status: 'lapsed', waiting: 'lapse' });
  const releasedAt = new Date(await legalNow(clerk())).toISOString();
  await clerk().post(`/freeze-orders/${freezeId}/release-confirmations`, { items: [{ itemNo: 1, releasedAt }] });
  expect((await item()).waiting).toBeUndefined();
  const { freed } = await supervisor().get<{ freed: { orderId: string; kind: string }[] }>('/continuity');
  expect(freed).toMatchObject([{ kind: 'freeze', orderId: freezeId }]);
});
