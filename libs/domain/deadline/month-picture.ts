import { holidayName, isMadeUp, type LegalCalendar } from '#domain/calendar/calendar';
import {
  civilOf,
  dateText,
  dayAt,
  dayOf,
  daysInMonth,
  msOf,
  parseDay,
  weekdayOf,
  type LegalDay,
} from '#domain/calendar/shanghai';
import { within, type DaySpan } from './count.js';
import type { Derivation } from './derivation.js';
import { stepOf, stepsOf, suspendedSpans } from './recompute.js';

export type PictureMark = 'start' | 'counted' | 'skipped' | 'make-up' | 'suspended' | 'due';

export interface PictureDay {
  readonly day: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly marks: readonly PictureMark[];
  /** The holiday, the weekend day that was skipped, or the make-up day. */
  readonly name?: string;
}

export interface PictureMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly days: readonly PictureDay[];
}

interface Outline {
  readonly start: LegalDay;
  readonly last: LegalDay;
  readonly skipped: ReadonlyMap<LegalDay, string>;
  readonly madeUp: ReadonlyMap<LegalDay, string>;
  readonly suspended: readonly DaySpan[];
  readonly calendar: LegalCalendar | undefined;
}

const named = (steps: readonly { day: string; name: string }[]): Map<LegalDay, string> =>
  new Map(steps.map(({ day, name }) => [parseDay(day), name]));

function outlineOf(derivation: Derivation, calendar: LegalCalendar | undefined): Outline {
  const { at, day } = stepOf(derivation, 'due');
  return {
    start: dayAt(msOf(stepOf(derivation, 'start').at)),
    last: day === undefined ? dayAt(msOf(at)) : parseDay(day),
    skipped: named(stepsOf(derivation, 'skipped')),
    madeUp: named(stepsOf(derivation, 'made-up')),
    suspended: suspendedSpans(derivation),
    calendar,
  };
}

function runningMark(day: LegalDay, { start, last, skipped, suspended }: Outline): PictureMark[] {
  if (day <= start || day > last) return [];
  if (within(day, suspended)) return ['suspended'];
  return [skipped.has(day) ? 'skipped' : 'counted'];
}

function pictureDay(day: LegalDay, outline: Outline): PictureDay {
  const { start, last, skipped, madeUp, calendar } = outline;
  const isMakeUp = madeUp.has(day) || (calendar !== undefined && isMadeUp(calendar, day));
  const name =
    skipped.get(day) ?? madeUp.get(day) ?? (calendar && (calendar.marks.get(day)?.name ?? holidayName(calendar, day)));
  return {
    day: dateText(day),
    weekday: weekdayOf(day),
    marks: [
      ...(day === start ? (['start'] as const) : []),
      ...runningMark(day, outline),
      ...(isMakeUp ? (['make-up'] as const) : []),
      ...(day === last ? (['due'] as const) : []),
    ],
    ...(name !== undefined && { name }),
  };
}

/** The months that a period touches, day by day. The calendar names holidays that were counted through (CNT-04). */
export function monthPicture(derivation: Derivation, calendar?: LegalCalendar): PictureMonth[] {
  const outline = outlineOf(derivation, calendar);
  const months: PictureMonth[] = [];
  let { year, month } = civilOf(outline.start);
  for (let first = dayOf({ year, month, day: 1 }); first <= outline.last; first = dayOf({ year, month, day: 1 })) {
    const days = Array.from({ length: daysInMonth(year, month) }, (_, shift) => pictureDay(first + shift, outline));
    months.push({ month: dateText(first).slice(0, 7), days });
    year = month === 12 ? year + 1 : year;
    month = month === 12 ? 1 : month + 1;
  }
  return months;
}
