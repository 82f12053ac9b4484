import type { EntityManager } from 'typeorm';
import type { RiskTag } from '#domain/risk-tag/risk-tag';

/** Which accounts bear a tag now, in the transaction of the act. */
export class RiskTagRepository {
  async set(manager: EntityManager, { tagId, kind, accounts }: RiskTag): Promise<void> {
    await manager.query(
      `insert into risk_tag_accounts (tag_id, account_key, row_id, kind, standing)
       select $1, "accountKey", "rowId", $2, true from jsonb_to_recordset($3::jsonb) as one ("accountKey" text, "rowId" uuid)
       on conflict (tag_id, account_key) do update set standing = true`,
      [tagId, kind, JSON.stringify(accounts)],
    );
  }

  async end(manager: EntityManager, tagId: string): Promise<void> {
    await manager.query('update risk_tag_accounts set standing = false where tag_id = $1', [tagId]);
  }
}
