import fc from 'fast-check';
import type { Unit } from '#domain/agency/unit';
import { aRegister, aUnit, NOW } from '#domain/agency/unit.spec-support';
import { UnitTree } from '#domain/agency/unit-tree';
import { treeFaultsOf } from '#domain/agency/unit-tree-faults';
import type { Instant } from '#domain/shared/instant';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };

const CLOSED = '2026-11-20T00:00:00.000Z' as Instant;
const tree = new UnitTree(aRegister());
const without = (...unitIds: string[]): UnitTree =>
  new UnitTree(aRegister().filter(({ unitId }) => !unitIds.includes(unitId)));
const closing = (unitId: string): UnitTree =>
  new UnitTree(aRegister().map((u) => (u.unitId === unitId ? { ...u, closedAt: CLOSED } : u)));
const ids = (units: readonly Unit[]): string[] => units.map(({ unitId }) => unitId);

/** A forest of up to thirty units: each hangs below an earlier one or below none, and the rows come in any order. */
const forests = fc
  .array(fc.option(fc.nat(), { nil: undefined, freq: 5 }), { minLength: 1, maxLength: 30 })
  .map((picks) =>
    picks.map((pick, i) =>
      aUnit({ unitId: `u${i}`, ...(i > 0 && pick !== undefined && { parentId: `u${pick % i}` }) }),
    ),
  )
  .chain((units) => fc.tuple(fc.shuffledSubarray(units, { minLength: units.length }), fc.nat(), fc.nat()))
  .map(([units, a, b]) => ({ forest: new UnitTree(units), a: `u${a % units.length}`, b: `u${b % units.length}` }));

describe('the tree of units', () => {
  it('names the path of a unit from the top down to itself', () => {
    expect(tree.path('police-post')).toBe('/police-province/police-city/police-county/police-post/');
    expect(tree.pathOf('nowhere')).toBeUndefined();
  });

  it('lists superiors nearest first and the branch below a unit', () => {
    expect(ids(tree.ancestorsOf('police-county'))).toEqual(['police-city', 'police-province']);
    expect(ids(tree.descendantsOf('police-city'))).toEqual(['police-county', 'police-post', 'police-other-county']);
  });

  it('finds 共同的上级公安机关 of two counties, and none for two hierarchies', () => {
    expect(tree.lowestCommonSuperior('police-county', 'police-other-county')?.unitId).toBe('police-city');
    expect(tree.lowestCommonSuperior('police-county', 'bank-yunshan')).toBeUndefined();
  });

  it('does not call a unit its own superior', () => {
    expect(tree.lowestCommonSuperior('police-county', 'police-post')?.unitId).toBe('police-city');
  });

  it('the lowest common superior stands above both, and no lower unit does', () => {
    fc.assert(
      fc.property(forests, ({ forest, a, b }) => {
        const common = forest.ancestorsOf(a).filter((unit) => forest.ancestorsOf(b).includes(unit));
        const lowest = forest.lowestCommonSuperior(a, b);
        expect(lowest === undefined).toBe(common.length === 0);
        if (lowest) {
          expect(common).toContain(lowest);
          for (const other of common) expect(forest.isInBranch(lowest.unitId, other.unitId)).toBe(true);
        }
        expect(forest.lowestCommonSuperior(b, a)).toBe(lowest);
      }),
      RUNS,
    );
  });

  it('a path begins with another exactly where that unit stands above', () => {
    fc.assert(
      fc.property(forests, ({ forest, a, b }) => {
        const above = a === b || forest.ancestorsOf(b).some(({ unitId }) => unitId === a);
        expect(forest.path(b).startsWith(forest.path(a))).toBe(above);
        expect(forest.isInBranch(b, a)).toBe(above);
        expect(forest.descendantsOf(a).some(({ unitId }) => unitId === b)).toBe(above && a !== b);
      }),
      RUNS,
    );
  });
});

