import { yuan } from '../money';
import { fullTime } from '../time/format';

/** What an act says in the words of the office: a headline, and what belongs to it line by line. */
export interface ActWords {
  readonly title: string;
  readonly lines: readonly string[];
}

export type Data = Readonly<Record<string, unknown>>;

export const list = (value: unknown): readonly Data[] => (Array.isArray(value) ? (value as Data[]) : []);
export const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const fen = (value: unknown): string => (/^\d+$/.test(text(value)) ? `${yuan(text(value))} 元` : '');
export const at = (value: unknown): string => (text(value) ? fullTime(text(value)) : '');
export const reasonLine = (happened: Data): string[] =>
  text(happened['reason']) ? [`原因：${text(happened['reason'])}`] : [];

/** Long lists of numbers are said as people say them: `1 至 48、50`. */
export function numbersText(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}、${to}` : `${from} 至 ${to}`))
    .join('、');
}

/** Says one sort of act; each area has a table of its own. */
export type Teller = (happened: Data) => ActWords;
