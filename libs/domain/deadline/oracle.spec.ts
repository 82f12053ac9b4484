import fc from 'fast-check';
import { LunarDay, SolarTerm, type SolarDay } from 'tyme4ts';
import { PUBLISHED_ROWS } from '#domain/calendar/published';
import { instantAt, msOf } from '#domain/calendar/shanghai';
import { at, BOOKS, rulesWith, RUNS } from './deadline.builder.spec-support.js';
import type { DeadlineOpening, LedgerEntry } from './deadline.js';
import { explain } from './explain.js';
import { oracle, type OracleCase, type OracleWorld } from './oracle.spec-support.js';
import { reckon, type Books } from './reckon.js';
import type { PeriodUnit, RollRule, RuleSet } from './rule.js';

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

const FIRST = msOf(at('2025-01-01'));
const TEN_YEARS = msOf(at('2035-01-01')) - FIRST;
/** Instants on which something turns: month ends, leap days, 春节, make-up Saturdays, the last millisecond of a day. */
const EDGES = [
  '2026-02-14T18:30',
  '2026-02-28T23:59:59.999',
  '2028-02-29T00:00',
  '2025-12-31T23:59:59.999',
  '2026-09-30T12:00',
  '2027-01-31T08:00',
];

const startMs = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: TEN_YEARS }).map((shift) => FIRST + shift) },
  { weight: 1, arbitrary: fc.constantFrom(...EDGES).map((edge) => msOf(at(edge))) },
);

const MOST: Readonly<Record<PeriodUnit, number>> = {
  minutes: 5000,
  hours: 500,
  days: 120,
  'working-days': 60,
  months: 24,
  years: 3,
};
const MS: Readonly<Record<PeriodUnit, number>> = {
  ...{ minutes: 60_000, hours: 3_600_000, days: 86_400_000, 'working-days': 1.6 * 86_400_000 },
  ...{ months: 30 * 86_400_000, years: 365 * 86_400_000 },
};

/** Up to three standstills after each other, each beginning somewhere within twice the period. */
function stopsFor(unit: PeriodUnit, value: number, from: number): fc.Arbitrary<OracleCase['stops']> {
  const span = Math.ceil(MS[unit] * value);
  const pair = fc.tuple(fc.integer({ min: 0, max: span }), fc.integer({ min: 0, max: Math.ceil(span / 2) }));
  return fc.array(pair, { maxLength: 3 }).map((pairs) => {
    let now = from;
    return pairs.map(([gap, length]) => {
      const fromMs = now + gap;
      now = fromMs + length;
      return { fromMs, toMs: now };
    });
  });
}

const cases = (unit: PeriodUnit): fc.Arbitrary<OracleCase> =>
  fc
    .record({
      unit: fc.constant(unit),
      value: fc.integer({ min: 1, max: MOST[unit] }),
      extraDays: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 })),
      startMs,
      roll: fc.boolean(),
      protective: fc.boolean(),
      inCustody: fc.boolean(),
    })
    .chain((given) => stopsFor(unit, given.value, given.startMs).map((stops) => ({ ...given, stops })));

const rollOf = ({ protective, roll }: OracleCase): RollRule =>
  protective ? 'protective' : roll ? 'next-working-day' : 'none';

const rulesFor = (given: OracleCase): RuleSet =>
  rulesWith({
    ruleId: 'ANY',
    value: given.value,
    unit: given.unit,
    roll: rollOf(given),
    extension: { steps: [{ unit: ['months', 'years'].includes(given.unit) ? 'days' : given.unit, by: '批准机关' }] },
  });

function openingOf({ startMs: start, stops, extraDays, inCustody }: OracleCase): DeadlineOpening {
  const extended: LedgerEntry = {
    kind: 'extended',
    times: 1,
    value: extraDays,
    at: instantAt(start),
    by: '批准机关',
    reason: '复杂',
  };
  const suspended = stops.map(({ fromMs, toMs }): LedgerEntry => {
    return { kind: 'suspended', from: instantAt(fromMs), to: instantAt(toMs), reason: '补正' };
  });
  const facts = { inCustody, ledger: [...(extraDays > 0 ? [extended] : []), ...suspended] };
  return {
    deadlineId: 'ANY/1',
    ruleId: 'ANY',
    startEvent: '收到',
    startedAt: instantAt(start),
    ownerUnitId: 'u',
    facts,
  };
}

const booksFor = (given: OracleCase): Books => ({ ...BOOKS, rules: rulesFor(given) });
const UNITS: readonly PeriodUnit[] = ['minutes', 'hours', 'days', 'working-days', 'months', 'years'];

describe('the engine and the oracle', () => {
  it.each(UNITS)('agree on periods in %s, with suspensions, custody and extensions', (unit) => {
    fc.assert(
      fc.property(cases(unit), (given) => {
        const { dueAt, dueDate, provisional } = reckon(openingOf(given), booksFor(given));
        const expected = oracle(given, WORLD);
        expect({ dueMs: msOf(dueAt), ...(dueDate && { dueDate }), provisional }).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('every derivation', () => {
  it('explains the very instant that is stored', () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNITS).chain(cases), (given) => {
        const { derivation, dueAt, dueDate } = reckon(openingOf(given), booksFor(given));
        const explained = explain(derivation);
        if (explained.dueAt !== dueAt || explained.dueDate !== dueDate)
          throw new Error(`${explained.dueAt} is not ${dueAt}`);
      }),
      { numRuns: RUNS },
    );
  });

  it('ends no earlier when the clock starts later, within one rule', () => {
    const pair = fc.tuple(fc.constantFrom(...UNITS).chain(cases), fc.integer({ min: 0, max: 90 * 86_400_000 }));
    fc.assert(
      fc.property(pair, ([given, later]) => {
        const plain = { ...given, stops: [] };
        const books = booksFor(plain);
        const [first, second] = [0, later].map((shift) =>
          reckon(openingOf({ ...plain, startMs: plain.startMs + shift }), books),
        );
        expect(second!.dueAt >= first!.dueAt).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
