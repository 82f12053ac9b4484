import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/punishment-listing/apply';
import { carryOutPunishment, liftPunishment } from '#domain/punishment-listing/carrying-out';
import { due } from '#domain/punishment-listing/course';
import {
  decideApproval,
  keepDeclaration,
  type ProposePunishment,
  proposePunishment,
  servePunishmentNotice,
} from '#domain/punishment-listing/decide';
import {
  hasEnded,
  measuresInForce,
  type PunishmentListing,
  type PunishmentListingEvent,
  runningEntryOf,
  statusOf,
} from '#domain/punishment-listing/punishment-listing';
import { appealPunishment, askRepair, decidePunishmentAppeal, decideRepair } from '#domain/punishment-listing/remedy';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<PunishmentListing, PunishmentListingEvent>;

const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 2, 2, 1);
const at = (days: number): Instant => new Date(BEGIN + days * DAY).toISOString() as Instant;
const by = (unitId: string, officer = '1'): Actor => ({
  ...{ agency: 'police', unitId, officerId: `${unitId}.${officer}`, roles: ['officer', 'approver'] },
});
const PAPER = { subjectId: 's', commitment: 'c' };
/** Nothing ends before its instant, and an end is recorded two seconds after it. */
const past = (instant: string): Instant => new Date(Date.parse(instant) + 60_000).toISOString() as Instant;
const NONE = { subjectId: '', commitment: '' };

const none = (): InMemory => new InMemoryMatter('punishment-listing/p-1', new InMemoryRecord(), { apply, due });
const proposal = (given: Partial<ProposePunishment> = {}): ProposePunishment => ({
  ...{ listingId: 'p-1', subject: PAPER, subjectKind: 'person', ground: 'trading', factAt: at(-1), basis: PAPER },
  ...{ measures: ['financial', 'telecom', 'credit'], papers: [], proposerUnitId: 'station', deciderUnitId: 'city' },
  ...{ documentWord: '云', superiorUnitIds: [], deciderLevel: 'city', approvalId: 'a', title: '惩戒' },
  ...given,
});
const propose = (matter: InMemory, day: number, given: Partial<ProposePunishment> = {}) =>
  matter.act(proposePunishment, proposal(given), { by: by('station'), at: at(day) });
const approve = (matter: InMemory, day: number, approvalId = 'a') =>
  matter.act(decideApproval, { approvalId, decision: 'approved' }, { by: by('city'), at: at(day) });
function list(matter: InMemory, day: number, given: Partial<ProposePunishment> = {}): InMemory {
  propose(matter, day, { factAt: at(day - 1), ...given });
  approve(matter, day);
  return matter;
}
const listed = (given: Partial<ProposePunishment> = {}): InMemory => list(none(), 0, given);
const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).sort();
const statuses = (matter: InMemory) => matter.state?.entries.map(({ status, endedBy }) => endedBy ?? status);
const end = (matter: InMemory, entryNo = 1) => matter.state?.entries[entryNo - 1]?.endsAt;
const appeal = (matter: InMemory, day: number, entryNo = 1, unit = 'city') =>
  matter.act(appealPunishment, { entryNo, statement: PAPER, papers: [] }, { by: by(unit), at: at(day) });
const settle = (matter: InMemory, day: number, outcome: 'upheld' | 'dismissed', entryNo = 1, unit = 'city') =>
  matter.act(decidePunishmentAppeal, { entryNo, outcome, reason: PAPER }, { by: by(unit), at: at(day) });

