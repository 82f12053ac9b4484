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

/** Each day is looked at once and then remembered: a walk of years passes a thousand of them. */
function remembered<T>(look: (date: string) => T): (date: string) => T {
  const known = new Map<string, T>();
  return (date) => {
    let found = known.get(date);
    if (found === undefined) known.set(date, (found = look(date)));
    return found;
  };
}

const tomorrow = remembered((date) => dateIn(midnight(date) + ONE_DAY));
const dayOfMonth = remembered((date) => Number(date.slice(8)));
const isMonthEnd = remembered((date) => tomorrow(date).slice(8) === '01');
const isWeekend = remembered((date) => {
  const sinceThursday = (midnight(date) + EIGHT_HOURS) / ONE_DAY;
  return sinceThursday % 7 === 2 || sinceThursday % 7 === 3;
});

function works(date: string, world: OracleWorld): boolean {
  if (world.off.has(date)) return false;
  return world.madeUp.has(date) || !isWeekend(date);
}

type StoppedDays = readonly { readonly first: string; readonly end: string }[];

const stoppedDays = (stops: OracleCase['stops']): StoppedDays =>
  stops.map(({ fromMs, toMs }) => ({ first: dateIn(fromMs), end: dateIn(toMs) }));

const isStopped = (date: string, stopped: StoppedDays): boolean =>
  stopped.length > 0 && stopped.some(({ first, end }) => first <= date && date < end);

/** Walks until the month has changed often enough and the day of the month fits. */
function walkMonths(start: string, months: number, lastDayRule: boolean): string {
  const wanted = dayOfMonth(start);
  const fromEnd = lastDayRule && isMonthEnd(start);
  let date = start;
  for (let crossed = 0; ;) {
    const fits = fromEnd
      ? isMonthEnd(date)
      : dayOfMonth(date) === wanted || (isMonthEnd(date) && dayOfMonth(date) < wanted);
    if (crossed === months && fits) return date;
    date = tomorrow(date);
    if (dayOfMonth(date) === 1) crossed += 1;
  }
}

/** How many days the figures ask for, suspensions aside. */
function daysAsked({ unit, value, extraDays, protective }: OracleCase, start: string): number {
  if (unit === 'days') return value + extraDays;
  const end = walkMonths(start, unit === 'years' ? value * 12 : value, !protective);
  return Math.round((midnight(end) - midnight(start)) / ONE_DAY) + extraDays;
}

function lastDay(given: OracleCase, world: OracleWorld): string {
  const start = dateIn(given.startMs);
  const stopped = stoppedDays(given.stops);
  const counts = (date: string): boolean =>
    (given.unit === 'working-days' ? works(date, world) : true) && !isStopped(date, stopped);
  let left = given.unit === 'working-days' ? given.value + given.extraDays : daysAsked(given, start);
  let date = start;
  while (left > 0) {
    date = tomorrow(date);
    if (counts(date)) left -= 1;
  }
  if (!given.roll || given.protective || given.inCustody) return date;
  while (!works(date, world) || isStopped(date, stopped)) date = tomorrow(date);
  return date;
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
  const dueDate = lastDay(given, world);
  const provisional = touchesUnpublished(dateIn(given.startMs), dueDate, world);
  return { dueMs: midnight(tomorrow(dueDate)), dueDate, provisional };
}
