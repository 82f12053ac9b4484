import type { Caller, Json } from '../support/api.js';
import { until } from '../support/api.js';
import { anAccount, anOrder, legalNow, stopAll } from '../support/desk.js';
import { refuses } from '../support/desk-refusals.js';
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
});
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
  expect(seen.measures).toMatchObject({ maySign: true, given: { holds: true }, renewal: { mark: 'DESIGN' } });
  expect(seen.measures.items.map(({ kind }) => kind)).toContain('freeze');
  await heli.at('j.qin').post(`${path}/measures-signature`, { digest: seen.measures.digest });
  expect(await giver().get(path)).toMatchObject({ measures: { received: { holds: true }, maySign: false } });
  const elsewhere = { ...units, police: 'police-990202-01' };
  const body = { chain: 'prosecution', caseId, units: elsewhere };
  await refuses(heli, heli.at('p.zhou'), ['POST', '/procedures', { body }], { status: 404, code: 'MATTER.NOT_FOUND' });
});

it('waits for both sides where the court accepts the case by itself', async () => {
  const units = { procuratorate: 'procuratorate-990102', court: 'court-990102', 'higher-court': 'court-990100' };
  const { procedureId } = await heli.at('t.lv').post<{ procedureId: string }>('/procedures', {
    ...{ chain: 'trial', caseId, units },
  });
  const path = `/procedures/${procedureId}`;
  type Manifest = { measures: { digest: string; maySign: boolean; given?: Json; received?: Json; items: Json[] } };
  const seen = await heli.at('t.lv').get<Manifest>(path);
  expect(seen.measures.items.find(({ kind }) => kind === 'freeze')).toMatchObject({ amountFen: '900000' });
  expect([seen.measures.maySign, seen.measures.given]).toEqual([true, undefined]);
  for (const desk of [heli.at('t.lv'), heli.at('j.qin')])
    await desk.post(`${path}/measures-signature`, { digest: seen.measures.digest });
  const signed = await heli.at('j.qin').get<Manifest>(path);
  expect(signed.measures).toMatchObject({
    ...{ maySign: false, given: { unit: { unitId: 'procuratorate-990102' }, holds: true } },
    received: { unit: { unitId: 'court-990102' }, holds: true },
  });
});

it('is on the manifest of a merge, which a second officer signs', async () => {
  const main = await anOrder(giver(), [anAccount()]);
  await giver().post(`/cases/${caseId}/merging`, { intoCaseId: main.caseId, reason: '同一嫌疑人' });
  type Living = { items: Json[]; merging: { digest: string; maySign: boolean; items: Json[] } };
  const read = (desk: Caller): Promise<Living> => desk.get(`/cases/${caseId}/living-measures`);
  const { merging } = await read(giver());
  expect(merging).toMatchObject({ maySign: false, given: { holds: true } });
  expect(merging.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['stop', 'freeze']));
  const body = { digest: merging.digest };
  const own = await giver().ask('POST', `/cases/${caseId}/merging/signature`, { key: 'own', body });
  expect([own.status, own.body['code']]).toEqual([409, 'CASE.MEASURES_SAME_OFFICER']);
  expect((await read(leader())).merging.maySign).toBe(true);
  await leader().post(`/cases/${caseId}/merging/signature`, body);
  expect((await read(leader())).merging).toMatchObject({ received: { holds: true }, maySign: false });
  // What is alive in the parts goes wherever the main case goes.
  const all = await giver().get<Living>(`/cases/${main.caseId}/living-measures`);
  expect(all.items.map(({ kind }) => kind)).toContain('freeze');
  await giver().post(`/cases/${caseId}/separation`, { reason: '另案处理' });
  expect(await read(giver())).not.toHaveProperty('merging');
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

it('stays with the giver through a designation that no referral began, until the receiver has signed', async () => {
  const given = heli.at('p.yang');
  const taken = heli.at('p.li');
  const unitId = 'police-990102-01';
  const { designationId } = await given.post<{ designationId: string }>(`/cases/${caseId}/designations`, {
    ...{ otherUnitIds: [unitId], reason: '均认为由对方管辖' },
  });
  for (const desk of [given, taken]) await desk.post(`/designations/${designationId}/names`, { unitId });
  await heli.settled();
  expect(await taken.get<Json>(`/cases/${caseId}`)).toMatchObject({ handlerUnitId: unitId });
  const path = `/referrals/${designationId}`;
  await given.post(`${path}/dispatches`, { lines: [{ kind: 'document', title: '受案登记表' }] });
  const { measures, manifest } = await given.get<{ measures: Json[]; manifest: { digest: string } }>(path);
  expect(measures.map(({ kind }) => kind)).toContain('freeze');
  await taken.post(`${path}/acceptance`, { missing: [] });
  await heli.settled();
  const handler = (desk: Caller): Promise<Json[]> =>
    heli.database.query(
      `select 1 from matter_parties where matter_id = $1 and unit_id = $2 and role = 'handler' and until is null`,
      [`freeze-order/${freezeId}`, desk === given ? TO : unitId],
    );
  expect([(await handler(given)).length, (await handler(taken)).length]).toEqual([1, 0]);
  for (const desk of [given, taken]) await desk.post(`${path}/signatures`, { digest: manifest.digest });
  await until('the freeze is with the receiver', async () => (await handler(taken)).length === 1);
  expect((await handler(given)).length).toBe(0);
});