describe('a listing', () => {
  it('is decided by police of a city and above alone, for a reason that lies in the past', () => {
    expect(said(() => propose(none(), 0, { deciderLevel: 'county' }))).toBe('PUNISHMENT_LISTING.BELOW_CITY');
    expect(said(() => propose(none(), 0, { measures: [] }))).toBe('PUNISHMENT_LISTING.NO_MEASURE');
    expect(said(() => propose(none(), 0, { factAt: at(1) }))).toBe('PUNISHMENT_LISTING.FACT_IN_THE_FUTURE');
    expect(said(() => propose(none(), 0, { basis: NONE }))).toBe('PUNISHMENT_LISTING.REASON_MISSING');
    expect(said(() => propose(none(), 0, { deciderLevel: 'province' }))).toBe('accepted');
  });

  it('waits for the leader; what is refused was never in force', () => {
    const matter = none();
    propose(matter, 0);
    expect(said(() => propose(matter, 0))).toBe('PUNISHMENT_LISTING.PROPOSED_ALREADY');
    const body = { approvalId: 'a', decision: 'refused' as const, reason: '证据不足' };
    matter.act(decideApproval, body, { by: by('city'), at: at(1) });
    expect([statuses(matter), statusOf(matter.state!), hasEnded(matter.state!), clocksOf(matter)]).toEqual([
      ...[['refused'], 'refused', true, []],
    ]);
  });

  it.each([
    ['trading', '2028-03-02T16:00:00.000Z'],
    ['convicted', '2029-03-02T16:00:00.000Z'],
  ] as const)('for %s ends by itself at %s: two years, or three', (ground, until) => {
    const matter = listed({ ground });
    expect([matter.state?.entries[0]?.number, end(matter)]).toEqual(['1', until]);
    matter.fire(new Date(Date.parse(until) - 1).toISOString() as Instant);
    expect(statuses(matter)).toEqual(['running']);
    matter.fire(past(until));
    expect([statuses(matter), hasEnded(matter.state!), matter.state?.runs[0]?.until]).toEqual([
      ['period'],
      true,
      until,
    ]);
    expect(clocksOf(matter)).toEqual([]);
    expect(matter.folded().state).toEqual(matter.state);
  });
});

describe('who is listed again', () => {
  it('goes on when the first period ends, and after five years in a row everything ends', () => {
    const matter = listed();
    list(matter, 100, { ground: 'convicted' });
    list(matter, 200);
    expect(statuses(matter)).toEqual(['running', 'waiting', 'waiting']);
    matter.fire(past(end(matter)!));
    expect(statuses(matter)).toEqual(['period', 'running', 'waiting']);
    expect(matter.state?.entries[1]?.startsAt).toBe(end(matter));
    expect(end(matter, 2)).toBe('2031-03-02T16:00:00.000Z');
    matter.fire(past('2031-03-02T16:00:00.000Z'));
    expect(statuses(matter)).toEqual(['period', 'five-years', 'five-years']);
    expect([hasEnded(matter.state!), clocksOf(matter)]).toEqual([true, []]);
  });

  it('for what lies in five years already served is not listed again, but for something new', () => {
    const matter = listed({ ground: 'convicted' });
    list(matter, 100, { ground: 'convicted' });
    const capped = '2031-03-02T16:00:00.000Z' as Instant;
    matter.fire(past(end(matter)!));
    matter.fire(past(capped));
    const days = Math.ceil((Date.parse(capped) - BEGIN) / DAY);
    expect(said(() => propose(matter, days + 9, { factAt: at(900) }))).toBe('PUNISHMENT_LISTING.FIVE_YEARS_SERVED');
    propose(matter, days, { factAt: at(days) });
    expect(said(() => approve(matter, days))).toBe('PUNISHMENT_LISTING.FIVE_YEARS_SERVED');
    expect(said(() => approve(matter, days + 2))).toBe('accepted');
    expect([matter.state?.runs.length, statuses(matter)?.at(-1)]).toEqual([2, 'running']);
  });

  it('on the day after the end follows in a row: the five years count from the first day', () => {
    const matter = listed({ ground: 'convicted' });
    const first = end(matter)!;
    matter.fire(past(first));
    const next = Math.ceil((Date.parse(first) - BEGIN) / DAY);
    list(matter, next, { ground: 'convicted' });
    expect([matter.state?.runs[1]?.since, end(matter, 2)]).toEqual([at(0), '2031-03-02T16:00:00.000Z']);
  });
});

describe('the written notice', () => {
  const serve = (matter: InMemory, servedDay: number, day = servedDay, unit = 'station') =>
    matter.act(
      servePunishmentNotice,
      { entryNo: 1, servedAt: at(servedDay), way: 'in-person', paper: PAPER },
      { by: by(unit), at: at(day) },
    );

  it('is owed with the decision and proven once', () => {
    const matter = listed();
    expect(clocksOf(matter)).toEqual(['PUNISH-01/1', 'SUP-07-identified/1', 'SUP-07-repeated/1']);
    expect(said(() => serve(matter, -1, 1))).toBe('PUNISHMENT_LISTING.SERVED_BEFORE_THE_DECISION');
    expect(said(() => serve(matter, 2, 1))).toBe('PUNISHMENT_LISTING.SERVED_IN_THE_FUTURE');
    expect(said(() => serve(matter, 1, 1, 'elsewhere'))).toBe('PUNISHMENT_LISTING.OTHER_UNIT');
    serve(matter, 1);
    expect(said(() => serve(matter, 1))).toBe('PUNISHMENT_LISTING.SERVED_ALREADY');
    expect(clocksOf(matter)).not.toContain('PUNISH-01/1');
  });
});

describe('an appeal', () => {
  it('stops nothing, is decided by the unit that listed, and lifts at once what was wrong', () => {
    const matter = listed();
    appeal(matter, 3);
    expect(said(() => appeal(matter, 3))).toBe('PUNISHMENT_LISTING.APPEALED_ALREADY');
    expect(statuses(matter)).toEqual(['running']);
    expect(said(() => settle(matter, 4, 'upheld', 1, 'station'))).toBe('PUNISHMENT_LISTING.NOT_THE_DECIDER');
    settle(matter, 4, 'dismissed');
    expect(said(() => settle(matter, 4, 'upheld'))).toBe('PUNISHMENT_LISTING.NO_APPEAL');
    appeal(matter, 5);
    settle(matter, 6, 'upheld');
    expect([statuses(matter), hasEnded(matter.state!), clocksOf(matter)]).toEqual([['appeal'], true, []]);
    expect(matter.state?.entries[0]?.appeals.map(({ decision }) => decision?.outcome)).toEqual(['dismissed', 'upheld']);
    expect(said(() => appeal(matter, 7))).toBe('PUNISHMENT_LISTING.NOT_IN_FORCE');
  });

  it('that is upheld lets the next period begin at once, under the same five years', () => {
    const matter = listed();
    list(matter, 10);
    appeal(matter, 20);
    settle(matter, 30, 'upheld');
    expect(statuses(matter)).toEqual(['appeal', 'running']);
    expect(matter.state?.entries[1]?.startsAt).toBe(at(30));
    expect(clocksOf(matter)).toEqual(['PUNISH-01/2', 'SUP-07-identified/2', 'SUP-07-repeated/1']);
  });

  it('against what only waits leaves the running period alone', () => {
    const matter = listed();
    list(matter, 10);
    appeal(matter, 20, 2);
    settle(matter, 21, 'upheld', 2);
    expect(statuses(matter)).toEqual(['running', 'appeal']);
  });

  it('is without an object when the period ends first', () => {
    const matter = listed();
    appeal(matter, 729);
    matter.fire(past(end(matter)!));
    expect([matter.state?.entries[0]?.appeals[0]?.moot, clocksOf(matter)]).toEqual([true, []]);
  });
});

