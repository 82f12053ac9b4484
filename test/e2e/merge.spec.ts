import { type Caller, type Json, until } from '../support/api.js';
import { aReport, list, anAccount, anOrder, BAILU, legalNow } from '../support/desk.js';
import { TestSystem } from '../support/system.js';

/** 并案、分案: cases that look alike are shown, a person merges them, and the merged one goes where the main one goes. */

let heli: TestSystem;
const p = (): Caller => heli.at('p.li');
const ids: string[] = [];
const known = (caseId = ''): Promise<Json> => p().get(`/cases/${caseId}`);
const deadlines = async (caseId = ''): Promise<unknown> =>
  ((await known(caseId))['deadlines'] as Json[]).map(({ deadlineId, dueAt }) => [deadlineId, dueAt]);

beforeAll(async () => {
  heli = await TestSystem.open();
  const account = anAccount();
  for (const phone of ['00010007001', '00010007001', '00010007003']) {
    const victim = { name: `受害人${phone.slice(-1)}（虚构）`, phone };
    const { caseId } = await p().post<{ caseId: string }>('/cases', aReport(await legalNow(p()), { victim }));
    ids.push(caseId);
  }
  for (const caseId of [ids[0] ?? '', ids[2] ?? '']) await list(p(), caseId, [account]);
});
afterAll(() => heli?.stop());

it('shows the same victim, phone and account within what the desk may see, and merges nothing by itself', async () => {
  const { items } = await p().get<{ items: Json[] }>(`/cases/${ids[0]}/duplicates`);
  expect(items.map(({ caseId, same }) => [caseId, same])).toEqual([
    [ids[2], ['account']],
    [ids[1], ['phone']],
  ]);
  expect(await known(ids[1])).not.toHaveProperty('mergedInto');
  const stranger = await heli.at('p.zhou').ask('GET', `/cases/${ids[0]}/duplicates`);
  expect(stranger.status).toBe(404);
});

it('is merged by its handler with every clock as it was, cannot be sent alone, and follows the main case', async () => {
  const before = await deadlines(ids[1]);
  await p().post(`/cases/${ids[1]}/merging`, { intoCaseId: ids[0], reason: '同一电话报案' });
  expect(await known(ids[1])).toMatchObject({ mergedInto: { caseId: ids[0] } });
  expect(await known(ids[0])).toMatchObject({ parts: [{ caseId: ids[1] }] });
  expect(await deadlines(ids[1])).toEqual(before);
  const finding = {
    ...{ kind: 'case', ground: 'no-jurisdiction', toUnitId: 'police-990202', reason: '嫌疑人在墨池区（虚构）' },
    places: [{ place: 'suspect-residence', divisionCode: '990202' }],
  };
  const alone = await p().ask('POST', `/cases/${ids[1]}/referrals`, { key: 'alone', body: finding });
  expect(alone.body['code']).toBe('REFERRAL.UNDER_WAY');
  const { referralId } = await p().post<{ referralId: string }>(`/cases/${ids[0]}/referrals`, finding);
  const matterId = `referral/${referralId}`;
  await heli.at('p.zhao').post(`/approvals/referral.${referralId}/decision`, { matterId, decision: 'approved' });
  await p().post(`/referrals/${referralId}/dispatches`, { lines: [{ kind: 'document', title: '受案登记表' }] });
  const wu = heli.at('p.wu');
  await wu.post(`/referrals/${referralId}/acceptance`);
  await heli.settled();
  for (const caseId of [ids[0], ids[1]]) {
    expect(await wu.get<Json>(`/cases/${caseId}`)).toMatchObject({ handlerUnitId: 'police-990202' });
    const clocks: { owner: string; open: boolean }[] = await heli.database.query(
      `select owner_unit_id as owner, status in ('open', 'overdue') as open from deadlines where matter_id = $1`,
      [`case/${caseId}`],
    );
    expect(clocks.filter(({ open }) => open).map(({ owner }) => owner)).toEqual(
      caseId === ids[1] ? ['police-990202'] : [],
    );
  }
  expect(await deadlines(ids[1])).toEqual(before);
  await wu.post(`/cases/${ids[1]}/separation`, { reason: '查明为另一团伙所为' });
  expect(await wu.get<Json>(`/cases/${ids[1]}`)).not.toHaveProperty('mergedInto');
});

it('is not merged into a case that nobody shows to the desk; a part of the facts becomes a case of its own', async () => {
  const merged = await p().ask('POST', `/cases/${ids[2]}/merging`, {
    key: 'unseen',
    body: { intoCaseId: 'no-such-case', reason: '同一账号' },
  });
  expect(merged.body['code']).toBe('MATTER.NOT_FOUND');
  const { caseId } = await p().post<{ caseId: string }>(`/cases/${ids[2]}/splits`, {
    ...{ reason: '部分事实与本案无关', facts: '另一笔转账涉及其他团伙（虚构）', lossFen: '100000' },
  });
  expect(await known(caseId)).toMatchObject({ channel: 'split', origin: `case/${ids[2]}`, deadlines: [] });
  expect(await known(ids[2])).toMatchObject({ splitOff: [{ caseId }] });
});

it('is split with its accounts: each in the part it belongs to, and one with an order in both', async () => {
  const { caseId } = await anOrder(p(), [anAccount()]);
  await list(p(), caseId, [anAccount({ bank: BAILU }), anAccount({ bank: BAILU })]);
  const rows = await until('the case has noted its order', async () => {
    const all = await p().all<{ rowId: string; status: string; accountNumber: string }>(`/cases/${caseId}/accounts`);
    return all.some(({ status }) => status === 'ordered') ? all : undefined;
  });
  const [ordered, ready, stays] = ['ordered', 'ready', 'ready'].map(
    (status, index) => rows.filter((row) => row.status === status)[index === 2 ? 1 : 0],
  );
  const asked = { reason: '另一团伙（虚构）', facts: '另一笔转账（虚构）', lossFen: '100000' };
  const none = { ...asked, rowIds: ['00000000-0000-4000-8000-000000000000'] };
  expect((await p().ask('POST', `/cases/${caseId}/splits`, { key: 'no-row', body: none })).body['code']).toBe(
    'CASE.NO_SUCH_ROW',
  );
  const split = await p().post<{ caseId: string; accounts: number }>(`/cases/${caseId}/splits`, {
    ...{ ...asked, rowIds: [ordered?.rowId, ready?.rowId], victim: { name: '受害人寅（虚构）', phone: '00010009999' } },
  });
  const there = await p().all<{ accountNumber: string }>(`/cases/${split.caseId}/accounts`);
  expect(there.map(({ accountNumber }) => accountNumber).sort()).toEqual(
    [ordered?.accountNumber, ready?.accountNumber].sort(),
  );
  const here = await p().all<{ rowId: string; status: string }>(`/cases/${caseId}/accounts`);
  expect(Object.fromEntries(here.map(({ rowId, status }) => [rowId, status]))).toMatchObject({
    ...{ [String(ordered?.rowId)]: 'ordered', [String(ready?.rowId)]: 'discarded', [String(stays?.rowId)]: 'ready' },
  });
  expect(await known(split.caseId)).toMatchObject({ victim: { name: '受害人寅（虚构）' } });
});
