import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import {
  apply,
  casesPerTenThousand,
  hundredthsText,
  loadPopulation,
  type Population,
  type PopulationLoaded,
} from '#domain/population/population';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const BY: Actor = { agency: 'supervisor', unitId: 'office', officerId: 's', roles: ['supervisor'] };
const AT = '2026-03-02T01:00:00.000Z' as Instant;
const LINE = { unitId: 'station', areaName: '竹里街道', people: 60_000 };
const FACTS = { officeUnitId: 'office', source: '市统计局公报（虚构）', countedOn: '2025-12-31', lines: [LINE] };

function load(given: object = {}, times = 1, at: Instant = AT): string {
  const matter = new InMemoryMatter<Population, PopulationLoaded>('population/p', new InMemoryRecord(), { apply });
  try {
    for (let time = 0; time < times; time += 1) matter.act(loadPopulation, { ...FACTS, ...given }, { by: BY, at });
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return matter.state?.status ?? '';
}

it.each([
  ['loaded', {}, 1],
  ['POPULATION.LOADED_ALREADY', {}, 2],
  ['POPULATION.NO_SOURCE', { source: ' ' }, 1],
  ['POPULATION.NO_LINES', { lines: [] }, 1],
  ['POPULATION.AREA_TWICE', { lines: [LINE, { ...LINE, people: 1 }] }, 1],
  ['POPULATION.NOBODY_THERE', { lines: [{ ...LINE, people: 0 }] }, 1],
  ['POPULATION.IN_THE_FUTURE', { countedOn: '2026-03-03' }, 1],
] as const)('a list of populations is %s', (expected, given, times) => {
  expect(load(given, times)).toBe(expected);
});

it('may count for today from the first minute of the day in the legal zone', () => {
  const night = '2026-03-02T16:30:00.000Z' as Instant;
  expect([load({ countedOn: '2026-03-03' }, 1, night), load({ countedOn: '2026-03-04' }, 1, night)]).toEqual([
    ...['loaded', 'POPULATION.IN_THE_FUTURE'],
  ]);
});

describe('万人发案率', () => {
  it.each([
    [24, 60_000, '4.00'],
    [1, 30_000, '0.33'],
    [1, 15_000, '0.67'],
    [0, 1, '0.00'],
    [1, 80_000, '0.13'],
  ] as const)('%i cases among %i people are %s', (cases, people, expected) => {
    expect(hundredthsText(casesPerTenThousand(cases, people))).toBe(expected);
  });

  it('is the number of cases for every ten thousand, to half a hundredth', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 30_000_000 }), (cases, people) => {
        const rate = Number(casesPerTenThousand(cases, people)) / 100;
        expect(Math.abs(rate - (cases * 10_000) / people)).toBeLessThanOrEqual(0.005_000_1);
      }),
      RUNS,
    );
  });
});
