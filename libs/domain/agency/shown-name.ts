import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { UnitTree } from '#domain/agency/unit-tree';
import { isWithoutOfficer, WITHOUT_OFFICER } from '#domain/agency/without-officer';

/** What the record names and the register does not know (any more) is shown by its id, and says so. */
const unknown = (id: string): string => (id === '' ? '' : `${id}（不在名册）`);

/** How a unit is shown to people. */
export const shownUnit = (tree: Pick<UnitTree, 'find'>, unitId: string): string =>
  tree.find(unitId)?.name ?? unknown(unitId);

/** How whoever acted is shown to people: an officer, the service itself, or somebody at a public page. */
export const shownOfficer = (world: Pick<AgencyWorld, 'officer'>, officerId: string): string =>
  world.officer(officerId)?.name ?? (isWithoutOfficer(officerId) ? WITHOUT_OFFICER[officerId] : unknown(officerId));
