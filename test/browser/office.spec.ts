import type { Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { Caller } from '../support/api.js';
import { report } from '../support/desk.js';
import { approveOnPaper } from '../support/paper-approval.js';
import { openTestDatabase } from '../support/record.js';
import { workerStack } from '../support/stack.js';
import { Desks, foreignWords, picturesOf } from './desks.js';

/** 通报、例会、重点区域整治 in the browser: the office draws them up from the record, decides, and the units read. */

let desks: Desks;
let office: Page;
let api: Caller;
let database: DataSource;
let bulletin = '';
let meeting = '';

const shot = picturesOf('office');
const DAY_MS = 86_400_000;

/** A month that is over, whatever day the test runs on. */
const lastMonth = (): string => {
  const now = new Date(Date.now() + 8 * 3_600_000);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0)).toISOString().slice(0, 7);
};

async function duties(owner: string, onTime: number, late: number): Promise<void> {
  const due = Date.parse(`${lastMonth()}-15T00:00:00Z`);
  for (let place = 0; place < onTime + late; place += 1)
    await database.query(
      `insert into deadlines (matter_id, deadline_id, rule_id, class, start_event, started_at, due_at, provisional, owner_unit_id, rungs, derivation,
         rule_set_version, calendar_version, status, opened_by, closed_at)
       values ('stop-payment-order/told', $1, 'FRZ-02', 'DUTY', 'x', $3, $4, false, $2, '[]', '[]', 'v', 'c', 'closed', 1, $5)`,
      [
        ...[`FRZ-02/${owner}/${place}`, owner, new Date(due - DAY_MS), new Date(due)],
        new Date(place < onTime ? due - 3_600_000 : due + 2 * DAY_MS),
      ],
    );
}

beforeAll(async () => {
  desks = await Desks.open();
  const stack = await workerStack();
  database = await openTestDatabase(stack.databaseUrl);
  const at = (officerId: string, name: 'supervisor-api' | 'police-api'): Caller =>
    Caller.officer(stack.tokens, officerId, desks.house.url(name));
  api = at('s.lang', 'supervisor-api');
  await duties('bank-qingsong', 3, 5);
  await duties('bank-bailu', 9, 1);
  await duties('police-990102', 6, 0);
  await report(at('p.li', 'police-api'), { lossFen: '150000000' });
  await report(at('p.zhou', 'police-api'));
  await api.post('/populations', {
    ...{ source: '市统计局公报（虚构）', countedOn: '2025-12-31' },
    lines: [
      { unitId: 'police-990102-01', areaName: '竹里街道', people: 60_000 },
      { unitId: 'police-990202-01', areaName: '墨泉街道', people: 90_000 },
    ],
  });
  office = await desks.at('s.lang');
});
afterAll(async () => {
  await database?.destroy();
  await desks?.close();
});

it('draws a bulletin up from the record and names who is last', async () => {
  const { bulletinId } = await api.post<{ bulletinId: string }>('/bulletins', { month: lastMonth() });
  bulletin = `/bulletins/${bulletinId}`;
  await office.goto(`${desks.url}/bulletins`);
  await office.locator('.ant-table-row', { hasText: '待编制' }).first().waitFor();
  await shot(office, 'bulletins');
  await office.goto(`${desks.url}${bulletin}`);
  await office.getByRole('button', { name: '从记录生成通报' }).click();
  await office.getByLabel('讲评').fill('上月总体平稳，个别银行反馈迟缓（虚构）');
  await shot(office, 'bulletin-draft');
  await office.locator('.ant-modal').getByRole('button', { name: '从记录生成通报' }).click();
  await office.getByText('按期办理排名').waitFor();
  await office.getByText('37.50%').waitFor();
  await shot(office, 'bulletin');
});

