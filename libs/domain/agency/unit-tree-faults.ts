import { AGENCY_OF, UNIT_ID, type Unit, type UnitLevel } from '#domain/agency/unit';

/** What is wrong with a register, said of one row of it. */
export interface RegisterFault {
  readonly subject: string;
  readonly code: string;
  readonly message: string;
}

/** Counties and posts may carry the code of a city, because some cities have no counties. */
const DIVISION_OF_LEVEL: Partial<Readonly<Record<UnitLevel, RegExp>>> = {
  national: /^000000$/,
  province: /^\d\d0000$/,
  city: /^\d{4}00$/,
};

type FaultOf = (unit: Unit, all: ReadonlyMap<string, Unit>) => string | undefined;

const RULES: readonly (readonly [code: string, faultOf: FaultOf])[] = [
  ['UNIT.BAD_ID', ({ unitId }) => (UNIT_ID.test(unitId) ? undefined : 'the id takes 1 to 64 of a-z 0-9 -')],
  [
    'UNIT.NO_DIVISION',
    ({ divisionCode }) => (/^\d{6}$/.test(divisionCode) ? undefined : 'the division code has six digits'),
  ],
  [
    'UNIT.LEVEL_DIVISION',
    ({ level, divisionCode }) =>
      DIVISION_OF_LEVEL[level]?.test(divisionCode) === false ? `${divisionCode} is no ${level}` : undefined,
  ],
  [
    'UNIT.UNKNOWN_PARENT',
    ({ parentId }, all) =>
      parentId === undefined || all.has(parentId) ? undefined : `the parent ${parentId} is not in the register`,
  ],
  ['UNIT.CYCLE', (unit, all) => (isOnCycle(unit, all) ? 'the unit stands above itself' : undefined)],
  [
    'UNIT.OTHER_AGENCY',
    ({ agency, kind }) =>
      AGENCY_OF[kind] === agency ? undefined : `a ${kind} belongs to ${AGENCY_OF[kind]}, not to ${agency}`,
  ],
  [
    'UNIT.FOREIGN_PARENT',
    ({ agency, parentId = '' }, all) => {
      const parent = all.get(parentId);
      return parent && parent.agency !== agency ? `the parent ${parentId} belongs to ${parent.agency}` : undefined;
    },
  ],
];

/** Everything that keeps rows from being a tree of units. */
export function treeFaultsOf(units: readonly Unit[]): readonly RegisterFault[] {
  const all = new Map(units.map((unit) => [unit.unitId, unit]));
  return [...doublesOf(units), ...units.flatMap((unit) => faultsOfUnit(unit, all))];
}

const faultsOfUnit = (unit: Unit, all: ReadonlyMap<string, Unit>): readonly RegisterFault[] =>
  RULES.flatMap(([code, faultOf]) => {
    const message = faultOf(unit, all);
    return message === undefined ? [] : [{ subject: unit.unitId, code, message }];
  });

function doublesOf(units: readonly Unit[]): readonly RegisterFault[] {
  const heads = units.filter(({ kind }) => kind !== 'branch');
  return [
    ...doubles(
      'UNIT.DOUBLE',
      'the id',
      units.map(({ unitId }) => [unitId, unitId]),
    ),
    ...doubles(
      'UNIT.DOUBLE_UNIT_CODE',
      'the unit code',
      units.map(({ unitId, unitCode }) => [unitId, unitCode]),
    ),
    ...doubles(
      'UNIT.DOUBLE_BANK_CODE',
      'the bank code',
      heads.map(({ unitId, bankCode }) => [unitId, bankCode]),
    ),
  ];
}

/** One fault for every row whose value another row before it has. */
export function doubles(
  code: string,
  what: string,
  rows: readonly (readonly [subject: string, value: string | undefined])[],
): readonly RegisterFault[] {
  const seen = new Set<string>();
  return rows.flatMap(([subject, value]) => {
    if (value === undefined) return [];
    if (seen.has(value)) return [{ subject, code, message: `${what} ${value} is there twice` }];
    seen.add(value);
    return [];
  });
}

/** Walks up until the top, a missing parent or a unit met before; only a unit that meets itself is on the cycle. */
function isOnCycle(unit: Unit, all: ReadonlyMap<string, Unit>): boolean {
  const met = new Set<string>();
  for (let id = unit.parentId; id !== undefined && !met.has(id); id = all.get(id)?.parentId) {
    if (id === unit.unitId) return true;
    met.add(id);
  }
  return false;
}
