import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import type { BankNotice } from '#domain/restitution/matter/restitution';
import type { ShareOutline } from '#domain/restitution/share-standing';
import { SHARE_OUTLINE } from '#persistence/restitution/share-outline';
import { visible } from '#persistence/visibility/visible';

export interface NoticeRow {
  readonly noticeId: string;
  readonly restitutionId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly handlerUnitId: string;
  readonly version: number;
  readonly bankUnitId: string;
  readonly number: string;
  readonly decisionNumber: string;
  readonly lines: number;
  readonly totalFen: string;
  readonly status: BankNotice['status'];
  readonly issuedAt: Date;
  readonly presentedAt: Date | null;
  readonly presentedTo: string | null;
  readonly missing: readonly string[] | null;
  readonly acceptedAt: Date | null;
  readonly acceptedBy: string | null;
  readonly payBy: Date | null;
  readonly prepared: number;
  readonly paid: number;
  readonly bounced: number;
  readonly paidFen: string;
  readonly paidAt: Date | null;
}

export interface NoticeLineRow extends ShareOutline {
  readonly lineNo: number;
  readonly claimId: string;
  readonly itemKey: string;
  readonly accountKey: string;
  readonly amountFen: string;
  readonly attempt: number | null;
  readonly bankReference: string | null;
  readonly paidAt: Date | null;
  readonly bouncedReason: string | null;
  readonly payee: Readonly<Record<string, unknown>>;
}

const NOTICE = `notice.notice_id as "noticeId", notice.restitution_id as "restitutionId", known.case_id as "caseId", known.case_number as "caseNumber",
  known.handler_unit_id as "handlerUnitId", notice.version, notice.bank_unit_id as "bankUnitId", notice.number, coalesce(plan.decision_number, '') as "decisionNumber",
  notice.lines, notice.total_fen as "totalFen", notice.status, notice.issued_at as "issuedAt", notice.presented_at as "presentedAt",
  notice.presented_to as "presentedTo", notice.missing, notice.accepted_at as "acceptedAt", notice.accepted_by as "acceptedBy",
  (select due_at from deadlines where matter_id = 'restitution/' || notice.restitution_id and deadline_id = 'RST-19/' || notice.notice_id) as "payBy",
  notice.prepared, notice.paid, notice.bounced, notice.paid_fen as "paidFen", notice.paid_at as "paidAt"`;
const FROM = `restitution_notices notice join restitutions known using (restitution_id) join restitution_plans plan on plan.plan_id = notice.plan_id`;
const LINE = `share.line_no as "lineNo", share.claim_id as "claimId", share.item_key as "itemKey", share.amount_fen as "amountFen", ${SHARE_OUTLINE},
  payout.attempt, payout.bank_reference as "bankReference", payout.paid_at as "paidAt", payout.bounced_reason as "bouncedReason",
  account.value as payee, (select item ->> 'accountKey' from jsonb_array_elements(plan.items) item where item ->> 'itemKey' = share.item_key) as "accountKey"`;
const LINE_FROM = `restitution_notices notice join restitution_plans plan on plan.plan_id = notice.plan_id
  join restitution_shares share on share.plan_id = notice.plan_id and share.bank_unit_id = notice.bank_unit_id
  join restitution_claims claim on claim.claim_id = share.claim_id join subject_values account on account.subject_id = claim.account_id
  left join restitution_payouts payout on payout.notice_id = notice.notice_id and payout.line_no = share.line_no`;

/** Notices to banks to read: the bank's queue, and the police's view of it. */
export class NoticeReadModel {
  page(
    manager: EntityManager,
    scope: Scope | undefined,
    {
      bankUnitId,
      status,
      after,
      limit,
    }: {
      bankUnitId: string;
      status?: string | undefined;
      after?: readonly (string | number)[] | undefined;
      limit: number;
    },
  ): Promise<NoticeRow[]> {
    const may = visible(`('restitution/' || notice.restitution_id)`, scope, 6);
    return manager.query(
      `select ${NOTICE} from ${FROM}
       where notice.bank_unit_id = $1 and ($2::text is null or notice.status = $2)
         and ($3::timestamptz is null or (notice.issued_at, notice.notice_id) > ($3::timestamptz, $4)) and ${may.sql}
       order by notice.issued_at, notice.notice_id limit $5`,
      [bankUnitId, status ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1, ...may.values],
    );
  }

  ofMatter(manager: EntityManager, restitutionId: string): Promise<NoticeRow[]> {
    return manager.query(
      `select ${NOTICE} from ${FROM} where notice.restitution_id = $1 order by notice.version, notice.bank_unit_id`,
      [restitutionId],
    );
  }

  async one(manager: EntityManager, restitutionId: string, noticeId: string): Promise<NoticeRow | undefined> {
    const [row]: NoticeRow[] = await manager.query(
      `select ${NOTICE} from ${FROM} where notice.restitution_id = $1 and notice.notice_id = $2`,
      [restitutionId, noticeId],
    );
    return row;
  }

  lines(
    manager: EntityManager,
    noticeId: string,
    { after, limit }: { after: number; limit: number },
  ): Promise<NoticeLineRow[]> {
    return manager.query(
      `select ${LINE} from ${LINE_FROM} where notice.notice_id = $1 and share.line_no > $2 order by share.line_no limit $3`,
      [noticeId, after, limit + 1],
    );
  }

  /** What is still to be released. A payment that came back goes out again only where it is chosen. */
  releasable(manager: EntityManager, noticeId: string, chosen?: readonly number[]): Promise<NoticeLineRow[]> {
    return manager.query(
      `select ${LINE} from ${LINE_FROM} where notice.notice_id = $1 and ($2::int[] is null or share.line_no = any($2))
         and (payout.status is null or ($2::int[] is not null and payout.status = 'bounced')) order by share.line_no`,
      [noticeId, chosen ?? null],
    );
  }

  /** These lines, whatever has become of them. */
  named(manager: EntityManager, noticeId: string, lineNos: readonly number[]): Promise<NoticeLineRow[]> {
    return manager.query(
      `select ${LINE} from ${LINE_FROM} where notice.notice_id = $1 and share.line_no = any($2::int[])
       order by share.line_no`,
      [noticeId, lineNos],
    );
  }
}
