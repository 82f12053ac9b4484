import type { ListingLineView, ListingView } from '#desk/listing/listing.dto';
import { apply } from '#domain/listing/apply';
import { until } from '../support/api.js';
import { report } from '../support/desk.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 挂牌督办 through the real stack: by itself at a million yuan and not below (E16), led, reported on, taken off by approval. */

let heli: TestSystem;
let caseId = '';

const police = () => heli.at('p.zhao');
const office = () => heli.at('s.lang');
const one = (): Promise<ListingView> => office().get(`/listings/${caseId}`);

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

it('opens by itself at a loss of 1,000,000.00 yuan and not at 999,999.99', async () => {
  await report(heli.at('p.li'), { lossFen: '99999999' });
  ({ caseId } = await report(heli.at('p.li'), { lossFen: '100000000' }));
  const listings = await until('the listing', async () => {
    const found = await office().all<ListingLineView>('/listings');
    return found.length > 0 && found;
  });
  await heli.settled();
  expect((await office().all<ListingLineView>('/listings')).map(({ listingId }) => listingId)).toEqual([caseId]);
  expect(listings[0]).toMatchObject({
    ...{ status: 'leaderless', why: 'loss', level: 'city', unit: { unitId: 'police-990102' } },
    supervisor: { unitId: 'office-990100' },
  });
});

it('wants the head of the unit as leader before anything is reported', async () => {
  const early = await police().ask('POST', `/listings/${caseId}/reports`, { key: 'r', body: { text: '已立案' } });
  expect([early.status, early.body['code']]).toEqual([409, 'LISTING.NO_LEADER']);
  const clerk = await police().ask('PUT', `/listings/${caseId}/leader`, { key: 'l', body: { officerId: 'p.li' } });
  expect([clerk.status, clerk.body['code']]).toEqual([422, 'LISTING.NOT_A_HEAD']);
  expect((await one()).heads.map(({ officerId }) => officerId)).toEqual(['p.zhao']);
  await police().put(`/listings/${caseId}/leader`, { officerId: 'p.zhao' });
  await police().post(`/listings/${caseId}/reports`, { text: '已立案，冻结资金若干（虚构）' });
  const known = await one();
  expect([known.status, known.reports[0]?.text]).toEqual(['listed', '已立案，冻结资金若干（虚构）']);
  expect(known.turns.map(({ deadlineId }) => deadlineId)).toEqual(['SUP-10/2']);
});

it('goes to a higher list with its batch, by the office', async () => {
  await office().post(`/listings/${caseId}/levels`, { level: 'national', batch: '第二批', reason: '有重大影响' });
  expect(await one()).toMatchObject({ level: 'national', batch: '第二批' });
  const again = await office().ask('POST', `/cases/${caseId}/listing`, {
    ...{ key: 'again', body: { level: 'city', reason: '重复' } },
  });
  expect([again.status, again.body['code']]).toEqual([409, 'LISTING.LISTED_ALREADY']);
});

it('is taken off the list only with the approval of the office', async () => {
  await police().post(`/listings/${caseId}/delisting`, { text: '已移送起诉（虚构）' });
  const waiting = await office().get<{ items: { approvalId: string; matterId: string; kind: string }[] }>(
    '/approvals?side=to-decide',
  );
  const asked = waiting.items.find(({ kind }) => kind === 'delisting');
  await office().post(`/approvals/${asked?.approvalId}/decision`, { matterId: asked?.matterId, decision: 'approved' });
  expect(await one()).toMatchObject({ status: 'delisted', turns: [] });
  const late = await police().ask('POST', `/listings/${caseId}/reports`, { key: 'late', body: { text: '补充' } });
  expect([late.status, late.body['code']]).toEqual([409, 'LISTING.ENDED']);
  await keepMatter(heli, { name: 'listing', matterId: `listing/${caseId}`, apply });
});

