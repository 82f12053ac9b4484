import { DUE, type DeadlineClass, type RungAddressee } from '../deadline.js';
import { isHourClock, type Offset, type RuleUnit, type RungRow } from '../rule.js';

/**
 * Ladders are configuration: no statute gives reminder points but CRD-09 (rule book 11b, "Reminder points").
 *
 * They follow the line that the texts offer: 督促 the unit itself, then its superior, then supervision.
 */
export const rung = (rungId: string, at: Offset, ...to: RungAddressee[]): RungRow => ({ rungId, at, to });

export const due = (...to: RungAddressee[]): RungRow => rung(DUE, { after: 0, unit: 'minutes' }, ...to);

const HALF = rung('half', { share: 0.5 }, 'owner');

/** 50 %, T−7 d, T−3 d, T−1 wd. */
export const DAY_REMINDERS: readonly RungRow[] = [
  HALF,
  rung('t-7d', { before: 7, unit: 'days' }, 'owner'),
  rung('t-3d', { before: 3, unit: 'days' }, 'owner'),
  rung('t-1wd', { before: 1, unit: 'working-days' }, 'owner'),
];

/** 50 % and T−6 h, to the police who issued the stop and to the bank that holds it. */
export const STOP_LADDER: readonly RungRow[] = [
  rung('half', { share: 0.5 }, 'issuer', 'owner'),
  rung('t-6h', { before: 6, unit: 'hours' }, 'issuer', 'owner'),
  due('issuer', 'owner'),
];

/** T−30 d, T−15 d, T−7 d and the last working day before: a freeze that lapses cannot be brought back (FRZ-15). */
export const FREEZE_LADDER: readonly RungRow[] = [
  rung('t-30d', { before: 30, unit: 'days' }, 'issuer', 'owner'),
  rung('t-15d', { before: 15, unit: 'days' }, 'issuer', 'owner', 'desk-head'),
  rung('t-7d', { before: 7, unit: 'days' }, 'issuer', 'owner', 'desk-head', 'superior'),
  rung('t-1wd', { before: 1, unit: 'working-days' }, 'issuer', 'owner', 'desk-head', 'superior'),
  due('issuer', 'owner'),
];

const HOUR_REMINDERS: readonly RungRow[] = [HALF, rung('t-6h', { before: 6, unit: 'hours' }, 'owner')];

const AFTER_HOURS: readonly RungRow[] = [
  rung('superior', { after: 6, unit: 'hours' }, 'desk-head', 'superior'),
  rung('supervisor', { after: 24, unit: 'hours' }, 'supervisor'),
];

const AFTER_DAYS: readonly RungRow[] = [
  rung('urge', { after: 1, unit: 'working-days' }, 'owner', 'desk-head'),
  rung('superior', { after: 3, unit: 'working-days' }, 'superior'),
  rung('supervisor', { after: 7, unit: 'days' }, 'supervisor'),
];

/** The ladder of a row that names none of its own. AUTO and WINDOW end the matter themselves: nobody is late after them. */
export function ladderOf(of: DeadlineClass, unit: RuleUnit): readonly RungRow[] {
  if (unit === 'times') return [];
  const hours = isHourClock(unit);
  const before = hours ? HOUR_REMINDERS : DAY_REMINDERS;
  if (of === 'AUTO' || of === 'WINDOW') return [...before, due('issuer', 'owner')];
  return [...before, due('owner', 'issuer'), ...(hours ? AFTER_HOURS : AFTER_DAYS)];
}
