import fc from 'fast-check';
import { LunarDay, SolarTerm, type SolarDay } from 'tyme4ts';
import { PUBLISHED_ROWS } from '#domain/calendar/published';
import { msOf } from '#domain/calendar/shanghai';
import { must } from '#domain/shared/must.spec-support';
import { booksFor, cases, openingOf, UNITS } from './any-deadline.spec-support.js';
import { runsOf } from './deadline.builder.spec-support.js';
import { oracle, type OracleWorld } from './oracle.spec-support.js';
import { reckon } from './reckon.js';

const two = (value: number): string => String(value).padStart(2, '0');
const text = (day: SolarDay): string => `${day.getYear()}-${two(day.getMonth())}-${two(day.getDay())}`;

/** The statutory days of the unpublished years, from an almanac and not from the engine's table. */
function statutory(year: number): string[] {
  const newYear = LunarDay.fromYmd(year, 1, 1).getSolarDay();
  const spring = [-1, 0, 1, 2].map((shift) => text(newYear.next(shift)));
  const lunar = [LunarDay.fromYmd(year, 5, 5), LunarDay.fromYmd(year, 8, 15)].map((day) => text(day.getSolarDay()));
  const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`);
  return [...spring, ...lunar, ...fixed, text(SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay())];
}

const UNPUBLISHED = Array.from({ length: 20 }, (_, shift) => 2027 + shift);
const declared = (kind: string): string[] => PUBLISHED_ROWS.filter((row) => row.kind === kind).map(({ day }) => day);
const WORLD: OracleWorld = {
  off: new Set([...declared('off'), ...UNPUBLISHED.flatMap(statutory)]),
  madeUp: new Set(declared('make-up')),
  published: new Set(['2025', '2026']),
};

describe('the engine and the oracle', () => {
  it.each(UNITS)('agree on periods in %s, with suspensions, custody and extensions', (unit) => {
    fc.assert(
      fc.property(cases(unit), (given) => {
        const { dueAt, dueDate, provisional } = reckon(openingOf(given), booksFor(given));
        const expected = oracle(given, WORLD);
        must(msOf(dueAt) === expected.dueMs, `the oracle says ${expected.dueMs} and not ${dueAt}`);
        must(dueDate === expected.dueDate, `the oracle says ${expected.dueDate} and not ${dueDate}`);
        must(provisional === expected.provisional, 'the oracle knows the years otherwise');
      }),
      { numRuns: runsOf(100_000) },
    );
  });
});

describe('a clock', () => {
  it('ends no earlier when the clock starts later, within one rule', () => {
    const pair = fc.tuple(fc.constantFrom(...UNITS).chain(cases), fc.integer({ min: 0, max: 90 * 86_400_000 }));
    fc.assert(
      fc.property(pair, ([given, later]) => {
        const plain = { ...given, stops: [] };
        const books = booksFor(plain);
        const [first, second] = [0, later].map((shift) =>
          reckon(openingOf({ ...plain, startMs: plain.startMs + shift }), books),
        );
        return second!.dueAt >= first!.dueAt;
      }),
      { numRuns: runsOf(100_000) },
    );
  });
});
