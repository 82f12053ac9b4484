import type { EntityManager } from 'typeorm';
import type { HandsEvent } from '#domain/agency/hands';

/** Who holds a matter at each desk and who is recused from it: rows of every matter alike. */
export class HandsRepository {
  async project(manager: EntityManager, matterId: string, happened: HandsEvent, at: string): Promise<void> {
    if (happened.event === 'MatterTaken') {
      await manager.query(
        `insert into matter_takers (matter_id, unit_id, officer_id, taken_at) values ($1, $2, $3, $4)
         on conflict (matter_id, unit_id) do update set officer_id = $3, taken_at = $4`,
        [matterId, happened.unitId, happened.officerId, at],
      );
      return;
    }
    if (happened.event === 'RecusalLifted') {
      await manager.query('update recusals set lifted_at = $3 where matter_id = $1 and officer_id = $2', [
        ...[matterId, happened.officerId, at],
      ]);
      return;
    }
    const { officerId, unitId, successorId, decidedBy } = happened;
    await manager.query(
      `insert into recusals (matter_id, officer_id, unit_id, successor_id, decided_by, at) values ($1, $2, $3, $4, $5, $6)
       on conflict (matter_id, officer_id) do update set successor_id = $4, decided_by = $5, at = $6, lifted_at = null`,
      [matterId, officerId, unitId, successorId, decidedBy, at],
    );
    await manager.query(
      'update matter_takers set officer_id = $4, taken_at = $5 where matter_id = $1 and unit_id = $2 and officer_id = $3',
      [matterId, unitId, officerId, successorId, at],
    );
  }
}
