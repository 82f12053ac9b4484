import type { Caller, Json } from '../support/api.js';
import { formOf, freshKey, until } from '../support/api.js';
import { anAccount, answer, anOrder, legalNow, nowAfter, orderAt, stopped } from '../support/desk.js';
import { keepMatter } from '../support/keep-story.js';
import { gb18030 } from '../support/desk-files.js';
import { approve, fileCase, freezeAt, frozenLine, issueFreeze } from '../support/freezes.js';
import { expectRebuilt } from '../support/rebuilt.js';
import { TestSystem } from '../support/system.js';
import { apply } from '#domain/stop-payment-order/apply';

/** An institution that is not connected: printed orders, answers entered from paper, and the help of the centre above. */

let heli: TestSystem;
let caseId: string;
let orderId: string;
let sha256: string;

const WUFENG = '演示五峰村镇银行';
const SCAN = { name: '回执.pdf', content: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n' };

const officer = (): Caller => heli.at('p.li');
const stopMatter = (): string => `/matters/${encodeURIComponent(`stop-payment-order/${orderId}`)}`;

interface Delivery {
  readonly byHand: boolean;
  readonly addresseeName: string;
  readonly answers: readonly {
    readonly number: number;
    readonly itemNos: number[];
    readonly sha256: string;
    readonly paperNumber?: string;
    readonly enteredByName: string;
  }[];
}

interface Printed {
  readonly actNumber: number;
  readonly kind: string;
  readonly itemNos: readonly number[];
}
const papers = async (): Promise<readonly Printed[]> =>
  (await officer().get<{ items: Printed[] }>(`/stop-payment-orders/${orderId}/papers`)).items;
const printed = async (actNumber = 0): Promise<string> =>
  String(await officer().file(`/stop-payment-orders/${orderId}/papers/${actNumber}`));

const paper = async (given: object = {}): Promise<object> => ({
  ...{ number: '五峰村银函〔2026〕1号', sha256, receivedAt: new Date(await legalNow(officer())).toISOString() },
  ...given,
});

beforeAll(async () => {
  heli = await TestSystem.open();
  ({ caseId, orderId } = await anOrder(officer(), [anAccount({ bank: WUFENG }), anAccount({ bank: WUFENG })]));
  sha256 = (await officer().upload<{ sha256: string }>('/approvals/scans', SCAN)).sha256;
});
afterAll(() => heli?.stop());

describe('an order to an institution that is not connected', () => {
  it('says that it goes there on paper, and is printed with number and hash', async () => {
    await expect(officer().get(`/stop-payment-orders/${orderId}`)).resolves.toMatchObject({ byHand: true });
    expect((await officer().file(`/stop-payment-orders/${orderId}/document`)).toString('utf8')).toContain(WUFENG);
    const { items } = await officer().get<{ items: Json[] }>(`${stopMatter()}/acts`);
    expect(items[0]?.['happened']).toMatchObject({ event: 'StopPaymentIssued', byHand: true });
  });

  it('is told to the officer who issued it, and to no desk that does not exist', async () => {
    const notice = await until('the officer is told', async () => {
      const { items } = await officer().get<{ items: { subject: string; body: string }[] }>('/notices');
      return items.find(({ subject }) => subject.startsWith(`【纸质送达】${WUFENG}`));
    });
    expect(notice.body).toContain('请打印文书送达');
  });

  it('takes no answer without its paper, and no paper that is not here', async () => {
    const now = await nowAfter(officer(), orderId);
    const send = (body: object) =>
      officer().ask('POST', `/stop-payment-orders/${orderId}/answers`, { key: freshKey(), body });
    expect((await send({ answers: [stopped(1, now)] })).status).toBe(422);
    const missing = await send({ answers: [stopped(1, now)], onPaper: await paper({ sha256: 'b'.repeat(64) }) });
    expect(missing.status).toBe(404);
    const late = new Date(now + 86_400_000).toISOString();
    const future = await send({ answers: [stopped(1, now)], onPaper: await paper({ receivedAt: late }) });
    expect([future.status, future.body['code']]).toEqual([422, 'PAPER_ANSWER.IN_THE_FUTURE']);
  });

  it('takes what the officer enters item by item, marked with the hash of the scan', async () => {
    const now = await nowAfter(officer(), orderId);
    const body = { answers: [stopped(1, now), { itemNo: 2, result: 'refused', code: 'account-closed' }] };
    const key = freshKey();
    const given = { ...body, onPaper: await paper() };
    const taken = await officer().post<{ stands: number[] }>(`/stop-payment-orders/${orderId}/answers`, given, key);
    expect(taken.stands).toEqual([1, 2]);
    expect((await orderAt(officer(), orderId)).itemList.map(({ status }) => status)).toEqual(['stopped', 'refused']);
    const delivery = await officer().get<Delivery>(`${stopMatter()}/paper-answers`);
    expect(delivery).toMatchObject({ byHand: true, addresseeName: WUFENG });
    expect(delivery.answers).toEqual([
      expect.objectContaining({ itemNos: [1, 2], sha256, paperNumber: '五峰村银函〔2026〕1号' }),
    ]);
    const { items } = await officer().get<{ items: { onPaper?: object; by?: { officerId: string } }[] }>(
      `${stopMatter()}/acts?order=newest-first`,
    );
    expect(items[0]).toMatchObject({ by: { officerId: 'p.li' }, onPaper: { sha256 } });
    const scan = await officer().file(`${stopMatter()}/paper-answers/${delivery.answers[0]?.number}/scan`);
    expect(scan.toString()).toBe(SCAN.content);
    const none = await officer().ask('GET', `${stopMatter()}/paper-answers/77/scan`);
    expect([none.status, none.body['code']]).toEqual([404, 'PAPER_ANSWER.NOT_FOUND']);
    await expect(officer().post(`/stop-payment-orders/${orderId}/answers`, given, key)).resolves.toEqual(taken);
    await keepMatter(heli, { name: 'stop-payment-on-paper', matterId: `stop-payment-order/${orderId}`, apply });
  });

  it('is corrected and lifted on paper as well', async () => {
    const now = await legalNow(officer());
    await officer().post(`/stop-payment-orders/${orderId}/answer-corrections`, {
      ...{ answer: stopped(1, now, { bankReference: 'YS-1b' }), reason: '回执更正流水号' },
      onPaper: await paper({ number: undefined }),
    });
    await officer().post(`/stop-payment-orders/${orderId}/lifts`, { itemNos: [1], reason: '核实后不再需要' });
    await officer().post(`/stop-payment-orders/${orderId}/lift-confirmations`, {
      items: [{ itemNo: 1, liftedAt: new Date(await legalNow(officer())).toISOString() }],
      onPaper: await paper({ number: undefined }),
    });
    expect((await orderAt(officer(), orderId)).itemList[0]?.status).toBe('lifted');
    const lifted = await papers();
    expect(lifted).toMatchObject([{ kind: 'stop-payment-lift', itemNos: [1] }]);
    expect(await printed(lifted[0]?.actNumber)).toContain('核实后不再需要');
    await officer().post(`/stop-payment-orders/${orderId}/second-stops`, { itemNos: [1] });
    const again = (await papers())[1];
    expect(again).toMatchObject({ kind: 'stop-payment-again', itemNos: [1] });
    expect(await printed(again?.actNumber)).toContain('第二次');
    const none = await officer().ask('GET', `/stop-payment-orders/${orderId}/papers/77`);
    expect([none.status, none.body['code']]).toEqual([404, 'STOP_PAYMENT_ORDER.NO_SUCH_PAPER']);
    expect((await officer().get<Delivery>(`${stopMatter()}/paper-answers`)).answers).toHaveLength(3);
  });

  it('is no way round the desk of a bank that has one', async () => {
    const other = await anOrder(officer());
    const now = await nowAfter(officer(), other.orderId);
    const refused = await officer().ask('POST', `/stop-payment-orders/${other.orderId}/answers`, {
      key: freshKey(),
      body: { answers: [stopped(1, now)], onPaper: await paper() },
    });
    expect([refused.status, refused.body['code']]).toEqual([409, 'PAPER_ANSWER.ADDRESSEE_CONNECTED']);
    await answer(heli.at('b.kong'), other.orderId, [stopped(1, now)]);
    await expect(
      officer().get(`/matters/${encodeURIComponent(`stop-payment-order/${other.orderId}`)}/paper-answers`),
    ).resolves.toMatchObject({ byHand: false, answers: [] });
  });
});

describe('a freeze and a query there', () => {
  it('is frozen, renewed and released on paper', async () => {
    await fileCase(heli, caseId);
    const freezeId = await issueFreeze(heli, caseId);
    const at = `/freeze-orders/${freezeId}`;
    const lines = [await frozenLine(officer(), 1), await frozenLine(officer(), 2)];
    await officer().post(`${at}/answers`, { answers: lines, onPaper: await paper() });
    expect((await freezeAt(officer(), freezeId)).itemList.map(({ status }) => status)).toEqual(['frozen', 'frozen']);
    await officer().post(`${at}/answer-corrections`, {
      ...{ answer: await frozenLine(officer(), 1, { bankReference: 'DJ-9' }), reason: '回执更正' },
      onPaper: await paper(),
    });
    await officer().post(`${at}/renewals`, { itemNos: [1], reason: '案件尚未办结' });
    await approve(heli, `freeze-order/${freezeId}`);
    await officer().post(`${at}/renewal-confirmations`, { items: [{ itemNo: 1 }], onPaper: await paper() });
    const neededUntil = new Date(await legalNow(officer())).toISOString();
    await officer().post(`${at}/releases`, { items: [{ itemNo: 2 }], reason: '不再需要', neededUntil });
    await approve(heli, `freeze-order/${freezeId}`);
    const releasedAt = new Date(await legalNow(officer())).toISOString();
    await officer().post(`${at}/release-confirmations`, {
      ...{ items: [{ itemNo: 2, releasedAt }], onPaper: await paper() },
    });
    expect((await freezeAt(officer(), freezeId)).itemList.map(({ status }) => status)).toEqual(['frozen', 'released']);
  });

  it('states the holder on paper, and a statement from a table beside its scan', async () => {
    const rows = await officer().all<{ rowId: string }>(`/cases/${caseId}/accounts`);
    const rowIds = rows.map(({ rowId }) => rowId);
    const propose = async (given: object): Promise<string> => {
      const { orders } = await officer().post<{ orders: { orderId: string }[] }>(`/cases/${caseId}/query-orders`, {
        ...{ rowIds, ...given },
      });
      await approve(heli, `query-order/${orders[0]!.orderId}`);
      return orders[0]!.orderId;
    };
    const holder = await propose({ kind: 'holder' });
    const stated = { itemNo: 1, result: 'stated', stated: { holder: '演示人丙' } };
    await officer().post(`/query-orders/${holder}/answers`, { answers: [stated], onPaper: await paper() });
    await officer().post(`/query-orders/${holder}/answer-corrections`, {
      ...{ answer: { ...stated, stated: { holder: '演示人丁' } }, reason: '回执更正', onPaper: await paper() },
    });
    const period = { from: '2026-11-01T00:00:00+08:00', to: '2026-11-21T00:00:00+08:00' };
    const transactions = await propose({ kind: 'transactions', period });
    const csv = '交易流水号,交易时间,收付标志,金额\r\nR1,2026-11-20 10:00:00,收,300.00\r\n';
    const form = formOf({ name: '流水.csv', content: gb18030(csv) });
    form.set('openingFen', '0');
    form.set('closingFen', '30000');
    const at = `/query-orders/${transactions}/items/1/statements`;
    const wanting = await officer().ask('POST', at, { key: freshKey(), body: form });
    expect([wanting.status, wanting.body['code']]).toEqual([422, 'PAPER_ANSWER.UNREADABLE']);
    form.set('receivedAt', new Date(await legalNow(officer())).toISOString());
    form.set('sha256', sha256);
    const taken = await officer().ask('POST', at, { key: freshKey(), body: form });
    expect(taken).toMatchObject({ status: 200, body: { stands: [1] } });
    expect((await officer().file(`/query-orders/${transactions}/statement-template`)).length).toBeGreaterThan(1000);
    await expect(officer().get(`/query-orders/${transactions}`)).resolves.toMatchObject({
      ...{ byHand: true, statements: [{ rows: 1, inFen: '30000' }] },
    });
    const watch = await propose({ kind: 'watch' });
    const watching = rowIds.map((_, index) => ({ itemNo: index + 1, result: 'watching' }));
    await officer().post(`/query-orders/${watch}/answers`, { answers: watching, onPaper: await paper() });
    await officer().post(`/query-orders/${watch}/watch-ends`, { itemNos: [1], reason: '已查清' });
    await officer().post(`/query-orders/${watch}/watch-end-confirmations`, { itemNos: [1], onPaper: await paper() });
  });

  it('can be helped by the centre above: a task with a clock of its own', async () => {
    const { teams } = await officer().get<{ teams: { unitId: string; why: string }[] }>(
      '/tickets/teams?kind=centre-help',
    );
    expect(teams.map(({ unitId }) => unitId)).toEqual([
      ...['centre-990102', 'centre-990100', 'centre-990000', 'centre-national'],
    ]);
    const { ticketId } = await officer().post<{ ticketId: string }>('/tickets', {
      ...{ kind: 'centre-help', toUnitId: 'centre-990102', caseId, hours: 2, request: `${WUFENG}未接入，请协助送达` },
    });
    await expect(heli.at('c.chen').get(`/tickets/${ticketId}`)).resolves.toMatchObject({
      ...{ kindName: '请上级中心协助', status: 'asked', side: 'team' },
    });
  });
});

it.each(['stop-payment-order', 'freeze-order', 'query-order'])(
  'what came on paper of a %s is made again from the record as it stands',
  (area) => expectRebuilt(heli.database, area),
);
