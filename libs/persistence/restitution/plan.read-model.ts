import type { EntityManager } from 'typeorm';
import type { PlanItem, PlanStatus } from '#domain/restitution/matter/restitution';
import type { ShareOutline } from '#domain/restitution/share-standing';
import type { Wire } from '#contracts/shared/wire';
import { SHARE_OUTLINE } from '#persistence/restitution/share-outline';

export interface PlanRow {
  readonly planId: string;
  readonly version: number;
  readonly kind: 'direct' | 'proportional';
  readonly basis: 'net' | 'gross';
  readonly basisChoice: { readonly officerId: string; readonly reason: string } | null;
  readonly traceId: string;
  readonly discrepancyReason: string | null;
  readonly hash: string;
  readonly lines: number;
  readonly totalFen: string;
  readonly residueFen: string;
  readonly items: readonly Wire<PlanItem>[];
  readonly difference: { readonly against: number; readonly hash: string; readonly reason: string } | null;
  readonly status: PlanStatus;
  readonly noticePublishedAt: Date | null;
  readonly noticeEndsAt: Date | null;
  readonly waitsForRenewal: readonly string[];
  readonly earliestPaymentAt: Date | null;
  readonly approval: { readonly approvalId: string; readonly approverUnitId: string } | null;
  readonly reportNumber: string | null;
  readonly decisionNumber: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly refusalReason: string | null;
  readonly earlyReturn: object | null;
  readonly proposedAt: Date;
  readonly proposedBy: string;
}

