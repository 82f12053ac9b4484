import fc from 'fast-check';
import type { Actor, Agency } from '#domain/agency/actor';
import { apply } from '#domain/bulletin/apply';
import { type Bulletin, type BulletinEvent, hasEnded, monthAfter } from '#domain/bulletin/bulletin';
import {
  askBulletin,
  decideApproval,
  decideBottomUnit,
  draftBulletin,
  openBulletin,
  type ReferBottomUnit,
  referBottomUnit,
  withdrawBulletin,
} from '#domain/bulletin/decide';
import { onTimeRate, rank, type Tally } from '#domain/bulletin/ranking';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<Bulletin, BulletinEvent>;

const at = (days: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + days * 86_400_000).toISOString() as Instant;
const by = (unitId: string, officerId = `${unitId}.1`): Actor => ({
  agency: 'supervisor',
  unitId,
  officerId,
  roles: ['supervisor'],
});
const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const PAPER = { subjectId: 's', commitment: 'c' };
const FACTS = { bulletinId: 'office-2026-03', officeUnitId: 'office', month: '2026-03', since: at(-20) };
const aTally = (unitId: string, onTime: number, late: number, agency: Agency = 'bank'): Tally => ({
  ...{ unitId, agency, onTime, late, byOutage: 0 },
});
const TALLIES = [aTally('good', 9, 1), aTally('bad', 5, 5), aTally('middle', 7, 3), aTally('small', 0, 2)];

const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId);

function opened(): InMemory {
  const matter: InMemory = new InMemoryMatter('bulletin/b', new InMemoryRecord(), { apply });
  matter.act(openBulletin, FACTS, { by: by('office'), at: at(0) });
  return matter;
}
const draft = (matter: InMemory, given: object = {}, unitId = 'office'): string =>
  said(() =>
    matter.act(
      draftBulletin,
      {
        ...{ asOf: at(10), figures: [], tallies: TALLIES, agencies: ['bank'] as const, least: 5, last: 1 },
        ...{ recipientUnitIds: ['good', 'bad'], remarks: PAPER, ...given },
      },
      { by: by(unitId), at: at(10) },
    ),
  );
const ask = (matter: InMemory, unitId = 'office'): string =>
  said(() =>
    matter.act(askBulletin, { approvalId: 'a', title: '通报', word: '云联办' }, { by: by(unitId), at: at(11) }),
  );
const approve = (matter: InMemory, decision: 'approved' | 'refused', officerId = 'office.2'): string =>
  said(() =>
    matter.act(
      decideApproval,
      { approvalId: 'a', decision, ...(decision === 'refused' && { reason: '数字待核' }) },
      { by: by('office', officerId), at: at(12) },
    ),
  );
const decide = (matter: InMemory, unitId: string, reason = '连续两月末位', office = 'office'): string =>
  said(() =>
    matter.act(decideBottomUnit, { unitId, summon: true, reason, talkId: 't' }, { by: by(office), at: at(13) }),
  );

const refer = (matter: InMemory, given: Partial<ReferBottomUnit> = {}, office = 'office'): string =>
  said(() =>
    matter.act(
      referBottomUnit,
      {
        ...{
          unitId: 'bad',
          measure: 'discipline',
          addressee: '市纪委监委',
          reason: '连续两月末位',
          documentWord: '云联办',
        },
        ...given,
      },
      { by: by(office), at: at(14) },
    ),
  );

