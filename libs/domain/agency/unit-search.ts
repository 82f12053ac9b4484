import type { Agency } from '#domain/agency/actor';
import { areasAround, isOpenAt, type Unit, type UnitKind } from '#domain/agency/unit';
import type { Instant } from '#domain/shared/instant';

export interface UnitQuery {
  /** Part of a name, or the beginning of an id, a unit code or a bank code. */
  readonly text?: string | undefined;
  readonly agency?: Agency | undefined;
  readonly kind?: UnitKind | undefined;
  /** A division with everything in it: a province finds its cities and counties. */
  readonly division?: string | undefined;
  /** Only units that are open at that instant. */
  readonly openAt?: Instant | undefined;
}

/** The order of every list of units: by area, then by id. */
export const orderOf = ({ divisionCode, unitId }: Unit): readonly [string, string] => [divisionCode, unitId];

/** The units that fit, in order, after the one where the page before ended. */
export function findUnits(
  units: readonly Unit[],
  query: UnitQuery,
  after?: readonly [string, string],
): readonly Unit[] {
  return units
    .filter((unit) => fits(unit, query) && (after === undefined || comesAfter(orderOf(unit), after)))
    .toSorted((a, b) => (comesAfter(orderOf(a), orderOf(b)) ? 1 : -1));
}

const comesAfter = ([area, id]: readonly [string, string], [otherArea, otherId]: readonly [string, string]): boolean =>
  area > otherArea || (area === otherArea && id > otherId);

function fits(unit: Unit, { text, agency, kind, division, openAt }: UnitQuery): boolean {
  if (agency !== undefined && unit.agency !== agency) return false;
  if (kind !== undefined && unit.kind !== kind) return false;
  if (division !== undefined && !areasAround(unit.divisionCode).includes(division)) return false;
  if (openAt !== undefined && !isOpenAt(unit, openAt)) return false;
  return text === undefined || isNamed(unit, text.trim().toLowerCase());
}

const isNamed = ({ name, shortName, unitId, unitCode, bankCode }: Unit, text: string): boolean =>
  [name, shortName].some((word) => word.toLowerCase().includes(text)) ||
  [unitId, unitCode, bankCode].some((code) => code?.toLowerCase().startsWith(text));
