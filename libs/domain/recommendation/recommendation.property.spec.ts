import fc from 'fast-check';
import { amendRecommendation, answerFlowNotice, issueFlowNotice, orderCorrection } from '#domain/recommendation/aside';
import { close, recordVisit } from '#domain/recommendation/close';
import { decideRung, isWanting, nextRung, offeredRungs, urge } from '#domain/recommendation/ladder';
import { decideObjection, raiseObjection, reexamineObjection, withdraw } from '#domain/recommendation/objection';
import {
  aReply,
  CHIEF,
  CLERK,
  clockIds,
  HIGHER,
  issuedOn,
  LEADER,
  type Matter,
  on,
  PAPER,
  points,
  PROSECUTOR,
  text,
} from '#domain/recommendation/recommendation.spec-support';
import { hasEnded, isOver, pointsOf, type Recommendation } from '#domain/recommendation/recommendation';
import { answerMoreTime, decideReply, prepareReply, requestMoreTime, reviewPoints } from '#domain/recommendation/reply';
import { acknowledgeReceipt, fileWithHigher, proveService } from '#domain/recommendation/service';
import { turnOf } from '#domain/recommendation/turn';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';

/** Histories that nobody would think of, with outages between: what the law says of a recommendation holds in every one of them. */
const RUNS = Number(process.env['HELI_RUNS'] ?? 200);
const DAY = 86_400_000;
const POINTS = 4;

const MOVES = [
  ...(['acknowledge', 'prove', 'file', 'reply', 'reply', 'approve', 'approve', 'review', 'review', 'object'] as const),
  ...(['reexamine', 'decide', 'more-time', 'answer-time', 'urge', 'rung', 'rung', 'amend', 'close', 'close'] as const),
  ...(['visit', 'order', 'notice', 'answer-notice', 'withdraw', 'wait', 'wait'] as const),
];
const move = fc.record({
  what: fc.constantFrom(...MOVES),
  /** Days until the move; where the house is away meanwhile, nothing fires before it. */
  days: fc.integer({ min: 0, max: 40 }),
  away: fc.boolean(),
  some: fc.subarray([1, 2, 3, 4], { minLength: 1 }),
  good: fc.boolean(),
  /** Most moves are those that somebody would make; the others are what nobody should. */
  likely: fc.option(fc.nat(), { freq: 5 }),
});
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

const paper = fc.record({
  kind: fc.constantFrom('social-governance' as const, 'public-interest' as const, 'other' as const),
  addresseeAgency: fc.constantFrom('regulator' as const, 'bank' as const),
  switches: fc.record({
    legalityFirst: fc.constant(true),
    opinionFirst: fc.constant(false),
    objectionSuspends: fc.boolean(),
    amendmentRestarts: fc.boolean(),
  }),
});

it('in every history each rung is decided once and in order, a point keeps it open, and a clock runs for whoever owes', () => {
  fc.assert(
    fc.property(paper, fc.array(move, { minLength: 20, maxLength: 45 }), (given, moves) => {
      const matter = issuedOn(on('2026-01-05'), { ...given, points: points(POINTS) });
      let now = Date.parse(on('2026-01-05'));
      for (const drawn of moves) {
        const one = { ...drawn, what: whatOf(matter.state!, drawn) };
        now += one.days * DAY + 60_000;
        const at = new Date(now).toISOString() as Instant;
        if (!one.away) for (let day = one.days; day > 0; day -= 13) matter.fire(back(at, day));
        matter.fire(at);
        const before = matter.state!;
        const refused = codeOf(() => play(matter, one, at));
        judge(before, matter, { one, refused });
      }
      expect(matter.folded().state).toEqual(matter.state);
      const later = new Date(now + 800 * DAY).toISOString() as Instant;
      matter.fire(later);
      expect(matter.fire(later)).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

type What = Move['what'];

function whatOf(one: Recommendation, { what, likely }: Move): What {
  const open = likesOf(one);
  return likely === null || open.length === 0 ? what : (open[likely % open.length] ?? what);
}

/** What those who work on it would do next. */
function likesOf(one: Recommendation): What[] {
  if (isOver(one)) return one.visits.some(({ outcome }) => !outcome) ? ['visit'] : [];
  if (!one.receivedAt) return ['acknowledge', 'prove', 'file'];
  if (one.objections.some(({ outcome }) => !outcome)) return ['reexamine', 'decide'];
  if (one.replyDraft) return ['approve'];
  const states = new Set(pointsOf(one).map(({ status }) => status));
  if (states.has('answered')) return ['review'];
  if (states.size === 1 && states.has('adequate')) return ['close', 'close', 'object'];
  if (isWanting(one)) return one.urgings.length > 0 ? ['rung', 'rung', 'rung', 'reply'] : ['urge', 'urge', 'reply'];
  return ['reply', 'wait', 'wait', 'more-time', 'answer-time', 'object'];
}

const back = (at: Instant, days: number): Instant => new Date(Date.parse(at) - days * DAY).toISOString() as Instant;

function codeOf(tried: () => void): string | undefined {
  try {
    tried();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

interface Tried {
  readonly one: Move;
  readonly refused: string | undefined;
}

function judge(before: Recommendation, matter: Matter, { one, refused }: Tried): void {
  const after = matter.state!;
  const offered = offeredRungs(after);
  const decided = after.rungs.map(({ rung }) => rung);
  expect(decided).toEqual(offered.slice(0, decided.length));
  expect(clockIds(matter).length).toBe(new Set(clockIds(matter)).size);
  if (refused) expect(after).toEqual(before);
  if (one.what === 'close' && !refused) expect(pointsOf(after).every(({ status }) => status === 'adequate')).toBe(true);
  if (isOver(after)) {
    expect(clockIds(matter).filter((id) => id !== 'JCJ-07')).toEqual(
      after.status === 'closed' ? openVisits(after) : [],
    );
    expect(hasEnded(after)).toBe(after.status !== 'closed' || openVisits(after).length === 0);
    return;
  }
  const replies = clockIds(matter).filter((id) => /^JCJ-(08|13)/.test(id));
  expect(replies).toEqual(after.replyClock ? [after.replyClock] : []);
  expect(replies.length).toBe(after.receivedAt !== undefined && after.replies.length === 0 ? 1 : 0);
  if (after.replies.some(({ late }) => late)) expect(after.overdueAt).toBeDefined();
  for (const point of pointsOf(after).filter(({ status }) => status === 'to-supplement'))
    expect(clockIds(matter)).toContain(point.clock);
  if (after.rungClock && isWanting(after) && !after.objections.some(({ outcome }) => !outcome))
    expect(['chief', 'leader', 'procuratorate']).toContain(turnOf(after));
}

const openVisits = ({ visits }: Recommendation): string[] =>
  visits.flatMap(({ outcome, clock }) => (outcome ? [] : [clock])).sort();

function play(matter: Matter, { what, some, good }: Move, at: Instant): void {
  const one = matter.state!;
  const [prosecutor, clerk] = [PROSECUTOR, CLERK].map((by) => ({ by, at })) as [
    { by: typeof PROSECUTOR; at: Instant },
    { by: typeof CLERK; at: Instant },
  ];
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
      return void matter.act(decideReply, decision, { by: LEADER, at });
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
      return playOn(matter, { what, some, good }, at);
  }
}

function playOn(matter: Matter, { what, some, good }: Pick<Move, 'what' | 'some' | 'good'>, at: Instant): void {
  const one = matter.state!;
  const chief = { by: CHIEF, at };
  const prosecutor = { by: PROSECUTOR, at };
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
      return void matter.act(requestMoreTime, { until: back(at, -20), ...text('why') }, { by: CLERK, at });
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
      return void matter.act(
        orderCorrection,
        { order: good ? 'amend' : 'withdraw', ...text('order') },
        { by: HIGHER, at },
      );
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
