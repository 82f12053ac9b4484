import type { EntityManager } from 'typeorm';

export interface PaperAnswerRow {
  readonly number: number;
  readonly paperNumber: string | null;
  readonly receivedAt: Date;
  readonly sha256: string;
  readonly itemNos: readonly number[];
  readonly enteredBy: string | null;
  readonly enteredAt: Date;
}

/** Newest first. */
export function paperAnswersOf(manager: EntityManager, matterId: string): Promise<PaperAnswerRow[]> {
  return manager.query(
    `select number, paper_number as "paperNumber", received_at as "receivedAt", sha256, item_nos as "itemNos",
       entered_by as "enteredBy", entered_at as "enteredAt"
     from paper_answers where matter_id = $1 order by number desc`,
    [matterId],
  );
}

/** The institution that an order goes to. */
export async function addresseeOf(manager: EntityManager, matterId: string): Promise<string | undefined> {
  const [row]: { unitId: string }[] = await manager.query(
    `select unit_id as "unitId" from matter_parties where matter_id = $1 and role = 'addressee' and until is null limit 1`,
    [matterId],
  );
  return row?.unitId;
}
