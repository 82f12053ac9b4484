import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/designation/apply';
import {
  contestDesignation,
  decideDesignation,
  due,
  escalateDesignation,
  nameUnit,
  openDesignation,
  type OpenDesignation,
} from '#domain/designation/decide';
import {
  type Designation,
  type DesignationEvent,
  hasEnded,
  ownerFactOf,
  waitsFor,
} from '#domain/designation/designation';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<Designation, DesignationEvent>;
const at = (hours: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + hours * 3_600_000).toISOString() as Instant;
const by = (unitId: string): Actor => ({ agency: 'police', unitId, officerId: `${unitId}.1`, roles: ['approver'] });
const PAPER = { subjectId: 's', commitment: 'c' };

function opened(given: Partial<OpenDesignation> = {}, record = new InMemoryRecord()): InMemory {
  const matter: InMemory = new InMemoryMatter('designation/d-1', record, { apply, due });
  const body: OpenDesignation = {
    ...{ designationId: 'd-1', caseId: 'case-1', superiorUnitId: 'b', provisionalUnitId: 'a' },
    ...{ contestants: ['a', 'c'], divisions: [], reason: '均认为对方有管辖权' },
    ...given,
  };
  matter.act(openDesignation, body, { by: by('a'), at: at(0) });
  return matter;
}
const contest = (matter: InMemory, unitId: string, hours = 1): unknown =>
  matter.act(contestDesignation, { statement: PAPER }, { by: by(unitId), at: at(hours) });
const decide = (matter: InMemory, unitId = 'c', superior = 'b', isBelow = true): unknown =>
  matter.act(
    decideDesignation,
    { unitId, grounds: PAPER, superiorWord: '青', copiedUnitIds: ['j', 't'], isBelow },
    { by: by(superior), at: at(200) },
  );
const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).sort();
const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'accepted';
};

it('hears each unit once, then the superior decides, and the owner is another at once', () => {
  const record = new InMemoryRecord();
  const matter = opened({}, record);
  expect(clocksOf(matter)).toEqual(['DES-01/a', 'DES-01/c']);
  expect(refusal(() => decide(matter))).toBe('DESIGNATION.NOT_HEARD');
  contest(matter, 'a');
  expect(refusal(() => contest(matter, 'a'))).toBe('DESIGNATION.CONTESTED_ALREADY');
  expect(refusal(() => contest(matter, 'x'))).toBe('DESIGNATION.NOT_A_CONTESTANT');
  contest(matter, 'c', 2);
  expect(clocksOf(matter)).toEqual(['DES-02']);
  expect(refusal(() => decide(matter, 'c', 'a'))).toBe('DESIGNATION.NOT_THE_SUPERIOR');
  expect(refusal(() => decide(matter, 'z', 'b', false))).toBe('DESIGNATION.OUTSIDE_THE_BRANCH');
  decide(matter);
  expect(matter.state).toMatchObject({ status: 'decided', designatedUnitId: 'c', copiedUnitIds: ['j', 't'] });
  expect(record.facts.get(ownerFactOf('case-1'))?.value).toEqual({ unitId: 'c', since: at(200) });
  expect([clocksOf(matter), hasEnded(matter.state as Designation)]).toEqual([[], true]);
  expect(refusal(() => contest(matter, 'a'))).toBe('DESIGNATION.WRONG_STATE');
});

it('does not wait for who is silent', () => {
  const matter = opened();
  contest(matter, 'a');
  matter.fire(at(24 * 4));
  expect([matter.state?.status, clocksOf(matter)]).toEqual(['deciding', ['DES-02']]);
  decide(matter, 'a');
  expect(matter.state?.designatedUnitId).toBe('a');
});

describe('a negotiation', () => {
  it('ends where all name the same unit', () => {
    const matter = opened({ negotiates: true });
    expect(clocksOf(matter)).toEqual(['XJD-10']);
    const name = (unitId: string, named: string): string =>
      refusal(() => matter.act(nameUnit, { unitId: named }, { by: by(unitId), at: at(3) }));
    expect(name('a', 'z')).toBe('DESIGNATION.NOT_A_CONTESTANT');
    expect(name('a', 'c')).toBe('accepted');
    expect(matter.state?.status).toBe('negotiating');
    expect(name('c', 'c')).toBe('accepted');
    expect([matter.state?.status, matter.state?.designatedUnitId, clocksOf(matter)]).toEqual(['agreed', 'c', []]);
  });

  it('waits for whoever has named nobody yet, and for who has the case where all have named and differ', () => {
    const matter = opened({ negotiates: true });
    const turn = (): unknown => [
      waitsFor(matter.state as Designation),
      matter.clocks.openDeadlines.map(({ ownerUnitId, dueAt }) => [ownerUnitId, dueAt]),
    ];
    const name = (unitId: string, namedUnitId: string): unknown =>
      matter.act(nameUnit, { unitId: namedUnitId }, { by: by(unitId), at: at(3) });
    const due = matter.clocks.openDeadlines[0]?.dueAt;
    expect(turn()).toEqual([['a', 'c'], [['a', due]]]);
    name('a', 'c');
    expect(turn()).toEqual([['c'], [['c', due]]]);
    name('c', 'a');
    expect(turn()).toEqual([['a'], [['a', due]]]);
    matter.act(escalateDesignation, { reason: '协商不成' }, { by: by('a'), at: at(4) });
    expect(waitsFor(matter.state as Designation)).toEqual(['a', 'c']);
    contest(matter, 'a', 5);
    expect(waitsFor(matter.state as Designation)).toEqual(['c']);
    contest(matter, 'c', 6);
    expect(waitsFor(matter.state as Designation)).toEqual(['b']);
    decide(matter);
    expect(waitsFor(matter.state as Designation)).toEqual([]);
    expect(matter.folded().state).toEqual(matter.state);
  });

  it('that fails goes to the superior, with a reason', () => {
    const matter = opened({ negotiates: true });
    const escalate = (reason: string): string =>
      refusal(() => matter.act(escalateDesignation, { reason }, { by: by('c'), at: at(3) }));
    expect(escalate(' ')).toBe('DESIGNATION.REASON_MISSING');
    expect(escalate('协商不成')).toBe('accepted');
    expect(clocksOf(matter)).toEqual(['DES-01/a', 'DES-01/c']);
  });
});

it.each([
  ['DESIGNATION.NO_DISPUTE', { contestants: ['a'] }],
  ['DESIGNATION.NO_DISPUTE', { contestants: ['c', 'd'] }],
])('%s', (code, given) => {
  expect(refusal(() => opened(given))).toBe(code);
});

it('is opened once', () => {
  const matter = opened();
  expect(refusal(() => matter.act(openDesignation, {} as OpenDesignation, { by: by('a'), at: at(1) }))).toBe(
    'DESIGNATION.OPENED_ALREADY',
  );
});

it('is opened by the acting owner, and not while the case is being sent', () => {
  const record = new InMemoryRecord();
  record.facts.set(ownerFactOf('case-1'), { version: 1, value: { unitId: 'c', since: at(0) } });
  expect(refusal(() => opened({}, record))).toBe('DESIGNATION.NOT_OWNER');
  const busy = new InMemoryRecord();
  busy.claims.set('referral:case-1', 'referral/r-1');
  expect(refusal(() => opened({}, busy))).toBe('DESIGNATION.UNDER_WAY');
  expect(refusal(() => opened({ referralId: 'r-1' }, busy))).toBe('accepted');
});
