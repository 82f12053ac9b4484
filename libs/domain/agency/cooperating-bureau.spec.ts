import { cooperatingBureau } from '#domain/agency/cooperating-bureau';
import { aRegister, aUnit, NOW } from '#domain/agency/unit.spec-support';
import type { Unit } from '#domain/agency/unit';
import { UnitTree } from '#domain/agency/unit-tree';

const far = (given: Partial<Unit> & Pick<Unit, 'unitId'>): Unit =>
  aUnit({ level: 'city', divisionCode: '990200', ...given });
const register = [...aRegister(), far({ unitId: 'police-far', parentId: 'police-province' })];

const found = (divisionCode: string, units: readonly Unit[] = register): string | undefined => {
  const tree = new UnitTree(units);
  return cooperatingBureau(tree, { own: tree.get('police-post'), divisionCode }, NOW)?.unitId;
};

describe('the police who are written to in another place (XJD-16)', () => {
  it.each([
    ['the bureau of the place', '990200', 'police-far'],
    ['of the smallest area around it that has one', '990221', 'police-far'],
    ['a sister county', '990103', 'police-other-county'],
    ['nobody in the own county', '990102', undefined],
    ['nobody in the own city or province: they hold the own place', '990000', undefined],
    ['nobody where only an own superior stands for the place', '990177', undefined],
    ['nobody where no bureau stands for the place', '970101', undefined],
  ])('%s', (_, divisionCode, unitId) => {
    expect(found(divisionCode)).toBe(unitId);
  });

  it('is never a bureau that has been closed', () => {
    const closed = [...aRegister(), far({ unitId: 'police-far', parentId: 'police-province', closedAt: NOW })];
    expect(found('990200', closed)).toBeUndefined();
  });
});
