import {
  type Assistance,
  ASSISTANCE_KINDS,
  type AssistanceAsked,
  type AssistanceEvent,
  checkClockOf,
  type Paper,
  papersClockOf,
  QUESTION_CLOCK,
  WITHDRAWABLE,
  workClockOf,
} from '#domain/assistance/assistance';
import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

type Known = Assistance | undefined;
type Decided = Decision<AssistanceEvent>;

export interface AskAssistance extends Omit<AssistanceAsked, 'event'> {
  readonly senderWord: string;
}
export interface AskPapers {
  readonly missing: readonly string[];
}
export interface CompletePapers {
  readonly papers: readonly Paper[];
}
export interface ReportCaught {
  readonly caughtAt: Instant;
}
export interface AnswerAssistance {
  readonly result: readonly Paper[];
}
export interface WithdrawAssistance {
  readonly reason: string;
}

function refuse(kind: RefusalKind, code: `ASSISTANCE.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** 办案协作函. @throws ASSISTANCE.ASKED_ALREADY, .OTHER_UNIT, .OWN_UNIT, .PAPERS_MISSING */
export function askAssistance(known: Known, { senderWord, ...given }: AskAssistance, act: Act): Decided {
  if (known) refuse('conflict', 'ASSISTANCE.ASKED_ALREADY', 'This letter has been sent.');
  needUnit(given.fromUnitId, act);
  if (given.toUnitId === given.fromUnitId)
    refuse('invalid', 'ASSISTANCE.OWN_UNIT', 'Nobody asks the own unit for assistance.');
  if (ASSISTANCE_KINDS[given.kind].needsPapers && given.papers.length === 0)
    refuse('invalid', 'ASSISTANCE.PAPERS_MISSING', 'A measure on the spot needs cooperation papers (XJD-23).');
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'AssistanceAsked', ...given },
    opens: [clock(checkClockOf(1), '收到办案协作函', act.at, given.toUnitId)],
    draws: {
      assistanceNumber: {
        unitId: given.fromUnitId,
        kind: 'assistance',
        period: String(year),
        label: numberLabel('assistance', senderWord, year),
      },
    },
  };
}

/** Complete papers: the other unit helps, without any condition. @throws ASSISTANCE.WRONG_STATE, .OTHER_UNIT */
export function takeUpAssistance(known: Known, _: object, act: Act): Decided {
  const assistance = standing(known, 'asked');
  needUnit(assistance.toUnitId, act);
  return {
    happened: { event: 'AssistanceTakenUp' },
    closes: [closing(checkClockOf(assistance.rounds), '手续齐全，已受理')],
    opens: [clock(workClockOf(assistance), '受理协作请求', act.at, assistance.toUnitId)],
  };
}

/** @throws ASSISTANCE.WRONG_STATE, .OTHER_UNIT, .NOTHING_MISSING */
export function askPapers(known: Known, { missing }: AskPapers, act: Act): Decided {
  const assistance = standing(known, 'asked');
  needUnit(assistance.toUnitId, act);
  if (missing.length === 0) refuse('invalid', 'ASSISTANCE.NOTHING_MISSING', 'Name what is missing.');
  return {
    happened: { event: 'AssistancePapersAsked', missing },
    closes: [closing(checkClockOf(assistance.rounds), '要求补齐手续')],
    opens: [clock(papersClockOf(assistance.rounds), '收到补齐手续的通知', act.at, assistance.fromUnitId)],
  };
}

/** @throws ASSISTANCE.WRONG_STATE, .OTHER_UNIT, .PAPERS_MISSING */
export function completePapers(known: Known, { papers }: CompletePapers, act: Act): Decided {
  const assistance = standing(known, 'incomplete');
  needUnit(assistance.fromUnitId, act);
  if (papers.length === 0) refuse('invalid', 'ASSISTANCE.PAPERS_MISSING', 'Add what was missing.');
  return {
    happened: { event: 'AssistancePapersCompleted', papers },
    closes: [closing(papersClockOf(assistance.rounds), '手续已补齐')],
    opens: [clock(checkClockOf(assistance.rounds + 1), '收到齐全的协作手续', act.at, assistance.toUnitId)],
  };
}

/** The other unit is told at once, and the fugitive is questioned within 24 hours (XJD-21). @throws ASSISTANCE.WRONG_STATE, .OTHER_UNIT, .NOT_A_FUGITIVE, .CAUGHT_IN_THE_FUTURE */
export function reportCaught(known: Known, { caughtAt }: ReportCaught, act: Act): Decided {
  const assistance = standing(known, 'under-way');
  needUnit(assistance.toUnitId, act);
  if (assistance.kind !== 'fugitive') refuse('conflict', 'ASSISTANCE.NOT_A_FUGITIVE', 'No fugitive is asked for.');
  if (isBefore(act.receivedAt, caughtAt))
    refuse('invalid', 'ASSISTANCE.CAUGHT_IN_THE_FUTURE', 'The catch lies in the future.');
  return {
    happened: { event: 'AssistanceFugitiveCaught', caughtAt },
    closes: [closing(workClockOf(assistance), '已抓获')],
    opens: [clock(QUESTION_CLOCK, '抓获逃犯', caughtAt, assistance.toUnitId)],
  };
}

/** @throws ASSISTANCE.WRONG_STATE, .OTHER_UNIT, .RESULT_MISSING */
export function answerAssistance(known: Known, { result }: AnswerAssistance, act: Act): Decided {
  const assistance = standing(known, 'under-way', 'caught');
  needUnit(assistance.toUnitId, act);
  if (result.length === 0) refuse('invalid', 'ASSISTANCE.RESULT_MISSING', 'Say what came of it.');
  const clockId = assistance.status === 'caught' ? QUESTION_CLOCK : workClockOf(assistance);
  return { happened: { event: 'AssistanceAnswered', result }, closes: [closing(clockId, '已反馈协作结果')] };
}

/** @throws ASSISTANCE.WRONG_STATE, .OTHER_UNIT, .REASON_MISSING */
export function withdrawAssistance(known: Known, { reason }: WithdrawAssistance, act: Act): Decided {
  const assistance = standing(known, ...WITHDRAWABLE);
  needUnit(assistance.fromUnitId, act);
  if (reason.trim() === '') refuse('invalid', 'ASSISTANCE.REASON_MISSING', 'Say why.');
  const { status, rounds } = assistance;
  const waits = {
    asked: checkClockOf(rounds),
    incomplete: papersClockOf(rounds),
    'under-way': workClockOf(assistance),
  };
  const open = waits[status as keyof typeof waits];
  return { happened: { event: 'AssistanceWithdrawn', reason }, closes: [closing(open, '协作请求已撤回')] };
}

function standing(known: Known, ...states: readonly Assistance['status'][]): Assistance {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (!states.includes(known.status)) refuse('conflict', 'ASSISTANCE.WRONG_STATE', `The request is ${known.status}.`);
  return known;
}

function needUnit(unitId: string, { by }: Act): void {
  if (by.unitId !== unitId) refuse('forbidden', 'ASSISTANCE.OTHER_UNIT', 'This act belongs to another unit.');
}

const clock = (deadlineId: string, startEvent: string, startedAt: Instant, ownerUnitId: string): DeadlineOpening => ({
  ...{ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', startEvent, startedAt, ownerUnitId },
});
const closing = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });
