import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import {
  type Consultation,
  type ConsultationEvent,
  type Convened,
  invitationClockOf,
  minutesClockOf,
  openingClockOf,
  opinionClockOf,
  type Paper,
  participantsOf,
  type Round,
  roundOf,
} from '#domain/consultation/consultation';
import { needConvener, needReason, participant, refuse, standing } from '#domain/consultation/refuse';
import type { DeadlineOpening, Firing } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

type Known = Consultation | undefined;
type Decided = Decision<ConsultationEvent>;

export interface Convene extends Omit<Convened, 'event'> {
  readonly convenerWord: string;
}
export interface AnswerInvitation {
  readonly answer: 'joins' | 'declines';
  readonly reason?: string;
}
export interface FileOpinion {
  readonly opinion: Paper;
}
export interface StartRound {
  readonly question: Paper;
  readonly hours: number;
}
export interface CancelConsultation {
  readonly reason: string;
}

/** @throws CONSULTATION.CONVENED_ALREADY, .NO_OTHER_OFFICE, .BAD_QUORUM, .OFFICE_TWICE, .BAD_HOURS, .NOT_CONVENER */
export function convene(known: Known, { convenerWord, ...given }: Convene, act: Act): Decided {
  if (known) refuse('conflict', 'CONSULTATION.CONVENED_ALREADY', 'This consultation has been convened.');
  const { convenerUnitId, officeUnitIds, quorum, point, hours } = given;
  if (act.by.unitId !== convenerUnitId)
    refuse('forbidden', 'CONSULTATION.NOT_CONVENER', 'The office that convened it does this.');
  if (new Set(officeUnitIds).size !== officeUnitIds.length || officeUnitIds.includes(convenerUnitId))
    refuse('invalid', 'CONSULTATION.OFFICE_TWICE', 'An office is invited once, the convener not at all.');
  if (officeUnitIds.length === 0)
    refuse('invalid', 'CONSULTATION.NO_OTHER_OFFICE', 'Invite at least one other office.');
  if (!Number.isInteger(quorum) || quorum < 2 || quorum > officeUnitIds.length + 1)
    refuse('invalid', 'CONSULTATION.BAD_QUORUM', 'The quorum lies between two and the number of offices.');
  needHours(hours);
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'ConsultationConvened', ...given },
    opens: [
      ...officeUnitIds.map((unitId) => clock(invitationClockOf(point, unitId), '收到会商邀请', act.at, unitId)),
      ...roundClocks(1, [convenerUnitId, ...officeUnitIds], hours, act.at),
    ],
    draws: {
      consultationNumber: {
        unitId: convenerUnitId,
        kind: 'consultation',
        period: String(year),
        label: numberLabel('consultation', convenerWord, year),
      },
    },
  };
}

/** @throws CONSULTATION.WRONG_STATE, .NOT_INVITED, .DECLINED, .ANSWERED_ALREADY, .REASON_MISSING, .QUORUM_LOST */
export function answerInvitation(known: Known, { answer, reason }: AnswerInvitation, act: Act): Decided {
  const consultation = standing(known, 'collecting');
  const unitId = participant(consultation, act);
  if (consultation.offices[unitId]?.answer !== 'waiting')
    refuse('conflict', 'CONSULTATION.ANSWERED_ALREADY', 'This office has answered.');
  const closes = [closing(invitationClockOf(consultation.point, unitId), '已答复')];
  if (answer === 'joins')
    return { happened: { event: 'ConsultationInvitationAnswered', unitId, answer, opens: false }, closes };
  needReason(reason);
  const left = participantsOf(consultation).filter((one) => one !== unitId);
  if (left.length < consultation.quorum)
    refuse('conflict', 'CONSULTATION.QUORUM_LOST', 'Without this office there is no quorum.');
  const round = roundOf(consultation);
  const opens = left.every((one) => round.opinions[one]);
  return {
    happened: { event: 'ConsultationInvitationAnswered', unitId, answer, opens, ...(reason && { reason }) },
    closes: [
      ...closes,
      closing(opinionClockOf(round.round, unitId), '不参加会商'),
      ...(opens ? openedClocks(round) : []),
    ],
    ...(opens && { opens: [minutesDue(consultation, act.at)] }),
  };
}

/**
 * An opinion is filed blind, once in each round. The last one opens them all; after the set instant the quorum does.
 *
 * @throws CONSULTATION.WRONG_STATE, .NOT_INVITED, .DECLINED, .FILED_ALREADY
 */
