import type { Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { Caller, until } from '../support/api.js';
import { report } from '../support/desk.js';
import { openTestDatabase } from '../support/record.js';
import { workerStack } from '../support/stack.js';
import { Desks, foreignWords, picturesOf } from './desks.js';

/** 联合惩戒名单 and 一案双查 in the browser. */

let desks: Desks;
let station: Page;
let leader: Page;
let at: (officerId: string, api?: 'police-api' | 'bank-api') => Caller;
let caseId = '';
let database: DataSource;
let listing = '';

const PHONE = { width: 390, height: 844 };
const shot = picturesOf('second-line');

async function approve(officerId: string, area: string): Promise<void> {
  const desk = at(officerId);
  const asked = await until('the approval', async () => {
    const { items } = await desk.get<{ items: { approvalId: string; matterId: string }[] }>('/approvals');
    return items.find(({ matterId }) => matterId.startsWith(`${area}/`));
  });
  const body = { matterId: asked.matterId, decision: 'approved' };
  await desk.post(`/approvals/${asked.approvalId}/decision`, body);
}

beforeAll(async () => {
  desks = await Desks.open();
  const { tokens, databaseUrl } = await workerStack();
  database = await openTestDatabase(databaseUrl);
  at = (officerId, api = 'police-api') => Caller.officer(tokens, officerId, desks.house.url(api));
  ({ caseId } = await report(at('p.li')));
  for (const step of ['acceptance', 'filing']) {
    await at('p.li').post(`/cases/${caseId}/filings`, { step });
    await approve('p.zhao', 'case');
  }
  station = await desks.at('p.li');
  leader = await desks.at('p.zheng');
}, 180_000);
afterAll(async () => {
  await database?.destroy();
  await desks?.close();
});

it('proposes somebody for the list, and shows what the city decided', async () => {
  await station.goto(`${desks.url}/punishment-listings`);
  await station.getByRole('button', { name: '呈请列入' }).click();
  await station.getByLabel('姓名或名称').fill('贾某某（虚构）');
  await station.getByLabel('公民身份号码或统一社会信用代码').fill('990102199001010015');
  await station.getByLabel('行为认定或判决生效时间').fill('2026-01-05 10:00:00');
  await station.keyboard.press('Enter');
  await station.locator('.ant-modal textarea').first().fill('出售电话卡五张（虚构）');
  await shot(station, 'propose');
  await station.locator('.ant-modal').getByRole('button', { name: '呈请列入' }).click();
  await station.getByText('第 1 次呈请').waitFor();
  listing = new URL(station.url()).pathname;
  await approve('p.zheng', 'punishment-listing');
  await station.getByRole('button', { name: '登记书面告知' }).waitFor();
  await shot(station, 'punishment');
  await leader.goto(`${desks.url}/punishment-listings`);
  await leader.getByText('贾某某（虚构）').waitFor();
  await shot(leader, 'punishments');
});

it('is read and appealed by who is punished, on the page that the notice names', async () => {
  const notice = (await at('p.li').file(`${listing}/entries/1/notice`)).toString('utf8');
  const number = /云公惩告字〔\d{4}〕\d+号/.exec(notice)?.[0] ?? '';
  const code = /[0-9A-HJ-KM-NP-TV-Z]{4}-[0-9A-HJ-KM-NP-TV-Z]{4}-[0-9A-HJ-KM-NP-TV-Z]{4}/.exec(notice)?.[0] ?? '';
  const phone = await (await desks.machine(PHONE)).newPage();
  await phone.goto(`${desks.url}/punishment`);
  await phone.getByLabel('文号').fill(number);
  await phone.getByLabel('查询码').fill('ABCD-ABCD-ABCD');
  await phone.getByRole('button', { name: '查询' }).click();
  await phone.getByText('文号与查询码不符').waitFor();
  await phone.getByLabel('文号').fill(number);
  await phone.getByLabel('查询码').fill(code);
  await phone.getByRole('button', { name: '查询' }).click();
  await phone.getByText('惩戒正在执行').waitFor();
  expect(await phone.locator('main').textContent()).not.toContain('贾某某');
  await phone.getByLabel('事实和理由').fill('电话卡系被他人冒名办理（虚构）');
  await phone.getByRole('button', { name: '提交申诉' }).click();
  await phone.getByText('申诉已收到').waitFor();
  await shot(phone, 'phone-punished');
  await leader.goto(`${desks.url}${listing}`);
  await leader.getByText('电话卡系被他人冒名办理（虚构）').waitFor();
  await leader.getByRole('button', { name: '申诉核查结论' }).waitFor();
  await phone.context().close();
});

it('gives the list to the bank, which says that it has carried it out, and the city sees it', async () => {
  const bank = await desks.at('b.kong');
  await bank.goto(`${desks.url}/punishment-list`);
  await bank.getByText('990102199001010015').waitFor();
  await shot(bank, 'punished');
  await bank.getByRole('button', { name: '登记已落实' }).click();
  await bank.getByRole('button', { name: '登记已落实' }).waitFor({ state: 'detached' });
  await leader.goto(`${desks.url}${listing}`);
  await leader.getByText('1 家已登记落实').click();
  await leader.getByText('孔守夜(虚构)').first().waitFor();
  expect(await foreignWords(bank)).toEqual([]);
});

it('inquires beside the case, sends what it found, and the authority answers', async () => {
  await station.goto(`${desks.url}/cases/${caseId}?tab=inquiry`);
  await station.getByText('有关单位是否违反反诈义务').first().waitFor();
  await shot(station, 'case');
  await station.goto(`${desks.url}/double-inquiries/${caseId}`);
  await station.getByRole('button', { name: '登记发现' }).click();
  await station.locator('#institutionUnitId').fill('演示青松银行');
  await station.locator('.ant-select-item-option[title="演示青松银行"]').click();
  await station.locator('.ant-modal textarea').fill('未核验开户意愿（虚构）');
  await station.getByPlaceholder('材料名称').fill('开户资料（虚构）');
  await station.locator('.ant-modal').getByRole('button', { name: '登记发现' }).click();
  await station.getByRole('button', { name: '呈请移送' }).click();
  await station.locator('.ant-modal textarea').fill('情节严重（虚构）');
  await shot(station, 'send');
  await station.locator('.ant-modal').getByRole('button', { name: '呈请移送' }).click();
  await approve('p.zhao', 'double-inquiry');
  await station.getByText('已移送，待反馈').waitFor();
  await shot(station, 'inquiry');
  const regulator = await desks.at('r.fan');
  await regulator.goto(`${desks.url}/double-inquiries/${caseId}`);
  await regulator.getByRole('button', { name: '反馈处理结果' }).waitFor();
  await shot(regulator, 'regulator');
});

it('opens the second line by hand for a case that was filed before it opened by itself', async () => {
  const { caseId: older } = await report(at('p.li'));
  // As the record and the row of a case have it that was filed in a build without the second line.
  await database.query(`insert into facts (key, version, value, matter_id) values ($1, 1, $2, $3)`, [
    ...[`filing:${older}`, JSON.stringify({ filed: true }), `case/${older}`],
  ]);
  await database.query(`update cases set filing_status = 'filed' where case_id = $1`, [older]);
  await station.goto(`${desks.url}/cases/${older}?tab=inquiry`);
  await station.getByRole('button', { name: '补开一案双查' }).click();
  await station.locator('.ant-modal').getByText('自补开之日起').waitFor();
  await shot(station, 'open-by-hand');
  await station.locator('.ant-modal').getByRole('button', { name: '补开一案双查' }).click();
  await station.getByText('查办中').first().waitFor();
});

it('speaks Chinese alone, and no browser complains', async () => {
  for (const page of ['/punishment-listings', listing, '/double-inquiries', `/double-inquiries/${caseId}`]) {
    await station.goto(`${desks.url}${page}`);
    await station.locator('.page h1').waitFor();
    expect([page, await foreignWords(station)]).toEqual([page, []]);
  }
  expect(desks.complaints).toEqual([]);
});
