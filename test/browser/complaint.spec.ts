import type { Page } from 'playwright-core';
import { until } from '../support/api.js';
import { ask, Desks, picturesOf } from './desks.js';

/** 申诉控告 as people live it: a holder on a telephone, the officer who answers, the prosecutor who reviews. */

const PHONE = { width: 390, height: 844 };
const ACCOUNT = { accountName: '收款辛（虚构）', accountNumber: '9955010000000000525' };

let desks: Desks;
let police: Page;
let leader: Page;
let clerk: Page;
let caseId = '';
let freezeId = '';
let receipt = { number: '', code: '' };

const shot = picturesOf('complaint');

async function approve(matterId: string): Promise<void> {
  const { approvalId } = await until('it waits for approval', async () => {
    const { items } = await ask<{ items: { approvalId: string; matterId: string }[] }>(leader, 'GET', '/approvals');
    return items.find((one) => one.matterId === matterId);
  });
  await ask(leader, 'POST', `/approvals/${approvalId}/decision`, { matterId, decision: 'approved' });
}

beforeAll(async () => {
  desks = await Desks.open();
  police = await desks.at('p.li');
  leader = await desks.at('p.zhao');
  clerk = await desks.at('b.kong');
  const now = Date.now();
  ({ caseId } = await ask<{ caseId: string }>(police, 'POST', '/cases', {
    ...{
      reportedAt: new Date(now - 60_000).toISOString(),
      divisionCode: '990102',
      channel: '96110',
      lossFen: '1000000',
    },
    victim: { name: '受害人壬（虚构）', phone: '00010000009' },
    facts: '对方冒充客服诱导转账。（虚构案情）',
  }));
  const transferredAt = new Date(now - 30 * 60_000 + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  await ask(police, 'POST', `/cases/${caseId}/account-lists`, {
    rows: [{ ...ACCOUNT, bank: '演示青松银行', amount: '10000.00', transferredAt }],
  });
  for (const step of ['acceptance', 'filing']) {
    await ask(police, 'POST', `/cases/${caseId}/filings`, { step });
    await approve(`case/${caseId}`);
  }
  const { items } = await ask<{ items: { rowId: string }[] }>(police, 'GET', `/cases/${caseId}/accounts`);
  const asked = { kind: 'deposit', askedFen: '1000000', justifiedFen: '1000000', withProceeds: true };
  const { orders } = await ask<{ orders: { orderId: string }[] }>(police, 'POST', `/cases/${caseId}/freeze-orders`, {
    items: [{ rowId: items[0]?.rowId, ...asked }],
  });
  freezeId = orders[0]?.orderId ?? '';
  await approve(`freeze-order/${freezeId}`);
  const facts = { operator: 'OP-07', bankReference: 'DJ-1', frozenAt: new Date().toISOString() };
  await ask(clerk, 'POST', `/freeze-orders/${freezeId}/answers`, {
    answers: [{ itemNo: 1, result: 'frozen', frozenFen: '1000000', ...facts }],
  });
});
afterAll(() => desks?.close());

it('is made by the holder on a telephone, without a login, and followed by its receipt', async () => {
  const phone = await (await desks.machine(PHONE)).newPage();
  await phone.goto(`${desks.url}/complaint`);
  await phone.getByLabel('账户户名').fill('他人（虚构）');
  await phone.getByLabel('账号').fill(ACCOUNT.accountNumber);
  await phone.getByLabel('联系电话').fill('00000000010');
  await phone.getByLabel('事由').selectOption('unrelated');
  await phone.getByLabel('事实和理由').fill('账户内为本人工资收入。（虚构）');
  await shot(phone, 'phone-form');
  await phone.getByRole('button', { name: '提交' }).click();
  await phone.getByText('没有找到与该户名、账号相符的冻结').waitFor();
  await phone.getByLabel('账户户名').fill(ACCOUNT.accountName);
  await phone.getByRole('button', { name: '提交' }).click();
  await phone.getByText('已收到您的申诉控告').waitFor();
  await shot(phone, 'phone-receipt');
  const said = (await phone.locator('main').textContent()) ?? '';
  const number = /\S+公申控字〔\d{4}〕\d+号/.exec(said)?.[0] ?? '';
  receipt = {
    number: number.replace(/^.*?编号/, ''),
    code: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(said)?.[0] ?? '',
  };
  await phone.goto(`${desks.url}/complaint`);
  await phone.getByLabel('编号').fill(receipt.number);
  await phone.getByLabel('查询码').fill(receipt.code);
  await phone.getByRole('button', { name: '查询' }).click();
  await phone.getByText('已收到，正在处理').waitFor();
  await shot(phone, 'phone-status');
  expect(await phone.locator('main').textContent()).not.toContain(ACCOUNT.accountName);
  await phone.context().close();
});

it('waits at the desk with its thirty days, is answered in writing, and the paper is printed', async () => {
  await police.goto(`${desks.url}/complaints`);
  await police.getByText('待书面答复').first().waitFor();
  await shot(police, 'list');
  await police.getByText(receipt.number).first().click();
  await police.getByText('账户内为本人工资收入').waitFor();
  await shot(police, 'one');
  await police.getByRole('button', { name: '书面答复' }).click();
  await police.getByLabel('不成立').check();
  await police.getByLabel('理由（写入答复书，不写入记录）').fill('仍需核对，继续冻结。（虚构）');
  await shot(police, 'answer');
  await police.locator('.ant-modal-footer').getByRole('button', { name: '书面答复' }).click();
  await police.getByText('公安机关书面答复').waitFor();
  await police.getByRole('button', { name: /打\s?印/ }).click();
  await police.frameLocator('iframe.paper').getByText('申诉控告答复书').first().waitFor();
  await shot(police, 'paper');
});

it('is taken in by the prosecutor with the receipt, and corrected', async () => {
  const prosecutor = await desks.at('j.qin');
  await prosecutor.goto(`${desks.url}/complaints`);
  await prosecutor.getByRole('button', { name: '受理申诉' }).click();
  await prosecutor.getByLabel('申诉控告编号').fill(receipt.number);
  await prosecutor.getByLabel('查询码').fill(receipt.code);
  await prosecutor.getByLabel('不服的理由').fill('答复没有依据。（虚构）');
  await prosecutor.locator('.ant-modal-footer').getByRole('button', { name: '受理申诉' }).click();
  await prosecutor.waitForURL(/\/complaints\/[0-9a-f-]{36}/);
  await prosecutor.getByRole('button', { name: '提出审查意见' }).click();
  await prosecutor.getByLabel('处理违法，通知纠正').check();
  await prosecutor.getByLabel('理由（写入审查意见书，不写入记录）').fill('该账户与案件无关。（虚构）');
  await prosecutor.locator('.ant-modal-footer').getByRole('button', { name: '提出审查意见' }).click();
  await prosecutor.getByText('检察院通知纠正').first().waitFor();
  await shot(prosecutor, 'prosecutor');
  await approve(`freeze-order/${freezeId}`);
  await police.goto(`${desks.url}/freeze-orders/${freezeId}`);
  await police.getByText('与案件无关').first().waitFor();
  await police.getByText('后续文书').waitFor();
  await shot(police, 'freeze');
  await police.goto(`${desks.url}/renewals`);
  await police.getByText('没有临近到期的冻结').waitFor();
  await police.goto(`${desks.url}/cases/${caseId}`);
  await police.getByRole('button', { name: '打印立案告知书' }).waitFor();
  await shot(police, 'case');
  expect(desks.complaints).toEqual([]);
});
