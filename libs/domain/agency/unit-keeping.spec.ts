import { aRegister, anOfficer, hoursFromNow, NOW } from '#domain/agency/unit.spec-support';
import { changedOfficer, changedUnit, officerIn, refuseMovedOn, refuseOtherArea } from '#domain/agency/unit-keeping';
import { isConnected, mustKeepOnCall } from '#domain/agency/unit';
import { agencyWorld } from '#domain/agency/unit-world';
import type { Instant } from '#domain/shared/instant';

const kong = anOfficer({ officerId: 'kong', unitId: 'bank-yunshan' });
const worldWith = (closed: readonly string[] = []) =>
  agencyWorld({
    units: aRegister().map((unit) => (closed.includes(unit.unitId) ? { ...unit, closedAt: NOW } : unit)),
    officers: [kong],
    registers: [],
    deputies: [],
  });
const { tree } = worldWith();
const words = { name: '新名', shortName: '新' };

describe('the register at the supervisor desk', () => {
  it('takes new words for a unit and takes away what is left out', () => {
    const changed = changedUnit(tree.get('bank-yunshan'), { ...words, phone: '1' }, tree);
    expect(changed).toMatchObject({ unitId: 'bank-yunshan', name: '新名', phone: '1', bankCode: '961' });
    expect(changed).not.toHaveProperty('mail');
  });

  it('closes a unit without units below it, and opens one that was closed by mistake', () => {
    expect(changedUnit(tree.get('pay-hetai'), { ...words, closedAt: hoursFromNow(24) }, tree).closedAt).toBe(
      hoursFromNow(24),
    );
    const reopened = worldWith(['pay-hetai']).tree;
    expect(changedUnit(reopened.get('pay-hetai'), words, reopened)).not.toHaveProperty('closedAt');
  });

  it('takes a unit off the service and connects it again: what is left out is connected', () => {
    const apart = changedUnit(tree.get('pay-hetai'), { ...words, connected: false }, tree);
    expect([isConnected(apart), mustKeepOnCall(apart)]).toEqual([false, false]);
    expect(isConnected(changedUnit(apart, words, tree))).toBe(true);
  });

  it('gives an officer the agency of the unit, also when moving', () => {
    expect(changedOfficer({ ...kong, unitId: 'police-post' }, worldWith(), NOW).agency).toBe('police');
  });

  it.each([
    ['UNIT.OTHER_AREA', 'forbidden', () => refuseOtherArea(tree, 'office-city', 'pay-hetai')],
    ['UNIT.CHANGED_MEANWHILE', 'conflict', () => refuseMovedOn(1, 2)],
    [
      'UNIT.CLOSES_BEFORE_OPENING',
      'invalid',
      () => changedUnit(tree.get('pay-hetai'), { ...words, closedAt: '2019-12-31T00:00:00.000Z' as Instant }, tree),
    ],
    ['UNIT.HAS_OPEN_UNITS', 'conflict', () => changedUnit(tree.get('bank-yunshan'), { ...words, closedAt: NOW }, tree)],
    ['OFFICER.LOGIN_TAKEN', 'conflict', () => changedOfficer({ ...kong, officerId: 'other' }, worldWith(), NOW)],
    ['UNIT.UNKNOWN', 'not-found', () => changedOfficer({ ...kong, unitId: 'nowhere' }, worldWith(), NOW)],
    ['UNIT.CLOSED', 'conflict', () => changedOfficer(kong, worldWith(['bank-yunshan']), NOW)],
    ['OFFICER.UNKNOWN', 'not-found', () => officerIn(worldWith(), 'nobody')],
  ])('refuses with %s', (code, kind, keep) => {
    expect(keep).toThrow(expect.objectContaining({ code, kind }));
  });
});
