import type {
  PunishedLineView,
  PunishmentListingLineView,
  PunishmentListingView,
} from '#desk/punishment-listing/punishment-listing.dto';
import { apply } from '#domain/punishment-listing/apply';
import { until } from '../support/api.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 联合惩戒名单 through the real stack: proposed, decided by the city, served, appealed, taken by banks, ended by itself. */

let heli: TestSystem;
let listingId = '';

const NUMBER = '990102199001010015';
const station = () => heli.at('p.li');
const city = () => heli.at('p.zheng');
const bank = () => heli.at('b.kong');
const one = (): Promise<PunishmentListingView> => city().get(`/punishment-listings/${listingId}`);
const list = (since = ''): Promise<PunishedLineView[]> => bank().all(`/punishment-list${since && `?since=${since}`}`);
const propose = (given: object = {}) =>
  station().post<{ listingId: string }>('/punishment-listings', {
    subject: { kind: 'person', name: '贾某某（虚构）', number: NUMBER },
    ...{ ground: 'trading', measures: ['financial', 'telecom', 'credit'], factAt: '2026-01-05T02:00:00Z' },
    ...{ basis: '出售电话卡五张（虚构）', papers: [] },
    ...given,
  });

async function approve(): Promise<void> {
  const { items } = await city().get<{ items: { approvalId: string; matterId: string }[] }>(
    '/approvals?side=to-decide',
  );
  const asked = items.find(({ matterId }) => matterId === `punishment-listing/${listingId}`);
  const body = { matterId: asked?.matterId, decision: 'approved' };
  await city().post(`/approvals/${asked?.approvalId}/decision`, body);
}

beforeAll(async () => {
  heli = await TestSystem.open();
}, 180_000);
afterAll(() => heli?.stop());

it('is proposed by any police and decided by the bureau of the city; no name stands in the record', async () => {
  ({ listingId } = await propose());
  expect(await list()).toEqual([]);
  const wrong = await station().ask('POST', '/punishment-listings', {
    key: 'wrong',
    body: {
      subject: { kind: 'person', name: '他人（虚构）', number: '990102199001010016' },
      ...{ ground: 'trading', measures: ['credit'], factAt: '2026-01-05T02:00:00Z', basis: '虚构' },
    },
  });
  expect([wrong.status, wrong.body['code']]).toEqual([422, 'CODE.ID_CARD']);
  await approve();
  const known = await one();
  expect([known.status, known.name, known.entries[0]?.number]).toEqual([
    ...['listed', '贾某某（虚构）', expect.stringMatching(/^云公惩告字〔\d{4}〕1号$/)],
  ]);
  const acts: { body: string }[] = await heli.database.query('select body from acts where matter_id = $1', [
    `punishment-listing/${listingId}`,
  ]);
  expect(acts.some(({ body }) => body.includes('贾某某') || body.includes(NUMBER))).toBe(false);
});

it('is found by name, and read by who supervises without the name', async () => {
  const found = await station().all<PunishmentListingLineView>(`/punishment-listings?q=${encodeURIComponent(NUMBER)}`);
  expect(found.map((row) => row.listingId)).toEqual([listingId]);
  const above = await heli.at('s.lang').get<PunishmentListingView>(`/punishment-listings/${listingId}`);
  expect([above.status, above.name, above.idNumber, above.entries[0]?.basis]).toEqual([
    ...['listed', '（不显示）', '（不显示）', '（不显示）'],
  ]);
  const elsewhere = await heli.at('p.zhou').ask('GET', `/punishment-listings/${listingId}`);
  expect([elsewhere.status, elsewhere.body['code']]).toEqual([404, 'MATTER.NOT_FOUND']);
});

it('is served with a paper that says basis, measures, period and the right to appeal', async () => {
  const paper = (await station().file(`/punishment-listings/${listingId}/entries/1/notice`)).toString('utf8');
  for (const words of ['联合惩戒告知书', '贾某某（虚构）', '金融惩戒、电信网络惩戒、信用惩戒', '二年', '提出申诉'])
    expect(paper).toContain(words);
  const servedAt = new Date(await heli.clock.now()).toISOString();
  await station().post(`/punishment-listings/${listingId}/entries/1/service`, { servedAt, way: 'in-person' });
  expect((await one()).turns.map(({ ruleId }) => ruleId)).toEqual(['SUP-07-identified', 'SUP-07-repeated']);
});

