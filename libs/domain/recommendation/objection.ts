import type { RecommendationEvent } from '#domain/recommendation/events';
import {
  allClocks,
  byTheAddressee,
  byTheChief,
  checkPoints,
  clock,
  closed,
  closingClock,
  existing,
  issued,
  notTheSame,
  pointClockId,
  refusal,
  register,
  reviewRule,
  serviceClockOf,
  urgingClocks,
} from '#domain/recommendation/guards';
import {
  allAdequate,
  type AskedPoint,
  type Objection,
  type Point,
  type Recommendation,
  type Text,
} from '#domain/recommendation/recommendation';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Act, Decision, DeadlineMove } from '#domain/shared/record';

type Decided = Decision<RecommendationEvent>;
type Known = Recommendation | undefined;

export interface ReexamineObjection extends Text {
  readonly no: number;
  readonly valid: boolean;
}
export interface DecideObjection extends Text {
  readonly no: number;
  readonly outcome: 'amended' | 'withdrawn' | 'explained';
  readonly points?: readonly AskedPoint[];
}

/** JCJ-09: without limit of time, as long as the matter is not over. JCJ-10, JCJ-17: it is re-examined at once. */
export function raiseObjection(known: Known, given: Text, act: Act): Decided {
  const one = issued(known);
  byTheAddressee(one, act);
  if (one.objections.some(({ outcome }) => !outcome))
    throw refusal('RECOMMENDATION.OBJECTION_OPEN', 'An objection is being re-examined.');
  const no = one.objections.length + 1;
  const deadlineId = no === 1 ? reviewRule(one) : `${reviewRule(one)}/${no}`;
  return {
    happened: { event: 'ObjectionRaised', ...given, no, clock: deadlineId },
    opens: [
      clock(deadlineId, { startEvent: '收到异议', startedAt: act.receivedAt, ownerUnitId: one.procuratorateUnitId }),
    ],
    ...(one.switches.objectionSuspends && {
      moves: moved(one, { kind: 'suspended', from: act.receivedAt, reason: '异议复核期间' }),
    }),
  };
}

const moved = ({ replyClock }: Recommendation, entry: DeadlineMove['entry']): DeadlineMove[] =>
  replyClock ? [{ deadlineId: replyClock, entry }] : [];

export function reexamineObjection(known: Known, given: ReexamineObjection, _: Act): Decided {
  openObjection(issued(known), given.no);
  return { happened: { event: 'ObjectionReexamined', ...given } };
}

/**
 * The chief decides on what was found: valid, the paper is amended or withdrawn; invalid, the reasons are explained with the
 * chief's consent (规定 23).
 *
 * @throws RECOMMENDATION.NO_SUCH_OBJECTION, .NOT_REEXAMINED, .OUTCOME_DIFFERS
 */
export function decideObjection(known: Known, given: DecideObjection, act: Act): Decided {
  const one = issued(known);
  byTheChief(act);
  const { finding, clock: reviewClock } = openObjection(one, given.no);
  if (!finding) throw refusal('RECOMMENDATION.NOT_REEXAMINED', 'The objection has not been re-examined.');
  notTheSame(finding.by, act);
  if (finding.valid === (given.outcome === 'explained'))
    throw refusal('RECOMMENDATION.OUTCOME_DIFFERS', 'The outcome does not fit the finding.');
  const { points: _, ...plain } = given;
  const done = closed('异议已处理', reviewClock);
  const draws = { objectionNumber: register('objection-result', one, act) };
  if (given.outcome === 'withdrawn')
    return { happened: { event: 'ObjectionDecided', ...plain }, draws, closes: allClocks(one, '检察建议已撤回') };
  const goesOn = one.switches.objectionSuspends
    ? { moves: moved(one, { kind: 'resumed', at: act.at, reason: '异议已处理' }) }
    : {};
  if (given.outcome === 'explained')
    return { happened: { event: 'ObjectionDecided', ...plain }, draws, closes: done, ...goesOn };
  const { awaits, closes, ...rest } = amendment(one, given.points ?? [], act);
  return {
    happened: { event: 'ObjectionDecided', ...given, ...awaits },
    draws,
    closes: [...done, ...closes],
    ...(awaits.awaitsReceipt ? {} : goesOn),
    ...rest,
  };
}

