import type { Actor, Party, PartyRole } from '#domain/agency/actor';
import { type Permission, PERMITTED_ACTS, type PermittedAct, POLICY } from '#domain/agency/policy';

/** `not-found`: the matter is none of the actor's business, so the answer must not say that it exists. */
export type Permitted = 'yes' | 'forbidden' | 'not-found';

/** A unit with all units above it, as one text: `/province/city/unit/`. Undefined where the unit is unknown. */
export type PathOf = (unitId: string) => string | undefined;

export const permissionOf = (act: PermittedAct): Permission => POLICY[act];

/** Whether agency and role allow the act at all, whatever the matter. */
export function isEntrusted({ agency, roles }: Actor, act: PermittedAct): boolean {
  const permission = permissionOf(act);
  return permission.agencies.includes(agency) && roles.some((role) => permission.roles.includes(role));
}

/** All that agency and role allow; what a desk offers is read from it. */
export const entrustedActs = (actor: Actor): PermittedAct[] => PERMITTED_ACTS.filter((act) => isEntrusted(actor, act));

/** Judges an act in a matter by the parties that it has now. A matter without parties is nobody's and is not found. */
export function mayActIn(parties: readonly Party[], actor: Actor, act: PermittedAct, pathOf: PathOf): Permitted {
  const related = parties.filter(({ unitId }) => unitId === actor.unitId || stands(actor.unitId, unitId, pathOf));
  if (related.length === 0) return 'not-found';
  return isEntrusted(actor, act) && related.some((party) => suits(party, actor.unitId, permissionOf(act)))
    ? 'yes'
    : 'forbidden';
}

/** Which matters an actor may meet under an act; what a list is narrowed by. Undefined: none at all. */
export interface Scope {
  readonly unitId: string;
  readonly party: readonly PartyRole[];
  readonly branch: boolean;
  /** Who is recused from a matter does not meet it. */
  readonly officerId: string;
}

export function scopeOf(actor: Actor, act: PermittedAct): Scope | undefined {
  const { party, branch = false } = permissionOf(act);
  if (!party) throw new TypeError(`The act ${act} concerns no matter and cannot narrow a list of matters.`);
  return isEntrusted(actor, act) ? { unitId: actor.unitId, party, branch, officerId: actor.officerId } : undefined;
}

function suits({ unitId, role }: Party, actingUnitId: string, { party, branch }: Permission): boolean {
  if (party && !party.includes(role)) return false;
  return unitId === actingUnitId || branch === true;
}

/** Whether the first unit stands above the second. */
function stands(unitId: string, below: string, pathOf: PathOf): boolean {
  const path = pathOf(unitId);
  return path !== undefined && (pathOf(below)?.startsWith(path) ?? false);
}
