import type { Page } from 'playwright-core';
import { Caller } from '../support/api.js';
import { workerStack } from '../support/stack.js';
import { Desks, foreignWords, picturesOf } from './desks.js';

/** 检察建议 in the browser, the forms that are used seldom: objection, amendment, visit (回头看), and a repeat within twelve months. */

let desks: Desks;
let prosecutor: Page;
let chief: Page;
let clerk: Page;
let id = '';
let at: (officerId: string, api: 'procuratorate-api' | 'regulator-api') => Caller;

const shot = picturesOf('recommendation-forms');
const inModal = (page: Page) => page.locator('.ant-modal:visible');
const gone = (page: Page): Promise<void> => page.locator('.ant-modal:visible').waitFor({ state: 'detached' });
const open = (page: Page): Promise<unknown> => page.goto(`${desks.url}/recommendations/${id}`);

const say = async (page: Page, button: string, words: string): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await inModal(page).locator('textarea').fill(words);
  await shot(page, button.replace(/\W/g, '-'));
  await inModal(page).getByRole('button', { name: '确定' }).click();
  await gone(page);
};

async function issued(): Promise<string> {
  const [p, c] = [at('j.qin', 'procuratorate-api'), at('j.you', 'procuratorate-api')];
  const { recommendationId } = await p.post<{ recommendationId: string }>('/recommendations', {
    ...{ kind: 'social-governance', topic: 'campus', addresseeUnitId: 'financial-regulator-990000' },
    ...{
      heading: '关于加强校园贷治理的检察建议',
      findings: '类案分析（虚构）。',
      caseNumbers: ['A9901020000002026110001'],
    },
    points: [1, 2].map((no) => ({ text: `第 ${no} 项建议：开展排查`, days: 30 })),
  });
  await c.post(`/recommendations/${recommendationId}/legality-reviews`, { passed: true, text: '审核通过，于法有据' });
  const proposed = await p.post<{ approvalId: string }>(`/recommendations/${recommendationId}/issue-proposals`);
  const decision = { matterId: `recommendation/${recommendationId}`, decision: 'approved' };
  await c.post(`/approvals/${proposed.approvalId}/decision`, decision);
  return recommendationId;
}

beforeAll(async () => {
  desks = await Desks.open();
  const stack = await workerStack();
  at = (officerId, api) => Caller.officer(stack.tokens, officerId, desks.house.url(api));
  [prosecutor, chief, clerk] = [await desks.at('j.qin'), await desks.at('j.you'), await desks.at('r.fan')];
  id = await issued();
  await at('r.fan', 'regulator-api').post(`/recommendations/${id}/acknowledgement`);
}, 240_000);
afterAll(() => desks?.close());

it('is objected to by the addressee, re-examined at once, and found valid', async () => {
  await open(clerk);
  await say(clerk, '提出异议', '第 2 项建议与本单位职责不符（虚构）');
  await clerk.getByText('第 2 项建议与本单位职责不符（虚构）').first().waitFor();
  await shot(clerk, 'objected');
  await open(prosecutor);
  await say(prosecutor, '复核：异议成立', '经复核，异议成立');
});

it('is amended by the chief; the addressee receives the amended paper and its new period', async () => {
  await open(chief);
  await chief.getByRole('button', { name: '决定修改' }).click();
  await inModal(chief).getByLabel('修改理由').fill('采纳异议，调整第 2 项');
  await inModal(chief).getByLabel('建议 2').fill('配合教育部门开展排查');
  await shot(chief, 'amend');
  await inModal(chief).getByRole('button', { name: '作出修改决定' }).click();
  await gone(chief);
  await chief.getByText('配合教育部门开展排查').first().waitFor();
  await shot(chief, 'amended');
  await open(clerk);
  await clerk.getByRole('button', { name: '签收' }).click();
  await clerk.getByRole('button', { name: '逐项回复' }).waitFor();
  await shot(clerk, 'received-again');
});

it('is closed with a day to look back, and what has relapsed is to be supplemented again', async () => {
  const [p, c, l] = [
    ...[at('j.qin', 'procuratorate-api'), at('r.fan', 'regulator-api'), at('r.peng', 'regulator-api')],
  ];
  await c?.post(`/recommendations/${id}/replies`, {
    ...{ number: '青金监函〔2026〕12号', text: '已落实（虚构）' },
    points: [1, 2].map((no) => ({ no, text: '已落实', measures: [{ kind: 'restricted', count: 10 }] })),
  });
  await l?.post(`/recommendations/${id}/reply-decisions`, { decision: 'approved' });
  await p?.post(`/recommendations/${id}/reviews`, {
    points: [1, 2].map((no) => ({ no, adequate: true, text: '已落实' })),
  });
  await open(prosecutor);
  await prosecutor.getByRole('button', { name: '办结', exact: true }).click();
  await shot(prosecutor, 'close');
  await inModal(prosecutor).getByRole('button', { name: '办结', exact: true }).click();
  await gone(prosecutor);
  await prosecutor.getByRole('button', { name: '第 1 次回访' }).click();
  await inModal(prosecutor).getByText('发现反弹，重新落实').click();
  await inModal(prosecutor).getByText('第 1 项：').click();
  await inModal(prosecutor).getByLabel('回访情况').fill('抽查发现异常账户又增加（虚构）');
  await shot(prosecutor, 'visit');
  await inModal(prosecutor).getByRole('button', { name: '记录回访' }).click();
  await gone(prosecutor);
  await prosecutor.getByText('待补充').first().waitFor();
  await shot(prosecutor, 'relapsed');
});

it('is linked to the next one on the same topic within twelve months', async () => {
  id = await issued();
  await open(prosecutor);
  await prosecutor.getByText('12 个月内已有检察建议').first().waitFor();
  await shot(prosecutor, 'repeat');
  await prosecutor.getByRole('link', { name: '前次文书' }).click();
  await prosecutor.getByText('抽查发现异常账户又增加（虚构）').first().waitFor();
  expect(await foreignWords(prosecutor)).toEqual([]);
  expect(desks.complaints).toEqual([]);
});
