import { amendRecommendation } from '#domain/recommendation/aside';
import { apply } from '#domain/recommendation/apply';
import { close, recordVisit } from '#domain/recommendation/close';
import { abandonDraft, decideApproval, draft, proposeIssue, reviewLegality } from '#domain/recommendation/draft';
import type { RecommendationEvent } from '#domain/recommendation/events';
import { decideRung, due, nextRung, urge } from '#domain/recommendation/ladder';
import { decideObjection, raiseObjection, reexamineObjection, withdraw } from '#domain/recommendation/objection';
import {
  aDraft,
  APPROVED,
  aReply,
  asked,
  CHIEF,
  CLERK,
  LEADER,
  on,
  PAPER,
  points,
  PROSECUTOR,
  text,
} from '#domain/recommendation/recommendation.spec-support';
import { hasEnded, pointsOf, type Recommendation } from '#domain/recommendation/recommendation';
import { answerMoreTime, decideReply, prepareReply, requestMoreTime, reviewPoints } from '#domain/recommendation/reply';
import { acknowledgeReceipt, fileWithHigher, proveService } from '#domain/recommendation/service';
import { turnOf } from '#domain/recommendation/turn';
import {
  explore,
  type Findings,
  harmed,
  type Machine,
  type Move,
  refuse,
  SOUND,
} from '#domain/shared/explore.spec-support';
import type { Act, Decision } from '#domain/shared/record';
import { UndatedMatter } from '#domain/shared/undated-matter.spec-support';

/**
 * Every state of 检察建议 that can be reached, with one point: up its ladder, with an objection, and with a request for more time.
 * Each is a walk of its own, because what they add to each other multiplies.
 */

type Matter = UndatedMatter<Recommendation, RecommendationEvent>;
interface World {
  readonly matter: Matter;
  /** The day until which urging was held back has passed. */
  readonly isLater: boolean;
}
const [AT, HELD, LATER, FAR] = [on('2026-01-05'), on('2026-02-05'), on('2026-03-05'), on('2026-12-05')];

type Decide<Body> = (known: Recommendation | undefined, body: Body, act: Act) => Decision<RecommendationEvent>;
const move = (
  name: string,
  by: typeof CHIEF,
  decide: Decide<never>,
  body: (one: Recommendation) => object,
): Move<World> => ({
  name,
  make: ({ matter, isLater }) =>
    void matter.act(decide as unknown as Decide<object>, body(matter.here), { by, at: isLater ? LATER : AT }),
});
const fallsDue = (ruleId: string): Move<World> => ({
  name: `${ruleId} falls due`,
  make: ({ matter }) => void matter.fallDue(ruleId, LATER),
});
const words = text('words');
const rewritten = ({ points: known }: Recommendation) => {
  const point = points(1)[0] ?? refuse();
  return [known[1]?.commitment === point.commitment ? { ...point, ...text('rewritten') } : point];
};
const rung = (taken: boolean) => (one: Recommendation) => ({
  rung: nextRung(one) ?? refuse(),
  ...(taken ? { taken, unjustified: true, recipient: { name: '上级（演示）' } } : { taken }),
  ...words,
});

const DRAFTING: readonly Move<World>[] = [
  move('review legality', CHIEF, reviewLegality, () => ({ passed: true, ...words })),
  move('propose', PROSECUTOR, proposeIssue, () => asked()),
  move('issue', CHIEF, decideApproval, () => APPROVED),
];
const BESIDE: readonly Move<World>[] = [
  move('refuse to issue', CHIEF, decideApproval, () => ({ ...APPROVED, decision: 'refused', reason: '再核' })),
  move('abandon', PROSECUTOR, abandonDraft, () => words),
  move('prove', PROSECUTOR, proveService, () => ({ manner: 'in-writing', receivedAt: AT, paper: PAPER })),
  move('return reply', LEADER, decideReply, () => ({ decision: 'returned', reason: words })),
  move('relapsed', PROSECUTOR, recordVisit, ({ visits }) => ({
    ...{ no: visits.find(({ outcome }) => !outcome)?.no ?? 0, outcome: 'relapsed', wanting: [1], ...words },
  })),
  move('withdraw', CHIEF, withdraw, () => words),
];
const MAIN: readonly Move<World>[] = [
  move('acknowledge', CLERK, acknowledgeReceipt, () => ({})),
  move('file', PROSECUTOR, fileWithHigher, () => ({})),
  move('reply', CLERK, prepareReply, () => aReply(1)),
  move('approve reply', LEADER, decideReply, () => ({ decision: 'approved' })),
  move('adequate', PROSECUTOR, reviewPoints, () => ({ points: [{ no: 1, adequate: true, ...words }] })),
  move('wanting', PROSECUTOR, reviewPoints, () => ({ points: [{ no: 1, adequate: false, ...words }] })),
  move('close', PROSECUTOR, close, () => ({ visitDays: [30] })),
  move('kept', PROSECUTOR, recordVisit, ({ visits }) => ({
    ...{ no: visits.find(({ outcome }) => !outcome)?.no ?? 0, outcome: 'kept', wanting: [], ...words },
  })),
];
const urging = (ruleId: 'JCJ-08' | 'JCJ-13'): readonly Move<World>[] => [
  fallsDue(ruleId),
  fallsDue('REC-06'),
  move('urge', CHIEF, urge, () => words),
];
const LADDER: readonly Move<World>[] = [
  move('take rung', CHIEF, decideRung, rung(true)),
  move('skip rung', CHIEF, decideRung, rung(false)),
];
const OBJECTION: readonly Move<World>[] = [
  move('object', CLERK, raiseObjection, () => words),
  move('valid', PROSECUTOR, reexamineObjection, ({ objections: { length: no } }) => ({ no, valid: true, ...words })),
  move('invalid', PROSECUTOR, reexamineObjection, ({ objections: { length: no } }) => ({ no, valid: false, ...words })),
  move('explain', CHIEF, decideObjection, ({ objections: { length: no } }) => ({ no, outcome: 'explained', ...words })),
  move('withdraw by objection', CHIEF, decideObjection, ({ objections: { length: no } }) => ({
    ...{ no, outcome: 'withdrawn', ...words },
  })),
  move('amend by objection', CHIEF, decideObjection, (one) => ({
    ...{ no: one.objections.length, outcome: 'amended', points: rewritten(one), ...words },
  })),
  move('amend', CHIEF, amendRecommendation, (one) => ({ points: rewritten(one), ...words })),
];
const TIME: readonly Move<World>[] = [
  move('ask for time', CLERK, requestMoreTime, () => ({ until: FAR, ...words })),
  move('grant time', PROSECUTOR, answerMoreTime, () => ({ granted: true, heldUntil: HELD, ...words })),
  move('refuse time', PROSECUTOR, answerMoreTime, () => ({ granted: false, ...words })),
  {
    name: 'the day comes',
    make: (world) => {
      if (world.isLater || !world.matter.here.heldUntil) refuse();
      Object.assign(world, { isLater: true });
    },
  },
];

