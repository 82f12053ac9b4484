import type { PointsReviewed, ReplyUrged } from '#domain/recommendation/events';
import type { AskedPoint, Point, Recommendation } from '#domain/recommendation/recommendation';
import type { Instant } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';

export const textOf = ({ textId, commitment }: { textId: string; commitment: string }) => ({ textId, commitment });

export const asked = (points: readonly AskedPoint[]): Record<number, Point> =>
  byNo(points.map((point) => ({ ...point, status: 'open', clocks: 0, measures: [], evidence: [] })));

/** A point whose words did not change keeps what was done for it. */
const kept = (known: Recommendation, points: readonly AskedPoint[]): Record<number, Point> =>
  byNo(
    points.map((point) => {
      const before = known.points[point.no];
      const fresh = { ...point, status: 'open' as const, clocks: before?.clocks ?? 0, measures: [], evidence: [] };
      return before?.commitment === point.commitment ? { ...before, ...point } : fresh;
    }),
  );

const stopped = ({ clock: _, dueAt: __, ...point }: Point): Point => point;
export const byNo = (points: readonly Point[]): Record<number, Point> =>
  Object.fromEntries(points.map((point) => [point.no, point]));

export const changed = <T extends { readonly no: number }>(list: readonly T[], no: number, change: Partial<T>): T[] =>
  list.map((one) => (one.no === no ? { ...one, ...change } : one));

interface Amended {
  readonly points?: readonly AskedPoint[];
  readonly awaitsReceipt?: true;
  readonly pointClocks?: Readonly<Record<number, string>>;
}

/** A clock is never used twice: the point counts those that it has had. */
export function onClock({ dueAt: _, ...point }: Point, clock: string, entry: Pick<Entry, 'deadlines'>): Point {
  return { ...point, ...endOf(clock, entry), clock, clocks: point.clocks + 1 };
}

const endOf = (clock: string, entry: Pick<Entry, 'deadlines'>): { readonly dueAt?: Instant } => {
  const dueAt = dueAtOf(clock, entry);
  return dueAt ? { dueAt } : {};
};

export const dueAtOf = (clock: string, { deadlines = [] }: Pick<Entry, 'deadlines'>): Instant | undefined =>
  deadlines.find(({ deadlineId }) => deadlineId === clock)?.dueAt;

export function started(
  point: Point,
  clocks: Readonly<Record<number, string>>,
  entry: Pick<Entry, 'deadlines'>,
): Point {
  const clock = clocks[point.no];
  return clock ? onClock(point, clock, entry) : point;
}

/** A supplement does not wipe out what was said and proved first. */
export function answeredBefore(point: Point): Point {
  const { measures, evidence, answerId, earlier = [] } = point;
  return answerId === undefined ? point : { ...point, earlier: [...earlier, { measures, evidence, answerId }] };
}

export function reviewed(known: Recommendation, entry: Entry<PointsReviewed>): Record<number, Point> {
  return byNo(
    entry.happened.points.flatMap(({ no, adequate, clock, textId }): Point[] => {
      const point = known.points[no];
      if (!point) return [];
      const { clock: _, ...rest } = point;
      const judged: Point = { ...rest, status: adequate ? 'adequate' : 'to-supplement', remarkId: textId };
      return [clock ? onClock(judged, clock, entry) : judged];
    }),
  );
}

/** A task of the ladder that is ended without a decision is counted: what is offered anew has a clock of its own. */
export function withoutRungTask({ rungClock, urgingEndsAt: _, ...rest }: Recommendation): Recommendation {
  return rungClock ? { ...rest, droppedRungs: (rest.droppedRungs ?? 0) + 1 } : rest;
}

/** An amendment takes the points in; where it gives a new period, it must be received first. */
export function amendedBy(
  known: Recommendation,
  { points: given, awaitsReceipt, pointClocks = {} }: Amended,
  entry: Pick<Entry, 'deadlines' | 'at'>,
): Recommendation {
  const points = given ? kept(known, given) : known.points;
  if (!awaitsReceipt)
    return { ...known, points: byNo(Object.values(points).map((one) => started(one, pointClocks, entry))) };
  const { replyClock: _, receivedAt: __, overdueAt: ___, periodEndsAt: ____, ...rest } = withoutRungTask(known);
  return {
    ...rest,
    status: 'issued',
    amendedAt: entry.at,
    proofs: [],
    points: byNo(Object.values(points).map(stopped)),
  };
}

export function urged(known: Recommendation, entry: Entry<ReplyUrged>): Recommendation {
  const urgingEndsAt = dueAtOf(entry.happened.clock, entry);
  return {
    ...known,
    urgings: [...known.urgings, { number: entry.numbers?.['urgingNumber'] ?? '', at: entry.at }],
    ...(urgingEndsAt && { urgingEndsAt }),
  };
}
