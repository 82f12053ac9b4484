import { isWanting, mayClimb, nextRung, offeredRungs } from '#domain/recommendation/ladder';
import {
  isFiled,
  isOver,
  type LadderRung,
  pointsOf,
  type Recommendation,
  type RungRecipient,
} from '#domain/recommendation/recommendation';
import { timeText } from '#domain/account-list/transfer-time';
import type { Instant } from '#domain/shared/instant';
import type { Actor } from '#domain/agency/actor';
import type { ApprovalAsked } from '#domain/agency/approval';
import { SWITCH_NAMES, SWITCH_ROWS } from '#domain/recommendation/switches';
import { present } from '../shown.js';
import type { RecommendationView } from './recommendation.dto.js';

export interface Words {
  readonly clocks: RecommendationView['clocks'];
  readonly now: Instant;
  readonly text: (textId: string | undefined) => string | undefined;
  readonly officer: (officerId: string) => string;
  /** Who reads it: nobody decides on what he proposed, and what one side prepares is no business of the other. */
  readonly reader: Actor | undefined;
  readonly unitName: string;
  /** To whom a step of the ladder speaks, where the tree of units says it. */
  readonly recipientOf: (rung: LadderRung) => RungRecipient | undefined;
}

/** A matter with its texts put back: what the page of both sides shows. */
export function detailOf(one: Recommendation, words: Words): object {
  const { text, officer, clocks, now } = words;
  const ofTheProcuratorate = words.reader === undefined || words.reader.agency === 'procuratorate';
  const { caseNumbers, urgent, proofs, urgings, opinion } = one;
  const next = one.rungClock && isWanting(one, now) && !isOver(one) ? nextRung(one) : undefined;
  return {
    ...{ caseNumbers, urgent, urgings, clocks },
    copies: one.copies.map(({ sent, ...copy }) => ({ ...copy, ...(sent && { sentAt: sent.at, manner: sent.manner }) })),
    flowNotices: [],
    switches: SWITCH_NAMES.map((name) => ({ name, ...SWITCH_ROWS[name], on: one.switches[name] })),
    findings: text(one.findings.textId) ?? '',
    authorName: officer(one.author.officerId),
    proofs: proofs.map(({ manner, receivedAt, paper }) => ({ manner, receivedAt, ...present({ paper }) })),
    pointList: pointsOf(one).map((point) => pointView(point, words)),
    moreTime: one.moreTime.map(({ textId, until, answer }) => ({ text: text(textId) ?? '', until, ...answer })),
    replies: one.replies.map(({ approvedBy, ...reply }) => ({ ...reply, approvedByName: officer(approvedBy) })),
    objections: one.objections.map(({ no, at, textId, finding, outcome }) => ({
      ...{ no, at, text: text(textId) ?? '' },
      // What is found is no answer before the chief has decided on it.
      ...(finding && (outcome || ofTheProcuratorate) && { valid: finding.valid, finding: text(finding.textId) }),
      ...present({ outcome }),
    })),
    ladder: ofTheProcuratorate ? ladderView(one, words) : decidedSteps(one, words).filter(({ taken }) => taken),
    wanting: !isOver(one) && isWanting(one, now),
    filed: isFiled(one),
    climbs: mayClimb(one) && isWanting(one, now) && !isOver(one),
    visits: one.visits.map(({ no, days, outcome, textId, at }) => ({
      ...{ no, days },
      ...present({ outcome, at, text: text(textId) }),
    })),
    ...(opinion && {
      opinion: { askedAt: opinion.askedAt, ...present({ text: text(opinion.textId), lapsedAt: opinion.lapsedAt }) },
    }),
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
    flowNotices: one.flowNotices.map(({ no, number, at, by, textId, answer }) => ({
      ...{ no, number, at, text: text(textId) ?? '', mine: by === reader.officerId },
      ...present({ answer: text(answer?.textId) }),
    })),
    ...(one.order && { order: { order: one.order.order, at: one.order.at, text: text(one.order.textId) ?? '' } }),
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

/** What was decided, and what the kind and the addressee still offer, each with the document that is prepared. */
function ladderView(one: Recommendation, words: Words): object[] {
  const { recipientOf, unitName } = words;
  const decided = decidedSteps(one, words);
  const open = offeredRungs(one).filter((rung) => !one.rungs.some((each) => each.rung === rung));
  return [...decided, ...open.map((rung) => ({ rung, ...preparedFor(one, recipientOf(rung), unitName) }))];
}

/** Of these, what was skipped and why is the procuratorate's own. */
const decidedSteps = (one: Recommendation, { text }: Words) =>
  one.rungs.map(({ rung, taken, at, number, reasonId, recipient }) => ({
    ...{ rung, taken, at },
    ...present({ number, reason: text(reasonId), recipientName: recipient?.name }),
  }));

function preparedFor(one: Recommendation, recipient: RungRecipient | undefined, unitName: string): object {
  const last = one.urgings.at(-1);
  const prepared = `${unitName}于${dayText(one.receivedAt)}收到我院${one.number}，${
    one.replies.length === 0 ? '期满未书面回复' : '虽已回复，仍有事项未落实到位'
  }。${last ? `${dayText(last.at)}以${last.number}督促后，` : ''}无正当理由仍未落实。`;
  return { prepared, ...present({ recipientName: recipient?.name, recipientUnitId: recipient?.unitId }) };
}

const dayText = (at: Instant | undefined): string => (at ? timeText(at).slice(0, 10) : '');
