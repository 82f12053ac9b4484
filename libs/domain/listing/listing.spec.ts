import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/listing/apply';
import {
  askDelisting,
  decideApproval,
  handListingOver,
  nameLeader,
  openListing,
  type OpenListing,
  raiseListing,
  reportListing,
} from '#domain/listing/decide';
import { hasEnded, type Listing, type ListingEvent, reachesTheList } from '#domain/listing/listing';
import type { Fen } from '#domain/money/fen';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<Listing, ListingEvent>;

const at = (days: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + days * 86_400_000).toISOString() as Instant;
const by = (unitId: string, officer = '1'): Actor => ({
  ...{ agency: unitId === 'office' ? 'supervisor' : 'police', unitId, officerId: `${unitId}.${officer}` },
  roles: ['approver'],
});
const PAPER = { subjectId: 's', commitment: 'c' };
const MILLION = 100_000_000n as Fen;

function opened(given: Partial<OpenListing> = {}): InMemory {
  const matter: InMemory = new InMemoryMatter('listing/c-1', new InMemoryRecord(), { apply });
  const body: OpenListing = {
    ...{ caseId: 'c-1', why: 'loss', lossFen: MILLION, unitId: 'bureau', handlerUnitId: 'station' },
    ...{ supervisorUnitId: 'office', level: 'city', reason: '案损百万' },
    ...given,
  };
  matter.act(openListing, body, { by: by('office', 'system'), at: at(0) });
  return matter;
}

const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).sort();
const lead = (matter: InMemory, isHead = true, unitId = 'bureau'): string =>
  said(() => matter.act(nameLeader, { officerId: 'head', isHead }, { by: by(unitId), at: at(1) }));
const report = (matter: InMemory, day = 2, unitId = 'bureau'): string =>
  said(() => matter.act(reportListing, { text: PAPER }, { by: by(unitId), at: at(day) }));
const ask = (matter: InMemory, day = 3): string =>
  said(() =>
    matter.act(askDelisting, { approvalId: 'a-1', title: '摘牌', text: PAPER }, { by: by('station'), at: at(day) }),
  );
const decide = (matter: InMemory, decision: 'approved' | 'refused', unitId = 'office', reason?: string): string =>
  said(() =>
    matter.act(
      decideApproval,
      { approvalId: 'a-1', decision, ...(reason !== undefined && { reason }) },
      { by: by(unitId), at: at(4) },
    ),
  );

describe('a loss', () => {
  it.each([
    [99_999_999n, false],
    [100_000_000n, true],
  ])('of %s fen opens a listing: %s (E16)', (fen, opens) => {
    expect(reachesTheList(fen as Fen)).toBe(opens);
    expect(said(() => opened({ lossFen: fen as Fen }))).toBe(opens ? 'accepted' : 'LISTING.BELOW_THE_LOSS');
  });

  it('below it opens one by decision, with a reason', () => {
    expect(said(() => opened({ why: 'decision', lossFen: 1n as Fen }))).toBe('accepted');
    expect(said(() => opened({ why: 'decision', reason: ' ' }))).toBe('LISTING.REASON_MISSING');
  });
});

describe('a listing', () => {
  it('is opened once for a case, and wants a leader and a report', () => {
    const matter = opened();
    expect([matter.state?.status, clocksOf(matter)]).toEqual(['leaderless', ['SUP-10-leader', 'SUP-10/1']]);
    const again = { ...(matter.acts[0]?.entry.happened as unknown as OpenListing) };
    expect(said(() => matter.act(openListing, again, { by: by('office'), at: at(1) }))).toBe('LISTING.LISTED_ALREADY');
  });

  it('is reported on by nobody before the head of the unit leads it', () => {
    const matter = opened();
    expect(report(matter)).toBe('LISTING.NO_LEADER');
    expect([lead(matter, false), lead(matter, true, 'elsewhere'), lead(matter)]).toEqual([
      'LISTING.NOT_A_HEAD',
      'LISTING.NOT_THE_UNIT',
      'accepted',
    ]);
    expect([matter.state?.status, clocksOf(matter)]).toEqual(['listed', ['SUP-10/1']]);
  });

  it('is reported on every month, each time by a clock of its own', () => {
    const matter = opened();
    lead(matter);
    report(matter, 2);
    report(matter, 20, 'station');
    expect([clocksOf(matter), matter.state?.reports.length]).toEqual([['SUP-10/3'], 2]);
    const clock = matter.clocks.openDeadlines[0];
    expect(clock?.dueAt).toBe('2026-04-22T16:00:00.000Z');
  });

  it('goes to a higher list by the office alone', () => {
    const matter = opened();
    const raise = (level: 'city' | 'national', unitId = 'office', reason = '重大影响'): string =>
      said(() => matter.act(raiseListing, { level, batch: '第二批', reason }, { by: by(unitId), at: at(1) }));
    expect([raise('national', 'bureau'), raise('city'), raise('national', 'office', ' '), raise('national')]).toEqual([
      'LISTING.NOT_THE_OFFICE',
      'LISTING.NOT_HIGHER',
      'LISTING.REASON_MISSING',
      'accepted',
    ]);
    expect(matter.state?.levels.at(-1)).toMatchObject({ level: 'national', batch: '第二批' });
  });
});

