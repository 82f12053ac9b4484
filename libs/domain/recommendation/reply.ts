import type { RecommendationEvent } from '#domain/recommendation/events';
import {
  byTheAddressee,
  clock,
  closed,
  closingClock,
  notTheSame,
  pointClockId,
  pointIn,
  received,
  refusal,
  refuseTwice,
  SUPPLEMENT_DAYS,
  urgingClocks,
} from '#domain/recommendation/guards';
import { allAdequate, type PreparedReply, type Recommendation, type Text } from '#domain/recommendation/recommendation';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Role } from '#domain/agency/actor';
import type { Act, Decision } from '#domain/shared/record';

type Decided = Decision<RecommendationEvent>;
type Known = Recommendation | undefined;

const LEADERS: readonly Role[] = ['regulator-leader', 'desk-head', 'approver'];

export interface DecideReply {
  readonly decision: 'approved' | 'returned';
  readonly reason?: Text;
}
export interface AnswerMoreTime extends Text {
  readonly granted: boolean;
  readonly heldUntil?: Instant;
}
export interface ReviewPoints {
  readonly points: readonly (Text & { readonly no: number; readonly adequate: boolean; readonly days?: number })[];
}

export function planMeasures(known: Known, given: Text, act: Act): Decided {
  byTheAddressee(received(known), act);
  return { happened: { event: 'MeasuresPlanned', ...given } };
}

/** A request for more time moves no legal date. */
export function requestMoreTime(known: Known, given: Text & { readonly until: Instant }, act: Act): Decided {
  const one = received(known);
  byTheAddressee(one, act);
  if (!isBefore(act.at, given.until))
    throw refusal('RECOMMENDATION.TIME_IN_THE_PAST', 'The time asked for has passed.', { kind: 'invalid' });
  if (one.moreTime.some(({ answer }) => !answer))
    throw refusal('RECOMMENDATION.REQUEST_OPEN', 'The last request has not been answered.');
  const deadlineId = moreTimeClock(one.moreTime.length + 1);
  return {
    happened: { event: 'MoreTimeRequested', ...given },
    opens: [clock(deadlineId, { startEvent: '收到延期说明', startedAt: act.at, ownerUnitId: one.procuratorateUnitId })],
  };
}

const moreTimeClock = (no: number): string => `REC-05/${no}`;

/** It is answered, and may hold back urging; the date of the law stays where it is. */
export function answerMoreTime(known: Known, given: AnswerMoreTime, act: Act): Decided {
  const one = received(known);
  const last = one.moreTime.at(-1);
  if (!last || last.answer) throw refusal('RECOMMENDATION.NO_REQUEST', 'No request waits for an answer.');
  if (given.heldUntil) refuseHolding({ ...given, heldUntil: given.heldUntil }, last.until, act);
  return {
    happened: { event: 'MoreTimeAnswered', ...given },
    closes: closed('已答复', moreTimeClock(one.moreTime.length)),
  };
}

/** What is held back was asked for and granted, and no longer than was asked. */
function refuseHolding(
  { granted, heldUntil }: Required<Pick<AnswerMoreTime, 'granted' | 'heldUntil'>>,
  asked: Instant,
  { at }: Act,
): void {
  if (!granted)
    throw refusal('RECOMMENDATION.NOTHING_GRANTED', 'Nothing is held back where nothing is granted.', {
      kind: 'invalid',
    });
  if (!isBefore(at, heldUntil))
    throw refusal('RECOMMENDATION.TIME_IN_THE_PAST', 'The time promised has passed.', { kind: 'invalid' });
  if (isBefore(asked, heldUntil))
    throw refusal('RECOMMENDATION.MORE_THAN_ASKED', 'More time is promised than was asked for.', {
      kind: 'invalid',
      until: asked,
    });
}

/** The clerk writes the reply point by point; it becomes a reply by the word of the leader. */
export function prepareReply(known: Known, given: PreparedReply, act: Act): Decided {
  const one = received(known);
  byTheAddressee(one, act);
  if (given.points.length === 0)
    throw refusal('RECOMMENDATION.NO_POINTS', 'Answer at least one point.', { kind: 'invalid' });
  refuseTwice(given.points.map(({ no }) => no));
  for (const { no } of given.points) pointIn(one, no);
  refuseSettled(one, given);
  return { happened: { event: 'ReplyPrepared', ...given } };
}

