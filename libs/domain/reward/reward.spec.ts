import type { Actor } from '#domain/agency/actor';
import { fen } from '#domain/money/fen';
import { apply } from '#domain/reward/apply';
import { decideApproval, lapseReward, payReward, proposeReward, type ProposeReward } from '#domain/reward/decide';
import { hasEnded, type Reward, type RewardEvent } from '#domain/reward/reward';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<Reward, RewardEvent>;

/** Monday, 2 March 2026, 9:00 in Shanghai, and so many days later. */
const at = (days: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + days * 86_400_000).toISOString() as Instant;
const by = (officerId: string, unitId = 'office'): Actor => ({
  ...{ agency: 'supervisor', unitId, officerId, roles: ['supervisor'] },
});
const PAPER = { subjectId: 's', commitment: 'c' };
const RECEIPT = { ...PAPER, sha256: 'f' };
const PROPOSED: ProposeReward = {
  ...{ rewardId: 'r-1', officeUnitId: 'office', reporter: PAPER, report: PAPER, reportKey: 'k' },
  ...{ reportedOn: '2026-03-01', amountFen: fen(500_000n), basis: '举报奖励办法（虚构）' },
  ...{ approvalId: 'a-1', title: '举报奖励', word: '云联办' },
};

const matterOf = (record = new InMemoryRecord(), id = 'r-1'): InMemory =>
  new InMemoryMatter(`reward/${id}`, record, { apply });
const propose = (matter: InMemory, given: Partial<ProposeReward> = {}): string =>
  said(() => matter.act(proposeReward, { ...PROPOSED, ...given }, { by: by('clerk'), at: at(0) }));
const decide = (matter: InMemory, decision: 'approved' | 'refused', reason = '不符合规定'): string =>
  said(() => matter.act(decideApproval, { approvalId: 'a-1', decision, reason }, { by: by('head'), at: at(1) }));
const pay = (
  matter: InMemory,
  { unitId = 'office', paidOn = '2026-03-04', receipt = RECEIPT as object } = {},
): string =>
  said(() =>
    matter.act(payReward, { paidOn, receipt: receipt as typeof RECEIPT }, { by: by('clerk', unitId), at: at(2) }),
  );
const lapse = (matter: InMemory, reason = '举报人放弃'): string =>
  said(() => matter.act(lapseReward, { reason }, { by: by('clerk'), at: at(2) }));
const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ ruleId }) => ruleId);
function granted(record?: InMemoryRecord): InMemory {
  const matter = matterOf(record);
  expect([propose(matter), decide(matter, 'approved')]).toEqual(['accepted', 'accepted']);
  return matter;
}

it('is proposed, granted by another officer, and paid against a receipt', () => {
  const matter = matterOf();
  expect([propose(matter), clocksOf(matter)]).toEqual(['accepted', ['APPROVAL-01']]);
  expect(
    said(() => matter.act(decideApproval, { approvalId: 'a-1', decision: 'approved' }, { by: by('clerk'), at: at(1) })),
  ).toBe('APPROVAL.SAME_OFFICER');
  expect([decide(matter, 'approved'), matter.state?.status, clocksOf(matter)]).toEqual([
    ...['accepted', 'granted', ['RWD-01']],
  ]);
  expect(matter.state?.number).not.toBe('');
  expect([pay(matter), matter.state?.paid?.paidOn, clocksOf(matter)]).toEqual(['accepted', '2026-03-04', []]);
  expect([hasEnded(matter.state as Reward), matter.folded().state]).toEqual([true, matter.state]);
});

it.each([
  ['nothing', { amountFen: fen(0n) }, 'REWARD.NOTHING_GIVEN'],
  ['a report of tomorrow', { reportedOn: '2026-03-03' }, 'REWARD.DAY_AHEAD'],
])('is not given for %s', (_, given, code) => expect(propose(matterOf(), given)).toBe(code));

it('is given once for one report, and again only where it was refused or lapsed', () => {
  const record = new InMemoryRecord();
  const first = granted(record);
  const second = matterOf(record, 'r-2');
  expect([propose(first), propose(second)]).toEqual(['REWARD.PROPOSED_ALREADY', 'REWARD.REWARDED_ALREADY']);
  expect([lapse(first, ' '), lapse(first), first.state?.status]).toEqual([
    ...['REWARD.REASON_MISSING', 'accepted', 'lapsed'],
  ]);
  expect([propose(second), decide(second, 'refused'), second.state?.reason]).toEqual([
    ...['accepted', 'accepted', '不符合规定'],
  ]);
  expect([hasEnded(second.state as Reward), propose(matterOf(record, 'r-3'))]).toEqual([true, 'accepted']);
});

it.each([
  ['by another office', { unitId: 'other' }, 'REWARD.NOT_THE_OFFICE'],
  ['tomorrow', { paidOn: '2026-03-05' }, 'REWARD.DAY_AHEAD'],
  ['before it was granted', { paidOn: '2026-03-02' }, 'REWARD.PAID_BEFORE_GRANTED'],
  ['without a receipt', { receipt: PAPER }, 'REWARD.NO_RECEIPT'],
])('is not paid %s', (_, given, code) => expect(pay(granted(), given)).toBe(code));

it('is paid once, and only after it was granted', () => {
  const matter = matterOf();
  propose(matter);
  expect([pay(matter), lapse(matter)]).toEqual(['REWARD.WRONG_STATE', 'REWARD.WRONG_STATE']);
  const paid = granted();
  expect([pay(paid), pay(paid), decide(paid, 'approved')]).toEqual([
    ...['accepted', 'REWARD.WRONG_STATE', 'REWARD.WRONG_STATE'],
  ]);
  expect(pay(matterOf())).toBe('MATTER.NOT_FOUND');
});
