import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formOf, type Json, until } from '../support/api.js';
import {
  anAccount,
  answer,
  type AnswerTaken,
  BAILU,
  inShanghai,
  list,
  type ListTaken,
  nowAfter,
  orderAt,
  QINGSONG,
  QINGZHOU,
  type Report,
  report,
  sendOrders,
  type SentOrder,
  stopped,
} from '../support/desk.js';
import { asGb18030, asXlsx, filled, rowsOf } from '../support/desk-files.js';
import { TestSystem } from '../support/system.js';

/** 紧急止付 from the report to the proof: every step goes through the API of the desk that takes it. */

let heli: TestSystem;
let opened: Report;
let orders: readonly SentOrder[] = [];
const HUNDREDS = 240;

const police = () => heli.at('p.li');
const clerk = () => heli.at('b.kong');
const orderTo = (bankName: string): string => orders.find((order) => order.bankName === bankName)?.orderId ?? '';

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

describe('a report', () => {
  it('opens a case under a number of its unit and month, and thirty minutes run from the report', async () => {
    opened = await report(police());
    expect(opened.caseNumber).toMatch(/^A990102\d{16}$/);
    const known = await police().get<{ reportedAt: string; deadlines: Json[] }>(`/cases/${opened.caseId}`);
    const thirty = new Date(Date.parse(known.reportedAt) + 30 * 60_000).toISOString();
    expect(known.deadlines).toEqual([expect.objectContaining({ ruleId: 'FRZ-01', status: 'open', dueAt: thirty })]);
  });

  it('gives the victim a receipt at once, with the code by which the case can be followed', async () => {
    const page = (await police().file(`/cases/${opened.caseId}/receipt`)).toString('utf8');
    expect(page).toContain('受案回执');
    expect(page).toContain(opened.caseNumber);
    expect(page).toMatch(/[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/);
  });

  it('gives a document that anybody can check, at the desk and without the service', async () => {
    const page = await police().file(`/cases/${opened.caseId}/receipt`);
    expect(await verified(page)).toMatchObject({
      valid: true,
      issuer: 'trusted',
      issued: { number: opened.caseNumber },
    });
    expect(await heliSays('document', 'verify', page)).toBe(0);
  });

  it('gives a document that one changed byte makes worthless', async () => {
    const page = changed(await police().file(`/cases/${opened.caseId}/receipt`), '受害人甲', '受害人乙');
    expect(await verified(page)).toMatchObject({ valid: false });
    expect(await heliSays('document', 'verify', page)).toBe(1);
  });
});

describe('an account list', () => {
  it('by form shows each error with row, column, reason and remedy', async () => {
    const bad = anAccount({ amount: '三万元', accountNumber: '6.2170001E+18' });
    const taken = await list(police(), opened.caseId, [anAccount(), bad]);
    expect(taken).toMatchObject({ rows: 2, ready: 1, faulty: 1 });
    expect(taken.problems).toEqual(
      expect.arrayContaining([
        {
          row: 3,
          column: 'accountNumber',
          code: 'ACCOUNT_LIST.NUMBER_PRECISION_LOST',
          reason: CHINESE,
          remedy: CHINESE,
        },
        { row: 3, column: 'amount', code: 'ACCOUNT_LIST.AMOUNT_UNIT', reason: CHINESE, remedy: CHINESE },
      ]),
    );
  });

  it('ends the thirty minutes', async () => {
    const { deadlines } = await police().get<{ deadlines: Json[] }>(`/cases/${opened.caseId}`);
    expect(deadlines).toEqual([]);
  });

  it('by .xlsx takes hundreds of rows, and warns of a check digit without refusing', async () => {
    const many = Array.from({ length: HUNDREDS - 1 }, () => anAccount());
    const odd = { ...anAccount(), accountNumber: '9955010000000000001' };
    const sheet = await asXlsx([...many, odd, { ...anAccount(), transferredAt: '2026-11-20' }]);
    const taken = await police().upload<ListTaken>(`/cases/${opened.caseId}/account-files`, sheet);
    expect(taken).toMatchObject({ rows: HUNDREDS + 1, ready: HUNDREDS, faulty: 1 });
    expect(taken.warnings.map(({ code }) => code)).toContain('ACCOUNT_LIST.NUMBER_LUHN');
    expect(taken.problems.map(({ code, row }) => [code, row])).toEqual([
      ['ACCOUNT_LIST.TIME_WITHOUT_CLOCK', HUNDREDS + 2],
    ]);
  });

  it('by .csv in GB18030 is read as it was written', async () => {
    const rows = [anAccount({ bank: BAILU }), anAccount({ bank: QINGZHOU }), anAccount({ accountName: '' })];
    const taken = await police().upload<ListTaken>(`/cases/${opened.caseId}/account-files`, asGb18030(rows));
    expect(taken).toMatchObject({ rows: 3, ready: 2, faulty: 1 });
    const ready = await police().all<{ accountName: string }>(
      `/cases/${opened.caseId}/accounts?status=ready&limit=200`,
    );
    expect(ready.map(({ accountName }) => accountName)).toEqual(
      expect.arrayContaining([rows[0]?.accountName, rows[1]?.accountName]),
    );
  });

  it('sent twice names every transfer once, whatever file it stands in', async () => {
    const row = anAccount({ bank: BAILU });
    await police().upload(`/cases/${opened.caseId}/account-files`, asGb18030([row]));
    const again = await police().upload<ListTaken>(`/cases/${opened.caseId}/account-files`, await asXlsx([row]));
    expect(again).toMatchObject({ ready: 0, faulty: 0 });
    expect(again.duplicates.map(({ code }) => code)).toEqual(['ACCOUNT_LIST.ROW_REPEATED_EARLIER']);
  });

  it('can be filled into a template', async () => {
    for (const format of ['xlsx', 'csv']) {
      const template = await police().file(`/account-list-template?format=${format}`);
      expect((await rowsOf(template)).length).toBe(0);
    }
  });
});

describe('the orders', () => {
  it('go out at once for the good rows, one to each head office, while the bad rows wait', async () => {
    orders = await sendOrders(police(), opened.caseId);
    expect(orders.map(({ bankName, items, status }) => [bankName, items, status]).sort()).toEqual(
      [
        [QINGSONG, HUNDREDS + 1, 'issued'],
        [QINGZHOU, 1, 'issued'],
        [BAILU, 2, 'issued'],
      ].sort(),
    );
    const faulty = await police().all(`/cases/${opened.caseId}/accounts?status=faulty`);
    expect(faulty).toHaveLength(3);
  });

  it('go out for a bad row as soon as it is mended', async () => {
    await heli.settled();
    const faulty = await police().all<{ rowId: string; cells: Json }>(`/cases/${opened.caseId}/accounts?status=faulty`);
    const nameless = faulty.find(({ cells }) => cells['accountName'] === '');
    const mended = { ...nameless?.cells, accountName: '补正户（虚构）', bank: BAILU };
    await police().put(`/cases/${opened.caseId}/accounts/${nameless?.rowId}`, mended);
    const [order] = await sendOrders(police(), opened.caseId);
    expect(order).toMatchObject({ status: 'issued', items: 1 });
  });

  it('are numbered without a gap or a double, each on sealed paper', async () => {
    const known = await police().all<{ orderId: string; orderNumber: string }>(
      `/stop-payment-orders?caseId=${opened.caseId}`,
    );
    const numbers = known.map(({ orderNumber }) => Number(/(\d+)号$/.exec(orderNumber)?.[1]));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
    const page = await clerk().file(`/stop-payment-orders/${orderTo(QINGSONG)}/document`);
    expect(page.toString('utf8')).toContain('紧急止付');
    expect(await verified(page)).toMatchObject({ valid: true, issuer: 'trusted' });
    expect(await verified(changed(page, '10000.00', '10000.01'))).toMatchObject({ valid: false });
  });

  it('are told to the bank by mail, in Chinese, with what to do, and without a name or an account number', async () => {
    const orderId = orderTo(QINGSONG);
    const [mail] = await until('the mail', async () => {
      const mails = await heli.mails({ to: 'bank-qingsong@heli.example', about: orderId });
      return mails.length > 0 && mails;
    });
    expect(mail?.subject).toMatch(/紧急止付.*公止字〔\d{4}〕\d+号/);
    expect(mail?.text).toMatch(/请立即核对并止付 241 个账户/);
    const { itemList } = await orderAt(clerk(), orderId);
    const said = `${mail?.subject} ${mail?.text}`;
    expect(itemList.filter((item) => said.includes(item.accountNumber) || said.includes(item.accountName))).toEqual([]);
    expect(said).not.toMatch(/\d{12,}/);
  });

  it('are told to the desk of a unit without mail in its own list', async () => {
    const { items } = await clerk().get<{ items: Json[] }>('/notices');
    expect(items).toEqual(expect.arrayContaining([expect.objectContaining({ template: 'stop-payment-issued' })]));
  });
});

describe("the bank's desk", () => {
  const taking = () => `/stop-payment-orders/${orderTo(QINGSONG)}/taking`;

  it('takes an order, and a colleague cannot take it at the same time', async () => {
    await clerk().put(taking());
    const refused = await heli.at('b.cao').ask('PUT', taking(), { key: 'take-1', body: {} });
    expect(refused).toMatchObject({ status: 409, body: { code: 'STOP_PAYMENT_ORDER.TAKEN' } });
  });

  it('hands it on within the desk alone', async () => {
    const clerkOf = `/stop-payment-orders/${orderTo(QINGSONG)}/clerk`;
    const stranger = await clerk().ask('PUT', clerkOf, { key: 'hand-1', body: { officerId: 'b.hua' } });
    expect(stranger.body).toMatchObject({ code: 'STOP_PAYMENT_ORDER.NOT_A_COLLEAGUE' });
    await clerk().put(clerkOf, { officerId: 'b.yan' });
    expect(await orderAt(clerk(), orderTo(QINGSONG))).toMatchObject({ takenBy: 'b.yan' });
  });

  it('lets another clerk take it over after ten minutes', async () => {
    await heli.passes(11);
    await heli.at('b.cao').put(taking());
    expect(await orderAt(clerk(), orderTo(QINGSONG))).toMatchObject({ takenBy: 'b.cao' });
  });
});

describe('the answer of the bank', () => {
  it('may be the downloaded file, prefilled by us and filled by the bank', async () => {
    const orderId = orderTo(QINGSONG);
    const rows = await rowsOf(await clerk().file(`/stop-payment-orders/${orderId}/answer-file?format=xlsx`));
    expect(rows).toHaveLength(HUNDREDS + 1);
    const at = inShanghai(await nowAfter(clerk(), orderId));
    const mine = rows.slice(0, 100);
    const sheet = await filled(mine, (_, n) => ({
      处理结果: n === 0 ? '拒绝' : '已止付',
      ...(n === 0 ? { 拒绝代码: '户名不符', 操作员: 'OP-01' } : {}),
      ...(n > 0 && { 止付金额: '10000.00', 账户余额: '10000.00', 止付时间: at, 操作员: 'OP-01', 银行流水号: `F-${n}` }),
    }));
    const taken = await clerk().upload<AnswerTaken>(`/stop-payment-orders/${orderId}/answer-files`, sheet);
    expect([taken.stands.length, taken.reported, taken.returned]).toEqual([100, [], []]);
    const { itemList, waiting, held } = await orderAt(police(), orderId);
    expect([waiting, held]).toEqual([HUNDREDS - 99, 99]);
    expect(itemList[0]).toMatchObject({ status: 'refused', refusalCode: 'name-mismatch' });
  });

  it('may be hundreds in one call, and each stop runs 48 hours from its own instant', async () => {
    const orderId = orderTo(QINGSONG);
    const left = (await orderAt(clerk(), orderId)).itemList.filter(({ waiting }) => waiting);
    const now = await nowAfter(clerk(), orderId);
    const taken = await answer(
      clerk(),
      orderId,
      left.map(({ itemNo }, n) => stopped(itemNo, now - n)),
    );
    expect(taken.stands).toHaveLength(HUNDREDS - 99);
    const { itemList, waiting } = await orderAt(police(), orderId);
    expect(waiting).toBe(0);
    const stops = itemList.filter(({ status }) => status === 'stopped');
    expect(stops).toHaveLength(HUNDREDS);
    for (const { stoppedAt, endsAt } of stops)
      expect(Date.parse(endsAt ?? '') - Date.parse(stoppedAt ?? '')).toBe(48 * 3_600_000);
  });

  it('is told to the police, and stands in the list of the anti-fraud centre by the time that is left', async () => {
    await heli.settled();
    const notices = await police().all<{ template: string }>('/notices');
    expect(notices.map(({ template }) => template)).toContain('stop-payment-answered');
    const live = await heli.at('c.chen').all<{ orderId: string; endsAt: string }>('/centre/live-stops?limit=100');
    expect(live).toHaveLength(HUNDREDS);
    expect(live.map(({ endsAt }) => endsAt)).toEqual(live.map(({ endsAt }) => endsAt).sort());
  });
});

describe('the record', () => {
  it('is a timeline for whoever may see the matter', async () => {
    const matter = encodeURIComponent(`stop-payment-order/${orderTo(QINGSONG)}`);
    const acts = await heli.at('s.lang').all<{ event: string; number: number }>(`/matters/${matter}/acts`);
    expect(acts.map(({ number }) => number)).toEqual(acts.map((_, index) => index + 1));
    expect(acts.map(({ event }) => event).filter((event) => event.startsWith('Stop'))).toEqual([
      ...['StopPaymentIssued', 'StopPaymentTaken', 'StopPaymentTaken', 'StopPaymentTaken'],
      ...['StopPaymentAnswered', 'StopPaymentAnswered'],
    ]);
  });

  it('is whole, says heli record verify of what the supervisor has taken away, and one changed byte makes it say no', async () => {
    const matter = encodeURIComponent(`stop-payment-order/${orderTo(QINGSONG)}`);
    const exported = await heli.at('s.lang').file(`/matters/${matter}/record`);
    expect(await heliSays('record', 'verify', exported)).toBe(0);
    expect(await heliSays('record', 'verify', changed(exported, 'name-mismatch', 'nome-mismatch'))).toBe(1);
  });

  it('holds no name, no account number and no telephone', async () => {
    const bodies: { body: string }[] = await heli.database.query('select body from acts');
    const [account] = await police().all<{ accountNumber: string }>(`/cases/${opened.caseId}/accounts?limit=1`);
    const said = bodies.map(({ body }) => body).join('\n');
    for (const secret of [account?.accountNumber ?? '', '受害人甲', '00010000001', '收款户'])
      expect(said).not.toContain(secret);
  });
});

const CHINESE = expect.stringMatching(/[\u4e00-\u9fff]/) as string;

async function verified(page: Buffer): Promise<Json> {
  const response = await fetch(`${police().url}/documents/verifications`, {
    method: 'POST',
    body: formOf({ name: 'document.html', content: page }),
    headers: { 'idempotency-key': 'verify' },
  });
  return (await response.json()) as Json;
}

/** The same file with one place changed. */
function changed(file: Buffer, from: string, to: string): Buffer {
  const text = file.toString('utf8');
  expect(text).toContain(from);
  return Buffer.from(text.replace(from, to), 'utf8');
}

/** What the command says that needs no service: its exit status. */
function heliSays(area: string, verb: string, file: Buffer): Promise<number> {
  const path = join(mkdtempSync(join(tmpdir(), 'heli-e2e-')), 'file');
  writeFileSync(path, file);
  const { NODE_OPTIONS: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, ['dist/tools/heli/main.js', area, verb, path], { env }, (error) =>
      resolve(error ? Number(error.code) : 0),
    );
  });
}
