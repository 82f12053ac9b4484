import type { Page } from 'playwright-core';
import { Desks } from './desks.js';

/** A bank stops by itself and says so; the centre takes it and finds that nothing follows; the bank releases. */

let desks: Desks;
beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label).click();
  await page.locator('.ant-select-item-option', { hasText: option }).first().click();
}

it('an own stop is filed at the bank, taken and closed at the centre, and released', async () => {
  const bank = await desks.at('b.kong');
  await bank.getByRole('link', { name: '主动报送' }).click();
  await bank.getByRole('button', { name: '新的报送' }).click();
  await choose(bank, '报送类型', '先行止付');
  await choose(bank, '受理地区', '990102');
  const stoppedAt = new Date(Date.now() - 120_000 + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  await bank.getByLabel('止付时点').fill(stoppedAt);
  await bank.getByLabel('止付金额（元）').fill('10000.00');
  await bank.getByRole('checkbox').check();
  await bank.getByLabel('户名').fill('收款户（虚构）');
  await bank.getByLabel('账号').fill('9955019999000000018');
  await bank.getByLabel('异常情形或案情').fill('客户称被冒充客服诱导转账，本行先行止付。（虚构）');
  await bank.getByRole('button', { name: '报送', exact: true }).click();
  await bank.getByText('补发止付指令').first().waitFor();
  await bank.waitForURL(/\/bank-reports\/[0-9a-f-]{36}/);
  const number = await bank.locator('h1', { hasText: /号/ }).innerText();

  const centre = await desks.at('c.chen');
  await centre.getByRole('link', { name: '银行报送' }).click();
  await centre.getByRole('link', { name: number }).click();
  await centre.getByRole('button', { name: /受\s*理/ }).click();
  await centre.getByText('核查中').first().waitFor();
  await centre.getByRole('button', { name: '不予处理' }).click();
  await centre.getByRole('button', { name: '经核实为客户本人正常交易' }).click();
  await centre.getByRole('button', { name: /办\s*结/ }).click();
  await centre.getByText('待银行解除').first().waitFor();

  await bank.reload();
  await bank.getByRole('button', { name: '确认已解除先行止付' }).click();
  await bank.getByText('已解除').first().waitFor();
  expect(desks.complaints).toEqual([]);
});
