import type { EntityManager } from 'typeorm';

export interface ListedCase {
  readonly caseNumber: string;
  readonly handlerUnitId: string;
  readonly lossFen: string;
}

/** What an office must know of a case to put it on the list. */
export class ListedCaseReadModel {
  async one(manager: EntityManager, caseId: string): Promise<ListedCase | undefined> {
    const [row]: ListedCase[] = await manager.query(
      'select case_number as "caseNumber", handler_unit_id as "handlerUnitId", loss_fen::text as "lossFen" from cases where case_id = $1',
      [caseId],
    );
    return row;
  }
}
