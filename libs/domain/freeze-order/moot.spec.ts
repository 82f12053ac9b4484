import {
  anApproval,
  anItem,
  answered,
  approve,
  at,
  BANK,
  codeOf,
  FROZEN,
  type FreezeInMemory,
  frozen,
  frozenAnswer,
  issued,
  later,
  POLICE,
} from '#domain/freeze-order/freeze-order.spec-support';
import { findUnrelated, noteReturned, notifyOwner } from '#domain/freeze-order/course';
import { confirmRelease, openRelease } from '#domain/freeze-order/release';
import { proposeRenewal } from '#domain/freeze-order/renew';
import { fen } from '#domain/money/fen';

/** A freeze ends while something is asked about it: nobody is left with an approval that can only be refused, nor with a clock. */

const NOW = later(FROZEN, 3_600_000);
const LAPSED = at('2027-03-01T00:00:03');
const renewal = { itemNos: [1], approval: anApproval('renew-1', { kind: 'freeze-renewal' }), reason: '侦查尚未终结' };
const clocks = (freeze: FreezeInMemory): string[] => freeze.clocks.openDeadlines.map(({ ruleId }) => ruleId).sort();
const settled = (freeze: FreezeInMemory): unknown =>
  freeze.acts.at(-1)?.entry.settles?.map(({ approvalId, decision, reason }) => [approvalId, decision, reason]);

function asked(freeze = frozen(), given: Partial<typeof renewal> = {}): FreezeInMemory {
  freeze.act(proposeRenewal, { ...renewal, ...given }, { by: POLICE, at: NOW });
  return freeze;
}

it('by lapse: the renewal that was still asked for ends with it', () => {
  const freeze = asked();
  freeze.fire(LAPSED);
  expect([freeze.state?.asked, clocks(freeze)]).toEqual([{}, ['FRZ-15-off']]);
  expect(codeOf(() => approve(freeze, LAPSED, 'renew-1'))).toBe('APPROVAL.NOT_ASKED');
  expect(freeze.folded().state).toEqual(freeze.state);
});

it('by release and by the return of all of its money', () => {
  const released = asked();
  released.act(openRelease, { cause: 'case-withdrawn', reason: '撤销案件' }, { by: POLICE, at: NOW });
  released.act(confirmRelease, { items: [{ itemNo: 1, releasedAt: NOW }] }, { by: BANK, at: later(NOW, 1_000) });
  expect([released.state?.asked, clocks(released)]).toEqual([{}, []]);
  expect(settled(released)).toEqual([['renew-1', 'refused', '已解除冻结，无须再批']]);
  const returned = asked();
  const payout = { payoutId: 'p-1', itemNo: 1, amountFen: fen(8_000_00n) };
  returned.act(noteReturned, payout, { by: POLICE, at: NOW });
  expect([returned.state?.asked, clocks(returned)]).toEqual([{}, []]);
});

it('but not while one of the accounts that are asked about is still held', () => {
  const freeze = answered(issued({ items: [anItem(1), anItem(2)] }), [frozenAnswer(1), frozenAnswer(2)]);
  asked(freeze, { itemNos: [1, 2] });
  freeze.act(noteReturned, { payoutId: 'p-1', itemNo: 1, amountFen: fen(8_000_00n) }, { by: POLICE, at: NOW });
  expect(Object.keys(freeze.state?.asked ?? {})).toEqual(['renew-1']);
});

it('and the duty of what was found unrelated ends with the lapse, once the owner has been told (FRZ-17)', () => {
  const freeze = frozen();
  freeze.act(findUnrelated, { itemNos: [1], foundAt: NOW, reason: '系正常货款' }, { by: POLICE, at: NOW });
  freeze.act(notifyOwner, { itemNos: [1], notifiedAt: NOW }, { by: POLICE, at: NOW });
  freeze.fire(LAPSED);
  expect(clocks(freeze)).toEqual(['FRZ-15-off']);
});
