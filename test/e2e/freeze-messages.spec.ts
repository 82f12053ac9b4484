import { anAccount, anOrder, legalNow } from '../support/desk.js';
import { approve, fileCase, freezeAt, issueFreeze } from '../support/freezes.js';
import { TestSystem } from '../support/system.js';

/** The machine interface of the banks beyond the stop: freezes 1002xx and queries 1003xx, pair by pair. */

let heli: TestSystem;
let caseId: string;
let stopId: string;
const police = () => heli.at('p.li');
const machine = () => heli.machine('machine-qingsong');

interface Request {
  readonly requestNumber: string;
  readonly code: string;
  readonly name: string;
  readonly accountNumber: string;
  readonly amountFen?: string;
  readonly filingNumber?: string;
  readonly months?: number;
  readonly endsAt?: string;
  readonly periodFrom?: string;
}

const requestsOf = async (orderId: string): Promise<Request[]> =>
  (await machine().all<Request>('/messages')).filter(({ requestNumber }) => requestNumber.startsWith(orderId));

const told = (message: object, key?: string): Promise<{ returnCode: string; text: string }> =>
  machine().post('/messages', message, key);

const nowText = async (): Promise<string> => new Date(await legalNow(machine())).toISOString();

beforeAll(async () => {
  heli = await TestSystem.open();
  ({ caseId, orderId: stopId } = await anOrder(police(), [anAccount(), anAccount()]));
  await fileCase(heli, caseId);
});
afterAll(() => heli?.stop());

describe('a freeze', () => {
  let freezeId: string;
  let first: Request;

  it('is 100201, item by item, with the particulars of the notice', async () => {
    freezeId = await issueFreeze(heli, caseId);
    const requests = await requestsOf(freezeId);
    expect(requests.map(({ code }) => code)).toEqual(['100201', '100201']);
    first = requests[0] as Request;
    expect(first).toMatchObject({ amountFen: '1000000', months: 6, filingNumber: expect.stringContaining('立字') });
  });

  it('is answered by 100202: frozen with the end that the bank registers, or queued by 200008', async () => {
    const at = await nowText();
    const frozen = {
      ...{ requestNumber: first.requestNumber, code: '100202', returnCode: '100000', frozenFen: '1000000', at },
      ...{ operator: 'SYS-1', bankReference: 'F-1' },
    };
    expect(await told(frozen, 'pair')).toMatchObject({ returnCode: '100000' });
    expect(await told(frozen, 'pair')).toMatchObject({ returnCode: '100000' });
    expect(await told(frozen, 'pair-again')).toMatchObject({ returnCode: '200003', text: '重复提交' });
    const [second] = await requestsOf(freezeId);
    const queued = { requestNumber: second?.requestNumber, code: '100202', returnCode: '200008', at, position: 1 };
    expect(await told(queued)).toMatchObject({ returnCode: '100000' });
    const { itemList } = await freezeAt(police(), freezeId);
    expect(itemList.map(({ status }) => status)).toEqual(['frozen', 'queued']);
    expect(itemList[0]).toMatchObject({ operator: 'SYS-1', frozenFen: '1000000' });
    expect(await requestsOf(freezeId)).toEqual([]);
  });

  it('is renewed by 100205 and released by 100203, each under a number of its own', async () => {
    await police().post(`/freeze-orders/${freezeId}/renewals`, { itemNos: [1], reason: '继续侦查' });
    await approve(heli, `freeze-order/${freezeId}`);
    const [renewal] = await requestsOf(freezeId);
    expect(renewal).toMatchObject({ code: '100205', name: '冻结延期', endsAt: expect.any(String) });
    const pair = { requestNumber: renewal?.requestNumber, code: '100206' };
    const unable = await machine().ask('POST', '/messages', { key: 'unable', body: { ...pair, returnCode: '200009' } });
    expect([unable.status, unable.body['code']]).toEqual([422, 'MESSAGE.MUST_BE_DONE']);
    expect(await told({ ...pair, returnCode: '100000' })).toMatchObject({ returnCode: '100000' });
    expect(await told({ ...pair, returnCode: '100000' }, 'late')).toMatchObject({ returnCode: '200003' });

    const neededUntil = await nowText();
    const body = { items: [{ itemNo: 1, amountFen: '400000' }], reason: '部分查清', neededUntil };
    await police().post(`/freeze-orders/${freezeId}/releases`, body);
    await approve(heli, `freeze-order/${freezeId}`);
    const [release] = await requestsOf(freezeId);
    expect(release).toMatchObject({ code: '100203', amountFen: '400000' });
    const done = { requestNumber: release?.requestNumber, code: '100204', returnCode: '100000' };
    const without = await machine().ask('POST', '/messages', { key: 'without', body: done });
    expect([without.status, without.body['code']]).toEqual([422, 'MESSAGE.INSTANT_MISSING']);
    expect(await told({ ...done, at: await nowText() })).toMatchObject({ returnCode: '100000' });
    expect((await freezeAt(police(), freezeId)).itemList[0]).toMatchObject({ status: 'frozen', frozenFen: '600000' });
  });

  it('under the code of another pair is a format error, and of another bank it is not found', async () => {
    const wrong = { requestNumber: first.requestNumber, code: '100102', returnCode: '100000' };
    expect(await told(wrong)).toMatchObject({ returnCode: '200001' });
    const stranger = await heli.machine('machine-bailu').ask('POST', '/messages', {
      key: 'stranger',
      body: { requestNumber: first.requestNumber, code: '100202', returnCode: '200009' },
    });
    expect(stranger.status).toBe(404);
  });
});

