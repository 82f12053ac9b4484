import { dayAt, endOf, monthsLater, msOf } from '#domain/calendar/shanghai';
import type { Instant } from '#domain/shared/instant';

const MONTHS = 12;

/** Twelve months from the issue of the earlier one, counted as every period of months (CNT-06); that they are twelve is DESIGN. */
export const isRepeat = (earlierIssuedAt: Instant, at: Instant): boolean =>
  msOf(at) < endOf(monthsLater(dayAt(msOf(earlierIssuedAt)), MONTHS));