/** Everything about the state that a decision can ask for. */
function keyOf({ matter, isLater }: World): string {
  const one = matter.here;
  const objection = one.objections.at(-1);
  return [
    ...[one.status, one.receivedAt !== undefined, pointsOf(one).map(({ status }) => status), one.replies.length > 0],
    ...[one.replyDraft !== undefined, objection && !objection.outcome && String(objection.finding?.valid)],
    ...[one.moreTime.at(-1)?.answer === undefined && one.moreTime.length > 0, one.heldUntil !== undefined, isLater],
    ...[one.urgings.length > 0, one.rungs.length, one.rungClock !== undefined, one.overdueAt !== undefined],
    ...[one.visits.some(({ outcome }) => !outcome), one.legality !== undefined, matter.runningRules],
  ].join('/');
}

function drafted(kind: Recommendation['kind']): World {
  const matter: Matter = new UndatedMatter({ apply, due });
  matter.act(draft, aDraft({ kind, points: points(1) }), { by: PROSECUTOR, at: AT });
  return { matter, isLater: false };
}

function received(kind: Recommendation['kind']): World {
  const world = drafted(kind);
  const [acknowledge, file] = MAIN;
  for (const one of [...DRAFTING, acknowledge, file]) one?.make(world);
  return world;
}

const machine = (start: () => World, moves: readonly Move<World>[]): Machine<World> => ({
  start,
  copy: ({ matter, isLater }) => ({ matter: matter.copy(), isLater }),
  moves,
  keyOf,
  hasEnded: ({ matter }) => hasEnded(matter.here),
  // Somebody must move next, and a clock must run.
  clocksOf: ({ matter }) => (turnOf(matter.here) === 'nobody' && !hasEnded(matter.here) ? [] : matter.running),
});
const statusesOf = ({ states }: Findings): string[] =>
  [...new Set(states.map((key) => key.split('/')[0] ?? ''))].sort();
/** A draft is its author's; nobody waits for it. */
const soundOf = (found: Findings): Findings => ({
  ...found,
  waitingForNobody: found.waitingForNobody.filter((key) => !key.startsWith('drafted/')),
});
const AFTER_RECEIPT = ['received', 'replied', 'to-supplement', 'closed'];
const BEFORE = ['abandoned', 'drafted', 'issued', 'proposed', 'withdrawn'];
const MAIN_LINE = MAIN.filter(({ name }) => name !== 'file');
const ANSWERED = MAIN_LINE.filter(({ name }) => name !== 'acknowledge');

it.each([
  ['from its draft', () => drafted('other'), [...DRAFTING, ...MAIN, ...BESIDE], BEFORE],
  ['along its ladder', () => received('public-interest'), [...ANSWERED, ...urging('JCJ-13'), ...LADDER], ['sued']],
  [
    'with an objection',
    () => received('other'),
    [...MAIN_LINE, fallsDue('JCJ-08'), ...OBJECTION],
    ['issued', 'withdrawn'],
  ],
  ['with a request for more time', () => received('other'), [...ANSWERED, ...urging('JCJ-08'), ...TIME], []],
] as const)(
  '%s it has no dead end, no act that is of no use, and whatever waits has a deadline and an actor',
  (_, start, moves, also) => {
    const found = explore(machine(start, moves));
    expect(soundOf(found)).toMatchObject(SOUND);
    expect(statusesOf(found)).toEqual([...AFTER_RECEIPT, ...also].sort());
  },
);

it('a planted defect of every sort is found', () => {
  const found = harmed(
    machine(() => received('other'), MAIN_LINE),
    ['kept', 'acknowledge'],
  );
  expect(found.unused).toContain('never');
  for (const one of ['deadEnds', 'endless', 'waitingForNobody', 'stillRunning'] as const)
    expect([one, found[one].length > 0]).toEqual([one, true]);
});
