import type { EntityManager } from 'typeorm';
import type { RemedyDecided, RemedyRaised } from '#domain/restitution/matter/events';
import type { Entry } from '#domain/shared/record';
import { refer } from '#persistence/restitution/refer';

/** 复查 and 申诉 of victims, as the desks read them. */
export class RemedyRows {
  async project(
    manager: EntityManager,
    restitutionId: string,
    { happened, at }: Entry<RemedyRaised | RemedyDecided>,
  ): Promise<void> {
    if (happened.event === 'RemedyDecided') return this.decided(manager, restitutionId, { happened, at });
    const { remedyId, claimId, kind, channel, subjectId } = happened;
    await manager.query(
      `insert into restitution_remedies (remedy_id, restitution_id, claim_id, kind, channel, subject_id, status, raised_at)
       values ($1, $2, $3, $4, $5, $6, 'open', $7)`,
      [remedyId, restitutionId, claimId, kind, channel, subjectId, at],
    );
    await refer(manager, [subjectId], at);
  }

  /** What a review that is right undoes: the rejection of the application, or the newest decided version. */
  private async decided(
    manager: EntityManager,
    restitutionId: string,
    { happened: { remedyId, outcome, reason }, at }: Pick<Entry<RemedyDecided>, 'happened' | 'at'>,
  ): Promise<void> {
    const [row]: { claimId: string; kind: string; wasRejected: boolean }[] = await manager.query(
      `select remedy.claim_id as "claimId", remedy.kind, claim.status = 'rejected' as "wasRejected"
       from restitution_remedies remedy join restitution_claims claim on claim.claim_id = remedy.claim_id where remedy_id = $1`,
      [remedyId],
    );
    await manager.query(
      'update restitution_remedies set status = $2, decided_at = $3, reason = $4 where remedy_id = $1',
      [remedyId, outcome, at, reason],
    );
    if (outcome === 'dismissed' || row?.kind !== 'review') return;
    if (row.wasRejected) {
      await manager.query(
        `update restitution_claims claim set status = case when claim.received_by_unit_id = known.handler_unit_id then 'applied' else 'handed-over' end
         from restitutions known where known.restitution_id = claim.restitution_id and claim.claim_id = $1`,
        [row.claimId],
      );
      return;
    }
    await manager.query(
      `update restitution_plans set status = 'set-aside' where restitution_id = $1 and status = 'decided'
         and version = (select max(version) from restitution_plans
           where restitution_id = $1 and status not in ('refused', 'set-aside', 'superseded'))`,
      [restitutionId],
    );
  }

  async hasOpen(manager: EntityManager, restitutionId: string): Promise<boolean> {
    const [row]: { open: boolean }[] = await manager.query(
      `select exists (select 1 from restitution_remedies where restitution_id = $1 and status = 'open') as open`,
      [restitutionId],
    );
    return row?.open ?? false;
  }
}
