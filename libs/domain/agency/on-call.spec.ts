import fc from 'fast-check';
import { PUBLISHED_CALENDAR } from '#domain/calendar/published';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import type { Instant } from '#domain/shared/instant';
import { must } from '#domain/shared/must.spec-support';
import { faultsOf, inForce, onCallAt, type OnCallEntry, reportBy, refuseUnfitEntries } from '#domain/agency/on-call';
import { anOfficer, aTurn, hoursFromNow, NOW } from '#domain/agency/unit.spec-support';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };

const unitId = 'bank-yunshan';
const kong = anOfficer({ officerId: 'kong', unitId });
const gone = anOfficer({ officerId: 'gone', unitId, validUntil: hoursFromNow(-1) });
const other = anOfficer({ officerId: 'other', unitId: 'pay-hetai' });
const officerOf = (id: string) => [kong, gone, other].find(({ officerId }) => officerId === id);
const register = (...entries: OnCallEntry[]) => ({ unitId, entries, verifiedAt: hoursFromNow(-24) });
const a = aTurn({ role: 'A' });
const b = aTurn({ role: 'B' });

describe('the on-call register (FRZ-26)', () => {
  it('knows who is on call in a role; a turn includes its first instant and not its last', () => {
    const turn = aTurn({ from: hoursFromNow(0), to: hoursFromNow(8) });
    expect(onCallAt(register(turn), 'A', hoursFromNow(0))).toBe(turn);
    expect(onCallAt(register(turn), 'A', hoursFromNow(8))).toBeUndefined();
    expect(onCallAt(register(turn), 'B', hoursFromNow(1))).toBeUndefined();
  });

  it('is without fault when both roles are filled for three days and it was confirmed within seven', () => {
    expect(faultsOf(register(a, b), NOW)).toEqual([]);
    const turns = [aTurn({ to: hoursFromNow(12) }), aTurn({ from: hoursFromNow(12), to: hoursFromNow(72) })];
    expect(faultsOf({ ...register(...turns, b), verifiedAt: hoursFromNow(-168) }, NOW)).toEqual([]);
  });

  it.each([
    ['nobody is there', register(), [{ kind: 'empty' }]],
    ['A is missing', register(b), [{ kind: 'nobody', role: 'A' }]],
    ['B is missing', register(a), [{ kind: 'nobody', role: 'B' }]],
    [
      'one officer is both',
      register({ ...a, officerId: 'kong' }, { ...b, officerId: 'kong' }),
      [{ kind: 'one-for-both', officerId: 'kong' }],
    ],
    [
      'it was last confirmed more than seven days ago',
      { ...register(a, b), verifiedAt: hoursFromNow(-169) },
      [{ kind: 'stale', verifiedAt: hoursFromNow(-169) }],
    ],
    ['it was never confirmed', { unitId, entries: [a, b] }, [{ kind: 'stale' }]],
    [
      'nobody follows within three days',
      register({ ...a, to: hoursFromNow(71) }, b),
      [{ kind: 'gap', role: 'A', from: hoursFromNow(71) }],
    ],
    [
      'two turns do not meet',
      register(a, { ...b, to: hoursFromNow(10) }, aTurn({ role: 'B', from: hoursFromNow(12) })),
      [{ kind: 'gap', role: 'B', from: hoursFromNow(10), to: hoursFromNow(12) }],
    ],
  ])('shows a fault where %s', (_name, given, faults) => {
    expect(faultsOf(given, NOW)).toEqual(faults);
  });

  it('wants a change reported within one working day: after a Friday by the end of Monday in Shanghai', () => {
    const books = { rules: RULES_IN_FORCE, calendar: PUBLISHED_CALENDAR };
    const friday = '2026-11-20T02:00:00.000Z' as Instant;
    expect(reportBy(unitId, friday, books)).toBe('2026-11-23T16:00:00.000Z');
  });

  it('does not count the turn of an officer whose account has ended or who is gone', () => {
    const given = register(
      { ...a, officerId: 'gone' },
      { ...a, role: 'B', officerId: 'never' },
      { ...b, officerId: 'kong' },
    );
    expect(inForce(given, officerOf, NOW).entries).toEqual([{ ...b, officerId: 'kong' }]);
  });

  it('shows a gap for exactly the hours of the next three days that no turn covers', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -10, max: 80 }), fc.integer({ min: 1, max: 30 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(spans, (given) => {
        const turns = given.map(([from, hours]) => aTurn({ from: hoursFromNow(from), to: hoursFromNow(from + hours) }));
        const all = register(...turns);
        const faults = faultsOf(all, NOW);
        const openAt = (hour: number): boolean => onCallAt(all, 'A', hoursFromNow(hour)) === undefined;
        const firstCovered = Array.from({ length: 73 }, (_, hour) => hour).find((hour) => !openAt(hour));
        for (let hour = 0; hour < 72; hour += 1) {
          const at = hoursFromNow(hour);
          const inGap = faults.some(
            (f) => f.kind === 'gap' && f.role === 'A' && f.from <= at && (f.to === undefined || at < f.to),
          );
          const isOpen = openAt(hour) && firstCovered !== undefined && hour > firstCovered;
          must(inGap === isOpen, `hour ${hour} is covered or not, and shown otherwise`);
        }
      }),
      RUNS,
    );
  });
});

describe('what a unit puts into its register', () => {
  const put = (...entries: OnCallEntry[]) => refuseUnfitEntries(register(...entries), officerOf, NOW);

  it('may be a duty telephone, or an officer who can be reached', () => {
    const { phone: _, ...noPhone } = a;
    expect(() => put(a, { ...noPhone, role: 'B', officerId: 'kong' })).not.toThrow();
  });

  const { phone: _, ...silent } = a;
  it.each([
    ['ON_CALL.EMPTY_SPAN', 'invalid', [{ ...a, to: a.from }]],
    ['ON_CALL.UNREACHABLE', 'invalid', [silent]],
    ['ON_CALL.OTHER_UNIT', 'invalid', [{ ...a, officerId: 'other' }]],
    ['ON_CALL.OTHER_UNIT', 'invalid', [{ ...a, officerId: 'unknown' }]],
    ['ON_CALL.OFFICER_EXPIRED', 'invalid', [{ ...a, officerId: 'gone' }]],
    ['ON_CALL.OVERLAP', 'conflict', [a, aTurn({ from: hoursFromNow(1) })]],
  ])('is refused with %s', (code, kind, entries) => {
    expect(() => put(...entries)).toThrow(expect.objectContaining({ code, kind }));
  });
});
