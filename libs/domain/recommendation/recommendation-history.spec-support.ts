import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
import { amendRecommendation, answerFlowNotice, issueFlowNotice, orderCorrection } from '#domain/recommendation/aside';
import { close, recordVisit } from '#domain/recommendation/close';
import { decideRung, isShort, nextRung, urge } from '#domain/recommendation/ladder';
import { decideObjection, raiseObjection, reexamineObjection, withdraw } from '#domain/recommendation/objection';
import {
  aReply,
  CHIEF,
  CLERK,
  HIGHER,
  LEADER,
  type Matter,
  PAPER,
  points,
  PROSECUTOR,
  STRANGER,
  text,
} from '#domain/recommendation/recommendation.spec-support';
import { isOver, owesAfterClosure, pointsOf, type Recommendation } from '#domain/recommendation/recommendation';
import { answerMoreTime, decideReply, prepareReply, requestMoreTime, reviewPoints } from '#domain/recommendation/reply';
import { acknowledgeReceipt, fileWithHigher, proveService } from '#domain/recommendation/service';
import type { Instant } from '#domain/shared/instant';

/** What may happen to a recommendation in a random history, and by whom. */

export const DAY = 86_400_000;
export const POINTS = 3;
const OFFICERS: readonly Actor[] = [PROSECUTOR, CHIEF, HIGHER, CLERK, LEADER, STRANGER];

const MOVES = [
  ...(['acknowledge', 'prove', 'file', 'reply', 'reply', 'approve', 'approve', 'review', 'review', 'object'] as const),
  ...(['reexamine', 'decide', 'more-time', 'answer-time', 'urge', 'rung', 'rung', 'amend', 'close', 'close'] as const),
  ...(['visit', 'order', 'notice', 'answer-notice', 'withdraw', 'wait', 'wait'] as const),
];
export const move = fc.record({
  what: fc.constantFrom(...MOVES),
  /** Days until the move; where the house is away meanwhile, nothing fires before it. */
  days: fc.integer({ min: 0, max: 40 }),
  away: fc.boolean(),
  some: fc.subarray([1, 2, 3], { minLength: 1 }),
  good: fc.boolean(),
  /** Most moves are those that somebody would make; the others are what nobody should. */
  likely: fc.option(fc.nat(), { freq: 5 }),
  /** And most are made by whose they are. */
  other: fc.option(fc.constantFrom(...OFFICERS), { freq: 1 }),
});
export type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

type What = Move['what'];

export function whatOf(one: Recommendation, { what, likely }: Move): What {
  const open = likesOf(one);
  return likely === null || open.length === 0 ? what : (open[likely % open.length] ?? what);
}

/** What those who work on it would do next. */
function likesOf(one: Recommendation): What[] {
  if (isOver(one)) return owesAfterClosure(one) ? ['visit', 'file'] : [];
  if (!one.receivedAt) return ['acknowledge', 'prove', 'file'];
  if (one.objections.some(({ outcome }) => !outcome)) return ['reexamine', 'decide'];
  if (one.replyDraft) return ['approve'];
  const states = new Set(pointsOf(one).map(({ status }) => status));
  if (states.has('answered')) return ['review'];
  if (states.size === 1 && states.has('adequate')) return ['close', 'close', 'object'];
  if (isShort(one)) return one.urgings.length > 0 ? ['rung', 'rung', 'rung', 'reply'] : ['urge', 'urge', 'reply'];
  return ['reply', 'wait', 'wait', 'more-time', 'answer-time', 'object'];
}

export const back = (at: Instant, days: number): Instant => instantAt(Date.parse(at) - days * DAY);

export function play(matter: Matter, { what, some, good, other }: Move, at: Instant): void {
  const one = matter.state!;
  const on = (by: Actor) => ({ by: other ?? by, at });
  const [prosecutor, clerk] = [on(PROSECUTOR), on(CLERK)];
  switch (what) {
    case 'wait':
      return;
    case 'acknowledge':
      return void matter.act(acknowledgeReceipt, {}, clerk);
    case 'prove': {
      const receivedAt = good ? at : back(at, 3);
      return void matter.act(proveService, { manner: 'in-writing', receivedAt, paper: PAPER }, prosecutor);
    }
    case 'file':
      return void matter.act(fileWithHigher, {}, prosecutor);
    case 'reply':
      return void matter.act(prepareReply, aReply(...some), clerk);
    case 'approve': {
      const decision = good
        ? ({ decision: 'approved' } as const)
        : { decision: 'returned' as const, reason: text('no') };
      return void matter.act(decideReply, decision, on(LEADER));
    }
    case 'review': {
      const answered = pointsOf(one).filter(({ no, status }) => status === 'answered' && some.includes(no));
      const judged = answered.map(({ no }) => ({ no, adequate: good || no > 2, ...text('seen') }));
      return void matter.act(reviewPoints, { points: judged }, prosecutor);
    }
    case 'object':
      return void matter.act(raiseObjection, text('objection'), clerk);
    case 'reexamine':
      return void matter.act(
        reexamineObjection,
        { no: one.objections.length, valid: good, ...text('found') },
        prosecutor,
      );
    default:
      return playOn(matter, { what, some, good, other }, at);
  }
}

type Played = Pick<Move, 'what' | 'some' | 'good' | 'other'>;

function playOn(matter: Matter, { what, some, good, other }: Played, at: Instant): void {
  const one = matter.state!;
  const on = (by: Actor) => ({ by: other ?? by, at });
  const [chief, prosecutor] = [on(CHIEF), on(PROSECUTOR)];
  const amended = points(POINTS).map((point) =>
    some.includes(point.no) ? point : { ...point, ...text(`new-${point.no}`) },
  );
  switch (what) {
    case 'decide': {
      const objection = one.objections.at(-1);
      const outcome = objection?.finding?.valid ? ('amended' as const) : ('explained' as const);
      const given = {
        no: objection?.no ?? 0,
        outcome,
        ...text('decided'),
        ...(outcome === 'amended' && { points: amended }),
      };
      return void matter.act(decideObjection, given, chief);
    }
    case 'more-time':
      return void matter.act(requestMoreTime, { until: back(at, -20), ...text('why') }, on(CLERK));
    case 'answer-time': {
      const held = good ? { heldUntil: back(at, -10) } : {};
      return void matter.act(answerMoreTime, { granted: good, ...held, ...text('answer') }, prosecutor);
    }
    case 'urge':
      return void matter.act(urge, text('urge'), chief);
    case 'rung': {
      const rung = nextRung(one) ?? 'suit';
      const taken = good ? { taken: true, unjustified: true, recipient: { name: '上级（演示）' } } : { taken: false };
      return void matter.act(decideRung, { rung, ...taken, ...text('rung') }, chief);
    }
    case 'amend':
      return void matter.act(amendRecommendation, { points: amended, ...text('mistake') }, chief);
    case 'close':
      return void matter.act(close, { visitDays: good ? [30, 90] : [] }, prosecutor);
    case 'visit': {
      const no = one.visits.find(({ outcome }) => !outcome)?.no ?? 0;
      const outcome = good
        ? { outcome: 'kept' as const, wanting: [] }
        : { outcome: 'relapsed' as const, wanting: some };
      return void matter.act(recordVisit, { no, ...outcome, ...text('visit') }, prosecutor);
    }
    case 'order':
      return void matter.act(orderCorrection, { order: good ? 'amend' : 'withdraw', ...text('order') }, on(HIGHER));
    case 'notice':
      return void matter.act(issueFlowNotice, text('notice'), chief);
    case 'answer-notice':
      return void matter.act(answerFlowNotice, { no: one.flowNotices.length, ...text('answer') }, prosecutor);
    case 'withdraw':
      return good && some.length > 3 ? void matter.act(withdraw, text('gone'), chief) : undefined;
    default:
      return;
  }
}
