import type { EntityManager } from 'typeorm';

/** The line of a matter that somebody wants to look at. */
export interface LookedAt {
  readonly title: string;
  readonly state: string;
  readonly caseId: string | null;
  readonly ownerUnitId: string | null;
}

/** What a look needs to know of a matter before it is opened. */
export class LookedAtReadModel {
  async one(manager: EntityManager, matterId: string): Promise<LookedAt | undefined> {
    const [row]: LookedAt[] = await manager.query(
      `select head.title, head.state, head.case_id as "caseId",
         (select party.unit_id from matter_parties party where party.matter_id = head.matter_id and party.role = 'handler' and party.until is null
          order by party.since, party.unit_id limit 1) as "ownerUnitId"
       from matter_heads head where head.matter_id = $1`,
      [matterId],
    );
    return row;
  }

  async titles(manager: EntityManager, matterIds: readonly string[]): Promise<Map<string, string>> {
    const rows: { matterId: string; title: string }[] = await manager.query(
      'select matter_id as "matterId", title from matter_heads where matter_id = any($1)',
      [matterIds],
    );
    return new Map(rows.map(({ matterId, title }) => [matterId, title]));
  }
}
