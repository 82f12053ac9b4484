import { type Json, until } from '../support/api.js';
import {
  anAccount,
  anOrder,
  answer,
  BAILU,
  inShanghai,
  legalNow,
  list,
  type ListTaken,
  nowAfter,
  orderAt,
  QIANJIANG,
  QINGSONG,
  sendOrders,
  type SentOrder,
  stopAll,
  stopped,
} from '../support/desk.js';
import { asXlsx } from '../support/desk-files.js';
import { TestSystem } from '../support/system.js';

/** What a bank may state of a stop, what follows where the money has gone on, and what is undone again. */

let heli: TestSystem;
const police = () => heli.at('p.li');
const clerk = () => heli.at('b.kong');

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

const noticesOf = async (officerId: string, orderId: string): Promise<string[]> => {
  await heli.settled();
  const notices = await heli.at(officerId).all<{ matterId: string; template: string }>('/notices');
  return notices.filter(({ matterId }) => matterId.endsWith(orderId)).map(({ template }) => template);
};

describe('an answer is judged item by item', () => {
  let orderId = '';

  it('each fault comes back with its code, and the others stand', async () => {
    ({ orderId } = await anOrder(police(), [anAccount(), anAccount(), anAccount(), anAccount(), anAccount()]));
    const now = await nowAfter(clerk(), orderId);
    const taken = await answer(clerk(), orderId, [
      stopped(1, now),
      stopped(2, now, { stoppedFen: '1000001' }),
      stopped(3, now + 3_600_000),
      stopped(4, now - 3_600_000),
      { itemNo: 5, result: 'stopped', stoppedFen: '1000000' },
      stopped(77, now),
      stopped(1, now),
    ]);
    expect(taken.stands).toEqual([1]);
    expect(taken.reported).toEqual([{ itemNo: 5, faults: ['ITEM.INCOMPLETE'] }]);
    expect(taken.returned).toEqual(
      expect.arrayContaining([
        { itemNo: 2, faults: ['ITEM.MORE_THAN_ASKED'] },
        { itemNo: 3, faults: ['ITEM.IN_THE_FUTURE'] },
        { itemNo: 4, faults: ['ITEM.BEFORE_THE_ORDER'] },
        { itemNo: 77, faults: ['ITEM.UNKNOWN'] },
        { itemNo: 1, faults: ['ITEM.TWICE'] },
      ]),
    );
  });

  it('what is incomplete is kept as reported and unproved: a protective clock runs, and the answer is still owed', async () => {
    const { itemList, waiting, held } = await orderAt(police(), orderId);
    expect([waiting, held]).toEqual([4, 2]);
    expect(itemList[4]).toMatchObject({ status: 'reported', waiting: 'first-stop', returned: ['ITEM.INCOMPLETE'] });
    expect(itemList[4]?.endsAt).toBeDefined();
    const { answerBy } = await police().get(`/stop-payment-orders/${orderId}`);
    expect(answerBy).toBeDefined();
  });

  it('no second stop is offered of what is not proved', async () => {
    const again = await police().ask('POST', `/stop-payment-orders/${orderId}/second-stops`, {
      key: 'unproved',
      body: { itemNos: [5] },
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'STOP_PAYMENT_ORDER.UNPROVED' } });
  });

  it('the bank completes it, and answers what it owes', async () => {
    const now = await legalNow(clerk());
    const taken = await answer(clerk(), orderId, [
      ...[2, 3].map((itemNo) => stopped(itemNo, now)),
      { itemNo: 4, result: 'refused', code: 'account-not-found' },
      stopped(5, now),
    ]);
    expect(taken).toMatchObject({ stands: [2, 3, 4, 5], reported: [], returned: [] });
    const order = await orderAt(police(), orderId);
    expect(order).toMatchObject({ waiting: 0, held: 4 });
    expect(order).not.toHaveProperty('answerBy');
  });

  it('a stop before the order is good where the bank stopped by itself', async () => {
    const own = await anOrder(police());
    const now = await nowAfter(clerk(), own.orderId);
    const taken = await answer(clerk(), own.orderId, [stopped(1, now - 3_600_000, { ownStop: true })]);
    expect(taken.stands).toEqual([1]);
  });

  it('nothing is taken where nothing can stand, and each item says why', async () => {
    const { orderId: other } = await anOrder(police());
    const refused = await clerk().ask('POST', `/stop-payment-orders/${other}/answers`, {
      key: 'nothing',
      body: { answers: [stopped(9, Date.now())] },
    });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'STOP_PAYMENT_ORDER.NOTHING_STANDS',
        details: { items: [{ itemNo: 9, faults: ['ITEM.UNKNOWN'] }] },
      },
    });
  });
});

