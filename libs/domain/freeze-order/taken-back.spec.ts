import {
  anApproval,
  anItem,
  answered,
  approve,
  BANK,
  FROZEN,
  type FreezeInMemory,
  frozenAnswer,
  issued,
  later,
  POLICE,
} from '#domain/freeze-order/freeze-order.spec-support';
import { confirmRelease, isTakenBack, openRelease, proposeRelease } from '#domain/freeze-order/release';

/** A letter of cooperation is withdrawn with a freeze that never took effect (XJD-16, FRZ-18). */

const NOW = later(FROZEN, 3_600_000);
const waits = (itemNo: number) => ({ itemNo, result: 'queued' as const, queuedAt: FROZEN, position: 1 });
const takenBack = ({ state }: FreezeInMemory): boolean => state !== undefined && isTakenBack(state);

function release(freeze: FreezeInMemory, itemNo: number): void {
  const approval = anApproval(`release-${itemNo}`, { kind: 'freeze-release' });
  const asked = { items: [{ itemNo }], approval, reason: '不再需要', neededUntil: NOW };
  freeze.act(proposeRelease, asked, { by: POLICE, at: NOW });
  approve(freeze, later(NOW, 60_000), approval.approvalId);
}

const confirm = (freeze: FreezeInMemory, itemNo: number): void =>
  void freeze.act(
    confirmRelease,
    { items: [{ itemNo, releasedAt: later(NOW, 120_000) }] },
    { by: BANK, at: later(NOW, 180_000) },
  );

it('only waited behind another freeze and is to be released: it is taken back, before and after the bank has struck it off', () => {
  const freeze = answered(issued(), [waits(1)]);
  expect(takenBack(freeze)).toBe(false);
  release(freeze, 1);
  expect(takenBack(freeze)).toBe(true);
  confirm(freeze, 1);
  expect(freeze.state?.items[1]?.hold).toMatchObject({ status: 'released', neverHeld: true });
  expect(takenBack(freeze)).toBe(true);
});

it('waits with one account while the other is struck off: not before the last one', () => {
  const freeze = answered(issued({ items: [anItem(1), anItem(2)] }), [waits(1), waits(2)]);
  release(freeze, 1);
  confirm(freeze, 1);
  expect(takenBack(freeze)).toBe(false);
  release(freeze, 2);
  expect(takenBack(freeze)).toBe(true);
});

it('has held one of its accounts: the place may still be asked for help with it', () => {
  const freeze = answered(issued({ items: [anItem(1), anItem(2)] }), [frozenAnswer(1), waits(2)]);
  freeze.act(openRelease, { cause: 'case-withdrawn', reason: '撤销案件' }, { by: POLICE, at: NOW });
  for (const itemNo of [1, 2]) confirm(freeze, itemNo);
  expect(freeze.state?.items[1]?.hold).not.toHaveProperty('neverHeld');
  expect(takenBack(freeze)).toBe(false);
});

it('was refused by the bank in one account and withdrawn unanswered in the other', () => {
  const freeze = answered(issued({ items: [anItem(1), anItem(2)] }), [
    { itemNo: 1, result: 'refused', code: 'no-balance' },
  ]);
  expect(takenBack(freeze)).toBe(false);
  freeze.act(openRelease, { cause: 'case-withdrawn', reason: '撤销案件' }, { by: POLICE, at: NOW });
  expect(takenBack(freeze)).toBe(true);
});
