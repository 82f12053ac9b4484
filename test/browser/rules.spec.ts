import type { Page } from 'playwright-core';
import { Desks, picturesOf } from './desks.js';

/** A figure of the law is changed by two legal officers, and a running clock by the one who may: each with a reason. */

let desks: Desks;
let office: Page;
let path = '';

beforeAll(async () => {
  desks = await Desks.open();
  office = await desks.at('s.lu');
});
afterAll(() => desks?.close());

const picture = picturesOf('rules');
const dialog = (page: Page) => page.locator('.ant-modal');

/** A second legal officer puts it into force; it then stands among the settings of the place. */
async function putIntoForce(revision: string): Promise<void> {
  const other = await desks.at('s.kang');
  await other.goto(`${desks.url}${revision}`);
  await other.getByRole('button', { name: '按此试算批准' }).click();
  await dialog(other).getByLabel('理由（写入记录）').fill('同意');
  await dialog(other).getByRole('button', { name: '按此试算批准' }).click();
  await other.getByText('已生效').waitFor();
  await office.goto(`${desks.url}/rules`);
  await office.getByText('本地设置', { exact: true }).click();
}

describe('a rule', () => {
  it('is found by a word of its duty, with its mark', async () => {
    await office.goto(`${desks.url}/rules`);
    await office.getByLabel('查找规则').fill('FRZ-03-lift');
    const rule = office.locator('.ant-table-row', { hasText: 'FRZ-03-lift' });
    await rule.getByText('15 分钟').waitFor();
    await rule.getByText('系统设定').waitFor();
  });

  it('is revised by proposal: what would move is shown, and the proposer cannot approve', async () => {
    await office.getByRole('button', { name: '提出修订' }).click();
    await dialog(office).getByLabel('新版本的名称').fill('local-9');
    await dialog(office).getByLabel('规则', { exact: true }).fill('FRZ-03-lift');
    await office.locator('.ant-select-item-option', { hasText: 'FRZ-03-lift' }).click();
    await dialog(office).getByLabel('新的数值').fill('20');
    await dialog(office).getByLabel('这一项的理由').fill('本省银行夜间值守不足');
    await dialog(office).getByLabel('理由（写入记录）').fill('本省设定');
    await dialog(office).getByRole('button', { name: '提出修订' }).click();
    await office.waitForURL(/\/rules\/[\w-]+$/);
    path = new URL(office.url()).pathname;
    await office.getByText(/试算结果：/).waitFor();
    await office.getByText('20 分钟').waitFor();
    await office.getByText('您是提出者，须由另一名法制人员批准').waitFor();
    expect(await office.getByRole('button', { name: '按此试算批准' }).count()).toBe(0);
  });

  it('comes into force by the word of another, and stands in the list as a setting of its own', async () => {
    await putIntoForce(path);
    await office.locator('.ant-table-row', { hasText: 'FRZ-03-lift' }).getByText('20 分钟').waitFor();
  });

  it('has its reminders and rungs revised on the same page, without its figure', async () => {
    await office.goto(`${desks.url}/rules`);
    await office.getByRole('button', { name: '提出修订' }).click();
    await dialog(office).getByLabel('新版本的名称').fill('local-10');
    await dialog(office).getByLabel('规则', { exact: true }).fill('CRD-06');
    await office.locator('.ant-select-item-option', { hasText: 'CRD-06 ' }).first().click();
    await dialog(office).locator('.ladder li').nth(1).waitFor();
    const asItStands = await dialog(office).locator('.ladder li').allInnerTexts();
    await dialog(office).getByRole('button', { name: '修改提醒与升级' }).click();
    await dialog(office)
      .locator('.rung-line')
      .nth(asItStands.length - 1)
      .waitFor();
    await dialog(office).getByRole('button', { name: '加一级' }).click();
    const last = dialog(office).locator('.rung-line').last();
    await last.getByLabel('数值').fill('2');
    await picture(office, 'ladder');
    await dialog(office).getByLabel('这一项的理由').fill('本省检察院要求提前两日提醒');
    await dialog(office).getByLabel('理由（写入记录）').fill('本省设定');
    await dialog(office).getByRole('button', { name: '提出修订' }).click();
    await office.waitForURL(/\/rules\/[\w-]+$/);
    await office.getByText('届满前 2 日：责任单位').waitFor();
    const proposed = await office.locator('.ladder li').allInnerTexts();
    expect([asItStands.length > 1, proposed]).toEqual([true, [...asItStands, '届满前 2 日：责任单位']]);
    await picture(office, 'revision');
    path = new URL(office.url()).pathname;
    await putIntoForce(path);
    await office.locator('.ant-table-row', { hasText: 'CRD-06' }).waitFor();
    await picture(office, 'own');
  });
});

describe('a running clock', () => {
  it('is touched by a leader alone, and what the law does not allow is refused in words', async () => {
    const officer = await desks.at('p.li');
    await officer.goto(`${desks.url}/cases/new`);
    await officer.getByLabel('受害人姓名').fill('受害人壬（虚构）');
    await officer.getByLabel('受害人电话').fill('00000000997');
    await officer.getByLabel('损失金额').fill('9000');
    await officer.getByRole('button', { name: '受案并出具回执' }).click();
    await officer.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    const leader = await desks.at('p.zhao');
    await leader.goto(`${desks.url}/deadlines`);
    await leader.getByText('含下级单位').click();
    await picture(leader, 'deadlines');
    await leader.locator('.due-date').first().click();
    const acts = leader.locator('.ledger-acts');
    await acts.getByRole('button', { name: '延长' }).click();
    await dialog(leader).getByLabel('理由（写入记录）').fill('等待鉴定');
    await dialog(leader).getByRole('button', { name: '延长' }).click();
    await dialog(leader).getByRole('alert').waitFor();
    expect(await dialog(leader).getByRole('alert').innerText()).toMatch(/不得再延长/);
    await dialog(leader).getByRole('button', { name: '取消' }).click();
    await acts.getByRole('button', { name: '中止计算' }).click();
    await dialog(leader).getByLabel('理由（写入记录）').fill('等待鉴定');
    await dialog(leader).getByRole('button', { name: '中止计算' }).click();
    await acts.getByRole('button', { name: '恢复计算' }).waitFor();
    await picture(leader, 'drawer');
    expect(desks.complaints).toEqual([]);
    await officer.goto(`${desks.url}/deadlines`);
    await officer.locator('.due-date').first().click();
    await officer.locator('.ledger-acts').getByRole('button', { name: '登记羁押' }).waitFor();
    expect(await officer.getByRole('button', { name: '中止计算' }).count()).toBe(0);
  });
});