it('is taken by banks and operators, as rows and as a table; the police have no such list', async () => {
  const [row] = await list();
  expect(row).toMatchObject({
    ...{ status: 'running', name: '贾某某（虚构）', idNumber: NUMBER, measures: ['financial', 'telecom', 'credit'] },
    deciderName: '云沂市公安局',
  });
  expect((await heli.at('o.pan').all('/punishment-list')).length).toBe(1);
  const sheet = await bank().file('/punishment-list/file');
  expect(sheet.subarray(0, 2).toString()).toBe('PK');
});

it('is carried out by each bank and operator, and the city sees which have said so and which have not', async () => {
  const [row] = await bank().all<PunishedLineView>('/punishment-list?waits=carrying-out');
  const said = `/punishment-list/${row?.entryId}`;
  const early = await bank().ask('POST', `${said}/lifting`, { key: 'lift-early' });
  expect([early.status, early.body['code']]).toEqual([409, 'PUNISHMENT_LISTING.NOT_CARRIED_OUT']);
  await bank().post(`${said}/carrying-out`);
  const twice = await bank().ask('POST', `${said}/carrying-out`, { key: 'twice' });
  expect([twice.status, twice.body['code']]).toEqual([409, 'PUNISHMENT_LISTING.CARRIED_OUT_ALREADY']);
  expect(await bank().all('/punishment-list?waits=carrying-out')).toEqual([]);
  expect(await heli.at('o.pan').all('/punishment-list?waits=carrying-out')).toHaveLength(1);
  const none = await bank().ask('POST', `/punishment-list/${crypto.randomUUID()}/1/carrying-out`, { key: 'none' });
  expect([none.status, none.body['code']]).toEqual([404, 'MATTER.NOT_FOUND']);
  const { institutions = [] } = (await one()).entries[0] ?? {};
  const by = Object.fromEntries(institutions.map(({ unit, carriedOutBy }) => [unit.name, carriedOutBy]));
  expect(by).toMatchObject({ 演示青松银行: '孔守夜(虚构)', 演示云讯通信集团有限公司: undefined });
  // Nothing has changed for whoever takes the list by machine.
  expect((await list())[0]?.changedAt).toBe(row?.changedAt);
});

it('is repaired in its credit measure by who has signed the declaration', async () => {
  const early = await station().ask('POST', `/punishment-listings/${listingId}/repairs`, {
    ...{ key: 'early', body: { statement: '请求修复' } },
  });
  expect([early.status, early.body['code']]).toEqual([409, 'PUNISHMENT_LISTING.NO_DECLARATION']);
  await station().post(`/punishment-listings/${listingId}/declarations`, { paper: { title: '反诈声明书（虚构）' } });
  await station().post(`/punishment-listings/${listingId}/repairs`, { statement: '已悔改（虚构）' });
  await city().post(`/punishment-listings/${listingId}/repair-decision`, { granted: true, reason: '符合条件' });
  expect((await list())[0]?.measures).toEqual(['financial', 'telecom']);
});

it('goes on with a second period, under five years in all, and refuses another name for the number', async () => {
  const other = await station().ask('POST', '/punishment-listings', {
    key: 'other',
    body: {
      subject: { kind: 'person', name: '别名（虚构）', number: NUMBER },
      ...{ ground: 'convicted', measures: ['credit'], factAt: '2026-01-06T02:00:00Z', basis: '判决（虚构）' },
    },
  });
  expect([other.status, other.body['code']]).toEqual([409, 'PUNISHMENT_LISTING.OTHER_NAME']);
  await propose({ ground: 'convicted', measures: ['financial'] });
  await approve();
  const known = await one();
  expect(known.entries.map(({ status }) => status)).toEqual(['waiting', 'running']);
  expect((await list()).length).toBe(1);
});

