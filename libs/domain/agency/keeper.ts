import { actingFor } from '#domain/agency/deputy';
import { expiredAt, isHead, type Officer } from '#domain/agency/officer';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { Instant } from '#domain/shared/instant';

export interface Keeper {
  readonly unitId: string;
  /** Absent where the unit has nobody left: then the task is the unit's own, and everybody there sees it. */
  readonly officerId?: string;
  readonly why: 'own' | 'deputy' | 'head' | 'superior-head' | 'unit';
}

/**
 * Whose a task is when the officer who began it has left, or is away: the deputy, then the head of the unit, then a head above it,
 * then the unit. A task is never nobody's.
 */
export function keeperOf(
  world: AgencyWorld,
  { unitId, officerId }: { readonly unitId: string; readonly officerId: string },
  at: Instant,
): Keeper {
  const own = world.officer(officerId);
  const present = own && own.unitId === unitId ? standIn(world, own, at) : undefined;
  if (present) return { ...present, why: present.officerId === officerId ? 'own' : 'deputy' };
  const head = headOf(world, unitId, at);
  if (head) return { ...head, why: 'head' };
  for (const above of world.tree.find(unitId) ? world.tree.ancestorsOf(unitId) : []) {
    const superior = headOf(world, above.unitId, at);
    if (superior) return { ...superior, why: 'superior-head' };
  }
  return { unitId, why: 'unit' };
}

type Person = Pick<Officer, 'unitId' | 'officerId'>;

function headOf(world: AgencyWorld, unitId: string, at: Instant): Person | undefined {
  for (const officer of world.officersOf(unitId).filter(isHead)) {
    const found = standIn(world, officer, at);
    if (found) return found;
  }
  return undefined;
}

/** The officer or who acts for them, as long as that account is valid. */
function standIn(world: AgencyWorld, officer: Officer, at: Instant): Person | undefined {
  const acting = world.officer(actingFor(world.deputies, officer.officerId, at)) ?? officer;
  const found = [acting, officer].find((one) => !expiredAt(one, at));
  return found && { unitId: found.unitId, officerId: found.officerId };
}
