import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { dateText, dayAt } from '#domain/calendar/shanghai';
import { writeXlsx } from '#platform/sheet/write-sheet';
import { workerStack } from '../support/stack.js';
import { Desks, foreignWords, picturesOf } from './desks.js';

/** 任务清单 in the browser: the office loads a list, the bank signs, reports and proves, the office accepts. */

let desks: Desks;
let office: Page;
let folder = '';
let register = '';

const shot = picturesOf('task-register');
const TITLES = ['序号', '类别', '任务内容', '完成标准', '责任单位', '配合单位', '完成时限'];
const day = (ahead: number): string => dateText(dayAt(Date.now()) + ahead);

async function listOf(rows: readonly (readonly string[])[]): Promise<string> {
  const path = join(folder, `任务清单-${rows.length}.xlsx`);
  writeFileSync(path, await writeXlsx([{ name: '任务清单', rows: [TITLES, ...rows] }]));
  return path;
}

const lines = Array.from({ length: 24 }, (_, index) => [
  ...[String(index + 1), index % 3 === 0 ? '共性' : '个性', `第 ${index + 1} 项：建立并运行倒查和核验工作机制（虚构）`],
  ...['制度印发并有运行记录', index % 3 === 0 ? '演示青松银行、演示云讯通信集团有限公司' : '演示青松银行', ''],
  day(20 + index * 5),
]);

beforeAll(async () => {
  desks = await Desks.open();
  folder = (await workerStack()).dataDir;
  office = await desks.at('s.lu');
}, 240_000);
afterAll(() => desks?.close());

it('is loaded from a file; rows that cannot be taken say why and what to do', async () => {
  await office.goto(`${desks.url}/task-registers`);
  await office.getByRole('button', { name: '下达任务清单' }).click();
  await office.getByLabel('清单名称').fill('六大体系任务清单');
  await office.getByLabel('依据文件').fill('实施意见（虚构）');
  const wrong = [...lines, ['25', '', '开展宣传', '', '青松银行', '', '长期']];
  await office.locator('.ant-modal input[type=file]').setInputFiles(await listOf(wrong));
  await shot(office, 'load');
  await office.locator('.ant-modal').getByRole('button', { name: '载入并下达' }).click();
  await office.getByText('2 处待改正').waitFor();
  await office.getByText('是否为：演示青松银行').waitFor();
  await office.waitForURL(/\/task-registers\/[^/]+$/);
  await office.locator('.ant-table-row').first().waitFor();
  await shot(office, 'register');
  register = new URL(office.url()).pathname;
});

it('is signed for by the head of the bank', async () => {
  const head = await desks.at('b.yan');
  await head.goto(`${desks.url}${register}`);
  await head.getByRole('button', { name: '签订责任状' }).click();
  await shot(head, 'sign');
  await head.locator('.ant-modal').getByRole('button', { name: '签订责任状' }).click();
  await head.getByText(`已签订 ${day(0)}`).waitFor();
  await head.getByRole('button', { name: '责任状文本' }).click();
  await head.frameLocator('iframe').getByText('责任清单').waitFor();
  await shot(head, 'responsibility');
  await head.keyboard.press('Escape');
});

it('is reported on and proved by the bank, and accepted by the office', async () => {
  const clerk = await desks.at('b.kong');
  await clerk.goto(`${desks.url}${register}`);
  await clerk.locator('.ant-table-row', { hasText: '第 2 项' }).first().click();
  await clerk.getByRole('button', { name: '报告完成' }).click();
  const dialog = clerk.locator('.ant-modal');
  await dialog.getByLabel('完成情况').fill('制度已印发并运行（虚构）');
  await dialog.getByRole('button', { name: '添加一项' }).click();
  await dialog.getByPlaceholder('材料名称').fill('倒查制度（虚构）');
  const scan = { name: '制度.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%invented\n%%EOF\n') };
  await dialog.locator('input[type=file]').setInputFiles(scan);
  await dialog.getByText('已附扫描件').waitFor();
  await shot(clerk, 'completion');
  await dialog.getByRole('button', { name: '报告完成' }).click();
  await clerk.locator('.ant-drawer').getByText('待验收').first().waitFor();
  await office.locator('.ant-segmented-item', { hasText: '待验收' }).click();
  await office.locator('.ant-table-row', { hasText: '第 2 项' }).first().click();
  await office.getByRole('link', { name: '倒查制度（虚构）' }).waitFor();
  await shot(office, 'task');
  await office.getByRole('button', { name: '验收' }).click();
  await office.locator('.ant-modal').getByText('合格', { exact: true }).click();
  await office.locator('.ant-modal textarea').fill('已核对制度和运行记录');
  await office.locator('.ant-modal').getByRole('button', { name: '验收' }).click();
  await office.locator('.ant-drawer').getByText('按期办结').waitFor();
  await shot(office, 'accepted');
});

it('speaks Chinese alone, and no browser complains', async () => {
  for (const page of ['/task-registers', register]) {
    await office.goto(`${desks.url}${page}`);
    await office.locator('.page h1').waitFor();
    await shot(office, page === register ? 'after' : 'registers');
    expect([page, await foreignWords(office)]).toEqual([page, []]);
  }
  expect(desks.complaints).toEqual([]);
});
