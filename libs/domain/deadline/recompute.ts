import { dayAt, endOf, instantAt, msOf, parseDay, type LegalDay } from '#domain/calendar/shanghai';
import type { Instant } from '#domain/shared/instant';
import { elapse, earliestDay, firstFrom, nominalDay, nthCounted, pushedBy, within, type DaySpan } from './count.js';
import type { Derivation, DerivationStep } from './derivation.js';
import { isHourClock } from './rule.js';

type StepOf<K extends DerivationStep['step']> = Extract<DerivationStep, { step: K }>;

export const stepsOf = <K extends DerivationStep['step']>(derivation: Derivation, kind: K): StepOf<K>[] =>
  derivation.filter((step): step is StepOf<K> => step.step === kind);

export function stepOf<K extends DerivationStep['step']>(derivation: Derivation, kind: K): StepOf<K> {
  const found = derivation.find((step): step is StepOf<K> => step.step === kind);
  if (!found) throw new Error(`The derivation has no step "${kind}".`);
  return found;
}

export const suspendedSpans = (derivation: Derivation): DaySpan[] =>
  stepsOf(derivation, 'suspension').flatMap(({ days }) =>
    days ? [{ from: parseDay(days.from), to: parseDay(days.to) }] : [],
  );

/**
 * Computes the end again from the steps alone: no rule set, no calendar, no ledger.
 *
 * It proves that a derivation leaves nothing out: a day that is skipped without being named would give another date.
 */
export function recompute(derivation: Derivation): Instant {
  const registered = stepsOf(derivation, 'registered-end')[0];
  if (registered) return registered.at;
  const rule = stepOf(derivation, 'rule');
  const terms = [rule, ...stepsOf(derivation, 'extension')];
  const startMs = msOf(stepOf(derivation, 'start').at);
  if (isHourClock(rule.unit)) {
    const spans = stepsOf(derivation, 'suspension').map(({ from, to = from }) => ({ from: msOf(from), to: msOf(to) }));
    return instantAt(elapse(startMs, terms, spans));
  }
  const start = dayAt(startMs);
  const suspended = suspendedSpans(derivation);
  const skipped = new Set(stepsOf(derivation, 'skipped').map(({ day }) => parseDay(day)));
  const counts = (day: LegalDay): boolean => !skipped.has(day) && !within(day, suspended);
  if (rule.unit === 'working-days') {
    const total = terms.reduce((sum, { value }) => sum + value, 0);
    return instantAt(endOf(nthCounted(start, total, counts)));
  }
  const nominal = rule.roll === 'protective' ? earliestDay(start, terms) : nominalDay(start, terms);
  const last = pushedBy(start, nominal, suspended);
  return instantAt(endOf(stepsOf(derivation, 'roll').length > 0 ? firstFrom(last, counts) : last));
}
