import type { Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { accountKeyOf, PEPPER, QINGSONG_BANK } from '../support/restitution.js';
import { openTestDatabase } from '../support/record.js';
import { workerStack } from '../support/stack.js';
import { ask, Desks, picturesOf } from './desks.js';

/** 涉案财物处置 as a judge and a bank's clerk see it: the money of the case, the list, the claim, the notice, the receipt. */

const DAY = 86_400_000;

const CLAIM = {
  ...{ 认领人: '受害人甲（虚构）', 证件号码: '990102199001010011', 电话: '00010000002' },
  ...{ 收款银行: '演示青松银行', 收款账号: '9955019999999999', '损失（元）': '6000' },
};

let desks: Desks;
let database: DataSource;
let judge: Page;
let caseNumber = '';

const shot = picturesOf('disposal');

beforeAll(async () => {
  const stack = await workerStack();
  [desks, database] = await Promise.all([Desks.open(PEPPER), openTestDatabase(stack.databaseUrl)]);
  const police = await desks.at('p.li');
  const reportedAt = new Date(Date.now() - 60_000).toISOString();
  const opened = await ask<{ caseId: string; caseNumber: string }>(police, 'POST', '/cases', {
    ...{ reportedAt, divisionCode: '990102', channel: '96110', lossFen: '600000', facts: '（虚构案情）' },
    victim: { name: '受害人甲（虚构）', phone: '00010000002' },
  });
  caseNumber = opened.caseNumber;
  const value = {
    ...{ caseId: opened.caseId, frozenFen: '700000', justifiedFen: '700000', status: 'frozen' },
    ...{ endsAt: new Date(Date.now() + 170 * DAY).toISOString(), bankUnitId: QINGSONG_BANK.unitId },
    accountKey: accountKeyOf(QINGSONG_BANK.bankCode, '9955010000000009999'),
    authorityUnitId: 'police-990102-01',
  };
  await database.query(`insert into facts (key, version, value, matter_id) values ($1, 1, $2, 'freeze-order/court')`, [
    'freeze:court/1',
    JSON.stringify(value),
  ]);
  await ask(await desks.at('j.qin'), 'POST', '/procedures', {
    ...{ chain: 'trial', caseId: opened.caseId },
    units: { procuratorate: 'procuratorate-990102', court: 'court-990102', 'higher-court': 'court-990100' },
  });
  judge = await desks.at('t.lv');
});
afterAll(async () => {
  await database?.destroy();
  await desks?.close();
});

it('shows the money of the case, and takes the judgment with its list from it', async () => {
  await judge.goto(`${desks.url}/case-money?caseNumber=${encodeURIComponent(caseNumber)}`);
  await judge.getByText('1 笔冻结没有列入任何裁判的清单').waitFor();
  await shot(judge, 'money');
  await judge.getByRole('button', { name: '登记裁判和财物清单' }).click();
  const form = judge.getByRole('dialog');
  await form.getByLabel('审级').click();
  await judge.getByTitle('二审（终审）').click();
  await form.getByLabel('文书号').fill('（2026）浙01刑终9号');
  await form.getByLabel('文书名称').fill('刑事判决书（虚构）');
  await form.getByLabel('最后送达时间').fill('2026-01-05 10:00');
  await form.getByLabel('最后送达时间').press('Enter');
  await form.getByLabel(/冻结 7,000.00 元/).click();
  await judge.getByTitle('发还被害人').click();
  await shot(judge, 'enter');
  await form.getByRole('button', { name: '登记裁判和财物清单' }).click();
  await judge.waitForURL(/\/disposals\/[0-9a-f-]{36}/);
  await judge.getByText('已生效').first().waitFor();
});

it('examines a claim and sends the notice of execution', async () => {
  await judge.getByRole('button', { name: '登记认领' }).click();
  const form = judge.getByRole('dialog');
  for (const [label, given] of Object.entries(CLAIM)) await form.getByLabel(label).fill(given);
  await form.getByRole('button', { name: '登记认领' }).click();
  await judge.getByRole('button', { name: /^审\s?查$/ }).click();
  await judge.getByRole('dialog').getByLabel('理由（写入记录）').fill('查证属实（虚构）');
  await judge
    .getByRole('dialog')
    .getByRole('button', { name: /^审\s?查$/ })
    .click();
  await judge.getByText('查证属实').first().waitFor();
  await judge.getByRole('button', { name: '发出执行通知' }).click();
  await judge.getByRole('dialog').getByRole('button', { name: '发出执行通知' }).click();
  await judge.getByText('执行通知（1 份）').waitFor();
  await shot(judge, 'executing');
});

it('is executed by the bank, which sees its notice and no claim', async () => {
  const clerk = await desks.at('b.kong');
  await clerk.goto(`${desks.url}/disposals`);
  await clerk.getByText('（2026）浙01刑终9号').first().click();
  await clerk.getByRole('button', { name: '送交回单' }).waitFor();
  expect(await clerk.getByText('认领申请').count()).toBe(0);
  await shot(clerk, 'bank');
  await clerk.getByRole('button', { name: '送交回单' }).click();
  await clerk.getByRole('dialog').getByLabel('执行凭证号').fill('ZX-1');
  await clerk.getByRole('dialog').getByRole('button', { name: '送交回单' }).click();
  await clerk.getByText('已执行', { exact: true }).waitFor();
  await judge.getByText('1,000.00').first().waitFor();
  await shot(judge, 'after');
});