it('is opened by decision as well, for a smaller loss', async () => {
  const small = await report(heli.at('p.li'));
  await office().post(`/cases/${small.caseId}/listing`, { level: 'province', batch: '第一批', reason: '手段新颖' });
  expect(await office().get(`/listings/${small.caseId}`)).toMatchObject({ why: 'decision', level: 'province' });
  const found = async (query: string): Promise<string[]> =>
    (await office().all<ListingLineView>(`/listings?${query}`)).map(({ listingId }) => listingId);
  expect(await found('level=province')).toEqual([small.caseId]);
  // Raised to the national list since: it is found where it stands now, by the number of its batch.
  expect([await found('level=city'), await found('level=national&batch=2')]).toEqual([[], [caseId]]);
  expect([await found('batch=1'), await found('batch=12')]).toEqual([[small.caseId], []]);
  const wrong = await office().ask('GET', '/listings?level=county');
  expect(wrong.status).toBe(400);
  ({ caseId } = small);
});

it('goes where its case goes: the head of the other bureau leads and reports, the office watches on', async () => {
  await police().put(`/listings/${caseId}/leader`, { officerId: 'p.zhao' });
  const before = (await one()).turns;
  const { referralId } = await heli.at('p.li').post<{ referralId: string }>(`/cases/${caseId}/referrals`, {
    ...{ kind: 'case', ground: 'no-jurisdiction', toUnitId: 'police-980102' },
    places: [{ place: 'suspect-residence', divisionCode: '980102' }],
    reason: '嫌疑人居住地在川渚省沙棠市桂渡区（虚构）',
  });
  const decision = { matterId: `referral/${referralId}`, decision: 'approved' };
  await police().post(`/approvals/referral.${referralId}/decision`, decision);
  const lines = [{ kind: 'document', title: '受案登记表（虚构）' }];
  await heli.at('p.li').post(`/referrals/${referralId}/dispatches`, { lines });
  const other = heli.at('p.yang');
  await other.post(`/referrals/${referralId}/acceptance`, { missing: [] });
  const known = await until('the listing has gone with its case', async () => {
    const found = await one();
    return found.unit.unitId === 'police-980102' && found;
  });
  expect(known).toMatchObject({ status: 'leaderless', supervisor: { unitId: 'office-990100' } });
  const dueOf = (turns: typeof before) => turns.find(({ deadlineId }) => deadlineId === 'SUP-10/1')?.dueAt;
  expect([dueOf(known.turns), known.turns.map(({ deadlineId }) => deadlineId).sort()]).toEqual([
    dueOf(before),
    ['SUP-10-leader/2', 'SUP-10/1'],
  ]);
  // Who had the case may read on, and report no more.
  const late = await police().ask('POST', `/listings/${caseId}/reports`, { key: 'gone', body: { text: '补充' } });
  const read = await police().get<ListingView>(`/listings/${caseId}`);
  expect([late.status, read.unit.unitId]).toEqual([403, 'police-980102']);
  const [leader] = known.heads;
  await other.put(`/listings/${caseId}/leader`, { officerId: leader?.officerId });
  await other.post(`/listings/${caseId}/reports`, { text: '接收后继续侦办（虚构）' });
  expect((await one()).turns.map(({ deadlineId, owner }) => [deadlineId, owner.unitId])).toEqual([
    ['SUP-10/2', 'police-980102'],
  ]);
});

it('opens by itself for the main case when a merge brings its loss to a million, and not before (E16)', async () => {
  const parts = [];
  for (const lossFen of ['60000000', '39999999', '1']) parts.push(await report(heli.at('p.li'), { lossFen }));
  const [main, ...others] = parts.map((one) => one.caseId);
  const merge = async (id = ''): Promise<string[]> => {
    await heli.at('p.li').post(`/cases/${id}/merging`, { intoCaseId: main, reason: '同一团伙作案（虚构）' });
    await heli.settled();
    return (await office().all<ListingLineView>('/listings')).map(({ listingId }) => listingId);
  };
  expect(await merge(others[0])).not.toContain(main);
  expect(await merge(others[1])).toContain(main);
  expect(await office().get(`/listings/${main}`)).toMatchObject({ why: 'loss', lossFen: '100000000' });
});
