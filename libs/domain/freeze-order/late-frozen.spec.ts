import {
  anItem,
  answered,
  BANK,
  codeOf,
  filedRecord,
  FROZEN,
  type FreezeInMemory,
  frozenAnswer,
  issued,
  later,
  POLICE,
} from '#domain/freeze-order/freeze-order.spec-support';
import { freezeClaimOf, hasEnded } from '#domain/freeze-order/freeze-order';
import { confirmRelease, openRelease } from '#domain/freeze-order/release';

/** A bank froze what had been taken back: it holds an account without a basis, says so, and must let it go (FRZ-16, FRZ-22). */

const NOW = later(FROZEN, 3_600_000);
const STATED = frozenAnswer(1);
const clocks = ({ clocks: { openDeadlines } }: FreezeInMemory): string[] => openDeadlines.map(({ ruleId }) => ruleId);

function takenBack(record = filedRecord()): FreezeInMemory {
  const freeze = issued({ items: [anItem(1), anItem(2)] }, record);
  freeze.act(openRelease, { cause: 'case-withdrawn', reason: '撤销案件' }, { by: POLICE, at: FROZEN });
  return freeze;
}

it('is kept as the bank states it, proves nothing, and is to be released within the time of the bank', () => {
  const record = filedRecord();
  const freeze = answered(takenBack(record), [STATED], NOW);
  const { itemNo: _, result: __, ...stated } = STATED;
  expect(freeze.state?.items[1]).toMatchObject({ hold: { status: 'withdrawn' }, waiting: 'release', reported: stated });
  expect([clocks(freeze), freeze.state && hasEnded(freeze.state)]).toEqual([['FRZ-16-confirm'], false]);
  expect(record.claims.has(freezeClaimOf('account-1'))).toBe(false);
  expect(freeze.folded().state).toEqual(freeze.state);
});

it('ends with the word of the bank that it has released', () => {
  const freeze = answered(takenBack(), [STATED], NOW);
  freeze.act(confirmRelease, { items: [{ itemNo: 1, releasedAt: NOW }] }, { by: BANK, at: later(NOW, 1_000) });
  expect(freeze.state?.items[1]?.hold).toEqual({ status: 'released', at: NOW, frozenAt: FROZEN });
  expect([clocks(freeze), freeze.state && hasEnded(freeze.state)]).toEqual([[], true]);
});

it('is kept though the bank states neither amount nor instant: the account may be held all the same', () => {
  const freeze = answered(takenBack(), [{ itemNo: 1, result: 'frozen' }], NOW);
  expect(freeze.state?.items[1]).toMatchObject({ waiting: 'release', reported: {} });
});

it.each([
  ['a second time', () => answered(answered(takenBack(), [STATED], NOW), [STATED], NOW)],
  ['as not frozen', () => answered(takenBack(), [{ itemNo: 1, result: 'refused', code: 'no-balance' }], NOW)],
])('is returned where it is answered %s: nothing more is to be released', (_, answer) => {
  expect(codeOf(answer)).toBe('FREEZE_ORDER.NOTHING_STANDS');
});
