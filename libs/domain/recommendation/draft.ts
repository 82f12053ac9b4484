import { type ApprovalAsked, asking, decidedBy, type DecideApproval, settling } from '#domain/agency/approval';
import type { DraftRevised, RecommendationDrafted, RecommendationEvent } from '#domain/recommendation/events';
import {
  ADDRESSEES,
  byTheChief,
  checkPoints,
  clock,
  closed,
  copiesClock,
  inDraft,
  isAdministrative,
  existing,
  MOST_SET_DAYS,
  notTheSame,
  refusal,
  register,
} from '#domain/recommendation/guards';
import { isFiled, type Kind, type Recommendation, type Text } from '#domain/recommendation/recommendation';
import type { NumberKind } from '#domain/code/document-number';
import type { Act, Decision } from '#domain/shared/record';

type Decided = Decision<RecommendationEvent>;
type Known = Recommendation | undefined;

export type DraftRecommendation = Omit<RecommendationDrafted, 'event'>;
export type ReviseDraft = Omit<DraftRevised, 'event'>;
export type ReviewLegality = Text & { readonly passed: boolean };
/** Who is asked is found by the service; what is asked for stands in the inbox of the chief (审批). */
export interface ProposeIssue {
  readonly approval: ApprovalAsked;
}

/** The most cases of one pattern that a paper links. */
const MOST_CASES = 200;

/**
 * Drafts a paper from one case or from a pattern of cases (类案); the cases stay linked.
 *
 * @throws RECOMMENDATION.DRAFTED_ALREADY, .NO_CASE, .TOO_MANY_CASES, .NO_POINTS, .TOO_MANY_POINTS, .POINT_TWICE, .PERIOD_TOO_LONG,
 *   .PERIOD_MISSING, .PERIOD_NOT_OPEN, .NOT_URGENT, .ADDRESSEE_UNFIT
 */
export function draft(known: Known, given: DraftRecommendation, _: Act): Decided {
  if (known) throw refusal('RECOMMENDATION.DRAFTED_ALREADY', 'This paper has been drafted.');
  if (given.caseNumbers.length === 0)
    throw refusal('RECOMMENDATION.NO_CASE', 'Name the case or the cases.', { kind: 'invalid' });
  if (given.caseNumbers.length > MOST_CASES)
    throw refusal('RECOMMENDATION.TOO_MANY_CASES', 'Too many cases.', { kind: 'invalid', limit: MOST_CASES });
  checkPoints(given.points);
  if (!ADDRESSEES[given.kind].includes(given.addresseeAgency))
    throw refusal('RECOMMENDATION.ADDRESSEE_UNFIT', 'This kind of paper has other addressees.', { kind: 'invalid' });
  checkPeriod(given);
  return { happened: { event: 'RecommendationDrafted', ...given } };
}

/** Which papers may state a period of their own: "除另有规定外" (JCJ-08) and the correction notice, which must (JCJ-16). */
function checkPeriod({ kind, urgent, setDays, addresseeAgency }: DraftRecommendation): void {
  if (urgent && (kind !== 'public-interest' || !isAdministrative(addresseeAgency)))
    throw refusal('RECOMMENDATION.NOT_URGENT', 'Only a public-interest paper to an administrative agency has them.', {
      kind: 'invalid',
    });
  if (kind === 'correction-notice' && setDays === undefined)
    throw refusal('RECOMMENDATION.PERIOD_MISSING', 'A correction notice states its period.', { kind: 'invalid' });
  if (setDays === undefined) return;
  if (['public-interest', 'retrial', 'procuratorial-opinion'].includes(kind))
    throw refusal('RECOMMENDATION.PERIOD_NOT_OPEN', 'The law fixes the period of this kind.', { kind: 'invalid' });
  if (setDays > MOST_SET_DAYS)
    throw refusal('RECOMMENDATION.PERIOD_TOO_LONG', 'A set period is never longer than the law.', {
      kind: 'invalid',
      limit: MOST_SET_DAYS,
    });
}

/** What is changed after the legality review is reviewed again. */
export function reviseDraft(known: Known, given: ReviseDraft, _: Act): Decided {
  inDraft(known);
  checkPoints(given.points);
  return { happened: { event: 'DraftRevised', ...given } };
}

