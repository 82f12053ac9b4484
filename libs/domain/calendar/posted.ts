import { dayAt, endOf, msOf, parseDay } from '#domain/calendar/shanghai';
import type { Instant } from '#domain/shared/instant';

/** A paper that went by post: the day of the postmark, and what proves it (number of the receipt). */
export interface Posted {
  readonly on: string;
  readonly proof: string;
}

/** 刑诉法 105(3), CNT-03: a paper that was posted before the end is in time, however long it travels. */
export const isInTime = (endsAt: Instant, receivedAt: Instant, posted?: Pick<Posted, 'on'>): boolean =>
  posted ? endOf(parseDay(posted.on)) <= msOf(endsAt) : msOf(receivedAt) < msOf(endsAt);

/** Nothing arrives before it was posted. */
export const isPostedBy = (receivedAt: Instant, { on }: Pick<Posted, 'on'>): boolean =>
  parseDay(on) <= dayAt(msOf(receivedAt));
