import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/area-listing/apply';
import { type AreaListing, type AreaListingEvent, hasEnded } from '#domain/area-listing/area-listing';
import { askAssessment, decideApproval, listArea, nameAreaLeader, reportArea } from '#domain/area-listing/decide';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<AreaListing, AreaListingEvent>;

const at = (days: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + days * 86_400_000).toISOString() as Instant;
const by = (unitId: string): Actor => ({ agency: 'police', unitId, officerId: `${unitId}.1`, roles: ['approver'] });
const PAPER = { subjectId: 's', commitment: 'c' };
const GROUND = {
  ...{ asOf: at(0), from: '2026-01-01', to: '2026-03-01', cases: 24, people: 60_000 },
  ...{ source: '市统计局公报（虚构）', countedOn: '2025-12-31', rate: '4.00', place: 1 },
};
const LISTED = {
  ...{ listingId: 'l', areaName: '竹里街道', unitId: 'station', bureauUnitId: 'bureau', officeUnitId: 'office' },
  ...{ months: 6, reason: '发案率居首', ground: GROUND, word: '云联办' },
};

const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).sort();
const list = (matter: InMemory, given: object = {}): string =>
  said(() => matter.act(listArea, { ...LISTED, ...given }, { by: by('office'), at: at(0) }));
function listed(record = new InMemoryRecord()): InMemory {
  const matter: InMemory = new InMemoryMatter('area-listing/l', record, { apply });
  list(matter);
  return matter;
}
const lead = (matter: InMemory, isHead = true, unitId = 'bureau'): string =>
  said(() => matter.act(nameAreaLeader, { officerId: 'p.1', isHead }, { by: by(unitId), at: at(1) }));
const report = (matter: InMemory, unitId = 'bureau'): string =>
  said(() => matter.act(reportArea, { text: PAPER }, { by: by(unitId), at: at(20) }));
const ask = (matter: InMemory): string =>
  said(() =>
    matter.act(askAssessment, { approvalId: 'a', title: '摘牌', text: PAPER }, { by: by('bureau'), at: at(30) }),
  );
const decide = (matter: InMemory, decision: 'approved' | 'refused'): string =>
  said(() =>
    matter.act(
      decideApproval,
      { approvalId: 'a', decision, ...(decision === 'refused' && { reason: '发案未降' }) },
      { by: by('office'), at: at(31) },
    ),
  );

describe('重点区域挂牌整治', () => {
  it('is listed with a reason, once at a time, under the clocks of leader, report and term', () => {
    const record = new InMemoryRecord();
    const matter = listed(record);
    expect([list(matter), clocksOf(matter)]).toEqual([
      'AREA_LISTING.LISTED_ALREADY',
      ['ARL-01', 'ARL-02/1', 'ARL-03/1'],
    ]);
    const term = matter.clocks.openDeadlines.find(({ ruleId }) => ruleId === 'ARL-03');
    // Six months from 2 March.
    expect([term?.dueAt, term?.ownerUnitId]).toEqual(['2026-09-02T16:00:00.000Z', 'bureau']);
    const second: InMemory = new InMemoryMatter('area-listing/m', record, { apply });
    expect([list(second, { reason: ' ' }), list(second), list(second, { unitId: 'other-station' })]).toEqual([
      'AREA_LISTING.REASON_MISSING',
      'AREA_LISTING.STANDS_ON_THE_LIST',
      'accepted',
    ]);
  });

  it('is led by the head of the bureau before anything is reported', () => {
    const matter = listed();
    expect([report(matter), lead(matter, false), lead(matter, true, 'other'), lead(matter), clocksOf(matter)]).toEqual([
      'AREA_LISTING.NO_LEADER',
      'AREA_LISTING.NOT_A_HEAD',
      'AREA_LISTING.NOT_THE_UNIT',
      'accepted',
      ['ARL-02/1', 'ARL-03/1'],
    ]);
    expect([lead(matter), ask(matter), report(matter, 'other'), report(matter, 'station'), clocksOf(matter)]).toEqual([
      'accepted',
      'AREA_LISTING.NOT_REPORTED',
      'AREA_LISTING.NOT_THE_UNIT',
      'accepted',
      ['ARL-02/2', 'ARL-03/1'],
    ]);
  });

  it('goes on for another term where the assessment is refused, and ends with the approval alone', () => {
    const record = new InMemoryRecord();
    const matter = listed(record);
    lead(matter);
    report(matter);
    expect([decide(matter, 'approved'), ask(matter), ask(matter), decide(matter, 'refused')]).toEqual([
      'APPROVAL.NOT_ASKED',
      'accepted',
      'AREA_LISTING.ASKED_ALREADY',
      'accepted',
    ]);
    expect([matter.state?.status, matter.state?.refusals[0]?.reason, clocksOf(matter)]).toEqual([
      'listed',
      '发案未降',
      ['ARL-02/2', 'ARL-03/2'],
    ]);
    ask(matter);
    expect([
      decide(matter, 'approved'),
      hasEnded(matter.state as AreaListing),
      clocksOf(matter),
      report(matter),
    ]).toEqual(['accepted', true, [], 'AREA_LISTING.ENDED']);
    expect(matter.folded().state).toEqual(matter.state);
    const again: InMemory = new InMemoryMatter('area-listing/n', record, { apply });
    expect(list(again)).toBe('accepted');
  });
});
