import fc from 'fast-check';
import { instantAt } from '#domain/calendar/shanghai';
import type { Deadline } from '#domain/deadline/deadline';
import { close } from '#domain/recommendation/close';
import { isShort, offeredRungs } from '#domain/recommendation/ladder';
import { decideObjection, raiseObjection, reexamineObjection } from '#domain/recommendation/objection';
import {
  back,
  DAY,
  move,
  type Move,
  play,
  POINTS,
  whatOf,
} from '#domain/recommendation/recommendation-history.spec-support';
import {
  CHIEF,
  CLERK,
  clockIds,
  clockOf,
  HIGHER,
  issuedOn,
  type Matter,
  on,
  points,
  PROSECUTOR,
  receivedOn,
  reply,
  text,
} from '#domain/recommendation/recommendation.spec-support';
import { allAdequate, hasEnded, isOver, pointsOf, type Recommendation } from '#domain/recommendation/recommendation';
import { turnOf } from '#domain/recommendation/turn';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { must, same, unstacked } from '#domain/shared/must.spec-support';

/** Histories that nobody would think of, with outages between: what the law says of a recommendation holds in every one of them. */
const RUNS = Number(process.env['HELI_RUNS'] ?? 200);
/** A history is long, and much may follow on another: thousands where nobody waits. */
const HISTORIES = RUNS < 1_000 ? RUNS : RUNS * 3;

const switches = fc.record({
  legalityFirst: fc.constant(true),
  opinionFirst: fc.constant(false),
  objectionSuspends: fc.boolean(),
  amendmentRestarts: fc.boolean(),
});
const paper = fc.record({
  kind: fc.constantFrom('social-governance' as const, 'public-interest' as const, 'other' as const),
  addresseeAgency: fc.constantFrom('regulator' as const, 'bank' as const),
  switches,
});

it('in every history each rung is decided once and in order, a point keeps it open, and no clock is lost or begun anew', () => {
  fc.assert(
    fc.property(paper, fc.array(move, { minLength: 8, maxLength: 24 }), (given, moves) => {
      const matter = issuedOn(on('2026-01-05'), { ...given, points: points(POINTS) });
      const ended = new Set<string>();
      let now = Date.parse(on('2026-01-05'));
      for (const drawn of moves) {
        const one = { ...drawn, what: whatOf(matter.state!, drawn) };
        now += one.days * DAY + 60_000;
        const at = instant(now);
        if (!one.away) matter.fire(back(at, one.days / 2));
        matter.fire(at);
        const [before, clocks] = [matter.state!, matter.clocks.openDeadlines];
        const refused = codeOf(() => play(matter, one, at));
        const tried = { one, before, refused, clocks };
        judge(matter, tried);
        judgeClocks(matter, tried, ended);
        judgeAuthor(matter, tried);
      }
      must(same(matter.folded().state, matter.state), 'a new worker takes it otherwise from its record');
      const later = instant(now + 800 * DAY);
      matter.fire(later);
      must(matter.fire(later).length === 0, 'what has fired fires again');
    }),
    { numRuns: HISTORIES, endOnFailure: true },
  );
});

const instant = (ms: number): Instant => instantAt(ms);