export interface ShareRow extends ShareOutline {
  readonly lineNo: number;
  readonly claimId: string;
  readonly itemKey: string;
  readonly bankUnitId: string;
  readonly amountFen: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface ObjectionRow {
  readonly objectionId: string;
  readonly version: number;
  readonly raisedBy: string;
  readonly status: 'open' | 'upheld' | 'dismissed';
  readonly raisedAt: Date;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface TraceRow {
  readonly traceId: string;
  readonly rule: string;
  readonly digest: string;
  readonly inputDigest: string;
  readonly conserved: boolean;
  readonly transfers: number;
  readonly heldFen: string;
  readonly unseparatedFen: string;
  readonly runAt: Date;
  readonly runBy: string;
}

export interface ShareGround {
  readonly lineNo: number;
  readonly claimId: string;
  readonly itemKey: string;
  readonly amountFen: string;
  readonly lossFen: string;
  readonly compensatedFen: string;
  /** All that the plan gives to the claim, from whatever account. */
  readonly ofClaimFen: string;
}

const PLAN = `plan_id as "planId", version, kind, basis, basis_choice as "basisChoice", trace_id as "traceId", discrepancy_reason as "discrepancyReason",
  hash, lines, total_fen as "totalFen", residue_fen as "residueFen", items, difference, status, notice_published_at as "noticePublishedAt",
  notice_ends_at as "noticeEndsAt", (select coalesce(jsonb_agg(waiting.key), '[]') from jsonb_array_elements_text(waits_for_renewal) waiting (key) left join facts on facts.key = 'freeze:' || waiting.key
     where (facts.value ->> 'endsAt') is null or (facts.value ->> 'endsAt')::timestamptz < coalesce(earliest_payment_at, notice_ends_at)) as "waitsForRenewal", earliest_payment_at as "earliestPaymentAt", approval, report_number as "reportNumber",
  decision_number as "decisionNumber", decided_at as "decidedAt", decided_by as "decidedBy", refusal_reason as "refusalReason", early_return as "earlyReturn",
  proposed_at as "proposedAt", proposed_by as "proposedBy"`;
const TRACE = `trace_id as "traceId", rule, digest, input_digest as "inputDigest", conserved, transfers, held_fen as "heldFen",
  unseparated_fen as "unseparatedFen", run_at as "runAt", run_by as "runBy"`;

/** Plans, shares, objections and tracing runs to read. */
export class PlanReadModel {
  plans(manager: EntityManager, restitutionId: string): Promise<PlanRow[]> {
    return manager.query(`select ${PLAN} from restitution_plans where restitution_id = $1 order by version`, [
      restitutionId,
    ]);
  }

  async plan(manager: EntityManager, restitutionId: string, version: number): Promise<PlanRow | undefined> {
    const [row]: PlanRow[] = await manager.query(
      `select ${PLAN} from restitution_plans where restitution_id = $1 and version = $2`,
      [restitutionId, version],
    );
    return row;
  }

  shares(
    manager: EntityManager,
    planId: string,
    { after, limit }: { after: number; limit: number },
  ): Promise<ShareRow[]> {
    return manager.query(
      `select share.line_no as "lineNo", share.claim_id as "claimId", share.item_key as "itemKey", share.bank_unit_id as "bankUnitId",
         share.amount_fen as "amountFen", subject.value, ${SHARE_OUTLINE}
       from restitution_shares share join restitution_plans plan using (plan_id) join restitution_claims claim using (claim_id) join subject_values subject on subject.subject_id = claim.subject_id
       left join restitution_notices notice on notice.plan_id = share.plan_id and notice.bank_unit_id = share.bank_unit_id
       left join restitution_payouts payout on payout.notice_id = notice.notice_id and payout.line_no = share.line_no
       where share.plan_id = $1 and share.line_no > $2 order by share.line_no limit $3`,
      [planId, after, limit + 1],
    );
  }

  /** One line of a plan with what it rests on: the proven loss, and all that the plan gives to the same claim. */
  async share(manager: EntityManager, planId: string, lineNo: number): Promise<ShareGround | undefined> {
    const [row]: ShareGround[] = await manager.query(
      `select share.line_no as "lineNo", share.claim_id as "claimId", share.item_key as "itemKey", share.amount_fen as "amountFen",
         claim.loss_fen as "lossFen", claim.compensated_fen as "compensatedFen",
         (select sum(amount_fen) from restitution_shares other where other.plan_id = share.plan_id and other.claim_id = share.claim_id)::text as "ofClaimFen"
       from restitution_shares share join restitution_claims claim using (claim_id) where share.plan_id = $1 and share.line_no = $2`,
      [planId, lineNo],
    );
    return row;
  }

  /** Each claim's share by a plan, and what of this matter is paid to it. */
  sums(
    manager: EntityManager,
    restitutionId: string,
    planId: string,
  ): Promise<{ claimId: string; share: string; paid: string }[]> {
    return manager.query(
      `select claim.claim_id as "claimId",
         (coalesce((select sum(amount_fen) from restitution_shares share where share.plan_id = $2 and share.claim_id = claim.claim_id), 0)
          + coalesce((select sum(payout.amount_fen) from restitution_payouts payout join restitution_notices notice using (notice_id)
              where payout.claim_id = claim.claim_id and payout.status = 'paid' and notice.plan_id <> $2), 0))::text as share,
         coalesce((select sum(amount_fen) from restitution_payouts payout where payout.claim_id = claim.claim_id and payout.status = 'paid'), 0)::text as paid
       from restitution_claims claim where claim.restitution_id = $1 order by claim.claim_id`,
      [restitutionId, planId],
    );
  }

  /** Each victim's share, whatever accounts it is drawn from, in the order of the claims. */
  async sharesByClaim(
    manager: EntityManager,
    planId: string,
    limit: number,
  ): Promise<{ victims: number; items: { claimId: string; amountFen: string }[] }> {
    const items: { claimId: string; amountFen: string; victims: number }[] = await manager.query(
      `select claim_id as "claimId", sum(amount_fen)::text as "amountFen", (count(*) over ())::int as victims from restitution_shares
       where plan_id = $1 group by claim_id order by claim_id limit $2`,
      [planId, limit],
    );
    return { victims: items[0]?.victims ?? 0, items };
  }

  /** CNT-15: a date that no published calendar covers is never shown as firm. */
  async noticeIsProvisional(manager: EntityManager, restitutionId: string, version: number): Promise<boolean> {
    const [row]: { provisional: boolean }[] = await manager.query(
      `select provisional from deadlines where matter_id = 'restitution/' || $1 and deadline_id = $2`,
      [restitutionId, `RST-12/${version}`],
    );
    return row?.provisional ?? false;
  }

  /** What each bank has to return by a plan. */
  byBank(manager: EntityManager, planId: string): Promise<{ bankUnitId: string; lines: number; totalFen: string }[]> {
    return manager.query(
      `select bank_unit_id as "bankUnitId", count(*)::int as lines, sum(amount_fen)::text as "totalFen" from restitution_shares
       where plan_id = $1 group by bank_unit_id order by bank_unit_id`,
      [planId],
    );
  }

  objections(
    manager: EntityManager,
    restitutionId: string,
    { after, limit }: { readonly after?: readonly (string | number)[] | undefined; readonly limit: number },
  ): Promise<ObjectionRow[]> {
    return manager.query(
      `select objection_id as "objectionId", version, raised_by as "raisedBy", status, raised_at as "raisedAt", decided_at as "decidedAt", reason, value
       from restitution_objections join subject_values using (subject_id) where restitution_id = $1
         and ($2::timestamptz is null or (raised_at, objection_id) > ($2::timestamptz, $3)) order by raised_at, objection_id limit $4`,
      [restitutionId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
  }

  traces(manager: EntityManager, restitutionId: string): Promise<TraceRow[]> {
    return manager.query(
      `select ${TRACE} from restitution_traces where restitution_id = $1 order by run_at desc, trace_id limit 100`,
      [restitutionId],
    );
  }

  async trace(manager: EntityManager, restitutionId: string, traceId: string): Promise<TraceRow | undefined> {
    const [row]: TraceRow[] = await manager.query(
      `select ${TRACE} from restitution_traces where restitution_id = $1 and trace_id = $2`,
      [restitutionId, traceId],
    );
    return row;
  }
}
