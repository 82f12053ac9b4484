import { actingFor, refuseOverlap, refuseUnfit } from '#domain/agency/deputy';
import { anOfficer, hoursFromNow, NOW } from '#domain/agency/unit.builders';

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

  const a = anOfficer({ officerId: 'a', unitId: 'u' });
  const b = anOfficer({ officerId: 'b', unitId: 'u' });
  const elsewhere = anOfficer({ officerId: 'c', unitId: 'v' });

  it('may follow another without a break', () => {
    expect(() => refuseOverlap([stand('a', 'b', 1, 2), stand('a', 'c', 0, 1)])).not.toThrow();
    expect(() => refuseUnfit(stand('a', 'b'), a, b)).not.toThrow();
  });

  it.each([
    ['DEPUTY.EMPTY_SPAN', () => refuseUnfit(stand('a', 'b', 1, 1), a, b)],
    ['DEPUTY.SELF', () => refuseUnfit(stand('a', 'a'), a, a)],
    ['DEPUTY.OTHER_UNIT', () => refuseUnfit(stand('a', 'c'), a, elsewhere)],
    ['DEPUTY.OVERLAP', () => refuseOverlap([stand('a', 'b', 0, 2), stand('a', 'c', 1, 3)])],
  ])('is refused with %s', (code, put) => {
    expect(put).toThrow(expect.objectContaining({ code }));
  });
});
