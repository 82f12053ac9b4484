import type { FlowPart, FlowView, VictimPlaces } from '../../apps/police-api/restitutions/flow.dto.js';
import { formOf, freshKey, type Json, until } from '../support/api.js';
import { anAccount, inShanghai, legalNow, list, type Report, report } from '../support/desk.js';
import { anApplication, freeze, keepStory, PEPPER, restitutionAt, trace } from '../support/restitution.js';
import { TestSystem } from '../support/system.js';

/** 溯源: what a bank has answered a query with is traced without another file, and every share is opened down to it. */

let heli: TestSystem;
let opened: Report;
let now = 0;
let restitutionId = '';
const account = anAccount();
const { accountNumber } = account;

const police = () => heli.at('p.li');
const DAY = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString();
const base = (): string => `/restitutions/${restitutionId}`;

beforeAll(async () => {
  heli = await TestSystem.open(PEPPER);
  now = await legalNow(police());
  opened = await report(police());
  await list(police(), opened.caseId, [account]);
}, 180_000);
afterAll(() => heli?.stop());

async function answeredQuery(): Promise<void> {
  const rows = await police().all<{ rowId: string }>(`/cases/${opened.caseId}/accounts`);
  const { orders } = await police().post<{ orders: { orderId: string }[] }>(`/cases/${opened.caseId}/query-orders`, {
    ...{ kind: 'transactions', rowIds: rows.map(({ rowId }) => rowId) },
    period: { from: iso(now - 10 * DAY), to: iso(now - 60_000) },
  });
  const orderId = orders[0]?.orderId ?? '';
  const approval = await until('the approval waits', async () => {
    const { items } = await heli.at('p.zhao').get<{ items: Json[] }>('/approvals');
    return items.find(({ matterId }) => matterId === `query-order/${orderId}`);
  });
  await heli.at('p.zhao').post(`/approvals/${String(approval['approvalId'])}/decision`, {
    ...{ decision: 'approved', matterId: `query-order/${orderId}` },
  });
  const lines = [
    ['交易流水号', '交易时间', '收付标志', '金额', '对方账号', '对方户名', '摘要'],
    ['Q1', inShanghai(now - 2 * DAY), '收', '6000.00', '9999990001', '受害人甲（虚构）', '转账'],
    ['Q2', inShanghai(now - 2 * DAY + 60_000), '收', '4000.00', '9999990002', '受害人乙（虚构）', '转账'],
    ['Q3', inShanghai(now - 2 * DAY + 120_000), '付', '3000.00', '', '', '取现'],
    ['Q4', inShanghai(now - 2 * DAY + 180_000), '收', '500.00', '9999990003', '（虚构）', '转账'],
    ['Q5', inShanghai(now - 2 * DAY + 240_000), '付', '500.00', '', '', '取现'],
  ];
  const form = formOf({ name: '明细.csv', content: lines.map((cells) => `${cells.join(',')}\n`).join('') });
  form.set('openingFen', '0');
  form.set('closingFen', '700000');
  const sent = await heli.at('b.kong').ask('POST', `/query-orders/${orderId}/items/1/statements`, {
    ...{ key: `statement-${orderId}`, body: form },
  });
  expect(sent.status).toBe(200);
}

it('lists what the banks have answered the queries of the case with', async () => {
  await answeredQuery();
  ({ restitutionId } = await police().post<{ restitutionId: string }>(`/cases/${opened.caseId}/restitutions`, {
    frozenAt: iso(now - DAY),
  }));
  const { items } = await police().get<{ items: Json[] }>(`${base()}/query-statements`);
  expect(items).toEqual([
    expect.objectContaining({ accountNumber, rows: 5, openingFen: '0', closingFen: '700000', taken: false }),
  ]);
});

it('takes them into the tracing set with the balances that the bank states, and weighs them', async () => {
  const { items } = await police().get<{ items: { statementId: string }[] }>(`${base()}/query-statements`);
  const statementIds = items.map(({ statementId }) => statementId);
  const taken = await police().post<{ items: Json[] }>(`${base()}/query-statements`, { statementIds });
  expect(taken.items.map(({ sort, rows, taken: counts }) => [sort, rows, counts])).toEqual([
    ['transfers', 5, true],
    ['opening', 1, true],
    ['closing', 1, true],
  ]);
  expect(await police().get(`${base()}/conservation`)).toMatchObject({ conserved: true, transfers: 5 });
  const again = await police().get<{ items: Json[] }>(`${base()}/query-statements`);
  expect(again.items).toEqual([expect.objectContaining({ taken: true })]);
  const other = await police().ask('POST', `${base()}/query-statements`, {
    ...{ key: 'other', body: { statementIds: ['of-no-query'] } },
  });
  expect([other.status, other.body['code']]).toEqual([404, 'RESTITUTION.NO_SUCH_STATEMENT']);
});