function codeOf(tried: () => void): string | undefined {
  try {
    unstacked(tried);
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

interface Tried {
  readonly one: Move;
  readonly before: Recommendation;
  readonly refused: string | undefined;
  readonly clocks: readonly Deadline[];
}

function judge(matter: Matter, { one, before, refused }: Tried): void {
  const after = matter.state!;
  const decided = after.rungs.map(({ rung }) => rung);
  must(same(decided, offeredRungs(after).slice(0, decided.length)), `the ladder is ${decided.join()}`);
  if (refused) return must(after === before, `a refused ${one.what} has changed something`);
  must(one.what !== 'close' || allAdequate(pointsOf(after)), 'closed with a point that is wanting');
  const running = new Set(clockIds(matter));
  if (isOver(after)) {
    const owed = after.status !== 'closed' ? [] : [...openVisits(after), ...(after.filedAt ? [] : ['JCJ-07'])];
    must(same([...running], owed.sort()), `after the end ${[...running].join()} run and not ${owed.join()}`);
    return must(hasEnded(after) === (owed.length === 0), 'ended with something owed, or the other way about');
  }
  const replies = [...running].filter((id) => /^JCJ-(08|13)/.test(id));
  const isOwed = after.receivedAt !== undefined && after.replies.length === 0;
  must(same(replies, isOwed ? [after.replyClock] : []), `the reply is kept by ${replies.join()}`);
  must(after.overdueAt !== undefined || after.replies.every(({ late }) => !late), 'late without being overdue');
  for (const { status, clock = '' } of pointsOf(after))
    must(status !== 'to-supplement' || running.has(clock), 'nothing keeps a point that is to be supplemented');
  if (after.receivedAt && allAdequate(pointsOf(after)))
    must(running.has(after.closeClock ?? ''), 'nobody has to close what is done');
  must(!after.rungClock || running.has(after.rungClock), 'the task of the next step does not run');
  if (after.rungClock && isShort(after) && after.objections.every(({ outcome }) => outcome))
    must(turnOf(after) !== 'addressee' && turnOf(after) !== 'nobody', 'nobody decides on the next step');
}

const openVisits = ({ visits }: Recommendation): string[] =>
  visits.flatMap(({ outcome, clock }) => (outcome ? [] : [clock])).sort();

/** By which acts a clock may end; whatever ends the matter ends them all. */
const ENDS: Readonly<Record<string, readonly Move['what'][]>> = {
  'JCJ-05': ['acknowledge', 'prove'],
  'JCJ-07': ['file'],
  'JCJ-08': ['approve', 'acknowledge', 'prove', 'amend', 'decide'],
  'JCJ-13': ['approve', 'acknowledge', 'prove', 'amend', 'decide'],
  'JCJ-10': ['decide'],
  'JCJ-18': ['answer-notice'],
  'REC-01': ['approve', 'amend', 'decide'],
  'REC-02': ['approve', 'amend', 'decide'],
  'REC-03': ['visit'],
  'REC-04': ['review'],
  'REC-05': ['answer-time'],
  'REC-06': ['approve', 'amend', 'decide'],
  'REC-07': ['approve', 'rung', 'amend', 'decide'],
  'REC-10': ['amend'],
  'REC-11': ['amend', 'decide'],
};
const OF_THE_ADDRESSEE = ['JCJ-08', 'JCJ-13', 'REC-01', 'REC-02', 'REC-06'];

/** A clock has one owner, is neither lost nor moved, and is never used twice; the period begins anew by the switch alone. */
function judgeClocks(matter: Matter, { one, before, clocks }: Tried, ended: Set<string>): void {
  const after = matter.state!;
  const now = new Map(matter.clocks.openDeadlines.map((clock) => [clock.deadlineId, clock]));
  const was = new Map(clocks.map((clock) => [clock.deadlineId, clock]));
  const { objectionSuspends, amendmentRestarts } = before.switches;
  for (const { deadlineId, ruleId, startedAt, dueAt } of clocks) {
    const still = now.get(deadlineId);
    if (!still) {
      ended.add(deadlineId);
      must(isOver(after) || !!ENDS[ruleId]?.includes(one.what), `${one.what} ended ${deadlineId}`);
      continue;
    }
    const moves = objectionSuspends && (one.what === 'object' || one.what === 'decide');
    const isKept = still.dueAt === dueAt || (moves && deadlineId === before.replyClock);
    must(still.startedAt === startedAt && isKept, `${one.what} moved ${deadlineId}`);
  }
  for (const { deadlineId, ruleId, ownerUnitId } of now.values()) {
    must(!ended.has(deadlineId), `${one.what} began ${deadlineId} anew`);
    const owner = OF_THE_ADDRESSEE.includes(ruleId) ? after.addresseeUnitId : after.procuratorateUnitId;
    must(ownerUnitId === owner, `${deadlineId} is kept by ${ownerUnitId}`);
    const isReply = ruleId === 'JCJ-08' || ruleId === 'JCJ-13';
    const isProved = one.what === 'acknowledge' || one.what === 'prove';
    must(!isReply || was.has(deadlineId) || isProved, `${one.what} began the period of the reply`);
  }
  must(amendmentRestarts || !before.receivedAt || !!after.receivedAt, 'the period begins anew without the switch');
}

const BY_THE_ADDRESSEE: readonly Move['what'][] = ['acknowledge', 'reply', 'approve', 'object', 'more-time'];
const BY_THE_CHIEF: readonly Move['what'][] = ['urge', 'rung', 'decide', 'amend', 'withdraw'];

/** Whoever tries: what is the addressee’s, the leader’s or the chief’s is done by nobody else. */
function judgeAuthor(matter: Matter, { one: { what }, before, refused }: Tried): void {
  const by = matter.acts.at(-1)?.entry.by;
  if (refused || matter.state === before || !by) return;
  const isAllowed =
    (!BY_THE_ADDRESSEE.includes(what) || by.unitId === before.addresseeUnitId) &&
    (what !== 'approve' || by.officerId !== before.replyDraft?.by.officerId) &&
    (!BY_THE_CHIEF.includes(what) || by.officerId === CHIEF.officerId || by.officerId === HIGHER.officerId);
  must(isAllowed, `${by.officerId} may not ${what}`);
}

const dayOf2026 = fc.integer({ min: 6, max: 300 });

it('an objection in the last second of whatever period is heard, and its period ends where the switch says', () => {
  fc.assert(
    fc.property(dayOf2026, paper, (day, given) => {
      const matter = receivedOn(instant(Date.parse(on('2026-01-01')) + day * DAY), given);
      const { replyClock = '' } = matter.state!;
      const { dueAt } = clockOf(matter, replyClock)!;
      const last = instant(Date.parse(dueAt) - 1);
      matter.fire(last);
      matter.act(raiseObjection, text('objection'), { by: CLERK, at: last });
      const [open, after] = [matter.state!.objections[0], instant(Date.parse(dueAt) + 60_000)];
      matter.fire(after);
      const stands = given.switches.objectionSuspends;
      expect([open?.at, matter.state?.overdueAt]).toEqual([last, stands ? undefined : dueAt]);
      matter.act(reexamineObjection, { no: 1, valid: false, ...text('found') }, { by: PROSECUTOR, at: after });
      const decision = { no: 1, outcome: 'explained' as const, ...text('decided') };
      matter.act(decideObjection, decision, { by: CHIEF, at: after });
      expect(Date.parse(clockOf(matter, replyClock)!.dueAt) > Date.parse(after)).toBe(stands);
    }),
    { numRuns: RUNS },
  );
});

it('a reply in which a point is missing never closes, whichever it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), (count, drawn) => {
      const at = on('2026-03-02');
      const matter = receivedOn(at, { points: points(count) });
      const missing = (drawn % count) + 1;
      reply(matter, at, ...points(count).flatMap(({ no }) => (no === missing ? [] : [no])));
      const closing = codeOf(() => matter.act(close, { visitDays: [] }, { by: PROSECUTOR, at }));
      expect([closing, hasEnded(matter.state!)]).toEqual(['RECOMMENDATION.POINTS_OPEN', false]);
    }),
    { numRuns: RUNS },
  );
});

it.each([2027, 2028, 2029, 2030, 2031, 2032, 2033])('two months from 31 December end with February in %s', (year) => {
  const matter = receivedOn(on(`${year - 1}-12-31`));
  const end = new Date(Date.UTC(year, 2, 0));
  // Its notice is not published: a weekend rolls (E2), nothing else does.
  while (end.getUTCDay() % 6 === 0) end.setUTCDate(end.getUTCDate() + 1);
  expect(clockOf(matter, 'JCJ-08')).toMatchObject({ dueDate: end.toISOString().slice(0, 10), provisional: true });
});
