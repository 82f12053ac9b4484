import type { EntityManager } from 'typeorm';
import type { RecoveryDecided, RecoveryNoted, RecoveryProposed } from '#domain/restitution/matter/events';
import type { Entry } from '#domain/shared/record';

/** 追回, as the desks read it. */
export class RecoveryRows {
  async project(
    manager: EntityManager,
    restitutionId: string,
    { happened, at, numbers }: Entry<RecoveryProposed | RecoveryDecided | RecoveryNoted>,
  ): Promise<void> {
    switch (happened.event) {
      case 'RecoveryProposed': {
        const { recoveryId, noticeId, lineNo, claimId, version, amountFen, reason } = happened;
        await manager.query(
          `insert into restitution_recoveries (recovery_id, restitution_id, notice_id, line_no, claim_id, version, amount_fen, reason, status, proposed_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, 'proposed', $9)`,
          [recoveryId, restitutionId, noticeId, lineNo, claimId, version, `${amountFen}`, reason, at],
        );
        return;
      }
      case 'RecoveryDecided':
        await manager.query(
          'update restitution_recoveries set status = $2, decided_at = $3, decision_number = $4 where recovery_id = $1',
          [
            ...[happened.recoveryId, happened.decision === 'approved' ? 'decided' : 'refused', at],
            numbers?.['decisionNumber'] ?? null,
          ],
        );
        return;
      case 'RecoveryNoted':
        await manager.query(
          `update restitution_recoveries set recovered_fen = recovered_fen + $2, "references" = "references" || to_jsonb($3::text),
             status = case when recovered_fen + $2 = amount_fen then 'recovered' else status end where recovery_id = $1`,
          [happened.recoveryId, `${happened.amountFen}`, happened.reference],
        );
    }
  }

  async isRecovering(manager: EntityManager, restitutionId: string): Promise<boolean> {
    const [row]: { open: boolean }[] = await manager.query(
      `select exists (select 1 from restitution_recoveries where restitution_id = $1 and status in ('proposed', 'decided')) as open`,
      [restitutionId],
    );
    return row?.open ?? false;
  }
}
