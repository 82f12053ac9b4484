import {
  amendRecommendation,
  answerFlowNotice,
  issueFlowNotice,
  orderCorrection,
  sendCopy,
} from '#domain/recommendation/aside';
import { close } from '#domain/recommendation/close';
import { decideRung, urge } from '#domain/recommendation/ladder';
import { withdraw } from '#domain/recommendation/objection';
import {
  CHIEF,
  CLERK,
  clockIds,
  clockOf,
  HIGHER,
  issuedOn,
  on,
  PAPER,
  points,
  PROSECUTOR,
  receivedOn,
  reply,
  text,
} from '#domain/recommendation/recommendation.spec-support';
import { reviewPoints } from '#domain/recommendation/reply';
import { acknowledgeReceipt, fileWithHigher, proveService } from '#domain/recommendation/service';

const COPIES = [
  { role: 'superior' as const, name: '央行青岚分行', unitId: 'central-bank-1' },
  { role: 'congress' as const, name: '松篁区人民代表大会（演示）' },
];

describe('the copies', () => {
  it('to units of the house go with the issue under one letter, the others on paper under a clock (JCJ-06)', () => {
    const matter = issuedOn(on('2026-03-02'), { copies: COPIES });
    expect(matter.acts.at(-1)?.entry.numbers).toHaveProperty('copyNumber');
    expect(matter.state?.copies).toMatchObject([{ sent: { manner: 'house' } }, { name: COPIES[1]?.name }]);
    expect([matter.state?.copies[1]?.sent, clockIds(matter)]).toEqual([undefined, ['JCJ-05', 'JCJ-07', 'REC-09']]);
    matter.act(sendCopy, { copy: 1, sentAt: on('2026-03-03'), paper: PAPER }, { by: PROSECUTOR, at: on('2026-03-04') });
    expect(matter.state?.copies[1]?.sent).toEqual({ at: on('2026-03-03'), manner: 'paper', paper: PAPER });
    expect(clockIds(matter)).toEqual(['JCJ-05', 'JCJ-07']);
  });
});

describe('the filing with the higher procuratorate', () => {
  it('has five days from the issue and a paper of its own (JCJ-07)', () => {
    const matter = issuedOn(on('2026-03-02'));
    expect(clockOf(matter, 'JCJ-07')).toMatchObject({ dueDate: '2026-03-09' });
    const filed = matter.act(fileWithHigher, {}, { by: PROSECUTOR, at: on('2026-03-04') });
    expect([filed.numbers?.['filingNumber'] !== undefined, clockIds(matter)]).toEqual([true, ['JCJ-05']]);
  });
});

