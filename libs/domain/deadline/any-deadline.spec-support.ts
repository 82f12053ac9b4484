import fc from 'fast-check';
import { instantAt, msOf } from '#domain/calendar/shanghai';
import { at, BOOKS, rulesWith } from './deadline.builder.spec-support.js';
import type { DeadlineOpening, LedgerEntry } from './deadline.js';
import type { OracleCase } from './oracle.spec-support.js';
import type { Books } from './reckon.js';
import type { PeriodUnit, RollRule, RuleSet } from './rule.js';

/** Any deadline within ten years: every unit, standing still, longer, in custody, begun where something turns. */

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

export const cases = (unit: PeriodUnit): fc.Arbitrary<OracleCase> =>
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

export function openingOf({ startMs: start, stops, extraDays, inCustody }: OracleCase): DeadlineOpening {
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

export const booksFor = (given: OracleCase): Books => ({ ...BOOKS, rules: rulesFor(given) });
export const UNITS: readonly PeriodUnit[] = ['minutes', 'hours', 'days', 'working-days', 'months', 'years'];

/** A sequence of numbers in [0, 1) that is the same in every run: what fails can be looked at again. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same deadlines as `cases`, drawn without keeping the way to a smaller one: for a million of them. */
export function* drawn(count: number, seed: number): Generator<OracleCase> {
  const roll = dice(seed);
  const upTo = (most: number): number => Math.floor(roll() * (most + 1));
  for (let left = count; left > 0; left -= 1) {
    const unit = UNITS[upTo(UNITS.length - 1)]!;
    const value = 1 + upTo(MOST[unit] - 1);
    const start = roll() < 0.2 ? msOf(at(EDGES[upTo(EDGES.length - 1)]!)) : FIRST + upTo(TEN_YEARS);
    const span = Math.ceil(MS[unit] * value);
    const stops: { fromMs: number; toMs: number }[] = [];
    for (let now = start, more = upTo(3); more > 0; more -= 1) {
      const fromMs = now + upTo(span);
      now = fromMs + upTo(Math.ceil(span / 2));
      stops.push({ fromMs, toMs: now });
    }
    const extraDays = roll() < 0.5 ? 0 : 1 + upTo(19);
    const is = { roll: roll() < 0.5, protective: roll() < 0.5, inCustody: roll() < 0.5 };
    yield { unit, value, extraDays, startMs: start, stops, ...is };
  }
}
