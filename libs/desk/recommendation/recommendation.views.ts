import { isFiled } from '#domain/recommendation/guards';
import { isWanting, nextRung, offeredRungs } from '#domain/recommendation/ladder';
import { isOver, pointsOf, type Recommendation } from '#domain/recommendation/recommendation';
import type { Actor } from '#domain/agency/actor';
import type { ApprovalAsked } from '#domain/agency/approval';
import { SWITCH_NAMES, SWITCH_ROWS } from '#domain/recommendation/switches';
import { present } from '../shown.js';
import type { RecommendationView } from './recommendation.dto.js';

export interface Words {
  readonly clocks: RecommendationView['clocks'];
  readonly text: (textId: string | undefined) => string | undefined;
  readonly officer: (officerId: string) => string;
  /** Who reads it: nobody decides on what he proposed, and what one side prepares is no business of the other. */
  readonly reader: Actor | undefined;
}

/** A matter with its texts put back: what the page of both sides shows. */
export function detailOf(one: Recommendation, words: Words): object {
  const { text, officer, clocks } = words;
  const { caseNumbers, copies, urgent, proofs, urgings, opinion } = one;
  const next = one.urgings.length > 0 && isWanting(one) && !isOver(one) ? nextRung(one) : undefined;
  return {
    ...{ caseNumbers, copies, urgent, urgings, clocks },
    switches: SWITCH_NAMES.map((name) => ({ name, ...SWITCH_ROWS[name], on: one.switches[name] })),
    findings: text(one.findings.textId) ?? '',
    authorName: officer(one.author.officerId),
    proofs: proofs.map(({ manner, receivedAt, paper }) => ({ manner, receivedAt, ...present({ paper }) })),
    pointList: pointsOf(one).map((point) => pointView(point, words)),
    moreTime: one.moreTime.map(({ textId, until, answer }) => ({ text: text(textId) ?? '', until, ...answer })),
    replies: one.replies.map(({ approvedBy, ...reply }) => ({ ...reply, approvedByName: officer(approvedBy) })),
    objections: one.objections.map(({ no, at, textId, finding, outcome }) => ({
      ...{ no, at, text: text(textId) ?? '' },
      ...(finding && { valid: finding.valid, finding: text(finding.textId) }),
      ...present({ outcome }),
    })),
    ladder: ladderView(one, words),
    wanting: !isOver(one) && isWanting(one),
    filed: isFiled(one),
    visits: one.visits.map(({ no, days, outcome }) => ({ no, days, ...present({ outcome }) })),
    ...(opinion && { opinion: { askedAt: opinion.askedAt, ...present({ text: text(opinion.textId) }) } }),
    ...preparedHere(one, words),
    ...present({
      setDays: one.setDays,
      repeats: one.repeats,
      filedAt: one.filedAt,
      plan: text(one.plan?.textId),
      nextRung: next,
    }),
  };
}

/** What each side prepares is seen there alone: the review and the proposal of the one, the unsent reply of the other. */
function preparedHere(one: Recommendation, words: Words): object {
  const { text, officer, reader } = words;
  const { legality, proposal, replyDraft } = one;
  if (reader?.unitId === one.addresseeUnitId && replyDraft) {
    const { number, textId, by, points } = replyDraft;
    const answers = points.map(({ no, textId: answerId, measures, evidence }) => ({
      ...{ no, measures, evidence, text: text(answerId) ?? '' },
    }));
    return { replyDraft: { number, text: text(textId) ?? '', byName: officer(by.officerId), answers } };
  }
  if (reader?.agency !== 'procuratorate') return {};
  return {
    ...(legality && { legality: { passed: legality.passed, text: text(legality.textId) ?? '' } }),
    ...(proposal && { proposal: proposalView(proposal, words) }),
  };
}

const proposalView = ({ approvalId, proposer, askedAt }: ApprovalAsked, { officer, reader }: Words): object => ({
  ...{ approvalId, at: askedAt, byName: officer(proposer.officerId) },
  mine: proposer.officerId === reader?.officerId,
});

function pointView(point: ReturnType<typeof pointsOf>[number], { text, clocks }: Words): object {
  const { no, days, status, measures, evidence } = point;
  const clock = clocks.find(({ deadlineId }) => deadlineId === point.clock);
  return {
    ...{ no, days, status, measures, evidence },
    text: text(point.textId) ?? '',
    ...present({ answer: text(point.answerId), remark: text(point.remarkId) }),
    ...(clock && { clock }),
  };
}

/** What was decided, and what the kind and the addressee still offer. */
function ladderView(one: Recommendation, { text }: Words): object[] {
  const decided = one.rungs.map(({ rung, taken, at, number, reasonId }) => ({
    ...{ rung, taken, at },
    ...present({ number, reason: text(reasonId) }),
  }));
  const open = offeredRungs(one).filter((rung) => !one.rungs.some((each) => each.rung === rung));
  return [...decided, ...open.map((rung) => ({ rung }))];
}
