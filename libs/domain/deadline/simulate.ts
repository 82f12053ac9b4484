import { dateText, dayAt, msOf, parseDay, type LegalDay } from '#domain/calendar/shanghai';
import { canonical } from '#domain/shared/canonical';
import type { Instant } from '#domain/shared/instant';
import { calendarFor, restName, type LegalCalendar } from '#domain/calendar/calendar';
import type { Deadline, DeadlineOpening } from './deadline.js';
import { periodText } from './explain.js';
import { reckon, type Books, type Reckoned } from './reckon.js';
import { stepOf, stepsOf } from './recompute.js';
import type { RuleRow } from './rule.js';

/** 过渡规定: whether running deadlines stay with the rules they began with. A new calendar is a fact and holds for all. */
export interface Transition {
  readonly running: 'keep' | 're-evaluate';
  /** Rules that deviate from it. */
  readonly except?: readonly string[];
}

export interface Move {
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly from: { readonly dueAt: Instant; readonly dueDate?: string; readonly provisional: boolean };
  readonly to: { readonly dueAt: Instant; readonly dueDate?: string; readonly provisional: boolean };
  /** In Chinese, for the people who decide. */
  readonly why: readonly string[];
}

export interface Simulation {
  readonly moves: readonly Move[];
  /** The end stays, but it is no longer provisional, or has become so. */
  readonly settled: readonly string[];
  /** The end stays, but reminders or rungs fall at other instants. */
  readonly reladdered: readonly string[];
  readonly unmoved: number;
}

/** The books by which a running deadline is reckoned once the new ones are in force. */
export function booksAfter(ruleId: string, from: Books, to: Books, transition: Transition): Books {
  const excepted = transition.except?.includes(ruleId) ?? false;
  const keeps = (transition.running === 'keep') !== excepted;
  return { rules: keeps ? from.rules : to.rules, calendar: to.calendar };
}

const endOf = ({ dueAt, dueDate, provisional }: Deadline): Move['from'] => ({
  dueAt,
  ...(dueDate !== undefined && { dueDate }),
  provisional,
});

function ruleChanges(before: RuleRow | undefined, after: RuleRow | undefined): string[] {
  if (!before || !after || before === after) return [];
  const changes: string[] = [];
  if (before.value !== after.value || before.unit !== after.unit) {
    changes.push(`${after.ruleId}由${periodText(before.value, before.unit)}改为${periodText(after.value, after.unit)}`);
  }
  if (before.roll !== after.roll) changes.push(`${after.ruleId}的节假日顺延规则改变`);
  return changes;
}

function dayChange(day: LegalDay, before: LegalCalendar, after: LegalCalendar): string[] {
  const [old, fresh] = [restName(before, day), restName(after, day)];
  if ((old === undefined) === (fresh === undefined)) return [];
  if (fresh !== undefined) return [`${dateText(day)}改为休息日（${fresh}）`];
  return [`${dateText(day)}改为工作日（${after.marks.get(day)?.name ?? '不再放假'}）`];
}

/** A period in working days asks about every day, any other only about its last day and those after it. */
function firstDecisive(before: Reckoned, after: Reckoned): LegalDay {
  const nominal = [before, after].flatMap(({ derivation }) =>
    stepsOf(derivation, 'last-day').map(({ day }) => parseDay(day)),
  );
  const countsAll = stepOf(before.derivation, 'rule').unit === 'working-days' || nominal.length === 0;
  return countsAll ? dayAt(msOf(stepOf(before.derivation, 'start').at)) + 1 : Math.min(...nominal);
}

/** Every day whose kind has changed and on which the end depends. */
function calendarChanges(from: Books, to: Books, [before, after]: readonly [Reckoned, Reckoned]): string[] {
  const scopes = from.rules.rows[before.ruleId]?.calendars;
  const [old, fresh] = [calendarFor(from.calendar, scopes), calendarFor(to.calendar, scopes)];
  if (from.calendar === to.calendar || before.dueDate === undefined) return [];
  const first = firstDecisive(before, after);
  const last = dayAt(Math.max(msOf(before.dueAt), msOf(after.dueAt)) - 1);
  const changes: string[] = [];
  for (let day = first; day <= last; day += 1) changes.push(...dayChange(day, old, fresh));
  return changes;
}

function whyMoved(from: Books, to: Books, pair: readonly [Reckoned, Reckoned]): string[] {
  const { ruleId } = pair[0];
  const why = [...ruleChanges(from.rules.rows[ruleId], to.rules.rows[ruleId]), ...calendarChanges(from, to, pair)];
  if (from.rules.switches.rollWeekend !== to.rules.switches.rollWeekend) why.push('普通周末是否顺延的设置改变');
  return why.length > 0 ? why : ['规则或日历版本改变'];
}

const sameLadder = (a: Deadline, b: Deadline): boolean =>
  a.rungs.length === b.rungs.length &&
  a.rungs.every(({ rungId, at }, index) => rungId === b.rungs[index]?.rungId && at === b.rungs[index]?.at);

/** Canonical, because a database keeps the keys of what it stores in an order of its own. */
const withoutCalendar = ({ derivation }: Reckoned): string =>
  canonical(derivation.filter(({ step }) => step !== 'calendar'));

export interface Change {
  readonly kind: 'moved' | 'settled' | 'reladdered' | 'restated';
  /** Whether the timers must follow. */
  readonly ringsOtherwise: boolean;
  readonly why: readonly string[];
}

/** What becomes of one running clock: nothing where even the reasons stay. */
export function changeOf(pair: readonly [Reckoned, Reckoned], from: Books, to: Books): Change | undefined {
  const [before, after] = pair;
  const ringsOtherwise = !sameLadder(before, after);
  if (before.dueAt !== after.dueAt) return { kind: 'moved', ringsOtherwise: true, why: whyMoved(from, to, pair) };
  if (before.provisional !== after.provisional) return { kind: 'settled', ringsOtherwise, why: [] };
  if (ringsOtherwise) return { kind: 'reladdered', ringsOtherwise, why: [] };
  return withoutCalendar(before) === withoutCalendar(after) ? undefined : { kind: 'restated', ringsOtherwise, why: [] };
}

/** Lists, before new books take effect, every running deadline that would move: from when, to when, and why. */
export function simulate(
  openings: readonly DeadlineOpening[],
  from: Books,
  to: Books,
  transition: Transition,
): Simulation {
  const moves: Move[] = [];
  const settled: string[] = [];
  const reladdered: string[] = [];
  for (const opening of openings) {
    const books = booksAfter(opening.ruleId, from, to, transition);
    const pair = [reckon(opening, from), reckon(opening, books)] as const;
    const change = changeOf(pair, from, books);
    const { deadlineId, ruleId } = opening;
    if (change?.kind === 'moved')
      moves.push({ deadlineId, ruleId, from: endOf(pair[0]), to: endOf(pair[1]), why: change.why });
    if (change?.kind === 'settled') settled.push(deadlineId);
    if (change?.kind === 'reladdered') reladdered.push(deadlineId);
  }
  return { moves, settled, reladdered, unmoved: openings.length - moves.length - settled.length - reladdered.length };
}
