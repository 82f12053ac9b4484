import type { Page } from 'playwright-core';
import { Desks, paste } from './desks.js';

/** 立案 and 冻结 as people live them: the officer proposes, the leader approves on a phone, the bank answers. */

const minutesAgo = (minutes: number): string =>
  new Date(Date.now() - minutes * 60_000 + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
const LINE = ['收款庚（虚构）', '9955010000000000517', '演示青松银行', '10000.00', minutesAgo(30)];
const SHOTS = process.env['HELI_SHOTS'];

let desks: Desks;
let police: Page;
let leader: Page;
let clerk: Page;
let casePath = '';

const shot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png` });
};

async function approve(title: string): Promise<void> {
  await leader.goto(`${desks.url}/approvals`);
  const card = leader.locator('li.notice', { hasText: title }).first();
  await card.waitFor();
  await shot(leader, `approval-${title}`);
  await card.getByRole('button', { name: '批准', exact: true }).click();
  await card.waitFor({ state: 'detached' });
}

beforeAll(async () => {
  desks = await Desks.open();
}, 90_000);
afterAll(() => desks?.close());

it('files a case with the word of the leader, on a phone', async () => {
  police = await desks.at('p.li');
  await police.goto(`${desks.url}/cases/new`);
  await police.getByLabel('受害人姓名').fill('受害人辛（虚构）');
  await police.getByLabel('受害人电话').fill('00000000998');
  await police.getByLabel('损失金额').fill('10000');
  await police.getByRole('button', { name: '受案并出具回执' }).click();
  await police.waitForURL(/\/cases\/[0-9a-f-]{36}\?receipt=1/);
  await police.locator('.ant-modal-footer').getByRole('button', { name: '关闭' }).click();
  casePath = new URL(police.url()).pathname;
  await police.getByRole('button', { name: '粘贴或录入' }).click();
  await paste(police, [LINE]);
  await police.getByRole('button', { name: '检查并保存 1 行' }).click();
  await police.getByText('已收到清单').waitFor();
  await police.getByRole('button', { name: '呈请受案' }).click();
  await police.getByText('受案 审批中').waitFor();
  leader = await desks.at('p.zhao');
  await leader.setViewportSize({ width: 390, height: 844 });
  await approve('受案');
  await police.getByText('已受案').waitFor();
  await police.getByRole('button', { name: '呈请立案' }).click();
  await police.getByText('立案 审批中').waitFor();
  await approve('立案');
  await police.getByText('已立案').waitFor();
  await shot(police, 'case-filed');
});

it('freezes an account of the case with the word of the leader', async () => {
  await police.goto(`${desks.url}${casePath}`);
  await police.getByRole('button', { name: '呈请冻结' }).click();
  await police.getByRole('checkbox', { name: /收款庚/ }).check();
  await shot(police, 'freeze-proposal');
  await police.getByRole('button', { name: '呈请审批（1 个账户）' }).click();
  await police.getByText('已呈请，批准后自动送达银行').waitFor();
  await approve('冻结');
});

it('is answered at the desk of the bank, and stands in its list of what it holds', async () => {
  clerk = await desks.at('b.kong');
  await clerk.goto(`${desks.url}/freeze-orders`);
  await shot(clerk, 'bank-queue');
  await clerk.getByText('公冻财字').first().click();
  await clerk.getByRole('button', { name: /反馈序号 1/ }).click();
  await clerk.getByLabel('经办代号').fill('OP-07');
  await clerk.getByLabel('银行流水号').fill('DJ-1');
  await shot(clerk, 'bank-answer');
  await clerk
    .locator('.ant-modal-footer')
    .getByRole('button', { name: /反\s?馈/ })
    .click();
  await clerk.getByText('已冻结').first().waitFor();
  await shot(clerk, 'bank-freeze');
  await clerk.goto(`${desks.url}/freeze-orders?state=held`);
  await clerk.getByText('收款庚（虚构）').waitFor();
  await shot(clerk, 'bank-held');
});
