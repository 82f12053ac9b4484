import { readFileSync } from 'node:fs';
import { type Caller, formOf, freshKey, type Json, withoutId } from '../support/api.js';
import {
  anAccount,
  anOrder,
  answer,
  aReport,
  BAILU,
  legalNow,
  list,
  nowAfter,
  orderAt,
  report,
  sendOrders,
  type SentOrder,
  stopAll,
  stopped,
} from '../support/desk.js';
import { asXlsx, gb18030 } from '../support/desk-files.js';
import { refuses } from '../support/desk-refusals.js';
import { TestSystem } from '../support/system.js';
import { stateOf } from '../support/system-state.js';

/** Whatever comes in that must not: each gets its stable code, in Chinese and in English, and loses nothing. */

let heli: TestSystem;
let caseId = '';
let orderId = '';
const police = () => heli.at('p.li');
const clerk = () => heli.at('b.kong');
const at = (path: string): string => `/stop-payment-orders/${orderId}${path}`;
const NOBODY = '00000000-0000-5000-8000-000000000000';

beforeAll(async () => {
  heli = await TestSystem.open();
  ({ caseId, orderId } = await anOrder(police(), [anAccount(), anAccount(), anAccount()]));
  await nowAfter(clerk(), orderId);
});
afterAll(() => heli?.stop());

describe("another bank's order", () => {
  const routes: readonly (readonly [string, string, object | undefined])[] = [
    ['GET', '', undefined],
    ['GET', '/document', undefined],
    ['GET', '/answer-file?format=csv', undefined],
    ['PUT', '/taking', {}],
    ['PUT', '/clerk', { officerId: 'b.jin' }],
    ['POST', '/answers', { answers: [{ itemNo: 1, result: 'refused', code: 'other' }] }],
    ['POST', '/answer-corrections', { answer: { itemNo: 1, result: 'refused', code: 'other' }, reason: '更正' }],
    ['POST', '/lift-confirmations', { items: [{ itemNo: 1, liftedAt: '2026-11-20T00:00:00Z' }] }],
  ];

  it.each(routes)('is not found: %s %s', async (method, path, body) => {
    const refused = { status: 404, code: 'MATTER.NOT_FOUND' };
    const stranger = await refuses(heli, heli.at('b.hua'), [method, at(path), { body }], refused);
    const nobody = await heli.at('b.hua').ask(method, `/stop-payment-orders/${NOBODY}${path}`, {
      body,
      key: freshKey(),
      headers: { 'accept-language': 'zh-CN' },
    });
    expect(withoutId(stranger)).toEqual(withoutId(nobody));
  });

  it('is not found by a file of answers either', async () => {
    const body = formOf(await asXlsx([anAccount()]));
    await refuses(heli, heli.at('b.hua'), ['POST', at('/answer-files'), { body }], {
      status: 404,
      code: 'MATTER.NOT_FOUND',
    });
  });
});

describe('a wrong state', () => {
  let held = '';
  beforeAll(async () => {
    held = (await anOrder(police(), [anAccount(), anAccount()])).orderId;
    await answer(clerk(), held, [stopped(1, await nowAfter(clerk(), held))]);
  });

  const cases: readonly (readonly [string, string, 'b.kong' | 'p.li', string, object])[] = [
    ['STOP_PAYMENT_ORDER.NOTHING_STANDS', 'answered already', 'b.kong', '/answers', { answers: [stopped(1, 0)] }],
    [
      'STOP_PAYMENT_ORDER.NOTHING_TO_CORRECT',
      'corrected before it is answered',
      'b.kong',
      '/answer-corrections',
      { answer: { itemNo: 2, result: 'refused', code: 'other' }, reason: '更正' },
    ],
    [
      'STOP_PAYMENT_ORDER.NO_LIFT_ORDERED',
      'lifted by nobody',
      'b.kong',
      '/lift-confirmations',
      { items: [{ itemNo: 1, liftedAt: '2026-11-20T00:00:00Z' }] },
    ],
    ['STOP_PAYMENT_ORDER.NOT_STOPPED', 'stopped again', 'p.li', '/second-stops', { itemNos: [2] }],
    ['STOP_PAYMENT_ORDER.NOT_HELD', 'lifted', 'p.li', '/lifts', { itemNos: [2], reason: '解除' }],
    ['STOP_PAYMENT_ORDER.CARRIED_OUT', 'withdrawn', 'p.li', '/withdrawals', { itemNos: [1], reason: '撤回' }],
    ['STOP_PAYMENT_ORDER.NO_SUCH_ITEM', 'unknown', 'p.li', '/lifts', { itemNos: [44], reason: '解除' }],
  ];

  it.each(cases)('is refused with %s: an item %s', async (code, _, officer, path, body) => {
    const status = { NOTHING_STANDS: 422, NO_SUCH_ITEM: 404 }[code.split('.')[1] ?? ''] ?? 409;
    await refuses(heli, heli.at(officer), ['POST', `/stop-payment-orders/${held}${path}`, { body }], { status, code });
  });
});

