import type { Page } from 'playwright-core';
import { writeXlsx } from '#platform/sheet/write-sheet';
import { Caller } from '../support/api.js';
import { approveOnPaper } from '../support/paper-approval.js';
import { workerStack } from '../support/stack.js';
import { Desks, foreignWords, picturesOf } from './desks.js';

/** 举报奖励 in the browser, and populations from a file: what the office keeps by itself. */

let desks: Desks;
let office: Page;
let api: Caller;

const shot = picturesOf('reward');

beforeAll(async () => {
  desks = await Desks.open();
  const { tokens } = await workerStack();
  api = Caller.officer(tokens, 's.lang', desks.house.url('supervisor-api'));
  office = await desks.at('s.lang');
});
afterAll(() => desks?.close());

it('proposes a reward, which another one approves, and notes that it was paid', async () => {
  await office.goto(`${desks.url}/rewards`);
  await office.getByRole('button', { name: '呈请奖励' }).click();
  const dialog = office.locator('.ant-modal');
  await dialog.getByLabel('举报人（姓名或代号）').fill('举报人甲（虚构）');
  await dialog.getByLabel('联系方式').fill('00000000001');
  await dialog.getByLabel('举报日期').fill('2026-01-05');
  await office.keyboard.press('Enter');
  await dialog.getByLabel('奖励金额（元）').fill('5000');
  await dialog.getByLabel('奖励依据（当地举报奖励规定）').fill('云沂市举报奖励办法（虚构）');
  await dialog.getByLabel('举报内容和查证情况').fill('出租房内多人拨打电话，已查实（虚构）');
  await shot(office, 'propose');
  await dialog.getByRole('button', { name: '呈请奖励' }).click();
  await office.getByText('举报人甲（虚构）（00000000001）').waitFor();
  await approveOnPaper(api);
  await office.reload();
  await office.getByRole('button', { name: '登记兑现' }).click();
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await dialog.getByLabel('兑现日期').fill(today);
  await office.keyboard.press('Enter');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: '签收单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
  await dialog.getByText('已附扫描件').waitFor();
  await shot(office, 'pay');
  await dialog.getByRole('button', { name: '登记兑现' }).click();
  await office.getByText('已兑现').first().waitFor();
  await shot(office, 'paid');
  expect(await foreignWords(office)).toEqual([]);
  await office.getByRole('button', { name: '举报奖励通知书' }).click();
  await office.frameLocator('iframe').getByText('伍仟元整').waitFor();
  await shot(office, 'notice');
});

it('shows the rewards of an office to whoever supervises it, without who reported', async () => {
  await office.goto(`${desks.url}/rewards?state=ended`);
  await office.locator('.ant-table-row', { hasText: '5,000.00' }).waitFor();
  await shot(office, 'rewards');
  const above = await desks.at('s.lu');
  await above.goto(`${desks.url}/rewards?state=ended`);
  await above.locator('.ant-table-row').first().click();
  await above.getByText('只由奖励单位查看').waitFor();
  expect(await above.getByText('举报人甲').count()).toBe(0);
});

it('takes populations from a file, or says by row and column what to mend', async () => {
  const units = await api.all<{ unitId: string; name: string }>('/units?agency=police');
  const station = units.find(({ unitId }) => unitId === 'police-990102-01')?.name ?? '';
  const listOf = async (people: string) => ({
    ...{ name: '常住人口.xlsx', mimeType: 'application/octet-stream' },
    buffer: await writeXlsx([
      {
        name: '常住人口',
        rows: [
          ['区域名称', '辖区单位', '常住人口'],
          ['竹里街道', station, people],
        ],
      },
    ]),
  });
  await office.goto(`${desks.url}/area-ranking`);
  await office.getByRole('button', { name: '从文件登记' }).click();
  const dialog = office.locator('.ant-modal');
  await dialog.getByLabel('数据来源').fill('市统计局公报（虚构）');
  await dialog.getByLabel('数据时点').fill('2025-12-31');
  await office.keyboard.press('Enter');
  await dialog.locator('input[type=file]').setInputFiles(await listOf('6万'));
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await dialog.getByLabel('待改正的行').getByText('第 2 行').waitFor();
  await shot(office, 'population-faults');
  await dialog.locator('input[type=file]').setInputFiles(await listOf('60,000'));
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await office.locator('.ant-table-row', { hasText: '60,000' }).waitFor();
  await shot(office, 'population');
  expect(await foreignWords(office)).toEqual([]);
  expect(desks.complaints).toEqual([]);
});
