import { DAY_MS, HOUR_MS, MINUTE_MS, monthsLater, sameDayLater, type LegalDay } from '#domain/calendar/shanghai';
import type { Term } from './course.js';
import type { PeriodUnit } from './rule.js';

/** Legal days taken out of a period, the first included, the last not. */
export interface DaySpan {
  readonly from: LegalDay;
  readonly to: LegalDay;
}

export interface MsSpan {
  readonly from: number;
  readonly to: number;
}

const MS: Readonly<Partial<Record<PeriodUnit, number>>> = { minutes: MINUTE_MS, hours: HOUR_MS, days: DAY_MS };

/** CNT-10: exact elapsed time through nights, weekends and 春节; only a standstill stops it. */
export function elapse(startMs: number, terms: readonly Term[], standstills: readonly MsSpan[]): number {
  let end = startMs + terms.reduce((total, { value, unit }) => total + value * MS[unit]!, 0);
  for (const { from, to } of standstills) {
    const begin = Math.max(from, startMs);
    if (begin < end && begin < to) end += to - begin;
  }
  return end;
}

/** Whole months, and half a month as 15 days (CNT-06). */
function addTerm(day: LegalDay, { value, unit }: Term, months: typeof monthsLater): LegalDay {
  if (unit === 'days') return day + value;
  const all = unit === 'years' ? value * 12 : value;
  const whole = Math.floor(all);
  return months(day, whole) + (all > whole ? 15 : 0);
}

/** Months first and together, so that the day of the start is kept through every extension; then the days. */
export function nominalDay(start: LegalDay, terms: readonly Term[]): LegalDay {
  const months = terms.reduce(
    (total, { value, unit }) => total + (unit === 'days' ? 0 : unit === 'years' ? value * 12 : value),
    0,
  );
  const days = terms.reduce((total, { value, unit }) => total + (unit === 'days' ? value : 0), 0);
  return addTerm(start, { value: months, unit: 'months' }, monthsLater) + days;
}

/** CNT-13: the earlier of same-day and last-day rule, and each renewal from the earlier end of the period before it. */
export const earliestDay = (start: LegalDay, terms: readonly Term[]): LegalDay =>
  terms.reduce((day, term) => addTerm(day, term, sameDayLater), start);

/** Moves a last day by the suspended days that lie in the period; a day added may itself be suspended. */
export function pushedBy(start: LegalDay, nominal: LegalDay, suspended: readonly DaySpan[]): LegalDay {
  let last = nominal;
  for (const { from, to } of suspended) {
    const first = Math.max(from, start + 1);
    if (first <= last && first < to) last += to - first;
  }
  return last;
}

export const within = (day: LegalDay, spans: readonly DaySpan[]): boolean =>
  spans.some(({ from, to }) => from <= day && day < to);

/** The nth day after the start that counts. */
export function nthCounted(start: LegalDay, count: number, counts: (day: LegalDay) => boolean): LegalDay {
  let day = start;
  for (let left = count; left > 0;) {
    day += 1;
    if (counts(day)) left -= 1;
  }
  return day;
}

export function firstFrom(day: LegalDay, fits: (day: LegalDay) => boolean): LegalDay {
  let found = day;
  while (!fits(found)) found += 1;
  return found;
}