/** JCJ-03: by somebody else than the author. */
export function reviewLegality(known: Known, given: ReviewLegality, act: Act): Decided {
  const { author } = inDraft(known);
  notTheSame(author.officerId, act);
  return { happened: { event: 'LegalityReviewed', ...given } };
}

/** @throws RECOMMENDATION.NOT_REVIEWED, .OPINION_OPEN where the switches ask for them. */
export function proposeIssue(known: Known, { approval }: ProposeIssue, act: Act): Decided {
  const { switches, legality, opinion } = inDraft(known);
  if (switches.legalityFirst && !legality?.passed)
    throw refusal('RECOMMENDATION.NOT_REVIEWED', 'The legality review has not been passed.');
  if (switches.opinionFirst && !opinion?.textId && !opinion?.lapsedAt)
    throw refusal('RECOMMENDATION.OPINION_OPEN', 'The opinion of the addressee has not been heard.');
  const asked = { ...approval, askedAt: act.at };
  const { asks, opens } = asking(asked);
  // No quarter of an hour, as where money runs away: a period of its own (DESIGN).
  return {
    happened: { event: 'IssueProposed', approval: asked },
    asks,
    opens: opens.map((opening) => ({ ...opening, ruleId: 'REC-08' })),
    closes: closed('不再等待意见，已提请决定', opinion?.clock),
  };
}

const NUMBER_OF: Readonly<Partial<Record<Kind, NumberKind>>> = {
  'correction-notice': 'correction-notice',
  'procuratorial-opinion': 'procuratorial-opinion',
};

/**
 * The chief procurator decides (JCJ-02), or the procuratorial committee, whose paper is entered; who proposed never approves. With
 * the issue the service (JCJ-05) and the filing with the higher procuratorate (JCJ-07) run; the reply does not, because nothing
 * proves receipt yet.
 *
 * @throws RECOMMENDATION.NOT_PROPOSED, .NOT_THE_CHIEF; APPROVAL.* of the shared part
 */
export function decideApproval(known: Known, given: DecideApproval, act: Act): Decided {
  const one = existing(known);
  if (one.status !== 'proposed') throw refusal('RECOMMENDATION.NOT_PROPOSED', 'Nobody has proposed to issue it.');
  if (!given.paper) byTheChief(act);
  const approval = decidedBy(one.proposal, given, act);
  const settled = settling(approval);
  if (approval.decision === 'refused') return { happened: { event: 'IssueRefused', approval }, ...settled };
  const opened = { startEvent: '作出检察建议', startedAt: act.at, ownerUnitId: one.procuratorateUnitId };
  return {
    ...settled,
    happened: { event: 'RecommendationIssued', approval, switches: one.switches, copied: copiedByTheHouse(one) },
    draws: {
      number: register(NUMBER_OF[one.kind] ?? 'procuratorial-recommendation', one, act),
      ...(one.copies.length > 0 && { copyNumber: register('recommendation-copy', one, act) }),
    },
    opens: [
      clock('JCJ-05', opened),
      ...(isFiled(one) ? [clock('JCJ-07', opened)] : []),
      ...(copiesClock(one) ? [clock('REC-09', opened)] : []),
    ],
  };
}

const copiedByTheHouse = ({ copies }: Recommendation): number[] =>
  copies.flatMap(({ unitId }, index) => (unitId ? [index] : []));

/** What was proposed is taken back with it. */
export function abandonDraft(known: Known, given: Text, act: Act): Decided {
  const one = existing(known);
  if (one.status !== 'drafted' && one.status !== 'proposed')
    throw refusal('RECOMMENDATION.NOT_A_DRAFT', 'This paper is no draft any more.');
  const settled = one.proposal && takenBack(one.proposal, act);
  const closes = [...closed('已放弃制发', one.opinion?.clock), ...(settled?.closes ?? [])];
  return { happened: { event: 'DraftAbandoned', ...given }, ...settled, closes };
}

function takenBack({ approvalId, title, proposer }: ApprovalAsked, { at, by }: Act): ReturnType<typeof settling> {
  const { agency, unitId, officerId } = by;
  const reason = '承办检察官已放弃本件';
  const given = { approvalId, title, decision: 'refused', reason } as const;
  return settling({ ...given, proposerUnitId: proposer.unitId, by: { agency, unitId, officerId }, at });
}
