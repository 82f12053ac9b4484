import type {
  ObjectionDecided,
  ReceiptProved,
  RecommendationDrafted,
  RecommendationEvent,
  RecommendationReplied,
  Visited,
} from '#domain/recommendation/events';
import {
  amendedBy,
  asked,
  byNo,
  changed,
  dueAtOf,
  onClock,
  answeredBefore,
  reviewed,
  started,
  textOf,
  urged,
  withoutRungTask,
} from '#domain/recommendation/apply-points';
import { aside } from '#domain/recommendation/apply-aside';
import {
  allAdequate,
  type AskedOpinion,
  isOver,
  type Point,
  pointsOf,
  type Recommendation,
} from '#domain/recommendation/recommendation';
import { earlierOf, type Instant } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';

type Of<Event extends RecommendationEvent['event']> = Entry<Extract<RecommendationEvent, { event: Event }>>;

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Recommendation | undefined, entry: Entry<RecommendationEvent>): Recommendation {
  const { happened } = entry;
  if (happened.event === 'RecommendationDrafted') return drafted(happened, entry);
  if (!known) throw new Error(`The record of a recommendation begins with ${happened.event}.`);
  const after = withPeriod(folded(known, entry), entry);
  return { ...closing(after, happened), status: standing(after) };
}

/** The end of the reply clock, as this act has opened or moved it. */
function withPeriod(after: Recommendation, entry: Entry): Recommendation {
  const periodEndsAt = after.replyClock && dueAtOf(after.replyClock, entry);
  return periodEndsAt ? { ...after, periodEndsAt } : after;
}

/** The clock of the closure runs as long as every point is adequate. */
function closing(after: Recommendation, happened: RecommendationEvent): Recommendation {
  const { closeClock: before, ...rest } = after;
  const begun = 'closeClock' in happened ? happened.closeClock : undefined;
  if (begun) return { ...rest, closeClock: begun, closeClocks: (after.closeClocks ?? 0) + 1 };
  return before && !isOver(after) && allAdequate(pointsOf(after)) ? after : rest;
}

/** After receipt the state follows from the replies and the points. */
function standing(after: Recommendation): Recommendation['status'] {
  if (!['received', 'replied', 'to-supplement'].includes(after.status)) return after.status;
  if (after.replies.length === 0) return 'received';
  return pointsOf(after).some(({ status }) => status === 'to-supplement') ? 'to-supplement' : 'replied';
}

function folded(known: Recommendation, entry: Entry<RecommendationEvent>): Recommendation {
  const { happened } = entry;
  switch (happened.event) {
    case 'RecommendationDrafted':
      return known;
    case 'DraftRevised':
    case 'LegalityReviewed':
    case 'OpinionAsked':
    case 'OpinionGiven':
    case 'OpinionLapsed':
    case 'IssueProposed':
    case 'IssueRefused':
    case 'RecommendationIssued':
    case 'DraftAbandoned':
      return beforeIssue(known, entry as Of<typeof happened.event>);
    case 'ReceiptProved':
      return proved(known, entry as Of<'ReceiptProved'>);
    case 'FiledWithHigher':
      return { ...known, filedAt: entry.at, ...(happened.paper && { filing: happened.paper }) };
    case 'CopySent':
    case 'CorrectionOrdered':
    case 'RecommendationAmended':
    case 'FlowNoticeIssued':
    case 'FlowNoticeAnswered':
      return aside(known, entry as Of<typeof happened.event>);
    case 'MeasuresPlanned':
    case 'MoreTimeRequested':
    case 'MoreTimeAnswered':
    case 'ReplyPrepared':
    case 'ReplyReturned':
      return ofTheAddressee(known, entry as Of<typeof happened.event>);
    case 'RecommendationReplied':
      return replied(known, entry as Of<'RecommendationReplied'>);
    case 'PointsReviewed':
      return { ...known, points: { ...known.points, ...reviewed(known, entry as Of<'PointsReviewed'>) } };
    case 'ObjectionRaised':
      return {
        ...known,
        objections: [
          ...known.objections,
          { ...textOf(happened), no: happened.no, at: entry.at, clock: happened.clock },
        ],
      };
    case 'ObjectionReexamined': {
      const finding = { valid: happened.valid, textId: happened.textId, by: entry.by?.officerId ?? '' };
      return { ...known, objections: changed(known.objections, happened.no, { finding }) };
    }
    case 'ObjectionDecided':
      return decided(known, entry as Of<'ObjectionDecided'>);
    case 'RecommendationWithdrawn':
      return over(known, 'withdrawn', entry.at);
    case 'ReplyOverdue':
      return { ...known, overdueAt: happened.at };
    case 'ReplyUrged':
      return urged(known, entry as Of<'ReplyUrged'>);
    case 'LadderOffered':
      return { ...known, rungClock: happened.clock };
    case 'RungDecided':
      return rungDecided(known, entry as Of<'RungDecided'>);
    case 'RecommendationClosed':
      return { ...over(known, 'closed', entry.at), visits: [...known.visits, ...happened.visits] };
    case 'Visited':
      return visited(known, entry as Of<'Visited'>);
  }
}

