import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cell, Desks, minutesAgo, paste, picturesOf, press } from './desks.js';

/** An institution without a desk, a tag that orders work, and what an officer sees while a stop lives and a freeze waits behind another. */

const LINES = [
  ['收款壬（虚构）', '9955010000000000533', '演示青松银行', '10000.00', minutesAgo(30)],
  ['收款癸（虚构）', '9910000000000000541', '演示五峰村镇银行', '5000.00', minutesAgo(29)],
];

// Several desks in one browser: a laden machine needs its time.
jest.setTimeout(240_000);

let desks: Desks;
let police: Page;
let leader: Page;
let clerk: Page;
let casePath = '';

const shot = picturesOf('paper');

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

async function approve(title: string): Promise<void> {
  await leader.goto(`${desks.url}/approvals`);
  const card = leader.locator('li.notice', { hasText: title }).first();
  await card.waitFor();
  await card.getByRole('button', { name: '批准', exact: true }).click();
  await card.waitFor({ state: 'detached' });
}

async function newCase(lines: readonly (readonly string[])[]): Promise<string> {
  await police.goto(`${desks.url}/cases/new`);
  await police.getByLabel('受害人姓名').fill('受害人丑（虚构）');
  await police.getByLabel('受害人电话').fill('00000000997');
  await police.getByLabel('损失金额').fill('15000');
  await police.getByRole('button', { name: '受案并出具回执' }).click();
  await police.waitForURL(/\/cases\/[0-9a-f-]{36}\?receipt=1/);
  const path = new URL(police.url()).pathname;
  await police.goto(`${desks.url}${path}`);
  await police.getByRole('button', { name: '粘贴或录入' }).click();
  await paste(police, lines);
  await police.getByRole('button', { name: `检查并保存 ${lines.length} 行` }).click();
  await police.getByText('已收到清单').waitFor();
  return path;
}

const dialog = (page: Page) => page.locator('.ant-modal').last();

it('prints the order, enters the answer from its paper, and asks the centre above for help', async () => {
  police = await desks.at('p.li');
  casePath = await newCase(LINES);
  await police.getByRole('button', { name: /发出止付指令/ }).click();
  await police.getByText('已向 2 家机构发出止付指令').waitFor();
  await police.goto(`${desks.url}/stop-payment-orders`);
  await police.getByText('纸质送达').first().waitFor();
  await shot(police, 'orders');
  await police
    .locator('.ant-table-row', { has: police.getByTitle('演示五峰村镇银行') })
    .getByRole('link')
    .first()
    .click();
  await police.getByText('未接入本系统：打印文书送达').waitFor();
  await shot(police, 'order');
  await police.getByRole('button', { name: '请上级中心协助' }).click();
  await dialog(police).getByLabel('请求协助的事项').waitFor();
  await shot(police, 'centre-help');
  await dialog(police).getByRole('button', { name: '请上级中心协助' }).click();
  await police.getByText('已请').first().waitFor();
  await police.getByRole('button', { name: '录入纸质反馈' }).click();
  await police.getByLabel('对方文号').fill('五峰村银函〔2026〕1号');
  await police.locator('input[type=file]').setInputFiles({
    ...{ name: '回执.pdf', mimeType: 'application/pdf' },
    buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
  });
  await police.getByText('已上传：回执.pdf').waitFor();
  await shot(police, 'paper');
  await police.getByRole('button', { name: '下一步：逐项录入' }).click();
  await cell(police, '1', 'result').click();
  await press(police, '2');
  await cell(police, '1', 'code').click();
  await press(police, '3');
  await shot(police, 'entering');
  await police.getByRole('button', { name: '反馈 1 个账户' }).click();
  await police.getByText('账户已销户').first().waitFor();
  await police.getByText('纸质反馈').first().waitFor();
  await shot(police, 'entered');
});

it('puts a tagged account first at the bank, with its mark', async () => {
  await police.goto(`${desks.url}/stop-payment-orders`);
  await police
    .locator('.ant-table-row', { has: police.getByTitle('演示青松银行') })
    .getByRole('link')
    .first()
    .click();
  await police.getByRole('button', { name: '设风险标签' }).click();
  await dialog(police).getByLabel('理由（写入记录）').fill('老年受害人的养老钱（虚构）');
  await shot(police, 'set-tag');
  await dialog(police).getByRole('button', { name: '设风险标签' }).click();
  await police.getByRole('link', { name: /序号 1，至/ }).waitFor();
  await shot(police, 'tagged');
  clerk = await desks.at('b.kong');
  await clerk.goto(`${desks.url}/stop-payment-orders`);
  await clerk.getByText('优先').first().waitFor();
  await shot(clerk, 'bank-first');
  await clerk.locator('.ant-table-row', { hasText: '优先' }).getByRole('link').first().click();
  await clerk.getByText('灰名单账户').first().waitFor();
  await shot(clerk, 'bank-tagged');
  await police.goto(`${desks.url}/risk-tags`);
  await police.getByText('灰名单账户').first().waitFor();
  await shot(police, 'tags');
  await police.locator('.ant-table-row').first().click();
  await police.getByText('设定风险标签：灰名单账户').waitFor();
  await shot(police, 'tag');
});

