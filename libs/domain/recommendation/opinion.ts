import type { Firing } from '#domain/deadline/deadline';
import type { RecommendationEvent } from '#domain/recommendation/events';
import { byTheAddressee, clock, closed, existing, inDraft, refusal } from '#domain/recommendation/guards';
import type { Recommendation, Text } from '#domain/recommendation/recommendation';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

type Decided = Decision<RecommendationEvent>;
type Known = Recommendation | undefined;

const OPINION_CLOCK = 'JCJ-04';

/**
 * JCJ-04: the addressee may be heard before the paper is issued. It is no duty of the addressee: when the time is over, the
 * prosecutor goes on without its opinion.
 */
export function askOpinion(known: Known, _: object, act: Act): Decided {
  const one = inDraft(known);
  if (one.opinion) throw refusal('RECOMMENDATION.OPINION_ASKED', 'Its opinion has been asked for.');
  const opened = { startEvent: '征求意见', startedAt: act.at, ownerUnitId: one.addresseeUnitId };
  return { happened: { event: 'OpinionAsked', clock: OPINION_CLOCK }, opens: [clock(OPINION_CLOCK, opened)] };
}

/** What comes late is heard as long as the paper is a draft. */
export function giveOpinion(known: Known, given: Text, act: Act): Decided {
  const one = existing(known);
  byTheAddressee(one, act);
  if (!one.opinion) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (one.status !== 'drafted') throw refusal('RECOMMENDATION.NOT_A_DRAFT', 'This paper is no draft any more.');
  return { happened: { event: 'OpinionGiven', ...given }, closes: closed('已反馈意见', one.opinion.clock) };
}

/** Nothing was heard in time: nobody is late for it, and the draft is the prosecutor's again. */
export function opinionLapses({ opinion }: Recommendation, fires: readonly Firing[]): Decided | undefined {
  if (opinion?.clock === undefined || !fires.some(({ deadlineId }) => deadlineId === opinion.clock)) return undefined;
  return { happened: { event: 'OpinionLapsed' }, closes: closed('期满未反馈意见', opinion.clock) };
}

/** Whether the draft waits for the addressee. */
export const awaitsOpinion = ({ status, opinion }: Recommendation): boolean =>
  status === 'drafted' && opinion?.clock !== undefined;
