import {
  calendarFor,
  holidayName,
  restName,
  unloadedYears,
  workingDaysBefore,
  type LegalCalendar,
} from '#domain/calendar/calendar';
import { dateText, dayAt, endOf, instantAt, msOf, type LegalDay } from '#domain/calendar/shanghai';
import {
  elapse,
  earliestDay,
  firstFrom,
  nominalDay,
  nthCounted,
  pushedBy,
  within,
  type DaySpan,
  type MsSpan,
} from './count.js';
import { courseOf, openSince, standstillEnd, suspensionStep, type Course, type Term } from './course.js';
import type { Deadline, DeadlineOpening } from './deadline.js';
import type { DerivationStep } from './derivation.js';
import { isHourClock, type RuleRow, type RuleSet, type Switches } from './rule.js';
import { ruleOf } from './rule-set.js';
import { rungsOf } from './rungs.js';

/** 期间计算所依据的规则与日历. Both bear a version, both are plain data. */
export interface Books {
  readonly rules: RuleSet;
  readonly calendar: LegalCalendar;
}

export interface Reckoned extends Deadline {
  readonly derivation: readonly DerivationStep[];
  /** The day by which a renewal or a request for lengthening must be made, where the rule has one. */
  readonly renewBy?: string;
  readonly rolled: boolean;
}

/** One computation under way: what it rests on, and the steps it has taken. */
interface Reckoning {
  readonly opening: DeadlineOpening;
  readonly rule: RuleRow;
  readonly course: Course;
  readonly terms: readonly Term[];
  readonly calendar: LegalCalendar;
  readonly switches: Switches;
  readonly steps: DerivationStep[];
}

interface End {
  readonly dueMs: number;
  readonly lastDay?: LegalDay;
  readonly renewBy?: LegalDay;
  readonly rolled: boolean;
  readonly provisional: boolean;
}

/**
 * Computes when a period ends, and why (刑诉法 105; rule book section 1).
 *
 * The same opening and the same books always give the same answer, to the millisecond and to the word.
 */
export function reckon(opening: DeadlineOpening, books: Books): Reckoned {
  const rule = ruleOf(opening.ruleId, books.rules);
  const course = courseOf(opening, rule);
  const steps = firstSteps(rule, course, opening, books);
  const calendar = calendarFor(books.calendar, rule.calendars);
  const { switches } = books.rules;
  const reckoning = { opening, rule, course, terms: [course.base, ...course.grants], calendar, switches, steps };
  const end = isHourClock(rule.unit) ? hourEnd(reckoning) : dayEnd(reckoning);
  steps.push({
    step: 'due',
    at: instantAt(end.dueMs),
    ...(end.lastDay !== undefined && { day: dateText(end.lastDay) }),
  });
  return { ...opening, ...deadlineOf(reckoning, end, books), derivation: steps, rolled: end.rolled };
}

function deadlineOf({ rule, course, calendar }: Reckoning, end: End, books: Books) {
  const paused = openSince(course);
  const standstills = closedSpans(course);
  const rungs = rungsOf(rule.rungs, { startMs: course.startMs, ...end, standstills, calendar });
  return {
    ownerUnitId: course.ownerUnitId,
    class: rule.class,
    dueAt: instantAt(end.dueMs),
    ...(end.lastDay !== undefined && { dueDate: dateText(end.lastDay) }),
    ...(end.renewBy !== undefined && { renewBy: dateText(end.renewBy) }),
    provisional: end.provisional,
    ...(paused !== undefined && { suspendedSince: instantAt(paused) }),
    rungs: paused === undefined ? rungs : rungs.filter(({ at }) => msOf(at) <= paused),
    ruleSetVersion: books.rules.version,
    calendarVersion: books.calendar.version,
  };
}

function firstSteps(rule: RuleRow, course: Course, opening: DeadlineOpening, books: Books): DerivationStep[] {
  const { ruleId, duty, law, roll, status } = rule;
  const setBy = opening.facts?.setPeriod === undefined ? {} : ({ setBy: 'person' } as const);
  const { value, unit } = course.base;
  const day = isHourClock(unit) ? {} : { day: dateText(dayAt(course.startMs)) };
  return [
    { step: 'rule', ruleId, ruleSetVersion: books.rules.version, duty, law, value, unit, roll, status, ...setBy },
    { step: 'calendar', version: books.calendar.version },
    ...course.closed,
    { step: 'start', event: course.startEvent, at: instantAt(course.startMs), ...day },
    ...course.grants.map(({ step }) => step),
  ];
}

const closedSpans = (course: Course): MsSpan[] =>
  course.standstills.map((still) => ({ from: still.from, to: standstillEnd(still) }));

/** An hour clock consults no calendar, so an unpublished year cannot make it provisional. */
function hourEnd(reckoning: Reckoning): End {
  const { course, terms, steps } = reckoning;
  steps.push(...course.standstills.map(suspensionStep));
  const registered = course.registeredEnd;
  if (registered !== undefined) steps.push({ step: 'registered-end', at: instantAt(registered) });
  return { dueMs: registered ?? elapse(course.startMs, terms, closedSpans(course)), rolled: false, provisional: false };
}

