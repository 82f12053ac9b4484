import { QINGSONG } from '../support/desk.js';
import { Desks } from './desks.js';

/** The centre protects an account, the bank executes, the holder appeals at the counter, the centre lets go. */

let desks: Desks;
beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

const minutesAgo = (minutes: number): string =>
  new Date(Date.now() - minutes * 60_000 + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

it('is ordered at the centre, executed and appealed at the bank, and released', async () => {
  const centre = await desks.at('c.chen');
  await centre.getByRole('link', { name: '保护性止付' }).click();
  await centre.getByRole('button', { name: '发出保护性止付' }).click();
  await centre.getByLabel('户名（潜在受害人）').fill('潜在受害人（虚构）');
  await centre.getByLabel('账号').fill('9955019999000000026');
  await centre.getByLabel('开户银行').click();
  await centre.locator('.ant-select-item-option', { hasText: QINGSONG }).first().click();
  await centre.getByLabel('同意或告知的时间').fill(minutesAgo(5));
  await centre.getByLabel('受骗风险').fill('正在按冒充客服的指示准备转账。（虚构）');
  await centre.getByRole('button', { name: /发\s*出/ }).click();
  await centre.getByText('待银行执行').first().waitFor();
  await centre.waitForURL(/\/protective-stops\/[0-9a-f-]{36}/);
  const number = await centre.locator('h1', { hasText: /号/ }).innerText();

  const bank = await desks.at('b.kong');
  await bank.getByRole('link', { name: '保护性止付' }).click();
  await bank.getByRole('link', { name: number }).waitFor();
  await bank.getByRole('link', { name: number }).click();
  await bank.getByLabel('银行流水号').fill('R-1');
  await bank.getByRole('button', { name: '确认已执行' }).click();
  await bank.getByRole('button', { name: '登记户主申诉' }).click();
  await bank.locator('textarea').fill('本人自用，请解除。（虚构）');
  await bank
    .getByRole('button', { name: /登\s*记/ })
    .last()
    .click();
  await bank.getByText('户主已申诉，等待反诈中心核验').waitFor();

  await centre.reload();
  await centre.getByText('户主申诉').first().waitFor();
  await centre.getByRole('button', { name: '申诉核验通过' }).click();
  await centre.getByRole('button', { name: '核验身份无误，确认未受骗' }).click();
  await centre.getByRole('button', { name: '通过并解除' }).click();
  await centre.getByText('待银行解除').first().waitFor();

  await bank.reload();
  await bank.getByRole('button', { name: '确认已解除' }).click();
  await bank.getByText('已解除').first().waitFor();
  expect(desks.complaints).toEqual([]);
});
