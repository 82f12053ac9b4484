import { legalCalendar, type CalendarRow, type LegalCalendar } from './calendar.js';
import { dateText, parseDay } from './shanghai.js';

interface Notice {
  readonly year: number;
  readonly name: string;
  /** Festival, first day, last day. */
  readonly off: readonly (readonly [string, string, string])[];
  /** Festival, working weekend day. */
  readonly madeUp: readonly (readonly [string, string])[];
}

/** Rule book 8.1 and 8.2. No other year is published: a further notice is loaded by a supervisor, never written here. */
const NOTICES: readonly Notice[] = [
  {
    year: 2025,
    name: '国办发明电〔2024〕12号',
    off: [
      ['元旦', '01-01', '01-01'],
      ['春节', '01-28', '02-04'],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '05-31', '06-02'],
      ['国庆节、中秋节', '10-01', '10-08'],
    ],
    madeUp: [
      ['春节', '01-26'],
      ['春节', '02-08'],
      ['劳动节', '04-27'],
      ['国庆节、中秋节', '09-28'],
      ['国庆节、中秋节', '10-11'],
    ],
  },
  {
    year: 2026,
    name: '国务院办公厅2025年11月4日通知',
    off: [
      ['元旦', '01-01', '01-03'],
      ['春节', '02-15', '02-23'],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '06-19', '06-21'],
      ['中秋节', '09-25', '09-27'],
      ['国庆节', '10-01', '10-07'],
    ],
    madeUp: [
      ['元旦', '01-04'],
      ['春节', '02-14'],
      ['春节', '02-28'],
      ['劳动节', '05-09'],
      ['国庆节', '09-20'],
      ['国庆节', '10-10'],
    ],
  },
];

function rowsOf(notice: Notice): CalendarRow[] {
  const off = notice.off.flatMap(([name, first, last]) => {
    const from = parseDay(`${notice.year}-${first}`);
    const length = parseDay(`${notice.year}-${last}`) - from + 1;
    return Array.from({ length }, (_, shift): CalendarRow => {
      return { day: dateText(from + shift), kind: 'off', name, notice: notice.name };
    });
  });
  const madeUp = notice.madeUp.map(([name, day]): CalendarRow => {
    return { day: `${notice.year}-${day}`, kind: 'make-up', name: `${name}调休上班`, notice: notice.name };
  });
  return [...off, ...madeUp].sort((a, b) => (a.day < b.day ? -1 : 1));
}

export const PUBLISHED_YEARS: readonly number[] = NOTICES.map((notice) => notice.year);
export const PUBLISHED_ROWS: readonly CalendarRow[] = NOTICES.flatMap(rowsOf);

/** The calendar that the product is delivered with. */
export const PUBLISHED_CALENDAR: LegalCalendar = legalCalendar({
  version: 'cn-2026-1',
  loadedYears: PUBLISHED_YEARS,
  rows: PUBLISHED_ROWS,
});
