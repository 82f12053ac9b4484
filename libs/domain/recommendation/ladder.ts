import type { NumberKind } from '#domain/code/document-number';
import { isDue } from '#domain/deadline/clocks';
import type { Firing } from '#domain/deadline/deadline';
import { opinionLapses } from '#domain/recommendation/opinion';
import type { RecommendationEvent } from '#domain/recommendation/events';
import {
  allClocks,
  byTheChief,
  clock,
  closed,
  isAdministrative,
  received,
  refusal,
  register,
} from '#domain/recommendation/guards';
import {
  isOver,
  LADDER,
  type LadderRung,
  type Point,
  pointsOf,
  type Recommendation,
  type RungRecipient,
  type Text,
} from '#domain/recommendation/recommendation';
import { isBefore, type Instant } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

type Decided = Decision<RecommendationEvent>;
type Known = Recommendation | undefined;

export interface DecideRung extends Text {
  readonly rung: LadderRung;
  readonly taken: boolean;
  /** Why the addressee has no justified reason (规定 25): a rung is climbed only with it. */
  readonly unjustified?: boolean;
  /** To whom it is reported or circulated; none for a suit, which the papers of the court follow. */
  readonly recipient?: RungRecipient;
  /** 反电诈法 47 (JCJ-14): the basis of a suit that is none under JCJ-13, by the chief's reasoned decision. */
  readonly otherBasis?: 'JCJ-14';
}

/** JCJ-16, ADM-10 know the report to the higher procuratorate alone; a retrial paper is followed by a protest through it. */
const REPORT_ALONE: readonly Recommendation['kind'][] = ['correction-notice', 'procuratorial-opinion', 'retrial'];

/** The rungs that kind and addressee allow, in order. A suit only of public interest against an administrative agency (JCJ-13). */
export function offeredRungs({ kind, addresseeAgency }: Recommendation): readonly LadderRung[] {
  if (REPORT_ALONE.includes(kind)) return ['higher-procuratorate'];
  const industry = addresseeAgency === 'bank' || addresseeAgency === 'operator';
  return LADDER.filter((rung) => {
    if (rung === 'competent-authority' || rung === 'association') return industry;
    if (rung === 'suit') return kind === 'public-interest' && isAdministrative(addresseeAgency);
    return true;
  });
}

export const nextRung = (one: Recommendation): LadderRung | undefined =>
  offeredRungs(one).find((rung) => !one.rungs.some((taken) => taken.rung === rung));

/** 经督促: the time that the urging gave has passed, and the task of the chief is open. */
export const mayClimb = ({ rungClock, rungs }: Recommendation): boolean => rungClock !== undefined || rungs.length > 0;

/** No reply, or no correction that is enough: so far. */
export const isShort = (one: Recommendation): boolean =>
  (one.overdueAt !== undefined && one.replies.length === 0) || (one.replies.length > 0 && openPoints(one).length > 0);

const openPoints = (one: Recommendation): Point[] =>
  pointsOf(one).filter(({ status }) => status === 'to-supplement' || status === 'open');

/**
 * JCJ-11: the period of the law has passed without a reply; or with one, and a point has not been corrected in its own time either.
 * An early reply shortens nobody's period, and while a supplement has time it is not wanting.
 */
export function isWanting(one: Recommendation, at: Instant): boolean {
  if (one.replies.length === 0) return one.overdueAt !== undefined;
  if (one.periodEndsAt && isBefore(at, one.periodEndsAt)) return false;
  return openPoints(one).some(({ dueAt }) => !dueAt || !isBefore(at, dueAt));
}

/**
 * 督促: the chief urges in writing, after the period.
 *
 * @throws RECOMMENDATION.NOT_WANTING, .URGING_HELD, .URGING_RUNNING
 */
export function urge(known: Known, given: Text, act: Act): Decided {
  const one = received(known);
  byTheChief(act);
  if (!isWanting(one, act.at))
    throw refusal('RECOMMENDATION.NOT_WANTING', 'The period has not passed, and no point is wanting.');
  if (one.heldUntil && isBefore(act.at, one.heldUntil))
    throw refusal('RECOMMENDATION.URGING_HELD', 'No urging before the day that was promised.', {
      until: one.heldUntil,
    });
  if (one.urgingEndsAt && isBefore(act.at, one.urgingEndsAt))
    throw refusal('RECOMMENDATION.URGING_RUNNING', 'What the last urging asks for may still come.');
  const deadlineId = `REC-06/${one.urgings.length + 1}`;
  return {
    happened: { event: 'ReplyUrged', ...given, clock: deadlineId },
    draws: { urgingNumber: register('reply-urging', one, act) },
    opens: [clock(deadlineId, { startEvent: '督促', startedAt: act.at, ownerUnitId: one.addresseeUnitId })],
  };
}

