import { apply } from '#domain/query-order/apply';
import { formOf, type Json, until } from '../support/api.js';
import { anAccount, list, type Report, report } from '../support/desk.js';
import { gb18030 } from '../support/desk-files.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 协助查询 from the proposal to the statement: every step goes through the API of the desk that takes it. */

let heli: TestSystem;
let opened: Report;
let orderId = '';
let approvalId = '';

const police = () => heli.at('p.li');
const chief = () => heli.at('p.zhao');
const clerk = () => heli.at('b.kong');

interface Line {
  readonly itemNo: number;
  readonly status: string;
}
interface Query {
  readonly status: string;
  readonly orderNumber: string;
  readonly itemList: readonly Line[];
  readonly statements: readonly { readonly statementId: string; readonly rows: number }[];
  readonly answerBy?: string;
}
const query = (): Promise<Query> => police().get<Query>(`/query-orders/${orderId}`);

const STATEMENT = [
  ['交易流水号', '交易时间', '收付标志', '金额', '对方账号', '对方户名', '摘要'],
  ['R1', '2026-11-20 10:00:00', '收', '30,000.00', '6217990100000001', '演示人甲', '转账'],
  ['R2', '2026-11-20 10:05:00', '付', '12000.50', '6217990100000002', '演示人乙', '转账'],
];

function statementForm(rows: readonly (readonly string[])[], balances: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(balances)) form.set(name, value);
  const csv = rows.map((cells) => `${cells.map((cell) => `"${cell}"`).join(',')}\r\n`).join('');
  form.set('file', formOf({ name: '流水.csv', content: gb18030(csv) }).get('file') as File);
  return form;
}

beforeAll(async () => {
  heli = await TestSystem.open();
  opened = await report(police());
  await list(police(), opened.caseId, [anAccount(), anAccount()]);
});
afterAll(() => heli?.stop());

it('is proposed before any filing, and waits for the county leader', async () => {
  const rows = await police().all<{ rowId: string }>(`/cases/${opened.caseId}/accounts`);
  const proposed = await police().post<{ orders: { orderId: string }[] }>(`/cases/${opened.caseId}/query-orders`, {
    ...{ kind: 'transactions', rowIds: rows.map(({ rowId }) => rowId) },
    period: { from: '2026-11-01T00:00:00+08:00', to: '2026-11-21T00:00:00+08:00' },
  });
  expect(proposed.orders).toHaveLength(1);
  orderId = proposed.orders[0]!.orderId;
  expect(await query()).toMatchObject({ status: 'proposed', orderNumber: '' });
  expect((await clerk().ask('GET', `/query-orders/${orderId}`)).status).toBe(404);
});

it('lies in the inbox of approvals; who proposed it cannot approve it', async () => {
  const waiting = await until('the approval waits', async () => {
    const { items } = await chief().get<{ items: Json[] }>('/approvals');
    return items.find(({ matterId }) => matterId === `query-order/${orderId}`);
  });
  approvalId = String(waiting['approvalId']);
  const own = { decision: 'approved', matterId: `query-order/${orderId}` };
  const refused = await police().ask('POST', `/approvals/${approvalId}/decision`, { body: own, key: 'own' });
  expect(refused.status).toBe(403);
});

it('goes out when the leader approves, with its number, its clock and its paper', async () => {
  const given = { decision: 'approved', matterId: `query-order/${orderId}` };
  await chief().post(`/approvals/${approvalId}/decision`, given);
  expect(await query()).toMatchObject({
    status: 'issued',
    orderNumber: expect.stringMatching(/公查财字〔\d{4}〕1号$/),
    answerBy: expect.any(String),
  });
  expect((await police().file(`/query-orders/${orderId}/document`)).toString('utf8')).toContain('协助查询财产通知书');
  const again = await chief().ask('POST', `/approvals/${approvalId}/decision`, { body: given, key: 'again' });
  expect([again.status, again.body['code']]).toEqual([409, 'QUERY_ORDER.DECIDED_ALREADY']);
});

it('names every bad row of a statement, and one that does not add up comes back', async () => {
  const path = `/query-orders/${orderId}/items/1/statements`;
  const bad = [...STATEMENT, ['R2', '昨天', '?', '一万元', '', '', '']];
  const faulty = await clerk().ask('POST', path, {
    ...{ key: 'bad', body: statementForm(bad, { openingFen: '0', closingFen: '1799950' }) },
  });
  expect([faulty.status, faulty.body['code']]).toEqual([422, 'STATEMENT.ROWS_FAULTY']);
  expect(JSON.stringify(faulty.body)).toContain('STATEMENT.REFERENCE_REPEATED');
  const wanting = await clerk().ask('POST', path, { key: 'none', body: statementForm(STATEMENT, {}) });
  expect(wanting.body['code']).toBe('STATEMENT.BALANCES_MISSING');
  const headless = await clerk().ask('POST', path, {
    ...{ key: 'head', body: statementForm([['金额'], ['1']], { openingFen: '0', closingFen: '0' }) },
  });
  expect(headless.body['code']).toBe('STATEMENT.COLUMN_MISSING');
  const off = await clerk().ask('POST', path, {
    ...{ key: 'off', body: statementForm(STATEMENT, { openingFen: '0', closingFen: '1' }) },
  });
  expect([off.status, JSON.stringify(off.body)]).toEqual([422, expect.stringContaining('ITEM.NOT_CONSERVED')]);
});

