import { DAY_MS, HOUR_MS, instantAt, MINUTE_MS, parseDay, startOf } from '#domain/calendar/shanghai';
import type { Instant } from '#domain/shared/instant';

export interface ReadInstant {
  readonly at: Instant;
  /** Only a day was given: enough for a clock that counts days. */
  readonly dayOnly: boolean;
}

const FORM = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

function zoneMs(zone: string | undefined): number {
  if (zone === undefined) return 8 * HOUR_MS;
  if (zone === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)!;
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS);
}

/** Reads what an auditor types: a day, a time of Shanghai, or an instant with its zone. Nothing where it is none of these. */
export function readInstant(text: string): ReadInstant | undefined {
  const [, date, hour, minute, second = '0', fraction = '0', zone] = FORM.exec(text.trim()) ?? [];
  if (date === undefined) return undefined;
  const timeMs =
    Number(hour ?? 0) * HOUR_MS +
    Number(minute ?? 0) * MINUTE_MS +
    Number(second) * 1000 +
    Number(fraction.padEnd(3, '0'));
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second) > 59 || timeMs >= DAY_MS) return undefined;
  try {
    const local = startOf(parseDay(date)) + timeMs;
    return { at: instantAt(local + 8 * HOUR_MS - zoneMs(zone)), dayOnly: hour === undefined };
  } catch {
    return undefined;
  }
}