/** What was found adequate is not opened again by a later letter. */
function refuseSettled(one: Recommendation, { points }: PreparedReply): void {
  for (const { no } of points) {
    if (one.points[no]?.status === 'adequate')
      throw refusal('RECOMMENDATION.POINT_SETTLED', 'This point has been found adequate.', { no });
  }
}

/**
 * The written reply with its number and the leader's approval meets the statutory clock, whatever points it leaves open: those are
 * kept by their own clocks.
 *
 * @throws RECOMMENDATION.NO_REPLY_PREPARED, .NOT_THE_LEADER, .SAME_OFFICER, .REASON_MISSING, .POINT_SETTLED
 */
export function decideReply(known: Known, { decision, reason }: DecideReply, act: Act): Decided {
  const one = received(known);
  byTheAddressee(one, act);
  if (!act.by.roles.some((role) => LEADERS.includes(role)))
    throw refusal('RECOMMENDATION.NOT_THE_LEADER', 'The leader approves the reply.', { kind: 'forbidden' });
  if (!one.replyDraft) throw refusal('RECOMMENDATION.NO_REPLY_PREPARED', 'No reply waits for approval.');
  const { by: preparedBy, ...prepared } = one.replyDraft;
  notTheSame(preparedBy.officerId, act);
  if (decision === 'returned') {
    if (!reason) throw refusal('RECOMMENDATION.REASON_MISSING', 'Say why.', { kind: 'invalid' });
    return { happened: { event: 'ReplyReturned', ...reason } };
  }
  refuseSettled(one, prepared);
  return {
    happened: {
      event: 'RecommendationReplied',
      ...prepared,
      preparedBy,
      late: one.overdueAt !== undefined && one.replies.length === 0,
    },
    opens: [
      clock(reviewClock(one.replies.length + 1), {
        startEvent: '收到书面回复',
        startedAt: act.at,
        ownerUnitId: one.procuratorateUnitId,
      }),
    ],
    closes: [
      ...closed('已书面回复', one.replyClock, one.rungClock, ...urgingClocks(one)),
      // Whoever has answered in time is not late by a slow review.
      ...closed('该项已答复', ...prepared.points.map(({ no }) => one.points[no]?.clock)),
    ],
  };
}

const reviewClock = (no: number): string => `REC-04/${no}`;

/** Adequate, or to be supplemented within a period of its own: a wanting point never makes the reply late. */
export function reviewPoints(known: Known, { points }: ReviewPoints, act: Act): Decided {
  const one = received(known);
  if (points.length === 0) throw refusal('RECOMMENDATION.NO_POINTS', 'Review at least one point.', { kind: 'invalid' });
  refuseTwice(points.map(({ no }) => no));
  const judged = points.map(({ days = SUPPLEMENT_DAYS, ...given }) => {
    const point = pointIn(one, given.no);
    if (point.status !== 'answered')
      throw refusal('RECOMMENDATION.POINT_NOT_ANSWERED', 'This point has no answer to review.', { no: given.no });
    return { given, days, point };
  });
  const wanting = judged.filter(({ given }) => !given.adequate);
  const others = Object.values(one.points).filter(({ no }) => !points.some((given) => given.no === no));
  const closing = wanting.length === 0 && allAdequate(others) ? [closingClock(one, act)] : [];
  return {
    happened: {
      event: 'PointsReviewed',
      points: judged.map(({ given, point }) => ({
        ...given,
        ...(!given.adequate && { clock: supplementClock(point) }),
      })),
      ...(closing[0] && { closeClock: closing[0].deadlineId }),
    },
    opens: [
      ...closing,
      ...wanting.map(({ point, days }) =>
        clock(supplementClock(point), {
          startEvent: '审查认为需要补充',
          startedAt: act.at,
          ownerUnitId: one.addresseeUnitId,
          facts: { setPeriod: days },
        }),
      ),
    ],
    closes: [
      ...closed('该项已审查', ...judged.map(({ point }) => point.clock)),
      ...(others.every(({ status }) => status !== 'answered') ? closed('已审查', ...reviewClocks(one)) : []),
    ],
  };
}

/** A reply whose review was done is not opened again; closing what is closed is no fault of the record. */
const reviewClocks = ({ replies }: Recommendation): string[] => replies.map((_, index) => reviewClock(index + 1));

export const supplementClock = ({ no, clocks }: { readonly no: number; readonly clocks: number }): string =>
  pointClockId({ no, clocks: Math.max(clocks, 1) });
