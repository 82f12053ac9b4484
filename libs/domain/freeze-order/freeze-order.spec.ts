import type { Instant } from '#domain/shared/instant';
import { answerFreeze, noteQueueAdvanced } from '#domain/freeze-order/answer';
import { findUnrelated, noteReturned, notifyOwner, restateJustification } from '#domain/freeze-order/course';
import {
  type AssetKind,
  type FreezeOrder,
  type FreezeOrderEvent,
  hasEnded,
  levelOf,
  type ReleasedPart,
  ruleOf,
} from '#domain/freeze-order/freeze-order';
import {
  answered,
  anApproval,
  anItem,
  aProposal,
  approve,
  at,
  BANK,
  codeOf,
  filedRecord,
  FROZEN,
  type FreezeInMemory,
  frozen,
  frozenAnswer,
  ISSUED,
  issued,
  later,
  LEADER,
  newFreeze,
  OTHER_BANK,
  OTHER_LEADER,
  POLICE,
  PROPOSED,
  proposed,
} from '#domain/freeze-order/freeze-order.spec-support';
import { decideApproval, MOST_ITEMS, proposeFreeze } from '#domain/freeze-order/propose';
import { confirmRelease, openRelease, proposeRelease } from '#domain/freeze-order/release';
import { askRenewal } from '#domain/freeze-order/ask-renewal';
import { confirmRenewal, proposeRenewal } from '#domain/freeze-order/renew';
import { fen } from '#domain/money/fen';
import { InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Act, Decision } from '#domain/shared/record';

const NOW = at('2026-09-10T10:00');
const byPolice = (when = NOW) => ({ by: POLICE, at: when });
const byBank = (when = NOW) => ({ by: BANK, at: when });
const item = (freeze: FreezeInMemory, itemNo = 1) => freeze.state?.items[itemNo];
const open = (freeze: FreezeInMemory) => freeze.clocks.openDeadlines.map(({ deadlineId }) => deadlineId);
const endOf = (freeze: FreezeInMemory) => {
  const hold = item(freeze)?.hold;
  return hold?.status === 'frozen' ? hold.endsAt : undefined;
};
const renewal = { itemNos: [1], approval: anApproval('renewal-1'), reason: '侦查尚未终结' };
const release = { items: [{ itemNo: 1 }], approval: anApproval('release-1'), reason: '已查清', neededUntil: NOW };

function releasing(given: { readonly items?: readonly ReleasedPart[] } = {}): FreezeInMemory {
  const freeze = frozen();
  freeze.act(proposeRelease, { ...release, ...given }, byPolice());
  approve(freeze, NOW, 'release-1');
  return freeze;
}

describe('a freeze', () => {
  it('waits for the approval, then for the bank, then lives for its period (E11)', () => {
    const freeze = proposed();
    expect(open(freeze)).toEqual(['APPROVAL-01/approval-1']);
    approve(freeze, ISSUED);
    expect(freeze.state).toMatchObject({ status: 'issued', orderNumber: expect.any(String) });
    expect(open(freeze)).toEqual(['FRZ-11-answer/1']);
    answered(freeze);
    // 31 August + 6 months: 28 February is a Sunday, and nothing rolls.
    expect(endOf(freeze)).toBe(at('2027-03-01T00:00'));
    const [clock] = freeze.clocks.openDeadlines;
    expect(clock).toMatchObject({ ruleId: 'FRZ-12', dueDate: '2027-02-28' });
    expect(clock?.rungs.map(({ rungId, at: when }) => [rungId, when])).toEqual([
      ['t-30d', at('2027-01-30T00:00')],
      ['t-15d', at('2027-02-14T00:00')],
      ['t-7d', at('2027-02-22T00:00')],
      ['t-1wd', at('2027-02-26T00:00')],
      ['due', at('2027-03-01T00:00')],
    ]);
  });

  it('that nobody has decided on rings after a quarter of an hour, and may still be approved (DESIGN)', () => {
    const freeze = proposed();
    const [clock] = freeze.clocks.openDeadlines;
    expect(clock?.rungs[0]).toMatchObject({ rungId: 'due', at: at('2026-08-31T09:15'), to: ['owner', 'desk-head'] });
    const fired = freeze.fire(at('2026-08-31T09:15:02')).flatMap(({ fires = [] }) => fires);
    expect(fired).toMatchObject([{ deadlineId: 'APPROVAL-01/approval-1', rungId: 'due' }]);
    approve(freeze, ISSUED);
    expect(freeze.state?.status).toBe('issued');
  });

  it('keeps the end that the bank has registered (CNT-13)', () => {
    const registeredEnd = at('2027-02-27T18:00');
    expect(endOf(answered(issued(), [frozenAnswer(1, { registeredEnd })]))).toBe(registeredEnd);
  });

  it.each<[AssetKind, boolean, string, string]>([
    ['deposit', false, 'FRZ-12', 'county'],
    ['securities-settlement', false, 'FRZ-12', 'county'],
    ['futures-margin', false, 'FRZ-12', 'county'],
    ['deposit', true, 'FRZ-13', 'city'],
    ['securities', false, 'FRZ-14-securities', 'county'],
    ['listed-shares', false, 'FRZ-14-securities', 'province'],
    ['equity', false, 'FRZ-14-equity', 'city'],
    ['policy', false, 'FRZ-14-equity', 'city'],
    ['investment', false, 'FRZ-14-equity', 'county'],
  ])('of %s (major: %s) lives by %s with the approval of a %s', (kind, major, ruleId, level) => {
    expect(ruleOf(kind, major).ruleId).toBe(ruleId);
    expect(levelOf([{ kind }], major)).toBe(level);
  });

  it('that the leader refuses is none, and frees the account', () => {
    const record = filedRecord();
    const freeze = proposed({}, record);
    freeze.act(
      decideApproval,
      { approvalId: 'approval-1', decision: 'refused', reason: '依据不足' },
      { by: LEADER, at: ISSUED },
    );
    expect(freeze.state && hasEnded(freeze.state)).toBe(true);
    expect(record.claims.size).toBe(0);
  });

  it('that the bank refuses is none, and frees the account', () => {
    const record = filedRecord();
    const freeze = answered(issued({}, record), [{ itemNo: 1, result: 'refused', code: 'account-closed' }]);
    expect(item(freeze)?.hold).toEqual({ status: 'refused', code: 'account-closed' });
    expect([record.claims.size, open(freeze)]).toEqual([0, []]);
  });

  it('lapses by itself at its end, and nobody holds the account after it (FRZ-15)', () => {
    const record = filedRecord();
    const freeze = frozen({}, record);
    freeze.fire(at('2027-03-01T00:00:03'));
    expect(item(freeze)?.hold).toMatchObject({ status: 'lapsed', at: at('2027-03-01T00:00') });
    expect([record.claims.size, freeze.state && hasEnded(freeze.state)]).toEqual([0, false]);
    expect(record.facts.get('freeze:freeze-1/1')?.value).toMatchObject({
      status: 'lapsed',
      frozenFen: '0',
      endsAt: null,
    });
  });

  it('is confirmed by the bank within a working day of the lapse; what it still holds then climbs (DESIGN)', () => {
    const freeze = frozen();
    const off = at('2027-03-01T09:00');
    freeze.fire(at('2027-03-01T00:00:03'));
    expect(freeze.clocks.openDeadlines).toMatchObject([{ ruleId: 'FRZ-15-off', ownerUnitId: BANK.unitId }]);
    freeze.act(confirmRelease, { items: [{ itemNo: 1, releasedAt: off }] }, byBank(off));
    expect(item(freeze)?.hold).toMatchObject({ status: 'lapsed', at: at('2027-03-01T00:00') });
    expect([freeze.clocks.openDeadlines, freeze.state && hasEnded(freeze.state)]).toEqual([[], true]);
  });
});

describe('a renewal', () => {
  it('that a return asks for is put before the same authority, once (RST-13)', () => {
    const freeze = frozen();
    const given = { itemNos: [1], approvalId: 'renewal-of-return', reason: '先续冻后返还' };
    freeze.act(askRenewal, given, byPolice());
    expect(codeOf(() => freeze.act(askRenewal, given, byPolice()))).toBe('FREEZE_ORDER.RENEWAL_ASKED');
    approve(freeze, NOW, 'renewal-of-return');
    expect(item(freeze)).toMatchObject({ waiting: 'renewal' });
  });

  it('adds another period of the kind from the end, with the word of the authority that approved the freeze', () => {
    const freeze = frozen();
    freeze.act(proposeRenewal, renewal, byPolice());
    approve(freeze, NOW, 'renewal-1');
    expect(item(freeze)).toMatchObject({ waiting: 'renewal' });
    expect(endOf(freeze)?.slice(0, 7)).toBe('2027-08');
    freeze.act(confirmRenewal, { items: [{ itemNo: 1 }] }, byBank());
    expect(item(freeze)?.waiting).toBeUndefined();
  });

  it('in the last second counts; a second later it is refused', () => {
    const end = at('2027-03-01T00:00');
    const inTime = frozen();
    expect(codeOf(() => inTime.act(proposeRenewal, renewal, byPolice(later(end, -1_000))))).toBe('no refusal');
    expect(codeOf(() => frozen().act(proposeRenewal, renewal, byPolice(end)))).toBe('FREEZE_ORDER.RENEWAL_LATE');
    const approvedLate = frozen();
    approvedLate.act(proposeRenewal, renewal, byPolice(later(end, -1_000)));
    expect(codeOf(() => approve(approvedLate, later(end, 1_000), 'renewal-1'))).toBe('FREEZE_ORDER.RENEWAL_LATE');
    const lapsed = frozen();
    lapsed.fire(later(end, 3_000));
    expect(codeOf(() => lapsed.act(proposeRenewal, renewal, byPolice(later(end, 1_000))))).toBe(
      'FREEZE_ORDER.RENEWAL_LATE',
    );
  });

  it('goes on for the others where one account has ended since it was asked for', () => {
    const freeze = answered(issued({ items: [anItem(1), anItem(2)] }), [frozenAnswer(1), frozenAnswer(2)]);
    freeze.act(proposeRenewal, { ...renewal, itemNos: [1, 2] }, byPolice());
    freeze.act(noteReturned, { payoutId: 'p-1', itemNo: 2, amountFen: fen(8_000_00n) }, byPolice());
    approve(freeze, NOW, 'renewal-1');
    expect([item(freeze, 1)?.waiting, item(freeze, 2)?.hold.status]).toEqual(['renewal', 'released']);
    expect([endOf(freeze)?.slice(0, 7), freeze.state?.asked]).toEqual(['2027-08', {}]);
  });

  it('is not given back by the end that the bank registers: an end within the old period is refused', () => {
    const freeze = frozen();
    freeze.act(proposeRenewal, renewal, byPolice());
    approve(freeze, NOW, 'renewal-1');
    const confirm = (registeredEnd: Instant) => (): void =>
      void freeze.act(confirmRenewal, { items: [{ itemNo: 1, registeredEnd }] }, byBank());
    for (const end of [at('2027-02-21T00:00'), at('2027-03-01T00:00')])
      expect(codeOf(confirm(end))).toBe('FREEZE_ORDER.END_CONTRADICTS_PERIOD');
    confirm(at('2027-08-28T00:00'))();
    expect(endOf(freeze)).toBe(at('2027-08-28T00:00'));
  });

  it('that is refused leaves the freeze as it is', () => {
    const freeze = frozen();
    freeze.act(proposeRenewal, renewal, byPolice());
    freeze.act(
      decideApproval,
      { approvalId: 'renewal-1', decision: 'refused', reason: '不再需要' },
      { by: LEADER, at: NOW },
    );
    expect([endOf(freeze), freeze.state?.asked]).toEqual([at('2027-03-01T00:00'), {}]);
  });
});

describe('a release', () => {
  it('is ordered with the word of the authority and ends when the bank says so', () => {
    const freeze = releasing();
    expect(open(freeze)).toEqual(expect.arrayContaining(['FRZ-16-confirm/2']));
    freeze.act(confirmRelease, { items: [{ itemNo: 1, releasedAt: NOW }] }, byBank(later(NOW, 1_000)));
    expect(item(freeze)?.hold).toMatchObject({ status: 'released', at: NOW });
    expect([open(freeze), freeze.state && hasEnded(freeze.state)]).toEqual([[], true]);
  });

  it('of a part leaves the rest frozen and no more justified than is held', () => {
    const freeze = releasing({ items: [{ itemNo: 1, amountFen: fen(3_000_00n) }] });
    freeze.act(confirmRelease, { items: [{ itemNo: 1, releasedAt: NOW }] }, byBank(later(NOW, 1_000)));
    expect(item(freeze)).toMatchObject({ justifiedFen: 5_000_00n, hold: { status: 'frozen', frozenFen: 5_000_00n } });
    expect(item(freeze)?.waiting).toBeUndefined();
  });

  it('follows the withdrawal of the case and a non-prosecution at once, without a further approval (FRZ-22, FRZ-23)', () => {
    const freeze = issued({ items: [anItem(1), anItem(2)] });
    answered(freeze);
    freeze.act(openRelease, { cause: 'case-withdrawn', reason: '撤销案件' }, byPolice());
    expect([item(freeze, 1)?.waiting, item(freeze, 2)?.hold.status]).toEqual(['release', 'withdrawn']);
  });

  it('by the withdrawal of the case takes the whole, where the bank was told to release a part', () => {
    const freeze = releasing({ items: [{ itemNo: 1, amountFen: fen(1_000_00n) }] });
    freeze.act(openRelease, { cause: 'case-withdrawn', reason: '撤销案件' }, byPolice());
    freeze.act(confirmRelease, { items: [{ itemNo: 1, releasedAt: NOW }] }, byBank(later(NOW, 1_000)));
    expect(item(freeze)?.hold).toMatchObject({ status: 'released' });
    expect([open(freeze), freeze.state && hasEnded(freeze.state)]).toEqual([[], true]);
    expect(codeOf(() => freeze.act(openRelease, { cause: 'case-withdrawn', reason: '撤销案件' }, byPolice()))).toBe(
      'FREEZE_ORDER.NOTHING_TO_RELEASE',
    );
  });

  it('of a part of what is unrelated leaves the rest due within the three days, though the owner has been told (FRZ-17)', () => {
    const freeze = frozen();
    freeze.act(findUnrelated, { itemNos: [1], foundAt: NOW, reason: '系正常货款' }, byPolice());
    freeze.act(proposeRelease, { ...release, items: [{ itemNo: 1, amountFen: fen(1_000_00n) }] }, byPolice());
    approve(freeze, NOW, 'release-1');
    freeze.act(confirmRelease, { items: [{ itemNo: 1, releasedAt: NOW }] }, byBank(later(NOW, 1_000)));
    freeze.act(notifyOwner, { itemNos: [1], notifiedAt: NOW }, byPolice(later(NOW, 2_000)));
    expect([item(freeze)?.hold.status, open(freeze).includes('FRZ-17/1')]).toEqual(['frozen', true]);
  });

  it('ends a proposal that nobody has approved: its account is free for others, and its leader is asked no more', () => {
    const record = filedRecord();
    const freeze = proposed({}, record);
    freeze.act(openRelease, { cause: 'case-withdrawn', reason: '撤销案件' }, byPolice());
    expect([freeze.state?.status, open(freeze), [...record.claims.keys()]]).toEqual(['refused', [], []]);
    expect(codeOf(() => approve(freeze, NOW))).toBe('APPROVAL.NOT_ASKED');
    expect(freeze.folded().state).toEqual(freeze.state);
  });

  it('of what is unrelated is due in three days (the third is a Sunday) and ends with the notice to the owner (FRZ-17)', () => {
    const freeze = frozen();
    freeze.act(findUnrelated, { itemNos: [1], foundAt: NOW, reason: '系正常货款' }, byPolice());
    expect(freeze.clocks.openDeadlines.find(({ ruleId }) => ruleId === 'FRZ-17')?.dueDate).toBe('2026-09-14');
    freeze.act(proposeRelease, release, byPolice());
    approve(freeze, NOW, 'release-1');
    freeze.act(confirmRelease, { items: [{ itemNo: 1, releasedAt: NOW }] }, byBank(later(NOW, 1_000)));
    expect([open(freeze), freeze.state && hasEnded(freeze.state)]).toEqual([['FRZ-17/1'], false]);
    freeze.act(notifyOwner, { itemNos: [1], notifiedAt: NOW }, byPolice(later(NOW, 2_000)));
    expect([open(freeze), freeze.state && hasEnded(freeze.state)]).toEqual([[], true]);
  });

  it('by return of money is partial, counts once, and at the last fen ends the freeze (RST-13)', () => {
    const freeze = frozen();
    const payout = (payoutId: string, amountFen: bigint) => ({ payoutId, itemNo: 1, amountFen: fen(amountFen) });
    freeze.act(noteReturned, payout('p-1', 3_000_00n), byPolice());
    expect(item(freeze)?.hold).toMatchObject({ frozenFen: 5_000_00n });
    expect(codeOf(() => freeze.act(noteReturned, payout('p-1', 3_000_00n), byPolice()))).toBe(
      'FREEZE_ORDER.RETURNED_ALREADY',
    );
    expect(codeOf(() => freeze.act(noteReturned, payout('p-2', 6_000_00n), byPolice()))).toBe(
      'FREEZE_ORDER.MORE_THAN_HELD',
    );
    freeze.act(noteReturned, payout('p-3', 5_000_00n), byPolice());
    expect(freeze.state && hasEnded(freeze.state)).toBe(true);
    expect(codeOf(() => freeze.act(noteReturned, payout('p-4', 1n), byPolice()))).toBe('FREEZE_ORDER.NOT_HELD');
  });
});

describe('two freezes of one account', () => {
  it('are refused in the same second; the second may wait behind the first and takes its turn (FRZ-18)', () => {
    const record = filedRecord();
    const first = frozen({}, record);
    const second = { orderId: 'freeze-2', approval: anApproval('approval-2') };
    expect(codeOf(() => proposed(second, record))).toBe('FREEZE_ORDER.DOUBLE_FREEZE');
    const queued = issued({ ...second, items: [anItem(1, { queued: true })] }, record);
    answered(queued, [{ itemNo: 1, result: 'queued', queuedAt: FROZEN, position: 1 }]);
    expect(item(queued)?.hold).toEqual({ status: 'queued', queuedAt: FROZEN, position: 1 });
    expect(codeOf(() => queued.act(noteQueueAdvanced, { itemNo: 1 }, byPolice()))).toBe('FREEZE_ORDER.DOUBLE_FREEZE');
    first.fire(at('2027-03-01T00:00:03'));
    const turn = at('2027-03-01T00:01');
    queued.act(noteQueueAdvanced, { itemNo: 1 }, byPolice(turn));
    expect(item(queued)?.waiting).toBe('turn');
    answered(queued, [frozenAnswer(1, { frozenAt: turn })], later(turn, 60_000));
    expect(item(queued)?.hold.status).toBe('frozen');
    expect([...record.claims.values()]).toEqual(['freeze-order/freeze-2']);
  });
});

