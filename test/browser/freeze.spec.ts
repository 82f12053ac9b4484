import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask, Desks, minutesAgo, paste, picturesOf } from './desks.js';

/** The whole life of one freeze at four desks: the officer proposes, the leader approves on a phone, the bank answers, the supervisor sees it. */

const LINE = ['收款庚（虚构）', '9955010000000000517', '演示青松银行', '10000.00', minutesAgo(30)];

// Four desks in one browser: a laden machine needs its time.
jest.setTimeout(240_000);

let desks: Desks;
let police: Page;
let leader: Page;
let clerk: Page;
let casePath = '';
let freezePath = '';

const shot = picturesOf('freeze');

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
});
afterAll(() => desks?.close());

it('files a case with the word of the leader, on a phone', async () => {
  police = await desks.at('p.li');
  await police.goto(`${desks.url}/cases/new`);
  await police.getByLabel('受害人姓名').fill('受害人辛（虚构）');
  await police.getByLabel('受害人电话').fill('00000000998');
  await police.getByLabel('损失金额').fill('10000');
  await police.getByRole('button', { name: '受案并出具回执' }).click();
  await police.waitForURL(/\/cases\/[0-9a-f-]{36}\?receipt=1/);
  casePath = new URL(police.url()).pathname;
  // Without the receipt: that it can be closed, another story tells.
  await police.goto(`${desks.url}${casePath}`);
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

/** Orders and answers of a stop have their own story: here the account is under one. */
async function stopTheAccount(): Promise<void> {
  const { orders } = await ask<{ orders: { orderId: string }[] }>(police, 'POST', `${casePath}/stop-payment-orders`);
  clerk = await desks.at('b.kong');
  const { legalNow } = await ask<{ legalNow: string }>(clerk, 'GET', '/me');
  const facts = { stoppedFen: '1000000', balanceFen: '1000000', operator: 'OP-07', bankReference: 'YS-1' };
  await ask(clerk, 'POST', `/stop-payment-orders/${orders[0]?.orderId ?? ''}/answers`, {
    answers: [{ itemNo: 1, result: 'stopped', stoppedAt: legalNow, ...facts }],
  });
}

const nextOnCase = () => police.getByLabel('立案与止付的期限');
const proposal = () => police.getByRole('button', { name: '呈请冻结' });

it('freezes an account of the case with the word of the leader', async () => {
  await stopTheAccount();
  await police.goto(`${desks.url}${casePath}`);
  await nextOnCase().getByText('止付期满前须冻结（1 个账户）').waitFor();
  expect(await proposal().getAttribute('class')).toContain('primary');
  await police.getByRole('button', { name: '呈请冻结' }).click();
  await police.getByRole('checkbox', { name: /收款庚/ }).check();
  await police.getByText('须县级以上公安机关负责人批准').waitFor();
  await police.getByLabel('重大、复杂案件（存款等期限一年）').check();
  await police.getByText('须设区的市级以上公安机关负责人批准').waitFor();
  await police.getByText('期限 1 年').waitFor();
  await police.getByLabel('重大、复杂案件（存款等期限一年）').uncheck();
  await police.getByLabel('涉案依据（元）').fill('8000');
  await police.getByLabel('超出依据的理由').fill('账户内资金混同');
  await shot(police, 'freeze-proposal');
  await police.getByRole('button', { name: '呈请审批（1 个账户）' }).click();
  await police.getByText('已呈请，批准后自动送达银行').waitFor();
  await police.getByRole('button', { name: /完\s?成/ }).click();
  await nextOnCase().getByText('1 个账户的冻结待审批').waitFor();
  await approve('冻结');
  await nextOnCase().getByText('止付账户的冻结均已送达银行').waitFor();
});

/** The button at the foot of the open dialog. */
const confirm = (page: Page, name: RegExp): Promise<void> =>
  page.locator('.ant-modal-footer').last().getByRole('button', { name }).click();

/** What an act was done with is chosen no more once it is done: only then is the next choice one. */
async function choose(page: Page): Promise<void> {
  await page.locator('.ant-table-row-selected').first().waitFor({ state: 'detached' });
  await page.locator('tbody').getByRole('checkbox').first().check();
}

it('is answered at the desk of the bank with its own instants, and stands in its list of what it holds', async () => {
  await clerk.goto(`${desks.url}/freeze-orders`);
  await shot(clerk, 'bank-queue');
  await clerk.getByText('公冻财字').first().click();
  await clerk.getByRole('button', { name: '反馈冻结结果（1）' }).click();
  await clerk.getByLabel('经办代号').fill('OP-07');
  await clerk.getByLabel('序号 1 银行流水号').fill('DJ-1');
  await shot(clerk, 'bank-answer');
  await confirm(clerk, /反馈 1 个/);
  await clerk.getByText('已冻结').first().waitFor();
  await shot(clerk, 'bank-freeze');
  await nextOnCase().getByText('止付账户均已冻结，期满前无须再办').waitFor();
  await shot(police, 'case-frozen');
  expect(await proposal().getAttribute('class')).not.toContain('primary');
  const path = new URL(clerk.url()).pathname;
  freezePath = path;
  await clerk.goto(`${desks.url}/freeze-orders?state=held`);
  await clerk.getByText('收款庚（虚构）').waitFor();
  await shot(clerk, 'bank-held');
});

it('is corrected by the bank: the old answer stays in the record', async () => {
  await clerk.goto(`${desks.url}${freezePath}`);
  await choose(clerk);
  await clerk.getByRole('button', { name: '更正反馈' }).click();
  await clerk.getByLabel('序号 1 冻结金额').fill('9000');
  await clerk.getByLabel('更正原因').fill('金额录入有误');
  await shot(clerk, 'bank-correction');
  await confirm(clerk, /更\s?正/);
  await clerk.getByText('银行更正冻结反馈').waitFor();
  await clerk.getByText('9,000.00').first().waitFor();
});

it('is renewed by the authority that approved it, and the bank confirms', async () => {
  await police.goto(`${desks.url}${freezePath}`);
  await choose(police);
  await police.getByText('超出，有理由').waitFor();
  await shot(police, 'police-freeze');
  await police.getByRole('button', { name: '呈请继续冻结' }).click();
  await police.getByText('侦查尚未终结').click();
  await confirm(police, /确\s?定/);
  await approve('继续冻结');
  await clerk.getByRole('button', { name: '已办理继续冻结（1）' }).click();
  await shot(clerk, 'bank-renewal');
  await confirm(clerk, /确认 1 个/);
  await clerk.getByText('银行已办理继续冻结').waitFor();
});

it('is released in part, then as unrelated with notice to the owner', async () => {
  await police.goto(`${desks.url}${freezePath}`);
  await choose(police);
  await police.getByRole('button', { name: '呈请解除冻结' }).click();
  await police.getByLabel('序号 1 解除金额').fill('4000');
  await police.getByLabel('解除原因').fill('部分已查清');
  await shot(police, 'police-release');
  await confirm(police, /确\s?定/);
  await approve('解除冻结');
  await clerk.getByRole('button', { name: '已解除冻结（1）' }).click();
  await clerk.getByText('只解除 4,000.00 元').waitFor();
  await confirm(clerk, /确认 1 个/);
  await police.getByText('5,000.00').first().waitFor();

  await choose(police);
  await police.getByRole('button', { name: '登记“经查明与案件无关”' }).click();
  await police.getByText('系正常货款').click();
  await confirm(police, /确\s?定/);
  await police.getByText('待通知所有人').waitFor();
  await choose(police);
  await police.getByRole('button', { name: '登记已通知所有人（1）' }).click();
  await shot(police, 'police-owner');
  await confirm(police, /确\s?定/);
  await police.getByText('与案件无关，已通知所有人').waitFor();
  await choose(police);
  await police.getByRole('button', { name: '呈请解除冻结' }).click();
  await police.getByLabel('解除原因').fill('与案件无关');
  await confirm(police, /确\s?定/);
  await approve('解除冻结');
  await clerk.getByRole('button', { name: '已解除冻结（1）' }).click();
  await confirm(clerk, /确认 1 个/);
  await clerk.getByText('已解除').first().waitFor();
  await shot(police, 'police-released');
});

it('is seen by the supervisor: nothing was free between, nothing is held too long, nothing lapsed unheld', async () => {
  const supervisor = await desks.at('s.lang');
  await supervisor.goto(`${desks.url}/continuity`);
  for (const title of ['没有中断', '没有期满失控', '没有应解未解']) await supervisor.getByText(title).waitFor();
  await shot(supervisor, 'supervisor-continuity');
  await supervisor.goto(`${desks.url}${freezePath}`);
  await supervisor.getByText('银行更正冻结反馈').waitFor();
  await shot(supervisor, 'supervisor-freeze');
  expect(desks.complaints).toEqual([]);
});
