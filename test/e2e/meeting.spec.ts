import type { AgendaView, MeetingLineView, MeetingView } from '#desk/meeting/meeting.dto';
import type { Instant } from '#domain/shared/instant';
import { apply } from '#domain/meeting/apply';
import { report } from '../support/desk.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 周例会 through the real stack: the agenda from the record, the minutes, the tasks, and the next week's by itself. */

let heli: TestSystem;
let meetingId = '';

const office = () => heli.at('s.lang');
const bank = () => heli.at('b.yan');
const one = (): Promise<MeetingView> => office().get(`/meetings/${meetingId}`);

beforeAll(async () => {
  heli = await TestSystem.open({}, '2026-03-02T01:00:00.000Z' as Instant);
});
afterAll(() => heli?.stop());

it('is opened once, under the seven days of SUP-12', async () => {
  ({ meetingId } = await office().post<{ meetingId: string }>('/meetings', { kind: 'weekly' }));
  await office().post('/meetings', { kind: 'committee' });
  const again = await office().ask('POST', '/meetings', { key: 'again', body: { kind: 'weekly' } });
  expect([again.status, again.body['code']]).toEqual([409, 'MEETING.OPENED_ALREADY']);
  const lines = await office().all<MeetingLineView>('/meetings');
  expect(new Set(lines.map(({ kind, status, turn }) => [kind, status, turn?.ruleId, turn?.dueAt].join(' ')))).toEqual(
    new Set(['weekly due SUP-12 2026-03-09T16:00:00.000Z', 'committee due SUP-11-quarter 2026-06-02T16:00:00.000Z']),
  );
});

it('takes its agenda from what is open in the branch, and nothing from elsewhere', async () => {
  await report(heli.at('p.li'), { lossFen: '150000000' });
  await office().post('/talks', { unitId: 'bank-qingsong', cause: 'late', reason: '多次超期' });
  await heli.at('s.lu').post('/talks', { unitId: 'bank-bailu', cause: 'late', reason: '省办约谈' });
  await heli.settled();
  const { items } = await office().get<AgendaView>('/meeting-agenda');
  const found = items.map(({ kind, unit }) => `${kind} ${unit.unitId}`).sort();
  expect(found.filter((line) => !line.startsWith('overdue'))).toEqual(['listing police-990102', 'talk bank-qingsong']);
});

it('is called, and invites whom its agenda names', async () => {
  await office().post(`/meetings/${meetingId}/call`, {
    ...{ heldFor: '2026-03-05T01:00:00.000Z', invitedUnitIds: ['bank-qingsong'], further: '通报新型骗术（虚构）' },
  });
  await heli.settled();
  const told = await bank().all<{ template: string }>('/notices');
  expect(told.map(({ template }) => template)).toContain('MeetingCalled');
  const known = await heli.at('p.zhao').get<MeetingView>(`/meetings/${meetingId}`);
  expect([known.status, known.further, known.side]).toEqual(['called', '通报新型骗术（虚构）', 'other']);
  const other = await heli.at('b.hua').ask('GET', `/meetings/${meetingId}`);
  expect([other.status, other.body['code']]).toEqual([404, 'MATTER.NOT_FOUND']);
});

it('is written down with its tasks once it was held, and the next is due a week after it', async () => {
  const early = await office().ask('POST', `/meetings/${meetingId}/record`, {
    ...{ key: 'early', body: { heldAt: '2026-03-05T01:00:00.000Z', minutes: '尚未召开' } },
  });
  expect([early.status, early.body['code']]).toEqual([422, 'MEETING.NOT_HELD_YET']);
  await heli.clock.advance(3 * 24 * 60 + 60);
  await office().post(`/meetings/${meetingId}/record`, {
    ...{ heldAt: '2026-03-05T01:00:00.000Z', attendedUnitIds: ['bank-qingsong', 'police-990102'] },
    minutes: '研究超期事项（虚构）',
    tasks: [{ ownerUnitId: 'bank-qingsong', text: '补签夜间值班表（虚构）', workingDays: 3 }],
  });
  await heli.settled();
  const known = await one();
  expect([known.status, known.number, known.turns.map(({ ruleId, owner }) => [ruleId, owner.unitId])]).toEqual([
    'held',
    '云沂市联席办纪要〔2026〕1号',
    [['MTG-01', 'bank-qingsong']],
  ]);
  const page = (await bank().file(`/meetings/${meetingId}/minutes`)).toString('utf8');
  for (const words of ['会议纪要', '补签夜间值班表（虚构）', '演示青松银行', '3个工作日'])
    expect(page).toContain(words);
  const lines = await office().all<MeetingLineView>('/meetings');
  const next = lines.find(({ kind, status }) => kind === 'weekly' && status === 'due');
  expect(next?.turn?.dueAt).toBe('2026-03-12T16:00:00.000Z');
});

it('follows the task until the office finds it done', async () => {
  const path = `/meetings/${meetingId}/tasks/1`;
  const early = await office().ask('POST', `${path}/checks`, { key: 'c', body: { done: true, reason: '已核对' } });
  expect([early.status, early.body['code']]).toEqual([409, 'MEETING.NO_TASK']);
  await bank().post(`${path}/reports`, { text: '已补签（虚构）' });
  await office().post(`${path}/checks`, { done: false, reason: '缺周末班', workingDays: 2 });
  await bank().post(`${path}/reports`, { text: '已补签周末班（虚构）' });
  await office().post(`${path}/checks`, { done: true, reason: '已核对' });
  expect(await one()).toMatchObject({ status: 'closed', turns: [], tasks: [{ status: 'done' }] });
  await keepMatter(heli, { name: 'meeting', matterId: `meeting/${meetingId}`, apply });
});