interface Amendment extends Pick<Decided, 'opens'> {
  readonly awaits: {
    readonly awaitsReceipt?: true;
    readonly pointClocks?: Readonly<Record<number, string>>;
    readonly closeClock?: string;
  };
  readonly closes: ReturnType<typeof closed>;
}

/** An amendment gives a new period from its own receipt, where the switch says so (DESIGN). */
export function amendment(one: Recommendation, points: readonly AskedPoint[], act: Act): Amendment {
  checkPoints(points);
  const restarts = one.switches.amendmentRestarts && one.receivedAt !== undefined && one.replies.length === 0;
  if (!restarts) {
    const opens = fresh(one, points, act);
    const pointClocks = Object.fromEntries(opens.map(({ no, opening }) => [no, opening.deadlineId]));
    const isDone = allAdequate(points.map((point) => changedFrom(one, point) ?? { status: 'open' }));
    const closing = isDone && !one.closeClock ? [closingClock(one, act)] : [];
    return {
      awaits: {
        ...(opens.length > 0 && { pointClocks }),
        ...(closing[0] && { closeClock: closing[0].deadlineId }),
      },
      closes: [...gone(one, points), ...(isDone ? [] : closed('仍有事项待落实', one.closeClock))],
      opens: [...opens.map(({ opening }) => opening), ...closing],
    };
  }
  const running = Object.values(one.points).map((point) => point.clock);
  return {
    awaits: { awaitsReceipt: true },
    closes: closed(
      '检察建议已修改，自收到修改后文书之日重新计算',
      ...[one.replyClock, one.rungClock, ...urgingClocks(one), ...running],
    ),
    opens: [
      clock(serviceClockOf(one), {
        startEvent: '作出修改决定',
        startedAt: act.at,
        ownerUnitId: one.procuratorateUnitId,
      }),
    ],
  };
}

const changedFrom = (one: Recommendation, point: AskedPoint): Point | undefined => {
  const before = one.points[point.no];
  return before?.commitment === point.commitment ? before : undefined;
};

/** Points that the amendment drops or rewrites are not completed any more. */
const gone = (one: Recommendation, points: readonly AskedPoint[]): ReturnType<typeof closed> => {
  const same = new Set(points.filter((point) => changedFrom(one, point)).map(({ no }) => no));
  const dropped = Object.values(one.points).filter(({ no }) => !same.has(no));
  return closed('该项已修改', ...dropped.map((point) => point.clock));
};

/** New points run from the amendment, unless a new period waits for its receipt. */
function fresh(
  one: Recommendation,
  points: readonly AskedPoint[],
  act: Act,
): { no: number; opening: DeadlineOpening }[] {
  if (!one.receivedAt) return [];
  return points
    .filter((point) => !changedFrom(one, point))
    .map(({ no, days }) => ({
      no,
      opening: clock(pointClockId({ no, clocks: one.points[no]?.clocks ?? 0 }), {
        startEvent: '修改检察建议',
        startedAt: act.at,
        ownerUnitId: one.addresseeUnitId,
        facts: { setPeriod: days },
      }),
    }));
}

/** JCJ-12, UNCONFIRMED: own mistake, withdrawn by the chief with reasons. */
export function withdraw(known: Known, given: Text, act: Act): Decided {
  byTheChief(act);
  const one = issued(existing(known));
  return {
    happened: { event: 'RecommendationWithdrawn', ...given },
    draws: { withdrawalNumber: register('recommendation-withdrawal', one, act) },
    closes: allClocks(one, '检察建议已撤回'),
  };
}

function openObjection(one: Recommendation, no: number): Objection {
  const objection = one.objections.find((each) => each.no === no);
  if (!objection || objection.outcome)
    throw refusal('RECOMMENDATION.NO_SUCH_OBJECTION', 'No such objection is open.', { kind: 'not-found', no });
  return objection;
}
