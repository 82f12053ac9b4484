import type { Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { PEPPER } from '../support/restitution.js';
import { openTestDatabase } from '../support/record.js';
import { workerStack } from '../support/stack.js';
import { codeSent } from '../support/victim.js';
import { ask, Desks, picturesOf } from './desks.js';

/** 复查和申诉: a victim whose application was rejected asks on the telephone, the city answers at its desk, and the victim reads the answer. */

const PHONE = { width: 390, height: 844 };
const NUMBER = '00010000077';

let desks: Desks;
let database: DataSource;
let catcherUrl = '';
let police: Page;
let phone: Page;
let caseNumber = '';
let restitutionId = '';

const shot = picturesOf('remedy');

beforeAll(async () => {
  const stack = await workerStack();
  catcherUrl = stack.catcherUrl;
  [desks, database] = await Promise.all([Desks.open(PEPPER), openTestDatabase(stack.databaseUrl)]);
  police = await desks.at('p.li');
  const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
  const opened = await ask<{ caseId: string; caseNumber: string }>(police, 'POST', '/cases', {
    ...{
      reportedAt: minutesAgo(9),
      divisionCode: '990102',
      channel: '96110',
      lossFen: '600000',
      facts: '（虚构案情）',
    },
    victim: { name: '受害人丁（虚构）', phone: NUMBER },
  });
  caseNumber = opened.caseNumber;
  const returning = `/cases/${opened.caseId}/restitutions`;
  ({ restitutionId } = await ask<{ restitutionId: string }>(police, 'POST', returning, { frozenAt: minutesAgo(5) }));
  const base = `/restitutions/${restitutionId}/applications`;
  const name = '受害人丁（虚构）';
  const { claimId } = await ask<{ claimId: string }>(police, 'POST', base, {
    applicant: { kind: 'person', name, idNumber: '990102199001010077', phone: NUMBER },
    transfers: [{ reference: 'R1', amountFen: '600000', at: minutesAgo(60) }],
    account: { sort: 'original', accountName: name, accountNumber: '9955019999999977', bankName: '演示青松银行' },
  });
  await ask(police, 'POST', `${base}/${claimId}/rejection`, { reason: '转账记录不全（虚构）' });
});
afterAll(async () => {
  await database?.destroy();
  await desks?.close();
});

it('is asked for on the telephone, where the page says that no law sets a period', async () => {
  const [{ code } = { code: '' }]: { code: string }[] = await database.query(
    `select code.value ->> 'code' as code from cases join subject_values code on code.subject_id = access_code_id where case_number = $1`,
    [caseNumber],
  );
  phone = await (await desks.machine(PHONE)).newPage();
  await phone.goto(`${desks.url}/victim`);
  await phone.getByLabel('案件编号').fill(caseNumber);
  await phone.getByLabel('查询码').fill(code);
  await phone.getByRole('button', { name: '获取验证码' }).click();
  await phone.getByLabel('验证码').fill(await codeSent(catcherUrl, NUMBER));
  await phone.getByRole('button', { name: '查看进展' }).click();
  await phone.getByText('法律没有规定申请复查和答复的期限').waitFor();
  await phone.getByLabel('复查：对决定不服').check();
  await phone.getByLabel('请写明理由').fill('转账记录已经补齐，请重新审查。');
  await phone.getByRole('button', { name: '提交复查申请或申诉' }).click();
  await phone.getByText('已收到，答复会在本页显示').waitFor();
  await phone.getByText('法律没有规定答复期限').waitFor();
  await phone.getByLabel('请写明理由').fill('至今没有告知进展。');
  await phone.getByRole('button', { name: '提交复查申请或申诉' }).click();
  await phone.getByText(/应在 .* 前书面答复/).waitFor();
  expect(await phone.getByRole('button', { name: '提交复查申请或申诉' }).count()).toBe(0);
  await shot(phone, 'victim');
});

it('is answered by the city, and the application is examined again', async () => {
  const city = await desks.at('p.zheng');
  await city.goto(`${desks.url}/restitutions/${restitutionId}?tab=objections`);
  const row = city.getByRole('row', { name: /转账记录已经补齐/ });
  await row.waitFor();
  expect(
    await city
      .getByRole('row', { name: /至今没有告知进展/ })
      .getByRole('button')
      .count(),
  ).toBe(0);
  await shot(city, 'city');
  await row.getByRole('button', { name: /^成\s?立$/ }).click();
  const form = city.getByRole('dialog');
  await form.getByRole('textbox').fill('材料已补齐，应当重新审查。');
  await form.getByRole('button', { name: '书面答复' }).click();
  await city.getByRole('row', { name: /材料已补齐，应当重新审查/ }).waitFor();
  await phone.goto(`${desks.url}/victim`);
  await phone.getByText('成立。答复：材料已补齐，应当重新审查。').waitFor();
  await phone.getByText('您的返还申请已经收到').waitFor();
});