/** To whom one looks up is reported, to others it is circulated. */
const NUMBERS: Readonly<Record<LadderRung, NumberKind>> = {
  'higher-procuratorate': 'recommendation-report',
  superior: 'recommendation-circular',
  'competent-authority': 'recommendation-circular',
  association: 'recommendation-circular',
  congress: 'recommendation-report',
  government: 'recommendation-circular',
  'supervision-commission': 'recommendation-circular',
  suit: 'public-interest-suit',
};
export const rungPaper = (rung: LadderRung): NumberKind => NUMBERS[rung];

/**
 * One rung of JCJ-11: a decision of the chief, with its prepared document, or skipped with a reason. Nothing is sent upward by a
 * machine alone.
 *
 * @throws RECOMMENDATION.NOT_URGED, .NOT_WANTING, .RUNG_NOT_OFFERED, .RUNG_DECIDED, .RUNG_OUT_OF_ORDER, .REASON_JUSTIFIED, .NO_RECIPIENT,
 *   .URGING_RUNNING
 */
export function decideRung(known: Known, given: DecideRung, act: Act): Decided {
  const one = received(known);
  byTheChief(act);
  const { unjustified, ...decided } = given;
  if (one.urgings.length === 0) throw refusal('RECOMMENDATION.NOT_URGED', 'Nothing is reported before it was urged.');
  if (!isWanting(one, act.at))
    throw refusal('RECOMMENDATION.NOT_WANTING', 'The period has not passed, and no point is wanting.');
  const bySuit = given.rung === 'suit' && given.otherBasis === 'JCJ-14' && !REPORT_ALONE.includes(one.kind);
  if (!offeredRungs(one).includes(given.rung) && !bySuit)
    throw refusal('RECOMMENDATION.RUNG_NOT_OFFERED', 'This kind and this addressee do not allow this step.');
  if (one.rungs.some(({ rung }) => rung === given.rung))
    throw refusal('RECOMMENDATION.RUNG_DECIDED', 'This step has been decided.');
  if (!mayClimb(one) || (!bySuit && !one.rungClock))
    throw refusal('RECOMMENDATION.URGING_RUNNING', 'What the urging asks for may still come.');
  const next = nextRung(one);
  if (!bySuit && next !== given.rung)
    throw refusal('RECOMMENDATION.RUNG_OUT_OF_ORDER', 'An earlier step comes first; it may be skipped with a reason.', {
      next,
    });
  if (given.taken && unjustified !== true)
    throw refusal('RECOMMENDATION.REASON_JUSTIFIED', 'A step needs the finding that no reason justifies the silence.');
  if (given.taken && given.rung !== 'suit' && !given.recipient)
    throw refusal('RECOMMENDATION.NO_RECIPIENT', 'Say to whom it goes.', { kind: 'invalid' });
  const numbered = given.taken ? { draws: { reportNumber: register(NUMBERS[given.rung], one, act) } } : {};
  const ends = given.rung === 'suit' && given.taken;
  const decidedOn = {
    ...one,
    rungs: [...one.rungs, { rung: given.rung, taken: given.taken, at: act.at, reasonId: '' }],
  };
  const deadlineId = nextRung(decidedOn) && !ends ? rungClock(decidedOn) : undefined;
  return {
    happened: { event: 'RungDecided', ...decided, ...(deadlineId && { clock: deadlineId }) },
    ...numbered,
    closes: ends ? allClocks(one, '已提起公益诉讼') : closed('已作出决定', one.rungClock),
    ...(deadlineId && { opens: [rungTask(deadlineId, one, act.at)] }),
  };
}

/** A reply or an amendment may end the task of a step that is offered anew later: then under a clock of its own. */
const rungClock = ({ rungs, droppedRungs = 0 }: Pick<Recommendation, 'rungs' | 'droppedRungs'>): string =>
  `REC-07/${rungs.length + droppedRungs + 1}`;

const rungTask = (deadlineId: string, one: Recommendation, startedAt: Instant) =>
  clock(deadlineId, { startEvent: '督促后仍未落实', startedAt, ownerUnitId: one.procuratorateUnitId });

/** When the time for an opinion is over, the draft goes on without it; when the reply falls due it is overdue; when the time after urging has passed, the chief gets a task. */
export function due(one: Recommendation, ended: readonly Firing[], at: Instant): Decided | undefined {
  if (isOver(one)) return undefined;
  const fires = ended.filter(({ rungId }) => isDue(rungId));
  const lapsed = opinionLapses(one, fires);
  if (lapsed) return lapsed;
  const reply = fires.find(({ deadlineId }) => deadlineId === one.replyClock);
  if (reply) return { happened: { event: 'ReplyOverdue', at: reply.dueAt } };
  const urged = fires.some(({ ruleId }) => ruleId === 'REC-06');
  if (!urged || one.rungClock || !isWanting(one, at) || !nextRung(one)) return undefined;
  const deadlineId = rungClock(one);
  return {
    happened: { event: 'LadderOffered', clock: deadlineId },
    // From when the chief can know of it: what an outage has kept from the chief is not the chief's lateness.
    opens: [rungTask(deadlineId, one, at)],
  };
}