describe('a query', () => {
  const asked = async (kind: string, more: object = {}): Promise<[string, Request[]]> => {
    const rows = await police().all<{ rowId: string }>(`/cases/${caseId}/accounts`);
    const body = { kind, rowIds: rows.map(({ rowId }) => rowId), ...more };
    const { orders } = await police().post<{ orders: { orderId: string }[] }>(`/cases/${caseId}/query-orders`, body);
    const orderId = orders[0]?.orderId ?? '';
    expect(await requestsOf(orderId)).toEqual([]);
    await approve(heli, `query-order/${orderId}`);
    return [orderId, await requestsOf(orderId)];
  };
  const answered = async (orderId: string): Promise<unknown> => {
    const { itemList } = await police().get<{ itemList: { status: string }[] }>(`/query-orders/${orderId}`);
    return itemList.map(({ status }) => status);
  };

  it('of transactions is 100301, and 100302 brings the statement, which must add up', async () => {
    const period = { from: '2026-11-01T00:00:00+08:00', to: '2026-11-21T00:00:00+08:00' };
    const [orderId, requests] = await asked('transactions', { period });
    expect(requests[0]).toMatchObject({ code: '100301', periodFrom: '2026-10-31T16:00:00.000Z' });
    const line = { bankReference: 'R1', at: '2026-11-20T10:00:00+08:00', direction: 'in', amountFen: '3000000' };
    const message = { requestNumber: requests[0]?.requestNumber, code: '100302', returnCode: '100000' };
    const without = await machine().ask('POST', '/messages', { key: 'no-statement', body: message });
    expect([without.status, without.body['code']]).toEqual([422, 'STATEMENT.BALANCES_MISSING']);
    const wrong = { openingFen: '0', closingFen: '1', lines: [line] };
    const refused = await machine().ask('POST', '/messages', { key: 'wrong', body: { ...message, statement: wrong } });
    expect(refused.body['code']).toBe('QUERY_ORDER.NOTHING_STANDS');
    const statement = { openingFen: '0', closingFen: '3000000', lines: [line] };
    expect(await told({ ...message, statement })).toMatchObject({ returnCode: '100000' });
    expect(await told({ ...message, statement }, 'twice')).toMatchObject({ returnCode: '200003' });
    const none = { requestNumber: requests[1]?.requestNumber, code: '100302', returnCode: '200010' };
    expect(await told(none)).toMatchObject({ returnCode: '100000' });
    expect(await answered(orderId)).toEqual(['answered', 'refused']);
  });

  it('of the holder is 100303, and 100304 states who it is', async () => {
    const [orderId, [first]] = await asked('holder');
    expect(first).toMatchObject({ code: '100303' });
    const stated = { holder: '演示户主', phone: '19900000000' };
    const message = { requestNumber: first?.requestNumber, code: '100304', returnCode: '100000', stated };
    expect(await told(message)).toMatchObject({ returnCode: '100000' });
    expect(await answered(orderId)).toEqual(['answered', 'waiting']);
  });

  it('that watches is 100305, confirmed by 100306, and each 100306 with a statement says what moved; its end is 100307, confirmed by 100308', async () => {
    const [orderId, [first, second]] = await asked('watch');
    expect(first).toMatchObject({ code: '100305' });
    const pair = { requestNumber: first?.requestNumber, code: '100306', returnCode: '100000' };
    expect(await told(pair)).toMatchObject({ returnCode: '100000' });
    const moved = (bankReference: string) => ({
      ...pair,
      statement: {
        ...{ openingFen: '0', closingFen: '500' },
        lines: [{ bankReference, at: '2026-11-20T10:00:00+08:00', direction: 'in', amountFen: '500' }],
      },
    });
    for (const reference of ['W1', 'W2'])
      expect(await told(moved(reference), reference)).toMatchObject({ returnCode: '100000' });
    const waiting = { ...moved('W3'), requestNumber: second?.requestNumber };
    const early = await machine().ask('POST', '/messages', { key: 'not-watching', body: waiting });
    expect([early.status, early.body['code']]).toEqual([409, 'QUERY_ORDER.NOT_WATCHING']);
    const { statements } = await police().get<{ statements: object[] }>(`/query-orders/${orderId}`);
    expect(statements).toHaveLength(2);
    await police().post(`/query-orders/${orderId}/watch-ends`, { itemNos: [1], reason: '已查清' });
    const end = (await requestsOf(orderId)).find(({ code }) => code === '100307');
    expect(await told(moved('W4'), 'until-the-end')).toMatchObject({ returnCode: '100000' });
    const ended = { requestNumber: end?.requestNumber, code: '100308', returnCode: '100000' };
    expect(await told(ended)).toMatchObject({ returnCode: '100000' });
    expect(await told(ended, 'twice')).toMatchObject({ returnCode: '200003' });
    expect(await answered(orderId)).toEqual(['ended', 'waiting']);
  });
});

it('asks for a stop and a freeze in one list, the older first', async () => {
  const codes = (await machine().all<Request>('/messages')).map(({ requestNumber }) => requestNumber.slice(0, 36));
  expect(codes).toContain(stopId);
  expect(codes.indexOf(stopId)).toBe(0);
});