describe('a repair', () => {
  const ask = (matter: InMemory, day: number, unit = 'station') =>
    matter.act(askRepair, { statement: PAPER }, { by: by(unit), at: at(day) });
  const decide = (matter: InMemory, day: number, granted: boolean, reason = PAPER) =>
    matter.act(decideRepair, { granted, reason }, { by: by('city'), at: at(day) });
  const sign = (matter: InMemory, day: number) =>
    matter.act(keepDeclaration, { paper: PAPER }, { by: by('station'), at: at(day) });

  it('needs the signed declaration, ends the credit measure alone and no period', () => {
    const matter = listed();
    expect(said(() => ask(matter, 1))).toBe('PUNISHMENT_LISTING.NO_DECLARATION');
    sign(matter, 1);
    expect(said(() => decide(matter, 1, true))).toBe('PUNISHMENT_LISTING.NO_REPAIR');
    ask(matter, 2);
    expect(said(() => ask(matter, 2))).toBe('PUNISHMENT_LISTING.REPAIR_ASKED_ALREADY');
    expect(said(() => decide(matter, 3, false, NONE))).toBe('PUNISHMENT_LISTING.REASON_MISSING');
    decide(matter, 3, false);
    ask(matter, 4);
    decide(matter, 5, true);
    expect([measuresInForce(runningEntryOf(matter.state!)!), statuses(matter)]).toEqual([
      ['financial', 'telecom'],
      ['running'],
    ]);
    expect(said(() => ask(matter, 6))).toBe('PUNISHMENT_LISTING.NOTHING_TO_REPAIR');
  });

  it('of nothing in force is none', () => {
    const matter = none();
    propose(matter, 0);
    expect(said(() => ask(matter, 1))).toBe('PUNISHMENT_LISTING.NOT_IN_FORCE');
    expect(said(() => sign(matter, 1))).toBe('PUNISHMENT_LISTING.NOT_IN_FORCE');
    expect(said(() => settle(matter, 1, 'upheld', 9))).toBe('PUNISHMENT_LISTING.NO_ENTRY');
    expect(said(() => none().act(askRepair, { statement: PAPER }, { by: by('city'), at: at(1) }))).toBe(
      'MATTER.NOT_FOUND',
    );
  });
});

describe('what a bank or an operator says of an entry', () => {
  const desk = (day: number) => ({
    by: { agency: 'bank', unitId: 'branch', officerId: 'b.1', roles: ['desk-clerk'] } satisfies Actor,
    at: at(day),
  });
  const on = (institutionUnitId: string, entryNo = 1) => ({ entryNo, institutionUnitId });
  const carryOut = (matter: InMemory, day: number, given = on('bank')) =>
    matter.act(carryOutPunishment, given, desk(day));
  const lift = (matter: InMemory, day: number, given = on('bank')) => matter.act(liftPunishment, given, desk(day));

  it('is that it has carried it out, once, and after the end that it has lifted it', () => {
    const matter = listed();
    carryOut(matter, 1);
    expect(said(() => carryOut(matter, 2))).toBe('PUNISHMENT_LISTING.CARRIED_OUT_ALREADY');
    carryOut(matter, 3, on('operator'));
    expect(said(() => lift(matter, 4))).toBe('PUNISHMENT_LISTING.STILL_IN_FORCE');
    matter.fire(past(end(matter)!));
    expect(hasEnded(matter.state!)).toBe(true);
    lift(matter, 800);
    expect(said(() => lift(matter, 801))).toBe('PUNISHMENT_LISTING.LIFTED_ALREADY');
    expect(said(() => lift(matter, 801, on('other-bank')))).toBe('PUNISHMENT_LISTING.NOT_CARRIED_OUT');
    expect(matter.state?.entries[0]?.carriedOut).toEqual([
      { unitId: 'bank', at: at(1), officerId: 'b.1', lifted: { at: at(800), officerId: 'b.1' } },
      { unitId: 'operator', at: at(3), officerId: 'b.1' },
    ]);
    expect(matter.folded().state).toEqual(matter.state);
  });

  it('is said of what runs alone: not of what waits, is ended or is not there', () => {
    const matter = list(listed(), 100, { ground: 'convicted' });
    expect(said(() => carryOut(matter, 101, on('bank', 2)))).toBe('PUNISHMENT_LISTING.NOT_IN_FORCE');
    expect(said(() => carryOut(matter, 101, on('bank', 3)))).toBe('PUNISHMENT_LISTING.NO_ENTRY');
    matter.fire(past(end(matter)!));
    expect(said(() => carryOut(matter, 800))).toBe('PUNISHMENT_LISTING.NOT_IN_FORCE');
    expect(said(() => carryOut(matter, 800, on('bank', 2)))).toBe('accepted');
  });
});
