import { PUBLISHED_CALENDAR } from '#domain/calendar/published';
import { at, due } from './deadline.builder.spec-support.js';
import type { DeadlineFacts } from './deadline.js';
import { monthPicture, type PictureDay } from './month-picture.js';

function picture(
  ruleId: string,
  from: string,
  facts?: DeadlineFacts,
): { months: string[]; on: (day: string) => PictureDay | undefined } {
  const months = monthPicture(due(ruleId, from, facts).derivation, PUBLISHED_CALENDAR);
  return {
    months: months.map(({ month }) => month),
    on: (day) => months.flatMap(({ days }) => days).find((each) => each.day === day),
  };
}

describe('the month picture', () => {
  it('shows the start, what was counted, skipped and made up, and the end', () => {
    const { months, on } = picture('RST-19', '2026-02-13T09:00');
    expect(months).toEqual(['2026-02']);
    expect(on('2026-02-12')).toEqual({ day: '2026-02-12', weekday: 4, marks: [] });
    expect(on('2026-02-13')?.marks).toEqual(['start']);
    expect(on('2026-02-14')).toMatchObject({ marks: ['counted', 'make-up'], name: '春节调休上班' });
    expect(on('2026-02-17')).toMatchObject({ marks: ['skipped'], name: '春节' });
    expect(on('2026-02-25')?.marks).toEqual(['counted', 'due']);
    expect(on('2026-02-28')).toMatchObject({ marks: ['make-up'] });
  });

  it('shows suspended days, and names holidays that were counted through', () => {
    const ledger = [{ kind: 'suspended', from: at('2026-02-10'), to: at('2026-02-12'), reason: '鉴定' } as const];
    const { months, on } = picture('CRD-11', '2026-02-02', { ledger });
    expect(months).toEqual(['2026-02', '2026-03']);
    expect([on('2026-02-10')?.marks, on('2026-02-11')?.marks, on('2026-02-12')?.marks]).toEqual([
      ['suspended'],
      ['suspended'],
      ['counted'],
    ]);
    expect(on('2026-02-17')).toMatchObject({ marks: ['counted'], name: '春节' });
  });

  it('draws an hour clock from its first day to its last, over the year end', () => {
    const { months, on } = picture('FRZ-04', '2026-12-30T18:00');
    expect(months).toEqual(['2026-12', '2027-01']);
    expect(on('2027-01-01')?.marks).toEqual(['counted', 'due']);
  });
});
