import type { EntityManager } from 'typeorm';
import type { AreaAct } from '#activities/matter/area';
import type { Party, PartyRole } from '#domain/agency/actor';
import { addresseeOf, type AgencyWorld, type Sides } from '#domain/agency/on-call-addressee';
import type { Firing, RungAddressee } from '#domain/deadline/deadline';

/** What a unit becomes to the matter whose rung has reached it: whoever is told of a breach may see it. */
const BECOMES: Readonly<Partial<Record<RungAddressee, PartyRole>>> = {
  regulator: 'regulator',
  supervisor: 'superior',
  superior: 'superior',
  'anti-fraud-centre': 'centre',
};

const outside = ({ to }: Firing): boolean => to.some((place) => BECOMES[place]);

/** The units outside the matter that the rungs of this act have reached. */
export async function reachedParties(
  manager: EntityManager,
  { matterId, entry }: AreaAct,
  world: () => Promise<AgencyWorld>,
): Promise<Party[]> {
  const fires = (entry.fires ?? []).filter(outside);
  if (fires.length === 0) return [];
  const [known, owners] = await Promise.all([world(), sidesOf(manager, matterId, fires)]);
  return fires.flatMap(({ deadlineId, to }) =>
    to.flatMap((place) => {
      const role = BECOMES[place];
      const sides = owners.get(deadlineId);
      if (!role || !sides || !isKnown(known, sides)) return [];
      return addresseeOf(place, sides, known, entry.at).recipients.map(({ unitId }): Party => ({ unitId, role }));
    }),
  );
}

/** A rung is recorded whatever the register of units lacks; the relay names the detour. */
const isKnown = ({ tree }: AgencyWorld, { ownerUnitId, issuerUnitId }: Sides): boolean =>
  tree.find(ownerUnitId) !== undefined || tree.find(issuerUnitId) !== undefined;

async function sidesOf(
  manager: EntityManager,
  matterId: string,
  fires: readonly Firing[],
): Promise<Map<string, Sides>> {
  const rows: ({ deadlineId: string } & Sides)[] = await manager.query(
    `select deadline_id as "deadlineId", owner_unit_id as "ownerUnitId", coalesce((select unit_id from matter_parties
       where matter_id = $1 and role = 'handler' and until is null limit 1), owner_unit_id) as "issuerUnitId"
     from deadlines where matter_id = $1 and deadline_id = any($2)`,
    [matterId, fires.map(({ deadlineId }) => deadlineId)],
  );
  return new Map(rows.map((row) => [row.deadlineId, row]));
}