describe('whose turn has come', () => {
  const TURN = at('2027-03-01T00:01');
  /** Behind a freeze that has lapsed. */
  function hisTurn(): { readonly freeze: FreezeInMemory; readonly claims: () => unknown } {
    const record = filedRecord();
    const first = frozen({}, record);
    const second = { orderId: 'freeze-2', approval: anApproval('approval-2') };
    const freeze = issued({ ...second, items: [anItem(1, { queued: true })] }, record);
    answered(freeze, [{ itemNo: 1, result: 'queued', queuedAt: FROZEN, position: 1 }]);
    first.fire(at('2027-03-01T00:00:03'));
    freeze.act(noteQueueAdvanced, { itemNo: 1 }, byPolice(TURN));
    const claims = () => [...record.claims.values()];
    expect(claims()).toEqual(['freeze-order/freeze-2']);
    return { freeze, claims };
  }

  it.each([
    ['cannot be frozen', { itemNo: 1, result: 'refused' as const, code: 'no-balance' as const }],
    ['waits behind somebody else', { itemNo: 1, result: 'queued' as const, queuedAt: TURN, position: 1 }],
  ])('and %s: the account is free for others', (_, line) => {
    const { freeze, claims } = hisTurn();
    answered(freeze, [line], later(TURN, 60_000));
    expect(claims()).toEqual([]);
  });

  it('and is released before the bank has answered: the account is free for others', () => {
    const { freeze, claims } = hisTurn();
    freeze.act(openRelease, { cause: 'case-withdrawn', reason: '撤销案件' }, byPolice(later(TURN, 1_000)));
    expect([item(freeze)?.waiting, claims()]).toEqual(['release', []]);
    const items = [{ itemNo: 1, releasedAt: later(TURN, 2_000) }];
    freeze.act(confirmRelease, { items }, byBank(later(TURN, 3_000)));
    expect([item(freeze)?.hold.status, freeze.state && hasEnded(freeze.state)]).toEqual(['released', true]);
  });

  it('is not said to be frozen while another freeze holds the account', () => {
    const record = filedRecord();
    frozen({}, record);
    const second = { orderId: 'freeze-2', approval: anApproval('approval-2') };
    const freeze = issued({ ...second, items: [anItem(1, { queued: true }), anItem(2)] }, record);
    answered(freeze, [frozenAnswer(1), frozenAnswer(2)]);
    expect(freeze.acts.at(-1)?.entry.happened).toMatchObject({
      ...{ stands: [{ itemNo: 2 }], returned: [{ itemNo: 1, faults: ['ITEM.DOUBLE_FREEZE'] }] },
    });
    expect([item(freeze, 1)?.waiting, item(freeze, 2)?.hold.status]).toEqual(['answer', 'frozen']);
  });
});

