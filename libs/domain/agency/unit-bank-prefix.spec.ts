import { headOfficeByNumber } from '#domain/agency/unit-bank-prefix';

describe('the head office proposed from a number (COD-07)', () => {
  const propose = headOfficeByNumber([
    { prefix: '9701', unitId: 'bank-a' },
    { prefix: '970102', unitId: 'bank-b' },
  ]);

  it.each([
    ['9701990000000000', 'bank-a'],
    ['9701020000000000', 'bank-b'],
    ['97010', 'bank-a'],
    ['8888', undefined],
    ['', undefined],
  ])('of %j is %s: the longest prefix counts', (number, unitId) => {
    expect(propose(number)).toBe(unitId);
  });
});
