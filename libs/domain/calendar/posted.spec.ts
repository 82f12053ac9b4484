import { isInTime, isPostedBy } from '#domain/calendar/posted';
import type { Instant } from '#domain/shared/instant';

/** 期满前已经交邮的，不算过期 (CNT-03): the period ends with 2026-10-08 at 24:00 in Shanghai. */
const END = '2026-10-08T16:00:00.000Z' as Instant;
const NEXT_WEEK = '2026-10-14T02:00:00.000Z' as Instant;

it.each([
  ['on the last day', '2026-10-08', true],
  ['long before', '2026-09-02', true],
  ['on the day after', '2026-10-09', false],
])('a paper posted %s and received a week later', (_, on, inTime) => {
  expect(isInTime(END, NEXT_WEEK, { on })).toBe(inTime);
});

it.each([
  ['in the last millisecond', '2026-10-08T15:59:59.999Z', true],
  ['at 24:00', '2026-10-08T16:00:00.000Z', false],
])('a paper handed in %s', (_, at, inTime) => {
  expect(isInTime(END, at as Instant)).toBe(inTime);
});

it('is never posted after it arrived, by the day in Shanghai', () => {
  expect([isPostedBy(END, { on: '2026-10-09' }), isPostedBy(END, { on: '2026-10-10' })]).toEqual([true, false]);
});
