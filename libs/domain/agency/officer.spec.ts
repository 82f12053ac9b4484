import { expiredAt, isHead } from '#domain/agency/officer';
import { anOfficer, hoursFromNow, NOW } from '#domain/agency/unit.spec-support';

describe('an officer', () => {
  const officer = anOfficer({ officerId: 'kong', unitId: 'bank-yunshan' });

  it('may act until before the instant at which the account ends', () => {
    expect(expiredAt(officer, NOW)).toBe(false);
    expect(expiredAt({ ...officer, validUntil: hoursFromNow(1) }, NOW)).toBe(false);
    expect(expiredAt({ ...officer, validUntil: NOW }, NOW)).toBe(true);
  });

  it('leads a desk by the role that the own agency gives to leaders', () => {
    expect(isHead({ ...officer, roles: ['desk-head'] })).toBe(true);
    expect(isHead({ ...officer, agency: 'police', roles: ['desk-head'] })).toBe(false);
    expect(isHead({ ...officer, agency: 'police', roles: ['approver'] })).toBe(true);
  });
});
