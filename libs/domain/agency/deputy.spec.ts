import { actingFor, type Deputy, refuseUnfitDeputies } from '#domain/agency/deputy';
import { anOfficer, hoursFromNow, NOW } from '#domain/agency/unit.spec-support';

const stand = (officerId: string, deputyId: string, from = -1, to = 1) => ({
  officerId,
  deputyId,
  from: hoursFromNow(from),
  to: hoursFromNow(to),
});

describe('a deputy', () => {
  it('acts from the first instant of the period until before the last', () => {
    expect(actingFor([stand('a', 'b', 0, 1)], 'a', NOW)).toBe('b');
    expect(actingFor([stand('a', 'b', -1, 0)], 'a', NOW)).toBe('a');
    expect(actingFor([], 'a', NOW)).toBe('a');
  });

  it('hands on to the deputy of the deputy, and a circle of deputies ends', () => {
    expect(actingFor([stand('a', 'b'), stand('b', 'c')], 'a', NOW)).toBe('c');
    expect(actingFor([stand('a', 'b'), stand('b', 'a')], 'a', NOW)).toBe('b');
  });

  const officers = ['a', 'b', 'd'].map((officerId) => anOfficer({ officerId, unitId: 'u' }));
  const elsewhere = anOfficer({ officerId: 'c', unitId: 'v' });
  const put = (...deputies: Deputy[]) =>
    refuseUnfitDeputies(deputies, (id) => [...officers, elsewhere].find(({ officerId }) => officerId === id));

  it('may follow another without a break', () => {
    expect(() => put(stand('a', 'b', 1, 2), stand('a', 'd', 0, 1))).not.toThrow();
  });

  it.each([
    ['DEPUTY.EMPTY_SPAN', [stand('a', 'b', 1, 1)]],
    ['DEPUTY.SELF', [stand('a', 'a')]],
    ['DEPUTY.OTHER_UNIT', [stand('a', 'c')]],
    ['DEPUTY.OTHER_UNIT', [stand('x', 'y')]],
    ['DEPUTY.OVERLAP', [stand('a', 'b', 0, 2), stand('a', 'd', 1, 3)]],
  ])('is refused with %s', (code, deputies) => {
    expect(() => put(...deputies)).toThrow(expect.objectContaining({ code }));
  });
});
