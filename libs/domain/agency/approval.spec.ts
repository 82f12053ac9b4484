import { approverOf, reaches } from '#domain/agency/approval';
import { UNIT_LEVELS, type Unit } from '#domain/agency/unit';
import { UnitTree } from '#domain/agency/unit-tree';
import type { Instant } from '#domain/shared/instant';

const since = '2020-01-01T00:00:00.000Z' as Instant;
const aUnit = (unitId: string, given: Partial<Unit>): Unit => ({
  ...{ unitId, agency: 'police', name: unitId, shortName: unitId, level: 'county', divisionCode: '990102' },
  ...{ kind: 'police-bureau', openSince: since },
  ...given,
});

const TREE = new UnitTree([
  aUnit('province', { level: 'province', divisionCode: '990000' }),
  aUnit('city', { level: 'city', divisionCode: '990100', parentId: 'province' }),
  aUnit('county', { parentId: 'city' }),
  aUnit('brigade', { kind: 'police-brigade', parentId: 'county' }),
  aUnit('station', { kind: 'police-station', level: 'post', parentId: 'county' }),
  aUnit('city-centre', { kind: 'anti-fraud-centre', level: 'city', divisionCode: '990100' }),
  aUnit('county-centre', { kind: 'anti-fraud-centre', parentId: 'city-centre' }),
  aUnit('alone', { kind: 'police-station', level: 'post', divisionCode: '880101' }),
]);

describe('who approves', () => {
  it.each([
    ['station', 'county', 'county'],
    ['brigade', 'county', 'county'],
    ['station', 'city', 'city'],
    ['county', 'province', 'province'],
    ['county-centre', 'county', 'county'],
    ['county-centre', 'city', 'city'],
    ['city-centre', 'county', 'city'],
  ] as const)('for %s at %s level or above: the bureau of %s', (unitId, level, approver) => {
    expect(approverOf(TREE, unitId, level).unitId).toBe(approver);
  });

  it('is refused where the line has nobody who may', () => {
    expect(() => approverOf(TREE, 'alone', 'county')).toThrow(
      expect.objectContaining({ code: 'APPROVAL.NO_APPROVER' }),
    );
  });
});

it('a level reaches itself and all below', () => {
  for (const [index, level] of UNIT_LEVELS.entries())
    for (const [other, needed] of UNIT_LEVELS.entries()) expect(reaches(level, needed)).toBe(index <= other);
});