export function fileOpinion(known: Known, { opinion }: FileOpinion, act: Act): Decided {
  const consultation = standing(known, 'collecting', 'opened');
  const unitId = participant(consultation, act);
  const round = roundOf(consultation);
  if (round.opinions[unitId])
    refuse('conflict', 'CONSULTATION.FILED_ALREADY', 'This office has filed its opinion in this round.');
  const afterOpening = round.openedAt !== undefined;
  const filed = new Set([...Object.keys(round.opinions), unitId]);
  const opens = !afterOpening && isToBeOpened(consultation, filed, round.isDue);
  const isUnanswered = consultation.offices[unitId]?.answer === 'waiting';
  return {
    happened: {
      event: 'ConsultationOpinionFiled',
      ...{ unitId, round: round.round, opinion, afterOpening, opens },
    },
    closes: [
      closing(opinionClockOf(round.round, unitId), '已提交意见'),
      ...(isUnanswered ? [closing(invitationClockOf(consultation.point, unitId), '已提交意见')] : []),
      ...(opens && !round.isDue ? openedClocks(round) : []),
    ],
    ...(opens && { opens: [minutesDue(consultation, act.at)] }),
  };
}

/** At the set instant the opinions open if there is a quorum; else they open as soon as there is one. */
export function due(consultation: Consultation, fired: readonly Firing[], at: Instant): Decided | undefined {
  const round = roundOf(consultation);
  if (!fired.some(({ deadlineId }) => deadlineId === openingClockOf(round.round))) return undefined;
  const opens = round.openedAt === undefined && isToBeOpened(consultation, new Set(Object.keys(round.opinions)), true);
  return {
    happened: { event: 'ConsultationOpinionsDue', round: round.round, opens },
    ...(opens && { opens: [minutesDue(consultation, at)] }),
  };
}

function isToBeOpened(consultation: Consultation, filed: ReadonlySet<string>, isDue: boolean): boolean {
  const all = participantsOf(consultation);
  const count = all.filter((unitId) => filed.has(unitId)).length;
  return count === all.length || (isDue && count >= consultation.quorum);
}

/** @throws CONSULTATION.WRONG_STATE, .NOT_CONVENER, .BAD_HOURS */
export function startRound(known: Known, { question, hours }: StartRound, act: Act): Decided {
  const consultation = standing(known, 'opened');
  needConvener(consultation, act);
  needHours(hours);
  const before = roundOf(consultation).round;
  const round = before + 1;
  const late = participantsOf(consultation).filter((unitId) => !roundOf(consultation).opinions[unitId]);
  return {
    happened: { event: 'ConsultationRoundStarted', round, question, hours },
    closes: [
      closing(minutesClockOf(before), '进入下一轮会商'),
      ...late.map((unitId) => closing(opinionClockOf(before, unitId), '进入下一轮会商')),
    ],
    opens: roundClocks(round, participantsOf(consultation), hours, act.at),
  };
}

/** @throws CONSULTATION.WRONG_STATE, .NOT_CONVENER, .REASON_MISSING */
export function cancelConsultation(known: Known, { reason }: CancelConsultation, act: Act): Decided {
  const consultation = standing(known, 'collecting', 'opened');
  needConvener(consultation, act);
  needReason(reason);
  const round = roundOf(consultation);
  const waiting = participantsOf(consultation);
  return {
    happened: { event: 'ConsultationCancelled', reason },
    closes: [
      ...waiting
        .filter((unitId) => consultation.offices[unitId]?.answer === 'waiting')
        .map((unitId) => closing(invitationClockOf(consultation.point, unitId), '会商已取消')),
      ...waiting
        .filter((unitId) => !round.opinions[unitId])
        .map((unitId) => closing(opinionClockOf(round.round, unitId), '会商已取消')),
      ...(round.openedAt === undefined && !round.isDue ? [closing(openingClockOf(round.round), '会商已取消')] : []),
      ...(round.openedAt === undefined ? [] : [closing(minutesClockOf(round.round), '会商已取消')]),
    ],
  };
}

const MOST_HOURS = 720;
function needHours(hours: number): void {
  if (!Number.isInteger(hours) || hours < 1 || hours > MOST_HOURS)
    refuse('invalid', 'CONSULTATION.BAD_HOURS', 'Opinions are due within 1 to 720 hours.');
}

const roundClocks = (round: number, unitIds: readonly string[], setPeriod: number, at: Instant): DeadlineOpening[] => [
  ...unitIds.map((unitId) => ({
    ...clock(opinionClockOf(round, unitId), '会商开始', at, unitId),
    facts: { setPeriod },
  })),
  { ...clock(openingClockOf(round), '会商开始', at, unitIds[0] ?? ''), facts: { setPeriod } },
];

const openedClocks = ({ round }: Round): DeadlineClosing[] => [closing(openingClockOf(round), '意见已公开')];

const minutesDue = (consultation: Consultation, at: Instant): DeadlineOpening =>
  clock(minutesClockOf(roundOf(consultation).round), '意见公开', at, consultation.convenerUnitId);

/** The id of a clock is its rule and which of that rule it is. */
export const clock = (
  deadlineId: string,
  startEvent: string,
  startedAt: Instant,
  ownerUnitId: string,
): DeadlineOpening => ({ deadlineId, ruleId: deadlineId.split('/')[0] ?? '', startEvent, startedAt, ownerUnitId });

export const closing = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });
