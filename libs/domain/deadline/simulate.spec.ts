import fc from 'fast-check';
import { legalCalendar } from '#domain/calendar/calendar';
import { withNotice } from '#domain/calendar/notice';
import { PUBLISHED_ROWS, PUBLISHED_YEARS } from '#domain/calendar/published';
import { statutoryDays } from '#domain/calendar/statutory';
import { dateText, instantAt, msOf } from '#domain/calendar/shanghai';
import { must } from '#domain/shared/must.spec-support';
import { anOpening, at, BOOKS, RUNS } from './deadline.builder.spec-support.js';
import type { DeadlineOpening } from './deadline.js';
import { overlay, release } from './overlay.js';
import { reckon, type Books } from './reckon.js';
import { ruleOf, RULES_IN_FORCE } from './rule-set.js';
import { booksAfter, simulate, type Transition } from './simulate.js';

const off = [...statutoryDays(2027)].map(([day, name]) => ({ day: dateText(day), kind: 'off', name }) as const);
/** Invented: nobody has published 2027. */
const notice = {
  year: 2027,
  notice: '虚构的2027年通知',
  days: [
    ...off,
    { day: '2027-02-28', kind: 'make-up', name: '春节调休上班' } as const,
    { day: '2027-01-04', kind: 'off', name: '元旦' } as const,
  ],
};
const rows = { version: 'v1', loadedYears: PUBLISHED_YEARS, rows: PUBLISHED_ROWS };
const PUBLISHED_2027: Books = { ...BOOKS, calendar: legalCalendar(withNotice(rows, notice, 'v2')) };
const KEEP: Transition = { running: 'keep' };

const named = (opening: DeadlineOpening, deadlineId: string): DeadlineOpening => ({ ...opening, deadlineId });

describe('a new calendar', () => {
  it('lists every move with the day that caused it, and what is settled', () => {
    const openings = [
      named(anOpening('JCJ-08', '2026-12-31T10:00'), 'moves-back'),
      named(anOpening('RST-19', '2026-12-31T10:00'), 'moves-on'),
      named(anOpening('CRD-05', '2027-03-08T10:00'), 'settles'),
      named(anOpening('FRZ-04', '2026-12-31T10:00'), 'hour-clock'),
    ];
    const found = simulate(openings, BOOKS, PUBLISHED_2027, KEEP);
    expect(found.moves).toEqual([
      {
        deadlineId: 'moves-back',
        ruleId: 'JCJ-08',
        from: { dueAt: at('2027-03-02'), dueDate: '2027-03-01', provisional: true },
        to: { dueAt: at('2027-03-01'), dueDate: '2027-02-28', provisional: false },
        why: ['2027-02-28改为工作日（春节调休上班）'],
      },
      expect.objectContaining({ deadlineId: 'moves-on', why: ['2027-01-04改为休息日（元旦）'] }),
    ]);
    expect(found).toMatchObject({ settled: ['settles'], unmoved: 1 });
  });

  it('moves in the later run exactly what the simulation listed', () => {
    const anyOpening = fc
      .tuple(
        fc.constantFrom('JCJ-08', 'RST-19', 'CRD-06', 'FRZ-12', 'XJD-06', 'ALT-01-low'),
        fc.integer({ min: 0, max: 200 * 86_400_000 }),
      )
      .map(([ruleId, shift]) => ({
        ...anOpening(ruleId, '2026-10-01'),
        startedAt: instantAt(msOf(at('2026-10-01')) + shift),
      }));
    fc.assert(
      fc.property(
        fc.array(anyOpening, { maxLength: 20 }),
        fc.constantFrom('keep' as const, 're-evaluate' as const),
        (openings, how) => {
          const distinct = openings.map((opening, index) => named(opening, `d${index}`));
          const { moves } = simulate(distinct, BOOKS, PUBLISHED_2027, { running: how });
          const later = distinct.filter((opening) => {
            const books = booksAfter(opening.ruleId, BOOKS, PUBLISHED_2027, { running: how });
            const { dueAt } = reckon(opening, books);
            const listed = moves.find(({ deadlineId }) => deadlineId === opening.deadlineId);
            const before = reckon(opening, BOOKS).dueAt;
            must((listed?.to.dueAt ?? before) === dueAt, `${opening.deadlineId} is listed otherwise than it moves`);
            return dueAt !== before;
          });
          expect(moves.map(({ deadlineId }) => deadlineId)).toEqual(later.map(({ deadlineId }) => deadlineId));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('a new rule set', () => {
  const shorter = release(RULES_IN_FORCE, {
    version: 'invented-2027-1',
    proposedBy: 'officer-1',
    approvedBy: 'officer-2',
    reason: '虚构的修法',
    rows: [{ ...ruleOf('CRD-16'), value: 4 }],
  });
  const after: Books = { ...BOOKS, rules: shorter };
  const openings = [anOpening('CRD-16', '2026-03-02'), anOpening('CRD-22', '2026-03-02')];

  it('leaves running deadlines alone unless the transition rule says otherwise', () => {
    expect(simulate(openings, BOOKS, after, KEEP).moves).toEqual([]);
    expect(simulate(openings, BOOKS, after, { running: 're-evaluate' }).moves).toMatchObject([
      { ruleId: 'CRD-16', from: { dueDate: '2026-03-09' }, to: { dueDate: '2026-03-06' }, why: ['CRD-16由7日改为4日'] },
    ]);
  });

  it('can except single rules', () => {
    expect(simulate(openings, BOOKS, after, { running: 're-evaluate', except: ['CRD-16'] }).moves).toEqual([]);
    expect(simulate(openings, BOOKS, after, { running: 'keep', except: ['CRD-16'] }).moves).toHaveLength(1);
  });

  it('tells a new ladder from a new date', () => {
    const rungs = [
      ...ruleOf('CRD-22').rungs,
      { rungId: 't-2d', at: { before: 2, unit: 'days' }, to: ['owner'] } as const,
    ];
    const rules = overlay(RULES_IN_FORCE, [{ ruleId: 'CRD-22', rungs, reason: '多提醒一次' }], 'hz');
    expect(simulate(openings, BOOKS, { ...BOOKS, rules }, { running: 're-evaluate' })).toMatchObject({
      moves: [],
      reladdered: ['CRD-22/1'],
      unmoved: 1,
    });
  });
});