describe('money that has moved on', () => {
  let caseId = '';
  let first = '';
  let drafts: { draftId: string; bankName: string; hop: number; rows: number; amountFen: string }[] = [];

  it('drafts the next orders at once, by bank, the largest first', async () => {
    ({ caseId, orderId: first } = await anOrder(police(), [anAccount({ amount: '90000' })]));
    const at = (await nowAfter(clerk(), first)) - 1_000;
    const next = [
      anAccount({ bank: BAILU, amount: '50000', transferredAt: inShanghai(at) }),
      anAccount({ bank: QIANJIANG, amount: '30000', transferredAt: inShanghai(at) }),
      anAccount({ bank: BAILU, amount: '10000', transferredAt: inShanghai(at) }),
    ];
    await answer(clerk(), first, [{ itemNo: 1, result: 'moved-out', operator: 'OP-1', bankReference: 'M-1', next }]);
    drafts = await until('the draft', async () => {
      const known = await police().get<{ drafts: typeof drafts }>(`/cases/${caseId}`);
      return known.drafts.length > 0 && known.drafts;
    });
    expect(drafts.map(({ bankName, hop, rows, amountFen }) => [bankName, hop, rows, amountFen])).toEqual([
      [BAILU, 2, 2, '6000000'],
      [QIANJIANG, 2, 1, '3000000'],
    ]);
  });

  it('tells the police', async () => {
    await heli.settled();
    const notices = await police().all<{ template: string; matterId: string }>('/notices');
    expect(notices).toContainEqual(
      expect.objectContaining({ template: 'next-hop-drafted', matterId: `case/${caseId}` }),
    );
  });

  it('goes out with one click, hop by hop', async () => {
    const orders = await sendOrders(police(), caseId, { draftId: drafts[0]?.draftId });
    const line = ({ bankName, items, status }: SentOrder) => [bankName, items, status];
    expect(orders.map(line).sort()).toEqual(
      [
        [QIANJIANG, 1, 'issued'],
        [BAILU, 2, 'issued'],
      ].sort(),
    );
    await heli.settled();
    expect((await police().get<{ drafts: Json[] }>(`/cases/${caseId}`)).drafts).toEqual([]);
    const second = orders.find(({ bankName }) => bankName === BAILU);
    expect(await orderAt(heli.at('b.hua'), second?.orderId ?? '')).toMatchObject({ hop: 2 });
  });

  it('that nobody sends for five minutes lies at the anti-fraud centre, which may send it', async () => {
    const { caseId: other, orderId } = await anOrder(police());
    const at = (await nowAfter(clerk(), orderId)) - 1_000;
    const next = [anAccount({ bank: QIANJIANG, transferredAt: inShanghai(at) })];
    await answer(clerk(), orderId, [{ itemNo: 1, result: 'moved-out', operator: 'OP-1', bankReference: 'M-2', next }]);
    await heli.settled();
    expect(await centreTold(other)).toBe(false);
    await heli.passes(6);
    await until('the centre is told', () => centreTold(other));
    const drafted = await heli.at('c.chen').get<{ items: { caseId: string; draftId: string }[] }>('/centre/drafts');
    const draft = drafted.items.find((one) => one.caseId === other);
    const sent = await sendOrders(heli.at('c.chen'), other, { draftId: draft?.draftId });
    expect(sent).toEqual([expect.objectContaining({ bankName: QIANJIANG, status: 'issued' })]);
  });

  const centreTold = async (caseId: string): Promise<boolean> => {
    const notices = await heli.at('c.chen').all<{ template: string; matterId: string }>('/notices');
    return notices.some(({ template, matterId }) => template === 'rung/DRAFT-01/due' && matterId === `case/${caseId}`);
  };
});

describe('an account is stopped twice in one case and no more', () => {
  const account = anAccount();
  let caseId = '';
  let orderId = '';

  const again = (key: string) =>
    police().ask('POST', `/stop-payment-orders/${orderId}/second-stops`, { key, body: { itemNos: [1] } });

  it('the second may be ordered before the first ends, and runs from the instant of the bank', async () => {
    ({ caseId, orderId } = await anOrder(police(), [account]));
    await stopAll(clerk(), orderId);
    expect((await again('second')).status).toBe(200);
    const now = await legalNow(clerk());
    await answer(clerk(), orderId, [stopped(1, now)]);
    const [item] = (await orderAt(police(), orderId)).itemList;
    expect(item).toMatchObject({ status: 'stopped', stops: 2, round: 2, deadlineId: 'FRZ-05-second/1.2' });
    expect(Date.parse(item?.endsAt ?? '')).toBe(now + 48 * 3_600_000);
  });

  it('the third is refused', async () => {
    expect(await again('third')).toMatchObject({ status: 409, body: { code: 'STOP_PAYMENT_ORDER.THIRD_STOP' } });
  });

  it('the third is refused also by another order of the case, and after the account was imported again', async () => {
    const once = { ...account, amount: '777.00', transferredAt: inShanghai(Date.now() - 30 * 60_000) };
    const taken = await police().upload<ListTaken>(`/cases/${caseId}/account-files`, await asXlsx([once]));
    expect(taken).toMatchObject({ ready: 1 });
    const [other] = await sendOrders(police(), caseId);
    expect(other).toMatchObject({ status: 'refused', code: 'STOP_PAYMENT_ORDER.ALREADY_ORDERED' });
  });

  it('the third is refused also when both have lapsed', async () => {
    await heli.passes(49 * 60);
    await until('it has lapsed', async () => (await orderAt(police(), orderId)).itemList[0]?.status === 'lapsed');
    expect((await again('late')).body).toMatchObject({ code: 'STOP_PAYMENT_ORDER.THIRD_STOP' });
    const once = { ...account, amount: '888.00', transferredAt: inShanghai(Date.now() - 31 * 60_000) };
    await list(police(), caseId, [once]);
    expect((await sendOrders(police(), caseId)).map(({ code }) => code)).toEqual([
      'STOP_PAYMENT_ORDER.ALREADY_ORDERED',
    ]);
  });

  it('a new case counts anew', async () => {
    const other = await anOrder(police(), [{ ...account, transferredAt: inShanghai(Date.now() - 32 * 60_000) }]);
    expect((await orderAt(police(), other.orderId)).items).toBe(1);
  });
});

