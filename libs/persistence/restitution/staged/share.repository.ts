import type { EntityManager } from 'typeorm';
import type { RestitutionPlanProposed } from '#domain/restitution/matter/events';
import type { PayoutLine } from '#domain/restitution/matter/restitution';
import { DomainError } from '#domain/shared/domain-error';
import { type HashedLine, planHashOf } from '#persistence/restitution/staged/plan-hash';

export interface StagedShare extends HashedLine {
  readonly bankUnitId: string;
}

const ROWS_PER_STATEMENT = 20_000;

/** The shares of a plan: staged before the act that names them by their hash, and never changed. */
export class ShareRepository {
  async stage(manager: EntityManager, planId: string, shares: readonly StagedShare[]): Promise<void> {
    for (let from = 0; from < shares.length; from += ROWS_PER_STATEMENT) {
      await manager.query(
        `insert into restitution_shares (plan_id, line_no, claim_id, item_key, bank_unit_id, amount_fen)
         select $1, "lineNo", "claimId", "itemKey", "bankUnitId", "amountFen" from jsonb_to_recordset($2::jsonb)
           as one ("lineNo" int, "claimId" text, "itemKey" text, "bankUnitId" text, "amountFen" bigint) on conflict do nothing`,
        [planId, JSON.stringify(shares.slice(from, from + ROWS_PER_STATEMENT))],
      );
    }
  }

  /** Within the act's transaction: what lies in the table is what the act has named, and everybody in it has been examined. */
  async verify(manager: EntityManager, plan: RestitutionPlanProposed): Promise<void> {
    const lines: HashedLine[] = await manager.query(
      `select line_no as "lineNo", claim_id as "claimId", item_key as "itemKey", amount_fen as "amountFen"
       from restitution_shares where plan_id = $1 order by line_no`,
      [plan.planId],
    );
    if (lines.length !== plan.lines || planHashOf(plan, lines) !== plan.hash)
      throw new DomainError('conflict', 'RESTITUTION.PLAN_HASH_DIFFERS', 'The shares are not those of this plan.');
    const [stranger]: { claimId: string }[] = await manager.query(
      `select share.claim_id as "claimId" from restitution_shares share left join restitution_claims claim using (claim_id)
       where share.plan_id = $1 and claim.status is distinct from 'complete' limit 1`,
      [plan.planId],
    );
    if (stranger)
      throw new DomainError('conflict', 'RESTITUTION.CLAIM_NOT_COMPLETE', 'An application is not complete.', {
        claimId: stranger.claimId,
      });
  }

  /** Within the act's transaction: what is released is what the plan says, to the fen. */
  async verifyLines(manager: EntityManager, noticeId: string, lines: readonly PayoutLine[]): Promise<void> {
    const [found]: { matching: number }[] = await manager.query(
      `select count(*)::int as matching from restitution_notices notice
       join restitution_shares share on share.plan_id = notice.plan_id and share.bank_unit_id = notice.bank_unit_id
       join jsonb_to_recordset($2::jsonb) as line ("lineNo" int, "claimId" text, "itemKey" text, "amountFen" bigint)
         on line."lineNo" = share.line_no and line."claimId" = share.claim_id and line."itemKey" = share.item_key and line."amountFen" = share.amount_fen
       where notice.notice_id = $1`,
      [
        noticeId,
        JSON.stringify(
          lines.map(({ lineNo, claimId, itemKey, amountFen }) => ({
            ...{ lineNo, claimId, itemKey },
            amountFen: `${amountFen}`,
          })),
        ),
      ],
    );
    if (found?.matching !== lines.length)
      throw new DomainError('conflict', 'RESTITUTION.NOT_IN_PLAN', 'This share is not one of the plan.');
  }
}
