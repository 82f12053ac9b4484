import { dayText } from './format';

/** The days on which nobody works, from now on; past `until` nothing is known. */
export interface RestDays {
  readonly until: string;
  readonly days: readonly string[];
}

const DAY_MS = 86_400_000;

let until = '';
let rest: ReadonlySet<string> = new Set();

export function setRestDays(given: RestDays): void {
  until = given.until;
  rest = new Set(given.days);
}

/**
 * The days of the law after today, up to the day that ends at `endsAt`: all of them, or those that are worked on.
 * Undefined where the calendar is not known so far.
 */
export function daysLeft(now: number, endsAt: number, worked: boolean): number | undefined {
  const [today, last] = [dayText(new Date(now).toISOString()), dayText(new Date(endsAt - 1).toISOString())];
  if (worked && (until === '' || last > until)) return undefined;
  const span = Math.round((Date.parse(last) - Date.parse(today)) / DAY_MS);
  const days = Array.from({ length: Math.max(0, span) }, (_, ahead) =>
    new Date(Date.parse(today) + (ahead + 1) * DAY_MS).toISOString().slice(0, 10),
  );
  return worked ? days.filter((day) => !rest.has(day)).length : days.length;
}
