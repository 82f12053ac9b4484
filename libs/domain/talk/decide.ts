import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';
import {
  checkClockOf,
  correctionClockOf,
  HOLD_CLOCK,
  type Paper,
  type Talk,
  type TalkEvent,
  type TalkFacts,
} from '#domain/talk/talk';

type Known = Talk | undefined;
type Result = Decision<TalkEvent>;

export type SummonTalk = TalkFacts;
export interface HoldTalk {
  readonly record: Paper;
  readonly what: string;
  readonly workingDays: number;
}
export interface ReportCorrection {
  readonly text: Paper;
}
export interface CheckTalk {
  readonly corrected: boolean;
  readonly reason: string;
  /** The new date, where it is not corrected. */
  readonly workingDays: number;
}
export interface WithdrawTalk {
  readonly reason: string;
}

function refuse(kind: RefusalKind, code: `TALK.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws TALK.SUMMONED_ALREADY, .REASON_MISSING */
export function summonTalk(known: Known, body: SummonTalk, act: Act): Result {
  if (known) refuse('conflict', 'TALK.SUMMONED_ALREADY', 'This talk has been summoned.');
  needs(body.reason);
  return {
    happened: { event: 'TalkSummoned', ...body },
    opens: [clock(HOLD_CLOCK, '发出约谈通知', act.at, body.officeUnitId)],
  };
}

/** 约谈记录: what must be corrected, and until when. @throws TALK.WRONG_STATE, .NOT_THE_OFFICE, .REASON_MISSING */
export function holdTalk(known: Known, { record, what, workingDays }: HoldTalk, act: Act): Result {
  const talk = ofTheOffice(known, act, 'summoned');
  needs(what);
  return {
    happened: { event: 'TalkHeld', record, what },
    closes: [closing(HOLD_CLOCK, '已约谈')],
    opens: [within(workingDays, clock(correctionClockOf(1), '约谈', act.at, talk.unitId))],
  };
}

/** @throws TALK.WRONG_STATE, .NOT_THE_UNIT */
export function reportCorrection(known: Known, { text }: ReportCorrection, act: Act): Result {
  const talk = standing(known, 'correcting');
  if (act.by.unitId !== talk.unitId) refuse('forbidden', 'TALK.NOT_THE_UNIT', 'The unit that was summoned reports.');
  return {
    happened: { event: 'TalkCorrectionReported', text },
    closes: [closing(correctionClockOf(talk.rounds), '已报告整改')],
    opens: [clock(checkClockOf(talk.rounds), '收到整改报告', act.at, talk.officeUnitId)],
  };
}

/** What is not corrected is ordered again with another date. @throws TALK.WRONG_STATE, .NOT_THE_OFFICE, .REASON_MISSING */
export function checkTalk(known: Known, { corrected, reason, workingDays }: CheckTalk, act: Act): Result {
  const talk = ofTheOffice(known, act, 'checking');
  needs(reason);
  const again = clock(correctionClockOf(talk.rounds + 1), '检查不合格，再次整改', act.at, talk.unitId);
  return {
    happened: { event: 'TalkChecked', corrected, reason },
    closes: [closing(checkClockOf(talk.rounds), corrected ? '整改合格' : '检查不合格')],
    ...(!corrected && { opens: [within(workingDays, again)] }),
  };
}

/** Before it is held. @throws TALK.WRONG_STATE, .NOT_THE_OFFICE, .REASON_MISSING */
export function withdrawTalk(known: Known, { reason }: WithdrawTalk, act: Act): Result {
  ofTheOffice(known, act, 'summoned');
  needs(reason);
  return { happened: { event: 'TalkWithdrawn', reason }, closes: [closing(HOLD_CLOCK, '取消约谈')] };
}

function standing(known: Known, state: Talk['status']): Talk {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (known.status !== state) refuse('conflict', 'TALK.WRONG_STATE', `The talk is ${known.status}.`);
  return known;
}

function ofTheOffice(known: Known, { by }: Act, state: Talk['status']): Talk {
  const talk = standing(known, state);
  if (by.unitId !== talk.officeUnitId)
    refuse('forbidden', 'TALK.NOT_THE_OFFICE', 'The office that summoned the talk does this.');
  return talk;
}

function needs(words: string): void {
  if (words.trim() === '') refuse('invalid', 'TALK.REASON_MISSING', 'Say why.');
}

const clock = (deadlineId: string, startEvent: string, startedAt: Instant, ownerUnitId: string): DeadlineOpening => ({
  ...{ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', startEvent, startedAt, ownerUnitId },
});
const within = (workingDays: number, opening: DeadlineOpening): DeadlineOpening => ({
  ...opening,
  facts: { setPeriod: workingDays },
});
const closing = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });
