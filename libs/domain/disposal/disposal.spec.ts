import type { Actor, Agency } from '#domain/agency/actor';
import { apply } from '#domain/disposal/apply';
import {
  callClaimants,
  decideClaim,
  decideForfeiture,
  publishClaimNotice,
  receiveClaim,
  type ReceiveClaim,
} from '#domain/disposal/claims';
import {
  decideMissing,
  due,
  enterDisposal,
  type EnterDisposal,
  noteAppeal,
  noteSecondInstance,
  reportMissing,
} from '#domain/disposal/decide';
import { type Disposal, hasEnded, type ListedThing, type NoticeStated } from '#domain/disposal/disposal';
import type { DisposalEvent } from '#domain/disposal/events';
import { orderExecution, reportExecution } from '#domain/disposal/execute';
import { fen } from '#domain/money/fen';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<Disposal, DisposalEvent>;

const DAY = 86_400_000;
/** 2026-09-01 10:00 in Shanghai, and so many days later. */
const at = (days: number): Instant => new Date(Date.UTC(2026, 8, 1, 2) + days * DAY).toISOString() as Instant;
const by = (unitId: string, agency: Agency = 'court'): Actor => ({
  ...{ agency, unitId, officerId: `${unitId}.1`, roles: ['judge'] },
});
const court = (days: number) => ({ by: by('court-1'), at: at(days) });
const bank = (days: number) => ({ by: by('bank-1', 'bank'), at: at(days) });
const PAPER = { subjectId: 's', commitment: 'c' };
const FREEZE = 'freeze:order-1/1';

const thing = (no: number, given: Partial<ListedThing> = {}): ListedThing => ({
  ...{ no, name: PAPER, holderUnitId: 'bank-1', worthFen: fen(100_00n), order: 'return', titleClear: true, ...given },
});

const FACTS: EnterDisposal = {
  ...{ disposalId: 'd-1', caseId: 'case-1', basis: 'judgment', instance: 'first', number: '（2026）浙0102刑初12号' },
  ...{ paper: PAPER, deciderUnitId: 'court-1', documentWord: '杭', procuratorateUnitId: 'procuratorate-1' },
  ...{ policeUnitId: 'police-1', superiorUnitIds: [], servedAt: at(0), things: [thing(1)] },
};

function entered(given: Partial<EnterDisposal> = {}, record = new InMemoryRecord()): InMemory {
  const matter: InMemory = new InMemoryMatter('disposal/d-1', record, { apply, due });
  matter.act(enterDisposal, { ...FACTS, ...given }, court(0));
  return matter;
}

/** A judgment whose appeal period has passed. */
function effective(things: readonly ListedThing[] = [thing(1)], record = new InMemoryRecord()): InMemory {
  const matter = entered({ things }, record);
  matter.fire(at(11));
  return matter;
}

const clocksOf = (matter: InMemory): Record<string, Instant> =>
  Object.fromEntries(matter.clocks.openDeadlines.map(({ deadlineId, dueAt }) => [deadlineId, dueAt]));
const thingIn = (matter: InMemory, no = 1) => (matter.state as Disposal).things[no];
const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'accepted';
};

const claim = (no = 1, given: Partial<ReceiveClaim> = {}): ReceiveClaim => ({
  ...{ claimId: 'claim-1', no, subjectId: 's', commitment: 'c', victimKey: 'victim-1' },
  ...{ lossFen: fen(100_00n), compensatedFen: fen(0n), ...given },
});
const reason = '查证属实（虚构）';
const proven = (matter: InMemory, days: number, given: Partial<ReceiveClaim> = {}): void => {
  const stated = claim(1, given);
  matter.act(receiveClaim, stated, court(days));
  matter.act(decideClaim, { claimId: stated.claimId, outcome: 'proven', reason }, court(days));
};
const notice = (given: Partial<NoticeStated> = {}): { notices: NoticeStated[] } => ({
  notices: [
    {
      ...{ noticeId: 'n-1', no: 1, purpose: 'return', recipientUnitId: 'bank-1', amountFen: fen(100_00n) },
      payees: [{ claimId: 'claim-1', amountFen: fen(100_00n) }],
      ...given,
    },
  ],
});
const done = (noticeId = 'n-1') => ({ noticeId, result: 'done' as const, reference: 'R-1' });

