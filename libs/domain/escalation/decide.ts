import { dayAt, msOf, yearOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { DeadlineOpening, Firing } from '#domain/deadline/deadline';
import {
  ANSWER_CLOCK,
  decisionClockOf,
  type Escalation,
  type EscalationEvent,
  type EscalationFacts,
  hasEnded,
  isOnTop,
  levelOf,
  type Outcome,
  type Paper,
  type ReachedRung,
  standing,
} from '#domain/escalation/escalation';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

type Known = Escalation | undefined;
type Result = Decision<EscalationEvent>;

export interface ReachRung extends EscalationFacts {
  readonly rung: ReachedRung;
}
export interface AnswerEscalation {
  readonly text: Paper;
}
export interface ClimbEscalation {
  readonly reason: string;
}
export interface OrderCorrection {
  readonly what: string;
  readonly workingDays: number;
}
export interface SetInnerDate {
  readonly reason: string;
  readonly workingDays: number;
}
export interface NoteDone {
  readonly at: Instant;
  readonly reason: string;
}
export interface CheckCorrection {
  readonly corrected: boolean;
  readonly reason: string;
}
export interface SettleEscalation {
  readonly kind: Exclude<Outcome, 'corrected'>;
  readonly reason: string;
  /** Who is to do it instead, where it is transferred. */
  readonly toUnitId?: string;
  /** 纪检监察机关 by its name, where people are to be held responsible (SUP-13), and the word of the referring unit's register. */
  readonly addressee?: string;
  readonly documentWord?: string;
}

function refuse(kind: RefusalKind, code: `ESCALATION.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** The first rung that reaches a supervisor opens it, every later one adds to it: never a second for the same duty. */
export function reachRung(known: Known, { rung, ...facts }: ReachRung, act: Act): Result {
  if (known) return { happened: { event: 'EscalationRungAdded', rung } };
  const [first] = facts.ladder;
  if (!first) refuse('invalid', 'ESCALATION.NO_LADDER', 'A ladder has one step at least.');
  return {
    happened: { event: 'EscalationOpened', ...facts, rung },
    opens: [
      decisionClock(0, '升级至督办单位', act.at, first.unitId),
      clock(ANSWER_CLOCK, '通知超期单位说明情况', act.at, facts.source.ownerUnitId),
    ],
  };
}

/** The late unit says why, as often as it must; the first answer stops its clock. @throws ESCALATION.ENDED, .NOT_THE_UNIT */
export function answerEscalation(known: Known, { text }: AnswerEscalation, act: Act): Result {
  const one = running(known);
  if (act.by.unitId !== one.source.ownerUnitId)
    refuse('forbidden', 'ESCALATION.NOT_THE_UNIT', 'The unit that is late answers.');
  const isFirst = one.answers.length === 0;
  return {
    happened: { event: 'EscalationAnswered', text },
    ...(isFirst && { closes: [closing(ANSWER_CLOCK, '已说明情况')] }),
  };
}

/** @throws ESCALATION.ENDED, .NOT_THE_SUPERVISOR, .REASON_MISSING, .ON_TOP */
export function climbEscalation(known: Known, { reason }: ClimbEscalation, act: Act): Result {
  const one = supervised(known, act);
  needs(reason);
  if (isOnTop(one)) refuse('conflict', 'ESCALATION.ON_TOP', 'This is the last step of the ladder.');
  return climbs(one, act.at, { why: 'decided', reason });
}

/** @throws ESCALATION.ENDED, .NOT_THE_SUPERVISOR, .REASON_MISSING */
export function orderCorrection(known: Known, { what, workingDays }: OrderCorrection, act: Act): Result {
  const one = supervised(known, act);
  needs(what);
  const { ownerUnitId } = one.source;
  const term = within(workingDays, clock(`ESC-03/${one.terms + 1}`, '责令整改', act.at, ownerUnitId));
  return {
    happened: { event: 'EscalationCorrectionOrdered', what, clock: term.deadlineId },
    closes: ofTheStep(one, '已责令整改'),
    opens: [term],
  };
}

/**
 * The law knows no extension here, so the duty stays overdue: an inner date tells everybody when it is looked at again.
 *
 * @throws ESCALATION.ENDED, .NOT_THE_SUPERVISOR, .REASON_MISSING, .EXTEND_INSTEAD
 */
export function setInnerDate(known: Known, { reason, workingDays }: SetInnerDate, act: Act): Result {
  const one = supervised(known, act);
  needs(reason);
  if (one.source.extendable)
    refuse('conflict', 'ESCALATION.EXTEND_INSTEAD', 'The law has an extension for this period: extend it or do not.');
  const { ownerUnitId } = one.source;
  const term = within(workingDays, clock(`ESC-04/${one.terms + 1}`, '设定内部期限', act.at, ownerUnitId));
  return {
    happened: { event: 'EscalationInnerDateSet', reason, clock: term.deadlineId },
    closes: ofTheStep(one, '已设定内部期限'),
    opens: [term],
  };
}

/** @throws ESCALATION.ENDED, .NOT_THE_SUPERVISOR, .REASON_MISSING, .NOTHING_ORDERED */
export function checkCorrection(known: Known, { corrected, reason }: CheckCorrection, act: Act): Result {
  const one = supervised(known, act);
  needs(reason);
  if (!one.correction) refuse('conflict', 'ESCALATION.NOTHING_ORDERED', 'No correction has been ordered.');
  if (corrected) return settles(one, 'corrected', reason);
  return isOnTop(one) ? exhausts(one) : climbs(one, act.at, { why: 'not-corrected', reason });
}

/** @throws ESCALATION.ENDED, .NOT_THE_SUPERVISOR, .REASON_MISSING, .NOT_ANSWERED, .NO_EXTENSION, .NO_UNIT, .NO_ADDRESSEE */
export function settleEscalation(known: Known, given: SettleEscalation, act: Act): Result {
  const { kind, reason, toUnitId } = given;
  const one = supervised(known, act);
  needs(reason);
  if (kind === 'explained' && one.answers.length === 0)
    refuse('conflict', 'ESCALATION.NOT_ANSWERED', 'The late unit has not explained itself.');
  if (kind === 'extended' && !one.source.extendable)
    refuse('conflict', 'ESCALATION.NO_EXTENSION', 'The law knows no extension of this period.');
  if (kind === 'transferred' && (toUnitId === undefined || toUnitId === one.source.ownerUnitId))
    refuse('invalid', 'ESCALATION.NO_UNIT', 'Name another unit that is to do it.');
  if (kind === 'discipline') return refersToDiscipline(one, given, act);
  return settles(one, kind, reason, kind === 'transferred' ? toUnitId : undefined);
}

/** 问责移送 (SUP-13): the paper goes to 纪检监察 under a number of its own. */
function refersToDiscipline(
  one: Escalation,
  { reason, addressee = '', documentWord = '' }: SettleEscalation,
  { at, by }: Act,
): Result {
  if (addressee.trim() === '')
    refuse('invalid', 'ESCALATION.NO_ADDRESSEE', 'Name the discipline inspection organ that the referral goes to.');
  const year = yearOf(dayAt(msOf(at)));
  const label = numberLabel('discipline-referral', documentWord, year);
  return {
    happened: { event: 'EscalationSettled', kind: 'discipline', reason, addressee },
    closes: allClocks(one, '督办已办结'),
    draws: { referralNumber: { unitId: by.unitId, kind: 'discipline-referral', period: String(year), label } },
  };
}

/** The duty is done at last. It is noted and told; what follows from the lateness is still the supervisor's word. */
export function noteDone(known: Known, { at, reason }: NoteDone): Result {
  found(known);
  return { happened: { event: 'EscalationDutyDone', at, reason } };
}

/** Nobody has decided, corrected or kept the inner date: it climbs by itself, and ends on top of its ladder. */
export function due(one: Escalation, fired: readonly Firing[], at: Instant): Result | undefined {
  const late = new Set(fired.map(({ deadlineId }) => deadlineId));
  const why = late.has(decisionClockOf(levelOf(one)))
    ? 'undecided'
    : one.correction && late.has(one.correction.clock)
      ? 'not-corrected'
      : one.innerDate && late.has(one.innerDate.clock)
        ? 'date-missed'
        : undefined;
  if (why === undefined || hasEnded(one)) return undefined;
  return isOnTop(one) ? exhausts(one) : climbs(one, at, { why });
}

function climbs(
  one: Escalation,
  at: Instant,
  {
    why,
    reason,
  }: { readonly why: 'undecided' | 'decided' | 'not-corrected' | 'date-missed'; readonly reason?: string },
): Result {
  const level = levelOf(one) + 1;
  const next = one.ladder[level]!;
  return {
    happened: { event: 'EscalationClimbed', level, why, ...(reason !== undefined && { reason }) },
    closes: ofTheStep(one, '升至下一级'),
    opens: [decisionClock(level, `升级：${next.name}`, at, next.unitId)],
  };
}

const exhausts = (one: Escalation): Result => ({
  happened: { event: 'EscalationExhausted' },
  closes: allClocks(one, '升级阶梯已到顶'),
});

function settles(one: Escalation, kind: Outcome, reason: string, toUnitId?: string): Result {
  return {
    happened: { event: 'EscalationSettled', kind, reason, ...(toUnitId !== undefined && { toUnitId }) },
    closes: allClocks(one, '督办已办结'),
  };
}

/** The one clock of the supervisor's side: a decision, a correction or an inner date. */
const ofTheStep = (one: Escalation, reason: string): DeadlineClosing[] => [
  closing(one.correction?.clock ?? one.innerDate?.clock ?? decisionClockOf(levelOf(one)), reason),
];
const allClocks = (one: Escalation, reason: string): DeadlineClosing[] => [
  ...ofTheStep(one, reason),
  ...(one.answers.length === 0 ? [closing(ANSWER_CLOCK, reason)] : []),
];

function found(known: Known): Escalation {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

function running(known: Known): Escalation {
  const one = found(known);
  if (hasEnded(one)) refuse('conflict', 'ESCALATION.ENDED', 'This escalation has ended.');
  return one;
}

function supervised(known: Known, { by }: Act): Escalation {
  const one = running(known);
  if (by.unitId !== standing(one).unitId)
    refuse('forbidden', 'ESCALATION.NOT_THE_SUPERVISOR', 'The unit on whose step it stands decides.');
  return one;
}

function needs(words: string): void {
  if (words.trim() === '') refuse('invalid', 'ESCALATION.REASON_MISSING', 'Say why.');
}

const decisionClock = (level: number, startEvent: string, at: Instant, unitId: string): DeadlineOpening =>
  clock(decisionClockOf(level), startEvent, at, unitId);

const clock = (deadlineId: string, startEvent: string, startedAt: Instant, ownerUnitId: string): DeadlineOpening => ({
  ...{ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', startEvent, startedAt, ownerUnitId },
});
const within = (workingDays: number, opening: DeadlineOpening): DeadlineOpening => ({
  ...opening,
  facts: { setPeriod: workingDays },
});
const closing = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });
