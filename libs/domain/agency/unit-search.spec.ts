import fc from 'fast-check';
import { aRegister, aUnit, NOW } from '#domain/agency/unit.spec-support';
import { findUnits, orderOf, type UnitQuery } from '#domain/agency/unit-search';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };

const units = [
  ...aRegister().map((unit) =>
    unit.unitId === 'bank-yunshan' ? { ...unit, name: '云山银行', shortName: '云山' } : unit,
  ),
  aUnit({ unitId: 'police-closed', unitCode: '990104000000', divisionCode: '990104', closedAt: NOW }),
];
const found = (query: UnitQuery) => findUnits(units, query).map(({ unitId }) => unitId);

describe('a search for units', () => {
  it.each<[string, UnitQuery, string[]]>([
    ['part of a name', { text: ' 山银 ' }, ['bank-yunshan']],
    ['the beginning of a code', { text: '990104' }, ['police-closed']],
    ['the beginning of a bank code, with the branches', { text: '961' }, ['bank-yunshan', 'bank-yunshan-branch']],
    ['the beginning of an id, in any case', { text: 'PAY-' }, ['pay-hetai']],
    ['an agency in an area', { agency: 'bank', division: '990100' }, ['bank-yunshan', 'bank-yunshan-branch']],
    ['a kind', { kind: 'joint-meeting-office' }, ['office-province', 'office-city']],
    ['units that are open', { text: 'police-c', openAt: NOW }, ['police-city', 'police-county']],
    ['nothing', { text: 'nowhere' }, []],
  ])('finds by %s', (_name, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('gives every unit once, page by page, in one order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), (size) => {
        const seen: string[] = [];
        for (let page = findUnits(units, {}).slice(0, size); page.length > 0;) {
          seen.push(...page.map(({ unitId }) => unitId));
          page = findUnits(units, {}, orderOf(page.at(-1)!)).slice(0, size);
        }
        expect(seen).toEqual(found({}));
        expect(new Set(seen).size).toBe(units.length);
      }),
      RUNS,
    );
  });
});
