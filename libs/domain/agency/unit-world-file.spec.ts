import { anOfficer, aRegister, aTurn, hoursFromNow } from '#domain/agency/unit.spec-support';
import { readWorld } from '#domain/agency/unit-world-file';

const unitId = 'bank-yunshan';
const kong = anOfficer({ officerId: 'kong', unitId });
const wang = anOfficer({ officerId: 'wang', unitId: 'police-post', agency: 'police', roles: ['officer'] });
const machine = {
  clientId: 'machine-yunshan',
  clientSecret: 'demonstration',
  unitId,
  agency: 'bank',
  roles: ['machine'],
};
const good = {
  note: 'All of it is invented.',
  units: aRegister(),
  officers: [kong, wang],
  machines: [machine],
  onCall: [{ unitId, entries: [aTurn({ officerId: 'kong' })], verifiedDaysBeforeLoad: 0 }],
  deputies: [],
  bankPrefixes: [{ prefix: '995501', bankCode: '961' }],
};
const codesOf = (raw: unknown): string[] => readWorld(raw).faults.map(({ code }) => code);

describe('a file of units and officers', () => {
  it('is read when nothing is wrong with it', () => {
    expect(readWorld(good)).toEqual({ world: good, faults: [] });
  });

  it.each<[string, object]>([
    ['OFFICER.UNKNOWN_UNIT', { officers: [kong, { ...wang, unitId: 'nowhere' }] }],
    ['OFFICER.OTHER_AGENCY', { officers: [kong, { ...wang, agency: 'court' }] }],
    ['OFFICER.DOUBLE', { officers: [kong, { ...kong, login: 'again' }] }],
    ['OFFICER.DOUBLE_LOGIN', { officers: [kong, { ...kong, officerId: 'again' }] }],
    ['OFFICER.UNKNOWN_UNIT', { machines: [{ ...machine, unitId: 'nowhere' }] }],
    ['MACHINE.DOUBLE', { machines: [machine, machine] }],
    ['ON_CALL.UNKNOWN_UNIT', { onCall: [{ unitId: 'nowhere', entries: [] }] }],
    ['ON_CALL.OTHER_UNIT', { onCall: [{ unitId, entries: [aTurn({ officerId: 'wang' })] }] }],
    ['ON_CALL.DOUBLE', { onCall: [...good.onCall, ...good.onCall] }],
    [
      'DEPUTY.OTHER_UNIT',
      { deputies: [{ officerId: 'kong', deputyId: 'wang', from: hoursFromNow(0), to: hoursFromNow(1) }] },
    ],
    ['BANK_PREFIX.UNKNOWN_BANK', { bankPrefixes: [{ prefix: '97', bankCode: '000' }] }],
    ['BANK_PREFIX.DOUBLE', { bankPrefixes: [...good.bankPrefixes, ...good.bankPrefixes] }],
    ['UNIT.UNKNOWN_PARENT', { units: [...good.units, { ...good.units[0], unitId: 'lost', parentId: 'gone' }] }],
    ['WORLD.UNKNOWN_FIELD', { officers: [{ ...kong, idCard: 'x' }, wang] }],
    ['WORLD.SHAPE', { note: '' }],
    ['WORLD.SHAPE', { bankPrefixes: undefined }],
    ['WORLD.SHAPE', { officers: ['kong'] }],
    ['WORLD.SHAPE', { officers: [{ ...kong, roles: ['king'] }] }],
    ['WORLD.SHAPE', { onCall: [{ unitId, entries: [aTurn({ from: '2026-11-21' as never })] }] }],
    ['WORLD.SHAPE', { onCall: [{ unitId, entries: [], verifiedDaysBeforeLoad: -1 }] }],
    ['WORLD.SHAPE', { bankPrefixes: [{ prefix: 'ab', bankCode: '961' }] }],
  ])('is refused with %s', (code, wrong) => {
    expect(codesOf({ ...good, ...wrong })).toEqual([code]);
  });

  it('is refused where it is no object at all', () => {
    expect(codesOf([])).toEqual(['WORLD.SHAPE']);
  });

  it('says in one line each which row and field is wrong and why', () => {
    const [fault] = readWorld({ ...good, units: [{ ...good.units[0], divisionCode: undefined }] }).faults;
    expect(fault).toEqual({
      subject: 'units[1] police-province',
      code: 'WORLD.SHAPE',
      message: 'divisionCode takes digits alone, as text',
    });
  });
});
