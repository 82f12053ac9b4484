import type { EntityManager } from 'typeorm';

export interface OwnerOfMoves {
  readonly ownerUnitId: string;
  readonly moved: number;
}

/** Whose clocks end otherwise: each unit is told once. */
export const ownersOfMoves = (manager: EntityManager, publication: string): Promise<OwnerOfMoves[]> =>
  manager.query(
    `select owner_unit_id as "ownerUnitId", count(*)::int as moved from deadline_moves
     where publication = $1 and kind = 'moved' and status <> 'simulated' group by owner_unit_id order by owner_unit_id`,
    [publication],
  );
