import {
  type Consultation,
  type ConsultationEvent,
  disputeClockOf,
  type Duty,
  dutyClockOf,
  invitationClockOf,
  minutesClockOf,
  type Minutes,
  newestMinutes,
  opinionClockOf,
  type Paper,
  participantsOf,
  roundOf,
  signingClockOf,
} from '#domain/consultation/consultation';
import { clock, closing } from '#domain/consultation/opinions';
import { needConvener, needReason, participant, refuse, standing } from '#domain/consultation/refuse';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

type Known = Consultation | undefined;
type Decided = Decision<ConsultationEvent>;

export interface IssueMinutes {
  readonly kind: Minutes['kind'];
  readonly minutes: Paper;
  readonly digest: string;
  readonly duties: readonly (Paper & { readonly unitId: string; readonly days: number })[];
}
export interface AnswerMinutes {
  readonly version: number;
  readonly digest: string;
  readonly answer: 'signed' | 'refused';
  readonly reason?: string;
}
export interface FulfilDuty {
  readonly dutyNo: number;
  readonly evidence: readonly Paper[];
}
export interface DisputeDuty {
  readonly dutyNo: number;
  readonly reason: string;
}
export interface DecideDispute extends DisputeDuty {
  readonly decision: 'stands' | 'cancelled';
}

/**
 * 会议纪要 or 工作日志; corrected only by a new version, which is signed anew. Duties run from their minutes, signed or not.
 *
 * @throws CONSULTATION.WRONG_STATE, .NOT_CONVENER, .DUTY_OF_STRANGER, .BAD_DAYS
 */
export function issueMinutes(known: Known, { kind, minutes, digest, duties }: IssueMinutes, act: Act): Decided {
  const consultation = standing(known, 'opened', 'minuted');
  needConvener(consultation, act);
  const takingPart = participantsOf(consultation);
  for (const { unitId, days } of duties) {
    if (!takingPart.includes(unitId))
      refuse('invalid', 'CONSULTATION.DUTY_OF_STRANGER', 'A duty is given to an office that takes part.');
    if (!Number.isInteger(days) || days < 1 || days > 365)
      refuse('invalid', 'CONSULTATION.BAD_DAYS', 'A duty is due within 1 to 365 days.');
  }
  const before = newestMinutes(consultation);
  const version = (before?.version ?? 0) + 1;
  const first = Object.keys(consultation.duties).length + 1;
  const given = duties.map((duty, index) => ({ ...duty, dutyNo: first + index }));
  return {
    happened: { event: 'ConsultationMinutesIssued', version, kind, minutes, digest, duties: given },
    closes: before
      ? takingPart
          .filter((unitId) => !before.answers[unitId])
          .map((unitId) => closing(signingClockOf(before.version, unitId), '会议纪要已有新版本'))
      : [closing(minutesClockOf(roundOf(consultation).round), '已印发会议纪要'), ...noLongerAsked(consultation)],
    opens: [
      ...takingPart.map((unitId) => clock(signingClockOf(version, unitId), '会议纪要印发', act.at, unitId)),
      ...given.map(({ dutyNo, unitId, days }) => ({
        ...clock(dutyClockOf(dutyNo), '会议纪要印发', act.at, unitId),
        facts: { setPeriod: days },
      })),
    ],
  };
}

/** With the minutes the asking is over: who has neither answered nor filed by then can do neither any more. */
function noLongerAsked(consultation: Consultation): DeadlineClosing[] {
  const { round, opinions } = roundOf(consultation);
  const silent = participantsOf(consultation).filter((unitId) => !opinions[unitId]);
  const unanswered = silent.filter((unitId) => consultation.offices[unitId]?.answer === 'waiting');
  return [
    ...silent.map((unitId) => opinionClockOf(round, unitId)),
    ...unanswered.map((unitId) => invitationClockOf(consultation.point, unitId)),
  ].map((clockId) => closing(clockId, '会议纪要已印发，不再征求意见'));
}

