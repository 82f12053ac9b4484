import type { Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { accountKeyOf, anApplication, OFFICERS, PEPPER, QINGSONG_BANK, type Victim } from '../support/restitution.js';
import { openTestDatabase } from '../support/record.js';
import { workerStack } from '../support/stack.js';
import { ask, Desks, picturesOf } from './desks.js';

/** 资金返还, the pages beside the main road: payment accounts, disputes, a second version, recoveries, and a flow of five thousand accounts. */

const PAY = { unitId: 'pay-qingzhou', bankCode: 'Z9901100000011' };
const DAY = 86_400_000;
/** What one page draws, and a case that has more. */
const MOST_DRAWN = 5_000;
const ACCOUNTS = 6_000;
const inShanghai = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
const iso = (ms: number): string => new Date(ms).toISOString();

let desks: Desks;
let database: DataSource;
let police: Page;
let now = 0;
const picture = picturesOf('desks');

beforeAll(async () => {
  const stack = await workerStack();
  [desks, database] = await Promise.all([Desks.open(PEPPER), openTestDatabase(stack.databaseUrl)]);
  police = await desks.at('p.li');
  now = Date.parse((await ask<{ legalNow: string }>(police, 'GET', '/me')).legalNow);
}, 180_000);
afterAll(async () => {
  await database?.destroy();
  await desks?.close();
});

interface Given {
  readonly itemKey: string;
  readonly accountNumber: string;
  readonly frozenFen: string;
  readonly victims: readonly Victim[];
  readonly bank?: { readonly unitId: string; readonly bankCode: string };
  readonly authorityUnitId?: string;
  readonly more?: readonly string[];
}

async function freeze(caseId: string, given: Omit<Given, 'victims'>): Promise<void> {
  const { itemKey, accountNumber, frozenFen, bank = QINGSONG_BANK, authorityUnitId = 'police-990102' } = given;
  const value = {
    ...{ caseId, frozenFen, justifiedFen: frozenFen, status: 'frozen', endsAt: iso(now + 170 * DAY) },
    ...{ accountKey: accountKeyOf(bank.bankCode, accountNumber), bankUnitId: bank.unitId, authorityUnitId },
  };
  const row = [`freeze:${itemKey}`, JSON.stringify(value), `freeze-order/${itemKey.split('/')[0]}`];
  await database.query(`insert into facts (key, version, value, matter_id) values ($1, 1, $2, $3)`, row);
}

const aVictim = (n: number, amountFen = '300000'): Victim => ({
  ...{ name: `受害人${n}（虚构）`, idNumber: `9901021995010100${10 + n}`, reference: `D-${n}`, amountFen },
  at: iso(now - 2 * DAY + n * 60_000),
});

async function apply(restitutionId: string, victim: Victim): Promise<void> {
  const path = `/restitutions/${restitutionId}/applications`;
  const { claimId } = await ask<{ claimId: string }>(police, 'POST', path, anApplication(victim));
  await ask(police, 'POST', `${path}/${claimId}/completion`);
}

async function returning(given: Given): Promise<{ restitutionId: string; caseId: string }> {
  const { caseId } = await ask<{ caseId: string }>(police, 'POST', '/cases', {
    reportedAt: iso(now - 60_000),
    ...{ divisionCode: '990102', channel: '96110', lossFen: '600000', facts: '（虚构案情）' },
    victim: { name: '受害人1（虚构）', phone: '00010000002' },
  });
  const opening = { frozenAt: iso(now - DAY) };
  const { restitutionId } = await ask<{ restitutionId: string }>(
    police,
    'POST',
    `/cases/${caseId}/restitutions`,
    opening,
  );
  for (const victim of given.victims) await apply(restitutionId, victim);
  const rows = given.victims.map(
    ({ reference, at, amountFen }, n) =>
      `${reference},${inShanghai(Date.parse(at))},44440000${n},${given.accountNumber},${amountFen}`,
  );
  const content = ['id,at,from,to,amount_fen', ...rows, ...(given.more ?? []), ''].join('\n');
  await ask(police, 'POST', `/restitutions/${restitutionId}/statements?sort=transfers`, content);
  await freeze(caseId, given);
  return { restitutionId, caseId };
}

const openTab = (page: Page, restitutionId: string, tab: string): Promise<unknown> =>
  page.goto(`${desks.url}/restitutions/${restitutionId}?tab=${tab}`);
const dialog = (page: Page) => page.locator('.ant-modal:visible');
const traced = async (restitutionId: string, rule: string): Promise<string> =>
  (await ask<{ traceId: string }>(police, 'POST', `/restitutions/${restitutionId}/traces`, { rule })).traceId;

it('a payment account goes to the county by three conditions, and the county decides on one page', async () => {
  const account = { itemKey: 'desks-pay/1', accountNumber: '9966010000000000201', bank: PAY, frozenFen: '300000' };
  const { restitutionId } = await returning({ ...account, victims: [aVictim(1)] });
  await traced(restitutionId, 'timestamp');
  await openTab(police, restitutionId, 'plans');
  await police.getByRole('button', { name: '拟定返还方案' }).click();
  const form = dialog(police);
  await form.getByLabel('溯源依据').click();
  await police
    .locator('.ant-select-dropdown:visible')
    .getByText(/时间戳逐笔对应/)
    .click();
  await form.getByRole('radio', { name: /逐笔返还/ }).check();
  await form.getByRole('checkbox').first().check();
  for (const condition of [/权属明确无争议/, /不损害其他被害人/, /不影响诉讼/])
    await form.getByRole('checkbox', { name: condition }).check();
  await picture(police, '1-payment-road');
  await form.getByRole('button', { name: '拟定方案' }).click();
  await police.getByRole('button', { name: '呈请县级公安机关批准先行发还' }).click();
  await police.getByText('待审批').first().waitFor();
  const county = await desks.at('p.zhao');
  await openTab(county, restitutionId, 'plans');
  const decide = county.getByRole('region', { name: '县级审批' });
  await decide.getByRole('button', { name: '批准返还' }).waitFor();
  await picture(county, '2-county');
  await decide.getByRole('button', { name: '批准返还' }).click();
  await county.getByText('已批准').first().waitFor();
  await county.context().close();
}, 180_000);

it('a payment made too much is recovered by a decision of its own, and stands on paper', async () => {
  const account = { itemKey: 'desks-back/1', accountNumber: '9955010000000030001', frozenFen: '600000' };
  const { restitutionId } = await returning({ ...account, victims: [aVictim(2), aVictim(3)] });
  const base = `/restitutions/${restitutionId}`;
  const traceId = await traced(restitutionId, 'timestamp');
  await ask(police, 'POST', `${base}/plans`, { kind: 'direct', traceId, itemKeys: ['desks-back/1'] });
  const { approvalId } = await ask<{ approvalId: string }>(police, 'POST', `${base}/plans/1/report`);
  const [city, clerk, second] = [await desks.at('p.zheng'), await desks.at('b.kong'), await desks.at('b.cao')];
  const decision = { matterId: `restitution/${restitutionId}`, decision: 'approved' };
  await ask(city, 'POST', `/approvals/${approvalId}/decision`, decision);
  const issued = `${base}/plans/1/bank-notices`;
  const { notices } = await ask<{ notices: { noticeId: string }[] }>(police, 'POST', issued);
  const path = `${base}/bank-notices/${notices[0]?.noticeId}`;
  await ask(clerk, 'POST', `${path}/presentation`, OFFICERS);
  await ask(clerk, 'POST', `${path}/acceptance`);
  await ask(second, 'POST', `${path}/releases`, {});
  const results = [1, 2].map((lineNo) => ({ lineNo, result: 'paid', bankReference: `B-${lineNo}`, paidAt: iso(now) }));
  await ask(clerk, 'POST', `${path}/receipts`, { results });
  await openTab(police, restitutionId, 'notices');
  await police.getByRole('button', { name: '呈请追回' }).click();
  const form = dialog(police);
  await form.getByLabel('返还明细序号').fill('1');
  await form.getByLabel('追回金额（元）').fill('500.00');
  await form.locator('textarea').fill('重复申报损失（虚构）');
  await picture(police, '3-recovery');
  await form.getByRole('button', { name: '呈请追回' }).click();
  await police.getByText('待审批').first().waitFor();
  const { items } = await ask<{ items: { approvalId: string; matterId: string }[] }>(city, 'GET', '/approvals');
  const asked = items.find(({ matterId }) => matterId === decision.matterId);
  await ask(city, 'POST', `/approvals/${asked?.approvalId}/decision`, decision);
  await police.reload();
  await police.getByRole('button', { name: /公刑返字/ }).click();
  await police.frameLocator('iframe.paper').getByText('人民币伍佰元整').waitFor();
  await picture(police, '4-recovery-paper');
  await police.keyboard.press('Escape');
  await police.getByRole('button', { name: '登记到账' }).waitFor();
  await picture(police, '5-recoveries');
  for (const page of [city, clerk, second]) await page.context().close();
}, 240_000);

it('a late victim makes a second version, and the page says for whom it changes what', async () => {
  const accountNumber = '9955010000000030002';
  const late = aVictim(6, '400000');
  const more = [
    `${late.reference},${inShanghai(Date.parse(late.at))},444400006,${accountNumber},400000`,
    `OUT,${inShanghai(now - DAY)},${accountNumber},777700001,300000`,
  ];
  const account = { itemKey: 'desks-late/1', accountNumber, frozenFen: '700000', more };
  const { restitutionId } = await returning({ ...account, victims: [aVictim(4), aVictim(5)] });
  const base = `/restitutions/${restitutionId}`;
  const plan = { kind: 'proportional', itemKeys: ['desks-late/1'] };
  await ask(police, 'POST', `${base}/plans`, { ...plan, traceId: await traced(restitutionId, 'proportional') });
  await apply(restitutionId, late);
  const again = { ...plan, traceId: await traced(restitutionId, 'proportional'), reason: '新发现被害人（虚构）' };
  await ask(police, 'POST', `${base}/plans`, again);
  await openTab(police, restitutionId, 'plans');
  await police.getByText('变更理由：新发现被害人（虚构）').waitFor();
  await police.getByText('与第 1 版相比').scrollIntoViewIfNeeded();
  await picture(police, '6-difference');
}, 180_000);

it('two units that have frozen one account see the dispute, and their common superior names one', async () => {
  const account = { itemKey: 'desks-two/1', accountNumber: '9955010000000030003', frozenFen: '300000' };
  const { restitutionId } = await returning({ ...account, victims: [aVictim(7)] });
  await freeze('another-case', { ...account, itemKey: 'desks-other/1', authorityUnitId: 'police-990103' });
  const traceId = await traced(restitutionId, 'timestamp');
  await ask(police, 'POST', `/restitutions/${restitutionId}/plans`, {
    kind: 'direct',
    traceId,
    itemKeys: ['desks-two/1'],
  });
  await openTab(police, restitutionId, 'plans');
  await police.getByText('须由共同的上级公安机关指定').waitFor();
  await picture(police, '7-dispute');
  await police.getByRole('button', { name: '报请指定' }).click();
  await dialog(police).locator('textarea').fill('两地冻结同一账户（虚构）');
  await dialog(police).getByRole('button', { name: '报请指定' }).click();
  await police.getByText(/已报请/).waitFor();
  const city = await desks.at('p.zheng');
  await city.goto(`${desks.url}/restitution-disputes`);
  await city.getByText(/已报请/).waitFor();
  await picture(city, '8-disputes');
  await city.getByRole('button', { name: '指定返还单位' }).click();
  await dialog(city).getByLabel('办理返还的单位').click();
  await city.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
  await dialog(city).locator('textarea').fill('先行冻结（虚构）');
  await picture(city, '9-naming');
  await dialog(city).getByRole('button', { name: '指定返还单位' }).click();
  await city.getByText(/已指定/).waitFor();
  await city.context().close();
}, 180_000);

it('a flow of more accounts than a page can hold is folded by level, searched as a whole, and shows the way of one victim', async () => {
  const accountNumber = '9955010000000030004';
  const at = (ms: number): string => inShanghai(now - DAY + ms);
  const mules = Array.from({ length: 100 }, (_, n) => `8888${String(n).padStart(8, '0')}`);
  const more = [
    ...mules.map((mule, n) => `M${n},${at(n * 1_000)},${accountNumber},${mule},5000`),
    ...Array.from(
      { length: ACCOUNTS },
      (_, n) => `N${n},${at(200_000 + n * 1_000)},${mules[n % 100]},7777${String(n).padStart(8, '0')},50`,
    ),
  ];
  const victims = Array.from({ length: 5 }, (_, n) => aVictim(20 + n, '200000'));
  const { restitutionId } = await returning({
    itemKey: 'desks-flow/1',
    accountNumber,
    frozenFen: '500000',
    victims,
    more,
  });
  await traced(restitutionId, 'proportional');
  await openTab(police, restitutionId, 'flow');
  await police
    .getByRole('button', { name: /其余 \d+ 个账户/ })
    .first()
    .waitFor();
  await picture(police, '10-flow');
  const beyond = `7777${String(ACCOUNTS - 1).padStart(8, '0')}`;
  await police.getByText(`另有 ${ACCOUNTS + mules.length + victims.length + 1 - MOST_DRAWN} 个账户`).waitFor();
  await police.getByLabel('查找账号').fill(beyond);
  await police.getByText('找到 1 个账户').waitFor();
  const box = police.locator('.flow-box.hit');
  await box.first().waitFor();
  expect(await box.allInnerTexts()).toEqual([expect.stringContaining(beyond.slice(-4))]);
  await box.click();
  await police.getByLabel('所选账户').getByText('资金来自（1）').waitFor();
  await picture(police, '11-flow-search');
  // Whoever stands beside it is shown with all that went on, drawn or not.
  await police.getByLabel('所选账户').locator('.flow-neighbours button').first().click();
  await police.getByLabel('所选账户').getByText('第 2 级').waitFor();
  await police
    .getByLabel('所选账户')
    .getByText(`资金去向（${ACCOUNTS / mules.length}）`)
    .waitFor();
  await police.getByLabel('查找账号').fill('');
  await police.getByLabel('只看一名被害人的资金').click();
  await police.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
  await police.getByText('资金落在').waitFor();
  await police.locator('ol.prose li').first().waitFor();
  await picture(police, '12-flow-way');
  expect(desks.complaints).toEqual([]);
}, 240_000);
