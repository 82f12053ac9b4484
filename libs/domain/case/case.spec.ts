import {
  aCase,
  aDraft,
  after,
  aList,
  anOpening,
  type CaseInMemory,
  newCase,
  OFFICER,
  REPORTED,
} from '#domain/case/case.spec-support';
import { discardRows, draftNextHop, listAccounts, noteOrdered, openCase } from '#domain/case/decide';
import type { DomainError } from '#domain/shared/domain-error';

const by = (minutes: number) => ({ by: OFFICER, at: after(minutes) });
const open = (known: CaseInMemory): string[] => known.clocks.openDeadlines.map(({ deadlineId }) => deadlineId);
const ordered = (...rowIds: string[]) => ({ orderId: 'order-2', rowIds, alreadyOrderedRowIds: [] });
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'no refusal';
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('a report', () => {
  it('opens a case whose number is drawn by the unit, for the month of Shanghai', () => {
    const newYear = { reportedAt: '2026-12-31T16:00:00.000Z' as never };
    const known = newCase();
    const { draws } = known.act(openCase, anOpening(newYear), { by: OFFICER, at: '2026-12-31T16:30:00.000Z' as never });
    expect(draws?.['caseNumber']).toMatchObject({
      unitId: OFFICER.unitId,
      period: '2027-1',
      label: expect.stringMatching(/^A990101020000202701\{n/),
    });
  });

  it('starts the 30 minutes of FRZ-01 when it is received, not when it is entered', () => {
    const [clock] = aCase().clocks.openDeadlines;
    expect(clock).toMatchObject({
      ruleId: 'FRZ-01',
      startedAt: REPORTED,
      dueAt: after(30),
      ownerUnitId: OFFICER.unitId,
    });
  });

  it('whose accounts are entered in time meets FRZ-01; one whose are not goes to the centre and still counts', () => {
    const inTime = aCase();
    inTime.act(listAccounts, aList('row-1'), by(29));
    expect(open(inTime)).toEqual([]);
    const late = aCase();
    const fired = late.fire(after(61)).flatMap(({ fires = [] }) => fires);
    expect(fired.map(({ rungId }) => rungId)).toEqual(['half', 'due', 'supervisor']);
    expect(fired[1]?.to).toContain('anti-fraud-centre');
    late.act(listAccounts, aList('row-1'), by(62));
    expect(open(late)).toEqual([]);
  });
});

describe('money that moved on', () => {
  it('is drafted at once, and a draft left lying for five minutes goes to the centre', () => {
    const known = aCase();
    known.act(listAccounts, aList('row-1'), by(3));
    known.act(draftNextHop, aDraft('draft-1', 'row-2', 'row-3'), by(10));
    expect(known.state?.drafts).toEqual({
      'draft-1': { draftId: 'draft-1', orderId: 'order-1', hop: 2, rowIds: ['row-2', 'row-3'] },
    });
    const fired = known.fire(after(15)).flatMap(({ fires = [] }) => fires);
    expect(fired).toMatchObject([
      { ruleId: 'DRAFT-01', rungId: 'due', dueAt: after(15), to: ['owner', 'anti-fraud-centre'] },
    ]);
  });

  it('ends its clock when the last row of the draft is ordered or discarded, whatever became of it', () => {
    const known = aCase();
    known.act(listAccounts, aList('row-1'), by(3));
    known.act(draftNextHop, aDraft('draft-1', 'row-2', 'row-3', 'row-4'), by(10));
    known.act(noteOrdered, { ...ordered('row-2'), alreadyOrderedRowIds: ['row-3'] }, by(11));
    expect(open(known)).toEqual(['DRAFT-01/draft-1']);
    known.act(discardRows, { rowIds: ['row-4'], reason: '重复' }, by(12));
    expect(open(known)).toEqual([]);
    expect(known.state).toMatchObject({ drafts: {}, listedRows: 4 });
  });

  it('of two orders is drafted twice, each on its own clock', () => {
    const known = aCase();
    known.act(listAccounts, aList('row-1'), by(3));
    known.act(draftNextHop, aDraft('draft-1', 'row-2'), by(10));
    known.act(draftNextHop, aDraft('draft-2', 'row-3'), by(12));
    known.act(noteOrdered, ordered('row-3'), by(13));
    expect(open(known)).toEqual(['DRAFT-01/draft-1']);
  });
});

describe('every refusal', () => {
  const nothing = { rowIds: [], reason: '重复' };

  it.each<[string, string, () => unknown]>([
    ['CASE.OPENED_ALREADY', 'opened twice', () => aCase().act(openCase, anOpening(), by(3))],
    ['CASE.REPORT_IN_THE_FUTURE', 'reported tomorrow', () => aCase({ reportedAt: after(24 * 60) })],
    ['CASE.REPORT_TOO_OLD', 'reported in another year', () => aCase({ reportedAt: after(-367 * 24 * 60) })],
    ['CASE.NO_ROWS', 'a list without a row', () => aCase().act(listAccounts, aList(), by(3))],
    ['CASE.NO_ROWS', 'no row discarded', () => aCase().act(discardRows, nothing, by(3))],
    ['MATTER.NOT_FOUND', 'a list for no case', () => newCase().act(listAccounts, aList('row-1'), by(3))],
    ['MATTER.NOT_FOUND', 'a draft for no case', () => newCase().act(draftNextHop, aDraft('d', 'row-1'), by(3))],
    ['MATTER.NOT_FOUND', 'an order for no case', () => newCase().act(noteOrdered, ordered('row-1'), by(3))],
    ['MATTER.NOT_FOUND', 'rows of no case', () => newCase().act(discardRows, { ...nothing, rowIds: ['x'] }, by(3))],
  ])('%s: %s', (code, _, work) => {
    expect(codeOf(work)).toBe(code);
  });

  it('judges a report by when its request arrived', () => {
    const known = newCase();
    const late = { by: OFFICER, at: after(5), receivedAt: after(-1) };
    expect(codeOf(() => known.act(openCase, anOpening(), late))).toBe('CASE.REPORT_IN_THE_FUTURE');
  });
});