it('is taken back while its leader has not decided, and not afterwards', async () => {
  const rows = await police().all<{ rowId: string }>(`/cases/${opened.caseId}/accounts`);
  const { orders } = await police().post<{ orders: { orderId: string }[] }>(`/cases/${opened.caseId}/query-orders`, {
    ...{ kind: 'holder', rowIds: rows.map(({ rowId }) => rowId) },
  });
  const path = `/query-orders/${orders[0]?.orderId ?? ''}`;
  const matterId = path.slice(1).replace('orders', 'order');
  const asked = await police().get<{ approvalId: string }>(path);
  await police().post(`/approvals/${asked.approvalId}/withdrawal`, { matterId, reason: '账户有误' });
  const items = [...rows].map(() => ({ status: 'withdrawn' }));
  expect(await police().get(path)).toMatchObject({ status: 'withdrawn', endedAt: expect.any(String), itemList: items });
  const mine = await police().all<Json>('/approvals?side=proposed&decided=true');
  expect(mine.find(({ approvalId: id }) => id === asked.approvalId)).toMatchObject({ decision: 'withdrawn' });
  const body = { matterId: `query-order/${orderId}`, reason: '账户有误' };
  const late = await police().ask('POST', `/approvals/${approvalId}/withdrawal`, { body, key: 'late' });
  expect([late.status, late.body['code']]).toEqual([409, 'APPROVAL.NOT_WAITING']);
});

it('is answered by a statement of which every fen is accounted for, sent twice and taken once', async () => {
  const path = `/query-orders/${orderId}/items/1/statements`;
  const send = () =>
    clerk().ask('POST', path, {
      ...{ key: 'statement-1', body: statementForm(STATEMENT, { openingFen: '0', closingFen: '1799950' }) },
    });
  const [first, second] = [await send(), await send()];
  expect([first.status, second.body]).toEqual([200, first.body]);
  const known = await query();
  expect(known.itemList.map(({ status }) => status)).toEqual(['answered', 'waiting']);
  expect(known.statements).toEqual([
    expect.objectContaining({ itemNo: 1, rows: 2, inFen: '3000000', outFen: '1200050' }),
  ]);
  const lines = await police().all(`/query-orders/${orderId}/statements/${known.statements[0]!.statementId}`);
  expect(lines).toEqual([
    expect.objectContaining({
      bankReference: 'R1',
      direction: 'in',
      amountFen: '3000000',
      counterpartName: '演示人甲',
    }),
    expect.objectContaining({ bankReference: 'R2', direction: 'out', amountFen: '1200050' }),
  ]);
});

it('ends with the last answer; nothing of a person stands in the record', async () => {
  await clerk().post(`/query-orders/${orderId}/answers`, {
    answers: [{ itemNo: 2, result: 'refused', code: 'account-not-found' }],
  });
  expect(await query()).toMatchObject({ endedAt: expect.any(String) });
  const acts: { body: string }[] = await heli.database.query(`select body from acts where matter_id = $1`, [
    `query-order/${orderId}`,
  ]);
  expect(acts.length).toBeGreaterThan(3);
  for (const { body } of acts) expect(body).not.toMatch(/演示人|62179901/);
  await keepMatter(heli, { name: 'query-order', matterId: `query-order/${orderId}`, apply });
});

it('goes out on an approval given on paper, entered with its scan by the unit that proposed, and says so', async () => {
  const rows = await police().all<{ rowId: string }>(`/cases/${opened.caseId}/accounts`);
  const { orders } = await police().post<{ orders: { orderId: string }[] }>(`/cases/${opened.caseId}/query-orders`, {
    ...{ kind: 'holder', rowIds: rows.map(({ rowId }) => rowId) },
  });
  const onPaper = orders[0]!.orderId;
  const wrong = await police().ask('POST', '/approvals/scans', {
    ...{ key: 'wrong', body: formOf({ name: '批文.pdf', content: '这不是扫描件' }) },
  });
  expect([wrong.status, wrong.body['code']]).toEqual([422, 'UPLOAD.WRONG_TYPE']);
  const scan = await police().upload<{ sha256: string }>('/approvals/scans', {
    ...{ name: '批文.pdf', content: '%PDF-1.7\n%âãÏÓ\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF' },
  });
  await police().post(`/approvals/query.${onPaper}/paper`, {
    ...{ matterId: `query-order/${onPaper}`, decision: 'approved', number: '云松公批〔2026〕3号' },
    ...{ approvedAt: '2026-11-20T09:00:00+08:00', sha256: scan.sha256 },
  });
  await expect(police().get(`/query-orders/${onPaper}`)).resolves.toMatchObject({
    ...{ status: 'issued', paperNumber: '云松公批〔2026〕3号' },
  });
  const { items } = await chief().get<{ items: Json[] }>('/approvals?decided=true');
  expect(items).toContainEqual(
    expect.objectContaining({
      approvalId: `query.${onPaper}`,
      paper: expect.objectContaining({ sha256: scan.sha256 }),
    }),
  );
});
