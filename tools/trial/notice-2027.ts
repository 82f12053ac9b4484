import type { LoadedNotice } from '#domain/calendar-publication/calendar-after';
import { dateText } from '#domain/calendar/shanghai';
import { statutoryDays } from '#domain/calendar/statutory';

const off = [...statutoryDays(2027)].map(([day, name]) => ({ day: dateText(day), kind: 'off' as const, name }));

/** Invented: nobody has published 2027. Sunday 28 February is made up, Monday 4 January is off. */
export const NOTICE_2027: LoadedNotice = {
  year: 2027,
  notice: '虚构的2027年通知',
  days: [
    ...off,
    { day: '2027-02-28', kind: 'make-up', name: '春节调休上班' },
    { day: '2027-01-04', kind: 'off', name: '元旦' },
  ],
};
