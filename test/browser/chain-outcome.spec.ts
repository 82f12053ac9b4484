import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { until } from '../support/api.js';
import { ask, Desks, picturesOf } from './desks.js';

/** A case that must be filed says so on its page, is filed out of its chain, and is found by the court to which it goes. */

// Several desks in one browser: a laden machine needs its time.
jest.setTimeout(240_000);

let desks: Desks;
let police: Page;
let leader: Page;
let prosecutor: Page;
let caseId = '';
let caseNumber = '';
const shot = picturesOf('chain');
const units = { police: 'police-990102-01', procuratorate: 'procuratorate-990102' };

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

async function decided(step: string): Promise<void> {
  const reason = '没有犯罪事实（虚构）';
  const { approvalId } = await ask<{ approvalId: string }>(police, 'POST', `/cases/${caseId}/filings`, {
    ...{ step, ...(step === 'no-filing' && { reason }) },
  });
  await ask(leader, 'POST', `/approvals/${approvalId}/decision`, { matterId: `case/${caseId}`, decision: 'approved' });
}

it('the case is marked, and offers no decision the other way', async () => {
  [police, leader, prosecutor] = [await desks.at('p.li'), await desks.at('p.zhao'), await desks.at('j.qin')];
  const { legalNow } = await ask<{ legalNow: string }>(police, 'GET', '/me');
  const reportedAt = new Date(Date.parse(legalNow) - 60_000).toISOString();
  const victim = { name: '受害人卯（虚构）', phone: '00010008804' };
  ({ caseId, caseNumber } = await ask<{ caseId: string; caseNumber: string }>(police, 'POST', '/cases', {
    ...{ reportedAt, divisionCode: '990102', channel: '96110', lossFen: '12800000', victim },
    facts: '对方冒充客服诱导转账。（虚构案情）',
  }));
  for (const step of ['acceptance', 'no-filing']) await decided(step);
  const { procedureId } = await ask<{ procedureId: string }>(prosecutor, 'POST', '/procedures', {
    ...{ chain: 'filing-supervision', caseId, units },
  });
  const take = (page: Page, outcome: string): Promise<unknown> =>
    ask(page, 'POST', `/procedures/${procedureId}/steps`, { outcome, reason: '理由（虚构）' });
  await take(police, 'explained');
  await take(prosecutor, 'order-filing');
  await until('the case knows', async () => {
    const { filing } = await ask<{ filing: { required?: object } }>(police, 'GET', `/cases/${caseId}`);
    return filing.required;
  });
  await police.goto(`${desks.url}/cases/${caseId}`);
  await police.getByText('检察院已通知立案，应当立案').waitFor();
  expect(await police.getByRole('button', { name: '呈请不予立案' }).count()).toBe(0);
  await shot(police, 'required');
  await police.getByText('检察院已通知立案，应当立案').click();
  await police.getByRole('button', { name: '作出决定' }).click();
  await police.locator('.ant-modal .ant-select').first().click();
  await police.getByText('呈请批准；批准后自动记入本环节').waitFor();
  await shot(police, 'file');
  await police.getByText('呈请批准；批准后自动记入本环节').click();
  await police.locator('.ant-modal').getByRole('button', { name: '作出决定' }).click();
  await police.getByText('立案已呈请，待批准').waitFor();
  await shot(police, 'asked');
});

it('and the court finds it once it has come there, in its list and by the search', async () => {
  const court = await desks.at('t.lv');
  await court.goto(`${desks.url}/known-cases`);
  await court.getByText('还没有相关案件').waitFor();
  await ask(prosecutor, 'POST', '/procedures', {
    ...{ chain: 'trial', caseId },
    units: { procuratorate: units.procuratorate, court: 'court-990102', 'higher-court': 'court-990100' },
  });
  await court.goto(`${desks.url}/known-cases`);
  await court.getByText(caseNumber).waitFor();
  await shot(court, 'known-cases');
  await court.goto(`${desks.url}/search?q=${encodeURIComponent('受害人卯（虚构）')}`);
  await court.getByLabel('案件').getByText(caseNumber).waitFor();
  await shot(court, 'search');
});

it('a list of cases is narrowed by level and batch', async () => {
  const city = await desks.at('p.zheng');
  await ask(city, 'POST', `/cases/${caseId}/grading`, { level: 'city', batch: 7, reason: '涉案金额巨大（虚构）' });
  await police.goto(`${desks.url}/cases?level=city&batch=7`);
  await police.getByText('市级第 7 批').waitFor();
  await shot(police, 'cases');
  await police.goto(`${desks.url}/cases?level=national`);
  await police.getByText('没有这个级别、批次的案件').waitFor();
  expect(desks.complaints).toEqual([]);
});
