import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import {
  type Complaint,
  type ComplaintEvent,
  EXPLANATION_CLOCK,
  type Paper,
  type Review,
  type ReviewConcluded,
  reviewClockOf,
} from '#domain/complaint/complaint';
import { clock, closing, needText, needUnit, refuse, running } from '#domain/complaint/guards';
import { isBefore } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

type Known = Complaint | undefined;
type Decided = Decision<ComplaintEvent>;

export interface AppealComplaint {
  readonly procuratorateUnitId: string;
  readonly statement: Paper;
}
export interface AskExplanation {
  readonly question: Paper;
}
export interface GiveExplanation {
  readonly explanation: Paper;
}
export interface ConcludeReview extends Omit<ReviewConcluded, 'event'> {
  readonly documentWord: string;
}

/**
 * 向同级人民检察院申诉: after the reply, or when the thirty days have ended without one (刑诉法 117(2)).
 *
 * @throws COMPLAINT.WITHDRAWN, .POLICE_FIRST, .REVIEWED_ALREADY, .REASON_MISSING
 */
export function appealComplaint(known: Known, { procuratorateUnitId, statement }: AppealComplaint, act: Act): Decided {
  const complaint = running(known);
  if (complaint.review)
    refuse('conflict', 'COMPLAINT.REVIEWED_ALREADY', 'The procuratorate has this complaint already.');
  needText(statement);
  const { reply, answerBy } = complaint;
  if (!reply && (!answerBy || isBefore(act.receivedAt, answerBy)))
    refuse('conflict', 'COMPLAINT.POLICE_FIRST', 'The police decide first, within thirty days.');
  return {
    happened: { event: 'ComplaintAppealed', procuratorateUnitId, statement, unanswered: !reply },
    opens: [clock(reviewClockOf(1), { startEvent: '受理申诉', startedAt: act.at, ownerUnitId: procuratorateUnitId })],
  };
}

/** 要求公安机关说明情况: the fifteen days begin again with the explanation. @throws COMPLAINT.NOT_UNDER_REVIEW, .OTHER_UNIT */
export function askExplanation(known: Known, { question }: AskExplanation, act: Act): Decided {
  const { complaint, review } = underReview(known, 'open');
  needUnit(review.procuratorateUnitId, act);
  needText(question);
  if (review.explanation) refuse('conflict', 'COMPLAINT.EXPLAINED_ALREADY', 'The police have explained already.');
  return {
    happened: { event: 'ComplaintExplanationAsked', question },
    closes: [closing(reviewClockOf(review.round), '要求公安机关说明情况')],
    opens: [
      clock(EXPLANATION_CLOCK, {
        ...{ startEvent: '检察院要求说明情况', startedAt: act.at, ownerUnitId: complaint.policeUnitId },
      }),
    ],
  };
}

/** @throws COMPLAINT.NOT_UNDER_REVIEW, .OTHER_UNIT */
export function giveExplanation(known: Known, { explanation }: GiveExplanation, act: Act): Decided {
  const { complaint, review } = underReview(known, 'explaining');
  needUnit(complaint.policeUnitId, act);
  needText(explanation);
  return {
    happened: { event: 'ComplaintExplanationGiven', explanation },
    closes: [closing(EXPLANATION_CLOCK, '已说明情况')],
    opens: [
      clock(reviewClockOf(review.round + 1), {
        ...{ startEvent: '收到公安机关说明', startedAt: act.at, ownerUnitId: review.procuratorateUnitId },
      }),
    ],
  };
}

/** 审查意见: the handling was proper, or the police are notified to correct it. @throws COMPLAINT.NOT_UNDER_REVIEW, .OTHER_UNIT */
export function concludeReview(known: Known, { outcome, opinion, documentWord }: ConcludeReview, act: Act): Decided {
  const { review } = underReview(known, 'open');
  needUnit(review.procuratorateUnitId, act);
  needText(opinion);
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'ComplaintReviewConcluded', outcome, opinion },
    closes: [closing(reviewClockOf(review.round), outcome === 'correct' ? '已通知纠正' : '已提出审查意见')],
    draws: {
      opinionNumber: {
        ...{ unitId: review.procuratorateUnitId, kind: 'complaint-opinion', period: String(year) },
        label: numberLabel('complaint-opinion', documentWord, year),
      },
    },
  };
}

function underReview(
  known: Known,
  status: Review['status'],
): { readonly complaint: Complaint; readonly review: Review } {
  const complaint = running(known);
  const { review } = complaint;
  if (review?.status !== status)
    return refuse('conflict', 'COMPLAINT.NOT_UNDER_REVIEW', 'The procuratorate does not wait for this.');
  return { complaint, review };
}
