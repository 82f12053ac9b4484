import { answerFreeze, noteQueueAdvanced } from '#domain/freeze-order/answer';
import { findUnrelated, noteReturned, notifyOwner, restateJustification } from '#domain/freeze-order/course';
import {
  type AssetKind,
  freezeClaimOf,
  freezeFactOf,
  hasEnded,
  type OrderedFreeze,
} from '#domain/freeze-order/freeze-order';
import {
  after,
  anAnswer,
  anApproval,
  anItem,
  approved,
  aProposal,
  aRecord,
  at,
  BANK,
  by,
  CITY,
  type FreezeInMemory,
  issued,
  itemOf,
  LEADER,
  aMatter,
  OTHER_BANK,
  POLICE,
  proposed,
  START,
} from '#domain/freeze-order/freeze-order.spec-support';
import { decideApproval, proposeFreeze } from '#domain/freeze-order/propose';
import { confirmRelease, openRelease, proposeRelease } from '#domain/freeze-order/release';
import { confirmRenewal, proposeRenewal } from '#domain/freeze-order/renew';
import { fen } from '#domain/money/fen';

const refusing = (code: string) => expect.objectContaining({ code });
const HOUR = after(START, { hours: 1 });

function frozen(given: Parameters<typeof issued>[0] = {}, record = aRecord()): FreezeInMemory {
  const matter = issued(given, record);
  const answers = Object.keys(matter.state?.items ?? {}).map((itemNo) => anAnswer(Number(itemNo)));
  matter.act(answerFreeze, { answers }, by(BANK, after(START, { minutes: 6 })));
  return matter;
}

const renewal = (id = 'renewal-1', itemNos = [1]) => ({
  ...{ itemNos, reason: '案件仍在侦查' },
  approval: anApproval(id, { kind: 'freeze-renewal' }),
});
const release = (
  id = 'release-1',
  items: readonly { itemNo: number; amountFen?: ReturnType<typeof fen> }[] = [{ itemNo: 1 }],
) => ({
  ...{ items, reason: '不再需要冻结', neededUntil: START },
  approval: anApproval(id, { kind: 'freeze-release' }),
});

function released(matter = frozen()): FreezeInMemory {
  matter.act(proposeRelease, release(), by(POLICE, HOUR));
  matter.act(decideApproval, approved('release-1'), by(LEADER, HOUR));
  matter.act(confirmRelease, { items: [{ itemNo: 1, releasedAt: HOUR }] }, by(BANK, HOUR));
  return matter;
}

describe('a freeze is proposed', () => {
  it('only after filing (FRZ-09)', () => {
    expect(() => proposed({}, aRecord(false))).toThrow(refusing('FREEZE_ORDER.NOT_FILED'));
  });

  it('and is refused to the approver when the case has been withdrawn meanwhile', () => {
    const record = aRecord();
    const matter = proposed({}, record);
    record.facts.set('filing:case-1', { version: 2, value: { filed: false } });
    expect(() => matter.act(decideApproval, approved('freeze.order-1'), by(LEADER))).toThrow(
      refusing('FREEZE_ORDER.NOT_FILED'),
    );
  });

  const one = (given: Partial<OrderedFreeze>) => ({ items: [anItem(1, given)] });
  it.each([
    ['FREEZE_ORDER.NO_ITEMS', { items: [] }],
    ['FREEZE_ORDER.TOO_MANY_ITEMS', { items: Array.from({ length: 501 }, (_, index) => anItem(index + 1)) }],
    ['FREEZE_ORDER.WRONG_LEVEL', { major: true }],
    ['FREEZE_ORDER.WRONG_LEVEL', one({ kind: 'equity' })],
    ['FREEZE_ORDER.WRONG_LEVEL', { ...one({ kind: 'listed-shares' }), level: 'city' as const }],
    ['FREEZE_ORDER.NO_AMOUNT', one({ askedFen: fen(0n) })],
    ['FREEZE_ORDER.MORE_THAN_JUSTIFIED', one({ justifiedFen: fen(1n) })],
    ['FREEZE_ORDER.END_CONTRADICTS_PERIOD', one({ statedEnd: at('2026-09-03T00:00:01') })],
    ['FREEZE_ORDER.END_CONTRADICTS_PERIOD', one({ statedEnd: START })],
    ['FREEZE_ORDER.SAME_ACCOUNT_TWICE', { items: [anItem(1), anItem(2, { accountKey: 'account-1' })] }],
  ])('and is refused with %s', (code, given) => {
    expect(() => proposed(given)).toThrow(refusing(code));
  });

  it('once', () => {
    expect(() => proposed().act(proposeFreeze, aProposal(), by(POLICE))).toThrow(
      refusing('FREEZE_ORDER.PROPOSED_ALREADY'),
    );
  });

  it('with more than is justified where the reason is given', () => {
    expect(itemOf(issued(one({ justifiedFen: fen(1n), overrideReason: '账户内资金继续汇入' }))).waiting).toBe('answer');
  });

  it('never twice for one account over all cases: two in the same second, one stands', () => {
    const record = aRecord();
    proposed({}, record);
    const second = { orderId: 'order-2' };
    expect(() => proposed(second, record)).toThrow(refusing('FREEZE_ORDER.DOUBLE_FREEZE'));
    expect(proposed({ ...second, items: [anItem(1, { queued: true })] }, record).state?.status).toBe('proposed');
  });
});

describe('who approves', () => {
  it.each<[AssetKind, boolean, 'county' | 'city' | 'province', boolean]>([
    ['deposit', false, 'county', true],
    ['deposit', true, 'county', false],
    ['deposit', true, 'city', true],
    ['policy', false, 'county', false],
    ['policy', false, 'city', true],
    ['investment', false, 'county', true],
    ['listed-shares', false, 'city', false],
    ['listed-shares', false, 'province', true],
  ])('%s, major %s, by a %s: %s (FRZ-11, FRZ-13)', (kind, major, level, may) => {
    const propose = () => proposed({ major, level, items: [anItem(1, { kind })] });
    if (may) expect(propose().state?.status).toBe('proposed');
    else expect(propose).toThrow(refusing('FREEZE_ORDER.WRONG_LEVEL'));
  });

  it('is not who proposed, and no other unit', () => {
    const matter = proposed();
    const given = approved('freeze.order-1');
    expect(() => matter.act(decideApproval, given, by({ ...POLICE, unitId: LEADER.unitId }))).toThrow(
      refusing('APPROVAL.SAME_OFFICER'),
    );
    expect(() => matter.act(decideApproval, given, by(CITY))).toThrow(refusing('APPROVAL.WRONG_LEVEL'));
    expect(() => issued().act(decideApproval, given, by(LEADER))).toThrow(refusing('APPROVAL.NOT_ASKED'));
  });

  it('and who refuses frees the account', () => {
    const record = aRecord();
    const matter = proposed({}, record);
    matter.act(
      decideApproval,
      { approvalId: 'freeze.order-1', decision: 'refused', reason: '理由不足' },
      by(LEADER, HOUR),
    );
    expect([matter.state?.status, hasEnded(matter.state!), record.claims.size]).toEqual(['refused', true, 0]);
  });
});

describe('the periods by kind (FRZ-12…14)', () => {
  it.each<[AssetKind, boolean, 'county' | 'city' | 'province', string]>([
    ['deposit', false, 'county', '2026-09-02'],
    ['deposit', true, 'city', '2027-03-02'],
    ['futures-margin', false, 'county', '2026-09-02'],
    ['securities', false, 'county', '2028-03-02'],
    ['listed-shares', false, 'province', '2028-03-02'],
    ['equity', false, 'city', '2026-09-02'],
    ['policy', false, 'city', '2026-09-02'],
    ['investment', false, 'county', '2026-09-02'],
  ])('%s, major %s: approved by a %s: until %s', (kind, major, level, last) => {
    const { hold } = itemOf(frozen({ major, level, items: [anItem(1, { kind })] }));
    expect(hold).toMatchObject({ status: 'frozen' });
    if (hold.status === 'frozen')
      expect(new Date(Date.parse(hold.endsAt) - 1 + 8 * 3_600_000).toISOString().slice(0, 10)).toBe(last);
  });
});

