import type { Page } from 'playwright-core';
import { Desks, foreignWords } from './desks.js';

/** 检察建议 in the browser: a prosecutor drafts, the chief issues, the regulator acknowledges and replies, its leader approves. */

let desks: Desks;
let prosecutor: Page;
let chief: Page;
let clerk: Page;
let matter = '';

const SHOTS = process.env['HELI_SHOTS'];
const shot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png` });
};
const CASES = Array.from({ length: 12 }, (_, index) => `A9901020000002026110${String(index + 1).padStart(3, '0')}`);

const say = async (page: Page, button: string, words: string): Promise<void> => {
  await page.getByRole('button', { name: button }).click();
  await page.locator('.ant-modal textarea').fill(words);
  await page.locator('.ant-modal').getByRole('button', { name: '确定' }).click();
  await page.locator('.ant-modal').waitFor({ state: 'hidden' });
};

beforeAll(async () => {
  desks = await Desks.open();
  prosecutor = await desks.at('j.qin');
  chief = await desks.at('j.you');
  clerk = await desks.at('r.fan');
}, 120_000);
afterAll(() => desks?.close());

it('is drafted from a pattern of twelve cases', async () => {
  await prosecutor.goto(`${desks.url}/recommendations/new`);
  await prosecutor.locator('#addresseeUnitId').fill('青岚省金融监督');
  await prosecutor.locator('.ant-select-item-option', { hasText: '青岚省金融监督管理局' }).waitFor();
  await prosecutor.keyboard.press('Enter');
  await prosecutor.getByTitle('青岚省金融监督管理局').first().waitFor();
  await prosecutor.getByLabel('事由').fill('关于加强空壳公司对公账户治理的检察建议');
  await prosecutor.getByLabel('相关案件编号').fill(CASES.join('\n'));
  await prosecutor.getByLabel('发现的问题').fill('十二起案件均使用空壳公司对公账户转移资金（虚构）。');
  await prosecutor.getByLabel('建议 1').fill('对新开对公账户开展排查，限制异常账户');
  await shot(prosecutor, 'draft');
  await prosecutor.getByRole('button', { name: '保存拟稿' }).click();
  await prosecutor.getByText('（拟稿）').first().waitFor();
  await prosecutor.getByText('关联 12 件').waitFor();
  matter = new URL(prosecutor.url()).pathname;
}, 60_000);

it('is reviewed, proposed and issued by two officers', async () => {
  await chief.goto(`${desks.url}${matter}`);
  await say(chief, '合法性审核通过', '审核通过，于法有据');
  await prosecutor.getByRole('button', { name: '提请检察长决定' }).click();
  await chief.getByRole('button', { name: '同意制发' }).click();
  await chief.getByRole('heading', { name: /云松检建/ }).waitFor();
}, 60_000);

it('is acknowledged and answered at the desk of the regulator', async () => {
  await clerk.goto(`${desks.url}/recommendations`);
  await clerk.getByRole('link', { name: /云松检建/ }).click();
  await clerk.getByRole('button', { name: '签收' }).click();
  await clerk.getByRole('button', { name: '逐项回复' }).click();
  await clerk.getByLabel('回复文号').fill('青金监函〔2026〕8号');
  await clerk.getByLabel('总体情况').fill('已按建议落实');
  await clerk.getByLabel(/第 1 项/).fill('已排查并限制异常账户');
  await shot(clerk, 'reply');
  await clerk.getByRole('button', { name: '交负责人审批' }).click();
  await clerk.locator('.ant-modal').waitFor({ state: 'hidden' });
  const leader = await desks.at('r.peng');
  await leader.goto(`${desks.url}${matter}`);
  await leader.getByRole('button', { name: '审批并发出回复' }).click();
  await leader.getByText('书面回复 青金监函').waitFor();
  await shot(leader, 'leader');
  await clerk.goto(`${desks.url}/recommendations`);
  await clerk.getByRole('link', { name: /云松检建/ }).waitFor();
  await shot(clerk, 'list');
}, 90_000);

it('shows whose turn it is, in Chinese alone, and no browser complains', async () => {
  await prosecutor.goto(`${desks.url}${matter}`);
  await prosecutor.getByRole('button', { name: '逐项审查' }).waitFor();
  await shot(prosecutor, 'matter');
  expect(await foreignWords(prosecutor)).toEqual([]);
  expect(desks.complaints).toEqual([]);
}, 30_000);