describe('a text that the record cannot keep', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['a NUL', 'a\\u0000b'],
    ['half a surrogate pair', '\\ud83d'],
    ['the other half', 'x\\udc00'],
    ['a control character', '\\u0007'],
    ['an escape sequence', '\\u001b[31m'],
  ];

  it.each(texts)('with %s is refused where it stands', async (_, text) => {
    const body = JSON.stringify(aReport(Date.now(), { facts: 'TEXT' })).replace('TEXT', text);
    const headers = { 'content-type': 'application/json' };
    const refused = await refuses(heli, police(), ['POST', '/cases', { body, headers }], {
      status: 422,
      code: 'TEXT.ILL_FORMED',
    });
    expect(refused.body['errors']).toEqual([expect.objectContaining({ pointer: '/facts', code: 'TEXT.ILL_FORMED' })]);
  });

  it('is refused in the answer of a bank, and the matter goes on', async () => {
    const body = JSON.stringify({ answers: [stopped(1, Date.now(), { operator: 'TEXT' })] }).replace('TEXT', '\\u0000');
    const headers = { 'content-type': 'application/json' };
    await refuses(heli, clerk(), ['POST', at('/answers'), { body, headers }], { status: 422, code: 'TEXT.ILL_FORMED' });
    await clerk().put(at('/taking'));
  });

  it.each(['/cases?q=%00', '/cases/%e0%a4', '/cases/%00'])('is refused in an address: %s', async (path) => {
    const { status, body } = await police().ask('GET', path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body['code']).toMatch(/^[A-Z]+\.[A-Z_]+$/);
  });

  it('in a cell keeps the row back and no other', async () => {
    const { caseId: other } = await report(police());
    const file = {
      name: 'a.csv',
      content: `户名,账号,开户行,金额,转账时间\r\n甲\u0001,${anAccount().accountNumber},演示青松银行,1,2026-11-20 10:00\r\n`,
    };
    const answer = await police().ask('POST', `/cases/${other}/account-files`, { key: 'cell', body: formOf(file) });
    expect(answer.status).toBeLessThan(500);
  });
});

describe('an Idempotency-Key', () => {
  it.each(['due/FRZ-03/due', 'owed/x/1/y', 'cmd/bank/k', 'a:b', '', 'x'.repeat(65), '钥匙'.normalize()])(
    'that could stand for a deadline or for nothing is refused: %j',
    async (key) => {
      const before = await stateOf(heli.database);
      const headers = { 'idempotency-key': Buffer.from(key, 'utf8').toString('latin1') };
      const refused = await police().ask('POST', '/cases', { body: aReport(Date.now()), headers });
      expect([refused.status, refused.body['code']]).toEqual([400, 'REQUEST.IDEMPOTENCY_KEY']);
      expect(await stateOf(heli.database)).toEqual(before);
    },
  );

  it('is needed for every write', async () => {
    const refused = await police().ask('POST', '/cases', { body: aReport(Date.now()) });
    expect([refused.status, refused.body['code']]).toEqual([400, 'REQUEST.IDEMPOTENCY_KEY']);
  });

  it('that looks like a deadline without being one is a key like any other, and its act is the own one', async () => {
    const { orderId: fresh } = await anOrder(police());
    await clerk().put(`/stop-payment-orders/${fresh}/taking`, {}, 'due.FRZ-03.due');
    expect(await orderAt(clerk(), fresh)).toMatchObject({ takenBy: 'b.kong', waiting: 1 });
  });

  it.each<[string, string, () => readonly [Caller, string, object, object]]>([
    ['a report', 'POST', () => [police(), '/cases', aReport(Date.now()), aReport(Date.now(), { lossFen: '1' })]],
    [
      'a list',
      'POST',
      () => [police(), `/cases/${caseId}/account-lists`, { rows: [anAccount()] }, { rows: [anAccount()] }],
    ],
    ['a taking over', 'PUT', () => [clerk(), at('/clerk'), { officerId: 'b.cao' }, { officerId: 'b.yan' }]],
    [
      'an answer',
      'POST',
      () => [
        clerk(),
        at('/answers'),
        { answers: [{ itemNo: 3, result: 'refused', code: 'other' }] },
        { answers: [{ itemNo: 2, result: 'refused', code: 'other' }] },
      ],
    ],
  ])('used for %s and again for another is refused', async (_, method, given) => {
    const [caller, path, first, second] = given();
    const key = freshKey();
    expect((await caller.ask(method, path, { key, body: first })).status).toBeLessThan(300);
    await refuses(heli, caller, [method, path, { key, body: second }], { status: 409, code: 'COMMAND.OTHER_BODY' });
  });

  it('of another officer of the unit is not taken over with it', async () => {
    const key = freshKey();
    const body = { officerId: 'b.cao' };
    await clerk().put(at('/clerk'), body, key);
    await refuses(heli, heli.at('b.cao'), ['PUT', at('/clerk'), { key, body }], {
      status: 409,
      code: 'COMMAND.OTHER_BODY',
    });
  });
});

