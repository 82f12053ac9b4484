import { daysInMonth, dayOf } from '#domain/calendar/shanghai';

/** What a cell is when it is no point in time or no amount. Below zero, because a good one never is. */
export const MALFORMED = -1;
export const WITHOUT_CLOCK = -2;

const SECOND_US = 1_000_000;
const MINUTE_US = 60 * SECOND_US;
const HOUR_US = 60 * MINUTE_US;
const DAY_US = 24 * HOUR_US;
const SHANGHAI_US = 8 * HOUR_US;
const FIRST_YEAR = 1971;
const LAST_YEAR = 2199;
const DATE_LENGTH = 10;

const [ZERO, NINE, DASH, SLASH, COLON, POINT] = [0x30, 0x39, 0x2d, 0x2f, 0x3a, 0x2e];
const [SPACE, PLUS, BIG_T, SMALL_T, BIG_Z, SMALL_Z] = [0x20, 0x2b, 0x54, 0x74, 0x5a, 0x7a];

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE;

/** `count` digits as a number, or NaN. */
function digits(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index += 1) {
    if (!isDigit(bytes[index])) return NaN;
    value = value * 10 + bytes[index]! - ZERO;
  }
  return value;
}

/**
 * A bank's timestamp in microseconds since 1970: `2026-11-20 23:30:05.123` in Shanghai, or with `T` and a zone.
 *
 * A date alone is WITHOUT_CLOCK: it separates no transfers (41号 7, 8).
 */
export function readTime(bytes: Uint8Array, start: number, end: number): number {
  const day = readDate(bytes, start, end);
  if (day < 0) return MALFORMED;
  if (end === start + DATE_LENGTH) return WITHOUT_CLOCK;
  const separator = bytes[start + DATE_LENGTH];
  if (separator !== BIG_T && separator !== SPACE && separator !== SMALL_T) return MALFORMED;
  return readClock(bytes, start + DATE_LENGTH + 1, end, day);
}

/** A date alone is its first instant: enough where only the order of claims hangs on it. */
export function readTimeOrDay(bytes: Uint8Array, start: number, end: number): number {
  const time = readTime(bytes, start, end);
  return time === WITHOUT_CLOCK ? readDate(bytes, start, end) - SHANGHAI_US : time;
}

/** The first microsecond of a civil day in UTC, or MALFORMED. */
function readDate(bytes: Uint8Array, start: number, end: number): number {
  const separator = bytes[start + 4];
  if (end < start + DATE_LENGTH || (separator !== DASH && separator !== SLASH) || bytes[start + 7] !== separator) {
    return MALFORMED;
  }
  const [year, month, day] = [digits(bytes, start, 4), digits(bytes, start + 5, 2), digits(bytes, start + 8, 2)];
  const exists = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1;
  if (!exists || !(day <= daysInMonth(year, month))) return MALFORMED;
  return dayOf({ year, month, day }) * DAY_US;
}

function readClock(bytes: Uint8Array, start: number, end: number, day: number): number {
  const hour = digits(bytes, start, 2);
  const minute = bytes[start + 2] === COLON ? digits(bytes, start + 3, 2) : NaN;
  let at = start + 5;
  const second = bytes[at] === COLON && at < end ? digits(bytes, at + 1, 2) : 0;
  if (bytes[at] === COLON && at < end) at += 3;
  if (at > end || !(hour <= 23 && minute <= 59 && second <= 59)) return MALFORMED;
  let time = day + hour * HOUR_US + minute * MINUTE_US + second * SECOND_US;
  if (bytes[at] === POINT && at < end) {
    at += 1;
    if (!isDigit(bytes[at]) || at >= end) return MALFORMED;
    for (let unit = SECOND_US / 10; at < end && isDigit(bytes[at]); at += 1, unit /= 10) {
      if (unit >= 1) time += (bytes[at]! - ZERO) * unit;
    }
  }
  const zone = readZone(bytes, at, end);
  return Number.isNaN(zone) ? MALFORMED : time - zone;
}

/** What a local time is ahead of UTC; without a zone it is Shanghai's. */
function readZone(bytes: Uint8Array, at: number, end: number): number {
  if (at === end) return SHANGHAI_US;
  const sign = bytes[at];
  if (sign === BIG_Z || sign === SMALL_Z) return at + 1 === end ? 0 : NaN;
  if (sign !== PLUS && sign !== DASH) return NaN;
  const hours = digits(bytes, at + 1, 2);
  const minutesAt = bytes[at + 3] === COLON && at + 3 < end ? at + 4 : at + 3;
  const minutes = minutesAt === end ? 0 : digits(bytes, minutesAt, 2);
  if (minutesAt !== end && minutesAt + 2 !== end) return NaN;
  if (!(hours <= 14 && minutes <= 59)) return NaN;
  return (sign === DASH ? -1 : 1) * (hours * HOUR_US + minutes * MINUTE_US);
}

const SAFE_DIGITS = 15;
const DIGITS_MAX = 18;

/** Whole fen in decimal digits, up to 18 of them; -1n is no amount, -2n one that is too large. */
export function readFen(bytes: Uint8Array, start: number, end: number): bigint {
  if (end === start) return -1n;
  for (let at = start; at < end; at += 1) if (!isDigit(bytes[at])) return -1n;
  let first = start;
  while (first < end - 1 && bytes[first] === ZERO) first += 1;
  const length = end - first;
  if (length > DIGITS_MAX) return -2n;
  if (length <= SAFE_DIGITS) return BigInt(digits(bytes, first, length));
  const low = digits(bytes, end - SAFE_DIGITS, SAFE_DIGITS);
  return BigInt(digits(bytes, first, length - SAFE_DIGITS)) * 10n ** BigInt(SAFE_DIGITS) + BigInt(low);
}