describe('a mistake of the procuratorate', () => {
  it('is amended by its own chief, with a new period from the receipt of the amended paper (JCJ-12)', () => {
    const matter = receivedOn(on('2026-03-02'));
    const given = { points: points(3), ...text('mistake') };
    matter.act(amendRecommendation, given, { by: CHIEF, at: on('2026-03-10') });
    expect([matter.state?.status, clockIds(matter)]).toEqual(['issued', ['JCJ-05/2', 'JCJ-07']]);
    const old = { manner: 'in-writing' as const, receivedAt: on('2026-03-02'), paper: PAPER };
    expect(() => matter.act(proveService, old, { by: PROSECUTOR, at: on('2026-03-12') })).toThrow(
      expect.objectContaining({ code: 'RECOMMENDATION.RECEIVED_BEFORE_ISSUE' }),
    );
    matter.act(acknowledgeReceipt, {}, { by: CLERK, at: on('2026-03-12') });
    expect(clockOf(matter, 'JCJ-08/2')).toMatchObject({ startedAt: on('2026-03-12') });
  });

  it('is changed or withdrawn because the higher procuratorate orders it, under a clock', () => {
    const matter = receivedOn(on('2026-03-02'));
    const ordered = (order: 'amend' | 'withdraw', day: string) =>
      matter.act(orderCorrection, { order, ...text(order) }, { by: HIGHER, at: on(day) });
    ordered('amend', '2026-03-10');
    expect(clockIds(matter)).toContain('REC-10/1');
    matter.act(amendRecommendation, { points: points(1), ...text('amended') }, { by: CHIEF, at: on('2026-03-11') });
    expect([matter.state?.order, clockIds(matter)]).toEqual([undefined, ['JCJ-05/2', 'JCJ-07']]);
    ordered('withdraw', '2026-03-12');
    matter.act(withdraw, text('gone'), { by: CHIEF, at: on('2026-03-13') });
    expect([matter.state?.status, clockIds(matter)]).toEqual(['withdrawn', []]);
  });

  it('keeps what was done for the points that it does not touch, where a reply stands', () => {
    const matter = receivedOn(on('2026-03-02'));
    reply(matter, on('2026-03-20'), 1);
    const [first] = points(1);
    const amended = { points: [first!, { no: 2, days: 20, ...text('new') }], ...text('why') };
    matter.act(amendRecommendation, amended, { by: CHIEF, at: on('2026-03-21') });
    expect(matter.state?.points[1]).toMatchObject({ status: 'answered', measures: [{ kind: 'restricted' }] });
    expect(clockIds(matter)).toEqual(['JCJ-07', 'REC-02/2-2', 'REC-04/1']);
  });
});

describe('a notice of the case-management office', () => {
  it('is answered within ten days by whoever handles the matter (JCJ-18)', () => {
    const matter = receivedOn(on('2026-03-02'));
    matter.act(issueFlowNotice, text('notice'), { by: CHIEF, at: on('2026-03-03') });
    expect(clockOf(matter, 'JCJ-18/1')).toMatchObject({ dueDate: '2026-03-13' });
    matter.act(answerFlowNotice, { no: 1, ...text('answer') }, { by: PROSECUTOR, at: on('2026-03-05') });
    expect([matter.state?.flowNotices[0]?.answer?.at, clockOf(matter, 'JCJ-18/1')]).toEqual([
      on('2026-03-05'),
      undefined,
    ]);
  });

  it('ends with the matter', () => {
    const matter = receivedOn(on('2026-03-02'), { points: points(1) });
    matter.act(fileWithHigher, {}, { by: PROSECUTOR, at: on('2026-03-03') });
    matter.act(issueFlowNotice, text('notice'), { by: CHIEF, at: on('2026-03-03') });
    reply(matter, on('2026-03-20'), 1);
    const good = { points: [{ no: 1, adequate: true, ...text('good') }] };
    matter.act(reviewPoints, good, { by: PROSECUTOR, at: on('2026-03-21') });
    matter.act(close, { visitDays: [] }, { by: PROSECUTOR, at: on('2026-03-22') });
    expect(clockIds(matter)).toEqual([]);
  });
});

describe('a suit on another basis', () => {
  it('is no rung of a bank, and open to the chief by the reasoned decision of 反电诈法 47 (JCJ-14)', () => {
    const matter = receivedOn(on('2026-03-02'), { addresseeAgency: 'bank' });
    matter.fire(on('2026-06-01'));
    matter.act(urge, text('urge'), { by: CHIEF, at: on('2026-06-01') });
    matter.fire(on('2026-06-20'));
    const suit = { rung: 'suit' as const, taken: true, unjustified: true, ...text('suit') };
    expect(() => matter.act(decideRung, suit, { by: CHIEF, at: on('2026-06-20') })).toThrow(
      expect.objectContaining({ code: 'RECOMMENDATION.RUNG_NOT_OFFERED' }),
    );
    const sued = matter.act(
      decideRung,
      { ...suit, otherBasis: 'JCJ-14' as const },
      { by: CHIEF, at: on('2026-06-20') },
    );
    expect([matter.state?.status, sued.happened]).toMatchObject(['sued', { otherBasis: 'JCJ-14' }]);
  });
});
