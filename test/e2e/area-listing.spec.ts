import type { AreaListingLineView, AreaListingView, RankingView } from '#desk/area-listing/area-listing.dto';
import { apply } from '#domain/area-listing/apply';
import { apply as applyPopulation } from '#domain/population/population';
import { readSheet } from '#platform/sheet/read-sheet';
import { writeXlsx } from '#platform/sheet/write-sheet';
import { freshKey } from '../support/api.js';
import { report } from '../support/desk.js';
import { keepMatter } from '../support/keep-story.js';
import { expectRebuilt } from '../support/rebuilt.js';
import { TestSystem } from '../support/system.js';

/** 重点区域挂牌整治 through the real stack: people loaded, areas ranked, one listed by decision, led, reported on, taken off by approval. */

let heli: TestSystem;
let listingId = '';
let populationId = '';

const office = () => heli.at('s.lang');
const bureau = () => heli.at('p.zhao');
const one = (): Promise<AreaListingView> => office().get(`/area-listings/${listingId}`);
const approve = async (decision: 'approved' | 'refused', reason?: string): Promise<void> => {
  const { items } = await office().get<{ items: { approvalId: string; matterId: string; kind: string }[] }>(
    '/approvals',
  );
  const asked = items.find(({ kind }) => kind === 'area-delisting');
  const body = { matterId: asked?.matterId, decision, ...(reason !== undefined && { reason }) };
  await office().post(`/approvals/${asked?.approvalId}/decision`, body);
};

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

it('ranks areas by cases for every 10,000 people, by the newest count', async () => {
  for (let place = 0; place < 3; place += 1) await report(heli.at('p.li'));
  await report(heli.at('p.zhou'));
  const lines = [
    { unitId: 'police-990102-01', areaName: '竹里街道', people: 90_000 },
    { unitId: 'police-990202-01', areaName: '墨泉街道', people: 10_000 },
  ];
  const given = { source: '市统计局公报（虚构）', countedOn: '2024-12-31', lines };
  const bank = await heli.at('b.yan').ask('POST', '/populations', { key: 'p', body: given });
  expect(bank.status).toBe(404);
  ({ populationId } = await office().post<{ populationId: string }>('/populations', given));
  await office().post('/populations', {
    ...{ source: '街道年报（虚构）', countedOn: '2025-12-31' },
    lines: [{ unitId: 'police-990102-01', areaName: '竹里街道', people: 60_000 }],
  });
  const wrong = await office().ask('POST', '/populations', {
    ...{ key: 'w', body: { ...given, lines: [{ unitId: 'bank-qingsong', areaName: '银行', people: 1 }] } },
  });
  expect([wrong.status, wrong.body['code']]).toEqual([422, 'POPULATION.NOT_A_POLICE_AREA']);
  const { areas } = await office().get<RankingView>('/area-ranking');
  expect(
    areas.map(({ areaName, cases, people, rate, place, source }) => [place, areaName, cases, people, rate, source]),
  ).toEqual([
    [1, '墨泉街道', 1, 10_000, '1.00', '市统计局公报（虚构）'],
    [2, '竹里街道', 3, 60_000, '0.50', '街道年报（虚构）'],
  ]);
});

it('loads populations from a file, or says by row and column what is wrong and loads nothing', async () => {
  const sheet = await readSheet(await office().file('/population-template?format=csv'));
  const titles = (sheet.rows[0]?.cells ?? []).map(String);
  const sends = async (rows: readonly (readonly string[])[], fields: Readonly<Record<string, string>>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const content = await writeXlsx([{ name: '常住人口', rows: rows.map((row) => [...row]) }]);
    form.set('file', new Blob([new Uint8Array(content)]), '常住人口.xlsx');
    const asked = { key: freshKey(), body: form };
    return office().ask<{ taken: number; code?: string; details?: object }>('POST', '/populations/files', asked);
  };
  const units = await office().all<{ unitId: string; name: string }>('/units?agency=police');
  const station = units.find(({ unitId }) => unitId === 'police-990202-02')?.name ?? '';
  const fields = { source: '区统计局（虚构）', countedOn: '2025-12-31' };
  const faulty = await sends([titles, ['梅溪街道', '某某派出所', '5万']], fields);
  expect([faulty.status, faulty.body.code]).toEqual([422, 'POPULATION.FILE_FAULTY']);
  const places = [
    { row: 2, column: '辖区单位' },
    { row: 2, column: '常住人口' },
  ];
  expect(faulty.body.details).toMatchObject({ faults: places });
  const other = await sends([['户名', '账号']], fields);
  expect([other.status, other.body.code]).toEqual([422, 'POPULATION.COLUMN_MISSING']);
  const nameless = await sends([titles, ['梅溪街道', station, '40,000']], { countedOn: '2025-12-31' });
  expect([nameless.status, nameless.body.code]).toEqual([422, 'REQUEST.SCHEMA']);
  const loaded = await sends([titles, ['梅溪街道', station, '40,000']], fields);
  expect([loaded.status, loaded.body.taken]).toEqual([201, 1]);
  const { areas } = await office().get<RankingView>('/area-ranking');
  expect(areas.find(({ areaName }) => areaName === '梅溪街道')).toMatchObject({
    ...{ people: 40_000, cases: 0, source: '区统计局（虚构）', countedOn: '2025-12-31' },
  });
});

