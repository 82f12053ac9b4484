import { dateText, dayAt, dayOf, daysInMonth, startOf } from '#domain/calendar/shanghai';
import { halfWidth } from '#domain/code/text';
import { type Instant, instantOf } from '#domain/shared/instant';
import { isNumber, type SheetCell, textOf } from './cell.js';
import { fault, type Reading, value } from './fault.js';

const DATE = '(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?';
const CLOCK = '(\\d{1,2})[:时点](\\d{1,2})(?:[:分](\\d{1,2})(?:\\.\\d{1,9})?)?[分秒]?';
const HALF = '(上午|下午|晚上|凌晨|AM|PM)?';
const ZONE = '(Z|[+-]\\d{2}:?\\d{2})?';
const WRITTEN = new RegExp(`^${DATE}[T ,]*${HALF} ?${CLOCK} ?${HALF} ?${ZONE}$`);
const DATE_ONLY = new RegExp(`^(?:${DATE}|\\d{8})$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2}) ?(\d{2})(\d{2})(\d{2})?$/;
/** Days since 1899-12-30, as spreadsheets count them: five digits are the years 1927 to 2173. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const SERIAL_OF_1970 = 25_569;

/** Reads a point in time that is meant in Asia/Shanghai, to the second. A date without hours is not enough (FRZ-03). */
export function readTime(cell: SheetCell): Reading<Instant> {
  const text = halfWidth(textOf(cell)).trim().replace(/\s+/g, ' ').toUpperCase();
  if (isNumber(cell) || SERIAL.test(text)) return fromSerial(text);
  const [, year, month, day, hour, minute, second] = COMPACT.exec(text) ?? [];
  if (year) return fromParts({ year, month, day, hour, minute, second });
  const match = WRITTEN.exec(text);
  if (!match) return fault(DATE_ONLY.test(text) ? 'ACCOUNT_LIST.TIME_WITHOUT_CLOCK' : 'ACCOUNT_LIST.TIME_MALFORMED');
  return fromWritten(match);
}

function fromWritten(match: RegExpExecArray): Reading<Instant> {
  const [, year, month, day, before, hour, minute, second, after, zone] = match;
  const onTheClock = hourOf(Number(hour), before ?? after);
  return fromParts({ year, month, day, hour: String(onTheClock), minute, second, zone });
}

/** 下午 and PM add twelve hours to a clock of twelve; 12 of 上午 and 凌晨 is midnight. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === '下午' || half === 'PM' || half === '晚上') return hour < 12 ? hour + 12 : hour;
  return (half === '上午' || half === 'AM' || half === '凌晨') && hour === 12 ? 0 : hour;
}

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute', string | undefined> & {
  readonly second?: string | undefined;
  readonly zone?: string | undefined;
};

function fromParts({ year, month, day, hour, minute, second = '0', zone }: Parts): Reading<Instant> {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const exists = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
  if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return fault('ACCOUNT_LIST.TIME_MALFORMED');
  const clock = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  return plausible(startOf(dayOf(date)) + clock + zoneShift(zone));
}

/** What lies between the written zone and Shanghai. */
function zoneShift(zone: string | undefined): number {
  if (zone === undefined) return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return (8 * 60 - offset) * 60_000;
}

function fromSerial(text: string): Reading<Instant> {
  const serial = Number(text);
  if (!(serial > 0 && serial < 100_000)) return fault('ACCOUNT_LIST.TIME_MALFORMED');
  if (Number.isInteger(serial)) return fault('ACCOUNT_LIST.TIME_WITHOUT_CLOCK');
  const seconds = Math.round((serial - SERIAL_OF_1970) * 86_400);
  return plausible(startOf(0) + seconds * 1000);
}

const plausible = (ms: number): Reading<Instant> =>
  ms < startOf(dayOf({ year: 2000, month: 1, day: 1 })) ? fault('ACCOUNT_LIST.TIME_TOO_OLD') : value(instantOf(ms));

/** 2026-11-20 23:30:05 in Shanghai: what a file for spreadsheets and a document carry. */
export function timeText(at: Instant): string {
  const ms = Date.parse(at);
  const day = dayAt(ms);
  const seconds = Math.floor((ms - startOf(day)) / 1000);
  const two = (part: number): string => String(part).padStart(2, '0');
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${dateText(day)} ${clock.map(two).join(':')}`;
}