describe('every refusal', () => {
  const two = [anItem(1), anItem(2, { accountKey: 'account-1' })];
  const tooMany = Array.from({ length: MOST_ITEMS + 1 }, (_, index) => anItem(index + 1));
  const unfiled = () => newFreeze(new InMemoryRecord()).act(proposeFreeze, aProposal(), byPolice(PROPOSED));
  const released = [{ itemNo: 1, releasedAt: NOW }];
  const withdrawal = { cause: 'case-withdrawn' as const, reason: 'x' };
  const refusedFreeze = () => {
    const freeze = proposed();
    freeze.act(openRelease, withdrawal, byPolice());
    return freeze;
  };
  /** A second click, or a second clerk, with an approval of its own. */
  const askedTwice = <Body extends { readonly approval: object }>(
    decide: (order: FreezeOrder | undefined, body: Body, act: Act) => Decision<FreezeOrderEvent>,
    body: Body,
  ) => {
    const freeze = frozen();
    freeze.act(decide, body, byPolice());
    freeze.act(decide, { ...body, approval: { ...body.approval, approvalId: 'again' } }, byPolice(later(NOW, 1)));
  };

  it.each<[string, string, () => unknown]>([
    ['PROPOSED_ALREADY', 'twice', () => proposed().act(proposeFreeze, aProposal(), byPolice())],
    ['NO_ITEMS', 'nothing', () => proposed({ items: [] })],
    ['TOO_MANY_ITEMS', 'too much', () => proposed({ items: tooMany })],
    ['NOT_FILED', 'before filing', unfiled],
    ['WRONG_LEVEL', 'a year by a county', () => proposed({ major: true })],
    ['NO_AMOUNT', 'nothing asked', () => proposed({ items: [anItem(1, { askedFen: fen(0n) })] })],
    ['MORE_THAN_JUSTIFIED', 'no reason', () => proposed({ items: [anItem(1, { justifiedFen: fen(1n) })] })],
    [
      'END_CONTRADICTS_PERIOD',
      'a longer end',
      () => proposed({ items: [anItem(1, { statedEnd: at('2027-03-02T00:00') })] }),
    ],
    ['SAME_ACCOUNT_TWICE', 'one account twice', () => proposed({ items: two })],
    ['NO_SUCH_ITEM', 'an unknown item', () => frozen().act(proposeRenewal, { ...renewal, itemNos: [9] }, byPolice())],
    ['NOTHING_STANDS', 'no answer', () => answered(issued(), [frozenAnswer(9)])],
    ['NOT_QUEUED', 'no queue', () => frozen().act(noteQueueAdvanced, { itemNo: 1 }, byPolice())],
    ['NOT_HELD', 'renewed unfrozen', () => issued().act(proposeRenewal, renewal, byPolice())],
    ['NOT_HELD', 'released unfrozen', () => issued().act(proposeRelease, release, byPolice())],
    [
      'NOT_HELD',
      'found unfrozen',
      () => issued().act(findUnrelated, { itemNos: [1], foundAt: NOW, reason: 'x' }, byPolice()),
    ],
    ['WAITING', 'renewed while released', () => releasing().act(proposeRenewal, renewal, byPolice())],
    [
      'OTHER_AUTHORITY',
      'renewed elsewhere',
      () =>
        frozen().act(proposeRenewal, { ...renewal, approval: anApproval('r', { approverUnitId: 'x' }) }, byPolice()),
    ],
    [
      'OTHER_AUTHORITY',
      'released elsewhere',
      () =>
        frozen().act(proposeRelease, { ...release, approval: anApproval('r', { approverUnitId: 'x' }) }, byPolice()),
    ],
    ['NO_RENEWAL_ORDERED', 'not renewed', () => frozen().act(confirmRenewal, { items: [{ itemNo: 1 }] }, byBank())],
    ['RELEASE_ORDERED', 'released twice', () => releasing().act(proposeRelease, release, byPolice())],
    ['MORE_THAN_HELD', 'too much released', () => releasing({ items: [{ itemNo: 1, amountFen: fen(8_000_01n) }] })],
    [
      'NEED_IN_THE_FUTURE',
      'needed until tomorrow',
      () => frozen().act(proposeRelease, { ...release, neededUntil: later(NOW, 1) }, byPolice()),
    ],
    ['NOTHING_TO_RELEASE', 'nothing held', () => refusedFreeze().act(openRelease, withdrawal, byPolice())],
    ['RENEWAL_ASKED', 'asked twice', () => askedTwice(proposeRenewal, renewal)],
    ['RELEASE_ASKED', 'asked twice', () => askedTwice(proposeRelease, release)],
    ['NO_RELEASE_ORDERED', 'not told', () => frozen().act(confirmRelease, { items: released }, byBank())],
    [
      'RELEASED_IN_THE_FUTURE',
      'tomorrow',
      () => releasing().act(confirmRelease, { items: [{ itemNo: 1, releasedAt: later(NOW, 1) }] }, byBank()),
    ],
    [
      'RELEASED_BEFORE_THE_FREEZE',
      'too early',
      () => releasing().act(confirmRelease, { items: [{ itemNo: 1, releasedAt: PROPOSED }] }, byBank()),
    ],
    [
      'FOUND_IN_THE_FUTURE',
      'found tomorrow',
      () => frozen().act(findUnrelated, { itemNos: [1], foundAt: later(NOW, 1), reason: 'x' }, byPolice()),
    ],
    [
      'NOT_FOUND_UNRELATED',
      'no finding',
      () => frozen().act(notifyOwner, { itemNos: [1], notifiedAt: NOW }, byPolice()),
    ],
  ])('FREEZE_ORDER.%s: %s', (code, _, work) => {
    expect(codeOf(work)).toBe(`FREEZE_ORDER.${code}`);
  });

  it('of one finding twice', () => {
    const freeze = frozen();
    const finding = { itemNos: [1], foundAt: NOW, reason: 'x' };
    freeze.act(findUnrelated, finding, byPolice());
    expect(codeOf(() => freeze.act(findUnrelated, finding, byPolice()))).toBe('FREEZE_ORDER.FOUND_ALREADY');
  });

  it.each<[string, () => unknown]>([
    ['APPROVAL.SAME_OFFICER', () => approve(proposed(), ISSUED, 'approval-1', POLICE)],
    ['APPROVAL.WRONG_LEVEL', () => approve(proposed(), ISSUED, 'approval-1', OTHER_LEADER)],
    ['APPROVAL.NOT_ASKED', () => approve(issued(), ISSUED)],
    ['MATTER.NOT_FOUND', () => issued().act(answerFreeze, { answers: [frozenAnswer()] }, { by: OTHER_BANK, at: NOW })],
    ['MATTER.NOT_FOUND', () => newFreeze().act(openRelease, { cause: 'case-withdrawn', reason: 'x' }, byPolice())],
  ])('%s', (code, work) => {
    expect(codeOf(work)).toBe(code);
  });
});