describe('通报', () => {
  it('is drawn up, approved by another, issued with a number, and ends when its last unit is decided upon', () => {
    const matter = opened();
    expect(said(() => matter.act(openBulletin, FACTS, { by: by('office'), at: at(0) }))).toBe(
      'BULLETIN.OPENED_ALREADY',
    );
    // SUP-11: a month from the last bulletin, 10 February.
    expect(matter.clocks.openDeadlines.map(({ ruleId, dueAt }) => [ruleId, dueAt])).toEqual([
      ['SUP-11-month', '2026-03-10T16:00:00.000Z'],
    ]);
    expect([ask(matter), draft(matter, {}, 'other'), draft(matter, { recipientUnitIds: [] })]).toEqual([
      'BULLETIN.WRONG_STATE',
      'BULLETIN.NOT_THE_OFFICE',
      'BULLETIN.NOBODY_TOLD',
    ]);
    expect([draft(matter), ask(matter, 'other'), ask(matter), draft(matter)]).toEqual([
      'accepted',
      'BULLETIN.NOT_THE_OFFICE',
      'accepted',
      'BULLETIN.WRONG_STATE',
    ]);
    expect([approve(matter, 'approved', 'office.1'), approve(matter, 'approved')]).toEqual([
      'APPROVAL.SAME_OFFICER',
      'accepted',
    ]);
    expect([matter.state?.status, matter.state?.bottom, clocksOf(matter)]).toEqual([
      'issued',
      [{ unitId: 'bad' }],
      ['BUL-01/bad'],
    ]);
    expect([decide(matter, 'good'), decide(matter, 'bad', ' '), decide(matter, 'bad', '约谈', 'other')]).toEqual([
      'BULLETIN.NOT_LAST',
      'BULLETIN.REASON_MISSING',
      'BULLETIN.NOT_THE_OFFICE',
    ]);
    expect([decide(matter, 'bad'), hasEnded(matter.state as Bulletin), clocksOf(matter)]).toEqual([
      'accepted',
      true,
      [],
    ]);
    expect(matter.folded().state).toEqual(matter.state);
  });

  it('decides once about each of several that are last', () => {
    const matter = opened();
    draft(matter, { last: 2 });
    ask(matter);
    approve(matter, 'approved');
    expect(matter.state?.bottom.map(({ unitId }) => unitId)).toEqual(['middle', 'bad']);
    expect([decide(matter, 'bad'), decide(matter, 'bad'), matter.state?.status]).toEqual([
      'accepted',
      'BULLETIN.DECIDED_ALREADY',
      'issued',
    ]);
    expect([decide(matter, 'middle'), matter.state?.status]).toEqual(['accepted', 'closed']);
  });

  it('refers a unit that it named as last, once for each measure, before and after it was decided upon', () => {
    const matter = opened();
    expect(refer(matter)).toBe('BULLETIN.WRONG_STATE');
    draft(matter);
    ask(matter);
    approve(matter, 'approved');
    expect([
      ...[refer(matter, { unitId: 'good' }), refer(matter, {}, 'other'), refer(matter, { addressee: ' ' })],
      ...[refer(matter, { reason: ' ' }), refer(matter), refer(matter)],
    ]).toEqual([
      ...['BULLETIN.NOT_LAST', 'BULLETIN.NOT_THE_OFFICE', 'BULLETIN.NO_ADDRESSEE'],
      ...['BULLETIN.REASON_MISSING', 'accepted', 'BULLETIN.REFERRED_ALREADY'],
    ]);
    expect([matter.state?.status, decide(matter, 'bad'), matter.state?.status]).toEqual([
      ...['issued', 'accepted', 'closed'],
    ]);
    expect(refer(matter, { measure: 'veto', addressee: '市平安建设考核办' })).toBe('accepted');
    expect(matter.state?.bottom).toMatchObject([
      {
        ...{ unitId: 'bad', decided: 'summoned' },
        referrals: [
          { referralNo: 1, measure: 'discipline', addressee: '市纪委监委', reason: '连续两月末位' },
          { referralNo: 2, measure: 'veto' },
        ],
      },
    ]);
    expect([matter.state?.status, matter.folded().state]).toEqual(['answering', matter.state]);
    expect(refer(new InMemoryMatter('bulletin/x', new InMemoryRecord(), { apply }))).toBe('MATTER.NOT_FOUND');
  });

  it('goes back to its draft with the reason where it is not approved, and leads to the next month when it is', () => {
    const matter = opened();
    draft(matter);
    ask(matter);
    expect([approve(matter, 'refused'), matter.state?.status, matter.state?.refusals[0]?.reason]).toEqual([
      'accepted',
      'drafted',
      '数字待核',
    ]);
    draft(matter, { last: 0 });
    ask(matter);
    approve(matter, 'approved');
    expect([matter.state?.status, matter.acts.at(-1)?.entry.happened]).toMatchObject([
      'closed',
      { next: { bulletinId: 'office-2026-04', month: '2026-04' } },
    ]);
  });

  it('is not drawn up before its month, and a month without one has a reason', () => {
    const matter: InMemory = new InMemoryMatter('bulletin/b', new InMemoryRecord(), { apply });
    expect(said(() => matter.act(openBulletin, { ...FACTS, month: '2026-13' }, { by: by('office'), at: at(0) }))).toBe(
      'BULLETIN.BAD_MONTH',
    );
    matter.act(openBulletin, { ...FACTS, month: '2026-04' }, { by: by('office'), at: at(0) });
    expect(draft(matter)).toBe('BULLETIN.MONTH_AHEAD');
    const withdraw = (reason: string): string =>
      said(() => matter.act(withdrawBulletin, { reason }, { by: by('office'), at: at(1) }));
    expect([withdraw(' '), withdraw('与季度通报合并'), hasEnded(matter.state as Bulletin)]).toEqual([
      'BULLETIN.REASON_MISSING',
      'accepted',
      true,
    ]);
  });
});

describe('排名', () => {
  it('counts what an outage made late for nobody, and ranks nobody by two duties', () => {
    const ranked = rank([...TALLIES, { ...aTally('cut-off', 9, 0), byOutage: 40 }], {
      ...{ agencies: ['bank'], least: 5, last: 1 },
    });
    expect(ranked.map(({ unitId, rank: place, rate, isLast }) => [unitId, place, rate, isLast])).toEqual([
      ['cut-off', 1, 10_000, false],
      ['good', 2, 9_000, false],
      ['middle', 3, 7_000, false],
      ['bad', 4, 5_000, true],
    ]);
  });

  it('stands in one order whatever the order of the rows; nobody without lateness is last; agencies stand apart', () => {
    const tally = fc.record({
      unitId: fc.uuid(),
      agency: fc.constantFrom<Agency>('bank', 'police', 'operator'),
      ...{ onTime: fc.nat(30), late: fc.nat(30), byOutage: fc.nat(5) },
    });
    fc.assert(
      fc.property(fc.uniqueArray(tally, { selector: ({ unitId }) => unitId }), fc.nat(4), (tallies, last) => {
        const choice = { agencies: ['police', 'bank'] as const, least: 3, last };
        const ranked = rank(tallies, choice);
        expect(rank([...tallies].reverse(), choice)).toEqual(ranked);
        expect(ranked.every(({ isLast, late }) => !isLast || late > 0)).toBe(true);
        for (const agency of choice.agencies) {
          const own = ranked.filter((one) => one.agency === agency);
          expect(own.map(({ rank: place }) => place)).toEqual(own.map((_, place) => place + 1));
          expect(own.every(({ rate }, place) => place === 0 || rate <= (own[place - 1]?.rate ?? 0))).toBe(true);
          expect(own.filter(({ isLast }) => isLast).length).toBeLessThanOrEqual(last);
        }
      }),
      RUNS,
    );
  });

  it('rounds half up and ends the year', () => {
    expect([onTimeRate({ onTime: 1, late: 2 }), onTimeRate({ onTime: 2, late: 1 }), monthAfter('2026-12')]).toEqual([
      3_333,
      6_667,
      '2027-01',
    ]);
  });
});