/**
 * The day on which a suspension begins does not count, the day on which it ends does: a suspension takes out as many
 * days as there are midnights in it.
 */
function suspendedDays({ course, steps }: Reckoning): DaySpan[] {
  return course.standstills.map((still) => {
    const span = { from: dayAt(still.from), to: dayAt(standstillEnd(still)) };
    steps.push({
      ...suspensionStep(still),
      days: { from: dateText(span.from), to: dateText(span.to) },
    } as DerivationStep);
    return span;
  });
}

function dayEnd(reckoning: Reckoning): End {
  const { course, calendar, steps } = reckoning;
  const start = dayAt(course.startMs);
  const registered = course.registeredEnd;
  const counted = registered === undefined ? countedEnd(reckoning, start) : registeredDay(steps, registered);
  const renewBy = renewalDay(reckoning, counted.lastDay);
  const years = unloadedYears(calendar, start, counted.lastDay);
  if (years.length > 0) steps.push({ step: 'provisional', years });
  return { ...counted, ...(renewBy !== undefined && { renewBy }), provisional: years.length > 0 };
}

function registeredDay(steps: DerivationStep[], dueMs: number) {
  steps.push({ step: 'registered-end', at: instantAt(dueMs) });
  return { dueMs, lastDay: dayAt(dueMs - 1), rolled: false };
}

function countedEnd(reckoning: Reckoning, start: LegalDay) {
  const { rule, terms, steps } = reckoning;
  const suspended = suspendedDays(reckoning);
  const nominal =
    rule.unit === 'working-days'
      ? countWorkingDays(reckoning, start, suspended)
      : pushedBy(start, rule.roll === 'protective' ? earliestDay(start, terms) : nominalDay(start, terms), suspended);
  steps.push({ step: 'last-day', day: dateText(nominal) });
  const lastDay = rolled(reckoning, nominal, suspended);
  return { dueMs: endOf(lastDay), lastDay, rolled: lastDay !== nominal };
}

function countWorkingDays(reckoning: Reckoning, start: LegalDay, suspended: readonly DaySpan[]): LegalDay {
  const total = reckoning.terms.reduce((sum, { value }) => sum + value, 0);
  return nthCounted(start, total, (day) => {
    if (within(day, suspended)) return false;
    const name = restName(reckoning.calendar, day);
    if (name === undefined) noteMadeUp(reckoning, day);
    else noteSkipped(reckoning, day, name);
    return name === undefined;
  });
}

function noteSkipped({ calendar, steps }: Reckoning, day: LegalDay, name: string): void {
  const notice = calendar.marks.get(day)?.notice;
  steps.push({ step: 'skipped', day: dateText(day), name, ...(notice !== undefined && { notice }) });
}

function noteMadeUp({ calendar, steps }: Reckoning, day: LegalDay): void {
  const mark = calendar.marks.get(day);
  if (mark !== undefined) steps.push({ step: 'made-up', day: dateText(day), name: mark.name, notice: mark.notice });
}

/** Custody as it stands when the last day ends (CNT-05): the ledger knows better than the opening. */
function inCustody({ rule, opening, course }: Reckoning, nominal: LegalDay): boolean {
  const known = course.custody.filter(({ atMs }) => atMs < endOf(nominal)).at(-1)?.inCustody;
  return known ?? (rule.custody === 'always' || opening.facts?.inCustody === true);
}

function whyNoRoll(reckoning: Reckoning, nominal: LegalDay) {
  const { rule, calendar, switches } = reckoning;
  if (rule.roll === 'protective') return 'protective';
  if (rule.roll === 'none') return 'rule';
  if (inCustody(reckoning, nominal)) return 'custody';
  return switches.rollWeekend || holidayName(calendar, nominal) !== undefined ? undefined : 'ordinary-weekend';
}

/** CNT-04: a last day that is a 节假日 gives way to the first day after it. A make-up weekend is none (CNT-11). */
function rolled(reckoning: Reckoning, nominal: LegalDay, suspended: readonly DaySpan[]): LegalDay {
  const { calendar, switches, steps } = reckoning;
  const name = restName(calendar, nominal);
  if (name === undefined) {
    if (reckoning.rule.unit !== 'working-days') noteMadeUp(reckoning, nominal);
    return nominal;
  }
  const why = whyNoRoll(reckoning, nominal);
  if (why !== undefined) {
    steps.push({ step: 'no-roll', day: dateText(nominal), name, why });
    return nominal;
  }
  const restsOn = switches.rollWeekend ? restName : holidayName;
  const last = firstFrom(nominal, (day) => {
    if (within(day, suspended)) return false;
    const rest = restsOn(calendar, day);
    if (rest !== undefined) noteSkipped(reckoning, day, rest);
    return rest === undefined;
  });
  steps.push({ step: 'roll', from: dateText(nominal), to: dateText(last) });
  return last;
}

function renewalDay({ rule: { renewal }, calendar, steps }: Reckoning, lastDay: LegalDay): LegalDay | undefined {
  if (renewal === undefined) return undefined;
  const by =
    'daysBefore' in renewal
      ? lastDay - renewal.daysBefore
      : workingDaysBefore(calendar, lastDay, renewal.workingDaysBefore);
  steps.push({ step: 'renewal', by: dateText(by) });
  return by;
}
