import type { EntityManager } from 'typeorm';
import type { HandsEvent } from '#domain/agency/hands';
import { recusedFrom } from '#persistence/visibility/visible';

export interface TakerRow {
  readonly unitId: string;
  readonly officerId: string;
  readonly takenAt: Date;
}

export interface RecusalRow {
  readonly officerId: string;
  readonly unitId: string;
  readonly successorId: string;
  readonly decidedBy: 'officer' | 'chief';
  readonly at: Date;
}

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
    const { officerId, unitId, successorId, decidedBy } = happened;
    await manager.query(
      `insert into recusals (matter_id, officer_id, unit_id, successor_id, decided_by, at) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [matterId, officerId, unitId, successorId, decidedBy, at],
    );
    await manager.query(
      'update matter_takers set officer_id = $4, taken_at = $5 where matter_id = $1 and unit_id = $2 and officer_id = $3',
      [matterId, unitId, officerId, successorId, at],
    );
  }

  takers(manager: EntityManager, matterId: string): Promise<TakerRow[]> {
    return manager.query(
      'select unit_id as "unitId", officer_id as "officerId", taken_at as "takenAt" from matter_takers where matter_id = $1',
      [matterId],
    );
  }

  /** Those of the matter itself and those of its case. */
  recusals(manager: EntityManager, matterId: string): Promise<RecusalRow[]> {
    return manager.query(
      `select officer_id as "officerId", unit_id as "unitId", successor_id as "successorId", decided_by as "decidedBy", at
       from recusals where matter_id = $1
         or matter_id = (select 'case/' || head.case_id from matter_heads head where head.matter_id = $1) order by at`,
      [matterId],
    );
  }

  async isRecused(manager: EntityManager, matterId: string, officerId: string): Promise<boolean> {
    const [row]: { recused: boolean }[] = await manager.query(`select ${recusedFrom('$1', '$2')} as recused`, [
      matterId,
      officerId,
    ]);
    return row?.recused ?? false;
  }
}
