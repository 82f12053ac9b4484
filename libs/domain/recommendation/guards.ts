import type { Agency } from '#domain/agency/actor';
import type { Act, DeadlineClosing } from '#domain/shared/record';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel, type NumberKind } from '#domain/code/document-number';
import {
  type AskedPoint,
  isFiled,
  isOver,
  type Kind,
  type Point,
  pointsOf,
  type Recommendation,
} from '#domain/recommendation/recommendation';
import { DomainError, type RefusalDetails, type RefusalKind } from '#domain/shared/domain-error';
import type { Register } from '#domain/shared/record';

export const refusal = (
  reason: string,
  message: string,
  { kind = 'conflict', ...details }: { readonly kind?: RefusalKind } & RefusalDetails = {},
): DomainError => new DomainError(kind, reason, message, details);

export function existing(known: Recommendation | undefined): Recommendation {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

export function inDraft(known: Recommendation | undefined): Recommendation {
  const draft = existing(known);
  if (draft.status !== 'drafted') throw refusal('RECOMMENDATION.NOT_A_DRAFT', 'This paper is no draft any more.');
  return draft;
}

/** Issued and not over: proofs, objections and answers may come. */
export function issued(known: Recommendation | undefined): Recommendation {
  const one = existing(known);
  if (one.issuedAt === undefined) throw refusal('RECOMMENDATION.NOT_ISSUED', 'This paper has not been issued.');
  if (isOver(one)) throw refusal('RECOMMENDATION.OVER', 'This matter is over.');
  return one;
}

export function received(known: Recommendation | undefined): Recommendation {
  const one = issued(known);
  if (one.receivedAt === undefined) throw refusal('RECOMMENDATION.NOT_RECEIVED', 'Its receipt has not been proved.');
  return one;
}

export function byTheAddressee({ addresseeUnitId }: Recommendation, { by }: Act): void {
  if (by.unitId !== addresseeUnitId) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
}

export function byTheChief({ by }: Act): void {
  if (!by.roles.includes('chief-prosecutor'))
    throw refusal('RECOMMENDATION.NOT_THE_CHIEF', 'The chief procurator decides this.', { kind: 'forbidden' });
}

export function notTheSame(officerId: string | undefined, { by }: Act): void {
  if (officerId === by.officerId)
    throw refusal('RECOMMENDATION.SAME_OFFICER', 'Who proposes does not decide.', { kind: 'forbidden' });
}

const MOST_POINTS = 50;
const ADMINISTRATIVE: readonly Agency[] = ['regulator', 'police'];
const ANYBODY: readonly Agency[] = ['regulator', 'bank', 'operator', 'police', 'court'];

/** Whom a kind of paper is addressed to: a retrial is for the court, a correction notice for whoever enforces criminal law. */
export const ADDRESSEES: Readonly<Record<Kind, readonly Agency[]>> = {
  retrial: ['court'],
  'correct-illegality': ['court', 'police', 'regulator'],
  'public-interest': ANYBODY,
  'social-governance': ANYBODY,
  other: ANYBODY,
  'correction-notice': ['police', 'court'],
  'procuratorial-opinion': ADMINISTRATIVE,
};

/** 行政机关, against which 两高解释 21 allows a suit. */
export const isAdministrative = (agency: Agency): boolean => ADMINISTRATIVE.includes(agency);

/** Two months have 59 days at the least: a set period is never longer than the law. */
export const MOST_SET_DAYS = 59;
export const SUPPLEMENT_DAYS = 15;

export function checkPoints(points: readonly AskedPoint[]): void {
  if (points.length === 0) throw refusal('RECOMMENDATION.NO_POINTS', 'Name at least one point.', { kind: 'invalid' });
  if (points.length > MOST_POINTS)
    throw refusal('RECOMMENDATION.TOO_MANY_POINTS', 'Too many points.', { kind: 'invalid', limit: MOST_POINTS });
  refuseTwice(points.map(({ no }) => no));
}

export function refuseTwice(numbers: readonly number[]): void {
  if (new Set(numbers).size !== numbers.length)
    throw refusal('RECOMMENDATION.POINT_TWICE', 'A point is named twice.', { kind: 'invalid' });
}

export function pointIn(known: Recommendation, no: number): Point {
  const point = known.points[no];
  if (!point) throw refusal('RECOMMENDATION.NO_SUCH_POINT', 'There is no such point.', { kind: 'not-found', no });
  return point;
}

/** Which rule keeps the reply, by kind and urgency. */
export function replyRule({ kind, urgent, setDays }: Pick<Recommendation, 'kind' | 'urgent' | 'setDays'>): string {
  if (kind === 'correction-notice') return 'JCJ-16';
  if (kind === 'procuratorial-opinion') return 'ADM-10';
  if (kind === 'retrial') return 'JCJ-15';
  if (kind === 'public-interest') return urgent ? 'JCJ-13-urgent' : 'JCJ-13';
  return setDays === undefined ? 'JCJ-08' : 'JCJ-08-urgent';
}

export const reviewRule = ({ kind }: { readonly kind: Kind }): string =>
  kind === 'correction-notice' ? 'JCJ-17' : 'JCJ-10';

const numbered = (ruleId: string, count: number): string => (count <= 1 ? ruleId : `${ruleId}/${count}`);
export const replyClockId = (known: Recommendation): string => numbered(replyRule(known), known.replyClocks + 1);
export const pointClockId = ({ no, clocks }: Pick<Point, 'no' | 'clocks'>): string =>
  `${clocks === 0 ? 'REC-01' : 'REC-02'}/${no}-${clocks + 1}`;

export const clock = (
  deadlineId: string,
  given: Omit<DeadlineOpening, 'deadlineId' | 'ruleId'> & { readonly ruleId?: string },
): DeadlineOpening => ({ ...given, deadlineId, ruleId: given.ruleId ?? deadlineId.split('/', 1)[0] ?? deadlineId });

export const closed = (reason: string, ...deadlineIds: readonly (string | undefined)[]): DeadlineClosing[] =>
  deadlineIds.flatMap((deadlineId) => (deadlineId ? [{ deadlineId, reason }] : []));

/** Every clock of the matter, when nothing more is waited for. */
export const allClocks = (known: Recommendation, reason: string): DeadlineClosing[] =>
  closed(
    reason,
    known.replyClock,
    known.rungClock,
    known.closeClock,
    ...(known.issuedAt && !known.receivedAt ? [serviceClockOf(known)] : []),
    ...(known.issuedAt && !known.filedAt && isFiled(known) ? ['JCJ-07'] : []),
    ...urgingClocks(known),
    ...known.replies.map((_, index) => `REC-04/${index + 1}`),
    ...(known.moreTime.at(-1)?.answer ? [] : known.moreTime.slice(-1).map(() => `REC-05/${known.moreTime.length}`)),
    ...pointsOf(known).map((point) => point.clock),
    ...known.objections.filter(({ outcome }) => !outcome).map((one) => one.clock),
    ...known.visits.filter(({ outcome }) => !outcome).map((one) => one.clock),
    known.order?.clock,
    ...known.flowNotices.filter(({ answer }) => !answer).map((one) => one.clock),
    known.issuedAt && copiesClock(known),
  );

/** The time that each urging gives. */
export const urgingClocks = ({ urgings }: Recommendation): string[] => urgings.map((_, index) => `REC-06/${index + 1}`);

/** With the last adequate point the matter is the procuratorate's to close (DESIGN). */
export const closingClock = (one: Recommendation, { at }: Act): DeadlineOpening =>
  clock(`REC-11/${(one.closeClocks ?? 0) + 1}`, {
    ...{ startEvent: '各项均审查合格', startedAt: at, ownerUnitId: one.procuratorateUnitId },
  });

export const serviceClockOf = ({ replyClocks }: Recommendation): string => numbered('JCJ-05', replyClocks + 1);

/** Runs while copies to organs outside the house have not been sent (DESIGN). */
export const copiesClock = ({ copies }: Pick<Recommendation, 'copies'>): string | undefined =>
  copies.some(({ sent, unitId }) => !sent && !unitId) ? 'REC-09' : undefined;

export function register(kind: NumberKind, known: Recommendation, act: Act): Register {
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    unitId: known.procuratorateUnitId,
    kind,
    period: String(year),
    label: numberLabel(kind, known.procuratorateWord, year),
  };
}
