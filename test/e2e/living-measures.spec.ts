import type { Caller, Json } from '../support/api.js';
import { until } from '../support/api.js';
import { anAccount, anOrder, legalNow, stopAll } from '../support/desk.js';
import { TestSystem } from '../support/system.js';

/** CRD-27: every living measure goes onto the manifest, and the giver renews until the receiver has signed. */

let heli: TestSystem;
let caseId = '';
let freezeId = '';
let referralId = '';

const TO = 'police-980102';
const giver = (): Caller => heli.at('p.li');
const leader = (): Caller => heli.at('p.zhao');
const receiver = (): Caller => heli.at('p.yang');
const clerk = (): Caller => heli.at('b.kong');
const view = (): Promise<Json> => giver().get(`/referrals/${referralId}`);

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
  const order = await anOrder(giver(), [anAccount(), anAccount()]);
  caseId = order.caseId;
  await stopAll(clerk(), order.orderId);
  for (const step of ['acceptance', 'filing']) {
    await giver().post(`/cases/${caseId}/filings`, { step });
    await approve(`case/${caseId}`);
  }
  const { items } = await giver().get<{ items: { rowId: string }[] }>(`/cases/${caseId}/accounts`);
  const asked = { kind: 'deposit', askedFen: '1000000', justifiedFen: '1000000', withProceeds: true };
  const { orders } = await giver().post<{ orders: { orderId: string }[] }>(`/cases/${caseId}/freeze-orders`, {
    items: [{ rowId: items[0]?.rowId, ...asked }],
  });
  freezeId = orders[0]?.orderId ?? '';
  await approve(`freeze-order/${freezeId}`);
  const frozenAt = new Date(await legalNow(clerk())).toISOString();
  await clerk().post(`/freeze-orders/${freezeId}/answers`, {
    answers: [{ itemNo: 1, result: 'frozen', frozenFen: '900000', operator: 'OP-07', bankReference: 'DJ-1', frozenAt }],
  });
}, 120_000);
afterAll(() => heli?.stop());

it('shows what is alive in the case, with amount and end', async () => {
  const { items, mark } = await giver().get<{ items: Json[]; mark: string }>(`/cases/${caseId}/living-measures`);
  expect(mark).toBe('DESIGN');
  expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['stop', 'freeze']));
  expect(items.find(({ kind }) => kind === 'freeze')).toMatchObject({ amountFen: '900000', itemNo: 1 });
});

it('goes to the procuratorate with the case, whose officer counts and signs', async () => {
  const units = { police: 'police-990102-01', procuratorate: 'procuratorate-990102', higher: 'procuratorate-990100' };
  const { procedureId } = await giver().post<{ procedureId: string }>('/procedures', {
    ...{ chain: 'prosecution', caseId, units },
  });
  const path = `/procedures/${procedureId}`;
  const seen = await heli.at('j.qin').get<{ measures: { digest: string; items: Json[] } }>(path);
  expect(seen.measures).toMatchObject({ mayReceive: true, given: { holds: true }, renewal: { mark: 'DESIGN' } });
  expect(seen.measures.items.map(({ kind }) => kind)).toContain('freeze');
  await heli.at('j.qin').post(`${path}/measures-signature`, { digest: seen.measures.digest });
  expect(await giver().get(path)).toMatchObject({ measures: { received: { holds: true }, mayReceive: false } });
  const elsewhere = { ...units, police: 'police-990202-01' };
  const stranger = await heli.at('p.zhou').post<{ procedureId: string }>('/procedures', {
    ...{ chain: 'prosecution', caseId, units: elsewhere },
  });
  expect(await heli.at('p.zhou').get<Json>(`/procedures/${stranger.procedureId}`)).not.toHaveProperty('measures');
});

it('is on the manifest of a referral; the giver renews until the receiver has signed', async () => {
  ({ referralId } = await giver().post<{ referralId: string }>(`/cases/${caseId}/referrals`, {
    ...{ kind: 'case', ground: 'no-jurisdiction', toUnitId: TO, reason: '嫌疑人居住地在川渚省' },
    places: [{ place: 'suspect-residence', divisionCode: '980102' }],
  }));
  await approve(`referral/${referralId}`);
  await giver().post(`/referrals/${referralId}/dispatches`, { lines: [{ kind: 'document', title: '受案登记表' }] });
  const { measures, manifest } = (await view()) as { measures: Json[]; manifest: { digest: string } };
  expect(measures.find(({ kind }) => kind === 'freeze')).toMatchObject({ amountFen: '900000' });
  await receiver().post(`/referrals/${referralId}/acceptance`, { missing: [] });
  await heli.settled();
  const renewal = { itemNos: [1], reason: '移交期间续冻' };
  const early = await receiver().ask('POST', `/freeze-orders/${freezeId}/renewals`, { key: 'early', body: renewal });
  expect(early.status).toBe(404);
  await giver().post(`/freeze-orders/${freezeId}/renewals`, renewal);
  await approve(`freeze-order/${freezeId}`);
  const after = (await view())['measures'] as { kind: string; endsAt: string; now: { endsAt: string } }[];
  const line = after.find(({ kind }) => kind === 'freeze');
  expect(Date.parse(line?.now.endsAt ?? '')).toBeGreaterThan(Date.parse(line?.endsAt ?? ''));
  await giver().post(`/referrals/${referralId}/signatures`, { digest: manifest.digest });
  await receiver().post(`/referrals/${referralId}/signatures`, { digest: manifest.digest });
  await heli.settled();
  expect(await receiver().get(`/referrals/${referralId}/manifest`)).toMatchObject({
    ...{ findings: [], receipts: { from: true, to: true } },
  });
  await until('the freeze is with the receiver', async () => {
    const answer = await receiver().ask('GET', `/freeze-orders/${freezeId}`);
    return answer.status === 200;
  });
});
