import type { EntityManager } from 'typeorm';
import type {
  BankNoticesIssued,
  PayoutsConfirmed,
  PayoutsPrepared,
  RecoveryProposed,
  RestitutionEvent,
} from '#domain/restitution/matter/events';
import type { Entry } from '#domain/shared/record';
import { ShareRepository } from '#persistence/restitution/staged/share.repository';

export type NoticeEvent =
  Exclude<Extract<RestitutionEvent, { readonly noticeId: string }>, RecoveryProposed> | BankNoticesIssued;

/** Notices to banks and the payouts under them, as the desks read them. */
export class NoticeRows {
  private readonly shares = new ShareRepository();

  async project(manager: EntityManager, restitutionId: string, entry: Entry<NoticeEvent>): Promise<void> {
    const { happened, at, by } = entry;
    switch (happened.event) {
      case 'BankNoticesIssued':
        return this.issued(manager, restitutionId, { ...entry, happened });
      case 'NoticePresented':
        return this.change(manager, happened.noticeId, {
          set: `status = 'presented', presented_at = $2, presented_to = $3, officers = $4`,
          values: [at, by?.officerId ?? '', JSON.stringify(happened.officers.map(({ subjectId }) => subjectId))],
        });
      case 'CompletionAsked':
        return this.change(manager, happened.noticeId, {
          set: `status = 'completion-asked', missing = $2`,
          values: [JSON.stringify(happened.missing)],
        });
      case 'PapersCompleted':
        return this.change(manager, happened.noticeId, {
          set: `status = case when accepted_at is null then 'presented' else 'accepted' end, missing = null`,
          values: [],
        });
      case 'NoticeAccepted':
        return this.change(manager, happened.noticeId, {
          set: `status = 'accepted', accepted_at = $2, accepted_by = $3`,
          values: [at, by?.officerId ?? ''],
        });
      case 'PayoutsPrepared':
        return this.prepared(manager, { ...entry, happened });
      case 'PayoutsConfirmed':
        return this.confirmed(manager, { ...entry, happened });
    }
  }

  private async issued(
    manager: EntityManager,
    restitutionId: string,
    { happened, at, numbers }: Entry<BankNoticesIssued>,
  ): Promise<void> {
    for (const { noticeId, version, bankUnitId, lines, totalFen } of happened.notices) {
      await manager.query(
        `insert into restitution_notices (notice_id, restitution_id, plan_id, version, bank_unit_id, number, lines, total_fen, status, issued_at)
         select $1, $2, plan_id, $3, $4, $5, $6, $7, 'issued', $8 from restitution_plans where restitution_id = $2 and version = $3`,
        [noticeId, restitutionId, version, bankUnitId, numbers?.[noticeId] ?? '', lines, `${totalFen}`, at],
      );
    }
  }

  private async prepared(
    manager: EntityManager,
    { happened: { noticeId, lines }, at, by }: Entry<PayoutsPrepared>,
  ): Promise<void> {
    await this.shares.verifyLines(manager, noticeId, lines);
    const rows = lines.map(({ amountFen, ...line }) => ({ ...line, amount: `${amountFen}` }));
    await manager.query(
      `insert into restitution_payouts (notice_id, line_no, attempt, claim_id, item_key, amount_fen, status, prepared_at, prepared_by)
       select $1, "lineNo", attempt, "claimId", "itemKey", amount, 'prepared', $3, $4 from jsonb_to_recordset($2::jsonb)
         as one ("lineNo" int, attempt int, "claimId" text, "itemKey" text, amount bigint)
       on conflict (notice_id, line_no) do update set attempt = excluded.attempt, status = 'prepared', prepared_at = excluded.prepared_at,
         prepared_by = excluded.prepared_by, bounced_reason = null`,
      [noticeId, JSON.stringify(rows), at, by?.officerId ?? ''],
    );
    await this.count(manager, noticeId, at);
  }

  private async confirmed(
    manager: EntityManager,
    { happened: { noticeId, results }, at }: Entry<PayoutsConfirmed>,
  ): Promise<void> {
    await manager.query(
      `update restitution_payouts payout set status = one.result, bank_reference = coalesce(one."bankReference", payout.bank_reference),
         paid_at = one."paidAt", bounced_reason = one.reason
       from jsonb_to_recordset($2::jsonb) as one ("lineNo" int, result text, "bankReference" text, "paidAt" timestamptz, reason text)
       where payout.notice_id = $1 and payout.line_no = one."lineNo"`,
      [noticeId, JSON.stringify(results)],
    );
    await this.count(manager, noticeId, at);
  }

  private async count(manager: EntityManager, noticeId: string, at: string): Promise<void> {
    await manager.query(
      `update restitution_notices notice set prepared = now.prepared, paid = now.paid, bounced = now.bounced, paid_fen = now.paid_fen,
         status = case when now.paid = notice.lines then 'paid' else notice.status end,
         paid_at = case when now.paid = notice.lines then coalesce(notice.paid_at, $2) end
       from (select count(*) filter (where status = 'prepared') as prepared, count(*) filter (where status = 'paid') as paid,
               count(*) filter (where status = 'bounced') as bounced, coalesce(sum(amount_fen) filter (where status = 'paid'), 0) as paid_fen
             from restitution_payouts where notice_id = $1) now
       where notice.notice_id = $1`,
      [noticeId, at],
    );
  }

  private async change(
    manager: EntityManager,
    noticeId: string,
    { set, values }: { readonly set: string; readonly values: readonly unknown[] },
  ): Promise<void> {
    await manager.query(`update restitution_notices set ${set} where notice_id = $1`, [noticeId, ...values]);
  }
}
