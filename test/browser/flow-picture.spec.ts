import type { Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { inShanghai } from '../support/desk.js';
import { openTestDatabase } from '../support/record.js';
import { accountKeyOf, PEPPER, QINGSONG_BANK } from '../support/restitution.js';
import { workerStack } from '../support/stack.js';
import { ask, Desks, picturesOf } from './desks.js';

/** 资金流向图 of five thousand accounts on eight levels, as the analyst works with it. */

/** By level, the payers first; one account of each level lies on the way of the one victim. */
const ACCOUNTS = [200, 40, 200, 560, 801, 1_000, 1_000, 800, 399] as const;
const LAST = ACCOUNTS.length - 1;
const [HUB_LEVEL, HUB] = [3, 5];
const DAY = 86_400_000;
const LOSS = 8_000_000;
const WAY = ACCOUNTS.map((_, level) => `9955${level}0000000000017`);
const nameOf = (level: number, n: number): string =>
  n === ACCOUNTS[level]! - 1 ? WAY[level]! : `7777${level}${String(n).padStart(14, '0')}`;
/** What few boxes each level shows, each level opened by one click, and a little around the window. */
const MOST_DRAWN = 120;

let desks: Desks;
let database: DataSource;
let police: Page;
let base = '';

beforeAll(async () => {
  const stack = await workerStack();
  [desks, database] = await Promise.all([Desks.open(PEPPER), openTestDatabase(stack.databaseUrl)]);
  police = await desks.at('p.li');
});
afterAll(async () => {
  await database?.destroy();
  await desks?.close();
});

const picture = picturesOf('flow-picture');
const boxes = () => police.locator('.flow-box');
const boxOf = (account: string) => boxes().filter({ hasText: account.replace(/(.{4})/g, '$1 ').trim() });
const panel = () => police.getByRole('complementary', { name: '所选账户' });

interface Paid {
  readonly reference: string;
  readonly at: number;
  readonly amountFen: string;
}

/** Every account pays on to those below it; of one level all are paid by one account too. */
function statement(begun: number): { rows: string[]; paid: Paid[] } {
  const rows: string[] = [];
  const paid: Paid[] = [];
  const balance = new Map<string, number>();
  const pay = (from: string, to: string, fen: number): void => {
    const [reference, at] = [`P${rows.length}`, begun + rows.length * 1_000];
    rows.push(`${reference},${inShanghai(at)},${from},${to},${fen}`);
    if (paid.length < ACCOUNTS[0]) paid.push({ reference, at, amountFen: `${fen}` });
    balance.set(from, (balance.get(from) ?? 0) - fen);
    balance.set(to, (balance.get(to) ?? 0) + fen);
  };
  for (let n = 0; n < ACCOUNTS[0] - 1; n += 1) pay(nameOf(0, n), nameOf(1, n % (ACCOUNTS[1] - 1)), LOSS + n * 40_009);
  pay(WAY[0]!, WAY[1]!, LOSS);
  for (let level = 1; level < LAST; level += 1) {
    const [many, next] = [ACCOUNTS[level]! - 1, ACCOUNTS[level + 1]! - 1];
    const had = Array.from({ length: many }, (_, n) => balance.get(nameOf(level, n)) ?? 0);
    for (let n = 0; n < next; n += 1) {
      const hub = level === HUB_LEVEL ? HUB : undefined;
      for (const payer of new Set([n % many, (n * 7 + 3) % many, hub ?? n % many])) {
        const parts = payer === hub ? 1_000 : 2 * Math.ceil(next / many) + 2;
        pay(nameOf(level, payer), nameOf(level + 1, n), Math.floor(had[payer]! / parts));
      }
    }
    pay(WAY[level]!, WAY[level + 1]!, LOSS);
  }
  return { rows, paid };
}

async function apply(name: string, paid: readonly Paid[]): Promise<void> {
  const { claimId } = await ask<{ claimId: string }>(police, 'POST', `${base}/applications`, {
    applicant: { kind: 'person', name, idNumber: '990102199001010011', phone: '00010000002' },
    transfers: paid.map(({ at, ...one }) => ({ ...one, at: new Date(at).toISOString() })),
    account: { sort: 'original', accountName: name, accountNumber: '9955019999999999', bankName: '演示青松银行' },
  });
  await ask(police, 'POST', `${base}/applications/${claimId}/completion`);
}

it('begins where no statement has come in yet, and says what to do', async () => {
  const now = Date.parse((await ask<{ legalNow: string }>(police, 'GET', '/me')).legalNow);
  const { caseId } = await ask<{ caseId: string }>(police, 'POST', '/cases', {
    reportedAt: new Date(now - 60_000).toISOString(),
    ...{ divisionCode: '990102', channel: '96110', lossFen: `${LOSS}`, facts: '（虚构案情）' },
    victim: { name: '受害人甲（虚构）', phone: '00010000002' },
  });
  const { restitutionId } = await ask<{ restitutionId: string }>(police, 'POST', `/cases/${caseId}/restitutions`, {
    frozenAt: new Date(now - DAY).toISOString(),
  });
  base = `/restitutions/${restitutionId}`;
  await police.goto(`${desks.url}${base}?tab=flow`);
  await police.getByText('尚未导入资金流水').waitFor();
  await picture(police, 'empty');
  const { rows, paid } = statement(Math.floor(now / 1_000) * 1_000 - 2 * DAY);
  await ask(police, 'POST', `${base}/statements?sort=transfers`, `id,at,from,to,amount_fen\n${rows.join('\n')}\n`);
  await apply('受害人甲（虚构）', paid.slice(-1));
  await apply('受害单位乙（虚构）', paid.slice(0, 100));
  await apply('受害单位丙（虚构）', paid.slice(100, -1));
  for (const [n, account] of [nameOf(1, 0), nameOf(2, 0), nameOf(LAST, 0), WAY[LAST]!].entries()) {
    const value = {
      ...{ caseId, frozenFen: `${LOSS}`, justifiedFen: `${LOSS}`, status: 'frozen' },
      ...{ endsAt: new Date(now + 170 * DAY).toISOString(), authorityUnitId: 'police-990102-01' },
      ...{ accountKey: accountKeyOf(QINGSONG_BANK.bankCode, account), bankUnitId: QINGSONG_BANK.unitId },
    };
    await database.query(`insert into facts (key, version, value, matter_id) values ($1, 1, $2, 'freeze-order/flow')`, [
      `freeze:flow/${n}`,
      JSON.stringify(value),
    ]);
  }
  expect(await ask(police, 'POST', `${base}/traces`, { rule: 'proportional' })).toMatchObject({ conserved: true });
});

it('draws a few accounts of each level, and of an opened one no more than the window holds', async () => {
  const answered = police.waitForResponse((response) => response.url().endsWith('/flow'));
  await police.goto(`${desks.url}${base}?tab=flow`);
  await police.getByText('共 5000 个账户').waitFor();
  await picture(police, 'whole');
  const { responseBodySize } = await (await answered).request().sizes();
  expect(responseBodySize * 4).toBeLessThan((await (await answered).body()).length);
  expect(await boxes().count()).toBeLessThan(MOST_DRAWN);
  await police
    .getByRole('button', { name: /其余 194 个账户/ })
    .first()
    .click();
  await police.getByRole('button', { name: /其余 144 个账户/ }).click();
  await police.getByRole('button', { name: /其余 94 个账户/ }).waitFor();
  await picture(police, 'opened');
  expect(await boxes().count()).toBeLessThan(MOST_DRAWN);
  await police.getByRole('button', { name: '收起各级' }).click();
});

it('brings the account that is searched for into the window, however far from the victims it lies', async () => {
  await police.getByLabel('查找账号').fill(nameOf(LAST, 321));
  await police.locator('.flow-box.hit').waitFor();
  await picture(police, 'found');
  expect(await isInWindow(nameOf(LAST, 321))).toBe(true);
  await police.getByLabel('查找账号').press('Enter');
  await panel().getByText(`第 ${LAST} 级`).waitFor();
});

it('names the neighbours of an account that has eight hundred', async () => {
  await police.getByLabel('查找账号').fill(nameOf(HUB_LEVEL, HUB));
  await police.getByText('找到 1 个账户').waitFor();
  await police.getByLabel('查找账号').press('Enter');
  await panel().getByText('资金去向（800）').waitFor();
  await panel().getByText('另有 700 个').waitFor();
  await picture(police, 'neighbours');
  await police.getByLabel('查找账号').fill('');
});

it('leads from the payers to the last level by arrow keys alone', async () => {
  await police.goto(`${desks.url}${base}?tab=flow`);
  await boxes().first().focus();
  for (let level = 0; level < LAST; level += 1) await police.keyboard.press('ArrowRight');
  await police.keyboard.press('ArrowDown');
  await police.keyboard.press('Enter');
  await panel().getByText(`第 ${LAST} 级`).waitFor();
  await picture(police, 'keyboard');
});

it('draws the way of one victim alone, to the frozen account on which the money lies', async () => {
  await police.getByRole('combobox', { name: '只看一名被害人的资金' }).fill('受害人甲');
  await police.keyboard.press('Enter');
  await police.locator('.flow-words li').first().waitFor();
  await picture(police, 'way');
  for (const account of WAY) {
    await boxOf(account).focus();
    await police.keyboard.press('ArrowRight');
  }
  expect(await boxOf(WAY[LAST]!).count()).toBe(1);
  expect(await boxes().count()).toBeLessThanOrEqual(WAY.length);
  expect(await police.locator('.flow-words').innerText()).toContain(WAY[LAST]);
  expect(desks.complaints).toEqual([]);
});

async function isInWindow(account: string): Promise<boolean> {
  const [box, board] = await Promise.all([boxOf(account).boundingBox(), police.locator('.flow-board').boundingBox()]);
  return !!box && !!board && box.x >= board.x && box.x + box.width <= board.x + board.width && box.y >= board.y;
}
