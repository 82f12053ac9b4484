import type { Instant } from '#domain/shared/instant';

/** One stretch of time in which an account was held, by a stop or by a freeze, in whatever case. Half open. */
export interface HoldSpan {
  readonly from: Instant;
  readonly to: Instant;
}

export interface Continuity {
  /** The union of all stretches, in order. */
  readonly held: readonly HoldSpan[];
  /** What lies between two of them: for this long the money was free. */
  readonly gaps: readonly HoldSpan[];
}

/** The union of stop, freeze and renewal of one account over all matters and cases: a gap of a second shows. */
export function continuityOf(spans: readonly HoldSpan[]): Continuity {
  const held: HoldSpan[] = [];
  const gaps: HoldSpan[] = [];
  const sorted = spans
    .filter(({ from, to }) => from < to)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const span of sorted) {
    const last = held.at(-1);
    if (!last) held.push(span);
    else if (span.from <= last.to)
      held[held.length - 1] = { from: last.from, to: span.to > last.to ? span.to : last.to };
    else {
      gaps.push({ from: last.to, to: span.from });
      held.push(span);
    }
  }
  return { held, gaps };
}