describe('a case that goes to another unit', () => {
  const hand = (matter: InMemory, unitId: string, handlerUnitId: string): string =>
    said(() => matter.act(handListingOver, { unitId, handlerUnitId }, { by: by(handlerUnitId, 'system'), at: at(5) }));
  const ownersOf = (matter: InMemory): string[] =>
    matter.clocks.openDeadlines.map(({ deadlineId, ownerUnitId }) => `${deadlineId} ${ownerUnitId}`).sort();

  it('takes its listing with it: another bureau names its own head, and reports when it was due', () => {
    const matter = opened();
    lead(matter);
    const { dueAt } = matter.clocks.openDeadlines.find(({ deadlineId }) => deadlineId === 'SUP-10/1')!;
    expect(hand(matter, 'far-bureau', 'far-station')).toBe('accepted');
    expect([matter.state?.status, matter.state?.leaderId, ownersOf(matter)]).toEqual([
      ...['leaderless', undefined],
      ['SUP-10-leader/2 far-bureau', 'SUP-10/1 far-bureau'],
    ]);
    expect(matter.clocks.openDeadlines.find(({ deadlineId }) => deadlineId === 'SUP-10/1')?.dueAt).toBe(dueAt);
    expect([report(matter, 6), lead(matter, true, 'far-bureau'), report(matter, 6, 'far-station')]).toEqual([
      ...['LISTING.NOT_THE_UNIT', 'accepted', 'accepted'],
    ]);
    expect(ownersOf(matter)).toEqual(['SUP-10/2 far-bureau']);
    expect(matter.folded().state).toEqual(matter.state);
  });

  it('keeps its leader within the bureau, and the clock of one who was never named', () => {
    const [led, leaderless] = [opened(), opened()];
    lead(led);
    expect([hand(led, 'bureau', 'team'), hand(leaderless, 'far-bureau', 'far-station')]).toEqual([
      ...['accepted', 'accepted'],
    ]);
    expect([led.state?.leaderId, led.state?.handlerUnitId, ownersOf(led)]).toEqual([
      ...['head', 'team'],
      ['SUP-10/1 bureau'],
    ]);
    expect(ownersOf(leaderless)).toEqual(['SUP-10-leader far-bureau', 'SUP-10/1 far-bureau']);
  });
});

describe('the delisting', () => {
  it('needs a report first, and the approval of the office', () => {
    const matter = opened();
    lead(matter);
    expect(ask(matter)).toBe('LISTING.NOT_REPORTED');
    report(matter);
    expect([ask(matter), ask(matter)]).toEqual(['accepted', 'LISTING.ASKED_ALREADY']);
    expect(clocksOf(matter)).toEqual(['APPROVAL-01/a-1', 'SUP-10/2']);
    expect([decide(matter, 'approved', 'bureau'), decide(matter, 'refused')]).toEqual([
      'APPROVAL.WRONG_LEVEL',
      'APPROVAL.REASON_MISSING',
    ]);
    expect(decide(matter, 'refused', 'office', '主犯在逃')).toBe('accepted');
    expect([matter.state?.status, matter.state?.refusals.length, clocksOf(matter)]).toEqual([
      'listed',
      1,
      ['SUP-10/2'],
    ]);
    expect([ask(matter), decide(matter, 'approved')]).toEqual(['accepted', 'accepted']);
    expect([hasEnded(matter.state as Listing), clocksOf(matter)]).toEqual([true, []]);
    expect(report(matter)).toBe('LISTING.ENDED');
    expect(matter.folded().state).toEqual(matter.state);
  });
});
