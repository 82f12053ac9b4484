import type { Page } from 'playwright-core';
import { Desks, foreignWords, picturesOf } from './desks.js';

/** 检察建议 in the browser: a prosecutor drafts, the chief issues, the regulator acknowledges and replies, its leader approves. */

let desks: Desks;
let prosecutor: Page;
let chief: Page;
let clerk: Page;
let matter = '';

const shot = picturesOf('recommendation');
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
});
afterAll(() => desks?.close());

it('is drafted from a pattern of twelve cases', async () => {
  await draftOne();
});

async function draftOne(): Promise<void> {
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
}

const row = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });
const inModal = (page: Page) => page.locator('.ant-modal:visible');
const gone = (page: Page): Promise<void> => page.locator('.ant-modal:visible').waitFor({ state: 'detached' });

it('is revised, reviewed, and decided in the inbox of the chief', async () => {
  await prosecutor.getByRole('button', { name: '修改拟稿' }).click();
  await inModal(prosecutor).getByRole('button', { name: '增加一项建议' }).click();
  await inModal(prosecutor).getByLabel('建议 2').fill('约谈被反复利用的代理机构，报送处置数量');
  await inModal(prosecutor).getByRole('button', { name: '增加抄送单位' }).click();
  await inModal(prosecutor).getByLabel('系统外单位名称').fill('青岚省金融学会（虚构）');
  await shot(prosecutor, 'revise');
  await inModal(prosecutor).getByRole('button', { name: '保存修改' }).click();
  await gone(prosecutor);
  await chief.goto(`${desks.url}${matter}`);
  await say(chief, '合法性审核通过', '审核通过，于法有据');
  await prosecutor.getByRole('button', { name: '提请检察长决定' }).click();
  await chief.goto(`${desks.url}/approvals`);
  await chief.getByText('社会治理检察建议书（青岚省金融监督管理局）').waitFor();
  await shot(chief, 'approvals');
  const card = chief.locator('li.notice', { hasText: '社会治理检察建议书（青岚省金融监督管理局）' });
  await card.getByRole('button', { name: '批准', exact: true }).click();
  await card.waitFor({ state: 'detached' });
  await chief.goto(`${desks.url}${matter}`);
  await chief.getByRole('heading', { name: /云松检建/ }).waitFor();
  await prosecutor.goto(`${desks.url}${matter}`);
  await prosecutor.getByText('青岚省金融学会（虚构）').first().waitFor();
  await shot(prosecutor, 'issued');
});

it('is acknowledged and answered in parts, each with what proves it', async () => {
  await clerk.goto(`${desks.url}/recommendations`);
  await clerk.getByRole('link', { name: /云松检建/ }).click();
  await clerk.getByRole('button', { name: '签收' }).click();
  await answer(clerk, 1, '青金监函〔2026〕8号');
  const leader = await desks.at('r.peng');
  await leader.goto(`${desks.url}${matter}`);
  await leader.getByText('待审批的回复').waitFor();
  await shot(leader, 'leader');
  await leader.getByRole('button', { name: '审批并发出回复' }).click();
  await leader.getByText('书面回复 青金监函').waitFor();
});

async function answer(page: Page, no: number, number: string): Promise<void> {
  await page.getByRole('button', { name: '逐项回复' }).click();
  await page.getByLabel('回复文号').fill(number);
  await page.getByLabel('总体情况').fill('已按建议落实');
  await inModal(page)
    .getByRole('textbox', { name: new RegExp(`第 ${no} 项`) })
    .fill('已排查并限制异常账户（虚构）');
  await page
    .locator('.ant-modal input[type=file]')
    .nth(no - 1)
    .setInputFiles({
      ...{ name: '处置清单.csv', mimeType: 'text/csv' },
      buffer: Buffer.from('措施,数量\n限制账户,264\n'),
    });
  await page.getByText('已选：处置清单.csv').waitFor();
  await shot(page, `reply-${no}`);
  await page.getByRole('button', { name: '交负责人审批' }).click();
  await gone(page);
}

it('one point is found wanting within a period of its own, and supplemented', async () => {
  await prosecutor.goto(`${desks.url}${matter}`);
  await prosecutor.getByRole('button', { name: '逐项审查' }).click();
  await inModal(prosecutor).getByText('需要补充', { exact: true }).click();
  await inModal(prosecutor).getByPlaceholder('审查意见').fill('缺少处置数量的证明');
  await inModal(prosecutor).getByLabel('补充期限').fill('10');
  await shot(prosecutor, 'review');
  await inModal(prosecutor).getByRole('button', { name: '作出审查意见' }).click();
  await gone(prosecutor);
  await row(prosecutor, '缺少处置数量的证明').getByText('待补充').waitFor();
  await clerk.goto(`${desks.url}${matter}`);
  await answer(clerk, 1, '青金监函〔2026〕9号');
  await shot(clerk, 'supplemented');
});

it('another stays unanswered: the chief urges, and takes the first step of the ladder with its prepared document', async () => {
  const first = matter;
  await draftOne();
  await chief.goto(`${desks.url}${matter}`);
  await say(chief, '合法性审核通过', '审核通过，于法有据');
  await prosecutor.getByRole('button', { name: '提请检察长决定' }).click();
  await chief.getByRole('button', { name: '同意制发' }).click();
  await chief.getByRole('heading', { name: /云松检建/ }).waitFor();
  await clerk.goto(`${desks.url}${matter}`);
  await clerk.getByRole('button', { name: '签收' }).click();
  await clerk.getByText('被建议单位签收').waitFor();
  const office = await desks.at('s.lu');
  await office.goto(`${desks.url}/clock`);
  for (let month = 0; month < 3; month += 1) await monthPasses(office);
  await chief.goto(`${desks.url}${matter}`);
  await chief.getByText('逾期未回复').first().waitFor();
  await say(chief, '督促', '请立即落实并书面回复');
  await chief.getByText('督促 云松检督').waitFor();
  await monthPasses(office);
  await chief.goto(`${desks.url}${matter}`);
  await chief.getByRole('button', { name: '是否报告上级人民检察院' }).click();
  await inModal(chief).getByText('经审查，被建议单位没有正当理由').click();
  await shot(chief, 'rung');
  await inModal(chief).getByRole('button', { name: '决定并制发' }).click();
  await gone(chief);
  await row(chief, '关于检察建议未落实情况的报告').waitFor();
  await shot(chief, 'ladder');
  matter = first;
});

async function monthPasses(office: Page): Promise<void> {
  const moved = office.waitForResponse((response) => response.url().endsWith('/clock/moves'));
  await office.getByRole('button', { name: '30 天' }).click();
  await moved;
}

it('shows whose turn it is, in Chinese alone, and no browser complains', async () => {
  await prosecutor.goto(`${desks.url}${matter}`);
  await prosecutor.getByText('书面回复 青金监函').first().waitFor();
  await row(prosecutor, '检察建议书')
    .getByRole('button', { name: /查\s*看/ })
    .click();
  await prosecutor.frameLocator('iframe').getByText('检察建议书').first().waitFor();
  await shot(prosecutor, 'paper');
  await prosecutor.keyboard.press('Escape');
  await prosecutor.locator('.page, main').first().waitFor();
  await shot(prosecutor, 'matter');
  expect(await foreignWords(prosecutor)).toEqual([]);
  expect(desks.complaints).toEqual([]);
});
