import type { Page } from 'playwright-core';
import { Desks, picturesOf } from './desks.js';

/**
 * A case goes from a city of one province to a city of another: sent, contested twice, designated by the common superior, and
 * taken over there. Before that two cases of one victim are merged and a letter of assistance goes out.
 */

const CITY = '沙棠市公安局桂渡分局';

let desks: Desks;
let police: Page;
let other: Page;
let referral = '';
const cases: string[] = [];

const shot = picturesOf('referral');
const dialog = (page: Page) => page.getByRole('dialog');
/** The last button of an open dialog does what it asks. */
const confirm = (page: Page) =>
  dialog(page).locator('.ant-modal-footer .ant-btn-primary, .ant-modal-footer .ant-btn-dangerous').last().click();
const choose = async (page: Page, label: string, text: string): Promise<void> => {
  await page.getByLabel(label).fill(text);
  await page.locator(`.ant-select-item-option[title="${text}"]`).click();
};

async function report(): Promise<string> {
  await police.goto(`${desks.url}/cases/new`);
  await police.getByLabel('受害人姓名').fill('受害人壬（虚构）');
  await police.getByLabel('受害人电话').fill('00000000771');
  await police.getByLabel('损失金额').fill('120000');
  await police.getByRole('button', { name: '受案并出具回执' }).click();
  await police.waitForURL(/\/cases\/[0-9a-f-]{36}\?receipt=1/);
  return new URL(police.url()).pathname;
}

beforeAll(async () => {
  desks = await Desks.open();
  police = await desks.at('p.li');
  cases.push(await report(), await report());
});
afterAll(() => desks?.close());

it('shows that two cases have one victim; the officer merges them', async () => {
  await police.goto(`${desks.url}${cases[1]}?tab=alike`);
  await police.getByText('电话相同').waitFor();
  await shot(police, 'alike');
  await police.getByRole('button', { name: '并入该案' }).click();
  await dialog(police).getByLabel('并案理由（写入记录）').fill('同一受害人，同一通电话');
  await shot(police, 'merge');
  await confirm(police);
  await police.getByRole('button', { name: '分案', exact: true }).waitFor();
  await shot(police, 'merged');
});

it('asks another unit for assistance from the page of the case', async () => {
  await police.goto(`${desks.url}${cases[0]}`);
  await police.getByRole('button', { name: '移送、协作' }).click();
  await police.getByText('请求办案协作', { exact: true }).click();
  await choose(police, '协作地单位', CITY);
  await dialog(police).getByLabel('协作种类').click();
  await police.locator('.ant-select-item-option', { hasText: '身份、年龄、前科' }).first().click();
  await dialog(police).getByLabel('请求事项').fill('核查取款人身份（虚构）');
  await shot(police, 'assistance');
  await confirm(police);
  await police.getByRole('button', { name: '办案协作函' }).waitFor();
  await shot(police, 'assistance-asked');
});

it('is registered with its reasons and approved by the head under 审批', async () => {
  await police.goto(`${desks.url}/referrals/new?caseId=${(cases[0] ?? '').split('/').pop()}`);
  await police.locator('.paper-line .ant-select').click();
  await police.getByTitle('犯罪嫌疑人居住地').click();
  await police.getByPlaceholder('行政区划代码，例如 980102').fill('980102');
  await police.getByRole('button', { name: '按联系点查找承办单位' }).click();
  await police
    .getByRole('button', { name: CITY })
    .or(police.getByLabel('建议的承办单位').getByRole('button'))
    .first()
    .click();
  await police.getByLabel('移送理由').fill('嫌疑人居住地在沙棠市（虚构）');
  await shot(police, 'found');
  await police.getByRole('button', { name: '登记并报负责人批准' }).click();
  await police.waitForURL(/\/referrals\/[0-9a-f-]{36}$/);
  referral = new URL(police.url()).pathname;
  const head = await desks.at('p.zhao');
  await head.goto(`${desks.url}/approvals`);
  const card = head.locator('li.notice', { hasText: '移送案件' }).first();
  await card.getByRole('button', { name: '批准', exact: true }).click();
  await card.waitFor({ state: 'detached' });
  await police.getByRole('button', { name: '发出移送' }).waitFor();
});

it('is contested twice, and the second return goes before the common superior by itself', async () => {
  other = await desks.at('p.yang');
  for (const button of ['发出移送', '再次移送']) {
    await police.getByRole('button', { name: button }).click();
    await confirm(police);
    await dialog(police).waitFor({ state: 'detached' });
    await police.getByText('已移送，待接收').first().waitFor();
    await other.goto(`${desks.url}${referral}`);
    await other.getByRole('button', { name: '退回' }).click();
    await dialog(other).getByLabel('退回原因').click();
    await other.getByTitle('所列联系点与本地无关').click();
    await dialog(other).getByLabel('说明').fill('嫌疑人已迁出（虚构）');
    await confirm(other);
    await dialog(other).waitFor({ state: 'detached' });
  }
  await police.getByText('二次退回，待指定管辖').first().waitFor();
  await shot(police, 'disputed');
});

it('is heard once each and designated; who is designated takes it over, and both sign', async () => {
  for (const page of [police, other]) {
    await page.goto(`${desks.url}/designations`);
    await page.locator('tr.opens').first().click();
    await page.getByRole('button', { name: '陈述管辖意见' }).click();
    await dialog(page).getByLabel('意见').fill('应由对方管辖（虚构）');
    await confirm(page);
    await dialog(page).waitFor({ state: 'detached' });
  }
  const superior = await desks.at('p.gu');
  await superior.goto(`${desks.url}/designations`);
  await superior.locator('tr.opens').first().click();
  await superior.getByRole('button', { name: '指定管辖', exact: true }).click();
  await choose(superior, '指定单位', CITY);
  await dialog(superior).getByLabel('决定理由').fill('主要犯罪地在桂渡区（虚构）');
  await confirm(superior);
  await superior.getByRole('button', { name: '指定管辖决定书' }).waitFor();
  await shot(superior, 'designated');
  await other.goto(`${desks.url}${referral}`);
  await other.getByRole('button', { name: '接收', exact: true }).click();
  await confirm(other);
  await other.getByRole('button', { name: '清点无误，签字' }).click();
  await other.getByText('已签字').first().waitFor();
  await police.goto(`${desks.url}${referral}`);
  await police.getByRole('button', { name: '清点无误，签字' }).click();
  await police.getByRole('button', { name: '移交清单' }).waitFor();
  await shot(police, 'handed-over');
  await police.getByRole('button', { name: '移送案件通知书' }).click();
  await police.frameLocator('iframe.paper').getByText('移交清单').first().waitFor();
  await shot(police, 'paper');
  expect(desks.complaints).toEqual([]);
});
