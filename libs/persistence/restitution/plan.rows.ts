import type { EntityManager } from 'typeorm';
import { toWire } from '#contracts/shared/wire';
import type { ObjectionDecided, RestitutionEvent, RestitutionPlanProposed } from '#domain/restitution/matter/events';
import { endingBefore } from '#domain/restitution/matter/apply';
import { restitutionClock } from '#domain/restitution/matter/restitution';
import type { Entry } from '#domain/shared/record';
import { refer } from '#persistence/restitution/refer';
import { ShareRepository } from '#persistence/restitution/staged/share.repository';

export type PlanEvent = Extract<
  RestitutionEvent,
  {
    readonly event:
      | 'RestitutionPlanProposed'
      | 'PlanNoticePublished'
      | 'ObjectionRaised'
      | 'ObjectionDecided'
      | 'PlanNoticeEnded'
      | 'ReportSubmitted'
      | 'RestitutionPlanApproved'
      | 'RestitutionPlanRefused';
  }
>;

const PENDING = `('proposed', 'noticed', 'notice-ended', 'submitted')`;

/** Plans and objections, as the desks read them. */
export class PlanRows {
  private readonly shares = new ShareRepository();

  async project(manager: EntityManager, restitutionId: string, entry: Entry<PlanEvent>): Promise<void> {
    const { happened, at, by, numbers, deadlines = [] } = entry;
    switch (happened.event) {
      case 'RestitutionPlanProposed':
        return this.proposed(manager, restitutionId, { ...entry, happened });
      case 'ObjectionRaised':
        await manager.query(
          `insert into restitution_objections (objection_id, restitution_id, version, subject_id, raised_by, status, raised_at) values ($1, $2, $3, $4, $5, 'open', $6)`,
          [happened.objectionId, restitutionId, happened.version, happened.subjectId, happened.by, at],
        );
        return refer(manager, [happened.subjectId], at);
      case 'ObjectionDecided':
        return this.objectionDecided(manager, restitutionId, { ...entry, happened });
      case 'PlanNoticePublished': {
        const clock = deadlines.find(({ deadlineId }) => deadlineId === restitutionClock.notice(happened.version));
        const endsAt = clock?.dueAt ?? at;
        return this.change(manager, [restitutionId, happened.version], {
          set: `status = 'noticed', notice_published_at = $3, notice_ends_at = $4, waits_for_renewal = $5`,
          values: [at, endsAt, JSON.stringify(endingBefore(happened.freezeEnds, endsAt))],
        });
      }
      case 'PlanNoticeEnded':
        return this.change(manager, [restitutionId, happened.version], { set: `status = 'notice-ended'`, values: [] });
      case 'ReportSubmitted': {
        const { dueAt } =
          deadlines.find(({ deadlineId }) => deadlineId === restitutionClock.payment(happened.version)) ?? {};
        const waits = dueAt ? endingBefore(happened.freezeEnds ?? {}, dueAt) : [];
        return this.change(manager, [restitutionId, happened.version], {
          set: `status = 'submitted', approval = $3, report_number = $4, waits_for_renewal = $5, earliest_payment_at = $6`,
          values: [
            ...[JSON.stringify(happened.approval), numbers?.['reportNumber'] ?? ''],
            ...[JSON.stringify(waits), dueAt ?? null],
          ],
        });
      }
      case 'RestitutionPlanApproved':
        return this.change(manager, [restitutionId, happened.version], {
          set: `status = 'decided', decided_at = $3, decided_by = $4, decision_number = $5`,
          values: [at, by?.officerId ?? '', numbers?.['decisionNumber'] ?? ''],
        });
      case 'RestitutionPlanRefused':
        return this.change(manager, [restitutionId, happened.version], {
          set: `status = 'refused', decided_at = $3, decided_by = $4, refusal_reason = $5`,
          values: [at, by?.officerId ?? '', happened.reason],
        });
    }
  }

  private async proposed(
    manager: EntityManager,
    restitutionId: string,
    { happened: plan, at, by }: Entry<RestitutionPlanProposed>,
  ): Promise<void> {
    await this.shares.verify(manager, plan);
    await manager.query(
      `update restitution_plans set status = 'superseded' where restitution_id = $1 and status in ${PENDING}`,
      [restitutionId],
    );
    await manager.query(
      `insert into restitution_plans (plan_id, restitution_id, version, kind, basis, basis_choice, trace_id, discrepancy_reason, hash, lines, total_fen,
         residue_fen, items, difference, status, proposed_at, proposed_by, early_return)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'proposed', $15, $16, $17)`,
      [
        ...[plan.planId, restitutionId, plan.version, plan.kind, plan.basis, jsonOf(plan.basisChoice), plan.traceId],
        ...[plan.discrepancyReason ?? null, plan.hash, plan.lines, `${plan.totalFen}`, `${plan.residueFen}`],
        ...[JSON.stringify(toWire(plan.items)), jsonOf(plan.difference), at, by?.officerId ?? ''],
        jsonOf(plan.earlyReturn),
      ],
    );
  }

  private async objectionDecided(
    manager: EntityManager,
    restitutionId: string,
    { happened: { objectionId, outcome, reason }, at }: Entry<ObjectionDecided>,
  ): Promise<void> {
    await manager.query(
      'update restitution_objections set status = $2, decided_at = $3, reason = $4 where objection_id = $1',
      [objectionId, outcome, at, reason],
    );
    if (outcome === 'dismissed') return;
    await manager.query(
      `update restitution_plans set status = 'set-aside' where restitution_id = $1 and status in ${PENDING}
         and version = (select version from restitution_objections where objection_id = $2)`,
      [restitutionId, objectionId],
    );
  }

  private async change(
    manager: EntityManager,
    plan: readonly [restitutionId: string, version: number],
    { set, values }: { readonly set: string; readonly values: readonly unknown[] },
  ): Promise<void> {
    await manager.query(`update restitution_plans set ${set} where restitution_id = $1 and version = $2`, [
      ...plan,
      ...values,
    ]);
  }
}

const jsonOf = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
