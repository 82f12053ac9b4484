import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cell, Desks, foreignWords, paste, press } from './desks.js';

/** 紧急止付 as people live it: four officers at four machines, from the report to the proof. */

const BANK = '演示青松银行';
const PAYMENT = '演示轻舟支付有限公司';
const minutesAgo = (minutes: number): string =>
  new Date(Date.now() - minutes * 60_000 + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
/** Invented accounts, as an officer has them from a chat: two of seven lines cannot be used as they are. */
const LINES = [
  ['收款甲（虚构）', '9955010000000000046', BANK, '10000.00', minutesAgo(60)],
  ['收款乙（虚构）', '9955010000000000103', BANK, '1.2万元', minutesAgo(55)],
  ['收款丙（虚构）', '9955010000000000228', BANK, '8000', minutesAgo(50)],
  ['收款丁（虚构）', '9900010000000000059', PAYMENT, '5000', minutesAgo(45)],
  ['<script>alert(1)</script>', '9955010000000000236', BANK, '777.77', minutesAgo(44)],
  ['收款戊（虚构）', '9955010000000000178', BANK, '3000', '昨天晚上'],
  ['收款己（虚构）', '9955010000000000244', BANK, '2000', minutesAgo(40)],
];

let desks: Desks;
let police: Page;
let clerk: Page;
let casePath = '';
let orderPath = '';

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

it('opens a case with what the law needs, and shows the receipt at once', async () => {
  police = await desks.at('p.li');
  await police.goto(`${desks.url}/cases/new`);
  await police.getByLabel('受害人姓名').fill('受害人（虚构）');
  await police.getByLabel('受害人电话').fill('00000000999');
  await police.getByLabel('损失金额').fill('123,456.7');
  await police.getByRole('button', { name: '受案并出具回执' }).click();
  await police.waitForURL(/\/cases\/[0-9a-f-]{36}\?receipt=1/);
  const receipt = police.frameLocator('iframe.paper');
  await receipt.getByText('受案回执').first().waitFor();
  await receipt.getByText('受害人（虚构）').first().waitFor();
  await police.locator('.ant-modal-footer').getByRole('button', { name: '关闭' }).click();
  casePath = new URL(police.url()).pathname;
  await police.locator('.clocks .left-now').first().waitFor();
});

it('takes the good lines of a pasted list and shows each bad one with its place, reason and remedy', async () => {
  await police.getByRole('button', { name: '粘贴或录入' }).click();
  await paste(police, LINES);
  await police.getByRole('button', { name: '检查并保存 7 行' }).click();
  await police.getByText('已收到清单：5 行可以发出，2 行待改正').waitFor();
  await police.getByText('金额使用了“万元”等单位').waitFor();
  await police.getByText('请换算为元后填写').first().waitFor();
  await police.getByText('时间格式不正确').waitFor();
});

it('sends the good rows with one click while the bad ones wait', async () => {
  await police.getByRole('button', { name: '发出止付指令（5 个账户）' }).click();
  await police.getByText('已向 2 家机构发出止付指令').waitFor();
  const line = police.locator('.per-bank li', { hasText: BANK });
  expect(await line.innerText()).toContain('4 个账户');
  orderPath = (await line.getByRole('link').getAttribute('href')) ?? '';
  await police.getByText('待改正 2').waitFor();
});

it('mends a bad row where it stands, and sends it after the others', async () => {
  const rows = police.locator('.faulty .sheet-row');
  await rows.first().locator('[data-column=amount]').click();
  await police.keyboard.type('12000');
  await press(police, 'Enter');
  await police.getByRole('button', { name: '保存改正 1 行' }).click();
  await police.getByText('待改正 1').waitFor();
  await police.getByRole('button', { name: '发出止付指令（1 个账户）' }).click();
  await police.getByText('已向 1 家机构发出止付指令').waitFor();
});

it('calls the bank until somebody takes the order', async () => {
  clerk = await desks.at('b.kong');
  await clerk.locator('.alarm').waitFor();
  await clerk.goto(`${desks.url}${orderPath}`);
  await clerk.getByRole('button', { name: '接办' }).click();
  await clerk.locator('.case-head', { hasText: '孔守夜' }).waitFor();
});

it('lets a clerk answer many at once by keyboard alone', async () => {
  await cell(clerk, '1', 'result').click();
  await press(clerk, 'Control+Shift+ArrowDown', '1');
  await press(clerk, 'Control+ArrowUp', 'ArrowRight', 'Control+Shift+ArrowDown', '=');
  await fillDown(clerk, '50000');
  await fillDown(clerk, ';');
  await fillDown(clerk, 'T001');
  await fillDown(clerk, 'LS-1');
  // One account is closed, and of one the amount is more than was asked for.
  await cell(clerk, '2', 'result').click();
  await press(clerk, '2');
  await cell(clerk, '2', 'code').click();
  await press(clerk, '3');
  await cell(clerk, '4', 'stopped').click();
  await clerk.keyboard.type('99999999');
  await press(clerk, 'Enter');
  await clerk.getByRole('button', { name: '反馈 4 个账户' }).click();
  await clerk.getByText('已采纳 3 个，1 个退回').waitFor();
  await clerk.locator('[data-column=stopped].faulty').waitFor();
  // Said only while the sheet has the keys: the next one is pressed without a click.
  await clerk.locator('.sheet-told', { hasText: '止付金额超过指令金额' }).waitFor();
});

it('completes what came back, and everything is answered', async () => {
  await press(clerk, '=');
  await clerk.getByRole('button', { name: '反馈 1 个账户' }).click();
  await clerk.getByText('本指令已全部反馈').waitFor();
});

it('shows the police a stop with its clock as soon as it is answered, on the page that is open', async () => {
  await police.goto(`${desks.url}${casePath}?tab=orders`);
  const line = police.locator('.ant-table-row', { has: police.getByTitle(BANK) }).filter({ hasText: '未接办' });
  const path = (await line.getByRole('link').first().getAttribute('href')) ?? '';
  await clerk.goto(`${desks.url}${path}`);
  await clerk.getByRole('button', { name: '接办' }).click();
  await clerk.locator('.case-head', { hasText: '孔守夜' }).waitFor();
  await cell(clerk, '1', 'result').click();
  await press(clerk, '1');
  await cell(clerk, '1', 'stopped').click();
  await press(clerk, '=');
  for (const text of ['12000', ';', 'T001', 'LS-2']) await fillDown(clerk, text);
  await clerk.getByRole('button', { name: '反馈 1 个账户' }).click();
  await clerk.getByText('已采纳 1 个').waitFor();
  await police
    .locator('.ant-table-row', { hasText: '12,000.00' })
    .getByText(/还剩 4[78] 小时/)
    .waitFor();
});

it('says on the case and on the order that filing and freezing are due before the stop ends, both clocks side by side', async () => {
  const shots = process.env['HELI_SHOTS'];
  await police.goto(`${desks.url}${casePath}`);
  const clocks = police.getByLabel('立案与止付的期限');
  await clocks.getByText('止付期满前须立案并冻结').waitFor();
  await clocks.getByText(/还剩/).first().waitFor();
  if (shots) await police.screenshot({ path: `${shots}/case-both-clocks.png` });
  await police.goto(`${desks.url}${orderPath}`);
  await clocks.getByText('止付期满前须立案并冻结').waitFor();
  if (shots) await police.screenshot({ path: `${shots}/order-both-clocks.png` });
});

it('says why the stop ends when it ends, step by step and with its month', async () => {
  await police.goto(`${desks.url}${orderPath}`);
  await police
    .getByTitle(/届满，点击查看依据/)
    .first()
    .click();
  const why = police.locator('.why');
  await why.getByText('银发〔2016〕86号').first().waitFor();
  await why.getByText(/遇节假日不停止/).waitFor();
  await why.locator('.month .day-due').first().waitFor();
  await press(police, 'Escape');
  await why.waitFor({ state: 'detached' });
});

it('updates a list that is on the screen when another officer acts', async () => {
  await clerk.goto(`${desks.url}/stop-payment-orders?state=waiting`);
  await clerk.locator('.page h1').waitFor();
  const list = join(mkdtempSync(join(tmpdir(), 'heli-list-')), '清单.csv');
  writeFileSync(
    list,
    `户名,账号,开户行,金额,转账时间\n收款庚（虚构）,9955010000000000251,${BANK},4000,${minutesAgo(30)}\n`,
  );
  await police.goto(`${desks.url}${casePath}?tab=accounts`);
  const chooser = police.waitForEvent('filechooser');
  await police.getByRole('button', { name: '上传表格' }).click();
  await (await chooser).setFiles(list);
  await police.getByText('已收到清单：1 行可以发出').waitFor();
  await clerk.mouse.move(5, 700);
  const before = await clerk.locator('.ant-table-row').count();
  await police.getByRole('button', { name: '发出止付指令（1 个账户）' }).click();
  await police.waitForSelector('.send-result >> text=已向 1 家机构');
  await clerk.locator('.ant-table-row').nth(before).waitFor();
});

it('shows the supervisor the matter as a timeline in plain words, chained by its hashes', async () => {
  const supervisor = await desks.at('s.lang');
  await supervisor.goto(`${desks.url}/matters${orderPath.replace('/stop-payment-orders', '/stop-payment-order')}`);
  const timeline = supervisor.locator('.timeline');
  await timeline.getByText('发出紧急止付指令，4 个账户').waitFor();
  await timeline.getByText('银行人员接办').waitFor();
  await timeline.getByText('未止付（账户已销户）：序号 2').waitFor();
  await timeline
    .getByText(/^校验 [0-9a-f]{12}$/)
    .first()
    .waitFor();
  const download = supervisor.waitForEvent('download');
  await supervisor.getByRole('link', { name: '导出记录' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.jsonl$/);
});

it('runs no script that came in with a name', async () => {
  await police.goto(`${desks.url}${orderPath}`);
  await police.getByText('<script>alert(1)</script>').first().waitFor();
  expect(await police.locator('td script, .cell script').count()).toBe(0);
});

it('speaks Chinese on every page that was visited, and the browser has nothing to complain of', async () => {
  for (const path of ['/inbox', '/cases', casePath, orderPath, '/deadlines', '/notices', '/cases/new']) {
    await police.goto(`${desks.url}${path}`);
    await police.locator('.page h1').waitFor();
    expect({ path, foreign: await foreignWords(police) }).toEqual({ path, foreign: [] });
  }
  expect(desks.complaints).toEqual([]);
});

/** Types into the first row of the next column and copies it down to the last. */
async function fillDown(page: Page, text: string): Promise<void> {
  await press(page, 'Control+ArrowUp', 'ArrowRight');
  if (text === ';') await press(page, ';');
  else {
    await page.keyboard.type(text);
    await press(page, 'Enter');
  }
  await press(page, 'Control+ArrowUp', 'Control+Shift+ArrowDown', 'Control+d');
}
