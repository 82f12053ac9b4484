import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { Caller, until } from '../support/api.js';
import { anAccount, anOrder, QIANJIANG, report, stopAll } from '../support/desk.js';
import { openTestDatabase } from '../support/record.js';
import { workerStack } from '../support/stack.js';
import { TestClock } from '../support/system-clock.js';
import { Desks, foreignWords, picturesOf } from './desks.js';

/** 监督 in the browser: a supervisor looks at the numbers, audits an escalation, takes the proof away; the bank answers. */

let desks: Desks;
let office: Page;
let clerk: Page;
let database: DataSource;
let clock: TestClock;
let folder = '';
let matter = '';
let talk = '';

const shot = picturesOf('supervision');

beforeAll(async () => {
  desks = await Desks.open();
  const stack = await workerStack();
  folder = stack.dataDir;
  database = await openTestDatabase(stack.databaseUrl);
  clock = TestClock.on(database, stack.env);
  const at = (officerId: string, api: 'police-api' | 'bank-api' | 'procuratorate-api'): Caller =>
    Caller.officer(stack.tokens, officerId, desks.house.url(api));
  const police = at('p.li', 'police-api');
  const answered = await anOrder(police, [anAccount(), anAccount()]);
  await stopAll(at('b.kong', 'bank-api'), answered.orderId);
  await anOrder(police, [anAccount({ bank: QIANJIANG })]);
  await anOrder(police);
  await report(police, { lossFen: '150000000' });
  const units = { police: 'police-990102-01', procuratorate: 'procuratorate-990102', higher: 'procuratorate-990100' };
  const { procedureId } = await police.post<{ procedureId: string }>('/procedures', { chain: 'prosecution', units });
  await at('j.qin', 'procuratorate-api').post(`/procedures/${procedureId}/steps`, {
    outcome: 'prosecute',
    amounts: { concludedFen: '12800000', recoveredByPoliceFen: '900000', recoveredByProcuratorateFen: '100000' },
  });
  await clock.advance(125);
  await until('the escalations', async () => {
    const [row]: { count: number }[] = await database.query(
      `select count(*)::int as count from folded_matters where area = 'escalation'`,
    );
    return (row?.count ?? 0) >= 2;
  });
  office = await desks.at('s.lu');
  clerk = await desks.at('b.kong');
}, 180_000);
afterAll(async () => {
  await clock?.close();
  await database?.destroy();
  await desks?.close();
});

it('shows every duty that reached the supervisor once, and opens it', async () => {
  await office.goto(`${desks.url}/escalations`);
  await office.getByText('核对并立即止付、反馈结果').first().waitFor();
  await shot(office, 'escalations');
  await office.locator('.ant-table-row', { hasText: '青松银行' }).first().click();
  await office.getByText('升级阶梯（督办线）').waitFor();
  await shot(office, 'escalation');
  matter = new URL(office.url()).pathname;
});

it('is answered by the bank', async () => {
  await clerk.goto(`${desks.url}${matter}`);
  await clerk.getByRole('button', { name: '说明情况' }).click();
  await clerk.getByLabel('超期原因和补办情况').fill('核心系统切换，已安排补办（虚构）');
  await clerk.locator('.ant-modal').getByRole('button', { name: '说明情况' }).click();
  await clerk.getByText('核心系统切换，已安排补办（虚构）').waitFor();
  expect(await clerk.getByRole('tab', { name: '审计' }).count()).toBe(0);
});

it('is audited: what was due, who was told when and how; and leaves as proof that heli record verify judges', async () => {
  await office.getByText('核心系统切换，已安排补办（虚构）').waitFor();
  await office.getByRole('tab', { name: '审计' }).click();
  await office.getByText(/通知了谁、何时、怎样/).waitFor();
  await office.getByText('报主管部门和督办单位').first().waitFor();
  await shot(office, 'audit');
  const [download] = await Promise.all([
    office.waitForEvent('download'),
    office.getByRole('link', { name: '导出证明' }).last().click(),
  ]);
  const path = join(folder, 'proof.jsonl');
  await download.saveAs(path);
  expect(await verified(path)).toBe(0);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('EscalationOpened', 'EscalationOpenee'));
  expect(await verified(path)).toBe(1);
});

it('is decided by the supervisor', async () => {
  await office.getByRole('button', { name: '作出结论' }).click();
  await office.locator('.ant-modal .ant-select').click();
  await shot(office, 'outcome');
  await office.locator('.ant-select-item-option', { hasText: '说明情况成立' }).click();
  await office.locator('.ant-modal textarea').fill('核心系统切换属实');
  await office.locator('.ant-modal').getByRole('button', { name: '作出结论' }).click();
  await office.getByText('已办结').first().waitFor();
});