it('issues it on paper, and summons the last by a person’s decision', async () => {
  await office.getByRole('button', { name: '呈请批准' }).click();
  await office.locator('.ant-modal').getByRole('button', { name: '呈请批准' }).click();
  await office.getByText('待批准').first().waitFor();
  await approveOnPaper(api);
  await office.reload();
  await office.getByText('末位单位').first().waitFor();
  await shot(office, 'bulletin-issued');
  await office.getByRole('button', { name: '决定是否约谈' }).click();
  await office.getByRole('radio', { name: '约谈', exact: true }).click();
  await office.locator('.ant-modal textarea').fill('连续两月末位');
  await office.locator('.ant-modal').getByRole('button', { name: '决定是否约谈' }).click();
  await office.getByText('待约谈').first().waitFor();
  await office.goto(`${desks.url}${bulletin}`);
  await office.getByRole('button', { name: '移送或建议' }).click();
  await office.getByLabel('致送机关').fill('云沂市纪委监委（虚构）');
  await office.locator('.ant-modal textarea').fill('经约谈仍未整改（虚构）');
  await office.locator('.ant-modal').getByRole('button', { name: '移送或建议' }).click();
  await office.getByRole('button', { name: /联督移字/ }).waitFor();
  await shot(office, 'bulletin-referred');
  await office.getByRole('button', { name: '移送或建议' }).click();
  await office.locator('#addresseeUnitId').fill('青岚省金融');
  await office.locator('.ant-select-item-option[title="青岚省金融监督管理局"]').click();
  await office.locator('.ant-modal textarea').fill('连续两月末位（虚构）');
  await shot(office, 'veto-dialog');
  await office.locator('.ant-modal').getByRole('button', { name: '移送或建议' }).click();
  await office.getByText('待青岚省金融监督管理局答复').waitFor();
  await shot(office, 'veto-waits');
  const leader = await desks.at('r.peng');
  await leader.goto(`${desks.url}${bulletin}`);
  await leader.getByRole('button', { name: '答复一票否决建议' }).click();
  await leader.locator('.ant-modal').getByText('不采纳', { exact: true }).click();
  await leader.locator('.ant-modal textarea').fill('已约谈并整改（虚构）');
  await shot(leader, 'veto-answer');
  await leader.locator('.ant-modal').getByRole('button', { name: '答复一票否决建议' }).click();
  await leader.getByText('已约谈并整改（虚构）').first().waitFor();
  await shot(leader, 'veto-answered');
  expect(await foreignWords(leader)).toEqual([]);
  const clerk = await desks.at('b.yan');
  await clerk.goto(`${desks.url}${bulletin}`);
  await clerk.getByRole('link', { name: '已约谈' }).waitFor();
  await clerk.getByText('问责线索移送').waitFor();
  await shot(clerk, 'bulletin-bank');
  expect(await foreignWords(clerk)).toEqual([]);
});

it('calls a meeting with the agenda of the record, and follows what was decided', async () => {
  const { meetingId } = await api.post<{ meetingId: string }>('/meetings', { kind: 'weekly' });
  meeting = `/meetings/${meetingId}`;
  await office.goto(`${desks.url}${meeting}`);
  await office.getByRole('button', { name: '拟定议程并召集' }).click();
  await office.locator('.ant-modal').getByText('议程从办理记录生成').waitFor();
  await shot(office, 'meeting-call');
  await office.locator('.ant-modal').getByRole('button', { name: '拟定议程并召集' }).click();
  await office.getByText('挂牌督办').nth(1).waitFor();
  await shot(office, 'meeting-agenda');
  await api.post(`/meetings/${meetingId}/record`, {
    ...{ heldAt: new Date(Date.now() - 60_000).toISOString(), minutes: '研究超期事项（虚构）' },
    tasks: [{ ownerUnitId: 'bank-qingsong', text: '补签夜间值班表（虚构）', workingDays: 3 }],
  });
  const clerk = await desks.at('b.yan');
  await clerk.goto(`${desks.url}${meeting}`);
  await clerk.getByRole('button', { name: '报告办理情况' }).click();
  await clerk.locator('.ant-modal textarea').fill('已补签（虚构）');
  await clerk.locator('.ant-modal').getByRole('button', { name: '报告办理情况' }).click();
  await clerk.getByText('已报告，待核查').waitFor();
  await office.reload();
  await office.getByRole('button', { name: '核查' }).waitFor();
  await shot(office, 'meeting-held');
  expect(await foreignWords(clerk)).toEqual([]);
});

it('ranks areas and lists the worst by decision', async () => {
  await office.goto(`${desks.url}/area-ranking`);
  const row = office.locator('.ant-table-row', { hasText: '竹里街道' });
  await row.waitFor();
  await shot(office, 'area-ranking');
  await row.getByRole('button', { name: '挂牌整治' }).click();
  await office.locator('.ant-modal textarea').fill('发案率居首');
  await office.locator('.ant-modal').getByRole('button', { name: '挂牌整治' }).click();
  await office.getByText('挂牌依据').waitFor();
  await shot(office, 'area-listing');
  const head = await desks.at('p.zhao');
  await head.goto(office.url());
  await head.getByRole('button', { name: '明确责任领导' }).waitFor();
  await shot(head, 'area-listing-head');
  expect(await foreignWords(head)).toEqual([]);
});

it('opens the cases behind a year of the return rate', async () => {
  await office.goto(`${desks.url}/indicators`);
  await office.getByRole('tab', { name: '追赃挽损率' }).click();
  await office.getByText('还没有办结的案件').waitFor();
  await shot(office, 'recovery-empty');
  await office.getByRole('tab', { name: '返还率' }).click();
  const year = office.getByRole('row', { name: /\d{4} 年/ }).first();
  await year.getByRole('button').first().click();
  await office.getByRole('region', { name: '数字背后的事项' }).locator('.ant-table-row').first().waitFor();
  await shot(office, 'returns-behind');
});

it('speaks Chinese alone, and no browser complains', async () => {
  for (const page of ['/bulletins', bulletin, '/meetings', meeting, '/area-listings', '/area-ranking', '/indicators']) {
    await office.goto(`${desks.url}${page}`);
    await office.locator('.page h1').waitFor();
    expect([page, await foreignWords(office)]).toEqual([page, []]);
  }
  expect(desks.complaints).toEqual([]);
});
