import type { EntityManager } from 'typeorm';

export interface RemedyRow {
  readonly remedyId: string;
  readonly claimId: string;
  readonly kind: 'review' | 'appeal';
  readonly channel: string;
  readonly status: 'open' | 'upheld' | 'dismissed';
  readonly raisedAt: Date;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface RecoveryRow {
  readonly recoveryId: string;
  readonly noticeId: string;
  readonly lineNo: number;
  readonly claimId: string;
  readonly name: string | null;
  readonly version: number;
  readonly amountFen: string;
  readonly recoveredFen: string;
  readonly reason: string;
  readonly status: 'proposed' | 'refused' | 'decided' | 'recovered';
  readonly decisionNumber: string | null;
  readonly proposedAt: Date;
}

/** What comes after a decision: 复查 and 申诉 of victims, 追回 of payments. */
export class RemedyReadModel {
  remedies(manager: EntityManager, restitutionId: string): Promise<RemedyRow[]> {
    return manager.query(
      `select remedy_id as "remedyId", claim_id as "claimId", remedy.kind, channel, status, raised_at as "raisedAt", decided_at as "decidedAt", reason, value
       from restitution_remedies remedy join subject_values using (subject_id) where restitution_id = $1 order by raised_at, remedy_id limit 500`,
      [restitutionId],
    );
  }

  recoveries(manager: EntityManager, restitutionId: string): Promise<RecoveryRow[]> {
    return manager.query(
      `select recovery_id as "recoveryId", notice_id as "noticeId", line_no as "lineNo", recovery.claim_id as "claimId", subject.value ->> 'name' as name,
         recovery.version, amount_fen as "amountFen", recovered_fen as "recoveredFen", recovery.reason, recovery.status,
         decision_number as "decisionNumber", proposed_at as "proposedAt"
       from restitution_recoveries recovery join restitution_claims claim on claim.claim_id = recovery.claim_id
       join subject_values subject on subject.subject_id = claim.subject_id
       where recovery.restitution_id = $1 order by proposed_at, recovery_id limit 500`,
      [restitutionId],
    );
  }
}
