import { PUBLISHED_CALENDAR, PUBLISHED_ROWS, PUBLISHED_YEARS } from '#domain/calendar/published';
import { ruleOf } from '#domain/deadline/rule-set';
import { type OverlayRow, type ReleasedRow, Shelf } from '#persistence/books/shelf';

const calendar = { version: PUBLISHED_CALENDAR.version, loadedYears: PUBLISHED_YEARS, rows: PUBLISHED_ROWS };
const pathOf = (unitId: string): string | undefined =>
  ({ station: '/top/city/station/', other: '/top/other/' })[unitId];
const laid = (label: string, unitId: string, ruleId: string, value: number): OverlayRow => ({
  ...{ label, unitId },
  changes: [{ ruleId, value, reason: '试点' }],
});
const shelf = (releases: readonly ReleasedRow[], overlays: readonly OverlayRow[]): Shelf =>
  new Shelf(1, calendar, releases, overlays);
const valueFor = (from: Shelf, unitId: string, ruleId: string): number =>
  from.of(unitId, pathOf).rules.rows[ruleId]!.value;

/** Invented: no law has changed. */
const release: ReleasedRow = { version: 'invented-2027', base: '2026-1', rows: [{ ...ruleOf('CRD-05'), value: 8 }] };

describe('the books of a branch', () => {
  it('give way to the nearest unit above the owner', () => {
    const books = shelf([], [laid('city-1', 'city', 'ALT-01-low', 48), laid('top-1', 'top', 'ALT-01-low', 60)]);
    expect([valueFor(books, 'station', 'ALT-01-low'), valueFor(books, 'other', 'ALT-01-low')]).toEqual([48, 60]);
    expect(books.of('station', pathOf).rules.version).toBe('2026-1+top-1+city-1');
    expect(valueFor(books, 'nobody', 'ALT-01-low')).toBe(72);
  });

  it('stand upon their older settings, and every version stays what it was', () => {
    const books = shelf([], [laid('city-1', 'city', 'ALT-01-low', 48), laid('city-2', 'city', 'ALT-01-high', 1)]);
    expect([valueFor(books, 'station', 'ALT-01-low'), valueFor(books, 'station', 'ALT-01-high')]).toEqual([48, 1]);
    expect(books.kept('2026-1+city-1').rules.rows['ALT-01-high']!.value).toBe(2);
  });

  it('keep their own settings when the law changes, but for a value that the law has fixed', () => {
    const fixed: ReleasedRow = {
      ...release,
      rows: [{ ...ruleOf('FRZ-03'), status: 'CONFIRMED', class: 'DUTY', value: 2 }],
    };
    const books = shelf([fixed], [laid('city-1', 'city', 'ALT-01-low', 48), laid('city-2', 'city', 'FRZ-03', 20)]);
    expect([valueFor(books, 'station', 'ALT-01-low'), valueFor(books, 'station', 'FRZ-03')]).toEqual([48, 2]);
  });
});

describe('a released set', () => {
  it('governs what begins, while what runs keeps the set that it began with', () => {
    const books = shelf([release], []);
    expect(valueFor(books, 'station', 'CRD-05')).toBe(8);
    expect(books.kept('2026-1').rules.rows['CRD-05']!.value).toBe(7);
  });

  it('is not known before anybody has released it', () => {
    expect(() => shelf([], []).kept('2099-1')).toThrow('Nobody has released');
  });

  it('is not changed by books that are to come', () => {
    const books = shelf([], []);
    const next = books.with({ release });
    expect([valueFor(books, 'station', 'CRD-05'), valueFor(next, 'station', 'CRD-05')]).toEqual([7, 8]);
  });
});