describe('an account, an amount or a row that is not there', () => {
  it.each<[string, number, () => readonly [Caller, string, string, object?]]>([
    [
      'CASE.NO_SUCH_ROW',
      404,
      () => [police(), 'PUT', `/cases/${caseId}/accounts/${NOBODY}`, anAccount() as unknown as object],
    ],
    [
      'CASE.NO_SUCH_ROW',
      404,
      () => [police(), 'POST', `/cases/${caseId}/accounts/discards`, { rowIds: [NOBODY], reason: '误录' }],
    ],
    [
      'CASE.NOTHING_TO_SEND',
      409,
      () => [police(), 'POST', `/cases/${caseId}/stop-payment-orders`, { rowIds: [NOBODY] }],
    ],
    [
      'CASE.NOTHING_TO_SEND',
      409,
      () => [police(), 'POST', `/cases/${caseId}/stop-payment-orders`, { draftId: 'none' }],
    ],
    ['MATTER.NOT_FOUND', 404, () => [police(), 'POST', `/cases/${NOBODY}/stop-payment-orders`, {}]],
    ['STOP_PAYMENT_ORDER.NOTHING_STANDS', 422, () => [clerk(), 'POST', at('/answers'), { answers: [stopped(400, 0)] }]],
    [
      'STOP_PAYMENT_ORDER.NOTHING_STANDS',
      422,
      () => [clerk(), 'POST', at('/answers'), { answers: [stopped(1, Date.now() - 1, { stoppedFen: '1000001' })] }],
    ],
    [
      'STOP_PAYMENT_ORDER.NEXT_ACCOUNT_FAULTY',
      422,
      () => [
        clerk(),
        'POST',
        at('/answers'),
        { answers: [{ itemNo: 1, result: 'moved-out', next: [{ ...anAccount(), amount: '很多' }] }] },
      ],
    ],
    ['REQUEST.SCHEMA', 422, () => [police(), 'POST', '/cases', aReport(Date.now(), { lossFen: '12.50' })]],
    ['REQUEST.SCHEMA', 422, () => [police(), 'POST', '/cases', { ...aReport(Date.now()), victim: undefined }]],
    [
      'REQUEST.SCHEMA',
      422,
      () => [clerk(), 'POST', at('/answers'), { answers: [stopped(1, Date.now(), { stoppedFen: '-1' })] }],
    ],
    ['CASE.REPORT_IN_THE_FUTURE', 422, () => [police(), 'POST', '/cases', aReport(Date.now() + 86_400_000)]],
  ])('is refused with %s', async (code, status, given) => {
    const [caller, method, path, body] = given();
    await refuses(heli, caller, [method, path, { body }], { status, code });
  });

  it('says field by field what is wrong with the form', async () => {
    const body = aReport(Date.now(), { lossFen: 'x', divisionCode: '99', victim: { name: '', phone: 'no' } });
    const { body: problem } = await police().ask('POST', '/cases', { key: 'fields', body });
    const pointers = (problem['errors'] as { pointer: string }[]).map(({ pointer }) => pointer).sort();
    expect(pointers).toEqual(['/divisionCode', '/lossFen', '/victim/name', '/victim/phone']);
  });
});

