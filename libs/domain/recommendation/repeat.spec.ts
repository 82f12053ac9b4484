import { isRepeat } from '#domain/recommendation/repeat';
import type { Instant } from '#domain/shared/instant';

const inShanghai = (time: string): Instant => new Date(`${time}+08:00`).toISOString() as Instant;

it.each([
  ['the same day a year later', '2026-03-02T09:00:00', '2027-03-02'],
  ['a year with a leap day in it', '2027-03-01T09:00:00', '2028-03-01'],
  ['from the leap day to the last of February', '2028-02-29T23:59:59', '2029-02-28'],
  ['from the last day of February to the leap day', '2027-02-28T00:00:00', '2028-02-29'],
])('a recommendation repeats an earlier one until twelve months are over: %s', (_, issuedAt, lastDay) => {
  const earlier = inShanghai(issuedAt);
  expect(isRepeat(earlier, inShanghai(`${lastDay}T23:59:59.999`))).toBe(true);
  const next = new Date(Date.parse(inShanghai(`${lastDay}T23:59:59.999`)) + 1).toISOString() as Instant;
  expect(isRepeat(earlier, next)).toBe(false);
});
