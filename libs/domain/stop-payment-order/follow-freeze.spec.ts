import { after, at, BANK, anOrder, POLICE, stopped } from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { answer } from '#domain/stop-payment-order/answer';
import { noteFreezeAnswered, noteFreezeDelivered } from '#domain/stop-payment-order/follow-freeze';
import { hasEnded } from '#domain/stop-payment-order/stop-payment-order';

const STOPPED = at('2026-02-14T18:30');
const END = after(STOPPED, { hours: 48 });
const freeze = { freezeOrderId: 'freeze-1', itemNos: [1] };

function aStop() {
  const order = anOrder();
  order.act(answer, { answers: [stopped(1, STOPPED)] }, { by: BANK, at: after(STOPPED, { minutes: 1 }) });
  return order;
}

describe('a stop whose freeze has arrived', () => {
  it('and is unanswered when the stop ends is not shown as released, and climbs at once (E3)', () => {
    const order = aStop();
    order.act(noteFreezeDelivered, freeze, { by: POLICE, at: after(STOPPED, { hours: 47 }) });
    order.fire(after(END, { seconds: 3 }));
    expect(order.state?.items[1]?.hold).toEqual({ status: 'freeze-unanswered', round: 1, at: END });
    expect(order.state && hasEnded(order.state)).toBe(false);
    const climbed = order.fire(after(END, { minutes: 40 })).flatMap(({ fires = [] }) => fires);
    expect(climbed.map(({ ruleId, rungId }) => `${ruleId} ${rungId}`)).toEqual([
      'FRZ-06-unanswered due',
      'FRZ-06-unanswered superior',
      'FRZ-06-unanswered regulator',
    ]);
    order.act(noteFreezeAnswered, freeze, { by: BANK, at: after(END, { minutes: 41 }) });
    expect(order.state?.items[1]?.hold).toEqual({ status: 'lapsed', round: 1, at: END });
    expect([order.clocks.openDeadlines, order.state && hasEnded(order.state)]).toEqual([[], true]);
  });

  it('and is answered before the stop ends lapses like any other', () => {
    const order = aStop();
    order.act(noteFreezeDelivered, freeze, { by: POLICE, at: after(STOPPED, { hours: 1 }) });
    order.act(noteFreezeAnswered, freeze, { by: BANK, at: after(STOPPED, { hours: 2 }) });
    order.fire(after(END, { seconds: 3 }));
    expect(order.state?.items[1]?.hold).toEqual({ status: 'lapsed', round: 1, at: END });
  });
});
