import type { Agency, Role } from '#domain/agency/actor';
import type { Deputy } from '#domain/agency/deputy';
import type { Officer } from '#domain/agency/officer';
import type { OnCallEntry, OnCallRegister } from '#domain/agency/on-call';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { Unit } from '#domain/agency/unit';
import { UnitTree } from '#domain/agency/unit-tree';

/** The whole register as a file brings it: units, officers and who is on call. Passwords and secrets are read by the identity provider alone. */
export interface World {
  readonly note: string;
  /** A complete file closes what it no longer names; another adds and changes. */
  readonly complete?: boolean;
  readonly units: readonly Unit[];
  readonly officers: readonly Officer[];
  readonly machines: readonly Machine[];
  readonly onCall: readonly WorldOnCall[];
  readonly deputies: readonly Deputy[];
  readonly bankPrefixes: readonly BankPrefix[];
}

/** The first digits of the card numbers of one institution (COD-07). */
export interface BankPrefix {
  readonly prefix: string;
  readonly bankCode: string;
}

/** The own system of an institution, which signs in by client credentials. */
export interface Machine {
  readonly clientId: string;
  readonly unitId: string;
  readonly agency: Agency;
  readonly roles: readonly Role[];
}

export interface WorldOnCall {
  readonly unitId: string;
  readonly entries: readonly OnCallEntry[];
  /** Counted back from the loading, so that a demonstration starts with registers that are fresh and one that is not. */
  readonly verifiedDaysBeforeLoad?: number;
}

export interface WorldRows {
  readonly units: readonly Unit[];
  readonly officers: readonly Officer[];
  readonly registers: readonly OnCallRegister[];
  readonly deputies: readonly Deputy[];
}

/** The rows, so that they can be asked. */
export function agencyWorld({ units, officers, registers, deputies }: WorldRows): AgencyWorld {
  const byId = new Map(officers.map((officer) => [officer.officerId, officer]));
  const byUnit = Map.groupBy(officers, ({ unitId }) => unitId);
  const registerOf = new Map(registers.map((register) => [register.unitId, register]));
  return {
    tree: new UnitTree(units),
    officers,
    deputies,
    officer: (officerId) => byId.get(officerId),
    officersOf: (unitId) => byUnit.get(unitId) ?? [],
    registerOf: (unitId) => registerOf.get(unitId),
  };
}