describe('a file', () => {
  const files = () => `/cases/${caseId}/account-files`;

  it.each<[string, string, () => Promise<{ name: string; content: Uint8Array | string }>]>([
    [
      'SHEET.BROKEN',
      'a truncated workbook',
      async () => {
        const { name, content } = await asXlsx(Array.from({ length: 40 }, () => anAccount()));
        return { name, content: (content as Buffer).subarray(0, (content as Buffer).length / 2) };
      },
    ],
    ['SHEET.ENCODING', 'a text in another encoding', async () => ({ name: 'a.csv', content: LATIN })],
    [
      'SHEET.NOT_A_SHEET',
      'a picture',
      async () => ({ name: 'a.xlsx', content: Buffer.from('\u0089PNG\r\n', 'latin1') }),
    ],
    ['SHEET.NOT_A_SHEET', 'a page', async () => ({ name: 'a.csv', content: '<!doctype html><table></table>' })],
    [
      'SHEET.OLD_FORMAT',
      'an old workbook',
      async () => ({ name: 'a.xls', content: Buffer.from('d0cf11e0a1b11ae1', 'hex') }),
    ],
    ['UPLOAD.MISSING', 'nothing at all', async () => ({ name: 'a.csv', content: '' })],
    [
      'ACCOUNT_LIST.HEADER_MISSING',
      'a sheet without its columns',
      async () => ({ name: 'a.csv', content: '甲,乙\r\n1,2\r\n' }),
    ],
  ])('is refused with %s: %s', async (code, _, made) => {
    const body = formOf(await made());
    await refuses(heli, police(), ['POST', files(), { body }], { status: 422, code });
  });

  it('of 200 MB is refused before it is read, and one that does not state its length at the first byte too many', async () => {
    const before = residentMb();
    const declared = await police().send('POST', files(), { key: 'huge-1', body: formOf(HUGE) });
    expect([declared.status, ((await declared.json()) as Json)['code']]).toEqual([422, 'UPLOAD.TOO_LARGE']);
    const streamed = await stream(files());
    expect([streamed.status, ((await streamed.json()) as Json)['code']]).toEqual([422, 'UPLOAD.TOO_LARGE']);
    expect(residentMb() - before).toBeLessThan(120);
  });

  it('with a script in a name is kept as it is written and escaped on paper', async () => {
    const name = `<script>alert('户')</script>`;
    const { caseId: other } = await report(police(), { victim: { name, phone: '00010000009' } });
    await list(police(), other, [anAccount({ accountName: name })]);
    const [order] = await sendOrders(police(), other);
    const receipt = (await police().file(`/cases/${other}/receipt`)).toString('utf8');
    const paper = (await clerk().file(`/stop-payment-orders/${order?.orderId}/document`)).toString('utf8');
    for (const page of [receipt, paper]) {
      expect(page).not.toContain('<script>alert');
      expect(page).toContain('&lt;script&gt;');
    }
    const known = await police().get<{ victim: Json }>(`/cases/${other}`);
    expect(known.victim['name']).toBe(name);
    expect((await orderAt(clerk(), order?.orderId ?? '')).itemList[0]?.accountName).toBe(name);
  });

  it('with a formula in a name gets a guard in the file that goes out, and no guard when it comes back', async () => {
    const { orderId: other } = await anOrder(police(), [anAccount({ accountName: '=HYPERLINK("http://x")' })]);
    const csv = (await clerk().file(`/stop-payment-orders/${other}/answer-file?format=csv`)).toString('utf8');
    expect(csv).toContain(`"'=HYPERLINK`);
    expect((await orderAt(clerk(), other)).itemList[0]?.accountName).toBe('=HYPERLINK("http://x")');
  });
});

describe('the second click', () => {
  it('opens no second case and gives the same receipt', async () => {
    const body = aReport(Date.now());
    const first = await police().post('/cases', body, 'click-report');
    expect(await police().post('/cases', body, 'click-report')).toEqual(first);
  });

  it('takes no row twice and sends no order twice', async () => {
    const { caseId: other } = await report(police());
    const rows = [anAccount(), anAccount({ bank: BAILU })];
    const taken = await police().post(`/cases/${other}/account-lists`, { rows }, 'click-list');
    expect(await police().post(`/cases/${other}/account-lists`, { rows }, 'click-list')).toEqual(taken);
    const clicks = await Promise.all(
      Array.from({ length: 4 }, () =>
        police().post<{ orders: SentOrder[] }>(`/cases/${other}/stop-payment-orders`, {}, 'click-send'),
      ),
    );
    const orders = new Set(clicks.flatMap((click) => click.orders.map(({ orderId }) => orderId)));
    expect(orders.size).toBe(2);
    const known = await police().all<{ items: number }>(`/stop-payment-orders?caseId=${other}`);
    expect(known.map(({ items }) => items)).toEqual([1, 1]);
  });

  it('answers once', async () => {
    const { orderId: other } = await anOrder(police());
    const body = { answers: [stopped(1, await nowAfter(clerk(), other))] };
    const answers = `/stop-payment-orders/${other}/answers`;
    const clicks = await Promise.all(Array.from({ length: 5 }, () => clerk().post(answers, body, 'click-answer')));
    for (const click of clicks) expect(click).toEqual(clicks[0]);
    const matter = encodeURIComponent(`stop-payment-order/${other}`);
    const acts = await police().all<{ event: string }>(`/matters/${matter}/acts`);
    expect(acts.filter(({ event }) => event === 'StopPaymentAnswered')).toHaveLength(1);
  });
});

