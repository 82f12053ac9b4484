import type { EntityManager } from 'typeorm';
import { toWire } from '#contracts/shared/wire';
import type {
  ApplicationReceived,
  MoneyTraced,
  PayoutAccountChanged,
  RestitutionEvent,
  RestitutionOpened,
} from '#domain/restitution/matter/events';
import { type Stage, stageOf, type StageOutline } from '#domain/restitution/matter/restitution';
import type { Entry } from '#domain/shared/record';
import { NoticeRows } from '#persistence/restitution/notice.rows';
import { PlanRows } from '#persistence/restitution/plan.rows';
import { RecoveryRows } from '#persistence/restitution/recovery.rows';
import { RemedyRows } from '#persistence/restitution/remedy.rows';
import { refer } from '#persistence/restitution/refer';
import { SenderRows } from '#persistence/restitution/sender.rows';

/** Keeps the rows of a restitution in step with its record, in the transaction of the act. */
export class RestitutionRepository {
  private readonly plans = new PlanRows();
  private readonly notices = new NoticeRows();
  private readonly remedies = new RemedyRows();
  private readonly senders = new SenderRows();
  private readonly recoveries = new RecoveryRows();

  /** Gives the stage at which the matter stands after the act. */
  async project(manager: EntityManager, restitutionId: string, entry: Entry<RestitutionEvent>): Promise<Stage> {
    await this.write(manager, restitutionId, entry);
    const stage = stageOf(await this.outlineOf(manager, restitutionId));
    await manager.query('update restitutions set stage = $2 where restitution_id = $1', [restitutionId, stage]);
    return stage;
  }

  /** A remedy that nobody has answered and a recovery that is not done keep the matter open. */
  async isKeptOpen(manager: EntityManager, restitutionId: string): Promise<boolean> {
    return (
      (await this.remedies.hasOpen(manager, restitutionId)) ||
      (await this.recoveries.isRecovering(manager, restitutionId))
    );
  }

  private async write(manager: EntityManager, restitutionId: string, entry: Entry<RestitutionEvent>): Promise<void> {
    const { happened, at } = entry;
    switch (happened.event) {
      case 'RestitutionOpened':
        return this.opened(manager, happened, entry);
      case 'VictimsTold':
        await manager.query(
          `update restitutions set victims_told_at = coalesce(victims_told_at, $2), victims_told = victims_told + $3 where restitution_id = $1`,
          [restitutionId, at, happened.victims],
        );
        return;
      case 'ApplicationReceived':
        return this.received(manager, restitutionId, happened, entry);
      case 'PapersHandedOver':
        return this.claimIs(manager, happened.claimId, 'handed-over', {});
      case 'ApplicationCompleted':
        return this.claimIs(manager, happened.claimId, 'complete', { at });
      case 'ApplicationRejected':
        return this.claimIs(manager, happened.claimId, 'rejected', { at, reason: happened.reason });
      case 'PayoutAccountChanged':
        return this.accountChanged(manager, happened, entry);
      case 'MoneyTraced':
        return this.traced(manager, restitutionId, happened, entry);
      case 'RemedyRaised':
      case 'RemedyDecided':
        return this.remedies.project(manager, restitutionId, { ...entry, happened });
      case 'RecoveryProposed':
      case 'RecoveryDecided':
      case 'RecoveryNoted':
        return this.recoveries.project(manager, restitutionId, { ...entry, happened });
      case 'MoneyLeftToJudgment':
        await manager.query(
          'update restitutions set left_to_judgment = left_to_judgment || $2::jsonb where restitution_id = $1',
          [restitutionId, JSON.stringify(happened.itemKeys)],
        );
        return;
      case 'DisputeReported':
        await manager.query(
          'update restitutions set disputes = disputes || jsonb_build_object($2::text, $3::jsonb) where restitution_id = $1',
          [
            ...[restitutionId, happened.accountKey],
            JSON.stringify({ superiorUnitId: happened.superiorUnitId, reportedAt: at, reason: happened.reason }),
          ],
        );
        return;
      case 'UnitNamed':
        await manager.query(
          'update restitutions set named_units = named_units || jsonb_build_object($2::text, $3::text) where restitution_id = $1',
          [restitutionId, happened.accountKey, happened.unitId],
        );
        return;
      case 'SenderNoted':
        await this.senders.noted(manager, restitutionId, { ...entry, happened });
        return refer(manager, [happened.subjectId], at);
      case 'SendersLed':
        return this.senders.led(manager, restitutionId, { ...entry, happened });
      case 'BankNoticesIssued':
      case 'NoticePresented':
      case 'CompletionAsked':
      case 'PapersCompleted':
      case 'NoticeAccepted':
      case 'PayoutsPrepared':
      case 'PayoutsConfirmed':
        return this.notices.project(manager, restitutionId, { ...entry, happened });
      default:
        return this.plans.project(manager, restitutionId, { ...entry, happened });
    }
  }

