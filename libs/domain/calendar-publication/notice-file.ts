import type { DayKind } from '#domain/calendar/calendar';
import type { LoadedNotice } from '#domain/calendar-publication/calendar-after';
import { dateText, dayOf, daysInMonth, type LegalDay } from '#domain/calendar/shanghai';

/** A cell as a reader of sheets hands it over. */
export type NoticeCell = string | { readonly text: string };

export interface NoticeRow {
  /** As the officer sees it in the file. */
  readonly row: number;
  readonly cells: readonly NoticeCell[];
}

export interface NoticeFault {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
  readonly remedy: string;
}

export interface ReadNotice {
  readonly days: LoadedNotice['days'];
  readonly faults: readonly NoticeFault[];
}

const NOTICE_COLUMNS = ['日期', '至', '类型', '名称'] as const;

const KINDS: Readonly<Record<string, DayKind>> = {
  放假: 'off',
  休: 'off',
  上班: 'make-up',
  调休上班: 'make-up',
  班: 'make-up',
};
const WRITTEN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]00:00(?::00(?:\.0+)?)?)?$/;
/** Days since 1899-12-30, as spreadsheets count them. */
const SERIAL = /^\d{5}$/;
const SERIAL_OF_1970 = 25_569;
/** No holiday is longer; a longer span is a slip of the year. */
const LONGEST = 31;

const textOf = (cell: NoticeCell | undefined): string => (typeof cell === 'string' ? cell : (cell?.text ?? '')).trim();

/** The template: titles and one example of each kind. */
export const noticeTemplate = (year: number): string[][] => [
  [...NOTICE_COLUMNS],
  [`${year}-10-01`, `${year}-10-07`, '放假', '国庆节'],
  [`${year}-10-10`, '', '上班', '国庆节调休上班'],
];

/** Reads the days of a notice: one line for a day, or for a span by its first and last. The first line may be titles. */
export function readNotice(rows: readonly NoticeRow[]): ReadNotice {
  const lines = rows.filter(({ cells }, index) => index > 0 || textOf(cells[0]) !== NOTICE_COLUMNS[0]);
  const read = lines.map(readLine);
  return { days: read.flatMap(({ days }) => days), faults: read.flatMap(({ faults }) => faults) };
}

function readLine({ row, cells }: NoticeRow): { days: LoadedNotice['days']; faults: NoticeFault[] } {
  const [first, last, kind, name] = [0, 1, 2, 3].map((at) => textOf(cells[at])) as [string, string, string, string];
  const faults: NoticeFault[] = [];
  const wrong = (column: (typeof NOTICE_COLUMNS)[number], reason: string, remedy: string): void =>
    void faults.push({ row, column, reason, remedy });
  const from = dayIn(first);
  const to = last === '' ? from : dayIn(last);
  if (from === undefined) wrong('日期', `“${first}”不是日期`, '请按 2027-02-05 的格式填写');
  if (last !== '' && to === undefined) wrong('至', `“${last}”不是日期`, '请按 2027-02-11 的格式填写，只有一天的留空');
  if (!KINDS[kind]) wrong('类型', `“${kind}”不是放假或上班`, '请填“放假”或“上班”');
  if (name === '') wrong('名称', '没有名称', '请填节日名称，如“春节”“春节调休上班”');
  if (from !== undefined && to !== undefined && (to < from || to - from >= LONGEST)) {
    wrong('至', '止日早于起日，或跨度超过一个月', '请核对年份和月份');
  }
  if (faults.length > 0 || from === undefined || to === undefined) return { days: [], faults };
  const span = Array.from({ length: to - from + 1 }, (_, shift) => dateText(from + shift));
  return { days: span.map((day) => ({ day, kind: KINDS[kind] ?? 'off', name })), faults };
}

function dayIn(text: string): LegalDay | undefined {
  if (SERIAL.test(text)) return Number(text) - SERIAL_OF_1970;
  const [, year, month, day] = (WRITTEN.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf({ year, month, day });
}
