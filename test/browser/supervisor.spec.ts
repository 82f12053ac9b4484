import type { Page } from 'playwright-core';
import { NOTICE_2027 } from '../../tools/trial/notice-2027.js';
import { Desks, foreignWords, paste, picturesOf } from './desks.js';

/** What a joint-meeting office keeps for its area: units and officers, and the calendar of a year, put into force by two people. */

let desks: Desks;
let office: Page;

beforeAll(async () => {
  desks = await Desks.open();
  office = await desks.at('s.lu');
});
afterAll(() => desks?.close());

const picture = picturesOf('supervisor');
const dialog = () => office.locator('.ant-modal');
async function saved(): Promise<void> {
  await dialog().getByRole('button', { name: '保存' }).click();
  await dialog().waitFor({ state: 'detached' });
}

describe('units and officers', () => {
  it('are found by a part of their name', async () => {
    await office.goto(`${desks.url}/units`);
    await office.getByLabel('查找单位').fill('青松');
    await office.getByLabel('查找单位').press('Enter');
    await office.getByRole('link', { name: '演示青松银行', exact: true }).click();
    await office.getByRole('heading', { name: '演示青松银行' }).waitFor();
  });

  it('are changed where they stand: a telephone, a person, who stands in for whom', async () => {
    await office.getByRole('button', { name: '修改单位' }).click();
    await office.getByLabel('电话').fill('000-00009');
    await saved();
    await office.locator('.facts').getByText('000-00009').waitFor();
    await office.getByRole('button', { name: '登记人员' }).click();
    await office.getByLabel('姓名').fill('新同事（虚构）');
    await office.getByLabel('账号').fill('b.xin');
    await office.locator('#roles').click();
    await office.locator('.ant-select-item-option', { hasText: '协查岗负责人' }).click();
    await office.keyboard.press('Escape');
    await saved();
    const officer = office.locator('.ant-table-row', { hasText: '新同事（虚构）' });
    await officer.getByRole('button', { name: '代理' }).click();
    await office.getByRole('button', { name: '增加代理' }).click();
    await dialog().locator('.ant-select').click();
    await office.locator('.ant-select-item-option').first().click();
    await office.getByPlaceholder('至 2026').fill('明年');
    await dialog().getByRole('button', { name: '保存' }).click();
    await dialog().getByText('请按 2026-11-20 23:30 的格式填写').waitFor();
    await office.getByPlaceholder('至 2026').fill('2099-12-20 08:00');
    await saved();
    await officer.getByText('2099-12-20 08:00').waitFor();
  });

  it('of another area can be looked at and not be changed', async () => {
    await office.goto(`${desks.url}/units/bank-danxia`);
    await office.getByText('该单位不在本地区，只能查看').waitFor();
    expect(await office.getByRole('button', { name: '修改单位' }).count()).toBe(0);
  });
});

describe('the calendar of a year', () => {
  let path = '';

  it('is pasted day by day, and a contradiction is refused in words', async () => {
    await office.goto(`${desks.url}/calendars`);
    await office.getByRole('button', { name: '载入放假安排' }).click();
    await office.getByLabel('通知名称或文号').fill(NOTICE_2027.notice);
    const lines = NOTICE_2027.days.map(({ day, kind, name }) => [day, kind === 'off' ? '放假' : '调休上班', name]);
    await paste(office, [...lines, ['2027-03-01', '调休上班', '错']]);
    await dialog().getByRole('button', { name: '载入并看差异' }).click();
    await dialog().getByRole('alert').waitFor();
    expect(await dialog().getByRole('alert').innerText()).toMatch(/周六|周日|周末/);
    await dialog().getByRole('button', { name: '取消' }).click();
  });

  it('is loaded whole, shows what it changes and which clocks would move', async () => {
    await office.goto(`${desks.url}/calendars`);
    await office.getByRole('button', { name: '载入放假安排' }).click();
    await office.getByLabel('通知名称或文号').fill(NOTICE_2027.notice);
    const lines = NOTICE_2027.days.map(({ day, kind, name }) => [day, kind === 'off' ? '放假' : '调休上班', name]);
    await paste(office, lines);
    await dialog().getByRole('button', { name: '载入并看差异' }).click();
    await office.waitForURL(/\/calendars\/[\w-]+$/);
    path = new URL(office.url()).pathname;
    await office.getByText(/与现行日历的差异/).waitFor();
    await office.getByText('2027-02-28').first().waitFor();
    await office.getByText(/试算结果：/).waitFor();
    await office.getByText('您是载入者，须由另一人发布').waitFor();
    await picture(office, 'publication');
    expect(await office.getByRole('button', { name: '按此试算发布' }).isDisabled()).toBe(true);
  });

  it('is put into force by another, and says so', async () => {
    const other = await desks.at('s.kang');
    await other.goto(`${desks.url}${path}`);
    await other.getByRole('button', { name: '按此试算发布' }).click();
    await other.getByText('已发布').first().waitFor();
    await other.goto(`${desks.url}/calendars`);
    await other.locator('.year', { hasText: '2027' }).getByText('已公布').waitFor();
    await picture(other, 'calendars');
  });

  it('speaks Chinese on every page, and the browser has nothing to complain of', async () => {
    for (const page of ['/units', '/units/office-990000', '/calendars', path, '/late', '/stuck', '/on-call-faults']) {
      await office.goto(`${desks.url}${page}`);
      await office.locator('.page h1').waitFor();
    }
    await office.goto(`${desks.url}/calendars`);
    await office.locator('.page h1').waitFor();
    expect(await foreignWords(office)).toEqual([]);
    expect(desks.complaints).toEqual([]);
  });
});