  private async opened(
    manager: EntityManager,
    happened: RestitutionOpened,
    { at, by }: Entry<RestitutionEvent>,
  ): Promise<void> {
    const { restitutionId, caseId, caseNumber, handlerUnitId, approverUnitId, frozenAt } = happened;
    await manager.query(
      `insert into restitutions (restitution_id, case_id, case_number, handler_unit_id, approver_unit_id, frozen_at, opened_at, opened_by, stage)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'opened')`,
      [restitutionId, caseId, caseNumber, handlerUnitId, approverUnitId, frozenAt, at, by?.officerId ?? ''],
    );
  }

  private async received(
    manager: EntityManager,
    restitutionId: string,
    claim: ApplicationReceived,
    { at }: Entry<RestitutionEvent>,
  ): Promise<void> {
    await manager.query(
      `insert into restitution_claims (claim_id, restitution_id, subject_id, victim_key, applicant, by_agent, channel, received_by_unit_id, loss_fen,
         compensated_fen, first_credit_at, credits, account_id, account_sort, account_verified, status, received_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'applied', $16)`,
      [
        ...[claim.claimId, restitutionId, claim.subjectId, claim.victimKey, claim.applicant, claim.agent !== undefined],
        ...[claim.channel, claim.receivedByUnitId, `${claim.lossFen}`, `${claim.compensatedFen}`, claim.firstCreditAt],
        ...[JSON.stringify(toWire(claim.credits)), claim.account.subjectId, claim.account.sort, claim.account.verified],
        at,
      ],
    );
    await refer(manager, [claim.subjectId, claim.account.subjectId], at);
  }

  private async claimIs(
    manager: EntityManager,
    claimId: string,
    status: string,
    { at = null, reason = null }: { readonly at?: string | null; readonly reason?: string | null },
  ): Promise<void> {
    await manager.query(
      `update restitution_claims set status = $2, completed_at = coalesce($3, completed_at), reason = coalesce($4, reason) where claim_id = $1`,
      [claimId, status, at, reason],
    );
  }

  private async accountChanged(
    manager: EntityManager,
    { claimId, account }: PayoutAccountChanged,
    { at }: Entry<RestitutionEvent>,
  ): Promise<void> {
    await manager.query(
      'update restitution_claims set account_id = $2, account_sort = $3, account_verified = $4 where claim_id = $1',
      [claimId, account.subjectId, account.sort, account.verified],
    );
    await refer(manager, [account.subjectId], at);
  }

  private async traced(
    manager: EntityManager,
    restitutionId: string,
    trace: MoneyTraced,
    { at, by }: Entry<RestitutionEvent>,
  ): Promise<void> {
    await manager.query(
      `insert into restitution_traces (trace_id, restitution_id, rule, digest, input_digest, conserved, transfers, held_fen, unseparated_fen, run_at, run_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[
          trace.traceId,
          restitutionId,
          trace.rule,
          trace.digest,
          trace.inputDigest,
          trace.conserved,
          trace.transfers,
        ],
        ...[`${trace.heldFen}`, `${trace.unseparatedFen}`, at, by?.officerId ?? ''],
      ],
    );
  }

  /** The little that tells the stage. */
  private async outlineOf(manager: EntityManager, restitutionId: string): Promise<StageOutline> {
    const [row]: (Omit<StageOutline, 'plans'> & {
      plans: { version: number; status: StageOutline['plans'][number]['status']; residue: string }[];
    })[] = await manager.query(
      `select (select count(*)::int from restitution_claims where restitution_id = $1) as "claimCount",
         (select count(*)::int from restitution_traces where restitution_id = $1) as "traceCount",
         (select coalesce(jsonb_agg(jsonb_build_object('version', version, 'status', status, 'residue', residue_fen::text) order by version), '[]')
          from restitution_plans where restitution_id = $1) as plans,
         (select coalesce(jsonb_agg(jsonb_build_object('version', version, 'status', status)), '[]') from restitution_objections where restitution_id = $1) as objections,
         (select coalesce(jsonb_agg(jsonb_build_object('version', version, 'status', status)), '[]') from restitution_notices where restitution_id = $1) as notices`,
      [restitutionId],
    );
    if (!row) throw new Error(`There is no row of the restitution ${restitutionId}.`);
    return { ...row, plans: row.plans.map((plan) => ({ ...plan, residueFen: BigInt(plan.residue) })) };
  }
}
