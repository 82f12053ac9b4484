import { type Caller, freshKey, type Json, until } from '../support/api.js';
import { anAccount, legalNow, list, QIANJIANG, QINGSONG, report } from '../support/desk.js';
import { approve, fileCase, frozenLine } from '../support/freezes.js';
import { TestSystem } from '../support/system.js';

/** 办案协作函 with an electronic freeze: one click sends both, and the freeze waits for no answer (XJD-16, XJD-23). */

let heli: TestSystem;
let caseId = '';
const zhou = (): Caller => heli.at('p.zhou');
const zheng = (): Caller => heli.at('p.zheng');

interface Proposed {
  readonly orders: readonly {
    readonly orderId: string;
    readonly bankName: string;
    readonly cooperationUnitName?: string;
  }[];
}
let far: Proposed['orders'][number];
let near: Proposed['orders'][number];

/** A filed case with one freeze that is proposed for each head office. */
async function proposed(...banks: string[]): Promise<Proposed & { readonly of: string }> {
  const { caseId: of } = await report(zhou(), { divisionCode: '990202' });
  await list(
    zhou(),
    of,
    banks.map((bank) => anAccount({ bank })),
  );
  await fileCase(heli, of, { officerId: 'p.zhou', leaderId: 'p.wu' });
  const items = (await zhou().all<{ rowId: string }>(`/cases/${of}/accounts`)).map(({ rowId }) => ({
    ...{ rowId, kind: 'deposit', askedFen: '1000000', justifiedFen: '1000000', withProceeds: true },
  }));
  return { of, ...(await zhou().post<Proposed>(`/cases/${of}/freeze-orders`, { items })) };
}

beforeAll(async () => {
  heli = await TestSystem.open();
  const { of, orders } = await proposed(QIANJIANG, QINGSONG);
  caseId = of;
  [far, near] = [QIANJIANG, QINGSONG].map((name) => orders.find(({ bankName }) => bankName === name)) as [
    typeof far,
    typeof near,
  ];
});
afterAll(() => heli?.stop());

const letters = (of = caseId): Promise<Json[]> => zhou().all<Json>(`/assistances?caseId=${of}`);

it('is drafted for a head office in another place, and not for one whose area holds the own place', () => {
  expect(far.cooperationUnitName).toBe('云沂市公安局');
  expect(near.cooperationUnitName).toBeUndefined();
});

it('is sent by the click that sends the freeze, and not before', async () => {
  expect(await letters()).toEqual([]);
  expect(await zhou().get<Json>(`/freeze-orders/${far.orderId}`)).toMatchObject({
    cooperation: { to: { unitId: 'police-990100' } },
  });
  for (const { orderId } of [far, near]) await approve(heli, `freeze-order/${orderId}`, 'p.wu');
  const [letter] = await until('the letter is there', async () => {
    const found = await letters();
    return found.length > 0 ? found : undefined;
  });
  const path = `/assistances/${String(letter?.['assistanceId'])}`;
  const order = await zhou().get<Json>(`/freeze-orders/${far.orderId}`);
  expect(order).toMatchObject({ status: 'issued', cooperation: { number: letter?.['number'], status: 'asked' } });
  expect(await zheng().get<Json>(path)).toMatchObject({
    ...{ side: 'to', status: 'asked', kind: 'electronic-freeze', turn: { ruleId: 'XJD-17' } },
    freeze: { orderId: far.orderId, orderNumber: order['orderNumber'], accounts: 1 },
  });
  expect(String(await zheng().file(`${path}/document`))).toContain('不待本函答复');
  expect(await zhou().get<Json>(`/freeze-orders/${near.orderId}`)).not.toHaveProperty('cooperation');
});

it('holds nothing back: the bank freezes while nobody has answered the letter', async () => {
  const bank = heli.at('b.tao');
  await bank.post(`/freeze-orders/${far.orderId}/answers`, { answers: [await frozenLine(bank)] });
  expect(await zhou().get<Json>(`/freeze-orders/${far.orderId}`)).toMatchObject({
    ...{ held: 1, cooperation: { status: 'asked' } },
  });
  const [letter] = await letters();
  const path = `/assistances/${String(letter?.['assistanceId'])}`;
  await zheng().post(`${path}/taking-up`);
  await zheng().post(`${path}/answer`, { papers: [{ title: '已协作（虚构）' }] });
  expect(await zhou().get<Json>(path)).toMatchObject({ status: 'answered' });
});

it('is taken back with a freeze that nobody has carried out: the place is told, and its clock ends', async () => {
  const { of, orders } = await proposed(QIANJIANG);
  await approve(heli, `freeze-order/${orders[0]?.orderId}`, 'p.wu');
  const letter = await until('the letter is there', async () => (await letters(of))[0]);
  const path = `/assistances/${String(letter['assistanceId'])}`;
  await zhou().post(`/cases/${of}/filings`, { step: 'withdrawal', reason: '没有犯罪事实（虚构）' });
  await approve(heli, `case/${of}`, 'p.wu');
  const seen = await until('the letter is withdrawn', async () => {
    const now = await zheng().get<Json>(path);
    return now['status'] === 'withdrawn' ? now : undefined;
  });
  expect(seen).not.toHaveProperty('turn');
  expect(seen).toMatchObject({ endedAt: expect.any(String), turns: [] });
  await until('the place is told', async () =>
    (await heli.mails({ about: String(letter['assistanceId']) })).some(({ subject }) => subject.includes('已撤回')),
  );
  expect(await zhou().get<Json>(`/freeze-orders/${orders[0]?.orderId}`)).toMatchObject({
    cooperation: { status: 'withdrawn' },
  });
});

it('is taken back with a freeze that only waited behind another, when that is released (FRZ-18)', async () => {
  const { of, orders } = await proposed(QIANJIANG);
  const orderId = orders[0]?.orderId ?? '';
  await approve(heli, `freeze-order/${orderId}`, 'p.wu');
  const letter = await until('the letter is there', async () => (await letters(of))[0]);
  const path = `/assistances/${String(letter['assistanceId'])}`;
  await zheng().post(`${path}/taking-up`);
  const bank = heli.at('b.tao');
  const queuedAt = new Date(await legalNow(bank)).toISOString();
  await bank.post(`/freeze-orders/${orderId}/answers`, {
    answers: [{ itemNo: 1, result: 'queued', queuedAt, position: 1 }],
  });
  expect(await zheng().get<Json>(path)).toMatchObject({ status: 'under-way' });
  const neededUntil = new Date(await legalNow(zhou())).toISOString();
  await zhou().post(`/freeze-orders/${orderId}/releases`, {
    ...{ items: [{ itemNo: 1 }], reason: '赃款已追回（虚构）', neededUntil },
  });
  await approve(heli, `freeze-order/${orderId}`, 'p.wu');
  const seen = await until('the letter is withdrawn', async () => {
    const now = await zheng().get<Json>(path);
    return now['status'] === 'withdrawn' ? now : undefined;
  });
  expect(seen).toMatchObject({ endedAt: expect.any(String), turns: [] });
  expect(await zhou().get<Json>(`/freeze-orders/${orderId}`)).toMatchObject({ cooperation: { status: 'withdrawn' } });
});

it('is never asked for by itself: an officer cannot write such a letter without its freeze', async () => {
  const body = { toUnitId: 'police-990100', kind: 'electronic-freeze', request: '协助冻结（虚构）' };
  expect(await zhou().ask('POST', `/cases/${caseId}/assistances`, { key: freshKey(), body })).toMatchObject({
    status: 422,
  });
});