describe('a judgment', () => {
  it('has effect when ten days have passed without an appeal, a ruling after five (CRD-20)', () => {
    const matter = entered();
    expect(clocksOf(matter)).toEqual({ 'CRD-20-judgment': '2026-09-11T16:00:00.000Z' });
    expect(refusal(() => matter.act(callClaimants, { nos: [1], channel: 'phone' }, court(5)))).toBe(
      'DISPOSAL.NOT_EFFECTIVE',
    );
    matter.fire(at(11));
    expect(matter.state).toMatchObject({ status: 'effective', effectiveAt: '2026-09-11T16:00:00.000Z' });
    expect(Object.keys(clocksOf(matter))).toEqual(['RST-25-notify']);
    const ruling = entered({ basis: 'ruling' });
    expect(Object.keys(clocksOf(ruling))).toEqual(['CRD-20-ruling']);
    ruling.fire(at(8));
    expect(ruling.state).toMatchObject({ status: 'effective' });
  });

  it('has none while an appeal or a protest is under way, and the second instance decides', () => {
    const matter = entered();
    const appeal = (unitId: string): string =>
      refusal(() => matter.act(noteAppeal, { by: 'procuratorate' }, { by: by(unitId), at: at(3) }));
    expect(appeal('police-1')).toBe('DISPOSAL.OTHER_UNIT');
    expect(appeal('procuratorate-1')).toBe('accepted');
    expect(appeal('procuratorate-1')).toBe('DISPOSAL.NOT_PRONOUNCED');
    expect([clocksOf(matter), matter.fire(at(30))]).toEqual([{}, []]);
    const second = { outcome: 'changed' as const, number: '（2026）浙01刑终3号', reason, servedAt: at(60) };
    const note = (given: object): string =>
      refusal(() => matter.act(noteSecondInstance, { ...second, ...given }, court(60)));
    expect(note({})).toBe('DISPOSAL.NO_THINGS');
    expect(note({ reason: ' ', things: [thing(1)] })).toBe('DISPOSAL.REASON_MISSING');
    expect(note({ servedAt: at(61), things: [thing(1)] })).toBe('DISPOSAL.SERVED_IN_THE_FUTURE');
    expect(note({ things: [thing(1, { order: 'confiscate' })] })).toBe('accepted');
    expect(matter.state).toMatchObject({ status: 'effective', things: { 1: { order: 'confiscate' } } });
    expect(note({ things: [thing(1)] })).toBe('DISPOSAL.NOT_APPEALED');
  });

  it('goes back for a new trial because property was left out, and ends (RST-27)', () => {
    const matter = entered();
    matter.act(noteAppeal, { by: 'party' }, court(3));
    matter.act(reportMissing, { things: [thing(2)], reason: '漏判一笔冻结资金' }, court(20));
    const remanded = { outcome: 'remanded' as const, number: '（2026）浙01刑终3号', reason, servedAt: at(60) };
    matter.act(noteSecondInstance, remanded, court(60));
    expect([matter.state?.status, hasEnded(matter.state as Disposal)]).toEqual(['remanded', true]);
    const more = { things: [thing(3)], reason };
    expect(refusal(() => matter.act(reportMissing, more, court(61)))).toBe('DISPOSAL.REMANDED');
  });

  it('that left property out is followed by a separate decision of the same court (RST-27)', () => {
    const matter = effective();
    expect(refusal(() => matter.act(reportMissing, { things: [thing(1)], reason }, court(12)))).toBe(
      'DISPOSAL.THING_TWICE',
    );
    expect(refusal(() => matter.act(reportMissing, { things: [], reason }, court(12)))).toBe('DISPOSAL.NO_THINGS');
    matter.act(reportMissing, { things: [thing(2)], reason }, { by: by('police-1', 'police'), at: at(12) });
    expect(thingIn(matter, 2)?.status).toBe('missing');
    const decide = (nos: number[], why = reason): string =>
      refusal(() =>
        matter.act(
          decideMissing,
          { nos, order: 'confiscate', number: '（2026）浙0102刑初12号之一', reason: why },
          court(13),
        ),
      );
    expect([decide([1]), decide([2], ' '), decide([]), decide([9])]).toEqual([
      ...['DISPOSAL.NOT_MISSING', 'DISPOSAL.REASON_MISSING', 'DISPOSAL.NOTHING_CHOSEN', 'DISPOSAL.NO_SUCH_THING'],
    ]);
    expect(decide([2])).toBe('accepted');
    expect(thingIn(matter, 2)).toMatchObject({ status: 'listed', order: 'confiscate' });
  });

  it('of the second instance is final, and what is clearly the victim’s need not wait for any (RST-24, RST-25)', () => {
    expect(entered({ instance: 'second' }).state).toMatchObject({ status: 'effective', effectiveAt: at(0) });
    expect(entered({ basis: 'early-return' }).state).toMatchObject({ status: 'effective' });
    const unclear = [thing(1, { titleClear: false })];
    expect(refusal(() => entered({ basis: 'early-return', things: unclear }))).toBe('DISPOSAL.TITLE_NOT_CLEAR');
  });

  it.each([
    ['DISPOSAL.NO_THINGS', { things: [] }],
    ['DISPOSAL.THING_TWICE', { things: [thing(1, { itemKey: 'o/1' }), thing(2, { itemKey: 'o/1' })] }],
    ['DISPOSAL.SERVED_IN_THE_FUTURE', { servedAt: at(1) }],
    ['DISPOSAL.OTHER_UNIT', { deciderUnitId: 'court-2' }],
  ])('is refused with %s', (code, given) => {
    expect(refusal(() => entered(given))).toBe(code);
  });

  it('is entered once, by the court that gave it', () => {
    const matter = entered();
    expect(refusal(() => matter.act(enterDisposal, FACTS, court(1)))).toBe('DISPOSAL.ENTERED_ALREADY');
    const foreign = { by: by('court-2'), at: at(12) };
    expect(refusal(() => matter.act(callClaimants, { nos: [1], channel: 'sms' }, foreign))).toBe('DISPOSAL.OTHER_UNIT');
  });
});

describe('property that nobody claims (RST-26)', () => {
  const announced = (): InMemory => {
    const matter = effective();
    const publish = (): string => refusal(() => matter.act(publishClaimNotice, { nos: [1] }, court(40)));
    expect(publish()).toBe('DISPOSAL.NOT_TO_RETURN');
    matter.act(callClaimants, { nos: [1], channel: 'letter' }, court(12));
    expect(publish()).toBe('accepted');
    return matter;
  };
  const forfeit = (matter: InMemory, days: number, why = reason): string =>
    refusal(() =>
      matter.act(decideForfeiture, { nos: [1], number: '（2027）浙0102刑初12号之二', reason: why }, court(days)),
    );

  it('waits a year; the end of the year opens the court’s decision and moves no money', () => {
    const matter = announced();
    expect(clocksOf(matter)['RST-26/1-1']).toBe('2027-10-11T16:00:00.000Z');
    expect(forfeit(matter, 300)).toBe('DISPOSAL.NOT_UNCLAIMED');
    matter.fire(at(410));
    expect(thingIn(matter)).toMatchObject({ status: 'unclaimed', disposedFen: 0n });
    expect(Object.values(matter.state?.notices ?? {})).toEqual([]);
    expect(Object.keys(clocksOf(matter))).toContain('RST-26-decide/1-1');
    expect(forfeit(matter, 411, ' ')).toBe('DISPOSAL.REASON_MISSING');
    expect(forfeit(matter, 411)).toBe('accepted');
    expect(thingIn(matter)).toMatchObject({ status: 'forfeited', disposedFen: 0n });
  });

  it('goes to the treasury by a notice, and is refunded to whoever proves a claim later', () => {
    const matter = announced();
    matter.fire(at(410));
    forfeit(matter, 411);
    matter.act(orderExecution, notice({ purpose: 'treasury', payees: [] }), court(412));
    matter.act(reportExecution, done(), bank(413));
    expect([thingIn(matter)?.status, hasEnded(matter.state as Disposal)]).toEqual(['in-treasury', true]);
    proven(matter, 900);
    const refund = notice({ noticeId: 'n-2', purpose: 'refund', recipientUnitId: 'court-1' });
    matter.act(orderExecution, refund, court(901));
    matter.act(reportExecution, done('n-2'), court(902));
    expect([thingIn(matter)?.status, hasEnded(matter.state as Disposal)]).toEqual(['refunded', true]);
  });

  it('is returned to whoever claims it within the year', () => {
    const matter = announced();
    matter.act(receiveClaim, claim(), court(100));
    matter.fire(at(410));
    expect(forfeit(matter, 411)).toBe('DISPOSAL.CLAIM_OPEN');
    expect(refusal(() => matter.act(orderExecution, notice(), court(411)))).toBe('DISPOSAL.CLAIM_NOT_PROVEN');
    matter.act(decideClaim, { claimId: 'claim-1', outcome: 'proven', reason }, court(412));
    matter.act(orderExecution, notice(), court(413));
    expect(Object.keys(clocksOf(matter))).toEqual(['RST-25-execute/n-1']);
    matter.act(reportExecution, done(), bank(414));
    expect([thingIn(matter)?.status, clocksOf(matter)]).toEqual(['returned', {}]);
  });

  it('is not announced while somebody claims it', () => {
    const matter = effective();
    matter.act(callClaimants, { nos: [1], channel: 'phone' }, court(12));
    matter.act(receiveClaim, claim(), court(13));
    expect(refusal(() => matter.act(publishClaimNotice, { nos: [1] }, court(14)))).toBe('DISPOSAL.CLAIM_OPEN');
    const decide = (given: object): string =>
      refusal(() =>
        matter.act(decideClaim, { claimId: 'claim-1', outcome: 'rejected' as const, reason, ...given }, court(15)),
      );
    expect([decide({ claimId: 'x' }), decide({ reason: '' }), decide({}), decide({})]).toEqual([
      ...['DISPOSAL.NO_SUCH_CLAIM', 'DISPOSAL.REASON_MISSING', 'accepted', 'DISPOSAL.CLAIM_DECIDED'],
    ]);
    expect(refusal(() => matter.act(publishClaimNotice, { nos: [1] }, court(16)))).toBe('accepted');
  });

  it('is claimed once, and only where it is to be returned', () => {
    const matter = effective([thing(1), thing(2, { order: 'confiscate' })]);
    const receive = (given: ReceiveClaim): string => refusal(() => matter.act(receiveClaim, given, court(12)));
    expect(receive(claim(2))).toBe('DISPOSAL.NOT_TO_RETURN');
    expect(receive(claim(1, { compensatedFen: fen(200_00n) }))).toBe('DISPOSAL.COMPENSATED_MORE_THAN_LOSS');
    expect([receive(claim()), receive(claim())]).toEqual(['accepted', 'DISPOSAL.CLAIMED_ALREADY']);
  });
});

describe('an execution', () => {
  const order = (matter: InMemory, given: Partial<NoticeStated> = {}): string =>
    refusal(() => matter.act(orderExecution, notice(given), court(20)));

  it('sums to what is held, to proven claimants, at its stage', () => {
    const matter = effective();
    proven(matter, 12);
    expect(order(matter, { amountFen: fen(100_01n) })).toBe('DISPOSAL.SUMS_DIFFER');
    expect(order(matter, { payees: [] })).toBe('DISPOSAL.SUMS_DIFFER');
    expect(order(matter, { purpose: 'treasury', payees: [] })).toBe('DISPOSAL.NOT_TO_EXECUTE');
    const twice = { notices: [...notice().notices, ...notice().notices] };
    expect(refusal(() => matter.act(orderExecution, twice, court(20)))).toBe('DISPOSAL.SUMS_DIFFER');
    expect([order(matter), order(matter, { noticeId: 'n-2' })]).toEqual(['accepted', 'DISPOSAL.NOT_TO_EXECUTE']);
  });

  it('of a part leaves the rest where it was', () => {
    const matter = effective();
    proven(matter, 12, { lossFen: fen(40_00n) });
    order(matter, { amountFen: fen(40_00n), payees: [{ claimId: 'claim-1', amountFen: fen(40_00n) }] });
    matter.act(reportExecution, done(), bank(21));
    expect(thingIn(matter)).toMatchObject({ status: 'listed', disposedFen: 40_00n });
    expect(hasEnded(matter.state as Disposal)).toBe(false);
  });

  it('that fails is a state: the thing stands where it stood, the victim’s total is taken back, and a new notice goes out', () => {
    const record = new InMemoryRecord();
    const matter = effective([thing(1)], record);
    proven(matter, 12);
    order(matter);
    expect(record.facts.get('paid-total:victim-1')?.value).toMatchObject({ paidFen: '10000' });
    const report = (given: object, occasion = bank(21)): string =>
      refusal(() => matter.act(reportExecution, { noticeId: 'n-1', result: 'failed' as const, ...given }, occasion));
    expect(report({}, court(21))).toBe('MATTER.NOT_FOUND');
    expect([report({}), report({ result: 'done' })]).toEqual(['DISPOSAL.REASON_MISSING', 'DISPOSAL.REFERENCE_MISSING']);
    expect([report({ reason: '收款账户销户' }), report({ reason })]).toEqual(['accepted', 'DISPOSAL.REPORTED_ALREADY']);
    expect(thingIn(matter)).toMatchObject({ status: 'listed', disposedFen: 0n });
    expect(record.facts.get('paid-total:victim-1')?.value).toMatchObject({ paidFen: '0' });
    expect(order(matter, { noticeId: 'n-2' })).toBe('accepted');
  });

  it('pays no victim beyond the loss, whoever has paid before', () => {
    const record = new InMemoryRecord();
    const before = { paidFen: '1', compensatedFen: '0', losses: { credit: '10000' } };
    record.facts.set('paid-total:victim-1', { version: 1, value: before });
    const matter = effective([thing(1)], record);
    proven(matter, 12);
    expect(order(matter)).toBe('DISPOSAL.MORE_THAN_LOSS');
  });

  it.each([
    ['DISPOSAL.FREEZE_NOT_ALIVE', { status: 'lapsed', frozenFen: '0', endsAt: null }, undefined],
    ['DISPOSAL.FREEZE_NOT_ALIVE', { status: 'frozen', frozenFen: '10000', endsAt: at(19) }, undefined],
    ['DISPOSAL.FREEZE_NOT_ALIVE', { status: 'frozen', frozenFen: '9999', endsAt: at(99) }, undefined],
    ['DISPOSAL.FREEZE_NOT_ALIVE', { status: 'frozen', frozenFen: '10000', endsAt: at(99) }, '1'],
    ['accepted', { status: 'frozen', frozenFen: '10000', endsAt: at(99) }, '0'],
  ])('of frozen money: %s', (code, freeze, returnedFen) => {
    const record = new InMemoryRecord();
    record.facts.set(FREEZE, { version: 1, value: freeze });
    const value = { baseFen: '10000', returnedFen };
    if (returnedFen !== undefined) record.facts.set('returned-total:order-1/1', { version: 1, value });
    const matter = effective([thing(1, { itemKey: 'order-1/1' })], record);
    proven(matter, 12);
    expect(order(matter)).toBe(code);
    if (code !== 'accepted') return;
    expect(record.facts.get('returned-total:order-1/1')?.value).toEqual({ baseFen: '10000', returnedFen: '10000' });
    matter.act(reportExecution, { noticeId: 'n-1', result: 'failed', reason: '退汇' }, bank(21));
    expect(record.facts.get('returned-total:order-1/1')?.value).toEqual({ baseFen: '10000', returnedFen: '0' });
  });
});