describe('who looks after an area', () => {
  it('the anti-fraud centre of the county, else of the city, else of the province', () => {
    expect(tree.antiFraudCentreOf('police-post', NOW)?.unitId).toBe('centre-county');
    expect(tree.antiFraudCentreOf('police-other-county', NOW)?.unitId).toBe('centre-city');
    expect(without('centre-county', 'centre-city').antiFraudCentreOf('police-post', NOW)?.unitId).toBe(
      'centre-province',
    );
  });

  it('passes over a centre that is closed', () => {
    expect(closing('centre-county').antiFraudCentreOf('police-post', NOW)?.unitId).toBe('centre-city');
  });

  it('finds the centre for a county whose code was abolished', () => {
    const county = aUnit({ unitId: 'police-abolished', divisionCode: '990104' });
    expect(new UnitTree([...aRegister(), county]).antiFraudCentreOf('police-abolished', NOW)?.unitId).toBe(
      'centre-city',
    );
  });

  it('a bank answers to the financial regulator, a payment institution to the central bank, a court to none', () => {
    expect(tree.regulatorOf('bank-yunshan', NOW)?.unitId).toBe('financial-regulator');
    expect(tree.regulatorOf('pay-hetai', NOW)?.unitId).toBe('central-bank');
    expect(without('financial-regulator').regulatorOf('bank-yunshan', NOW)?.unitId).toBe('central-bank');
    expect(tree.regulatorOf('police-city', NOW)).toBeUndefined();
  });

  it('the joint-meeting office of the area or of the one around it', () => {
    expect(tree.supervisorOf('police-post', NOW)?.unitId).toBe('office-city');
    expect(tree.supervisorOf('pay-hetai', NOW)?.unitId).toBe('office-province');
  });

  it('the superior is the next unit above that is open', () => {
    expect(tree.superiorOf('police-county', NOW)?.unitId).toBe('police-city');
    expect(closing('police-city').superiorOf('police-county', NOW)?.unitId).toBe('police-province');
    expect(tree.superiorOf('police-province', NOW)).toBeUndefined();
  });

  it('an office looks after its city and the counties in it, not after the next city', () => {
    expect(tree.coversAreaOf('office-city', 'police-post')).toBe(true);
    expect(tree.coversAreaOf('office-city', 'pay-hetai')).toBe(false);
  });

  it('an order of a bank code goes to the head office and never to a branch', () => {
    expect(tree.headOfficeOf('961')?.unitId).toBe('bank-yunshan');
    expect(tree.headOfficeOf('999')).toBeUndefined();
  });
});

describe('new work', () => {
  const future = aUnit({ unitId: 'police-new', openSince: '2027-01-01T00:00:00.000Z' as Instant });

  it('is given to an open unit', () => {
    expect(tree.open('bank-yunshan', NOW).unitId).toBe('bank-yunshan');
    expect(closing('bank-yunshan').open('bank-yunshan', '2026-11-19T23:59:59.999Z' as Instant)).toBeDefined();
  });

  it.each([
    ['UNIT.UNKNOWN', 'not-found', () => tree.open('nowhere', NOW)],
    ['UNIT.CLOSED', 'conflict', () => closing('bank-yunshan').open('bank-yunshan', CLOSED)],
    ['UNIT.NOT_YET_OPEN', 'conflict', () => new UnitTree([future]).open('police-new', NOW)],
    ['UNIT.BROKEN_TREE', 'invalid', () => new UnitTree([aUnit({ unitId: 'a', parentId: 'b' })])],
  ])('is refused with %s', (code, kind, ask) => {
    expect(ask).toThrow(expect.objectContaining({ code, kind }));
  });
});

describe('rows that are no tree', () => {
  it.each([
    ['UNIT.BAD_ID', [aUnit({ unitId: 'a_b' })]],
    ['UNIT.NO_DIVISION', [aUnit({ unitId: 'a', divisionCode: '9901' })]],
    ['UNIT.LEVEL_DIVISION', [aUnit({ unitId: 'a', level: 'city', divisionCode: '990102' })]],
    ['UNIT.UNKNOWN_PARENT', [aUnit({ unitId: 'a', parentId: 'z' })]],
    ['UNIT.OTHER_AGENCY', [aUnit({ unitId: 'a', kind: 'court', agency: 'police' })]],
    ['UNIT.FOREIGN_PARENT', [aUnit({ unitId: 'a' }), aUnit({ unitId: 'b', kind: 'court', parentId: 'a' })]],
    ['UNIT.DOUBLE', [aUnit({ unitId: 'a' }), aUnit({ unitId: 'a' })]],
    [
      'UNIT.DOUBLE_UNIT_CODE',
      [aUnit({ unitId: 'a', unitCode: '990102000000' }), aUnit({ unitId: 'b', unitCode: '990102000000' })],
    ],
    ['UNIT.DOUBLE_BANK_CODE', ['a', 'b'].map((unitId) => aUnit({ unitId, kind: 'head-office', bankCode: '961' }))],
  ])('are named with %s', (code, units) => {
    expect(treeFaultsOf(units).map((fault) => fault.code)).toEqual([code]);
  });

  it('names every unit of a cycle, and no unit that merely hangs below one', () => {
    const units = [
      aUnit({ unitId: 'a', parentId: 'b' }),
      aUnit({ unitId: 'b', parentId: 'a' }),
      aUnit({ unitId: 'c', parentId: 'a' }),
    ];
    expect(treeFaultsOf(units)).toEqual([
      { subject: 'a', code: 'UNIT.CYCLE', message: 'the unit stands above itself' },
      { subject: 'b', code: 'UNIT.CYCLE', message: 'the unit stands above itself' },
    ]);
  });
});
