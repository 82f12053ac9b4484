import type { DataSource } from 'typeorm';
import { openTestDatabase } from '../support/record.js';
import { PEPPER } from '../support/restitution.js';
import { workerStack } from '../support/stack.js';
import { codeSent } from '../support/victim.js';
import { ask, Desks, picturesOf } from './desks.js';

/** 请求立案监督: a reporter asks on the telephone, and the prosecutor finds it by the reporter's number and reads the reasons. */

const PHONE = { width: 390, height: 844 };
const NUMBER = '00010000088';

let desks: Desks;
let database: DataSource;
let catcherUrl = '';
let caseId = '';
let caseNumber = '';

const shot = picturesOf('reporter');

beforeAll(async () => {
  const stack = await workerStack();
  catcherUrl = stack.catcherUrl;
  [desks, database] = await Promise.all([Desks.open(PEPPER), openTestDatabase(stack.databaseUrl)]);
  const police = await desks.at('p.li');
  const reportedAt = new Date(Date.now() - 9 * 60_000).toISOString();
  ({ caseId, caseNumber } = await ask<{ caseId: string; caseNumber: string }>(police, 'POST', '/cases', {
    ...{ reportedAt, divisionCode: '990102', channel: '96110', lossFen: '600000', facts: '（虚构案情）' },
    victim: { name: '受害人卯（虚构）', phone: NUMBER },
  }));
  const leader = await desks.at('p.zhao');
  for (const [step, reason] of [['acceptance'], ['no-filing', '没有犯罪事实（虚构）']]) {
    const asked = { step, ...(reason && { reason }) };
    const { approvalId } = await ask<{ approvalId: string }>(police, 'POST', `/cases/${caseId}/filings`, asked);
    const decision = { matterId: `case/${caseId}`, decision: 'approved' };
    await ask(leader, 'POST', `/approvals/${approvalId}/decision`, decision);
  }
}, 150_000);
afterAll(async () => {
  await database?.destroy();
  await desks?.close();
});

it('asks the procuratorate on the telephone, and reads what happens next', async () => {
  const [{ code } = { code: '' }]: { code: string }[] = await database.query(
    `select code.value ->> 'code' as code from cases join subject_values code on code.subject_id = access_code_id where case_number = $1`,
    [caseNumber],
  );
  const phone = await (await desks.machine(PHONE)).newPage();
  await phone.goto(`${desks.url}/victim`);
  await phone.getByLabel('案件编号').fill(caseNumber);
  await phone.getByLabel('查询码').fill(code);
  await phone.getByRole('button', { name: '获取验证码' }).click();
  await phone.getByLabel('验证码').fill(await codeSent(catcherUrl, NUMBER));
  await phone.getByRole('button', { name: '查看进展' }).click();
  await phone.getByRole('heading', { name: '可以请求立案监督' }).waitFor();
  await shot(phone, 'offered');
  await phone.getByLabel('认为应当立案的理由').fill('有明确的收款账户和转账记录（虚构）。');
  await phone.getByRole('button', { name: '请求监督' }).click();
  await phone.getByText('请求已送达人民检察院').waitFor();
  await phone.getByText('您的立案监督请求已经收到').waitFor();
  await shot(phone, 'asked');
});

it('is found by the prosecutor by the number of the reporter, and read', async () => {
  const prosecutor = await desks.at('j.qin');
  await prosecutor.goto(`${desks.url}/inbox`);
  await prosecutor.getByLabel('查找案件').fill(NUMBER);
  await prosecutor.getByLabel('查找案件').press('Enter');
  await prosecutor.getByRole('heading', { name: '查找' }).waitFor();
  const row = prosecutor.getByRole('row', { name: new RegExp(caseNumber) });
  await row.getByText('诉讼环节').waitFor();
  await shot(prosecutor, 'search');
  await row.getByRole('link').first().click();
  await prosecutor.getByText('审查立案监督请求').first().waitFor();
  await prosecutor.getByText('立案监督请求（报案人网上提出）').click();
  await prosecutor.getByText('有明确的收款账户和转账记录（虚构）。').waitFor();
  await shot(prosecutor, 'procedure');
  expect(desks.complaints).toEqual([]);
});
