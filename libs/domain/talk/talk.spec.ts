import type { Actor } from '#domain/agency/actor';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import { apply } from '#domain/talk/apply';
import { checkTalk, holdTalk, reportCorrection, summonTalk, withdrawTalk } from '#domain/talk/decide';
import { hasEnded, type Talk, type TalkEvent } from '#domain/talk/talk';

type InMemory = InMemoryMatter<Talk, TalkEvent>;

const at = (days: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + days * 86_400_000).toISOString() as Instant;
const by = (unitId: string): Actor => ({
  agency: 'supervisor',
  unitId,
  officerId: `${unitId}.1`,
  roles: ['supervisor'],
});
const PAPER = { subjectId: 's', commitment: 'c' };
const FACTS = { talkId: 't-1', unitId: 'bank', officeUnitId: 'office', cause: 'late', reason: '多次超期' } as const;

const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId);
function summoned(): InMemory {
  const matter: InMemory = new InMemoryMatter('talk/t-1', new InMemoryRecord(), { apply });
  matter.act(summonTalk, FACTS, { by: by('office'), at: at(0) });
  return matter;
}
const hold = (matter: InMemory, unitId = 'office', what = '补签值班表'): string =>
  said(() => matter.act(holdTalk, { record: PAPER, what, workingDays: 3 }, { by: by(unitId), at: at(1) }));
const report = (matter: InMemory, unitId = 'bank'): string =>
  said(() => matter.act(reportCorrection, { text: PAPER }, { by: by(unitId), at: at(2) }));
const check = (matter: InMemory, corrected: boolean, unitId = 'office', reason = '现场检查'): string =>
  said(() => matter.act(checkTalk, { corrected, reason, workingDays: 2 }, { by: by(unitId), at: at(3) }));
const withdraw = (matter: InMemory, reason = '情况已澄清'): string =>
  said(() => matter.act(withdrawTalk, { reason }, { by: by('office'), at: at(1) }));

it('is summoned with a reason, held, corrected and checked, each under its own clock', () => {
  const matter = summoned();
  expect(said(() => matter.act(summonTalk, FACTS, { by: by('office'), at: at(0) }))).toBe('TALK.SUMMONED_ALREADY');
  expect(clocksOf(matter)).toEqual(['TLK-01']);
  expect([hold(matter, 'bank'), hold(matter, 'office', ' '), hold(matter)]).toEqual([
    'TALK.NOT_THE_OFFICE',
    'TALK.REASON_MISSING',
    'accepted',
  ]);
  // Tuesday, and three working days: Friday night.
  expect(matter.clocks.openDeadlines.map(({ deadlineId, dueAt }) => [deadlineId, dueAt])).toEqual([
    ['TLK-02/1', '2026-03-06T16:00:00.000Z'],
  ]);
  expect([report(matter, 'office'), report(matter), clocksOf(matter)]).toEqual([
    'TALK.NOT_THE_UNIT',
    'accepted',
    ['TLK-03/1'],
  ]);
  expect([check(matter, true, 'bank'), check(matter, true, 'office', ''), check(matter, true)]).toEqual([
    'TALK.NOT_THE_OFFICE',
    'TALK.REASON_MISSING',
    'accepted',
  ]);
  expect([hasEnded(matter.state as Talk), clocksOf(matter), report(matter)]).toEqual([true, [], 'TALK.WRONG_STATE']);
  expect(matter.folded().state).toEqual(matter.state);
});

it('orders the correction again, with another date, where the check fails', () => {
  const matter = summoned();
  hold(matter);
  report(matter);
  expect(check(matter, false)).toBe('accepted');
  expect([matter.state?.status, clocksOf(matter)]).toEqual(['correcting', ['TLK-02/2']]);
  expect([report(matter), check(matter, true), matter.state?.checks.length]).toEqual(['accepted', 'accepted', 2]);
});

it('is withdrawn before it is held, with a reason', () => {
  expect(withdraw(summoned(), ' ')).toBe('TALK.REASON_MISSING');
  const matter = summoned();
  expect([withdraw(matter), matter.state?.status, clocksOf(matter)]).toEqual(['accepted', 'withdrawn', []]);
  const held = summoned();
  hold(held);
  expect(withdraw(held)).toBe('TALK.WRONG_STATE');
});
