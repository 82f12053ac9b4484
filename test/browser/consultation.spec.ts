import type { Page } from 'playwright-core';
import { Desks, picturesOf } from './desks.js';

/** 会商 of three agencies in a real browser: opinions filed blind, minutes signed, a duty closed. */

const shot = picturesOf('consultation');

let desks: Desks;
let police: Page;
let procuratorate: Page;
let court: Page;
let address = '';
beforeAll(async () => {
  desks = await Desks.open();
  [police, procuratorate, court] = [await desks.at('p.li'), await desks.at('j.qin'), await desks.at('t.lv')];
});
afterAll(() => desks?.close());

/** The first of what an open list offers, once it is there. */
const first = (page: Page) => page.locator('.ant-select-dropdown:visible .ant-select-item-option').first();

async function inDialog(page: Page, label: string, fill: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
  await fill();
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).dispatchEvent('click');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

it('is convened by the police, and answered by each office without seeing the others', async () => {
  await police.goto(`${desks.url}/consultations`);
  await police.getByRole('button', { name: '召集会商' }).click();
  await police.getByLabel('议题').fill('是否符合逮捕条件（虚构）');
  for (const name of ['松篁区人民检察院', '松篁区人民法院']) {
    await police.getByLabel('邀请单位').fill(name);
    await police.getByTitle(name).click();
  }
  await police.getByLabel('议题').click();
  await police.getByRole('dialog').getByRole('button', { name: '召集会商' }).dispatchEvent('click');
  await police.getByText('收集意见中').first().waitFor();
  await police.waitForURL(/consultations\/[0-9a-f-]+$/);
  address = police.url();
  const words = [
    '公安意见：建议提请批准逮捕（虚构）',
    '检察意见：补证后可以批准（虚构）',
    '法院意见：证据尚不充分（虚构）',
  ];
  for (const [index, page] of [police, procuratorate, court].entries()) {
    await page.goto(address);
    await page.getByRole('heading', { name: /会商/ }).first().waitFor();
    if (index > 0) expect(await page.locator('body').innerText()).not.toContain(words[0]);
    await inDialog(page, '提交本单位意见', () => page.getByLabel('理由').fill(words[index] ?? ''));
  }
  await police.reload();
  for (const text of words) await police.getByText(text).first().waitFor();
});

it('has minutes with a duty; two offices sign, one refuses with its reason, and the duty is closed', async () => {
  await inDialog(police, '印发会议纪要', async () => {
    await police.getByRole('button', { name: '添加任务' }).click();
    await police.getByPlaceholder('任务').fill('补充资金流向（虚构）');
    await police.getByRole('dialog').getByRole('combobox').last().click();
    await first(police).click();
  });
  await police.getByRole('button', { name: '在纪要上签字' }).click();
  await procuratorate.reload();
  await procuratorate.getByRole('button', { name: '在纪要上签字' }).click();
  await court.reload();
  await inDialog(court, '拒绝签字', () => court.getByLabel('理由').fill('本院意见记录不全'));
  await inDialog(court, '办结', () => court.getByPlaceholder('材料名称').fill('资金流向说明（虚构）'));
  await police.reload();
  await police.getByText('本院意见记录不全').first().waitFor();
  await police.getByText('已办结').first().waitFor();
  await shot(police, 'consultation');
  expect(desks.complaints).toEqual([]);
});

it('shows the desks of evidence, support requests and campaigns, and a recusal that leads away from the matter', async () => {
  await police.goto(`${desks.url}/evidence`);
  await inDialog(police, '登记证据', () => police.getByPlaceholder('材料名称').fill('涉案手机一部（虚构）'));
  await police.getByText('保管中').first().waitFor();
  await shot(police, 'evidence');
  await police.goto(`${desks.url}/tickets`);
  await police.getByRole('button', { name: '请求支持' }).first().click();
  await police.getByText('按职责建议').waitFor();
  await shot(police, 'ticket');
  await police.goto(`${desks.url}/campaigns`);
  await inDialog(police, '筹备战役', () => police.getByLabel('战役名称（不写个人信息）').fill('断流行动（虚构）'));
  await police.getByText('筹备中').first().waitFor();
  await shot(police, 'campaign');
  await court.goto(address);
  await court.getByRole('button', { name: '领取', exact: true }).click();
  await court.getByText('本人已领取').waitFor();
  await shot(court, 'hands');
  await inDialog(court, '本人回避', async () => {
    await court.getByLabel('接办人').click();
    await first(court).click();
    await court.getByLabel('回避理由（写入记录）').fill('与当事人是近亲属（虚构）');
  });
  await court.waitForURL(/inbox/);
  await shot(court, 'recused');
  await court.goto(address);
  await court.getByText('未找到该事项').first().waitFor({ timeout: 40_000 });
  expect(desks.complaints).toEqual([]);
}, 180_000);
