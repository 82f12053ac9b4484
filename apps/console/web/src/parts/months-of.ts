import type { PictureMark, PictureMonth } from './month-picture';

/** The steps of a derivation that a picture is made of; days are `YYYY-MM-DD` in Shanghai. */
type Step = Readonly<Record<string, unknown>>;

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const msOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
/** The legal day of an instant: Shanghai stands eight hours before UTC all the year. */
const legalDay = (at: unknown): string => dayAt(Date.parse(String(at)) + 8 * 3_600_000);

/** Draws what the steps say: it counts nothing itself, so that it cannot say another date than the engine. */
export function monthsOf(derivation: readonly Step[]): PictureMonth[] {
  const of = (name: string): Step[] => derivation.filter(({ step }) => step === name);
  const start = of('start').at(-1);
  const due = of('due').at(-1);
  if (!start || !due) return [];
  const first = legalDay(start['at']);
  const last = typeof due['day'] === 'string' ? due['day'] : legalDay(due['at']);
  if (!DAY.test(first) || !DAY.test(last) || last < first) return [];
  const named = (name: string): Map<unknown, unknown> => new Map(of(name).map((step) => [step['day'], step['name']]));
  const marksOf = marker({
    first,
    last,
    skipped: named('skipped'),
    madeUp: named('made-up'),
    suspended: spansIn(of('suspension')),
  });
  const months = new Map<string, PictureMonth['days'][number][]>();
  for (const day of daysOfMonths(first, last)) {
    const { marks, name } = marksOf(day);
    const month = months.get(day.slice(0, 7)) ?? [];
    month.push({ day, weekday: new Date(msOf(day)).getUTCDay(), marks, ...(name !== undefined && { name }) });
    months.set(day.slice(0, 7), month);
  }
  return [...months].map(([month, days]) => ({ month, days }));
}

interface Outline {
  readonly first: string;
  readonly last: string;
  readonly skipped: ReadonlyMap<unknown, unknown>;
  readonly madeUp: ReadonlyMap<unknown, unknown>;
  readonly suspended: readonly { readonly from: string; readonly to: string }[];
}

function marker({ first, last, skipped, madeUp, suspended }: Outline) {
  const running = (day: string): PictureMark[] => {
    if (day <= first || day > last) return [];
    if (suspended.some(({ from, to }) => day >= from && day < to)) return ['suspended'];
    return [skipped.has(day) ? 'skipped' : 'counted'];
  };
  return (day: string): { marks: PictureMark[]; name?: string } => {
    const name = skipped.get(day) ?? madeUp.get(day);
    const marks: PictureMark[] = [
      ...(day === first ? (['start'] as const) : []),
      ...running(day),
      ...(madeUp.has(day) ? (['make-up'] as const) : []),
      ...(day === last ? (['due'] as const) : []),
    ];
    return { marks, ...(typeof name === 'string' && { name }) };
  };
}

const spansIn = (steps: readonly Step[]): { from: string; to: string }[] =>
  steps.flatMap(({ days }) => {
    const { from, to } = (days ?? {}) as { from?: string; to?: string };
    return from && to ? [{ from, to }] : [];
  });

/** Whole months, from the first of the first to the end of the last. */
function daysOfMonths(first: string, last: string): string[] {
  const days: string[] = [];
  for (let ms = msOf(`${first.slice(0, 7)}-01`); dayAt(ms).slice(0, 7) <= last.slice(0, 7); ms += DAY_MS)
    days.push(dayAt(ms));
  return days;
}