describe('the answer of the bank', () => {
  const answering = (given: Parameters<typeof anAnswer>[1], itemNo = 1) => {
    const matter = issued();
    return () => matter.act(answerFreeze, { answers: [anAnswer(itemNo, given)] }, by(BANK, HOUR));
  };

  it.each([
    ['ITEM.UNKNOWN', {}, 9],
    ['ITEM.MORE_THAN_ASKED', { frozenFen: fen(10_000_01n) }, 1],
    ['ITEM.IN_THE_FUTURE', { frozenAt: after(HOUR, { seconds: 1 }) }, 1],
    ['ITEM.BEFORE_THE_ORDER', { frozenAt: START }, 1],
    ['ITEM.END_CONTRADICTS_PERIOD', { registeredEnd: at('2026-09-03T00:00:01') }, 1],
    ['ITEM.INCOMPLETE', { bankReference: '' }, 1],
    ['ITEM.INCOMPLETE', { result: 'queued' as const, position: 1 }, 1],
    ['ITEM.NO_REFUSAL_CODE', { result: 'refused' as const }, 1],
  ])('comes back with %s', (fault, given, itemNo) => {
    expect(answering(given, itemNo)).toThrow(refusing('FREEZE_ORDER.NOTHING_STANDS'));
    let details: unknown;
    try {
      answering(given, itemNo)();
    } catch (error) {
      details = error;
    }
    expect(JSON.stringify(details)).toContain(fault);
  });

  it('keeps the end that the bank registered (CNT-13)', () => {
    const matter = issued();
    const registeredEnd = at('2026-09-01T12:00:00');
    matter.act(answerFreeze, { answers: [anAnswer(1, { registeredEnd })] }, by(BANK, HOUR));
    expect(itemOf(matter).hold).toMatchObject({ registeredEnd, endsAt: registeredEnd });
  });

  it('names a line twice, or one that waits for nothing: only the sound one stands', () => {
    const matter = issued({ items: [anItem(1), anItem(2)] });
    const { happened } = matter.act(answerFreeze, { answers: [anAnswer(1), anAnswer(1)] }, by(BANK, HOUR));
    expect(happened).toMatchObject({ stands: [{ itemNo: 1 }], returned: [{ itemNo: 1, faults: ['ITEM.TWICE'] }] });
    const again = matter.act(answerFreeze, { answers: [anAnswer(1), anAnswer(2)] }, by(BANK, HOUR));
    expect(again.happened).toMatchObject({ returned: [{ itemNo: 1, faults: ['ITEM.NOT_WAITING'] }] });
  });

  it('of another bank finds nothing', () => {
    expect(() => issued().act(answerFreeze, { answers: [anAnswer()] }, by(OTHER_BANK))).toThrow(
      refusing('MATTER.NOT_FOUND'),
    );
  });

  it('that refuses frees the account for another freeze', () => {
    const record = aRecord();
    const matter = issued({}, record);
    matter.act(answerFreeze, { answers: [anAnswer(1, { result: 'refused', code: 'no-balance' })] }, by(BANK, HOUR));
    expect([itemOf(matter).hold, record.claims.size, hasEnded(matter.state!)]).toEqual([
      { status: 'refused', code: 'no-balance' },
      0,
      true,
    ]);
  });
});

