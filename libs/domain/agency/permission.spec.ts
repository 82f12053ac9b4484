import fc from 'fast-check';
import { AGENCIES, type Actor, PARTY_ROLES, type Party, ROLES } from '#domain/agency/actor';
import { isEntrusted, mayActIn, type PathOf, scopeOf } from '#domain/agency/permission';
import { type PermittedAct, POLICY } from '#domain/agency/policy';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };

const PATHS: Readonly<Record<string, string>> = {
  province: '/province/',
  city: '/province/city/',
  county: '/province/city/county/',
  'county-2': '/province/city/county-2/',
  bank: '/bank/',
};
const pathOf: PathOf = (unitId) => PATHS[unitId];

const officer: Actor = { agency: 'police', unitId: 'county', officerId: 'o-1', roles: ['officer'] };
const clerk: Actor = { agency: 'bank', unitId: 'bank', officerId: 'o-2', roles: ['desk-clerk'] };
const parties: readonly Party[] = [
  { unitId: 'county', role: 'handler' },
  { unitId: 'bank', role: 'addressee' },
];

describe('who may act in a matter', () => {
  it.each<[string, Actor, PermittedAct, string]>([
    ['the handling unit withdraws its order', officer, 'stop-payment-order.withdraw', 'yes'],
    ['the addressed bank answers', clerk, 'stop-payment-order.answer', 'yes'],
    ['the handling unit does not answer for the bank', officer, 'stop-payment-order.answer', 'forbidden'],
    ['a role that may not', { ...clerk, roles: ['auditor'] }, 'stop-payment-order.answer', 'forbidden'],
    ['an officer without any role', { ...officer, roles: [] }, 'stop-payment-order.read', 'forbidden'],
    ['another county does not find it', { ...officer, unitId: 'county-2' }, 'stop-payment-order.read', 'not-found'],
    ['an unknown unit does not find it', { ...officer, unitId: 'nowhere' }, 'stop-payment-order.read', 'not-found'],
    [
      'the superior reads what its branch handles',
      { ...officer, unitId: 'province' },
      'stop-payment-order.read',
      'yes',
    ],
    [
      'the superior does not act for its branch',
      { ...officer, unitId: 'city' },
      'stop-payment-order.lift',
      'forbidden',
    ],
  ])('%s', (_, actor, act, expected) => {
    expect(mayActIn(parties, actor, act, pathOf)).toBe(expected);
  });

  it('a matter without parties is not found', () => {
    expect(mayActIn([], officer, 'stop-payment-order.read', pathOf)).toBe('not-found');
  });

  it('a unit below a party does not see what the party sees', () => {
    expect(mayActIn([{ unitId: 'city', role: 'handler' }], officer, 'stop-payment-order.read', pathOf)).toBe(
      'not-found',
    );
  });

  it('a party in a role that the act does not name is refused, not blinded', () => {
    expect(mayActIn([{ unitId: 'bank', role: 'copied' }], clerk, 'stop-payment-order.answer', pathOf)).toBe(
      'forbidden',
    );
  });
});

describe('the scope of a list', () => {
  it('is nothing for whom the policy does not name', () => {
    expect(scopeOf({ ...clerk, roles: ['auditor'] }, 'stop-payment-order.answer')).toBeUndefined();
  });

  it('names unit, roles of parties and branch', () => {
    expect(scopeOf(clerk, 'stop-payment-order.answer')).toEqual({
      unitId: 'bank',
      party: ['addressee'],
      branch: false,
      officerId: clerk.officerId,
    });
  });

  it('cannot be asked of an act that concerns no matter', () => {
    expect(() => scopeOf(officer, 'case.report')).toThrow(TypeError);
  });
});

const anActor: fc.Arbitrary<Actor> = fc.record({
  agency: fc.constantFrom(...AGENCIES),
  unitId: fc.constantFrom(...Object.keys(PATHS)),
  officerId: fc.constant('o'),
  roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 3 }),
});
const someParties = fc.array(
  fc.record({ unitId: fc.constantFrom(...Object.keys(PATHS)), role: fc.constantFrom(...PARTY_ROLES) }),
  { maxLength: 4 },
);
const anAct = fc.constantFrom(...(Object.keys(POLICY) as PermittedAct[]));

it('nobody acts whom the policy does not entrust, and nobody finds a matter in whose branch no party stands', () => {
  fc.assert(
    fc.property(anActor, someParties, anAct, (actor, given, act) => {
      const answer = mayActIn(given, actor, act, pathOf);
      if (answer === 'yes') expect(isEntrusted(actor, act)).toBe(true);
      const inBranch = given.some(({ unitId }) => pathOf(unitId)!.startsWith(pathOf(actor.unitId)!));
      expect(answer === 'not-found').toBe(!inBranch);
    }),
    RUNS,
  );
});