it('is traced from them, and nothing is under way afterwards', async () => {
  for (const [n, name, reference, amountFen] of [
    [0, '受害人甲（虚构）', 'Q1', '600000'],
    [1, '受害人乙（虚构）', 'Q2', '400000'],
  ] as const) {
    const victim = {
      name,
      idNumber: `99010219900101001${n}`,
      reference,
      amountFen,
      at: iso(now - 2 * DAY + n * 60_000),
    };
    const { claimId } = await police().post<{ claimId: string }>(`${base()}/applications`, anApplication(victim));
    await police().post(`${base()}/applications/${claimId}/completion`);
  }
  await freeze(heli, {
    ...{
      caseId: opened.caseId,
      itemKey: 'order-t/1',
      accountNumber,
      frozenFen: '700000',
      endsAt: iso(now + 100 * DAY),
    },
  });
  const { traceId, conserved } = await trace(police(), restitutionId, 'proportional');
  expect(conserved).toBe(true);
  expect(await police().get(`${base()}/tracing-progress`)).toEqual({});
  const plan = { kind: 'proportional', traceId, itemKeys: ['order-t/1'] };
  expect(await police().post(`${base()}/plans`, plan)).toMatchObject({ totalFen: '700000', lines: 2 });
});

it('opens every share down to the transfers it comes from, for the analyst and for the city that decides', async () => {
  for (const officer of ['p.li', 'p.zheng']) {
    const desk = heli.at(officer);
    const shares = await desk.all<{ lineNo: number; amountFen: string }>(`${base()}/plans/1/shares`);
    for (const { lineNo, amountFen } of shares) {
      const opening = await desk.get<{
        words: string[];
        amountFen: string;
        ways: { words: string[]; transfers: Json[] }[];
      }>(`${base()}/plans/1/shares/${lineNo}/explanation`);
      expect(opening.amountFen).toBe(amountFen);
      expect(opening.words.join('')).toContain('按比例返还');
      expect(opening.ways).toHaveLength(1);
      expect(opening.ways[0]?.transfers[0]).toMatchObject({ references: [expect.stringMatching(/^Q[12]$/)] });
    }
  }
  const none = await police().ask('GET', `${base()}/plans/1/shares/99/explanation`);
  expect([none.status, none.body['code']]).toEqual([404, 'RESTITUTION.NO_SUCH_PLAN']);
});

it('finds any account of a case that a page cannot draw whole, and draws the way of one victim alone', async () => {
  const many = 6_000;
  const at = inShanghai(now - 3 * DAY);
  const rows = Array.from({ length: many }, (_, n) => `P${n},${at},,7777${String(n).padStart(8, '0')},1`);
  const content = `id,at,from,to,amount_fen\n${rows.join('\n')}\n`;
  const { fileId } = await police().upload<{ fileId: string }>(`${base()}/statements`, { name: '六千.csv', content });
  const flow = await police().get<FlowView>(`${base()}/flow`);
  expect([flow.accounts.length, flow.moreAccounts > 0]).toEqual([5_000, true]);
  const last = `7777${String(many - 1).padStart(8, '0')}`;
  expect(flow.accounts.some(({ account }) => account === last)).toBe(false);
  const find = (words: string) =>
    police().ask<FlowPart>('GET', `${base()}/flow/accounts?words=${encodeURIComponent(words)}`);
  expect((await find(`${last.slice(0, 4)} ${last.slice(4)}`)).body).toEqual({
    accounts: [{ account: last, level: -1, victims: 0, inFen: '1', outFen: '0', balanceFen: '1' }],
    edges: [{ from: '', to: last, transfers: 1, fen: '1' }],
    found: 1,
  });
  const { body: all } = await find('7777');
  expect([all.accounts.length, all.found]).toEqual([100, many]);
  expect((await find('000 000 000 000')).body).toEqual({ accounts: [], edges: [], found: 0 });
  expect((await find('77')).status).toBe(400);
  const { traces } = await police().get<{ traces: { traceId: string }[] }>(base());
  const claims = await police().all<{ claimId: string }>(`${base()}/applications`);
  const [claim] = claims;
  const way = await police().get<FlowPart>(
    `${base()}/traces/${traces[0]?.traceId}/way?claimId=${claim?.claimId}&account=${accountNumber}`,
  );
  expect(way.accounts.map(({ account }) => account)).toContain(accountNumber);
  expect(way.accounts.length).toBeLessThan(10);
  const placesOf = (claimId?: string) =>
    police().get<VictimPlaces>(`${base()}/traces/${traces[0]?.traceId}/places?claimId=${claimId}`);
  const places = await Promise.all(claims.map(({ claimId }) => placesOf(claimId)));
  expect(places.flatMap(({ items }) => items).toSorted((a, b) => a.fen.localeCompare(b.fen))).toEqual([
    { itemKey: 'order-t/1', fen: '280000' },
    { itemKey: 'order-t/1', fen: '420000' },
  ]);
  expect(await placesOf('none')).toEqual({ items: [] });
  const none = await police().ask('GET', `${base()}/traces/${traces[0]?.traceId}/way?claimId=none&account=1`);
  expect([none.status, none.body['code']]).toEqual([404, 'RESTITUTION.NO_SUCH_CLAIM']);
  await police().ask('DELETE', `${base()}/statements/${fileId}`, { key: freshKey() });
});

