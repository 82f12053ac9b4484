import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/bulletin/apply';
import { type Bulletin, type BulletinEvent, hasEnded } from '#domain/bulletin/bulletin';
import {
  askBulletin,
  decideApproval,
  decideBottomUnit,
  draftBulletin,
  openBulletin,
  type ReferBottomUnit,
  referBottomUnit,
} from '#domain/bulletin/decide';
import { type AnswerVeto, answerVeto } from '#domain/bulletin/veto';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<Bulletin, BulletinEvent>;
const at = (days: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + days * 86_400_000).toISOString() as Instant;
const by = (unitId: string, officerId = `${unitId}.1`): Actor => ({
  ...{ agency: 'supervisor', unitId, officerId, roles: ['supervisor'] },
});

/** Issued, with one unit that is last and decided upon. */
function issued(): InMemory {
  const matter: InMemory = new InMemoryMatter('bulletin/b', new InMemoryRecord(), { apply });
  const facts = { bulletinId: 'b', officeUnitId: 'office', month: '2026-03', since: at(-20) };
  const tally = { unitId: 'bad', agency: 'bank', onTime: 5, late: 5, byOutage: 0 } as const;
  const drawn = { asOf: at(1), figures: [], tallies: [tally], agencies: ['bank'], least: 5, last: 1 } as const;
  const remarks = { subjectId: 's', commitment: 'c' };
  matter.act(openBulletin, facts, { by: by('office'), at: at(0) });
  matter.act(draftBulletin, { ...drawn, recipientUnitIds: ['bad'], remarks }, { by: by('office'), at: at(1) });
  matter.act(askBulletin, { approvalId: 'a', title: '通报', word: '云联办' }, { by: by('office'), at: at(1) });
  matter.act(decideApproval, { approvalId: 'a', decision: 'approved' }, { by: by('office', 'office.2'), at: at(1) });
  const decided = { unitId: 'bad', summon: false, reason: '已整改', talkId: 't' };
  matter.act(decideBottomUnit, decided, { by: by('office'), at: at(1) });
  return matter;
}

const propose = (matter: InMemory, given: Partial<ReferBottomUnit> = {}): string => {
  const asked = { measure: 'veto', addressee: '考核办', reason: '连续末位', documentWord: '云联办', ...given } as const;
  return said(() => matter.act(referBottomUnit, { unitId: 'bad', ...asked }, { by: by('office'), at: at(2) }));
};
const answer = (matter: InMemory, given: Partial<AnswerVeto>, unitId = 'assessor'): string =>
  said(() => matter.act(answerVeto, { referralNo: 1, adopted: true, ...given }, { by: by(unitId), at: at(3) }));
const clocksOf = (matter: InMemory) =>
  matter.clocks.openDeadlines.map(({ deadlineId, ruleId, ownerUnitId, dueAt }) => [
    ...[deadlineId, ruleId, ownerUnitId, dueAt.slice(0, 10)],
  ]);

it('opens a bulletin again until who assesses has answered, within ten working days', () => {
  const matter = issued();
  expect(hasEnded(matter.state as Bulletin)).toBe(true);
  expect(propose(matter, { addresseeUnitId: 'assessor' })).toBe('accepted');
  expect([matter.state?.status, hasEnded(matter.state as Bulletin), clocksOf(matter)]).toEqual([
    ...['answering', false],
    [['BUL-02/bad', 'BUL-02', 'assessor', '2026-03-18']],
  ]);
  expect([answer(matter, {}, 'bad'), answer(matter, { referralNo: 2 }), answer(matter, { adopted: false })]).toEqual([
    ...['BULLETIN.NOT_ASKED', 'BULLETIN.NO_VETO', 'BULLETIN.REASON_MISSING'],
  ]);
  expect(answer(matter, { adopted: false, reason: '已扣分，不再否决' })).toBe('accepted');
  expect([matter.state?.status, matter.state?.bottom[0]?.referrals?.[0]?.answer, clocksOf(matter)]).toEqual([
    ...['closed', { adopted: false, reason: '已扣分，不再否决', at: at(3) }, []],
  ]);
  expect(answer(matter, {})).toBe('BULLETIN.VETO_ANSWERED');
  expect(matter.folded().state).toEqual(matter.state);
});

it('is the clock of the office where the organ has no desk, and ends with the letter that it enters', () => {
  const matter = issued();
  propose(matter);
  expect(clocksOf(matter)).toEqual([['BUL-02/bad', 'BUL-02', 'office', '2026-03-18']]);
  expect([answer(matter, {}, 'office'), answer(matter, { reference: '考核函〔2026〕3号' }, 'office')]).toEqual([
    ...['BULLETIN.REFERENCE_MISSING', 'accepted'],
  ]);
  expect(matter.state?.bottom[0]?.referrals?.[0]?.answer).toEqual({
    ...{ adopted: true, reference: '考核函〔2026〕3号', at: at(3) },
  });
  expect(hasEnded(matter.state as Bulletin)).toBe(true);
});

it('goes to nobody in the own cause, and a referral to the discipline inspection waits for nothing', () => {
  const matter = issued();
  expect(['bad', 'office'].map((addresseeUnitId) => propose(matter, { addresseeUnitId }))).toEqual([
    ...['BULLETIN.OWN_CAUSE', 'BULLETIN.OWN_CAUSE'],
  ]);
  expect(propose(matter, { measure: 'discipline' })).toBe('accepted');
  expect([clocksOf(matter), answer(matter, {}), hasEnded(matter.state as Bulletin)]).toEqual([
    ...[[], 'BULLETIN.NO_VETO', true],
  ]);
});

it('knows nothing before the bulletin is there', () => {
  const matter: InMemory = new InMemoryMatter('bulletin/none', new InMemoryRecord(), { apply });
  expect(answer(matter, {})).toBe('MATTER.NOT_FOUND');
});
