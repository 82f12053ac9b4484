import { workingDaysBefore, isWorkingDay, type LegalCalendar } from '#domain/calendar/calendar';
import { DAY_MS, dayAt, endOf, HOUR_MS, instantAt, MINUTE_MS, startOf, type LegalDay } from '#domain/calendar/shanghai';
import { DUE, type Rung, type RungKind } from './deadline.js';
import { nthCounted, type MsSpan } from './count.js';
import type { Offset, RungRow } from './rule.js';

/** What the ladder hangs on. */
export interface Span {
  readonly startMs: number;
  readonly dueMs: number;
  /** Known where days count; found from the instant where hours do. */
  readonly lastDay?: LegalDay;
  readonly standstills: readonly MsSpan[];
  readonly calendar: LegalCalendar;
}

const MS = { minutes: MINUTE_MS, hours: HOUR_MS, days: DAY_MS } as const;

function instantOf(at: Offset, span: Span): number {
  if ('share' in at) return span.startMs + Math.floor((span.dueMs - span.startMs) * at.share);
  const lastDay = span.lastDay ?? dayAt(span.dueMs - 1);
  if ('before' in at) {
    if (at.unit !== 'working-days') return span.dueMs - at.before * MS[at.unit];
    return startOf(workingDaysBefore(span.calendar, lastDay + 1, at.before));
  }
  if (at.unit !== 'working-days') return span.dueMs + at.after * MS[at.unit];
  return endOf(nthCounted(lastDay, at.after, (day) => isWorkingDay(span.calendar, day)));
}

const kindOf = ({ rungId, at }: RungRow): RungKind =>
  rungId === DUE ? 'due' : 'after' in at ? 'escalation' : 'reminder';

/** A reminder that would fall into a standstill waits for its end. */
const outside = (ms: number, standstills: readonly MsSpan[]): number =>
  standstills.reduce((at, { from, to }) => (from <= at && at < to ? to : at), ms);

const RANK: Readonly<Record<RungKind, number>> = { reminder: 0, due: 1, escalation: 2 };

interface Point {
  readonly row: RungRow;
  readonly kind: RungKind;
  readonly ms: number;
}

function pointsOf(rows: readonly RungRow[], span: Span): Point[] {
  const points: Point[] = [];
  const taken = new Set<number>();
  for (const row of rows) {
    const kind = kindOf(row);
    const exact = instantOf(row.at, span);
    const ms = kind === 'reminder' ? outside(exact, span.standstills) : exact;
    // A short period has no room for every reminder; two at one instant would say the same thing twice.
    if (kind === 'reminder' && (ms <= span.startMs || ms >= span.dueMs || taken.has(ms))) continue;
    taken.add(ms);
    points.push({ row, kind, ms });
  }
  return points.sort((a, b) => a.ms - b.ms || RANK[a.kind] - RANK[b.kind]);
}

/** The ladder of one deadline with exact instants, in order of time. */
export function rungsOf(rows: readonly RungRow[], span: Span): Rung[] {
  const withEnd = rows.some(({ rungId }) => rungId === DUE) ? rows : [...rows, END];
  return pointsOf(withEnd, span).map(({ row, kind, ms }) => ({
    rungId: row.rungId,
    kind,
    at: instantAt(ms),
    to: row.to,
  }));
}

const END: RungRow = { rungId: DUE, at: { after: 0, unit: 'minutes' }, to: ['owner', 'issuer'] };
