import { fen } from '#domain/money/fen';
import { InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import { answer, correctAnswer } from '#domain/stop-payment-order/answer';
import { issue } from '#domain/stop-payment-order/issue';
import { hasEnded } from '#domain/stop-payment-order/stop-payment-order';
import {
  after,
  anIssue,
  anItem,
  anOrder,
  aNextAccount,
  at,
  BANK,
  COLLEAGUE,
  itemOf,
  movedOut,
  type OrderInMemory,
  OTHER_BANK,
  POLICE,
  refused,
  reported,
  stopped,
} from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { confirmLift, handOn, lift, stopAgain, take, withdraw } from '#domain/stop-payment-order/undo';

const ISSUED = at('2026-02-14T18:20');
/** E3: 2026-02-14 is a make-up Saturday, the eve of the holiday week of 春节. */
const STOPPED = at('2026-02-14T18:30');

const bank = (when = after(STOPPED, { minutes: 1 })) => ({ by: BANK, at: when });
const police = (when = after(STOPPED, { minutes: 2 })) => ({ by: POLICE, at: when });
const reason = { reason: '核实无关' };

const answered = (order: OrderInMemory, ...answers: Parameters<typeof stopped>[0][]): OrderInMemory => {
  order.act(answer, { answers: answers.map((itemNo) => stopped(itemNo, STOPPED)) }, bank());
  return order;
};
const dueOf = (order: OrderInMemory, ruleId: string): string[] =>
  order.clocks.openDeadlines.filter((deadline) => deadline.ruleId === ruleId).map(({ dueAt }) => dueAt);
const statusOf = (order: OrderInMemory, itemNo = 1): string => itemOf(order, itemNo).hold.status;

describe('E3: a stop on the eve of 春节', () => {
  const first = at('2026-02-16T18:30');
  const second = at('2026-02-18T18:30');

  it('ends after 48 hours at 18:30 of 除夕: the holiday moves nothing', () => {
    const order = answered(anOrder(), 1);
    expect(dueOf(order, 'FRZ-04')).toEqual([first]);
    order.fire(after(first, { seconds: 1 }));
    expect(statusOf(order)).toBe('stopped');
    order.fire(after(first, { seconds: 2 }));
    expect(itemOf(order).hold).toEqual({ status: 'lapsed', round: 1, at: first });
    expect(hasEnded(order.state!)).toBe(true);
  });

  it('can be ordered a second time, and the second ends 48 hours after its own instant', () => {
    const order = answered(anOrder(), 1);
    order.act(stopAgain, { itemNos: [1] }, police(after(first, { hours: -1 })));
    order.act(answer, { answers: [stopped(1, first)] }, bank(after(first, { seconds: 1 })));
    expect(dueOf(order, 'FRZ-05-second')).toEqual([second]);
    order.fire(after(second, { seconds: 2 }));
    expect(itemOf(order).hold).toEqual({ status: 'lapsed', round: 2, at: second });
  });

  it('is never stopped a third time', () => {
    const order = answered(anOrder(), 1);
    order.act(stopAgain, { itemNos: [1] }, police());
    order.act(answer, { answers: [stopped(1, first)] }, bank(after(first, { seconds: 1 })));
    expect(said(() => order.act(stopAgain, { itemNos: [1] }, police(first)))).toBe('STOP_PAYMENT_ORDER.THIRD_STOP');
    order.fire(after(second, { hours: 1 }));
    expect(said(() => order.act(stopAgain, { itemNos: [1] }, police(second)))).toBe('STOP_PAYMENT_ORDER.THIRD_STOP');
  });

  it('is reminded of at half time and six hours before its end, each once', () => {
    const order = answered(anOrder(), 1);
    const rungs = order.fire(after(first, { seconds: 2 })).flatMap(({ fires = [] }) => fires.map((one) => one.rungId));
    expect(rungs).toEqual(['half', 't-6h', 'due']);
  });

  it('holds 500 accounts that lapse in the same minute as one act with the instant of each', () => {
    const order = anOrder({ accounts: 500 });
    const answers = Array.from({ length: 500 }, (_, n) => stopped(n + 1, after(STOPPED, { seconds: n % 50 })));
    order.act(answer, { answers }, bank());
    const acts = order.fire(after(first, { minutes: 1 })).filter((one) => one.happened.event === 'StopPaymentLapsed');
    expect(acts).toHaveLength(1);
    expect(acts[0]?.happened).toMatchObject({
      items: expect.arrayContaining([{ itemNo: 2, at: after(first, { seconds: 1 }) }]),
    });
    expect(hasEnded(order.state!)).toBe(true);
  });
});

describe('an order', () => {
  it('names a row whose account stands in the list already, and stops the account once', () => {
    const twice = [anItem(1), anItem(2, { accountKey: 'account-1' }), anItem(3)];
    const { happened } = anOrder({ items: twice }).acts[0]!.entry;
    expect(happened).toMatchObject({
      items: [{ itemNo: 1 }, { itemNo: 2, accountKey: 'account-3' }],
      alreadyOrdered: [{ rowId: anItem(2).rowId, accountKey: 'account-1' }],
    });
  });

  it('leaves out what another order of the same case has stopped, and another case does not count', () => {
    const record = new InMemoryRecord();
    anOrder({ accounts: 1 }, { record });
    const second = anOrder({ orderId: 'order-2', accounts: 2 }, { record });
    expect(second.acts[0]!.entry.happened).toMatchObject({ items: [{ accountKey: 'account-2' }] });
    const elsewhere = anOrder({ orderId: 'order-3', caseId: 'case-2', accounts: 2 }, { record });
    expect(elsewhere.acts[0]!.entry.happened).toMatchObject({ alreadyOrdered: [] });
  });

  it('counts the stops of an account over all orders of its case', () => {
    const record = new InMemoryRecord();
    const first = answered(anOrder({}, { record }), 1);
    first.act(stopAgain, { itemNos: [1] }, police());
    expect(said(() => anOrder({ orderId: 'order-2' }, { record }))).toBe('STOP_PAYMENT_ORDER.ALREADY_ORDERED');
  });

  it('may name an account anew that a bank refused to stop', () => {
    const record = new InMemoryRecord();
    const first = anOrder({}, { record });
    first.act(answer, { answers: [refused(1)] }, bank());
    expect(anOrder({ orderId: 'order-2' }, { record }).state?.items).toHaveProperty('1');
  });

  it('is to be answered within minutes, and the bank that does not climbs the ladder once', () => {
    const order = anOrder();
    const rungs = order.fire(after(ISSUED, { hours: 3 })).flatMap(({ fires = [] }) => fires.map((one) => one.rungId));
    expect(rungs).toEqual(['due', 'on-call-b', 'desk-head', 'regulator']);
    expect(order.fire(after(ISSUED, { hours: 9 }))).toEqual([]);
    expect(order.clocks.openDeadlines).toHaveLength(1);
  });

  it('stays with the clerk who took it, until a colleague may take it over', () => {
    const order = anOrder();
    order.act(take, {}, bank(ISSUED));
    const colleague = { by: COLLEAGUE, at: after(ISSUED, { minutes: 9 }) };
    expect(said(() => order.act(take, {}, colleague))).toBe('STOP_PAYMENT_ORDER.TAKEN');
    order.act(take, {}, { ...colleague, at: after(ISSUED, { minutes: 10 }) });
    expect(order.state?.takenBy?.officerId).toBe(COLLEAGUE.officerId);
    order.act(handOn, { officerId: BANK.officerId }, { ...colleague, at: after(ISSUED, { minutes: 11 }) });
    expect(order.state?.takenBy?.officerId).toBe(BANK.officerId);
  });

  it('that a clerk has received is not answered: no clock stops', () => {
    const order = anOrder();
    const before = dueOf(order, 'FRZ-03');
    order.act(take, {}, bank(ISSUED));
    expect(dueOf(order, 'FRZ-03')).toEqual(before);
  });
});

describe('the answer of the bank', () => {
  it('ends the answer clock with its last item and not before', () => {
    const order = answered(anOrder({ accounts: 2 }), 1);
    expect(dueOf(order, 'FRZ-03')).toHaveLength(1);
    answered(order, 2);
    expect(dueOf(order, 'FRZ-03')).toEqual([]);
  });

  it('may come late: it counts, and the 48 hours run from the stop and not from the answer', () => {
    const order = anOrder();
    order.act(answer, { answers: [stopped(1, STOPPED)] }, bank(after(STOPPED, { hours: 30 })));
    expect(dueOf(order, 'FRZ-04')).toEqual([after(STOPPED, { hours: 48 })]);
    expect(order.fire(after(STOPPED, { hours: 30 })).flatMap(({ fires = [] }) => fires)).not.toContainEqual(
      expect.objectContaining({ ruleId: 'FRZ-04', lateByOutage: true }),
    );
  });

  it('may come when the 48 hours are over: then the stop has lapsed at once', () => {
    const order = anOrder();
    const late = after(STOPPED, { hours: 50 });
    order.act(answer, { answers: [stopped(1, STOPPED)] }, bank(late));
    order.fire(late);
    expect(itemOf(order).hold).toEqual({ status: 'lapsed', round: 1, at: after(STOPPED, { hours: 48 }) });
  });

  it('stands item by item: what is wrong comes back with its code, and the others stand', () => {
    const order = anOrder({ accounts: 3 });
    const { happened } = order.act(
      answer,
      { answers: [stopped(1, STOPPED), reported(2, STOPPED), refused(9)] },
      bank(),
    );
    expect(happened).toMatchObject({
      stands: [{ itemNo: 1, result: 'stopped', round: 1 }],
      reported: [{ itemNo: 2, faults: ['ITEM.INCOMPLETE'] }],
      returned: [
        { itemNo: 2, faults: ['ITEM.INCOMPLETE'] },
        { itemNo: 9, faults: ['ITEM.UNKNOWN'] },
      ],
    });
  });

  it.each([
    ['ITEM.UNKNOWN', [stopped(7, STOPPED)]],
    ['ITEM.IN_THE_FUTURE', [stopped(2, after(STOPPED, { hours: 1 }))]],
    ['ITEM.BEFORE_THE_ORDER', [stopped(2, after(ISSUED, { minutes: -1 }))]],
    ['ITEM.MORE_THAN_ASKED', [stopped(2, STOPPED, { stoppedFen: fen(10_000_01n) })]],
    ['ITEM.INCOMPLETE', [reported(2, STOPPED)]],
    ['ITEM.NO_REFUSAL_CODE', [{ itemNo: 2, result: 'refused' as const }]],
    ['ITEM.NO_NEXT_ACCOUNT', [{ itemNo: 2, result: 'moved-out' as const, next: [] }]],
    ['ITEM.TWICE', [stopped(2, STOPPED), refused(2)]],
    ['ITEM.NOT_WAITING', [stopped(3, STOPPED)]],
  ])('gives an item back with %s', (code, answers) => {
    const order = answered(anOrder({ accounts: 3 }), 3);
    const { happened } = order.act(answer, { answers: [stopped(1, STOPPED), ...answers] }, bank());
    expect(happened).toMatchObject({ returned: [{ faults: expect.arrayContaining([code]) }] });
  });

  it('may name an instant before the order where the bank stopped by itself (FRZ-08)', () => {
    const order = anOrder();
    const own = after(ISSUED, { hours: -5 });
    order.act(answer, { answers: [stopped(1, own, { ownStop: true })] }, bank());
    expect(dueOf(order, 'FRZ-04')).toEqual([after(own, { hours: 48 })]);
  });

  it('that the money has moved out names the next accounts, and does not count as a stop', () => {
    const order = anOrder();
    const { happened } = order.act(answer, { answers: [movedOut(1, aNextAccount(101), aNextAccount(102))] }, bank());
    expect(happened).toMatchObject({
      stands: [{ result: 'moved-out', next: [{ rowId: aNextAccount(101).rowId }, {}] }],
    });
    expect(itemOf(order)).toMatchObject({ stops: 0, hold: { status: 'moved-out' } });
    expect(hasEnded(order.state!)).toBe(true);
  });

  it('may stop a part and name where the rest went', () => {
    const order = anOrder();
    const given = stopped(1, STOPPED, { stoppedFen: fen(4_000_00n), next: [aNextAccount(101)] });
    const { happened } = order.act(answer, { answers: [given] }, bank());
    expect(happened).toMatchObject({ stands: [{ result: 'stopped', next: [{ bankCode: '902' }] }] });
  });
});

describe('a stop that is reported and not proved', () => {
  it('is kept and protected for 48 hours from the instant it names; the bank still owes its answer', () => {
    const order = anOrder();
    order.act(answer, { answers: [reported(1, STOPPED)] }, bank());
    expect(itemOf(order).hold).toMatchObject({ status: 'reported', kept: { stoppedAt: STOPPED } });
    expect(dueOf(order, 'FRZ-04-reported')).toEqual([after(STOPPED, { hours: 48 })]);
    expect(dueOf(order, 'FRZ-03')).toHaveLength(1);
  });

  it('is protected from the order on where the bank names no instant', () => {
    const order = anOrder();
    order.act(answer, { answers: [reported(1)] }, bank());
    expect(dueOf(order, 'FRZ-04-reported')).toEqual([after(ISSUED, { hours: 48 })]);
  });

  it('gets another protective clock with each report, and the last one counts', () => {
    const order = anOrder();
    for (const minutes of [1, 2, 3]) {
      const when = after(STOPPED, { minutes });
      order.act(answer, { answers: [reported(1, when)] }, bank(when));
      expect(dueOf(order, 'FRZ-04-reported')).toEqual([after(when, { hours: 48 })]);
    }
  });

  it('is proved by a complete answer, whose instant counts', () => {
    const order = anOrder();
    order.act(answer, { answers: [reported(1)] }, bank());
    answered(order, 1);
    expect(order.clocks.openDeadlines.map(({ dueAt }) => dueAt)).toEqual([after(STOPPED, { hours: 48 })]);
  });

  it('of a second stop gives way to the first when the bank says that there was none', () => {
    const order = answered(anOrder(), 1);
    order.act(stopAgain, { itemNos: [1] }, police());
    order.act(answer, { answers: [reported(1, after(STOPPED, { hours: 40 }))] }, bank(after(STOPPED, { hours: 41 })));
    order.act(answer, { answers: [refused(1)] }, bank(after(STOPPED, { hours: 42 })));
    expect(itemOf(order)).toMatchObject({ stops: 1, hold: { status: 'stopped', round: 1, stoppedAt: STOPPED } });
    expect(order.clocks.openDeadlines.map(({ dueAt }) => dueAt)).toEqual([after(STOPPED, { hours: 48 })]);
  });
});

describe('a second stop', () => {
  const ordered = (): OrderInMemory => {
    const order = answered(anOrder(), 1);
    order.act(stopAgain, { itemNos: [1] }, police(after(STOPPED, { hours: 40 })));
    return order;
  };

  it('opens an answer clock of its own', () => {
    expect(dueOf(ordered(), 'FRZ-03')).toEqual([after(STOPPED, { hours: 40, minutes: 15 })]);
  });

  it('that the bank refuses leaves the first one running, and can be ordered again', () => {
    const order = ordered();
    order.act(answer, { answers: [refused(1)] }, bank(after(STOPPED, { hours: 41 })));
    expect(itemOf(order)).toMatchObject({ stops: 1, hold: { status: 'stopped', round: 1 } });
    expect(order.clocks.openDeadlines.map(({ dueAt }) => dueAt)).toEqual([after(STOPPED, { hours: 48 })]);
    order.act(stopAgain, { itemNos: [1] }, police(after(STOPPED, { hours: 42 })));
    expect(itemOf(order).stops).toBe(2);
  });

  it('is still waited for when the first one lapses, and may come after it', () => {
    const order = ordered();
    const later = after(STOPPED, { hours: 49 });
    order.fire(later);
    expect(itemOf(order)).toMatchObject({ waiting: 'second-stop', hold: { status: 'lapsed', round: 1 } });
    order.act(answer, { answers: [stopped(1, later)] }, bank(later));
    expect(dueOf(order, 'FRZ-05-second')).toEqual([after(later, { hours: 48 })]);
  });

  it('cannot have happened before it was ordered', () => {
    const order = ordered();
    const early = { answers: [stopped(1, after(STOPPED, { hours: 1 }))] };
    expect(said(() => order.act(answer, early, bank(after(STOPPED, { hours: 41 }))))).toBe(
      'STOP_PAYMENT_ORDER.NOTHING_STANDS',
    );
  });

  it('ends its answer clock while the first answers of other accounts are still waited for', () => {
    const order = answered(anOrder({ accounts: 2 }), 1);
    order.act(stopAgain, { itemNos: [1] }, police());
    order.act(answer, { answers: [stopped(1, after(STOPPED, { minutes: 5 }))] }, bank(after(STOPPED, { minutes: 6 })));
    expect(dueOf(order, 'FRZ-03')).toEqual([after(ISSUED, { minutes: 15 })]);
  });

  it('becomes the first one when the bank corrects that there was no first', () => {
    const record = new InMemoryRecord();
    const order = answered(anOrder({}, { record }), 1);
    order.act(stopAgain, { itemNos: [1] }, police());
    order.act(correctAnswer, { answer: refused(1), ...reason }, bank(after(STOPPED, { minutes: 3 })));
    expect(itemOf(order)).toMatchObject({ stops: 1, waiting: 'first-stop', hold: { status: 'none' } });
    expect([...record.claims.keys()]).toEqual(['stop:case-1/account-1:1']);
  });
});

describe('a correction', () => {
  it('recomputes the clock from the true instant, and the first answer stays in the record', () => {
    const order = answered(anOrder(), 1);
    const true_ = after(STOPPED, { minutes: -5 });
    order.act(correctAnswer, { answer: stopped(1, true_), ...reason }, bank(after(STOPPED, { hours: 1 })));
    expect(dueOf(order, 'FRZ-04')).toEqual([after(true_, { hours: 48 })]);
    expect(order.acts.map(({ entry }) => entry.happened.event)).toEqual([
      'StopPaymentIssued',
      'StopPaymentAnswered',
      'StopPaymentAnswerCorrected',
    ]);
    expect(order.acts[1]?.entry.happened).toMatchObject({ stands: [{ stoppedAt: STOPPED }] });
  });

  it('of the first stop leaves a second one to be waited for', () => {
    const order = answered(anOrder(), 1);
    order.act(stopAgain, { itemNos: [1] }, police());
    order.act(
      correctAnswer,
      { answer: stopped(1, after(STOPPED, { minutes: -5 })), ...reason },
      bank(after(STOPPED, { minutes: 3 })),
    );
    expect(itemOf(order)).toMatchObject({ stops: 2, waiting: 'second-stop', hold: { status: 'stopped', round: 1 } });
    expect(dueOf(order, 'FRZ-03')).toHaveLength(1);
  });

  it('leaves a lift to be waited for while the account is held', () => {
    const order = answered(anOrder(), 1);
    order.act(lift, { itemNos: [1], ...reason }, police());
    order.act(
      correctAnswer,
      { answer: stopped(1, after(STOPPED, { minutes: -5 })), ...reason },
      bank(after(STOPPED, { minutes: 3 })),
    );
    expect(itemOf(order)).toMatchObject({ waiting: 'lift', hold: { status: 'stopped' } });
  });

  it('that a refused stop was one counts it, also where another order has stopped the account meanwhile', () => {
    const record = new InMemoryRecord();
    const first = anOrder({}, { record });
    first.act(answer, { answers: [refused(1)] }, bank());
    answered(anOrder({ orderId: 'order-2' }, { record }), 1);
    first.act(correctAnswer, { answer: stopped(1, STOPPED), ...reason }, bank(after(STOPPED, { minutes: 5 })));
    expect(itemOf(first)).toMatchObject({ stops: 2, hold: { status: 'stopped', round: 2 } });
    expect([...record.claims]).toEqual([
      ['stop:case-1/account-1:1', 'stop-payment-order/order-2'],
      ['stop:case-1/account-1:2', 'stop-payment-order/order-1'],
    ]);
  });

  it('that a second stop was none brings the first one back, on the clock it had', () => {
    const order = answered(anOrder(), 1);
    order.act(stopAgain, { itemNos: [1] }, police());
    const second = after(STOPPED, { minutes: 10 });
    order.act(answer, { answers: [stopped(1, second)] }, bank(second));
    order.act(correctAnswer, { answer: refused(1), ...reason }, bank(after(STOPPED, { minutes: 20 })));
    expect(itemOf(order)).toMatchObject({ stops: 1, hold: { status: 'stopped', round: 1 } });
    expect(order.clocks.openDeadlines.map(({ dueAt }) => dueAt)).toEqual([after(STOPPED, { hours: 48 })]);
  });
});

describe('undoing', () => {
  it('a lift ends when the bank says so, at the instant it names', () => {
    const order = answered(anOrder(), 1);
    order.act(lift, { itemNos: [1], ...reason }, police());
    expect(dueOf(order, 'FRZ-03-lift')).toHaveLength(1);
    const liftedAt = after(STOPPED, { hours: 1 });
    order.act(confirmLift, { items: [{ itemNo: 1, liftedAt }] }, bank(after(STOPPED, { hours: 2 })));
    expect(itemOf(order).hold).toEqual({ status: 'lifted', round: 1, at: liftedAt });
    expect(order.clocks.openDeadlines).toEqual([]);
  });

  it('a lift that the bank leaves lying ends with the 48 hours, and so does its clock', () => {
    const order = answered(anOrder(), 1);
    order.act(lift, { itemNos: [1], ...reason }, police());
    order.fire(after(STOPPED, { hours: 49 }));
    expect(statusOf(order)).toBe('lapsed');
    expect(order.clocks.openDeadlines).toEqual([]);
  });

  it('a lift takes back a second stop that nobody has carried out', () => {
    const record = new InMemoryRecord();
    const order = answered(anOrder({}, { record }), 1);
    order.act(stopAgain, { itemNos: [1] }, police());
    order.act(lift, { itemNos: [1], ...reason }, police());
    expect(itemOf(order)).toMatchObject({ stops: 1, waiting: 'lift' });
    expect([...record.claims.keys()]).toEqual(['stop:case-1/account-1:1']);
    expect(dueOf(order, 'FRZ-03')).toEqual([]);
  });

  it('what is not carried out is withdrawn, does not count, and ends the answer clock', () => {
    const record = new InMemoryRecord();
    const order = anOrder({}, { record });
    order.act(withdraw, { itemNos: [1, 1], ...reason }, police());
    expect(itemOf(order)).toMatchObject({ stops: 0, hold: { status: 'withdrawn' } });
    expect(record.claims.size).toBe(0);
    expect(order.clocks.openDeadlines).toEqual([]);
  });

  it('a second stop that is withdrawn twice in one breath leaves the first as it is', () => {
    const order = answered(anOrder(), 1);
    order.act(stopAgain, { itemNos: [1] }, police());
    order.act(withdraw, { itemNos: [1, 1], ...reason }, police());
    expect(itemOf(order)).toMatchObject({ stops: 1, hold: { status: 'stopped', round: 1 } });
  });

  it('what was reported and has lapsed unproved is withdrawn, and counts', () => {
    const order = anOrder();
    order.act(answer, { answers: [reported(1)] }, bank());
    const later = after(ISSUED, { hours: 49 });
    order.fire(later);
    order.act(withdraw, { itemNos: [1], ...reason }, police(later));
    expect(itemOf(order)).toMatchObject({ stops: 1, hold: { status: 'lapsed', round: 1 } });
    order.act(stopAgain, { itemNos: [1] }, police(later));
    expect(itemOf(order).stops).toBe(2);
  });
});

describe('every refusal', () => {
  const twoRounds = (): OrderInMemory => {
    const order = answered(anOrder(), 1);
    order.act(stopAgain, { itemNos: [1] }, police());
    return order;
  };
  const unproved = (): OrderInMemory => {
    const order = anOrder();
    order.act(answer, { answers: [reported(1)] }, bank());
    return order;
  };
  const toBeLifted = (): OrderInMemory => {
    const order = answered(anOrder(), 1);
    order.act(lift, { itemNos: [1], ...reason }, police());
    return order;
  };
  const held = (): OrderInMemory => answered(anOrder(), 1);
  const open = (): OrderInMemory => anOrder();
  const chosen = { itemNos: [1], ...reason };
  const liftedAt = (when = STOPPED) => ({ items: [{ itemNo: 1, liftedAt: when }] });
  const all = { answers: [stopped(1, STOPPED)] };

  it.each<[string, string, () => OrderInMemory, (order: OrderInMemory) => unknown]>([
    ['ISSUED_ALREADY', 'issued twice', open, (order) => order.act(issue, anIssue(), police())],
    ['NO_ITEMS', 'issued without an account', open, () => anOrder({ items: [] })],
    ['TOO_MANY_ITEMS', 'issued for 501 accounts', open, () => anOrder({ accounts: 501 })],
    ['NOTHING_STANDS', 'answered with nothing', open, (order) => order.act(answer, { answers: [] }, bank())],
    ['NOTHING_STANDS', 'answered twice', held, (order) => order.act(answer, all, bank())],
    [
      'NOTHING_STANDS',
      'corrected without an operator',
      held,
      (order) => order.act(correctAnswer, { answer: reported(1, STOPPED), ...reason }, bank()),
    ],
    [
      'NOTHING_TO_CORRECT',
      'corrected before it is answered',
      open,
      (order) => order.act(correctAnswer, { answer: refused(1), ...reason }, bank()),
    ],
    [
      'NOTHING_TO_CORRECT',
      'corrected where it is only reported',
      unproved,
      (order) => order.act(correctAnswer, { answer: refused(1), ...reason }, bank()),
    ],
    [
      'NOTHING_TO_CORRECT',
      'corrected in an item that is none',
      held,
      (order) => order.act(correctAnswer, { answer: refused(9), ...reason }, bank()),
    ],
    [
      'TAKEN',
      'taken by two',
      open,
      (order) => [order.act(take, {}, bank()), order.act(take, {}, { ...bank(), by: COLLEAGUE })],
    ],
    ['THIRD_STOP', 'stopped a third time', twoRounds, (order) => order.act(stopAgain, chosen, police())],
    ['UNPROVED', 'stopped again on a report', unproved, (order) => order.act(stopAgain, chosen, police())],
    ['NOT_STOPPED', 'stopped again before the first stop', open, (order) => order.act(stopAgain, chosen, police())],
    ['NO_ITEMS', 'stopped again in no item', held, (order) => order.act(stopAgain, { itemNos: [] }, police())],
    [
      'NO_SUCH_ITEM',
      'withdrawn in an item that is none',
      open,
      (order) => order.act(withdraw, { ...chosen, itemNos: [9] }, police()),
    ],
    ['CARRIED_OUT', 'withdrawn when it is stopped', held, (order) => order.act(withdraw, chosen, police())],
    ['CARRIED_OUT', 'withdrawn when it is reported', unproved, (order) => order.act(withdraw, chosen, police())],
    ['NOT_HELD', 'lifted when nothing is held', open, (order) => order.act(lift, chosen, police())],
    ['LIFT_ORDERED', 'lifted twice', toBeLifted, (order) => order.act(lift, chosen, police())],
    [
      'NO_LIFT_ORDERED',
      'reported as lifted without an order',
      held,
      (order) => order.act(confirmLift, liftedAt(), bank()),
    ],
    [
      'LIFTED_IN_THE_FUTURE',
      'lifted tomorrow',
      toBeLifted,
      (order) => order.act(confirmLift, liftedAt(after(STOPPED, { hours: 24 })), bank()),
    ],
    [
      'LIFTED_BEFORE_THE_STOP',
      'lifted before it was stopped',
      toBeLifted,
      (order) => order.act(confirmLift, liftedAt(ISSUED), bank()),
    ],
    ['NO_ITEMS', 'lifted in no item', toBeLifted, (order) => order.act(confirmLift, { items: [] }, bank())],
  ])('STOP_PAYMENT_ORDER.%s: %s; it changes nothing', (code, _, given, work) => {
    const order = given();
    const before = order.state;
    expect(said(() => work(order))).toBe(`STOP_PAYMENT_ORDER.${code}`);
    if (code !== 'TAKEN') expect(order.state).toBe(before);
  });

  it('STOP_PAYMENT_ORDER.THIRD_STOP: two other orders have stopped the account that the bank now says it had stopped', () => {
    const record = new InMemoryRecord();
    const first = anOrder({}, { record });
    first.act(answer, { answers: [refused(1)] }, bank());
    const second = answered(anOrder({ orderId: 'order-2' }, { record }), 1);
    second.act(stopAgain, { itemNos: [1] }, police());
    const correction = { answer: stopped(1, STOPPED), ...reason };
    expect(said(() => first.act(correctAnswer, correction, bank()))).toBe('STOP_PAYMENT_ORDER.THIRD_STOP');
  });

  it.each<[string, (order: OrderInMemory) => unknown]>([
    ['answers', (order) => order.act(answer, all, { ...bank(), by: OTHER_BANK })],
    ['corrects', (order) => order.act(correctAnswer, { answer: refused(1), ...reason }, { ...bank(), by: OTHER_BANK })],
    ['takes', (order) => order.act(take, {}, { ...bank(), by: OTHER_BANK })],
    ['hands on', (order) => order.act(handOn, { officerId: 'x' }, { ...bank(), by: OTHER_BANK })],
    ['lifts', (order) => order.act(confirmLift, liftedAt(), { ...bank(), by: OTHER_BANK })],
  ])('MATTER.NOT_FOUND: another bank %s, and does not learn that the order is there', (_, work) => {
    expect(said(() => work(anOrder()))).toBe('MATTER.NOT_FOUND');
  });

  it.each([
    ['answered', answer, all],
    ['withdrawn', withdraw, chosen],
    ['stopped again', stopAgain, chosen],
    ['lifted', lift, chosen],
  ] as const)('MATTER.NOT_FOUND: an order that was never issued is %s', (_, decide, body) => {
    const act = { by: BANK, at: STOPPED, receivedAt: STOPPED, taken: new Set<string>(), facts: {} };
    expect(
      said(() => (decide as (state: undefined, given: unknown, occasion: typeof act) => unknown)(undefined, body, act)),
    ).toBe('MATTER.NOT_FOUND');
  });
});