function drafted({ event: _, points, ...given }: RecommendationDrafted, { by }: Entry): Recommendation {
  return {
    ...given,
    status: 'drafted',
    number: '',
    author: by ?? { agency: 'procuratorate', unitId: given.procuratorateUnitId, officerId: '' },
    points: asked(points),
    proofs: [],
    replyClocks: 0,
    moreTime: [],
    replies: [],
    objections: [],
    urgings: [],
    rungs: [],
    visits: [],
    orders: 0,
    flowNotices: [],
  };
}

type BeforeIssue =
  | 'DraftRevised'
  | 'LegalityReviewed'
  | 'OpinionAsked'
  | 'OpinionGiven'
  | 'OpinionLapsed'
  | 'IssueProposed'
  | 'IssueRefused'
  | 'RecommendationIssued'
  | 'DraftAbandoned';

/** Its clock has ended. */
const heard = ({ clock: _, ...opinion }: AskedOpinion): AskedOpinion => opinion;

function beforeIssue(known: Recommendation, entry: Of<BeforeIssue>): Recommendation {
  const { happened, at, by, numbers } = entry;
  switch (happened.event) {
    case 'DraftRevised': {
      // What was reviewed is no longer what will be issued.
      const { legality: _, ...rest } = known;
      const { heading, findings, points, copies } = happened;
      return { ...rest, heading, findings, copies, points: asked(points) };
    }
    case 'LegalityReviewed':
      return {
        ...known,
        legality: { passed: happened.passed, textId: happened.textId, by: by?.officerId ?? '' },
      };
    case 'OpinionAsked':
      return { ...known, opinion: { askedAt: at, ...(happened.clock && { clock: happened.clock }) } };
    case 'OpinionGiven':
      return { ...known, opinion: { ...heard(known.opinion ?? { askedAt: at }), textId: happened.textId } };
    case 'OpinionLapsed':
      return { ...known, opinion: { ...heard(known.opinion ?? { askedAt: at }), lapsedAt: at } };
    case 'IssueProposed':
      return {
        ...known,
        ...{ status: 'proposed', proposal: happened.approval },
        ...(known.opinion && { opinion: heard(known.opinion) }),
      };
    case 'IssueRefused': {
      const { proposal: _, ...rest } = known;
      return { ...rest, status: 'drafted' };
    }
    case 'RecommendationIssued': {
      const { proposal: _, ...rest } = known;
      return {
        ...rest,
        status: 'issued',
        issuedAt: at,
        number: numbers?.['number'] ?? '',
        switches: happened.switches,
        copies: known.copies.map((copy, index) =>
          happened.copied.includes(index) ? { ...copy, sent: { at, manner: 'house' as const } } : copy,
        ),
      };
    }
    case 'DraftAbandoned':
      return over(known, 'abandoned', at);
  }
}

