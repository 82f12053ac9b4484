/** Every instant is shown in the legal zone, wherever the browser stands. */
const zone = { timeZone: 'Asia/Shanghai', hourCycle: 'h23' } as const;
const parts = new Intl.DateTimeFormat('en-CA', {
  ...zone,
  ...({
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const),
});

interface Civil {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
}

const civilOf = (at: string | number | Date): Civil =>
  Object.fromEntries(parts.formatToParts(new Date(at)).map(({ type, value }) => [type, value])) as unknown as Civil;

/** `11-20 23:30`, with the year where it is another one than now. */
export function shortTime(at: string | number | Date, now: number = Date.now()): string {
  const { year, month, day, hour, minute } = civilOf(at);
  return `${year === civilOf(now).year ? '' : `${year}-`}${month}-${day} ${hour}:${minute}`;
}

/** `2026-11-20 23:30:05` */
export function fullTime(at: string | number | Date): string {
  const { year, month, day, hour, minute, second } = civilOf(at);
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}

/** `2026-11-20`: the day in the legal zone; the first ten signs of an instant are the day of Greenwich. */
export const dayText = (at: string | number | Date): string => fullTime(at).slice(0, 10);

export const clockTime = (at: string | number | Date): string => fullTime(at).slice(11);

const TYPED = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?[ T]*(\d{1,2})[:：时](\d{1,2})(?:[:：分](\d{1,2})秒?)?分?$/;

/** What a person types, in Shanghai time, as an instant; undefined where it is none. */
export function instantIn(text: string): string | undefined {
  const [, year, month, day, hour, minute, second = '0'] = TYPED.exec(text.trim()) ?? [];
  if (!year || !month || !day || !hour || !minute) return undefined;
  const two = (part: string): string => part.padStart(2, '0');
  const civil = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  const at = new Date(`${civil}+08:00`);
  // 31 April becomes 1 May in a browser; that is not what was typed.
  return Number.isNaN(at.getTime()) || fullTime(at).replace(' ', 'T') !== civil ? undefined : at.toISOString();
}