describe('an answer', () => {
  it.each([
    ['ITEM.MORE_THAN_ASKED', { frozenFen: fen(10_000_01n) }],
    ['ITEM.IN_THE_FUTURE', { frozenAt: later(FROZEN, 3_600_000) }],
    ['ITEM.BEFORE_THE_ORDER', { frozenAt: PROPOSED }],
    ['ITEM.END_CONTRADICTS_PERIOD', { registeredEnd: at('2027-03-02T00:00') }],
    ['ITEM.INCOMPLETE', { operator: '' }],
    ['ITEM.NO_REFUSAL_CODE', { result: 'refused' as const }],
  ])('comes back with %s, and the others stand', (fault, given) => {
    const freeze = issued({ items: [anItem(1), anItem(2)] });
    answered(freeze, [frozenAnswer(1, given), frozenAnswer(2)]);
    const happened = freeze.acts.at(-1)?.entry.happened;
    expect(happened).toMatchObject({ stands: [{ itemNo: 2 }], returned: [{ itemNo: 1, faults: [fault] }] });
    expect(open(freeze)).toContain('FRZ-11-answer/1');
  });

  it('never twice in one, and never for what is answered', () => {
    const freeze = issued({ items: [anItem(1), anItem(2)] });
    answered(freeze, [frozenAnswer(1), frozenAnswer(1)]);
    expect(freeze.acts.at(-1)?.entry.happened).toMatchObject({ returned: [{ faults: ['ITEM.TWICE'] }] });
    answered(freeze, [frozenAnswer(1), frozenAnswer(2)]);
    expect(freeze.acts.at(-1)?.entry.happened).toMatchObject({ returned: [{ faults: ['ITEM.NOT_WAITING'] }] });
  });
});

it('keeps the amount that the case justifies beside the amount frozen; where more stays held, a reason stands with it', () => {
  const freeze = frozen();
  const less = { itemNo: 1, justifiedFen: fen(6_000_00n), reason: '部分款项已排除' };
  expect(codeOf(() => freeze.act(restateJustification, less, byPolice()))).toBe('FREEZE_ORDER.HELD_BEYOND_JUSTIFIED');
  freeze.act(restateJustification, { ...less, overrideReason: '资金混同，正在甄别' }, byPolice());
  expect(item(freeze)).toMatchObject({
    ...{ justifiedFen: 6_000_00n, overrideReason: '资金混同，正在甄别', hold: { frozenFen: 8_000_00n } },
  });
  const unanswered = issued();
  expect(codeOf(() => unanswered.act(restateJustification, less, byPolice()))).toBe(
    'FREEZE_ORDER.HELD_BEYOND_JUSTIFIED',
  );
});

it('carries the letter of cooperation that goes out with it, and goes out whether that is answered or not (XJD-16)', () => {
  const text = { subjectId: 's', commitment: 'c' };
  const cooperation = { assistanceId: 'h-1', toUnitId: 'bureau-9', superiorUnitIds: [], request: text, papers: [text] };
  expect(frozen({ cooperation }).state).toMatchObject({ status: 'issued', cooperation });
  expect(frozen().state).not.toHaveProperty('cooperation');
});