it('is appealed, answered in writing, and lifted where the appeal is right', async () => {
  const before = new Date(await heli.clock.now()).toISOString();
  await station().post(`/punishment-listings/${listingId}/entries/1/appeals`, { statement: '卡系被盗（虚构）' });
  const below = await station().ask('POST', `/punishment-listings/${listingId}/entries/1/appeal-decision`, {
    ...{ key: 'below', body: { outcome: 'upheld', reason: '查证属实' } },
  });
  expect([below.status, below.body['code']]).toEqual([403, 'ACT.FORBIDDEN']);
  await city().post(`/punishment-listings/${listingId}/entries/1/appeal-decision`, {
    ...{ outcome: 'upheld', reason: '查证属实（虚构）' },
  });
  const reply = (await city().file(`/punishment-listings/${listingId}/entries/1/appeal-reply`)).toString('utf8');
  expect(reply).toContain('申诉成立，解除惩戒');
  expect((await one()).entries.map(({ status, endedBy }) => endedBy ?? status)).toEqual(['running', 'appeal']);
  // What has ended bears its number alone: whoever carried it out knows by it whom to set free.
  const changed = await list(before);
  expect(changed.map(({ status, name }) => [status, name])).toEqual(
    expect.arrayContaining([
      ['ended', undefined],
      ['running', '贾某某（虚构）'],
    ]),
  );
  const waiting = await bank().all<PunishedLineView>('/punishment-list?waits=lifting');
  expect(waiting.map(({ entryId, name }) => [entryId, name])).toEqual([[`${listingId}/1`, undefined]]);
  expect(await heli.at('o.pan').all('/punishment-list?waits=lifting')).toEqual([]);
});

it('is read and appealed by who is punished, with number and code of the notice and nothing else', async () => {
  const notice = (await station().file(`/punishment-listings/${listingId}/entries/2/notice`)).toString('utf8');
  expect(notice).toContain('/punishment');
  const accessCode = /[0-9A-HJ-KM-NP-TV-Z]{4}-[0-9A-HJ-KM-NP-TV-Z]{4}-[0-9A-HJ-KM-NP-TV-Z]{4}/.exec(notice)?.[0] ?? '';
  const { number } = (await one()).entries[0] ?? { number: '' };
  const punished = async (path: string, body: object) =>
    (await city().ask('POST', `/punished/${path}`, { key: `punished-${Math.random()}`, body })).body;
  expect(await punished('status', { number, accessCode: 'ABCD-ABCD-ABCD' })).toMatchObject({
    code: 'PUNISHMENT_LISTING.CODE_WRONG',
  });
  expect(await punished('status', { number, accessCode })).toMatchObject({
    ...{ headline: '惩戒正在执行', unitName: '云沂市公安局', measures: ['金融惩戒'], mayAppeal: true, appeals: [] },
  });
  const appeal = { number, accessCode, statement: '判决已改判（虚构）' };
  expect(await punished('appeals', appeal)).toMatchObject({
    ...{ mayAppeal: false, appeals: [{ told: '正在核查，核查后书面答复。' }] },
  });
  expect(await punished('appeals', appeal)).toMatchObject({ code: 'PUNISHMENT_LISTING.APPEALED_ALREADY' });
  expect((await one()).turns.map(({ ruleId }) => ruleId)).toContain('PUNISH-02');
  const answer = { outcome: 'dismissed', reason: '判决未变更（虚构）' };
  await city().post(`/punishment-listings/${listingId}/entries/2/appeal-decision`, answer);
  expect(await punished('status', { number, accessCode })).toMatchObject({
    ...{ mayAppeal: true, appeals: [{ told: '申诉不成立，惩戒按期执行。', reason: '判决未变更（虚构）' }] },
  });
});

it('ends by itself after its three years, and leaves history only', async () => {
  await heli.passes(3 * 366 * 24 * 60);
  const known = await until('the end', async () => {
    const now = await one();
    return now.status === 'ended' && now;
  });
  expect(known.entries.map(({ endedBy }) => endedBy)).toEqual(['period', 'appeal']);
  expect(await list()).toEqual([]);
  await heli.settled();
  const told = await city().all<{ template: string }>('/notices');
  expect(told.map(({ template }) => template)).toContain('PunishmentPeriodEnded');
  await keepMatter(heli, { name: 'punishment-appealed', matterId: `punishment-listing/${listingId}`, apply });
});

it('is lifted by whoever carried it out: that word wakes the matter which has ended', async () => {
  await bank().post(`/punishment-list/${listingId}/1/lifting`);
  expect(await bank().all('/punishment-list?waits=lifting')).toEqual([]);
  const [, lifted] = (await one()).entries;
  expect(lifted?.institutions).toMatchObject([{ unit: { name: '演示青松银行' }, liftedBy: '孔守夜(虚构)' }]);
  await keepMatter(heli, { name: 'punishment-lifted', matterId: `punishment-listing/${listingId}`, apply });
});