describe('two clerks at once', () => {
  it('one takes the order, the other is told who has it', async () => {
    const { orderId: other } = await anOrder(police());
    const taking = `/stop-payment-orders/${other}/taking`;
    const answers = await Promise.all(
      ['b.kong', 'b.cao', 'b.yan'].map((officer) => heli.at(officer).ask('PUT', taking, { key: freshKey(), body: {} })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({
      code: 'STOP_PAYMENT_ORDER.TAKEN',
      details: { officerId: expect.any(String) },
    });
  });

  it('one answer stands, the other comes back', async () => {
    const { orderId: other } = await anOrder(police());
    const now = await nowAfter(clerk(), other);
    const answers = await Promise.all(
      ['b.kong', 'b.cao'].map((officer, n) =>
        heli.at(officer).ask('POST', `/stop-payment-orders/${other}/answers`, {
          key: freshKey(),
          body: { answers: [n === 0 ? stopped(1, now) : { itemNo: 1, result: 'refused', code: 'account-closed' }] },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('two officers send the same accounts once', async () => {
    const { caseId: other } = await report(police());
    await list(police(), other, [anAccount(), anAccount(), anAccount()]);
    const send = (officer: string) =>
      heli
        .at(officer)
        .ask<{ orders: SentOrder[] }>('POST', `/cases/${other}/stop-payment-orders`, { key: freshKey(), body: {} });
    await Promise.all([send('p.li'), send('c.chen')]);
    const known = await police().all<{ items: number }>(`/stop-payment-orders?caseId=${other}`);
    expect(known.reduce((sum, { items }) => sum + items, 0)).toBe(3);
  });

  it('twenty answers on one order are all taken, without a false refusal', async () => {
    const { orderId: other } = await anOrder(
      police(),
      Array.from({ length: 20 }, () => anAccount()),
    );
    const now = await nowAfter(clerk(), other);
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, n) => answer(clerk(), other, [stopped(n + 1, now)])),
    );
    expect(taken.flatMap(({ stands }) => stands).sort((a, b) => a - b)).toEqual(taken.map((_, n) => n + 1));
  });
});

it('nothing of all this has hurt the record', async () => {
  await stopAll(clerk(), (await anOrder(police())).orderId);
  expect(await legalNow(police())).toBeGreaterThan(0);
  const [row]: { wrong: number }[] = await heli.database.query(
    `select count(*)::int as wrong from matter_heads heads
     where number <> (select max(number) from acts where acts.matter_id = heads.matter_id)`,
  );
  expect(row?.wrong).toBe(0);
});

const LATIN = Buffer.concat([gb18030('户名,账号\r\n'), Buffer.from([0xff, 0x80, 0xff, 0x22, 0xfe])]);
const HUGE = { name: 'huge.csv', content: Buffer.alloc(200 * 1024 * 1024, 'a,b\r\n') };

/** A body without a stated length, piece by piece. */
async function stream(path: string): Promise<Response> {
  const boundary = 'heli-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="huge.csv"\r\n\r\n`;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(head);
    const piece = Buffer.alloc(1024 * 1024, 'a,b\r\n');
    for (let sent = 0; sent < 200; sent += 1) yield await Promise.resolve(piece);
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  }
  const token = await heli.tokens.officer('p.li');
  return fetch(`${police().url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': 'huge-2',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    body: ReadableStream.from(pieces()),
    duplex: 'half',
  } as unknown as RequestInit);
}

/** What the process of the APIs holds in memory. */
function residentMb(): number {
  const pid = heli.house.system.children.get('apis')?.pid;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
