import type { EntityManager } from 'typeorm';
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
  /** The recusal may be from the case, and is then lifted there. */
  readonly matterId: string;
}

/** What the desks read of who holds a matter, and of who is recused from it. */
export class HandsReadModel {
  takers(manager: EntityManager, matterId: string): Promise<TakerRow[]> {
    return manager.query(
      'select unit_id as "unitId", officer_id as "officerId", taken_at as "takenAt" from matter_takers where matter_id = $1',
      [matterId],
    );
  }

  /** Those of the matter itself and those of its case. */
  recusals(manager: EntityManager, matterId: string): Promise<RecusalRow[]> {
    return manager.query(
      `select officer_id as "officerId", unit_id as "unitId", successor_id as "successorId", decided_by as "decidedBy", at,
         matter_id as "matterId"
       from recusals where lifted_at is null and (matter_id = $1
         or matter_id = (select 'case/' || head.case_id from matter_heads head where head.matter_id = $1)) order by at`,
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