it('shows both clocks while a stop lives: that of the filing and that of the stop', async () => {
  leader = await desks.at('p.zhao');
  await police.goto(`${desks.url}${casePath}`);
  await police.getByRole('button', { name: '呈请受案' }).click();
  await police.getByText('受案 审批中').waitFor();
  await approve('受案');
  await cell(clerk, '1', 'result').click();
  await press(clerk, '1');
  await cell(clerk, '1', 'stopped').click();
  await press(clerk, '=');
  await cell(clerk, '1', 'stoppedAt').click();
  await press(clerk, ';');
  for (const [column, text] of [
    ['balance', '10000'],
    ['operator', 'OP07'],
    ['reference', 'YS1'],
  ] as const) {
    await cell(clerk, '1', column).click();
    await clerk.keyboard.type(text);
    await press(clerk, 'Enter');
  }
  await clerk.getByRole('button', { name: '反馈 1 个账户' }).click();
  await clerk.getByText('本指令已全部反馈').waitFor();
  await police.goto(`${desks.url}${casePath}`);
  const clocks = police.getByLabel('立案与止付的期限');
  await clocks.waitFor();
  await shot(police, 'both-clocks');
  await expect(clocks.innerText()).resolves.toMatch(/止付期满前须立案并冻结[\s\S]*止付[\s\S]*立案审查/);
});

it('says behind which freeze an account waits, and what the case still justifies', async () => {
  await police.goto(`${desks.url}${casePath}`);
  await police.getByRole('button', { name: '呈请立案' }).click();
  await police.getByText('立案 审批中').waitFor();
  await approve('立案');
  const propose = async (path: string, queued: boolean): Promise<void> => {
    await police.goto(`${desks.url}${path}`);
    await police.getByRole('button', { name: '呈请冻结' }).click();
    await police.getByRole('checkbox', { name: /收款壬/ }).check();
    if (queued) await police.getByLabel('轮候冻结').check();
    await shot(police, queued ? 'freeze-queued' : 'freeze');
    await police.getByRole('button', { name: '呈请审批（1 个账户）' }).click();
    await police.getByText('已呈请，批准后自动送达银行').waitFor();
    await approve('冻结');
  };
  await propose(casePath, false);
  const answer = async (queued: boolean): Promise<void> => {
    await clerk.goto(`${desks.url}/freeze-orders`);
    await clerk.getByText('公冻财字').first().click();
    await clerk.getByRole('button', { name: '反馈冻结结果（1）' }).click();
    await clerk.getByLabel('经办代号').fill('OP-07');
    if (queued) {
      await clerk.getByText('轮候', { exact: true }).first().click();
      await clerk.getByLabel('序号 1 轮候顺位').fill('1');
    } else await clerk.getByLabel('序号 1 银行流水号').fill('DJ-1');
    await shot(clerk, queued ? 'answer-queued' : 'answer-frozen');
    await clerk
      .locator('.ant-modal-footer')
      .last()
      .getByRole('button', { name: /反馈 1 个/ })
      .click();
    await clerk
      .getByText(queued ? '轮候，第 1 位' : '已冻结')
      .first()
      .waitFor();
  };
  await answer(false);
  const frozenAt = new URL(clerk.url()).pathname;
  const second = await newCase([LINES[0]!]);
  for (const step of ['受案', '立案']) {
    await police.getByRole('button', { name: `呈请${step}` }).click();
    await police.getByText(`${step} 审批中`).waitFor();
    await approve(step);
  }
  await propose(second, true);
  await answer(true);
  await shot(clerk, 'queued');
  await police.goto(`${desks.url}${frozenAt}`);
  await police.locator('tbody').getByRole('checkbox').first().check();
  await police.getByRole('button', { name: '更新依据数额' }).click();
  await police.getByLabel('依据数额', { exact: true }).fill('4000');
  await police.getByLabel('继续冻结的理由').waitFor();
  await shot(police, 'restate');
  await police.getByLabel('继续冻结的理由').fill('账户内资金混同');
  await police.getByLabel('更新原因').fill('流水核查后更正');
  await police
    .locator('.ant-modal-footer')
    .last()
    .getByRole('button', { name: /确\s?定/ })
    .click();
  await police.getByText('超出，有理由').waitFor();
  await shot(police, 'restated');
  expect(desks.complaints).toEqual([]);
});
