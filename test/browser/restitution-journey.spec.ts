import type { Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { accountKeyOf, PEPPER, QINGSONG_BANK } from '../support/restitution.js';
import { openTestDatabase } from '../support/record.js';
import { workerStack } from '../support/stack.js';
import { ask, Desks, picturesOf } from './desks.js';

/** 资金返还 from the statement file to the receipts, each step by hand at the desk that takes it. */

const ACCOUNT = '9955010000000000033';
const DAY = 86_400_000;
const inShanghai = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
const iso = (ms: number): string => new Date(ms).toISOString();
/** Ant Design parts two characters of a button by a blank. */
const two = (words: string): RegExp => new RegExp(`^${[...words].join('\\s?')}$`);

let desks: Desks;
let database: DataSource;
let police: Page;
let clerk: Page;
let second: Page;
let paidAt = 0;
let restitutionId = '';

beforeAll(async () => {
  const stack = await workerStack();
  [desks, database] = await Promise.all([Desks.open(PEPPER), openTestDatabase(stack.databaseUrl)]);
  police = await desks.at('p.li');
});
afterAll(async () => {
  await database?.destroy();
  await desks?.close();
});

afterEach(() => picture(police, `last-${(step += 1)}`));
let step = 0;

const picture = picturesOf('journey');

const openTab = (page: Page, tab: string): Promise<unknown> =>
  page.goto(`${desks.url}/restitutions/${restitutionId}?tab=${tab}`);
const dialog = (page: Page) => page.locator('.ant-modal:visible');

it('begins with a case whose money is frozen', async () => {
  const now = Date.parse((await ask<{ legalNow: string }>(police, 'GET', '/me')).legalNow);
  paidAt = Math.floor((now - 2 * DAY) / 1_000) * 1_000;
  const { caseId } = await ask<{ caseId: string }>(police, 'POST', '/cases', {
    reportedAt: iso(now - 60_000),
    ...{ divisionCode: '990102', channel: '96110', lossFen: '600000', facts: '（虚构案情）' },
    victim: { name: '受害人甲（虚构）', phone: '00010000002' },
  });
  ({ restitutionId } = await ask<{ restitutionId: string }>(police, 'POST', `/cases/${caseId}/restitutions`, {
    frozenAt: iso(now - DAY),
  }));
  const value = {
    ...{ caseId, frozenFen: '1200000', justifiedFen: '1200000', status: 'frozen', endsAt: iso(now + 170 * DAY) },
    ...{ accountKey: accountKeyOf(QINGSONG_BANK.bankCode, ACCOUNT), bankUnitId: QINGSONG_BANK.unitId },
    authorityUnitId: 'police-990102-01',
  };
  await database.query(
    `insert into facts (key, version, value, matter_id) values ($1, 1, $2, 'freeze-order/journey')`,
    ['freeze:journey/1', JSON.stringify(value)],
  );
});

it('has the victims told and their application entered at the police', async () => {
  await openTab(police, 'claims');
  await police.getByRole('button', { name: '登记已告知被害人' }).click();
  await dialog(police).getByRole('button', { name: '登记已告知被害人' }).click();
  await police.getByText('未告知被害人').waitFor({ state: 'detached' });
  await police.getByRole('button', { name: '登记返还申请' }).click();
  const form = dialog(police);
  await form.getByLabel('姓名或单位名称').fill('受害人甲（虚构）');
  await form.getByLabel('身份证号或信用代码').fill('990102199001010011');
  await form.getByLabel('联系电话').fill('00010000002');
  await form.getByLabel('银行流水号').fill('J1');
  await form.getByLabel('转账金额').fill('6000.00');
  await form.getByLabel('转账时间').fill(inShanghai(paidAt));
  await form.getByLabel('户名').fill('受害人甲（虚构）');
  await form.getByLabel('账号', { exact: true }).fill('9955019999999999');
  await form.getByLabel('开户银行').fill('演示青松银行');
  await picture(police, '1-application');
  await form.getByRole('button', { name: '登记返还申请' }).click();
  const row = police.getByRole('row', { name: /受害人甲/ });
  await row.getByRole('button', { name: '材料齐全' }).click();
  await row.getByRole('button', { name: '变更收款账户' }).waitFor();
  await picture(police, '2-claims');
});

it('has the statement file imported and weighed, and its faults named by row', async () => {
  await openTab(police, 'money');
  const rows = [
    `J1,${inShanghai(paidAt)},9999990001,${ACCOUNT},600000`,
    `J2,${inShanghai(paidAt + 60_000)},9999990009,${ACCOUNT},400000`,
    `J3,${inShanghai(paidAt + 120_000)},${ACCOUNT},88880000001,400000`,
  ];
  const upload = (name: string, lines: readonly string[]) =>
    police.locator('input[type=file]').setInputFiles({
      ...{ name, mimeType: 'text/csv' },
      buffer: Buffer.from(['id,at,from,to,amount_fen', ...lines, ''].join('\n')),
    });
  await upload('错误.csv', [...rows.slice(0, 1), `J9,昨天,1,2,3`]);
  await police.getByText('错误.csv 有误的行').waitFor();
  await upload('流水.csv', rows);
  await police.getByText('逐户核对一致').waitFor();
  await picture(police, '3-money');
});

it('finds whoever paid in and has not applied', async () => {
  await openTab(police, 'flow');
  const row = police.getByRole('row', { name: /9999990009/ });
  await row.getByText('待联系').waitFor();
  await row.getByLabel('登记查找结果').click();
  await police.locator('.ant-select-dropdown:visible').getByText('已联系', { exact: true }).click();
  await row.getByText('已联系', { exact: true }).first().waitFor();
  await row.scrollIntoViewIfNeeded();
  await picture(police, '4-senders');
});

it('traces, compares victim by victim, and plans by timestamps', async () => {
  await openTab(police, 'traces');
  for (const rule of ['时间戳逐笔对应', '先进先出']) {
    const row = police.getByRole('row', { name: new RegExp(rule) });
    await row.getByRole('button', { name: two('计算') }).click();
    await row.getByText('相符').waitFor();
  }
  await police.getByRole('button', { name: /按被害人逐一比较/ }).click();
  await police.getByRole('region', { name: '逐人比较' }).getByText('受害人甲').waitFor();
  await picture(police, '5-compared');
  await openTab(police, 'plans');
  await police.getByRole('button', { name: '拟定返还方案' }).click();
  const form = dialog(police);
  await form.getByLabel('溯源依据').click();
  await police
    .locator('.ant-select-dropdown:visible')
    .getByText(/时间戳逐笔对应/)
    .click();
  await form.getByRole('radio', { name: /逐笔返还/ }).check();
  await form.getByRole('checkbox', { name: /演示青松银行/ }).check();
  await form.getByRole('button', { name: '拟定方案' }).click();
  await police
    .getByRole('row', { name: /受害人甲/ })
    .getByRole('button', { name: '看来历' })
    .click();
  await police.getByText('第 1 笔份额的来历').waitFor();
  await police.getByRole('cell', { name: 'J1' }).waitFor();
  await picture(police, '6-share-opened');
  await police.keyboard.press('Escape');
  await police.getByRole('button', { name: '呈请市级公安机关审批' }).click();
  await police.getByText('待审批').first().waitFor();
});

it('is decided by the city on one page', async () => {
  const city = await desks.at('p.zheng');
  await city.goto(`${desks.url}/restitutions/${restitutionId}`);
  const decide = city.getByRole('region', { name: '市级审批' });
  await decide.getByRole('button', { name: '批准返还' }).waitFor();
  await picture(city, '7-city');
  await decide.getByRole('button', { name: '批准返还' }).click();
  await city.getByText('已批准').first().waitFor();
  await city.context().close();
  await openTab(police, 'plans');
  await police.getByRole('button', { name: '向银行出具协助返还通知书' }).click();
  await openTab(police, 'notices');
  await police.getByText('待民警到场').waitFor();
});

async function presented(): Promise<void> {
  await clerk.getByRole('button', { name: '登记民警到场' }).click();
  const form = dialog(clerk);
  for (const [index, name] of ['李竹声（虚构）', '王远舟（虚构）'].entries()) {
    await form.getByLabel(`民警${index + 1}姓名`).fill(name);
    await form
      .getByLabel('人民警察证号')
      .nth(index)
      .fill(`99000${index + 1}`);
    await form.getByLabel('单位').nth(index).fill('竹里派出所');
  }
  await form.getByRole('checkbox').check();
  await form.getByRole('button', { name: two('登记') }).click();
}

it('is presented at the bank, comes back for completion, and is accepted', async () => {
  clerk = await desks.at('b.kong');
  await clerk.goto(`${desks.url}/restitution-notices`);
  await clerk.getByRole('link', { name: /返/ }).first().waitFor();
  await picture(clerk, '8-queue');
  await clerk.getByRole('region', { name: '协助返还' }).getByRole('link').first().click();
  await presented();
  await clerk.getByRole('button', { name: '要求补正' }).click();
  await dialog(clerk).getByRole('checkbox', { name: '收款账户证明' }).check();
  await picture(clerk, '9-completion');
  await dialog(clerk).getByRole('button', { name: '要求补正' }).click();
  await clerk.getByText('待补正').first().waitFor();
  await openTab(police, 'notices');
  await police.getByRole('button', { name: '已补正' }).click();
  await picture(police, '10-completing');
  await dialog(police).getByRole('button', { name: '已补正' }).click();
  await police.getByText('待审核材料').waitFor();
  await clerk.getByRole('button', { name: '材料齐全，受理' }).click();
  await clerk.getByRole('button', { name: /复核放款/ }).waitFor();
});

it('is released by a second clerk, confirmed by the file of receipts, and closed at the police', async () => {
  const address = clerk.url();
  await clerk.getByRole('button', { name: /复核放款/ }).click();
  await clerk.getByText('受理人与放款人不得为同一人').waitFor();
  second = await desks.at('b.cao');
  await second.goto(address);
  await second.getByRole('button', { name: /复核放款/ }).click();
  await second.getByText('已放款 1 笔').waitFor();
  const requestNumber =
    (await second
      .getByRole('row', { name: /受害人甲/ })
      .getByRole('cell', { name: /^[0-9a-f-]{36}-\d+-\d+$/ })
      .textContent()) ?? '';
  const now = Date.parse((await ask<{ legalNow: string }>(second, 'GET', '/me')).legalNow);
  const line = `${requestNumber.trim()},成功,600000,BK1,${inShanghai(now - 1_000)}`;
  const csv = ['返还请求号,结果,金额（分）,银行流水号,付款时间', line];
  await second.locator('input[type=file]').setInputFiles({
    ...{ name: '回单.csv', mimeType: 'text/csv', buffer: Buffer.from(`${csv.join('\n')}\n`) },
  });
  await second.getByText('回单确认 1 笔').waitFor();
  await picture(second, '11-receipts');
  await openTab(police, 'notices');
  await police.getByText('已办结').first().waitFor();
  await picture(police, '12-done');
  expect(desks.complaints).toEqual([]);
});
