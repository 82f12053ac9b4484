import type { Me } from '../api/types';
import { homeOf, menuFor } from './menu';

const me = (entrusted: Me['entrusted'], given: Partial<Me> = {}): Me => ({
  ...{ officerId: 'o-1', name: '某人（虚构）', agency: 'police', roles: [], entrusted, unreadNotices: 0 },
  unit: { unitId: 'u-1', name: '某局（虚构）', shortName: '某局' },
  ...{ environment: 'demonstration', legalNow: '2026-12-01T00:00:00.000Z', clockFactor: 1 },
  ...given,
});

const pagesOf = (...asked: Parameters<typeof menuFor>): string[] =>
  menuFor(...asked).flatMap(({ entries }) => entries.map(({ path }) => path));

it('offers no page that would be refused', () => {
  const legal = me(['inbox.read', 'deadline.read', 'notice.read', 'calendar.read', 'rule.read']);
  expect(pagesOf('police', legal)).toEqual(['/inbox', '/deadlines', '/notices']);
  expect(pagesOf('supervisor', legal)).toEqual(['/inbox', '/deadlines', '/notices', '/calendars', '/rules']);
});

it('shows no group of which nothing may be read', () => {
  expect(menuFor('court', me(['notice.read'])).map(({ label }) => label)).toEqual([undefined]);
});

it('shows the desk of the anti-fraud centre to the centre alone', () => {
  expect(pagesOf('police', me(['bank-report.read'], { roles: ['officer'] }))).toEqual([]);
  expect(pagesOf('police', me(['bank-report.read'], { roles: ['centre-officer'] }))).toEqual(['/bank-reports']);
});

it('never offers to move legal time in production', () => {
  expect(pagesOf('supervisor', me(['clock.move']))).toEqual(['/clock']);
  expect(pagesOf('supervisor', me(['clock.move'], { environment: 'production' }))).toEqual([]);
});

it('begins with the first page that may be read', () => {
  expect(homeOf('supervisor', me(['deadline.supervise', 'inbox.read']))).toBe('/late');
  expect(homeOf('supervisor', me(['inbox.read']))).toBe('/inbox');
});