/** Signed, or refused with a reason that is kept. @throws CONSULTATION.WRONG_STATE, .NOT_INVITED, .OLD_VERSION, .ANSWERED_ALREADY, .REASON_MISSING */
export function answerMinutes(known: Known, given: AnswerMinutes, act: Act): Decided {
  const consultation = standing(known, 'minuted');
  const unitId = participant(consultation, act);
  const minutes = newestMinutes(consultation);
  const { version, digest, answer, reason } = given;
  if (minutes?.version !== version || minutes.digest !== digest)
    return refuse('conflict', 'CONSULTATION.OLD_VERSION', 'There is a newer version of the minutes.');
  if (minutes.answers[unitId]) refuse('conflict', 'CONSULTATION.ANSWERED_ALREADY', 'This office has answered.');
  if (answer === 'refused') needReason(reason);
  return {
    happened: { event: 'ConsultationMinutesAnswered', unitId, version, answer, ...(reason && { reason }) },
    closes: [closing(signingClockOf(version, unitId), answer === 'signed' ? '已签字' : '拒绝签字，理由已记录')],
  };
}

/** @throws CONSULTATION.WRONG_STATE, .NO_SUCH_DUTY, .OTHER_OFFICE, .DUTY_CLOSED, .NO_EVIDENCE */
export function fulfilDuty(known: Known, { dutyNo, evidence }: FulfilDuty, act: Act): Decided {
  const duty = dutyOf(standing(known, 'minuted'), dutyNo, act);
  if (evidence.length === 0) refuse('invalid', 'CONSULTATION.NO_EVIDENCE', 'Show what was done.');
  return {
    happened: { event: 'ConsultationDutyFulfilled', dutyNo, evidence },
    closes: [
      closing(dutyClockOf(dutyNo), '已办结'),
      ...(duty.status === 'disputed' ? [closing(disputeClockOf(dutyNo), '已办结')] : []),
    ],
  };
}

/** Once; the duty's own clock goes on meanwhile. @throws CONSULTATION.DISPUTED_ALREADY and those of `fulfilDuty` */
export function disputeDuty(known: Known, { dutyNo, reason }: DisputeDuty, act: Act): Decided {
  const consultation = standing(known, 'minuted');
  const duty = dutyOf(consultation, dutyNo, act);
  if (duty.disputes > 0) refuse('conflict', 'CONSULTATION.DISPUTED_ALREADY', 'A duty is disputed once.');
  needReason(reason);
  return {
    happened: { event: 'ConsultationDutyDisputed', dutyNo, reason },
    opens: [clock(disputeClockOf(dutyNo), '对任务提出异议', act.at, consultation.convenerUnitId)],
  };
}

/** @throws CONSULTATION.WRONG_STATE, .NOT_CONVENER, .NO_SUCH_DUTY, .NOT_DISPUTED, .REASON_MISSING */
export function decideDispute(known: Known, { dutyNo, reason, decision }: DecideDispute, act: Act): Decided {
  const consultation = standing(known, 'minuted');
  needConvener(consultation, act);
  const duty = consultation.duties[dutyNo];
  if (!duty) return refuse('not-found', 'CONSULTATION.NO_SUCH_DUTY', 'There is no such duty.');
  if (duty.status !== 'disputed') refuse('conflict', 'CONSULTATION.NOT_DISPUTED', 'The duty is not disputed.');
  needReason(reason);
  return {
    happened: { event: 'ConsultationDisputeDecided', dutyNo, decision, reason },
    closes: [
      closing(disputeClockOf(dutyNo), '异议已答复'),
      ...(decision === 'cancelled' ? [closing(dutyClockOf(dutyNo), '任务已取消')] : []),
    ],
  };
}

function dutyOf({ duties }: Consultation, dutyNo: number, { by }: Act): Duty {
  const duty = duties[dutyNo];
  if (!duty) return refuse('not-found', 'CONSULTATION.NO_SUCH_DUTY', 'There is no such duty.');
  if (duty.unitId !== by.unitId)
    refuse('forbidden', 'CONSULTATION.OTHER_OFFICE', 'The duty belongs to another office.');
  if (duty.status === 'done' || duty.status === 'cancelled')
    refuse('conflict', 'CONSULTATION.DUTY_CLOSED', 'The duty is done or cancelled.');
  return duty;
}
