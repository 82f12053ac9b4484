import type { TalkView } from '#desk/talk/talk.dto';
import { apply } from '#domain/talk/apply';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 约谈 through the real stack: summoned, held, corrected, checked. */

let heli: TestSystem;
let talkId = '';

const office = () => heli.at('s.lu');
const bank = () => heli.at('b.yan');
const one = (): Promise<TalkView> => office().get(`/talks/${talkId}`);

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

it('is summoned by the office and by nobody else; the unit is told', async () => {
  const body = { unitId: 'bank-qingsong', cause: 'bottom-rank', reason: '月度排名末位' };
  const bankAsks = await bank().ask('POST', '/talks', { key: 't', body });
  expect([bankAsks.status, bankAsks.body['code']]).toEqual([405, 'REQUEST.METHOD']);
  ({ talkId } = await office().post<{ talkId: string }>('/talks', body));
  await heli.settled();
  const told = await bank().all<{ template: string }>('/notices');
  expect(told.map(({ template }) => template)).toContain('TalkSummoned');
  const early = await bank().ask('POST', `/talks/${talkId}/corrections`, { key: 'c', body: { text: '已整改' } });
  expect([early.status, early.body['code']]).toEqual([409, 'TALK.WRONG_STATE']);
});

it('is held, with what must change and until when', async () => {
  await office().post(`/talks/${talkId}/record`, { record: '约谈记录（虚构）', what: '补签值班表', workingDays: 3 });
  const known = await one();
  expect([known.status, known.record, known.what]).toEqual(['correcting', '约谈记录（虚构）', '补签值班表']);
  expect(known.turns.map(({ ruleId, owner }) => [ruleId, owner.unitId])).toEqual([['TLK-02', 'bank-qingsong']]);
});

it('is corrected, checked, corrected again and closed', async () => {
  await bank().post(`/talks/${talkId}/corrections`, { text: '已补签（虚构）' });
  await office().post(`/talks/${talkId}/checks`, { corrected: false, reason: '缺夜班', workingDays: 2 });
  await bank().post(`/talks/${talkId}/corrections`, { text: '已补签夜班（虚构）' });
  await office().post(`/talks/${talkId}/checks`, { corrected: true, reason: '已核对' });
  const known = await one();
  expect([known.status, known.turns, known.checks.map(({ corrected }) => corrected)]).toEqual([
    'closed',
    [],
    [false, true],
  ]);
  expect(known.corrections.at(-1)?.text).toBe('已补签夜班（虚构）');
  await keepMatter(heli, { name: 'talk', matterId: `talk/${talkId}`, apply });
});

it('is nobody else’s business', async () => {
  const other = await heli.at('b.hua').ask('GET', `/talks/${talkId}`);
  expect([other.status, other.body['code']]).toEqual([404, 'MATTER.NOT_FOUND']);
});