describe('what was done is undone by a new act, and the old one stays', () => {
  let orderId = '';

  it('a stop is lifted early: ordered with a reason, told to the bank, confirmed by it', async () => {
    ({ orderId } = await anOrder(police(), [anAccount(), anAccount(), anAccount()]));
    const now = await nowAfter(clerk(), orderId);
    await answer(clerk(), orderId, [stopped(1, now), stopped(2, now)]);
    await police().post(`/stop-payment-orders/${orderId}/lifts`, { itemNos: [1], reason: '经查明与本案无关' });
    expect(await noticesOf('b.kong', orderId)).toContain('lift-ordered');
    const liftedAt = new Date(await legalNow(clerk())).toISOString();
    await clerk().post(`/stop-payment-orders/${orderId}/lift-confirmations`, { items: [{ itemNo: 1, liftedAt }] });
    expect((await orderAt(police(), orderId)).itemList[0]).toMatchObject({ status: 'lifted' });
    expect(await noticesOf('p.li', orderId)).toContain('stop-payment-lifted');
  });

  it('what the bank has not carried out is withdrawn, and the bank is told', async () => {
    await police().post(`/stop-payment-orders/${orderId}/withdrawals`, { itemNos: [3], reason: '受害人本人转账' });
    const order = await orderAt(police(), orderId);
    expect(order.itemList[2]).toMatchObject({ status: 'withdrawn' });
    expect(order.waiting).toBe(0);
    expect(await noticesOf('b.kong', orderId)).toContain('stop-payment-withdrawn');
  });

  it('what the bank has carried out cannot be withdrawn', async () => {
    const refused = await police().ask('POST', `/stop-payment-orders/${orderId}/withdrawals`, {
      key: 'carried',
      body: { itemNos: [2], reason: '试图撤回' },
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'STOP_PAYMENT_ORDER.CARRIED_OUT' } });
  });

  it('the bank corrects its answer: the clock runs from what is true, the police are told, both answers stay', async () => {
    const before = (await orderAt(police(), orderId)).itemList[1];
    const at = Date.parse(before?.stoppedAt ?? '') + 1_000;
    await until('legal time passes the corrected instant', async () => (await legalNow(clerk())) > at);
    await clerk().post(`/stop-payment-orders/${orderId}/answer-corrections`, {
      answer: stopped(2, at, { stoppedFen: '900000' }),
      reason: '录入时点有误',
    });
    const after = (await orderAt(police(), orderId)).itemList[1];
    expect(after).toMatchObject({ stoppedFen: '900000', stoppedAt: new Date(at).toISOString() });
    expect(Date.parse(after?.endsAt ?? '')).toBe(at + 48 * 3_600_000);
    expect(await noticesOf('p.li', orderId)).toContain('stop-payment-corrected');
    const matter = encodeURIComponent(`stop-payment-order/${orderId}`);
    const events = (await police().all<{ event: string }>(`/matters/${matter}/acts`)).map(({ event }) => event);
    expect(events).toEqual(expect.arrayContaining(['StopPaymentAnswered', 'StopPaymentAnswerCorrected']));
  });

  it('whoever relied on the old answer is told on the desk where they sit', async () => {
    const bank = await noticesOf('b.kong', orderId);
    const officers = await noticesOf('p.li', orderId);
    expect(bank).toEqual(expect.arrayContaining(['stop-payment-issued', 'lift-ordered', 'stop-payment-withdrawn']));
    expect(officers.filter((template) => template === 'stop-payment-answered')).toHaveLength(1);
    expect(officers.filter((template) => template === 'stop-payment-corrected')).toHaveLength(1);
  });

  it('every act names who did it, and the order ends when nothing is held and nothing waited for', async () => {
    await police().post(`/stop-payment-orders/${orderId}/lifts`, { itemNos: [2], reason: '受害人撤回报案' });
    const liftedAt = new Date(await legalNow(clerk())).toISOString();
    await clerk().post(`/stop-payment-orders/${orderId}/lift-confirmations`, { items: [{ itemNo: 2, liftedAt }] });
    const order = await orderAt(police(), orderId);
    expect(order.endedAt).toBeDefined();
    expect(order.bankName).toBe(QINGSONG);
  });
});