function proved(known: Recommendation, entry: Entry<ReceiptProved>): Recommendation {
  const { event: _, replyClock, pointClocks = {}, ...proof } = entry.happened;
  const receivedAt = known.receivedAt ? earlierOf(known.receivedAt, proof.receivedAt) : proof.receivedAt;
  return {
    ...known,
    status: known.status === 'issued' ? 'received' : known.status,
    proofs: [...known.proofs, proof],
    receivedAt,
    points: byNo(pointsOf(known).map((point) => started(point, pointClocks, entry))),
    ...(replyClock && { replyClock, replyClocks: known.replyClocks + 1 }),
  };
}

type Preparing = 'MeasuresPlanned' | 'MoreTimeRequested' | 'MoreTimeAnswered' | 'ReplyPrepared' | 'ReplyReturned';

function ofTheAddressee(known: Recommendation, { happened, at, by }: Of<Preparing>): Recommendation {
  switch (happened.event) {
    case 'MeasuresPlanned':
      return { ...known, plan: { textId: happened.textId, at } };
    case 'MoreTimeRequested':
      return { ...known, moreTime: [...known.moreTime, { ...textOf(happened), until: happened.until }] };
    case 'MoreTimeAnswered': {
      const { granted, heldUntil } = happened;
      const answer = { granted, ...(heldUntil && { heldUntil }) };
      const moreTime = known.moreTime.map((one, index) =>
        index === known.moreTime.length - 1 ? { ...one, answer } : one,
      );
      return { ...known, moreTime, ...(heldUntil && { heldUntil }) };
    }
    case 'ReplyPrepared': {
      const { event: _, ...prepared } = happened;
      return { ...known, replyDraft: { ...prepared, by: by ?? known.author } };
    }
    case 'ReplyReturned': {
      const { replyDraft: _, ...rest } = known;
      return rest;
    }
  }
}

function replied(known: Recommendation, { happened, at, by }: Entry<RecommendationReplied>): Recommendation {
  const { replyDraft: _, replyClock: __, ...rest } = withoutRungTask(known);
  const answered = happened.points.flatMap(({ no, measures, evidence, textId }): Point[] => {
    const point = known.points[no];
    return point ? [{ ...answeredBefore(point), status: 'answered', measures, evidence, answerId: textId }] : [];
  });
  const { number, late } = happened;
  return {
    ...rest,
    points: { ...known.points, ...byNo(answered) },
    replies: [...known.replies, { number, at, late, approvedBy: by?.officerId ?? '' }],
  };
}

function decided(known: Recommendation, entry: Entry<ObjectionDecided>): Recommendation {
  const { happened, at } = entry;
  const objections = changed(known.objections, happened.no, { outcome: happened.outcome });
  if (happened.outcome === 'withdrawn') return { ...over(known, 'withdrawn', at), objections };
  if (happened.outcome === 'explained') return { ...known, objections };
  return { ...amendedBy(known, happened, entry), objections };
}

function rungDecided(known: Recommendation, { happened, at, numbers }: Of<'RungDecided'>): Recommendation {
  const { rungClock: _, ...rest } = known;
  const number = numbers?.['reportNumber'];
  const { rung, taken, clock, textId, recipient } = happened;
  const after = {
    ...rest,
    rungs: [
      ...known.rungs,
      { rung, taken, at, reasonId: textId, ...(number && { number }), ...(recipient && { recipient }) },
    ],
    ...(clock && { rungClock: clock }),
  };
  return rung === 'suit' && taken ? over(after, 'sued', at) : after;
}

function visited(known: Recommendation, entry: Entry<Visited>): Recommendation {
  const { happened, at } = entry;
  const { no, outcome, wanting, textId } = happened;
  const visits = changed(known.visits, no, { outcome, textId, at });
  if (outcome === 'kept') return { ...known, visits };
  const { endedAt: _, ...rest } = known;
  const points = wanting.flatMap(({ no: pointNo, clock }): Point[] => {
    const point = known.points[pointNo];
    return point ? [onClock({ ...point, status: 'to-supplement' }, clock, entry)] : [];
  });
  return { ...rest, status: 'to-supplement', visits, points: { ...known.points, ...byNo(points) } };
}

function over(known: Recommendation, status: Recommendation['status'], endedAt: Instant): Recommendation {
  const { replyClock: _, rungClock: __, order: ___, ...rest } = known;
  return { ...rest, status, endedAt };
}