describe('renewal (FRZ-15)', () => {
  const endOf = (matter: FreezeInMemory) => {
    const { hold } = itemOf(matter);
    return hold.status === 'frozen' ? hold.endsAt : START;
  };

  it('E11: runs another period from the end, by the authority that approved the freeze', () => {
    const matter = frozen();
    const end = endOf(matter);
    const day = after(end, { days: -10 });
    matter.act(proposeRenewal, renewal(), by(POLICE, day));
    matter.act(decideApproval, approved('renewal-1'), by(LEADER, day));
    expect(itemOf(matter)).toMatchObject({ waiting: 'renewal' });
    expect(endOf(matter)).toBe(at('2027-03-03T00:00:00'));
    matter.act(confirmRenewal, { items: [{ itemNo: 1 }] }, by(BANK, after(day, { hours: 1 })));
    expect(itemOf(matter).waiting).toBeUndefined();
  });

  it('one second before the end is in time; at the end and one second later it is refused', () => {
    const end = endOf(frozen());
    const asked = (seconds: number) => () =>
      frozen().act(proposeRenewal, renewal(), by(POLICE, after(end, { seconds })));
    expect(asked(-1)).not.toThrow();
    expect(asked(0)).toThrow(refusing('FREEZE_ORDER.RENEWAL_LATE'));
    expect(asked(1)).toThrow(refusing('FREEZE_ORDER.RENEWAL_LATE'));
  });

  it('approved after the end is refused, for the freeze has ended by itself', () => {
    const matter = frozen();
    const end = endOf(matter);
    matter.act(proposeRenewal, renewal(), by(POLICE, after(end, { seconds: -1 })));
    matter.fire(after(end, { seconds: 2 }));
    expect(itemOf(matter).hold).toMatchObject({ status: 'lapsed', at: end });
    expect(() => matter.act(decideApproval, approved('renewal-1'), by(LEADER, after(end, { seconds: 3 })))).toThrow(
      refusing('FREEZE_ORDER.RENEWAL_LATE'),
    );
  });

  it.each([
    [
      'FREEZE_ORDER.OTHER_AUTHORITY',
      () => frozen(),
      { ...renewal(), approval: anApproval('r', { approverUnitId: 'x' }) },
    ],
    ['FREEZE_ORDER.NOT_HELD', () => issued(), renewal()],
    ['FREEZE_ORDER.NO_ITEMS', () => frozen(), renewal('r', [])],
    ['FREEZE_ORDER.NO_SUCH_ITEM', () => frozen(), renewal('r', [7])],
  ])('is refused with %s', (code, matter, given) => {
    expect(() => matter().act(proposeRenewal, given, by(POLICE, HOUR))).toThrow(refusing(code));
  });

  it('waits until the bank has answered what it was told before, and is confirmed only where it was ordered', () => {
    const matter = frozen();
    expect(() => matter.act(confirmRenewal, { items: [{ itemNo: 1 }] }, by(BANK, HOUR))).toThrow(
      refusing('FREEZE_ORDER.NO_RENEWAL_ORDERED'),
    );
    matter.act(proposeRenewal, renewal(), by(POLICE, HOUR));
    matter.act(decideApproval, approved('renewal-1'), by(LEADER, HOUR));
    expect(() => matter.act(proposeRenewal, renewal('renewal-2'), by(POLICE, HOUR))).toThrow(
      refusing('FREEZE_ORDER.WAITING'),
    );
    const tooLate = { items: [{ itemNo: 1, registeredEnd: at('2027-03-03T00:00:01') }] };
    expect(() => matter.act(confirmRenewal, tooLate, by(BANK, HOUR))).toThrow(
      refusing('FREEZE_ORDER.END_CONTRADICTS_PERIOD'),
    );
  });

  it('refused by the leader leaves the end where it was', () => {
    const matter = frozen();
    const end = endOf(matter);
    matter.act(proposeRenewal, renewal(), by(POLICE, HOUR));
    matter.act(decideApproval, { approvalId: 'renewal-1', decision: 'refused', reason: '不再需要' }, by(LEADER, HOUR));
    expect([endOf(matter), matter.state?.asked]).toEqual([end, {}]);
  });
});