it('summons the bank to a talk, from the list', async () => {
  await office.goto(`${desks.url}/talks`);
  await office.getByRole('button', { name: '约谈' }).click();
  await office.locator('#unitId').fill('演示青松银行');
  await office.locator('.ant-select-item-option[title="演示青松银行"]').click();
  await office.locator('.ant-modal textarea').fill('多次超期反馈');
  await office.locator('.ant-modal').getByRole('button', { name: '约谈' }).click();
  await office.getByRole('button', { name: '登记约谈' }).click();
  await office.getByLabel('约谈记录').fill('约谈负责人（虚构）');
  await office.getByLabel('整改要求').fill('补签值班表');
  await office.locator('.ant-modal').getByRole('button', { name: '登记约谈' }).click();
  await office.getByText('整改中').first().waitFor();
  await shot(office, 'talk');
  talk = new URL(office.url()).pathname;
});

it('watches the case of a million yuan that was listed by itself', async () => {
  const watcher = await desks.at('s.lang');
  await watcher.goto(`${desks.url}/listings`);
  await watcher.locator('.ant-table-row', { hasText: '待明确专案组长' }).first().click();
  await watcher.getByText('案损达到一百万元').first().waitFor();
  await shot(watcher, 'listing');
  const head = await desks.at('p.zhao');
  await head.goto(watcher.url());
  await head.getByRole('button', { name: '明确专案组长' }).click();
  await head.locator('#officerId').click();
  await head.locator('.ant-select-item-option').first().click();
  await head.locator('.ant-modal').getByRole('button', { name: '明确专案组长' }).click();
  await head.getByRole('button', { name: '报告进展' }).waitFor();
  await shot(head, 'listing-head');
  expect(await foreignWords(head)).toEqual([]);
});

it('shows the numbers with pictures, and what stands behind each of them', async () => {
  await office.goto(`${desks.url}/indicators`);
  await office.getByRole('img', { name: '期限办理' }).waitFor();
  await shot(office, 'indicators');
  await office.locator('.ant-table-row', { hasText: '演示青松银行' }).first().click();
  await office.getByRole('region', { name: '数字背后的事项' }).locator('.ant-table-row').first().waitFor();
  await shot(office, 'behind');
  await office.keyboard.press('Escape');
  for (const tab of ['办理用时', '审批用时', '止付、冻结、返还金额', '回复与退回', '返还率', '追赃挽损率']) {
    await office.getByRole('tab', { name: tab }).click();
    await shot(office, `indicators-${tab}`);
  }
  const sum = office.getByRole('row', { name: /合计/ });
  await sum.getByText('7.81%').waitFor();
  await sum.getByRole('button', { name: '1,000.00' }).click();
  const reclaimed = office.getByRole('region', { name: '数字背后的事项' });
  await reclaimed.locator('.ant-table-row', { hasText: '检察追缴' }).first().waitFor();
  await shot(office, 'recovery-behind');
  await office.keyboard.press('Escape');
  const [download] = await Promise.all([
    office.waitForEvent('download'),
    office.getByRole('link', { name: '下载表格' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^指标_.*\.xlsx$/);
});

it('opens what stands behind a number with a reason, which is on the record before anything is shown', async () => {
  await office.goto(`${desks.url}/indicators`);
  await office.locator('.ant-table-row', { hasText: '演示青松银行' }).first().click();
  const behind = office.getByRole('region', { name: '数字背后的事项' });
  await behind.getByRole('button', { name: '查阅', exact: true }).first().click();
  await office.locator('.ant-modal textarea').fill('核查超期数字背后的事项');
  await shot(office, 'take-look');
  await office.locator('.ant-modal').getByRole('button', { name: '查阅', exact: true }).click();
  await office.waitForURL(/stop-payment-orders/);
  await office.goto(`${desks.url}/looks`);
  await office.locator('.ant-table-row', { hasText: '核查超期数字背后的事项' }).first().waitFor();
  await shot(office, 'looks');
  await office.locator('.ant-table-row', { hasText: '核查超期数字背后的事项' }).first().click();
  await office.getByText('被查阅事项的办理记录').waitFor();
  await shot(office, 'look');
  expect(await foreignWords(office)).toEqual([]);
  await office.getByRole('button', { name: '结束查阅' }).click();
  await office.getByText('已结束').first().waitFor();
});

it('speaks Chinese alone, and no browser complains', async () => {
  for (const page of ['/escalations', matter, '/indicators', '/talks', talk, '/listings', '/looks']) {
    await office.goto(`${desks.url}${page}`);
    await office.locator('.page h1').waitFor();
    expect([page, await foreignWords(office)]).toEqual([page, []]);
  }
  expect(desks.complaints).toEqual([]);
});

function verified(path: string): Promise<number> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, ['dist/tools/heli/main.js', 'record', 'verify', path], { env }, (error) =>
      resolve(error ? Number(error.code) : 0),
    );
  });
}
