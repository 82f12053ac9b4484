import type { RecommendationEvent } from '#domain/recommendation/events';
import {
  allClocks,
  clock,
  closed,
  existing,
  pointIn,
  received,
  refusal,
  refuseTwice,
} from '#domain/recommendation/guards';
import { supplementClock } from '#domain/recommendation/reply';
import { pointsOf, type Recommendation, type Text } from '#domain/recommendation/recommendation';
import type { Act, Decision } from '#domain/shared/record';

type Decided = Decision<RecommendationEvent>;
type Known = Recommendation | undefined;

export interface CloseRecommendation {
  /** 回头看: days after the closure, each with a date of its own. */
  readonly visitDays: readonly number[];
}
export interface RecordVisit extends Text {
  readonly no: number;
  readonly outcome: 'kept' | 'relapsed';
  /** The points that have relapsed. */
  readonly wanting: readonly number[];
}

/**
 * Closed point by point: nine points of ten leave it open.
 *
 * @throws RECOMMENDATION.NOT_REPLIED, .POINTS_OPEN, .OBJECTION_OPEN, .ORDER_OPEN
 */
export function close(known: Known, { visitDays }: CloseRecommendation, act: Act): Decided {
  const one = received(known);
  if (one.replies.length === 0) throw refusal('RECOMMENDATION.NOT_REPLIED', 'There is no written reply.');
  if (one.objections.some(({ outcome }) => !outcome))
    throw refusal('RECOMMENDATION.OBJECTION_OPEN', 'An objection is being re-examined.');
  if (one.order)
    throw refusal('RECOMMENDATION.ORDER_OPEN', 'An order of the higher procuratorate is not yet followed.');
  const open = pointsOf(one).filter(({ status }) => status !== 'adequate');
  if (open.length > 0)
    throw refusal('RECOMMENDATION.POINTS_OPEN', 'Not every point has been found adequate.', {
      points: open.map(({ no }) => no),
    });
  const visits = visitDays.map((days, index) => {
    const no = one.visits.length + index + 1;
    return { no, days, clock: `REC-03/${no}` };
  });
  // Filing, and the visits of an earlier closure, are still owed.
  const goesOn = new Set(['JCJ-07', ...one.visits.flatMap(({ outcome, clock: own }) => (outcome ? [] : [own]))]);
  return {
    happened: { event: 'RecommendationClosed', visits },
    closes: allClocks(one, '检察建议已办结').filter(({ deadlineId }) => !goesOn.has(deadlineId)),
    opens: visits.map(({ clock: deadlineId, days }) =>
      clock(deadlineId, {
        startEvent: '办结',
        startedAt: act.at,
        ownerUnitId: one.procuratorateUnitId,
        facts: { setPeriod: days },
      }),
    ),
  };
}

/** What has relapsed is to be supplemented again, and the matter is open again. */
export function recordVisit(known: Known, { no, outcome, wanting, ...text }: RecordVisit, act: Act): Decided {
  const one = existing(known);
  const visit = one.visits.find((each) => each.no === no);
  if (one.status !== 'closed' || !visit || visit.outcome)
    throw refusal('RECOMMENDATION.NO_VISIT', 'No such visit is open.', { kind: 'not-found', no });
  if ((outcome === 'relapsed') !== wanting.length > 0)
    throw refusal('RECOMMENDATION.POINTS_OF_VISIT', 'Name the points that relapsed, and only then.', {
      kind: 'invalid',
    });
  refuseTwice(wanting);
  const relapsed = wanting.map((pointNo) => ({ no: pointNo, clock: supplementClock(pointIn(one, pointNo)) }));
  return {
    happened: { event: 'Visited', ...text, no, outcome, wanting: relapsed },
    closes: closed('已回访', visit.clock),
    opens: relapsed.map(({ clock: deadlineId }) =>
      clock(deadlineId, { startEvent: '回访发现反弹', startedAt: act.at, ownerUnitId: one.addresseeUnitId }),
    ),
  };
}