describe('release', () => {
  it('is ordered by the authority and measured from the end of the need to the word of the bank (FRZ-16)', () => {
    const record = aRecord();
    const matter = released(frozen({}, record));
    expect(itemOf(matter).hold).toMatchObject({ status: 'released', at: HOUR });
    expect([record.claims.size, hasEnded(matter.state!), matter.clocks.openDeadlines]).toEqual([0, true, []]);
  });

  it.each([
    ['FREEZE_ORDER.NOT_HELD', () => issued(), release()],
    ['FREEZE_ORDER.MORE_THAN_HELD', () => frozen(), release('r', [{ itemNo: 1, amountFen: fen(10_000_01n) }])],
    ['FREEZE_ORDER.MORE_THAN_HELD', () => frozen(), release('r', [{ itemNo: 1, amountFen: fen(0n) }])],
    [
      'FREEZE_ORDER.OTHER_AUTHORITY',
      () => frozen(),
      { ...release(), approval: anApproval('r', { approverUnitId: 'x' }) },
    ],
    ['FREEZE_ORDER.NEED_IN_THE_FUTURE', () => frozen(), { ...release(), neededUntil: after(HOUR, { seconds: 1 }) }],
  ])('is refused with %s', (code, matter, given) => {
    expect(() => matter().act(proposeRelease, given, by(POLICE, HOUR))).toThrow(refusing(code));
  });

  it('is not ordered twice, and confirmed only where it was ordered, not before the freeze and not in the future', () => {
    const matter = frozen();
    const confirm =
      (releasedAt = HOUR) =>
      () =>
        matter.act(confirmRelease, { items: [{ itemNo: 1, releasedAt }] }, by(BANK, HOUR));
    expect(confirm()).toThrow(refusing('FREEZE_ORDER.NO_RELEASE_ORDERED'));
    matter.act(proposeRelease, release(), by(POLICE, HOUR));
    matter.act(decideApproval, approved('release-1'), by(LEADER, HOUR));
    expect(() => matter.act(proposeRelease, release('release-2'), by(POLICE, HOUR))).toThrow(
      refusing('FREEZE_ORDER.RELEASE_ORDERED'),
    );
    expect(confirm(after(HOUR, { seconds: 1 }))).toThrow(refusing('FREEZE_ORDER.RELEASED_IN_THE_FUTURE'));
    expect(confirm(START)).toThrow(refusing('FREEZE_ORDER.RELEASED_BEFORE_THE_FREEZE'));
  });

  it('of a part leaves the rest frozen, and no more justified than is held', () => {
    const matter = frozen();
    matter.act(proposeRelease, release('part', [{ itemNo: 1, amountFen: fen(4_000_00n) }]), by(POLICE, HOUR));
    matter.act(decideApproval, approved('part'), by(LEADER, HOUR));
    matter.act(confirmRelease, { items: [{ itemNo: 1, releasedAt: HOUR }] }, by(BANK, HOUR));
    expect(itemOf(matter)).toMatchObject({ justifiedFen: 6_000_00n, hold: { status: 'frozen', frozenFen: 6_000_00n } });
  });

  it('follows the withdrawal of the case in the same act, also of what is not answered yet (FRZ-22)', () => {
    const record = aRecord();
    const matter = issued({ items: [anItem(1), anItem(2)] }, record);
    matter.act(answerFreeze, { answers: [anAnswer(1)] }, by(BANK, HOUR));
    matter.act(openRelease, { cause: 'case-withdrawn', reason: '撤销案件' }, by(POLICE, HOUR));
    expect([itemOf(matter, 1).waiting, itemOf(matter, 2).hold.status]).toEqual(['release', 'withdrawn']);
    expect([...record.claims.keys()]).toEqual([freezeClaimOf('account-1')]);
    expect(() => released().act(openRelease, { cause: 'non-prosecution', reason: '不起诉' }, by(POLICE, HOUR))).toThrow(
      refusing('FREEZE_ORDER.NOTHING_TO_RELEASE'),
    );
  });
});

describe('found unrelated (FRZ-17)', () => {
  const finding = { itemNos: [1], foundAt: START, reason: '经查明与案件无关' };

  it('opens three days, which end when the money is free and the owner has been told', () => {
    const matter = frozen();
    matter.act(findUnrelated, finding, by(POLICE, HOUR));
    expect(matter.clocks.openDeadlines.map(({ ruleId }) => ruleId)).toContain('FRZ-17');
    released(matter);
    expect(hasEnded(matter.state!)).toBe(false);
    matter.act(notifyOwner, { itemNos: [1], notifiedAt: HOUR }, by(POLICE, HOUR));
    expect([hasEnded(matter.state!), matter.clocks.openDeadlines]).toEqual([true, []]);
  });

  it('is said once, of what is held, and not of tomorrow; nobody is told what was not found', () => {
    const matter = frozen();
    const later = { ...finding, foundAt: after(HOUR, { days: 1 }) };
    expect(() => matter.act(findUnrelated, later, by(POLICE, HOUR))).toThrow(
      refusing('FREEZE_ORDER.FOUND_IN_THE_FUTURE'),
    );
    expect(() => matter.act(notifyOwner, { itemNos: [1], notifiedAt: HOUR }, by(POLICE, HOUR))).toThrow(
      refusing('FREEZE_ORDER.NOT_FOUND_UNRELATED'),
    );
    matter.act(findUnrelated, finding, by(POLICE, HOUR));
    expect(() => matter.act(findUnrelated, finding, by(POLICE, HOUR))).toThrow(refusing('FREEZE_ORDER.FOUND_ALREADY'));
    expect(() => issued().act(findUnrelated, finding, by(POLICE, HOUR))).toThrow(refusing('FREEZE_ORDER.NOT_HELD'));
  });
});

describe('what the restitution returns', () => {
  const payout = (amount: bigint, itemNo = 1) => ({ payoutId: 'notice-1.4', itemNo, amountFen: fen(amount) });

  it('lessens the freeze once for each item, and ends it when all is gone', () => {
    const record = aRecord();
    const matter = frozen({ items: [anItem(1), anItem(2)] }, record);
    matter.act(noteReturned, payout(4_000_00n), by(BANK, HOUR));
    matter.act(noteReturned, payout(10_000_00n, 2), by(BANK, HOUR));
    expect([itemOf(matter, 1).hold, itemOf(matter, 2).hold.status]).toEqual([
      expect.objectContaining({ frozenFen: 6_000_00n }),
      'released',
    ]);
    expect([...record.claims.keys()]).toEqual([freezeClaimOf('account-1')]);
    expect(() => matter.act(noteReturned, payout(1n), by(BANK, HOUR))).toThrow(
      refusing('FREEZE_ORDER.RETURNED_ALREADY'),
    );
    const more = { ...payout(6_000_01n), payoutId: 'notice-2.1' };
    expect(() => matter.act(noteReturned, more, by(BANK, HOUR))).toThrow(refusing('FREEZE_ORDER.MORE_THAN_HELD'));
    const gone = { ...payout(1n, 2), payoutId: 'notice-2.1' };
    expect(() => matter.act(noteReturned, gone, by(BANK, HOUR))).toThrow(refusing('FREEZE_ORDER.NOT_HELD'));
  });

  it('is read from the fact of the item, as is what the case still justifies', () => {
    const record = aRecord();
    const matter = frozen({}, record);
    matter.act(restateJustification, { itemNo: 1, justifiedFen: fen(5n), reason: '核减' }, by(POLICE, HOUR));
    expect(record.facts.get(freezeFactOf('order-1', 1))?.value).toMatchObject({
      ...{ status: 'frozen', frozenFen: '1000000', justifiedFen: '5', authorityUnitId: LEADER.unitId },
    });
  });
});

describe('the queue (FRZ-18)', () => {
  it('waits behind the freeze in front, takes its turn when that ends, and is answered again', () => {
    const record = aRecord();
    const first = frozen({}, record);
    const second = issued({ orderId: 'order-2', items: [anItem(1, { queued: true })] }, record);
    const turn = () => second.act(noteQueueAdvanced, { itemNo: 1 }, by(POLICE, HOUR));
    expect(turn).toThrow(refusing('FREEZE_ORDER.NOT_QUEUED'));
    const queued = anAnswer(1, { result: 'queued', queuedAt: after(START, { minutes: 6 }), position: 1 });
    second.act(answerFreeze, { answers: [queued] }, by(BANK, HOUR));
    expect(itemOf(second).hold).toMatchObject({ status: 'queued', position: 1 });
    expect(turn).toThrow(refusing('FREEZE_ORDER.DOUBLE_FREEZE'));
    released(first);
    turn();
    second.act(answerFreeze, { answers: [anAnswer(1, { frozenAt: HOUR })] }, by(BANK, HOUR));
    expect(itemOf(second).hold).toMatchObject({ status: 'frozen', frozenAt: HOUR });
    expect(record.claims.get(freezeClaimOf('account-1'))).toBe('freeze-order/order-2');
  });
});

it('an order that nobody has proposed does not exist', () => {
  expect(() => aMatter().act(proposeRenewal, renewal(), by(POLICE))).toThrow(refusing('MATTER.NOT_FOUND'));
});

it('its record folds to the same state', () => {
  const matter = released();
  expect(matter.folded().state).toEqual(matter.state);
});
