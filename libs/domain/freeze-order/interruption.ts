import { continuityOf, type HoldSpan } from '#domain/freeze-order/continuity';
import { type Instant, isBefore } from '#domain/shared/instant';

/** One stretch of holding as its clock tells it: by which matter, and how it came to its end. */
export interface TracedSpan extends HoldSpan {
  readonly matterId: string;
  readonly end: 'running' | 'lapsed' | 'lifted';
}

/** 脱控: a hold ended by itself and the next began later, or has not begun. `to` is absent while the money is still free. */
export interface Interruption {
  readonly from: Instant;
  readonly to?: Instant;
  /** The matters whose hold lapsed at `from`. */
  readonly lapsed: readonly string[];
}

/**
 * Where the hold of one account broke off although nobody had ordered its end.
 *
 * A gap of a second is one. What was lifted or released by order is none: there the money became free because somebody said so.
 */
export function interruptionsOf(spans: readonly TracedSpan[], now: Instant): Interruption[] {
  const { held, gaps } = continuityOf(spans);
  const last = held.at(-1);
  const open = last && !isBefore(now, last.to) ? [{ from: last.to }] : [];
  return [...gaps, ...open].flatMap((gap): Interruption[] => {
    const lapsed = spans.filter(({ to, end }) => to === gap.from && end === 'lapsed').map(({ matterId }) => matterId);
    return lapsed.length === 0 ? [] : [{ ...gap, lapsed: [...new Set(lapsed)] }];
  });
}
