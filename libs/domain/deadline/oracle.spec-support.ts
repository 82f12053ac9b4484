/**
 * A second opinion on every period, written apart from the engine and in another way: it walks from day to day over
 * date texts, asks a list whether people work, and spends what is left. It shares no code with the engine.
 */
export interface OracleCase {
  readonly unit: 'minutes' | 'hours' | 'days' | 'working-days' | 'months' | 'years';
  readonly value: number;
  /** Further lengths in days, or in the unit of the clock. */
  readonly extraDays: number;
  readonly startMs: number;
  readonly roll: boolean;
  readonly protective: boolean;
  readonly inCustody: boolean;
  readonly stops: readonly { readonly fromMs: number; readonly toMs: number }[];
}

export interface OracleWorld {
  readonly off: ReadonlySet<string>;
  readonly madeUp: ReadonlySet<string>;
  readonly published: ReadonlySet<string>;
}

export interface OracleAnswer {
  readonly dueMs: number;
  readonly dueDate?: string;
  readonly provisional: boolean;
}

const EIGHT_HOURS = 28_800_000;
const ONE_DAY = 86_400_000;

const dateIn = (ms: number): string => new Date(ms + EIGHT_HOURS).toISOString().slice(0, 10);
const midnight = (date: string): number => new Date(`${date}T00:00:00+08:00`).getTime();

/** Each day is looked at once and then remembered, with the one after it: a walk of years passes a thousand of them. */
class Day {
  readonly ofMonth: number;
  readonly isWeekend: boolean;
  private next: Day | undefined;

  constructor(readonly date: string) {
    this.ofMonth = Number(date.slice(8));
    const sinceThursday = (midnight(date) + EIGHT_HOURS) / ONE_DAY;
    this.isWeekend = sinceThursday % 7 === 2 || sinceThursday % 7 === 3;
  }

  get tomorrow(): Day {
    return (this.next ??= dayOn(dateIn(midnight(this.date) + ONE_DAY)));
  }

  get isMonthEnd(): boolean {
    return this.tomorrow.ofMonth === 1;
  }
}

const known = new Map<string, Day>();
function dayOn(date: string): Day {
  const day = known.get(date) ?? new Day(date);
  known.set(date, day);
  return day;
}

function works({ date, isWeekend }: Day, world: OracleWorld): boolean {
  if (world.off.has(date)) return false;
  return world.madeUp.has(date) || !isWeekend;
}

type StoppedDays = readonly { readonly first: string; readonly end: string }[];

const stoppedDays = (stops: OracleCase['stops']): StoppedDays =>
  stops.map(({ fromMs, toMs }) => ({ first: dateIn(fromMs), end: dateIn(toMs) }));

const isStopped = ({ date }: Day, stopped: StoppedDays): boolean =>
  stopped.length > 0 && stopped.some(({ first, end }) => first <= date && date < end);

/** Walks until the month has changed often enough and the day of the month fits. */
function walkMonths(start: Day, months: number, lastDayRule: boolean): Day {
  const wanted = start.ofMonth;
  const fromEnd = lastDayRule && start.isMonthEnd;
  let day = start;
  for (let crossed = 0; ;) {
    const fits = fromEnd ? day.isMonthEnd : day.ofMonth === wanted || (day.isMonthEnd && day.ofMonth < wanted);
    if (crossed === months && fits) return day;
    day = day.tomorrow;
    if (day.ofMonth === 1) crossed += 1;
  }
}

/** How many days the figures ask for, suspensions aside. */
function daysAsked({ unit, value, extraDays, protective }: OracleCase, start: Day): number {
  if (unit === 'days') return value + extraDays;
  const end = walkMonths(start, unit === 'years' ? value * 12 : value, !protective);
  return Math.round((midnight(end.date) - midnight(start.date)) / ONE_DAY) + extraDays;
}

function lastDay(given: OracleCase, world: OracleWorld): Day {
  const start = dayOn(dateIn(given.startMs));
  const stopped = stoppedDays(given.stops);
  const counts = (day: Day): boolean =>
    (given.unit === 'working-days' ? works(day, world) : true) && !isStopped(day, stopped);
  let left = given.unit === 'working-days' ? given.value + given.extraDays : daysAsked(given, start);
  let day = start;
  while (left > 0) {
    day = day.tomorrow;
    if (counts(day)) left -= 1;
  }
  if (!given.roll || given.protective || given.inCustody) return day;
  while (!works(day, world) || isStopped(day, stopped)) day = day.tomorrow;
  return day;
}

/** Spends the time that is left between one standstill and the next. */
function hourEnd({ unit, value, extraDays, startMs, stops }: OracleCase): number {
  let left = (value + extraDays) * (unit === 'hours' ? 3_600_000 : 60_000);
  let now = startMs;
  for (const { fromMs, toMs } of [...stops].sort((a, b) => a.fromMs - b.fromMs)) {
    if (toMs <= now) continue;
    const free = Math.max(0, fromMs - now);
    if (free >= left) break;
    left -= free;
    now = Math.max(now, toMs);
  }
  return now + left;
}

function touchesUnpublished(from: string, to: string, { published }: OracleWorld): boolean {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    if (!published.has(String(year))) return true;
  return false;
}

export function oracle(given: OracleCase, world: OracleWorld): OracleAnswer {
  if (given.unit === 'hours' || given.unit === 'minutes') return { dueMs: hourEnd(given), provisional: false };
  const last = lastDay(given, world);
  const provisional = touchesUnpublished(dateIn(given.startMs), last.date, world);
  return { dueMs: midnight(last.tomorrow.date), dueDate: last.date, provisional };
}