it('works through whoever paid in and has not applied, until they are led to a notice or to the court', async () => {
  const list = () => police().get<{ items: Json[] }>(`${base()}/unknown-senders`);
  const say = (state: string, reason?: string) =>
    police().post(`${base()}/unknown-senders`, { sender: '9999990003', state, ...(reason && { reason }) });
  expect((await list()).items).toEqual([expect.objectContaining({ sender: '9999990003', fen: '50000' })]);
  const early = await police().ask('POST', `${base()}/unknown-senders`, {
    ...{ key: 'early', body: { sender: '9999990003', state: 'verified' } },
  });
  expect([early.status, early.body['code']]).toEqual([409, 'RESTITUTION.SENDER_NOT_CONTACTED']);
  await say('contacted');
  await say('unreported', '本人不愿报案（虚构）');
  expect((await list()).items).toEqual([expect.objectContaining({ state: 'unreported', reason: expect.any(String) })]);
  const [{ senderKey } = {}] = (await list()).items as { senderKey?: string }[];
  const letter = (await police().file(`${base()}/unknown-senders/${senderKey}/letter`)).toString('utf8');
  for (const said of ['资金返还告知书', '9999990003', '500.00', '伍佰元整']) expect(letter).toContain(said);
  const none = await police().ask('GET', `${base()}/unknown-senders/search-notice`);
  expect(none).toMatchObject({ status: 404, body: { code: 'RESTITUTION.NO_SUCH_PAPER' } });
  await police().post(`${base()}/unknown-senders/leads`, {
    ...{ senders: ['9999990003'], to: 'notice', reason: '公告查找（虚构）' },
  });
  const announced = (await police().file(`${base()}/unknown-senders/search-notice`)).toString('utf8');
  for (const said of ['查找被害人公告', '0003', '500.00', '伍佰元整']) expect(announced).toContain(said);
  expect(announced).not.toContain('9999990003');
  await police().post(`${base()}/unknown-senders/leads`, {
    ...{ senders: ['9999990003'], to: 'court', reason: '随案移送（虚构）' },
  });
  expect((await list()).items).toEqual([expect.objectContaining({ ledTo: 'court' })]);
  const acts: { body: string }[] = await heli.database.query(`select body from acts where matter_id = $1`, [
    `restitution/${restitutionId}`,
  ]);
  await keepStory(heli, 'restitution-senders', restitutionId);
  expect(acts.map(({ body }) => body).join('\n')).not.toContain('9999990003');
});

it('keeps the desk free while a long statement is judged, and says how far it is', async () => {
  const at = inShanghai(now - 3 * DAY);
  const rows = Array.from(
    { length: 400_000 },
    (_, n) => `L${n},${at},${100_000 + (n % 5_000)},${200_000 + (n % 7_000)},1`,
  );
  const content = `id,at,from,to,amount_fen\n${rows.join('\n')}\n`;
  let steps = 0;
  let judged = false;
  const upload = police()
    .upload(`${base()}/statements`, { name: '长流水.csv', content })
    .finally(() => (judged = true));
  while (!judged) {
    const { step } = await police().get<{ step?: string }>(`${base()}/tracing-progress`);
    if (step) steps += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await upload).toMatchObject({ rows: 400_000, taken: true });
  expect(steps).toBeGreaterThan(0);
  expect(await restitutionAt(police(), restitutionId)).toMatchObject({ stage: 'planned' });
});
