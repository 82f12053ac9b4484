import type { Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { accountKeyOf, PEPPER, QINGSONG_BANK } from '../support/restitution.js';
import { openTestDatabase } from '../support/record.js';
import { workerStack } from '../support/stack.js';
import { codeSent } from '../support/victim.js';
import { ask, Desks, picturesOf } from './desks.js';

/** 资金返还 as people see it: the analyst's picture and plan, the city's decision, the bank's clerks, the victim's telephone. */

const ACCOUNT = '9955010000000000017';
const PHONE = { width: 390, height: 844 };
const DAY = 86_400_000;
const inShanghai = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
const iso = (ms: number): string => new Date(ms).toISOString();

let desks: Desks;
let database: DataSource;
let catcherUrl: string;
let police: Page;
let caseId = '';
let caseNumber = '';
let restitutionId = '';

beforeAll(async () => {
  const stack = await workerStack();
  [desks, database] = await Promise.all([Desks.open(PEPPER), openTestDatabase(stack.databaseUrl)]);
  catcherUrl = stack.catcherUrl;
  police = await desks.at('p.li');
});
afterAll(async () => {
  await database?.destroy();
  await desks?.close();
});

const picture = picturesOf('restitution');

it('begins with two victims whose money met on one frozen account', async () => {
  const now = Date.parse((await ask<{ legalNow: string }>(police, 'GET', '/me')).legalNow);
  const paidAt = now - 2 * DAY;
  ({ caseId, caseNumber } = await ask<{ caseId: string; caseNumber: string }>(police, 'POST', '/cases', {
    reportedAt: iso(now - 60_000),
    ...{ divisionCode: '990102', channel: '96110', lossFen: '600000', facts: '（虚构案情）' },
    victim: { name: '受害人甲（虚构）', phone: '00010000002', mail: 'victim@heli.example' },
  }));
  ({ restitutionId } = await ask<{ restitutionId: string }>(police, 'POST', `/cases/${caseId}/restitutions`, {
    frozenAt: iso(now - DAY),
  }));
  const base = `/restitutions/${restitutionId}`;
  for (const [name, idNumber, reference, amountFen, phone] of [
    ['受害人甲（虚构）', '990102199001010011', 'T1', '600000', '00010000002'],
    ['受害人乙（虚构）', '990102199001010038', 'T2', '400000', '00010000003'],
  ] as const) {
    const { claimId } = await ask<{ claimId: string }>(police, 'POST', `${base}/applications`, {
      applicant: { kind: 'person', name, idNumber, phone },
      transfers: [{ reference, amountFen, at: iso(paidAt) }],
      account: { sort: 'original', accountName: name, accountNumber: '9955019999999999', bankName: '演示青松银行' },
    });
    await ask(police, 'POST', `${base}/applications/${claimId}/completion`);
  }
  const rows = [
    `T1,${inShanghai(paidAt)},9999990001,${ACCOUNT},600000`,
    `T2,${inShanghai(paidAt + 1_000)},9999990002,${ACCOUNT},400000`,
    ...Array.from(
      { length: 60 },
      (_, n) => `M${n},${inShanghai(paidAt + 60_000 + n)},${ACCOUNT},88880000${String(n).padStart(4, '0')},5000`,
    ),
    ...Array.from(
      { length: 300 },
      (_, n) =>
        `N${n},${inShanghai(paidAt + 120_000 + n)},88880000${String(n % 60).padStart(4, '0')},77770000${String(n).padStart(4, '0')},1000`,
    ),
  ];
  await ask(police, 'POST', `${base}/statements?sort=transfers`, `id,at,from,to,amount_fen\n${rows.join('\n')}\n`);
  const value = {
    ...{ caseId, frozenFen: '700000', justifiedFen: '700000', status: 'frozen', endsAt: iso(now + 170 * DAY) },
    ...{ accountKey: accountKeyOf(QINGSONG_BANK.bankCode, ACCOUNT), bankUnitId: QINGSONG_BANK.unitId },
    authorityUnitId: 'police-990102-01',
  };
  await database.query(
    `insert into facts (key, version, value, matter_id) values ($1, 1, $2, 'freeze-order/browser')`,
    ['freeze:browser/1', JSON.stringify(value)],
  );
});

it('shows the statement as conserved and the flow as a picture that is searched and folded', async () => {
  await police.goto(`${desks.url}/restitutions/${restitutionId}?tab=money`);
  await police.getByText('逐户核对一致').waitFor();
  await picture(police, 'money');
  await police.getByRole('tab', { name: '流向图' }).click();
  await police.getByRole('button', { name: /其余 54 个账户/ }).waitFor();
  await picture(police, 'flow');
  await police.getByLabel('查找账号').fill('777700000123');
  await police.getByText('找到 1 个账户').waitFor();
  await police.getByRole('button', { name: /7777 0000 0123/ }).click();
  await police.getByRole('complementary', { name: '所选账户' }).waitFor();
  await picture(police, 'flow-search');
});

it('compares rules, and draws a plan with both readings before one is chosen', async () => {
  await police.getByRole('tab', { name: /规则比较/ }).click();
  await police
    .getByRole('row', { name: /时间戳加按比例/ })
    .getByRole('button', { name: /^计\s?算$/ })
    .click();
  await police
    .getByRole('row', { name: /时间戳加按比例/ })
    .getByText('相符')
    .waitFor();
  await picture(police, 'traces');
  await police.getByRole('tab', { name: /返还方案/ }).click();
  await police.getByRole('button', { name: '拟定返还方案' }).click();
  await police.getByRole('checkbox', { name: /演示青松银行/ }).check();
  await police.getByText('先扣后分共返还').waitFor();
  await picture(police, 'new-plan');
  await police.getByRole('button', { name: '拟定方案' }).click();
  await police.getByRole('button', { name: '发布公告（三十日）' }).click();
  await police.getByText('公告中').first().waitFor();
  // What no bank may release yet is not called 待放款.
  await police.getByRole('row', { name: /受害人甲.*公告中/ }).waitFor();
  await picture(police, 'plan');
  await police.getByRole('button', { name: '涉案资金流向表' }).click();
  await police.frameLocator('iframe.paper').getByText('人民币肆仟贰佰元整').waitFor();
  await picture(police, 'paper-flow');
  await police
    .locator('.ant-modal-footer')
    .getByRole('button', { name: /^关\s?闭$/ })
    .click();
  await police.getByRole('button', { name: '返还公告' }).click();
  await police.frameLocator('iframe.paper').getByText('被害人以本人的申请编号核对').waitFor();
  expect(await police.frameLocator('iframe.paper').locator('main').textContent()).not.toContain('受害人甲');
  await police
    .locator('.ant-modal-footer')
    .getByRole('button', { name: /^关\s?闭$/ })
    .click();
});

it('lets the victim follow the own return on a telephone, and object', async () => {
  const receipt = await ask<string>(police, 'GET', `/cases/${caseId}/receipt`);
  const accessCode = /[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/.exec(receipt)?.[0] ?? '';
  const phone = await (await desks.machine(PHONE)).newPage();
  await phone.goto(`${desks.url}/victim`);
  await picture(phone, 'victim-ask');
  await phone.getByLabel('案件编号').fill(caseNumber);
  await phone.getByLabel('查询码').fill(accessCode);
  await phone.getByRole('button', { name: '获取验证码' }).click();
  await phone.getByLabel('验证码').fill('000000');
  await phone.getByRole('button', { name: '查看进展' }).click();
  await phone.getByText('信息不符或验证码已失效').waitFor();
  await phone.getByLabel('验证码').fill(await codeSent(catcherUrl, '00010000002'));
  await phone.getByRole('button', { name: '查看进展' }).click();
  await phone.getByText('返还方案正在公告。').waitFor();
  await phone.getByLabel(/对方案有异议/).fill('方案少算了一笔转账。（虚构）');
  await picture(phone, 'victim');
  await phone.getByRole('button', { name: '提出异议' }).click();
  await phone.getByText('异议已收到').waitFor();
  await phone.getByText('审查中').waitFor();
  const said = await phone.locator('main').textContent();
  for (const secret of [ACCOUNT, '受害人乙', '88880000', 'fifo']) expect(said).not.toContain(secret);
  const ended = await phone.request.post(`${desks.url}/victim/leave`, { headers: { origin: desks.url } });
  expect(await ended.text()).toContain('查询案件进展');
  expect((await refusedAt('status', { token: 'x'.repeat(43) })).code).toBe('VICTIM.SESSION_ENDED');
  const wrong = await refusedAt('sessions', { caseNumber, accessCode, code: '000000' });
  const unknown = await refusedAt('sessions', { caseNumber: 'A0000', accessCode, code: '000000' });
  expect([wrong.code, unknown.code]).toEqual(['VICTIM.CODE_WRONG', 'VICTIM.CODE_WRONG']);
  await phone.context().close();
});

async function refusedAt(path: string, body: object): Promise<{ code?: string }> {
  const answer = await fetch(`${desks.house.url('police-api')}/victim/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as { code?: string };
}

it('answers a wrong access code as it answers a right one', async () => {
  const phone = await (await desks.machine(PHONE)).newPage();
  await phone.goto(`${desks.url}/victim`);
  await phone.getByLabel('案件编号').fill(caseNumber);
  await phone.getByLabel('查询码').fill('2222-2222-2222');
  await phone.getByRole('button', { name: '获取验证码' }).click();
  await phone.getByText('信息相符的，验证码已发往').waitFor();
  await phone.context().close();
});

it('has the objection decided at the police', async () => {
  await police.goto(`${desks.url}/restitutions/${restitutionId}?tab=objections`);
  await police.getByRole('row', { name: /被害人本人/ }).waitFor();
  await picture(police, 'objections');
  await police.getByRole('button', { name: /^驳\s?回$/ }).click();
  await police.locator('.ant-modal textarea').fill('该笔转账已计入。（虚构）');
  await police
    .locator('.ant-modal-footer')
    .getByRole('button', { name: /^驳\s?回$/ })
    .click();
  await police.getByRole('row', { name: /该笔转账已计入/ }).waitFor();
});
