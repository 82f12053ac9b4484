import type { Actor } from '#domain/agency/actor';
import { noteNonProsecution } from '#domain/case/filing';
import {
  aCase,
  aDraft,
  after,
  aList,
  anOpening,
  ask,
  type CaseInMemory,
  decide,
  newCase,
  OFFICER,
  REPORTED,
  through,
} from '#domain/case/case.spec-support';
import { handFreezeTask } from '#domain/case/freeze-task';
import { discardRows, draftNextHop, listAccounts, noteOrdered, openCase } from '#domain/case/decide';
import { said } from '#domain/shared/in-memory-record.spec-support';

const by = (minutes: number) => ({ by: OFFICER, at: after(minutes) });
const open = (known: CaseInMemory): string[] => known.clocks.openDeadlines.map(({ deadlineId }) => deadlineId);
const ordered = (...rowIds: string[]) => ({ orderId: 'order-2', rowIds, alreadyOrderedRowIds: [] });

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
    expect(said(work)).toBe(code);
  });

  it('judges a report by when its request arrived', () => {
    const known = newCase();
    const late = { by: OFFICER, at: after(5), receivedAt: after(-1) };
    expect(said(() => known.act(openCase, anOpening(), late))).toBe('CASE.REPORT_IN_THE_FUTURE');
  });
});

describe('filing', () => {
  it.each<[boolean, string]>([
    [false, 'XJD-02'],
    [true, 'XJD-02-clue'],
  ])('runs from the acceptance (clue: %s) under %s', (clue, clock) => {
    const known = aCase();
    ask(known, 'acceptance', { clue });
    decide(known, 'acceptance');
    expect(known.state?.filing).toMatchObject({ status: 'accepted', clock });
    expect(open(known)).toContain(clock);
  });

  it('of a complex case has thirty days with approval, and ends with the decision', () => {
    const known = through(aCase(), 'acceptance', 'complex');
    expect(open(known)).toEqual(expect.arrayContaining(['XJD-02-complex']));
    expect(open(known)).not.toContain('XJD-02');
    const { publishes } = (ask(known, 'filing'), decide(known, 'filing'));
    expect(open(known)).not.toContain('XJD-02-complex');
    expect(publishes).toMatchObject({ 'filing:case-1': { filed: true, unitId: OFFICER.unitId } });
    expect(known.state?.filing?.status).toBe('filed');
  });

  it('is undone by the withdrawal of the case, and others read it', () => {
    const known = through(aCase(), 'acceptance', 'filing');
    ask(known, 'withdrawal', { reason: '没有犯罪事实' });
    expect(decide(known, 'withdrawal').publishes).toMatchObject({ 'filing:case-1': { filed: false } });
  });

  it('leaves no draft and no task to freeze behind where the case is withdrawn', () => {
    const known = through(aCase(), 'acceptance', 'filing');
    known.act(draftNextHop, aDraft('draft-1', 'row-2'), by(10));
    const stops = [{ orderId: 'order-1', itemNo: 1 }];
    const centre: Actor = { ...OFFICER, unitId: 'centre-1', officerId: 'c.chen', roles: ['centre-officer'] };
    const task = {
      toUnitId: OFFICER.unitId,
      centreUnitId: 'centre-1',
      superiorUnitIds: [],
      stops,
      stoppedAt: after(5),
    };
    known.act(handFreezeTask, task, { by: centre, at: after(11) });
    const open = (): string[] => known.clocks.openDeadlines.map(({ ruleId }) => ruleId);
    expect(open()).toEqual(expect.arrayContaining(['DRAFT-01', 'FRZ-30']));
    through(known, 'withdrawal');
    expect(open().filter((ruleId) => ruleId !== 'FRZ-01')).toEqual([]);
    expect(known.state).toMatchObject({ drafts: {}, freezeTask: { status: 'ended' }, filing: { status: 'withdrawn' } });
  });

  it('ends what was asked beside it and can follow it no more: a filed case is not decided the other way, nor lengthened', () => {
    const known = through(aCase(), 'acceptance');
    for (const step of ['filing', 'no-filing', 'complex'] as const) ask(known, step, { reason: '理由' });
    const { settles } = decide(known, 'filing');
    expect(settles?.map(({ approvalId, decision }) => [approvalId, decision])).toEqual([
      ['a-filing', 'approved'],
      ['a-no-filing', 'refused'],
      ['a-complex', 'refused'],
    ]);
    expect(known.state?.filing).toMatchObject({ status: 'filed', asked: {} });
    expect(open(known).filter((id) => id !== 'FRZ-01')).toEqual([]);
    expect(said(() => decide(known, 'no-filing'))).toBe('APPROVAL.NOT_ASKED');
    expect(known.folded().state).toEqual(known.state);
  });

  it('may follow a decision not to file: that one was asked for as well', () => {
    const known = through(aCase(), 'acceptance');
    for (const step of ['filing', 'no-filing', 'complex'] as const) ask(known, step, { reason: '理由' });
    decide(known, 'no-filing');
    expect(Object.values(known.state?.filing?.asked ?? {}).map(({ step }) => step)).toEqual(['filing']);
    decide(known, 'filing');
    expect(known.state?.filing?.status).toBe('filed');
  });

  it('that is refused may be proposed again', () => {
    const known = through(aCase(), 'acceptance');
    ask(known, 'filing');
    decide(known, 'filing', { decision: 'refused', reason: '证据不足' });
    expect(known.state?.filing).toMatchObject({ status: 'accepted', asked: {} });
    expect(through(known, 'no-filing').state?.filing?.status).toBe('not-filed');
  });

  const note = { decisionNumber: '岚检不诉〔2026〕1号', decidedAt: after(1) };
  it.each<[string, () => unknown]>([
    ['CASE.ACCEPTED_ALREADY', () => ask(through(aCase(), 'acceptance'), 'acceptance')],
    ['CASE.FILED_ALREADY', () => ask(through(aCase(), 'acceptance', 'filing'), 'filing')],
    ['CASE.NOT_ACCEPTED', () => (ask(aCase(), 'complex', { reason: 'x' }), 0)],
    ['CASE.NOT_ACCEPTED', () => through(aCase(), 'filing')],
    ['CASE.NOT_FILED', () => ask(aCase(), 'withdrawal', { reason: 'x' })],
    ['CASE.NOT_FILED', () => aCase().act(noteNonProsecution, note, by(5))],
    ['CASE.STEP_ASKED_ALREADY', () => [1, 2].reduce((known) => (ask(known, 'acceptance'), known), aCase())],
    ['CASE.FILING_REASON_MISSING', () => ask(through(aCase(), 'acceptance'), 'no-filing')],
    [
      'CASE.DECISION_IN_THE_FUTURE',
      () => through(aCase(), 'acceptance', 'filing').act(noteNonProsecution, { ...note, decidedAt: after(9) }, by(5)),
    ],
    ['MATTER.NOT_FOUND', () => ask(newCase(), 'filing')],
  ])('%s', (code, work) => {
    expect(said(work)).toBe(code);
  });
});