it('lists an area by decision, with the figures by which it was decided', async () => {
  const unknown = await office().ask('POST', '/area-listings', {
    ...{ key: 'u', body: { unitId: 'police-990103-01', reason: '发案上升' } },
  });
  expect([unknown.status, unknown.body['code']]).toEqual([404, 'POPULATION.UNKNOWN_AREA']);
  const body = { unitId: 'police-990102-01', months: 6, reason: '发案连续上升' };
  ({ listingId } = await office().post<{ listingId: string }>('/area-listings', body));
  const again = await office().ask('POST', '/area-listings', { key: 'again', body });
  expect([again.status, again.body['code']]).toEqual([409, 'AREA_LISTING.STANDS_ON_THE_LIST']);
  const known = await one();
  expect(known).toMatchObject({
    ...{ status: 'leaderless', areaName: '竹里街道', bureau: { unitId: 'police-990102' } },
    ground: { cases: 3, people: 60_000, rate: '0.50', place: 2, source: '街道年报（虚构）' },
  });
  expect(known.turns.map(({ ruleId }) => ruleId).sort()).toEqual(['ARL-01', 'ARL-02', 'ARL-03']);
  const { areas } = await office().get<RankingView>('/area-ranking');
  expect(areas.find(({ areaName }) => areaName === '竹里街道')?.listingId).toBe(listingId);
});

it('is led by the head of the bureau, who is told on paper too', async () => {
  await heli.settled();
  const told = await bureau().all<{ template: string }>('/notices');
  expect(told.map(({ template }) => template)).toContain('AreaListed');
  const clerk = await bureau().ask('PUT', `/area-listings/${listingId}/leader`, {
    ...{ key: 'l', body: { officerId: 'p.li' } },
  });
  expect([clerk.status, clerk.body['code']]).toEqual([422, 'AREA_LISTING.NOT_A_HEAD']);
  await bureau().put(`/area-listings/${listingId}/leader`, { officerId: 'p.zhao' });
  await heli.at('p.li').post(`/area-listings/${listingId}/reports`, { text: '逐户走访（虚构）' });
  expect(await one()).toMatchObject({ status: 'listed', reports: [{ text: '逐户走访（虚构）' }] });
  const page = (await bureau().file(`/area-listings/${listingId}/notice`)).toString('utf8');
  for (const words of ['竹里街道', '万人发案率0.50', '60000人（街道年报（虚构），2025-12-31）'])
    expect(page).toContain(words);
  const other = await heli.at('p.zhou').ask('GET', `/area-listings/${listingId}`);
  expect([other.status, other.body['code']]).toEqual([404, 'MATTER.NOT_FOUND']);
});

it('goes on where the assessment is refused, and is taken off by approval alone', async () => {
  await bureau().post(`/area-listings/${listingId}/assessment`, { text: '发案下降（虚构）' });
  await approve('refused', '降幅不足');
  expect(await one()).toMatchObject({ status: 'listed', refusals: [{ reason: '降幅不足' }] });
  await bureau().post(`/area-listings/${listingId}/assessment`, { text: '发案下降三成（虚构）' });
  await approve('approved');
  expect(await one()).toMatchObject({ status: 'delisted', turns: [] });
  const open = await office().all<AreaListingLineView>('/area-listings?state=open');
  expect(open).toEqual([]);
  await keepMatter(heli, { name: 'area-listing', matterId: `area-listing/${listingId}`, apply });
  const populationMatter = `population/${populationId}`;
  await keepMatter(heli, { name: 'population', matterId: populationMatter, apply: applyPopulation });
});

it('leaves figures that are made again from the record as they stand', () =>
  expectRebuilt(heli.database, 'population'));
